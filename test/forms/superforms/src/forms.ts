import { type Assessment, describe, formError, type Locale } from "rcm-rules";
import { withMessages, withRule } from "rcm-rules/forms";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { message, superValidate } from "sveltekit-superforms";
import { type ValidationAdapter, zod4 } from "sveltekit-superforms/adapters";
import * as z from "zod";

const observerCountry = withRule(observerCountryApplicationSchema, assessObserverCountry, {
  accepted: ["criteria-met"],
  fields: { "on-american-continent": "onAmericanContinent", "designates-officers": "designatesOfficers" },
});

const reserveFund = withRule(reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
});

/** Zod puts a schema with an id behind a `$ref`, which Superforms does not follow: an empty registry has no ids. */
const config = { metadata: z.registry<object>() };

/** The sentences come by the adapter's own option, or with a schema that bears them. */
const forms = {
  "observer-country": form(
    (locale) => zod4(observerCountry, { config, error: (issue) => formError(issue, locale) }),
    assessObserverCountry,
  ),
  "reserve-fund": form(
    (locale) =>
      zod4(
        withMessages(reserveFund, (issue) => formError(issue, locale)),
        { config },
      ),
    assessReserveFundCase,
  ),
};

/** The form and the language that the address of a page names. */
export function formAt(params: Partial<Record<string, string>>) {
  const { empty, answered } = forms[params.form === "reserve-fund" ? "reserve-fund" : "observer-country"];
  const locale = params.language === "es" ? es : en;
  return { empty: () => empty(locale), answered: (data: Request | object) => answered(data, locale) };
}

function form<Value extends Record<string, unknown>>(
  adapter: (locale: Locale) => ValidationAdapter<Value>,
  assess: (value: Value) => Assessment,
) {
  return {
    empty: (locale: Locale) => superValidate(adapter(locale)),
    async answered(data: Request | object, locale: Locale) {
      const form = await superValidate(data as Request, adapter(locale));
      if (!form.valid) return form;
      const assessment = assess(form.data);
      message(form, [describe(assessment, locale).outcome, ...assessment.missing].join(" "));
      return form;
    },
  };
}
