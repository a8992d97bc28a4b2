import type * as z from "zod";
import type { FieldTexts } from "../kernel/words.js";
import { formOf } from "../schemas/form.js";
import { readSchema } from "../schemas/read-wrapped.js";
import { type FormWords, fieldsOfForm, formWords } from "../words/form-words.js";
import type { Locale, PartialLocale } from "../words/locale.js";
import { type Option, optionsOf } from "../words/options.js";
import { ownValue, readRecord, recordIn, textIn, textOr } from "../words/read-locale.js";
import { type Fields, hasField, isRequired, type Part, partOf, type ValueKind, type ValuePart } from "./parts.js";

type Schema = z.core.$ZodType;

/** A field of a form: what it is called, what belongs in it, and how it is asked. */
export interface FormField {
  /** The dotted path, "approvals.IOM"; of the entries of a list with a "*" for their number, "rows.*.country". */
  readonly path: string;
  readonly label: string;
  /** A sentence of help; empty where there is nothing to say. */
  readonly description: string;
  /**
   * "yes-no" is answered, "choice" and "choices" are chosen from options, "group" has the fields that come next, "list"
   * has entries of the form that comes next; all others are typed.
   */
  readonly kind: FieldKind;
  /** Of a yes or no and of a choice: the answers, "true" and "false", or the codes by their names. */
  readonly options?: readonly Option[];
  /** Of a whole number. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Where only some forms have the field: the field that says which form it is, and its values for these. */
  readonly when?: { readonly path: string; readonly values: readonly string[] };
  readonly required: boolean;
}

/** How a field is asked. */
export type FieldKind = ValueKind | "choices" | "group" | "list";

/**
 * The fields of a form in their order, with all that a form shows of them: enough to build one without naming a field.
 * `fromForm` reads what is entered under the paths.
 *
 * @param schema - a schema of rcm-rules/schemas, or one that is made of them by `pick`, `extend`, `draft`, `withRule`
 * and their like; a field that you have added is called by the `title` and the `description` of its `meta`
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the fields, those inside others after them; where there are several forms, such as the events of a
 * consultation, the fields of all
 * @throws {@link RcmInputError} where the schema is none, or the locale has the wrong form
 *
 * @example
 * ```js
 * import { formFields } from "rcm-rules/forms";
 * import { es } from "rcm-rules/locales/es";
 * import { reserveFundCaseSchema, workPlanStepSchema } from "rcm-rules/schemas";
 *
 * const fields = formFields(reserveFundCaseSchema, es);
 * fields.map(({ path }) => path).slice(9, 12); // => ["approvals", "approvals.IOM", "approvals.secretariat"]
 * fields.find(({ path }) => path === "grantedOn").label; // => "Fecha de la asistencia"
 * formFields(workPlanStepSchema, es)[0].options[0]; // => { value: "approved", label: "Aprobado" }
 * ```
 */
export function formFields(schema: z.ZodType, locale: Locale | PartialLocale): readonly FormField[] {
  const form = formOf(readSchema(schema));
  const words = formWords(locale);
  return fieldsAt(schema, [], { words, field: fieldsOfForm(words, form?.words), ours: form?.of });
}

/**
 * What a form is called, and what it is for.
 *
 * @param schema - a schema of rcm-rules/schemas, or one that is made of them; the `title` and the `description` of your
 * own `meta` go before ours
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the title and the description; both are empty for a schema that is nobody's
 * @throws {@link RcmInputError} where the schema is none, or the locale has the wrong form
 *
 * @example
 * ```js
 * import { formTitle } from "rcm-rules/forms";
 * import { es } from "rcm-rules/locales/es";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * formTitle(reserveFundCaseSchema.pick({ age: true }), es).title; // => "Caso del Fondo de Reserva"
 * ```
 */
export function formTitle(
  schema: z.ZodType,
  locale: Locale | PartialLocale,
): { readonly title: string; readonly description: string } {
  const note = formOf(readSchema(schema));
  const { title, description = "" } = schema.meta() ?? {};
  if (title !== undefined && title !== note?.title) return { title, description };
  const schemas = recordIn(formWords(locale).forms, "schemas", "locale.forms");
  const found = note && ownValue(schemas, note.id, "locale.forms.schemas");
  if (found === undefined) return { title: title ?? "", description };
  const at = `locale.forms.schemas.${note?.id}`;
  const texts = readRecord(found, at);
  return { title: textIn(texts, "title", at), description: textIn(texts, "description", at) };
}

/** A form while its fields are told. */
interface Telling {
  readonly words: FormWords;
  /** What the form calls a field. */
  readonly field: ReturnType<typeof fieldsOfForm>;
  /** The schema as this library has made it, or the part of it that has come so far: other fields are not ours. */
  readonly ours: Schema | undefined;
}

