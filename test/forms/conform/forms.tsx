import { type FieldMetadata, getFormProps, getInputProps, getSelectProps, useForm } from "@conform-to/react";
import { getZodConstraint, type SubmissionResult } from "@conform-to/zod/v4";
import { field, type Locale, options } from "rcm-rules";
import type * as z from "zod";
import { read, sendableApplication, sendableCase } from "./read.js";

export const criteria = [
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

const situations = [
  "voluntaryReturn",
  "regionalMigrant",
  "unaccompaniedMinor",
  "disability",
  "illnessOrInjury",
  "domesticViolence",
  "sexualAbuse",
  "trafficking",
] as const;

interface FormProps<Value> {
  readonly locale: Locale;
  readonly onSend: (value: Value) => void;
  /** What the server answered, where the form was sent without JavaScript. */
  readonly lastResult?: SubmissionResult<string[]>;
}

export function ApplicationForm({ locale, onSend, lastResult }: FormProps<z.output<typeof sendableApplication>>) {
  const [form, fields] = useForm<z.input<typeof sendableApplication>, z.output<typeof sendableApplication>>({
    id: "application",
    lastResult,
    constraint: getZodConstraint(sendableApplication),
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => read(formData, sendableApplication, locale),
    onSubmit: (event, { submission }) => {
      event.preventDefault();
      if (submission?.status === "success") onSend(submission.value);
    },
  });
  return (
    <form {...getFormProps(form)}>
      <Choice of={fields.country} choices={options("country", locale)} locale={locale} />
      {criteria.map((name) => (
        <Choice key={name} of={fields[name]} choices={yesOrNo} locale={locale} />
      ))}
      <Problems of={form} />
      <button type="submit">OK</button>
    </form>
  );
}

export function CaseForm({ locale, onSend, lastResult }: FormProps<z.output<typeof sendableCase>>) {
  const [form, fields] = useForm<z.input<typeof sendableCase>, z.output<typeof sendableCase>>({
    id: "case",
    lastResult,
    constraint: getZodConstraint(sendableCase),
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => read(formData, sendableCase, locale),
    onSubmit: (event, { submission }) => {
      event.preventDefault();
      if (submission?.status === "success") onSend(submission.value);
    },
  });
  const approvals = fields.approvals.getFieldset();
  return (
    <form {...getFormProps(form)}>
      {situations.map((name) => (
        <Choice key={name} of={fields[name]} choices={yesOrNo} locale={locale} />
      ))}
      <Line of={fields.age} locale={locale} />
      <Line of={approvals.IOM} locale={locale} />
      <Line of={approvals.secretariat} locale={locale} />
      <Line of={fields.grantedOn} locale={locale} />
      <Line of={fields.requested} locale={locale} />
      <Problems of={form} />
      <button type="submit">OK</button>
    </form>
  );
}

const yesOrNo = [
  { value: "yes", label: "yes" },
  { value: "no", label: "no" },
];

interface QuestionProps {
  readonly of: FieldMetadata<unknown>;
  readonly locale: Locale;
}

function Choice({ of, choices, locale }: QuestionProps & { readonly choices: ReturnType<typeof options> }) {
  const { key, ...select } = getSelectProps(of);
  return (
    <div>
      <Label of={of} locale={locale} />
      <select key={key} {...select}>
        {[{ value: "", label: "?" }, ...choices].map((choice) => (
          <option key={choice.value} {...choice} />
        ))}
      </select>
      <Problems of={of} />
    </div>
  );
}

function Line({ of, locale }: QuestionProps) {
  const { key, ...input } = getInputProps(of, { type: "text" });
  return (
    <div>
      <Label of={of} locale={locale} />
      <input key={key} {...input} />
      <Problems of={of} />
    </div>
  );
}

function Label({ of, locale }: QuestionProps) {
  return <label htmlFor={of.id}>{field(of.name.replace(/.*\./, ""), locale).label}</label>;
}

function Problems({ of }: { readonly of: { readonly errorId: string; readonly errors: string[] | undefined } }) {
  return (
    of.errors && (
      <strong id={of.errorId} role="alert">
        {of.errors.join(" ")}
      </strong>
    )
  );
}
