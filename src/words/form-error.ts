import { inputErrorCodes, RcmInputError, type RcmInputErrorCode } from "../kernel/error.js";
import { type Fields, type Reader, readFields, readList, readText, readWhole } from "../kernel/fields.js";
import type { FieldTexts, Locale } from "./locales/locale.js";
import { own, readFormLocale, readRecord, readRule, readTexts, textOf, type Unchecked } from "./read-locale.js";

/** What only a form has: nothing where something must be; a field that is not one of its own; an end before its start; a
 * date before the first year of the Conference; too many entries; a criterion or an outcome that it does not accept. */
const formCodes = [
  "required",
  "unknown-field",
  "end-before-start",
  "too-early",
  "too-many",
  "criterion-unmet",
  "outcome-not-accepted",
] as const;

/**
 * What is wrong with a field of a form, as a stable code: the code that the core gives to the same mistake of form, or one
 * that only a form has.
 */
export type ProblemCode = RcmInputErrorCode | (typeof formCodes)[number];

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
 * repeats no answer that is wrong, because forms hold personal data and messages end in logs; only the names of unknown
 * fields and the day before which an end must not lie.
 *
 * It takes an issue as `safeParse` returns it, as Standard Schema passes it on, or raw in an error map:
 * `schema.safeParse(value, { error: (issue) => formError(issue, es) })`.
 *
 * @param issue the issue
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the sentence; the issue's own message where the issue is none of this library's, undefined where it has none,
 * as in an error map, so that zod finds one
 * @throws {@link RcmInputError} where the issue or the locale has the wrong form
 *
 * @example
 * ```js
 * import { formError } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const { error } = reserveFundCaseSchema.safeParse({ grantedOn: "9 June 2016" });
 * formError(error.issues[0], es); // => "Fecha de la asistencia: no es una fecha del calendario. Escriba año, mes y día, como 2016-06-09."
 * ```
 */
export function formError(issue: FormIssue & { readonly message: string }, locale: Locale): string;
export function formError(issue: FormIssue, locale: Locale): string | undefined;
export function formError(issue: FormIssue, locale: Locale): string | undefined {
  const parts = readFormLocale(locale);
  const { path, message, params } = readIssue(issue);
  if (params.code === undefined) return message;
  const problem = textOf(parts.forms.problems, params.code, "issue.params.code");
  const wrong = filled(readText(problem, "locale.forms.problems"), { ...params, ...wordsOf(params, parts) });
  const sentence = `${wrong.replace(/\.$/, "")}. ${expected(params, parts)}`.trimEnd();
  // The criterion says itself what it is about.
  const where = params.code === "criterion-unmet" ? "" : placeOf(path, parts);
  const text = where === "" ? sentence : `${where}: ${sentence}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
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
  const { code, values = [], keys, ...rest } = params;
  const short = values.length > 0 && values.length <= mostListed;
  const others = { ...(short && { values }), ...(keys && { keys: named(keys) }) };
  return { code, path: path.map(String).join("."), params: { ...rest, ...others } };
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
 * options("member", es)[3]; // => { value: "SV", label: "El Salvador" }
 * ```
 */
export function options(set: string, locale: Locale): readonly Option[] {
  const { language, forms, labels } = readFormLocale(locale);
  const codes = readTexts(textOf(forms.options, set, "set"), "locale.forms.options");
  const { compare } = new Intl.Collator(language);
  const countries = new Intl.DisplayNames(language, { type: "region" });
  const labelOf = (code: string) => own(labels, code) ?? (set === "country" ? countries.of(code) : code);
  const choices = codes.map((value) => ({ value, label: readText(labelOf(value), `locale.labels.${value}`) }));
  return choices.sort((one, other) => compare(one.label, other.label));
}

/**
 * What a field is called on a form, and what belongs in it.
 *
 * @param name the name of the field, "grantedOn"; of a field in another, the last name
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the label, and a sentence that describes the field
 * @throws {@link RcmInputError} "unknown-code" where no form has the field
 *
 * @example
 * ```js
 * import { field } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * field("grantedOn", es).label; // => "Fecha de la asistencia"
 * ```
 */
export function field(name: string, locale: Locale): FieldTexts {
  const { label, description } = readWhole(fieldTexts, textOf(readFormLocale(locale).forms.fields, name, "name"), name);
  return { label, description };
}

type FormParts = ReturnType<typeof readFormLocale>;

/** More codes or keys than this are not listed: a select has the codes from `options`. */
const mostListed = 15;

const mostLettersOfKey = 40;

const fieldTexts: Fields<FieldTexts> = { label: readText, description: readText };

type Key = string | number;
type Simple = Key | boolean;

/** What a problem of this library may say beside its code. */
interface Params {
  readonly code?: ProblemCode | undefined;
  readonly expected?: string | undefined;
  readonly rule?: string | undefined;
  readonly criterion?: string | undefined;
  readonly outcome?: string | undefined;
  readonly minimum?: Simple | undefined;
  readonly maximum?: Simple | undefined;
  readonly most?: Simple | undefined;
  readonly earliest?: Simple | undefined;
  readonly start?: Simple | undefined;
  readonly values?: readonly Simple[] | undefined;
  readonly keys?: readonly Simple[] | undefined;
  readonly sources?: readonly Simple[] | undefined;
}

/** An issue as it is read: whatever came without a path concerns the whole form, and without a code is none of ours. */
interface ReadIssue {
  readonly path: readonly Key[];
  readonly message?: string | undefined;
  readonly params: Params;
}

const readSimple: Reader<Simple> = (value, path) => {
  if (["string", "number", "boolean"].includes(typeof value)) return value as Simple;
  throw new RcmInputError("not-a-text", path, "a text, a number, true or false", value);
};
const readSimples: Reader<readonly Simple[]> = (value, path) => readList(readSimple, value, path);
const readString: Reader<string> = (value, path) => {
  if (typeof value === "string") return value;
  throw new RcmInputError("not-a-text", path, "a text", value);
};
/** A list of choices may hold what no sentence needs: a form that somebody has extended may allow null. */
const readChoices: Reader<readonly Simple[]> = (value, path) =>
  readList((one, at) => (one === null || typeof one === "bigint" ? String(one) : readSimple(one, at)), value, path);

/** Zod's path has the keys themselves; Standard Schema allows objects that hold one. */
const readKey: Reader<Key> = (value, path) => {
  const held = typeof value === "object" ? readFields({ key: (key: unknown) => key }, value, path).key : value;
  return typeof held === "symbol" || typeof held === "number"
    ? typeof held === "number"
      ? held
      : String(held)
    : readString(held, path);
};

const issueFields: Fields<{ path?: readonly Key[]; message?: string; params?: Unchecked }> = {
  path: (value, path) => readList(readKey, value, path),
  message: readString,
  params: readRecord,
};

const paramFields: Fields<Params> = {
  code: readString as Reader<ProblemCode>,
  expected: readString,
  rule: readString,
  criterion: readString,
  outcome: readString,
  minimum: readSimple,
  maximum: readSimple,
  most: readSimple,
  earliest: readSimple,
  start: readSimple,
  values: readChoices,
  keys: readSimples,
  sources: readSimples,
};

function readIssue(issue: unknown): ReadIssue {
  const { path = [], message, params = {} } = readFields(issueFields, issue, "issue");
  const ours = isProblemCode(own(params, "code"));
  return { path, message, params: ours ? readFields(paramFields, params, "issue.params", "issue.params.") : {} };
}

/** The core's codes are those that the locale has words for; what others put into an issue is left alone. */
function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && (formCodes.includes(code as never) || inputErrorCodes.includes(code as never));
}

