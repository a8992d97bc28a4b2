import type { SourceId } from "./answer.js";
import type { Assessment, Finding, FindingResult } from "./assessment.js";
import { RcmInputError } from "./errors.js";
import { type Fields, type Reader, readCode, readFields, readList, readText } from "./fields.js";
import type { Locale } from "./locales/locale.js";

/** An assessment in words. */
export interface Description {
  /** What was assessed. */
  readonly title: string;
  /** The outcome as a sentence. */
  readonly outcome: string;
  /** The findings in the assessment's order: the criterion, whether it is met, and where it stands. */
  readonly findings: readonly { readonly text: string; readonly result: string; readonly citation: string }[];
}

/**
 * Puts an assessment into words.
 *
 * @param assessment what an `assess…` function returned
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the title of the rule, the outcome, and each finding with its citation
 * @throws {@link RcmInputError} where the assessment is not one of this library's
 *
 * @example
 * ```js
 * import { assessObserverOrganization, describe } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * const description = describe(assessObserverOrganization({ mandateThemes: [] }), es);
 * description.outcome; // => "No se cumplen los criterios."
 * description.findings[1].result; // => "no se cumple"
 * description.findings[1].citation; // => "20 años de la CRM, I – Membresía y criterios para los Observadores, Organizaciones Observadoras, punto 2"
 * ```
 */
export function describe(assessment: Assessment, locale: Locale): Description {
  readLocale(locale);
  const { rule = "", outcome = "", findings = [] } = readFields(described, assessment, "assessment");
  const texts = own(locale.rules, rule);
  if (texts === undefined) throw new RcmInputError("unknown-code", "rule", "the id of a rule", rule);
  return {
    title: texts.title,
    outcome: label(outcome, locale),
    findings: findings.map(({ criterion = "", result = "unknown", sources = [] }) => ({
      text: own(texts.criteria, criterion) ?? criterion,
      result: locale.results[result],
      citation: [...new Set(sources.map((id) => cite(id, locale)))].join("; "),
    })),
  };
}

/**
 * What a code is called: a country, an organization, a body, an outcome, a reason, a rule, the code of an error.
 *
 * @param code the code as the library gives it
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the name, or the sentence where the code stands for one
 * @throws {@link RcmInputError} "unknown-code" where the library has no such code
 *
 * @example
 * ```js
 * import { label } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * label("DO", es); // => "República Dominicana"
 * ```
 */
export function label(code: string, locale: Locale): string {
  readLocale(locale);
  const text = own(locale.labels, code) ?? own(locale.rules, code)?.title;
  if (text === undefined) throw new RcmInputError("unknown-code", "code", "a code of this library", code);
  return text;
}

/**
 * Where a clause stands, as a person cites it.
 *
 * @param id the id of a clause or of a reported page
 * @param locale `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the title of the document, the heading of the section and the number of the item where there is one
 * @throws {@link RcmInputError} "unknown-code" where no section has the id
 *
 * @example
 * ```js
 * import { cite } from "rcm-rules";
 * import { en } from "rcm-rules/locales/en";
 *
 * cite("twenty-years/presidency-functions/7", en); // => "20 Years of the RCM, III.B – Functions of the President Pro-Tempore, item 7"
 * ```
 */
export function cite(id: SourceId, locale: Locale): string {
  readLocale(locale);
  const [document = "", section = "", tail = ""] = typeof id === "string" ? id.split("/") : [];
  const heading = own(locale.sections, `${document}/${section}`);
  if (heading === undefined) throw new RcmInputError("unknown-code", "id", "the id of a source", id);
  const form = /^\d{4}$/.test(tail)
    ? locale.citation.row
    : /^\d+$/.test(tail)
      ? locale.citation.item
      : locale.citation.section;
  const title = own(locale.documents, document);
  if (title === undefined) return heading;
  return form.replace("{document}", title).replace("{section}", heading).replace("{item}", tail);
}

/** What is described may come from anywhere, so its form is checked like any argument's. */
type Loose<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

const readResult: Reader<FindingResult> = (value, path) => readCode(["met", "unmet", "unknown"])(value, path);

const finding: Fields<Loose<Finding>> = {
  criterion: readText,
  result: readResult,
  sources: (value, path) => readList(readText, value, path),
};

const described: Fields<{ rule?: string; outcome?: string; findings?: Loose<Finding>[] }> = {
  rule: readText,
  outcome: readText,
  findings: (value, path) => readList((entry, place) => readFields(finding, entry, place, `${place}.`), value, path),
};

const readRecord: Reader<object> = (value, path) => readFields({}, value, path);

const localeParts: Fields<{ [Part in Exclude<keyof Locale, "language">]?: object }> = {
  results: readRecord,
  rules: readRecord,
  labels: readRecord,
  sections: readRecord,
  documents: readRecord,
  citation: readRecord,
};

/** One of the library's locales, or another of the same shape. Throws `RcmInputError` where it is neither. */
function readLocale(locale: Locale): void {
  const parts = readFields(localeParts, locale, "locale");
  if (Object.keys(parts).length === Object.keys(localeParts).length) return;
  throw new RcmInputError("not-an-object", "locale", "a locale such as `en` of rcm-rules/locales/en", locale);
}

/** A property of the record's own: a code such as "constructor" is nobody's. */
function own<Value>(record: { readonly [key: string]: Value }, key: string): Value | undefined {
  return typeof key === "string" && Object.hasOwn(record, key) ? record[key] : undefined;
}
