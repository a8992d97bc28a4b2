import { readFields, truth } from "../kernel/fields.js";
import {
  type FormIssue,
  isShort,
  type Key,
  mostListed,
  type Params,
  type ProblemCode,
  printedKeys,
  readIssue,
} from "./form-problem.js";
import { type FormWords, fieldsOfForm, formWords } from "./form-words.js";
import type { Locale, PartialLocale } from "./locale.js";
import { namesOfChoices } from "./options.js";
import { recordIn, textIn, textOr, unknownCode } from "./read-locale.js";
import { ruleWords } from "./rule-words.js";
import { filled } from "./template.js";

/** The options of {@link formError}. */
export interface FormErrorOptions {
  /** Whether the sentence begins with what the field is called; false for one beside its field. Default: true. */
  readonly label?: boolean | undefined;
}

const optionFields = { label: truth };

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
 * @param options - whether the sentence names the field
 * @returns the sentence; the issue's own message where the issue is none of this library's, undefined where it has
 * none, as in an error map, so that zod finds one
 * @throws {@link RcmInputError} where the locale or the options have the wrong form; whatever the issue is, it does not
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
  options?: FormErrorOptions,
): string;
export function formError(
  issue: FormIssue,
  locale: Locale | PartialLocale,
  options?: FormErrorOptions,
): string | undefined;
export function formError(
  issue: FormIssue,
  locale: Locale | PartialLocale,
  options: FormErrorOptions = {},
): string | undefined {
  const { label } = readFields(optionFields, options, "options");
  const words = formWords(locale);
  const { path, message, params } = readIssue(issue);
  if (params.code === undefined) return message;
  const wrong = wrongWith(params, words);
  // Another library may use a code of ours for something else: then what the sentence is about is not there.
  if (wrong === undefined) return message;
  const sentence = `${wrong.endsWith(".") ? wrong.slice(0, -1) : wrong}. ${expected(params, words)}`.trimEnd();
  // The criterion says itself what it is about.
  const where = params.code === "criterion-unmet" || label === false ? "" : placeOf(path, params, words);
  const text = where === "" ? sentence : `${where}: ${sentence}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is wrong; nothing where the problem does not say what the words for it are about. */
function wrongWith(params: Params, words: FormWords): string | undefined {
  const problems = recordIn(words.forms, "problems", "locale.forms");
  const problem = textOr(problems, counted(params), "locale.forms.problems");
  if (problem === undefined) throw unknownCode(params.code, "issue.params.code");
  return whole(problem, { ...printed(params, words), ...named(params, words) });
}

/** Of several unknown fields is spoken otherwise than of one. */
function counted({ code, keys = [] }: Params): string | undefined {
  return code === "unknown-field" && keys.length > 1 ? "unknown-fields" : code;
}

/** A template with its gaps filled, or nothing where there is nothing for one of them. */
function whole(template: string, gaps: { readonly [gap: string]: string | undefined }): string | undefined {
  for (const [, gap = ""] of template.matchAll(/\{(.*?)\}/g)) if (gaps[gap] === undefined) return undefined;
  return filled(template, gaps);
}

/** The words for the criterion or the outcome that a problem names, where the locale has them. */
function named({ rule, criterion, outcome }: Params, { all, labels }: FormWords) {
  const texts = rule === undefined ? undefined : ruleWords(all, rule);
  if (texts === undefined) return {};
  return {
    criterion: textOr(texts.criteria, criterion, `${texts.path}.criteria`),
    outcome: textOr(texts.outcomes, outcome, `${texts.path}.outcomes`) ?? textOr(labels, outcome, "locale.labels"),
  };
}

/** The field, and the lists on the way to it: what an object is called adds nothing to the names of its fields. */
function placeOf(path: readonly Key[], { form, rule }: Params, words: FormWords): string {
  const field = fieldsOfForm(words, form ?? rule);
  const told = path.flatMap((key, index) => {
    if (typeof key === "number") return entryLabel(key, words);
    if (typeof path[index + 1] === "string") return [];
    const names = path.slice(0, index + 1).filter((name) => typeof name === "string");
    return field(names)?.label ?? printedKeys([key]);
  });
  return told.join(", ");
}

/** An entry of a list is named by its place. */
function entryLabel(index: number, { forms }: FormWords): string {
  return filled(textIn(forms, "entry", "locale.forms"), { number: `${index + 1}` });
}

/** What would have been right, where the problem leaves that to be said. */
function expected(params: Params, words: FormWords): string {
  const { forms } = words;
  const code = params.code === "required" ? params.expected : params.code;
  const text = textOr(recordIn(forms, "expected", "locale.forms"), variant(code, params), "locale.forms.expected");
  if (text === undefined) return "";
  const values = text.includes("{values}") ? namesOfChoices((params.values ?? []).map(String), words).join(", ") : "";
  return whole(text, { ...printed(params, words), values, missing: missingIn(params, words) }) ?? "";
}

/** The inputs that are missing, as the rule's form calls them; of many, the first. */
function missingIn({ rule, missing = [] }: Params, words: FormWords): string {
  if (rule === undefined || missing.length === 0) return "";
  const field = fieldsOfForm(words, rule);
  const named = missing.slice(0, mostListed).map((path) => inputLabel(String(path), field, words));
  return [...named, ...(missing.length > mostListed ? ["…"] : [])].join(", ");
}

/** An input is called as the rule calls it, an entry of a list by its place in front: "entry 2: Country". */
function inputLabel(path: string, field: ReturnType<typeof fieldsOfForm>, words: FormWords): string {
  const keys = path.split(".");
  const isPlace = (key: string) => /^\d+$/.test(key);
  const names = keys.filter((key) => !isPlace(key));
  const label = field(names)?.label ?? printedKeys([names.join(".")]).join();
  return [...keys.filter(isPlace).map((key) => entryLabel(Number(key), words)), label].join(": ");
}

/** A number has bounds on both sides or one; a long list of codes is not repeated. */
function variant(code: string | undefined, params: Params): string {
  const { minimum, maximum, values, meanings, missing } = params;
  if (meanings?.length) return meanings.length > 1 ? "meant-many" : "meant-one";
  if (code === "unknown-field") return counted(params) as string;
  if (code === "unknown-code") return values && isShort(values) ? "one-of" : "from-list";
  if (code === "outcome-not-accepted" && missing?.length) return "still-missing";
  if (code !== "not-a-whole-number" && code !== "out-of-range") return String(code);
  return maximum === undefined ? "from" : minimum === undefined ? "to" : "between";
}

/** What a problem says beside its code, as it stands in a sentence; what is no word or number stays out. */
function printed(params: Params, { labels }: FormWords): { readonly [gap: string]: string } {
  const texts: { [gap: string]: string } = {};
  for (const [name, value] of Object.entries(params)) {
    const keys = Array.isArray(value) ? value : typeof value === "boolean" ? [] : [value];
    const told = printedKeys(keys).map((key) => key || `(${textIn(labels, "nameless", "locale.labels")})`);
    if (told.length > 0) texts[name] = told.join(", ");
  }
  return texts;
}
