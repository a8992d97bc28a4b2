import type { Assessment, FindingResult } from "../kernel/assessment.js";
import { readCode, readList, readText } from "../kernel/read.js";
import { citer } from "./cite.js";
import type { Locale, PartialLocale } from "./locale.js";
import { ownValue, readRecord, recordIn, textIn, textOr, type Unchecked, unknownCode } from "./read-locale.js";
import { type RuleWords, ruleWords } from "./rule-words.js";

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
 * @param assessment - what an `assess…` function returned
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
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
 * description.findings[1].citation.split(", ").at(-1); // => "punto 2"
 * ```
 */
export function describe(assessment: Assessment, locale: Locale | PartialLocale): Description {
  const words = readRecord(locale, "locale");
  const { rule, outcome, findings } = readAssessment(assessment);
  const texts = ruleWords(words, rule);
  if (texts === undefined) throw unknownCode(rule, "rule");
  return {
    title: texts.title,
    outcome: outcomeText(texts, outcome, words),
    findings: findingTexts(findings, texts, words),
  };
}

/** What an assessment has that is put into words. It may carry more. */
function readAssessment(assessment: unknown) {
  const record = readRecord(assessment, "assessment");
  return {
    rule: readText(ownValue(record, "rule", ""), "rule"),
    outcome: readText(ownValue(record, "outcome", ""), "outcome"),
    findings: readList(readFinding, ownValue(record, "findings", ""), "findings"),
  };
}

interface ReadFinding {
  readonly criterion: string;
  readonly result: FindingResult;
  readonly sources: readonly string[];
}

const readResult = /* @__PURE__ */ readCode<FindingResult>(["met", "unmet", "unknown"]);

function readFinding(finding: unknown, path: string): ReadFinding {
  const record = readRecord(finding, path);
  return {
    criterion: textIn(record, "criterion", path),
    result: readResult(ownValue(record, "result", path), `${path}.result`),
    sources: readList(readText, ownValue(record, "sources", path), `${path}.sources`),
  };
}

/** The rule's own sentence; what is undetermined is so in every rule alike. */
function outcomeText({ outcomes, path }: RuleWords, outcome: string, words: Unchecked): string {
  const sentence = textOr(outcomes, outcome, `${path}.outcomes`);
  if (sentence !== undefined) return sentence;
  if (outcome === "undetermined") return textIn(recordIn(words, "labels", "locale"), outcome, "locale.labels");
  throw unknownCode(outcome, "outcome");
}

function findingTexts(
  findings: readonly ReadFinding[],
  { criteria, path }: RuleWords,
  words: Unchecked,
): Description["findings"] {
  if (findings.length === 0) return [];
  const called = resultWords(words);
  const cite = citer(words);
  const base = `${path}.criteria`;
  return findings.map(({ criterion, result, sources }, index) => {
    const text = textOr(criteria, criterion, base);
    if (text === undefined) throw unknownCode(criterion, `findings.${index}.criterion`);
    const citations = sources.map((id, place) => cite(id, `findings.${index}.sources.${place}`));
    return { text, result: called[result], citation: [...new Set(citations)].join("; ") };
  });
}

function resultWords(words: Unchecked): { readonly [Result in FindingResult]: string } {
  const results = recordIn(words, "results", "locale");
  const called = (result: FindingResult) => textIn(results, result, "locale.results");
  return { met: called("met"), unmet: called("unmet"), unknown: called("unknown") };
}
