import type { RcmInputErrorCode } from "./errors.js";
import { type Fields, type Reader, readFields, readList, readText, readWhole } from "./fields.js";
import type { FieldTexts, Locale } from "./locales/locale.js";
import { own, readFormLocale, readRecord, readRule, readTexts, textOf, type Unchecked } from "./words.js";

/**
 * What is wrong with a field of a form, as a stable code: the code that the core gives to the same mistake of form, or one
 * that only a form has.
 */
export type ProblemCode =
  | RcmInputErrorCode
  /** Nothing is given where something must be. */
  | "required"
  /** The form has no such field. */
  | "unknown-field"
  /** An end that lies before its start. */
  | "end-before-start"
  /** A date before the first year of the Conference. */
  | "too-early"
  /** More entries than can be. */
  | "too-many"
  /** A criterion that the form insists on is not met. */
  | "criterion-unmet"
  /** The outcome of a rule is none that the form accepts. */
  | "outcome-not-accepted";

/** A problem that a schema of rcm-rules/schemas found, whatever library carried it here. */
export interface FormIssue {
  /** Where: the keys from the form down to the field, as zod and Standard Schema give them. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** The sentence that came with it. */
  readonly message?: string | undefined;
  /** The stable code of the problem, with what the sentence about it needs. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A problem without words: for programs. */
export interface FormProblem {
  /** Undefined where the issue is none of this library's. */
  readonly code: ProblemCode | undefined;
  /** The field, as a dotted path ("approvals.IOM", "rows.2.country"); empty for the form as a whole. */
  readonly path: string;
  /** What the code leaves open: bounds, a short list of allowed values, unknown keys, the rule and its criterion. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * The sentence for a problem that a schema of rcm-rules/schemas found: which field, what is wrong, what was expected. It
 * repeats nothing of what was entered, because forms hold personal data and messages end in logs.
 *
 * It takes an issue as `safeParse` returns it, as Standard Schema passes it on, or raw in an error map:
 * `schema.safeParse(value, { error: (issue) => formError(issue, es) })`.
 *
 * @param issue the issue
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the sentence; the issue's own message where the issue is none of this library's
 * @throws {@link RcmInputError} where the issue or the locale has the wrong form
 *
 * @example
 * ```js
 * import { formError } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const { error } = reserveFundCaseSchema.safeParse({ grantedOn: "9 June 2016" });
 * formError(error.issues[0], es); // => "Fecha de la ayuda: no es una fecha del calendario. Escriba año, mes y día, como 2016-06-09."
 * ```
 */
export function formError(issue: FormIssue, locale: Locale): string {
  const parts = readFormLocale(locale);
  const { path, message, params } = readIssue(issue);
  const problem = own(parts.forms.problems, params.code);
  if (problem === undefined) return message ?? "";
  const wrong = filled(readText(problem, "locale.forms.problems"), { ...params, ...wordsOf(params, parts) });
  const sentence = `${wrong.replace(/\.$/, "")}. ${expected(params, parts)}`.trimEnd();
  const where = path.map((key) => place(key, parts)).join(", ");
  return where === "" ? sentence[0]?.toUpperCase() + sentence.slice(1) : `${where}: ${sentence}`;
}

/**
 * A problem that a schema of rcm-rules/schemas found, for programs: a stable code, the field, and what the code leaves
 * open.
 *
 * @param issue an issue as `safeParse` returns it, or as Standard Schema passes it on
 * @returns the code (undefined where the issue is none of this library's), the dotted path of the field, the parameters
 * @throws {@link RcmInputError} where the issue has the wrong form
 *
 * @example
 * ```js
 * import { formProblem } from "rcm-rules";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const { error } = reserveFundCaseSchema.safeParse({ age: 200, approvals: { IOM: "soon" } });
 * formProblem(error.issues[0]); // => { code: "out-of-range", path: "age", params: { minimum: 0, maximum: 150 } }
 * formProblem(error.issues[1]); // => { code: "not-a-date", path: "approvals.IOM", params: {} }
 * ```
 */
export function formProblem(issue: FormIssue): FormProblem {
  const { path, params } = readIssue(issue);
  const { code, values, keys, ...rest } = params;
  const short = Array.isArray(values) && values.length <= mostCodesInSentence;
  return {
    code: code as ProblemCode | undefined,
    path: path.map(String).join("."),
    params: { ...rest, ...(short && { values }), ...(Array.isArray(keys) && { keys: named(keys) }) },
  };
}

/** A choice of a select: what is stored, and what is shown. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * The choices of a field for a select, in the order of the language's alphabet.
 *
 * @param set what is chosen from: "member", "observer-country", "observer-organization", "country" (any country of
 * ISO 3166-1), "body", "central-theme", "event-type" … ; `Object.keys(locale.forms.options)` lists them all
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns a choice for each code of the set, sorted by its label
 * @throws {@link RcmInputError} "unknown-code" where there is no such set
 *
 * @example
 * ```js
 * import { options } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * options("member", es)[0]; // => { value: "BZ", label: "Belice" }
 * options("member", es)[4]; // => { value: "SV", label: "El Salvador" }
 * ```
 */
export function options(set: string, locale: Locale): readonly Option[] {
  const { forms, labels } = readFormLocale(locale);
  const codes = readTexts(textOf(forms.options, set, "set"), "locale.forms.options");
  const { compare } = new Intl.Collator(locale.language);
  const countries = new Intl.DisplayNames(locale.language, { type: "region" });
  const labelOf = (code: string) => own(labels, code) ?? (set === "country" ? countries.of(code) : code);
  const choices = codes.map((value) => ({ value, label: readText(labelOf(value), `locale.labels.${value}`) }));
  return choices.sort((one, other) => compare(one.label, other.label));
}

/**
 * What a field is called on a form, and what belongs in it.
 *
 * @param field the name of the field, "grantedOn"; of a field in another, the last name
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the label, and a sentence that describes the field
 * @throws {@link RcmInputError} "unknown-code" where no form has the field
 *
 * @example
 * ```js
 * import { field } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * field("grantedOn", es).label; // => "Fecha de la ayuda"
 * ```
 */
export function field(name: string, locale: Locale): FieldTexts {
  const { label, description } = readWhole(fieldTexts, textOf(readFormLocale(locale).forms.fields, name, "name"), name);
  return { label, description };
}

type FormParts = ReturnType<typeof readFormLocale>;

/** More codes than this are not listed: a select has them from `options`. */
const mostCodesInSentence = 15;

const mostLettersOfKey = 40;

const fieldTexts: Fields<FieldTexts> = { label: readText, description: readText };

/** An issue as it is read: whatever came without a path concerns the whole form. */
interface ReadIssue {
  readonly path: readonly (string | number)[];
  readonly message?: string;
  readonly params: Unchecked;
}

const readMessage: Reader<string> = (value) => String(value);

/** Zod's path has the keys themselves; Standard Schema allows objects that hold one. */
const readKey: Reader<string | number> = (value, path) => {
  const { key = value } =
    typeof value === "object" ? readFields<{ key?: unknown }>({ key: (held) => held }, value, path) : {};
  return typeof key === "number" ? key : String(key);
};

const issueFields: Fields<Partial<ReadIssue>> = {
  path: (value, path) => readList(readKey, value, path),
  message: readMessage,
  params: readRecord,
};

function readIssue(issue: unknown): ReadIssue {
  return { path: [], params: {}, ...readFields(issueFields, issue, "issue") };
}

/** A field is named by its label, an entry of a list by its place, and a field that is a code by what the code means. */
function place(key: string | number, { forms, labels }: FormParts): string {
  if (typeof key === "number") return forms.entry.replace("{number}", String(key + 1));
  const texts = own(forms.fields, key);
  if (texts === undefined) return readText(own(labels, key) ?? key, `locale.labels.${key}`);
  return readWhole(fieldTexts, texts, `locale.forms.fields.${key}`).label;
}

/** What would have been right, where the problem leaves that to be said. */
function expected(params: Unchecked, { forms, labels }: FormParts): string {
  const code = params.code === "required" ? params.expected : params.code;
  const text = own(forms.expected, variant(code, params));
  if (text === undefined) return "";
  const values = Array.isArray(params.values) ? params.values.map((value) => coded(value, labels)).join(", ") : "";
  return filled(readText(text, "locale.forms.expected"), { ...params, values });
}

/** A number has bounds on both sides or one; a long list of codes is not repeated. */
function variant(code: unknown, { minimum, maximum, values }: Unchecked): string {
  if (code === "unknown-code")
    return Array.isArray(values) && values.length <= mostCodesInSentence ? "one-of" : "from-list";
  const number = code === "not-a-whole-number" || code === "out-of-range";
  return !number ? String(code) : maximum === undefined ? "from" : minimum === undefined ? "to" : "between";
}

/** A code is what a program sends, its label what a person reads: both, where they differ. */
function coded(code: unknown, labels: Unchecked): string {
  const name = own(labels, code);
  return typeof name === "string" ? `${String(code)} (${name})` : String(code);
}

/** The words for the rule, the criterion or the outcome that a problem names. */
function wordsOf(params: Unchecked, { rules, labels }: FormParts): Unchecked {
  const outcome = own(labels, params.outcome);
  if (typeof params.rule !== "string") return {};
  const { criteria } = readRule(rules, params.rule, "issue.params.rule");
  return { criterion: own(criteria, params.criterion), outcome };
}

/** A template with its gaps filled; what is no word or number stays out. */
function filled(template: string, gaps: Unchecked): string {
  return template.replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = own(gaps, gap);
    return Array.isArray(value) ? named(value).join(", ") : String(value ?? "");
  });
}

/** The names of unknown fields came from outside: a few of them, without signs that turn or break the line. */
function named(keys: readonly unknown[]): readonly string[] {
  return keys.slice(0, mostCodesInSentence).map((key) => String(key).replace(/\p{C}/gu, "").slice(0, mostLettersOfKey));
}
