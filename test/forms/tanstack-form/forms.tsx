import { type AnyFieldApi, revalidateLogic, useForm } from "@tanstack/react-form";
import { type Assessment, describe, type FormIssue, field, formError, type Locale, options } from "rcm-rules";
import { withRule } from "rcm-rules/forms";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import type { FormEvent } from "react";
import type * as z from "zod";

export const applicationNames = [
  "country",
  "onAmericanContinent",
  "adheresToPueblaInWriting",
  "significantMovementWithMember",
  "acceptsMultilateralApproach",
  "acceptsOrderlyMovementAndRights",
  "hasMigrationPolicyAndLegislation",
  "designatesOfficers",
  "submittedWrittenDeclaration",
  "recognizesViceMinistersDecide",
] as const;

const caseNames = [
  "voluntaryReturn",
  "regionalMigrant",
  "unaccompaniedMinor",
  "disability",
  "age",
  "illnessOrInjury",
  "domesticViolence",
  "sexualAbuse",
  "trafficking",
  "approvals.IOM",
  "approvals.secretariat",
  "grantedOn",
  "requested",
] as const;

const typed = ["age", "approvals.IOM", "approvals.secretariat", "grantedOn", "requested"];

export const sendableApplication = withRule(observerCountryApplicationSchema, assessObserverCountry, {
  accepted: ["criteria-met"],
  fields: { "on-american-continent": "onAmericanContinent" },
});
export const sendableCase = withRule(reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
});

interface FormProps<Value> {
  readonly locale: Locale;
  readonly start: Value;
  readonly onSend: (value: Value) => void;
}

export function ApplicationForm({ locale, start, onSend }: FormProps<z.input<typeof sendableApplication>>) {
  const form = useForm({
    defaultValues: start,
    validationLogic: revalidateLogic(),
    validators: { onDynamic: sendableApplication },
    onSubmit: ({ value }) => onSend(value),
  });
  return (
    <form onSubmit={(event) => send(event, form)}>
      {applicationNames.map((name) => (
        <form.Field key={name} name={name}>
          {(field) => <Question of={field} locale={locale} />}
        </form.Field>
      ))}
      <form.Subscribe selector={(state) => state.errorMap.onDynamic}>
        {(problems) => <Problems of={problems?.[""]} locale={locale} />}
      </form.Subscribe>
      <form.Subscribe selector={(state) => state.values}>
        {(values) => (
          <Result of={observerCountryApplicationSchema} assess={assessObserverCountry} {...{ values, locale }} />
        )}
      </form.Subscribe>
      <button type="submit">OK</button>
    </form>
  );
}

export function CaseForm({ locale, start, onSend }: FormProps<z.input<typeof sendableCase>>) {
  const form = useForm({
    defaultValues: start,
    validationLogic: revalidateLogic(),
    validators: { onDynamic: sendableCase },
    onSubmit: ({ value }) => onSend(value),
  });
  return (
    <form onSubmit={(event) => send(event, form)}>
      {caseNames.map((name) => (
        <form.Field key={name} name={name}>
          {(field) => <Question of={field} locale={locale} />}
        </form.Field>
      ))}
      <form.Subscribe selector={(state) => state.errorMap.onDynamic}>
        {(problems) => <Problems of={problems?.[""]} locale={locale} />}
      </form.Subscribe>
      <form.Subscribe selector={(state) => state.values}>
        {(values) => <Result of={reserveFundCaseSchema} assess={assessReserveFundCase} {...{ values, locale }} />}
      </form.Subscribe>
      <button type="submit">OK</button>
    </form>
  );
}

function send(event: FormEvent, form: { readonly handleSubmit: () => Promise<void> }) {
  event.preventDefault();
  void form.handleSubmit();
}

/** The issues come with all that the schema gave them, so the sentence is made where it is shown, in its language. */
function Problems({ of = [], locale }: { readonly of?: readonly FormIssue[] | undefined; readonly locale: Locale }) {
  return of.map((issue) => {
    const sentence = formError(issue, locale);
    return (
      <strong key={sentence} role="alert">
        {sentence}
      </strong>
    );
  });
}

function Question({ of, locale }: { readonly of: AnyFieldApi; readonly locale: Locale }) {
  const { name, state, handleChange } = of;
  const shown = state.value === undefined ? "" : String(state.value);
  const choices =
    name === "country" ? options("country", locale) : ["true", "false"].map((value) => ({ value, label: value }));
  return (
    <div>
      <label htmlFor={name}>{field(name.replace(/.*\./, ""), locale).label}</label>
      {typed.includes(name) ? (
        <input id={name} defaultValue={shown} onChange={({ target }) => handleChange(read(name, target.value))} />
      ) : (
        <select id={name} value={shown} onChange={({ target }) => handleChange(read(name, target.value))}>
          {[{ value: "", label: "?" }, ...choices].map((choice) => (
            <option key={choice.value} {...choice} />
          ))}
        </select>
      )}
      <Problems of={state.meta.errors} locale={locale} />
    </div>
  );
}

/** An answer left empty is unknown: the field is undefined, and not "". */
function read(name: string, text: string): unknown {
  if (text === "") return undefined;
  if (name === "age") return Number(text);
  return typed.includes(name) || name === "country" ? text : text === "true";
}

interface ResultProps<Value> {
  readonly of: z.ZodType<Value>;
  readonly values: Value;
  readonly assess: (value: Value) => Assessment;
  readonly locale: Locale;
}

function Result<Value>({ of, values, assess, locale }: ResultProps<Value>) {
  const { data } = of.safeParse(values);
  if (data === undefined) return null;
  const { missing, ...assessment } = assess(data);
  return <output>{[describe({ missing, ...assessment }, locale).outcome, ...missing].join(" ")}</output>;
}
