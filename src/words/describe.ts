import type { SourceId } from "../kernel/answer.js";
import type { Assessment, Finding, FindingResult } from "../kernel/assessment.js";
import { RcmInputError } from "../kernel/error.js";
import { type Fields, readCode, readList, readText, readWhole } from "../kernel/fields.js";
import type { Locale } from "./locales/locale.js";
import { own, readLocale, readRule, readTexts, textOf } from "./read-locale.js";

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
  const parts = readLocale(locale);
  const { rule, outcome, findings } = readWhole(described, assessment, "assessment", "");
  const { title, criteria } = readRule(parts.rules, rule, "rule");
  return {
    title,
    outcome: readText(textOf(parts.labels, outcome, "outcome"), `locale.labels.${outcome}`),
    findings: findings.map(({ criterion, result, sources }, index) => ({
      text: readText(textOf(criteria, criterion, `findings.${index}.criterion`), `locale.rules.${rule}.${criterion}`),
      result: readText(parts.results[result], `locale.results.${result}`),
      citation: [
        ...new Set(sources.map((id, place) => citation(id, parts, `findings.${index}.sources.${place}`))),
      ].join("; "),
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
  const { labels, results, documents, rules } = readLocale(locale);
  const text = own(labels, code) ?? own(results, code) ?? own(documents, code);
  if (text !== undefined) return readText(text, `locale.labels.${code}`);
  return readRule(rules, code, "code").title;
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
  return citation(id, readLocale(locale), "id");
}

function citation(
  id: SourceId,
  { sections, documents, citation: forms }: ReturnType<typeof readLocale>,
  path: string,
): string {
  const [document = "", section = "", tail = ""] = typeof id === "string" ? id.split("/") : [];
  const found = own(sections, `${document}/${section}`);
  if (found === undefined) throw new RcmInputError("unknown-code", path, "the id of a source", id);
  const heading = readText(found, "locale.sections");
  const title = own(documents, document);
  if (title === undefined) return heading;
  const form = /^\d{4}$/.test(tail) ? "row" : /^\d+$/.test(tail) ? "item" : "section";
  return readText(forms[form], `locale.citation.${form}`)
    .replace("{document}", readText(title, `locale.documents.${document}`))
    .replace("{section}", heading)
    .replace("{item}", tail);
}

const finding: Fields<Finding> = {
  criterion: readText,
  result: (value, path) => readCode<FindingResult>(["met", "unmet", "unknown"])(value, path),
  sources: readTexts,
};

const described: Fields<{ readonly rule: string; readonly outcome: string; readonly findings: readonly Finding[] }> = {
  rule: readText,
  outcome: readText,
  findings: (value, path) => readList((entry, place) => readWhole(finding, entry, place), value, path),
};