/** The field, and the lists on the way to it: what an object is called adds nothing to the names of its fields. */
function placeOf(path: readonly Key[], parts: FormParts): string {
  const telling = path.filter((key, index) => typeof key === "number" || typeof path[index + 1] !== "string");
  return telling.map((key) => place(key, parts)).join(", ");
}

/** A field is named by its label, an entry of a list by its place, and a field that is a code by what the code means. */
function place(key: Key, { forms, labels }: FormParts): string {
  if (typeof key === "number") return forms.entry.replace("{number}", String(key + 1));
  const texts = own(forms.fields, key);
  if (texts === undefined) return readText(own(labels, key) ?? key, `locale.labels.${key}`);
  return readWhole(fieldTexts, texts, `locale.forms.fields.${key}`).label;
}

/** What would have been right, where the problem leaves that to be said. */
function expected(params: Params, { forms, labels }: FormParts): string {
  const code = params.code === "required" ? params.expected : params.code;
  const text = own(forms.expected, variant(code, params));
  if (text === undefined) return "";
  const values = params.values?.map((value) => coded(value, labels)).join(", ");
  return filled(readText(text, "locale.forms.expected"), { ...params, values });
}

/** A number has bounds on both sides or one; a long list of codes is not repeated. */
function variant(code: unknown, { minimum, maximum, values }: Params): string {
  if (code === "unknown-code") return values && values.length <= mostListed ? "one-of" : "from-list";
  const number = code === "not-a-whole-number" || code === "out-of-range";
  return !number ? String(code) : maximum === undefined ? "from" : minimum === undefined ? "to" : "between";
}

/** A code is what a program sends, its label what a person reads: both, where they differ. */
function coded(code: Simple, labels: Unchecked): string {
  const name = own(labels, code);
  return typeof name === "string" ? `${code} (${name})` : String(code);
}

/** The words for the rule, the criterion or the outcome that a problem names. */
function wordsOf(params: Params, { rules, labels }: FormParts): Unchecked {
  const outcome = own(labels, params.outcome);
  if (own(rules, params.rule) === undefined) return {};
  const { criteria } = readRule(rules, String(params.rule), "issue.params.rule");
  return { criterion: own(criteria, params.criterion), outcome };
}

/** A template with its gaps filled; what is no word or number stays out. */
function filled(template: string, gaps: Unchecked): string {
  return template.replace(/\{(\w+)\}/g, (_, gap: string) => {
    const value = own(gaps, gap);
    return Array.isArray(value)
      ? named(value).join(", ")
      : typeof value === "string" || typeof value === "number"
        ? String(value)
        : "";
  });
}

/** The names of unknown fields came from outside: a few of them, without signs that turn or break the line. */
function named(keys: readonly Simple[]): readonly string[] {
  return keys.slice(0, mostListed).map((key) => String(key).slice(0, mostLettersOfKey).replace(/\p{C}/gu, ""));
}
