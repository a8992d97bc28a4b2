import { type Assessment, describe, field, formError, type Locale, options } from "rcm-rules";
import { type RuleExpectation, withMessages, withRule } from "rcm-rules/forms";
import { assessObserverCountry } from "rcm-rules/membership";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { observerCountryApplicationSchema, reserveFundCaseSchema } from "rcm-rules/schemas";
import { type GenericObject, type TypedSchema, useForm } from "vee-validate";
import { computed, defineComponent, h, type PropType, useId } from "vue";
import type * as z from "zod";

/** The adapters of vee-validate 4 are for zod 3. Of any other schema it takes its own `TypedSchema`, which this makes. */
export function toTypedSchema<Input, Output>(schema: z.ZodType<Output, Input>): TypedSchema<Input, Output> {
  const parse = async (values: Input) => {
    const { success, data, error } = await schema.safeParseAsync(values);
    if (success) return { value: data, errors: [] };
    return { errors: error.issues.map(({ path, message }) => ({ path: path.join("."), errors: [message] })) };
  };
  return { __type: "VVTypedSchema", parse };
}

const words = {
  en: { true: "Yes", false: "No", unknown: "Not known", missing: "Still missing", send: "Send" },
  es: { true: "Sí", false: "No", unknown: "No se sabe", missing: "Falta", send: "Enviar" },
};
const dates = ["approvals.IOM", "approvals.secretariat", "grantedOn"];
const numbers = ["age", "requested"];

/** What a select offers, and nothing for a field that is typed. The first choice leaves the question open. */
function choices(path: string, locale: Locale) {
  if (dates.includes(path) || numbers.includes(path)) return undefined;
  const say = words[locale.language];
  const yesOrNo = (["true", "false"] as const).map((value) => ({ value, label: say[value] }));
  return [{ value: "", label: say.unknown }, ...(path === "country" ? options("country", locale) : yesOrNo)];
}

/** What was entered, as the schema takes it: nothing is unknown, and what is no number is left for it to refuse. */
function read(path: string, entered: string) {
  if (entered === "") return undefined;
  if (path === "age" && /^\d+$/.test(entered)) return Number(entered);
  return ["true", "false"].includes(entered) ? entered === "true" : entered;
}

function ruleForm<Value extends GenericObject, Outcome extends string, Criterion extends string>(
  schema: z.ZodType<Value> & { readonly shape: object },
  assess: (value: Value) => Assessment<Outcome, Criterion>,
  expectation: RuleExpectation<NoInfer<Outcome>, NoInfer<Criterion>>,
) {
  const paths = Object.keys(schema.shape).flatMap((name) =>
    name === "approvals" ? ["approvals.IOM", "approvals.secretariat"] : name,
  );
  const sendable = withRule(schema, assess, expectation);
  return defineComponent({
    props: {
      locale: { type: Object as PropType<Locale>, required: true },
      start: { type: Object as PropType<GenericObject>, default: () => ({}) },
    },
    emits: { send: (_value: Value) => true },
    setup(props, { emit }) {
      const id = useId();
      // A schema for each language: what is wrong is said again when the language changes.
      const validationSchema = computed(() => {
        const { locale } = props;
        return toTypedSchema(withMessages(sendable, (issue) => formError(issue, locale)));
      });
      const form = useForm<GenericObject, Value>({ validationSchema, initialValues: props.start });
      const submit = form.handleSubmit((value) => emit("send", value));
      // A field is checked when it is left, not with every key.
      const fields = paths.map((path) => [path, ...form.defineField(path, { validateOnModelUpdate: false })] as const);

      /** While a field is wrong, the others are assessed without it. */
      const assessment = computed(() => {
        const wrong = schema.safeParse(form.values).error?.issues.map(({ path }) => path[0]) ?? [];
        const right = Object.entries(form.values).filter(([name]) => !wrong.includes(name));
        return assess(Object.fromEntries(right) as Value);
      });

      return () => {
        const { locale } = props;
        const say = words[locale.language];
        const texts = (path: string) => field(path.slice(path.lastIndexOf(".") + 1), locale);
        const { title, outcome } = describe(assessment.value, locale);
        const refused = form.submitCount.value > 0 && form.errors.value[""];
        // What the form is refused for says what is missing too.
        const missing = refused ? "" : assessment.value.missing.map((path) => texts(path).label).join(", ");

        const rows = fields.map(([path, model, events]) => {
          const problem = form.errors.value[path];
          const control = {
            ...events.value,
            id: `${id}-${path}`,
            value: String(model.value ?? ""),
            "aria-invalid": problem !== undefined,
            "aria-describedby": `${id}-${path}-about ${id}-${path}-problem`,
            onInput: ({ target }: Event) =>
              form.setFieldValue(path, read(path, (target as HTMLInputElement).value), false),
          };
          const offered = choices(path, locale)?.map(({ value, label }) => h("option", { key: value, value }, label));
          const type = dates.includes(path) ? "date" : "text";
          return h("p", { key: path }, [
            h("label", { for: control.id }, texts(path).label),
            offered ? h("select", control, offered) : h("input", { ...control, type }),
            h("small", { id: `${control.id}-about` }, texts(path).description),
            problem && h("strong", { id: `${control.id}-problem`, role: "alert" }, problem),
          ]);
        });

        return h("form", { novalidate: true, onSubmit: submit }, [
          h("h2", title),
          ...rows,
          h("p", { role: refused ? "alert" : "status" }, [
            refused || outcome,
            missing && ` ${say.missing}: ${missing}.`,
          ]),
          h("button", say.send),
        ]);
      };
    },
  });
}

export const ObserverCountryForm = ruleForm(observerCountryApplicationSchema, assessObserverCountry, {
  accepted: ["criteria-met"],
  fields: {
    "on-american-continent": "onAmericanContinent",
    "adheres-to-puebla-in-writing": "adheresToPueblaInWriting",
    "significant-movement-with-member": "significantMovementWithMember",
    "accepts-multilateral-approach": "acceptsMultilateralApproach",
    "accepts-orderly-movement-and-rights": "acceptsOrderlyMovementAndRights",
    "has-migration-policy-and-legislation": "hasMigrationPolicyAndLegislation",
    "designates-officers": "designatesOfficers",
    "submitted-written-declaration": "submittedWrittenDeclaration",
    "recognizes-vice-ministers-decide": "recognizesViceMinistersDecide",
  },
});

export const ReserveFundForm = ruleForm(reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
});
