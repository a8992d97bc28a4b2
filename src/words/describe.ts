import type { Consultation } from "../consultation/index.js";
import type { Apportionment } from "../contributions/index.js";
import type { Answer } from "../kernel/answer.js";
import type { Assessment } from "../kernel/assessment.js";
import { describedAnswer } from "./describe-answer.js";
import { describedApportionment } from "./describe-apportionment.js";
import { describedAssessment } from "./describe-assessment.js";
import { describedConsultation } from "./describe-consultation.js";
import type { Description } from "./description.js";
import type { Locale, PartialLocale } from "./locale.js";
import { phrasesOf } from "./phrases.js";
import { ownValue, readRecord, type Unchecked } from "./read-locale.js";

/**
 * Puts a result into words: an assessment, a consultation, an apportionment, or the answer to a question about a fact.
 *
 * @param result - what a function of this library returned
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the title, the outcome, what carries it and what it rests on, the notes (the amount, who decides, the share
 * of each member, …), what is missing, all findings, and the whole as a paragraph for a letter
 * @throws {@link RcmInputError} where the result is not one of this library's
 *
 * @example
 * ```js
 * import { assessObserverOrganization, describe } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * const description = describe(assessObserverOrganization({ mandateThemes: [] }), es);
 * description.outcome; // => "No se cumplen los criterios."
 * description.because[0].result; // => "no se cumple"
 * description.because[0].citation.split(", ").at(-1); // => "punto 2"
 * description.basis; // => "Este resultado se apoya únicamente en el texto de los documentos."
 * ```
 */
export function describe(
  result: Assessment | Consultation | Apportionment | Answer<unknown>,
  locale: Locale | PartialLocale,
): Description {
  const phrases = phrasesOf(readRecord(locale, "locale"));
  const record = readRecord(result, "result");
  const has = (key: keyof Consultation | keyof Apportionment | keyof Answer<unknown>) =>
    ownValue(record as Unchecked, key, "") !== undefined;
  if (ownValue(record, "rule", "") !== undefined) return describedAssessment(record, phrases);
  if (has("status")) return describedAnswer(record, phrases);
  if (has("stage")) return describedConsultation(record, phrases);
  if (has("shares")) return describedApportionment(record, phrases);
  return describedAssessment(record, phrases);
}
