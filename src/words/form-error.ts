import { fieldIn } from "./field.js";
import {
  type FormIssue,
  isShort,
  type Key,
  mostListed,
  type Params,
  type ProblemCode,
  printedKeys,
  readIssue,
  type Simple,
} from "./form-problem.js";
import type { Locale, PartialLocale } from "./locale.js";
import { readRecord, recordIn, textIn, textOr, type Unchecked, unknownCode } from "./read-locale.js";
import { ruleFields, ruleWords } from "./rule-words.js";
import { filled } from "./template.js";

/**
 * The sentence for a problem that a schema of rcm-rules/schemas found: which field, what is wrong, what was expected.
 * It repeats no answer that is wrong, because forms hold personal data and messages end in logs; only the names of
 * unknown fields, the day before which an end must not lie, and what an amount or a date may mean.
 *
 * It takes an issue as `safeParse` returns it, as Standard Schema passes it on, or raw in an error map:
 * `schema.safeParse(value, { error: (issue) => formError(issue, es) })`.
 *
 * @param issue - the issue
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the sentence; the issue's own message where the issue is none of this library's, undefined where it has
 * none, as in an error map, so that zod finds one
 * @throws {@link RcmInputError} where the locale has the wrong form; whatever the issue is, it does not
 *
 * @example
 * ```js
 * import { formError } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const { error } = reserveFundCaseSchema.safeParse({ disability: "no" });
 * formError(error.issues[0], es); // => "Discapacidad: no es ni sí ni no. Responda sí o no."
 * ```
 */
export function formError(
  issue: FormIssue & ({ readonly message: string } | { readonly params: { readonly code: ProblemCode } }),
  locale: Locale | PartialLocale,
): string;
export function formError(issue: FormIssue, locale: Locale | PartialLocale): string | undefined;
export function formError(issue: FormIssue, locale: Locale | PartialLocale): string | undefined {
  const words = wordsOf(locale);
  const { path, message, params } = readIssue(issue);
  if (params.code === undefined) return message;
  const wrong = wrongWith(params, words);
  // Another library may use a code of ours for something else: then what the sentence is about is not there.
  if (wrong === undefined) return message;
  const sentence = `${wrong.endsWith(".") ? wrong.slice(0, -1) : wrong}. ${expected(params, words)}`.trimEnd();
  // The criterion says itself what it is about.
  const where = params.code === "criterion-unmet" ? "" : placeOf(path, words);
  const text = where === "" ? sentence : `${where}: ${sentence}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The parts of a locale that a sentence about a problem needs. */
interface Words {
  readonly all: Unchecked;
  readonly forms: Unchecked;
  readonly labels: Unchecked;
}

function wordsOf(locale: unknown): Words {
  const all = readRecord(locale, "locale");
  return { all, forms: recordIn(all, "forms", "locale"), labels: recordIn(all, "labels", "locale") };
}

/** What is wrong; nothing where the problem does not say what the words for it are about. */
function wrongWith(params: Params, words: Words): string | undefined {
  const problems = recordIn(words.forms, "problems", "locale.forms");
  const problem = textOr(problems, params.code, "locale.forms.problems");
  if (problem === undefined) throw unknownCode(params.code, "issue.params.code");
  return whole(problem, { ...printed(params), ...named(params, words) });
}

/** A template with its gaps filled, or nothing where there is nothing for one of them. */
function whole(template: string, gaps: { readonly [gap: string]: string | undefined }): string | undefined {
  for (const [, gap = ""] of template.matchAll(/\{(.*?)\}/g)) if (gaps[gap] === undefined) return undefined;
  return filled(template, gaps);
}

/** The words for the criterion or the outcome that a problem names, where the locale has them. */
function named({ rule, criterion, outcome }: Params, { all, labels }: Words) {
  const texts = rule === undefined ? undefined : ruleWords(all, rule);
  if (texts === undefined) return {};
  return {
    criterion: textOr(texts.criteria, criterion, `${texts.path}.criteria`),
    outcome: textOr(texts.outcomes, outcome, `${texts.path}.outcomes`) ?? textOr(labels, outcome, "locale.labels"),
  };
}

/** The field, and the lists on the way to it: what an object is called adds nothing to the names of its fields. */
function placeOf(path: readonly Key[], words: Words): string {
  const telling = path.filter((key, index) => typeof key === "number" || typeof path[index + 1] !== "string");
  return telling.map((key) => place(key, words)).join(", ");
}

/**
 * A field is named by its label, an entry of a list by its place, and a field that is a code by what the code means.
 */
function place(key: Key, { forms, labels }: Words): string {
  if (typeof key === "number") return filled(textIn(forms, "entry", "locale.forms"), { number: `${key + 1}` });
  const called = fieldIn(recordIn(forms, "fields", "locale.forms"), key);
  return called?.label ?? textOr(labels, key, "locale.labels") ?? printedKeys([key]).join();
}

/** What would have been right, where the problem leaves that to be said. */
function expected(params: Params, words: Words): string {
  const { forms, labels } = words;
  const code = params.code === "required" ? params.expected : params.code;
  const text = textOr(recordIn(forms, "expected", "locale.forms"), variant(code, params), "locale.forms.expected");
  if (text === undefined) return "";
  const values = params.values?.map((value) => coded(value, labels)).join(", ");
  return whole(text, { ...printed(params), values, missing: missingIn(params, words) }) ?? "";
}

/** The inputs that are missing, as the rule's form calls them; of many, the first. */
function missingIn({ rule, missing = [] }: Params, words: Words): string {
  if (rule === undefined || missing.length === 0) return "";
  const texts = ruleFields(words.all, rule);
  const named = missing.slice(0, mostListed).map((path) => inputLabel(String(path), texts, words));
  return [...named, ...(missing.length > mostListed ? ["…"] : [])].join(", ");
}

/** An input is called as the rule calls it, an entry of a list by its place in front: "entry 2: Country". */
function inputLabel(path: string, { fields, path: base }: ReturnType<typeof ruleFields>, words: Words): string {
  const keys = path.split(".");
  const isPlace = (key: string) => /^\d+$/.test(key);
  const name = keys.filter((key) => !isPlace(key)).join(".");
  const label = fieldIn(fields, name, base)?.label ?? place(name, words);
  return [...keys.filter(isPlace).map((key) => place(Number(key), words)), label].join(": ");
}

/** A number has bounds on both sides or one; a long list of codes is not repeated. */
function variant(code: string | undefined, { minimum, maximum, values, meanings, missing }: Params): string {
  if (meanings?.length) return meanings.length > 1 ? "meant-many" : "meant-one";
  if (code === "unknown-code") return values && isShort(values) ? "one-of" : "from-list";
  if (code === "outcome-not-accepted" && missing?.length) return "still-missing";
  if (code !== "not-a-whole-number" && code !== "out-of-range") return String(code);
  return maximum === undefined ? "from" : minimum === undefined ? "to" : "between";
}

/** A code is what a program sends, its label what a person reads: both, where they differ. */
function coded(code: Simple, labels: Unchecked): string {
  const name = textOr(labels, code, "locale.labels");
  return name === undefined ? String(code) : `${code} (${name})`;
}

/** What a problem says beside its code, as it stands in a sentence; what is no word or number stays out. */
function printed(params: Params): { readonly [gap: string]: string } {
  const texts: { [gap: string]: string } = {};
  for (const [name, value] of Object.entries(params)) {
    if (Array.isArray(value)) texts[name] = printedKeys(value).join(", ");
    else if (typeof value === "string" || typeof value === "number") texts[name] = printedKeys([value]).join();
  }
  return texts;
}