/** Tells of one field; the form as a whole has none. */
type Row = (kind: FieldKind, details?: Partial<FormField>) => FormField[];

/** A schema that holds itself has no end: deeper fields are not told. */
const deepest = 10;

function fieldsAt(
  schema: Schema,
  path: readonly string[],
  telling: Telling,
  more: Partial<FormField> = {},
): FormField[] {
  const part = partOf(schema);
  const row: Row = (kind, details = {}) =>
    path.length === 0
      ? []
      : [
          {
            path: path.join("."),
            ...textsOf(schema, path, telling),
            kind,
            ...details,
            ...more,
            required: isRequired(schema),
          },
        ];
  if (path.length > deepest) return [];
  // The list has been told: an entry of it has no other name.
  const heading = path[path.length - 1] === "*" ? [] : row("group");
  if (part.kind === "group") return [...heading, ...fieldsIn(part.fields, path, telling)];
  if (part.kind === "forms") return [...heading, ...fieldsOfForms(part, path, telling)];
  if (part.kind === "list") return entriesAt(part.entry, path, telling, row);
  if (part.kind === "code-or-form") {
    const form = partOf(part.form);
    const inside = form.kind === "group" ? fieldsIn(form.fields, path, telling) : [];
    return [...row("choice", { options: choicesOf(partOf(part.code), path, telling) }), ...inside];
  }
  if (part.kind === "any") return row("other");
  return row(part.kind, detailsOf(part, path, telling));
}

function fieldsIn(fields: Fields, path: readonly string[], telling: Telling): FormField[] {
  return [...fields].flatMap(([name, field]) => fieldsAt(field, [...path, name], telling));
}

/** The fields of several forms, each once; the one that tells the forms apart has the values of all. */
function fieldsOfForms(
  { by, forms }: { readonly by: string; readonly forms: readonly Fields[] },
  path: readonly string[],
  telling: Telling,
): FormField[] {
  const valuesOf = (fields: Fields) => [...(fields.get(by)?._zod.values ?? [])].map(String);
  return [...new Map(forms.flatMap((fields) => [...fields]))].flatMap(([name, field]) => {
    const at = [...path, name];
    if (name === by) {
      const options = optionsOf([...new Set(forms.flatMap(valuesOf))], telling.words);
      return fieldsAt(field, at, telling, { options });
    }
    const having = forms.filter((fields) => fields.has(name));
    if (having.length === forms.length) return fieldsAt(field, at, telling);
    return fieldsAt(field, at, telling, { when: { path: [...path, by].join("."), values: having.flatMap(valuesOf) } });
  });
}

function entriesAt(entry: Schema, path: readonly string[], telling: Telling, row: Row): FormField[] {
  const part = partOf(entry);
  if (part.kind === "choice") return row("choices", { options: choicesOf(part, path, telling) });
  return [...row("list"), ...fieldsAt(entry, [...path, "*"], telling)];
}

function detailsOf(part: ValuePart, path: readonly string[], telling: Telling): Partial<FormField> {
  const { kind, minimum, maximum } = part;
  const options = kind === "choice" || kind === "yes-no" ? { options: choicesOf(part, path, telling) } : {};
  return { ...options, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function choicesOf(part: Part, path: readonly string[], { words }: Telling): readonly Option[] {
  if (part.kind === "choice") return optionsNamed((part.codes ?? []).map(String), path, words);
  const answer = (value: string, code: string) => ({ value, label: textIn(words.labels, code, "locale.labels") });
  return [answer("true", "yes"), answer("false", "no")];
}

/** Numbers have an order of their own, and their names by the field: the days of a weekend. */
function optionsNamed(codes: readonly string[], path: readonly string[], words: FormWords): readonly Option[] {
  if (!codes.every((code) => /^\d+$/.test(code))) return optionsOf(codes, words);
  const name = path[path.length - 1];
  return codes.map((value) => ({ value, label: textOr(words.labels, `${name}.${value}`, "locale.labels") ?? value }));
}

/** What a field is called: by your own words for it, or by ours for a field of ours; else by its name. */
function textsOf(schema: Schema, path: readonly string[], { field, ours }: Telling): FieldTexts {
  const { title, description = "" } = metaOf(schema);
  if (title !== undefined) return { label: title, description };
  const names = path.filter((name) => name !== "*");
  const texts = ours !== undefined && hasField(ours, path) ? field(names) : undefined;
  return texts ?? { label: names[names.length - 1] ?? "", description };
}

/** What somebody has said of a field: of the schema as it stands in the form, or of the one it is wrapped around. */
function metaOf(schema: Schema): { readonly title?: string | undefined; readonly description?: string | undefined } {
  const meta = (schema as Partial<z.ZodType>).meta?.();
  const inner = (schema._zod.def as { readonly innerType?: Schema }).innerType;
  return meta ?? (inner === undefined ? {} : metaOf(inner));
}
