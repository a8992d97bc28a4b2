import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type Assessment, describe, type FormIssue, field, formError, type Locale, options } from "rcm-rules";
import { withMessages, withRule } from "rcm-rules/forms";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { useEffect, useId, useMemo } from "react";
import { type DefaultValues, type FieldPath, type FieldValues, useForm, useWatch } from "react-hook-form";
import * as z from "zod";

const words = {
  en: { true: "Yes", false: "No", unknown: "Not known", missing: "Still missing", send: "Send" },
  es: { true: "Sí", false: "No", unknown: "No se sabe", missing: "Falta", send: "Enviar" },
};

export interface RuleFormProps<Value extends FieldValues> {
  readonly schema: z.ZodType<Value, Value> & { readonly shape: z.core.$ZodShape };
  /** The schema with what the rule finds: only such a value may be sent. */
  readonly sendable: z.ZodType<Value, Value>;
  readonly assess: (value: Value) => Assessment;
  readonly locale: Locale;
  readonly start: DefaultValues<Value>;
  readonly onSend: (value: Value) => void;
}

export function RuleForm<Value extends FieldValues>(props: RuleFormProps<Value>) {
  const { schema, sendable, assess, locale, start: defaultValues, onSend } = props;
  const id = useId();
  const say = words[locale.language];
  const [wellFormed, resolver] = useMemo(() => {
    const sentence = (issue: FormIssue) => formError(issue, locale);
    return [withMessages(schema, sentence), standardSchemaResolver(withMessages(sendable, sentence))];
  }, [schema, sendable, locale]);
  const form = useForm<Value, unknown, Value>({ resolver, defaultValues, reValidateMode: "onSubmit" });
  const { errors, isSubmitted } = form.formState;
  const values = useWatch({ control: form.control });
  const now = wellFormed.safeParse(values);
  const assessment = now.success ? assess(now.data) : undefined;

  // After the first try every answer checks the whole form: it may change what the rule says of another field.
  useEffect(() => {
    if (isSubmitted && values && resolver !== undefined) void form.trigger();
  }, [values, resolver, isSubmitted, form.trigger]);

  const question = ([path, type]: readonly [string, z.core.$ZodType]) => {
    const name = path as FieldPath<Value>;
    const error = form.getFieldState(name, form.formState).error?.message;
    const about = `${id}${path}-about`;
    const register = form.register(name, { setValueAs: (answer) => read(type, answer) });
    const input = { ...register, id: id + path, "aria-invalid": error !== undefined, "aria-describedby": about };
    const yesOrNo = (["true", "false"] as const).map((value) => ({ value, label: say[value] }));
    const choices = type instanceof z.ZodEnum ? options("country", locale) : yesOrNo;
    return (
      <div key={path}>
        <label htmlFor={input.id}>{texts(path, locale).label}</label>
        {type instanceof z.ZodBoolean || type instanceof z.ZodEnum ? (
          <select {...input}>
            {[{ value: "", label: say.unknown }, ...choices].map((choice) => (
              <option key={choice.value} {...choice} />
            ))}
          </select>
        ) : (
          <input {...input} type={type instanceof z.ZodISODate ? "date" : "text"} />
        )}
        <small id={about}>
          {texts(path, locale).description} {error && <strong role="alert">{error}</strong>}
        </small>
      </div>
    );
  };

  return (
    <form noValidate lang={locale.language} onSubmit={form.handleSubmit((value) => onSend(value))}>
      {fieldsOf(schema.shape).map(question)}
      {errors.root && <p role="alert">{errors.root.message}</p>}
      <button type="submit">{say.send}</button>
      <output>{assessment ? describe(assessment, locale).outcome : now.error?.issues[0]?.message}</output>
      {assessment && details(assessment, locale).map((line) => <p key={line}>{line}</p>)}
    </form>
  );
}

/** Every path with its type, where an object within the form gives its own fields. */
function fieldsOf(shape: z.core.$ZodShape, above = ""): (readonly [string, z.core.$ZodType])[] {
  return Object.entries(shape).flatMap(([key, field]) => {
    const type = field instanceof z.ZodOptional ? field.def.innerType : field;
    return type instanceof z.ZodObject ? fieldsOf(type.shape, `${above}${key}.`) : [[above + key, type] as const];
  });
}

/** What is left empty is unknown, so left out. Hence no <input type="number">: it gives "" for what is no number. */
function read(type: z.core.$ZodType, answer: unknown): unknown {
  if (typeof answer !== "string") return answer;
  const text = answer.trim();
  if (text === "") return undefined;
  if (type instanceof z.ZodBoolean && (text === "true" || text === "false")) return text === "true";
  return type instanceof z.ZodNumber ? Number(text) : text;
}

const texts = (path: string, locale: Locale) => field(path.replace(/.*\./, ""), locale);

function details(assessment: Assessment, locale: Locale) {
  const missing = assessment.missing.map((path) => texts(path, locale).label).join("; ");
  const { findings } = describe(assessment, locale);
  const lines = findings.map(({ text, result, citation }) => `${text}: ${result} (${citation})`);
  return missing ? [`${words[locale.language].missing}: ${missing}`, ...lines] : lines;
}

const [country, fund] = [observerCountryApplicationSchema, reserveFundCaseSchema];

const meetsCriteria = withRule(country, assessObserverCountry, {
  accepted: ["criteria-met"],
  fields: { "on-american-continent": "onAmericanContinent", "designates-officers": "designatesOfficers" },
});
export const observerCountry = { schema: country, sendable: meetsCriteria, assess: assessObserverCountry };

const isEligible = withRule(fund, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
});
export const reserveFund = { schema: fund, sendable: isEligible, assess: assessReserveFundCase };
