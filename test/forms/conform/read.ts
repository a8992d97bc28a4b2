import { parseWithZod } from "@conform-to/zod/v4";
import { configureCoercion } from "@conform-to/zod/v4/future";
import { type FormIssue, formError, type Locale } from "rcm-rules";
import { withRule } from "rcm-rules/forms";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import type * as z from "zod";

export const sendableApplication = withRule(observerCountryApplicationSchema, assessObserverCountry, {
  accepted: ["criteria-met"],
  fields: { "on-american-continent": "onAmericanContinent" },
});
export const sendableCase = withRule(reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
});

/**
 * Conform reads "on" as true, as a ticked box sends it, and nothing as false: a question that can be answered no, or not at
 * all, sends "yes", "no" or "". What is neither stays as it is, and is a problem of the field.
 */
const { coerceFormValue } = configureCoercion({
  type: {
    boolean: (text) => {
      if (text === "yes") return true;
      if (text === "no") return false;
      throw new Error("neither yes nor no");
    },
  },
});

/** What the server does with a form that was sent; the browser does the same while it is filled in. */
export function read<Schema extends z.ZodType>(formData: FormData, schema: Schema, locale: Locale) {
  return parseWithZod(formData, {
    schema: coerceFormValue(schema),
    disableAutoCoercion: true,
    error: (issue) => formError(issue as FormIssue, locale),
  });
}
