import Form from "@rjsf/core";
import { errorId, type FieldErrorProps, type FormValidation, type RJSFSchema, type UiSchema } from "@rjsf/utils";
import validator from "@rjsf/validator-ajv8";
import { type Assessment, describe, field, formError, type Locale, label, options } from "rcm-rules";
import { withRule } from "rcm-rules/forms";
import countryInSpanish from "rcm-rules/json-schema/draft-07/es/observer-country-application.json" with {
  type: "json",
};
import caseInSpanish from "rcm-rules/json-schema/draft-07/es/reserve-fund-case.json" with { type: "json" };
import countryInEnglish from "rcm-rules/json-schema/draft-07/observer-country-application.json" with { type: "json" };
import caseInEnglish from "rcm-rules/json-schema/draft-07/reserve-fund-case.json" with { type: "json" };
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { useMemo, useState } from "react";
import type * as z from "zod";

const words = {
  en: { missing: "Still missing", send: "Send" },
  es: { missing: "Falta", send: "Enviar" },
};

export interface RuleFormProps<Value> {
  /** What the form is made of, in the draft that rjsf's validator knows. */
  readonly jsonSchema: Readonly<Record<Locale["language"], object>>;
  /** The zod schema with what the rule finds: only such a value may be sent. */
  readonly sendable: z.ZodType<Value>;
  readonly assess: (value: Value) => Assessment;
  readonly locale: Locale;
  readonly start: Value;
  readonly onSend: (value: Value) => void;
}

export function RuleForm<Value extends object>(props: RuleFormProps<Value>) {
  const { jsonSchema, sendable, assess, locale, start, onSend } = props;
  const schema: RJSFSchema = jsonSchema[locale.language];
  const uiSchema = useMemo(() => widgets(schema, locale), [schema, locale]);
  const [value, setValue] = useState(start);
  const [tried, setTried] = useState(false);

  // Ajv's errors are left out: zod says the same and what the rule finds too, in sentences of both languages.
  const customValidate = (data: Value | undefined, errors: FormValidation<Value>) => {
    const { issues = [] } = sendable.safeParse(data).error ?? {};
    for (const issue of issues) at(errors, issue.path).addError(formError(issue, locale));
    return errors;
  };
  const assessment = validator.isValid(schema, value, schema) ? assess(value) : undefined;
  const missing = assessment?.missing.map((path) => field(path.replace(/.*\./, ""), locale).label).join("; ");
  return (
    <div lang={locale.language}>
      <Form<Value>
        {...{ schema, uiSchema, validator, customValidate }}
        formData={value}
        transformErrors={() => []}
        liveValidate={tried}
        onChange={({ formData }) => formData && setValue(formData)}
        onError={() => setTried(true)}
        onSubmit={({ formData }) => formData && onSend(formData)}
        templates={{ FieldErrorTemplate: FieldError }}
        showErrorList={false}
        noHtml5Validate
      />
      {assessment && <output>{describe(assessment, locale).outcome}</output>}
      {missing && <p>{`${words[locale.language].missing}: ${missing}`}</p>}
    </div>
  );
}

/** Under the id by which rjsf's inputs name their description. */
function FieldError({ errors = [], fieldPathId }: FieldErrorProps) {
  const alerts = errors.map((error) => (
    <p key={String(error)} role="alert">
      {error}
    </p>
  ));
  return alerts.length > 0 && <div id={errorId(fieldPathId)}>{alerts}</div>;
}

/** The errors of the field at the path; of the form around it, where the field is absent. */
function at(errors: FormValidation, [key = "", ...rest]: readonly PropertyKey[]): FormValidation {
  const below = errors[String(key)];
  return below === undefined ? errors : at(below, rest);
}

/** Yes, no, or nothing for what is not known; a country by its name, in the order of the alphabet; a date from a calendar. */
function widgets(schema: RJSFSchema, locale: Locale): UiSchema {
  const yesAndNo = { true: label("yes", locale), false: label("no", locale) };
  const countries = options("country", locale).map((of) => [of.value, of.label] as const);
  const choice = (labels: Record<string, string>) => ({ "ui:widget": "select", "ui:enumNames": labels });
  const country = { ...choice(Object.fromEntries(countries)), "ui:enumOrder": countries.map(([code]) => code) };
  const widget = (name: string, part: RJSFSchema): UiSchema => {
    if (part.type === "object") return widgets(part, locale);
    if (part.type === "boolean") return choice(yesAndNo);
    return name === "country" ? country : dates.has(name) ? { "ui:widget": "date" } : {};
  };
  const parts = Object.entries(schema.properties ?? {}) as [string, RJSFSchema][];
  const fields = parts.map(([name, part]) => [name, widget(name, part)]);
  return { ...Object.fromEntries(fields), "ui:submitButtonOptions": { submitText: words[locale.language].send } };
}

const dates = new Set(["IOM", "secretariat", "grantedOn"]);

const meetsCriteria = withRule(observerCountryApplicationSchema, assessObserverCountry, {
  accepted: ["criteria-met"],
  fields: { "on-american-continent": "onAmericanContinent", "designates-officers": "designatesOfficers" },
});
const inCountry = { en: countryInEnglish, es: countryInSpanish };
export const observerCountry = { jsonSchema: inCountry, sendable: meetsCriteria, assess: assessObserverCountry };

const isEligible = withRule(reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
});
const inCase = { en: caseInEnglish, es: caseInSpanish };
export const reserveFund = { jsonSchema: inCase, sendable: isEligible, assess: assessReserveFundCase };
