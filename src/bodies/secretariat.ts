import type { Answer, EvidenceOptions } from "../kernel/answer.js";
import { type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { answerOn, dated } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { readEvidence } from "../kernel/options.js";
import {
  type SecretariatName,
  type SecretariatRow,
  secretariatAttestedUntil,
  secretariatTable,
} from "./secretariat-facts.js";

/** The names are frozen because every answer shares them. */
const names = once(() => dated(frozen(secretariatTable)));

/**
 * What the secretariat of the Conference is called as of a date: Technical Support Unit from March 2001, Technical
 * Secretariat from 2002, Executive Secretariat by 2024. The documents do not say when the last change was made; a page
 * of the Conference reports the year 2019.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @param options - `evidence`: "documents" leaves the reported year out; default "all"
 * @returns known: the name, with its acronym where one is printed. none: there was no secretariat yet. open: with the
 * reason "date-precision" inside the month or year of a change, or "renaming-date-not-stated" between the two documents
 * @throws {@link RcmInputError} where the date is none, or an option has the wrong form
 * @sources twenty-years/technical-secretariat/origin, twenty-years/technical-secretariat/unit-established,
 * twenty-years/technical-secretariat/renamed, iom-page/secretariat/executive-secretariat, iom-page/contact/body,
 * reported/executive-secretariat/1
 *
 * @example
 * ```js
 * import { secretariat } from "rcm-rules/bodies";
 *
 * secretariat("2000").status; // => "none"
 * secretariat("2010").value.name.en; // => "Technical Secretariat"
 * secretariat("2020").value.name.en; // => "Executive Secretariat"
 * secretariat("2020").basis; // => "reported"
 * secretariat("2020", { evidence: "documents" }).reason; // => "renaming-date-not-stated"
 * ```
 */
export function secretariat(asOf: AsOfOrYear, options: EvidenceOptions = {}): Answer<SecretariatName> {
  const day = lastDay(asOf);
  const evidence = readEvidence(options);
  return answerOn(day, { rows: names(), value: nameOf, attestedUntil: secretariatAttestedUntil, evidence });
}

function nameOf({ value }: SecretariatRow): SecretariatName {
  return value;
}
