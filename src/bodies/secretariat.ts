import type { Answer, EvidenceOptions, SourceId, Wording } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { bare, ownOf } from "../kernel/bare.js";
import { answerOn, dated } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { readEvidence } from "../kernel/options.js";
import {
  type SecretariatName,
  type SecretariatRow,
  secretariatAttestedUntil,
  secretariatFoundingTable,
  secretariatPurposeTable,
  secretariatTable,
} from "./secretariat-facts.js";

/** The secretariat of the Conference as of a date. */
export interface Secretariat extends SecretariatName {
  /**
   * Who established it, in both accounts of the publication: the Vice-Ministers in 2001, and IOM, which set up the unit
   * in March 2001 as it had been asked to.
   */
  readonly established: readonly {
    readonly by: "vice-ministers" | "IOM";
    readonly on: AsOf;
    readonly sources: readonly SourceId[];
  }[];
  /** What it was established for, in our own words. */
  readonly purposes: readonly { readonly id: string; readonly text: Wording; readonly sources: readonly SourceId[] }[];
}

/** The parts are frozen because every answer shares them. */
const names = once(() => dated(frozen(secretariatTable)));
const origin = once(() => frozen({ established: secretariatFoundingTable, purposes: secretariatPurposeTable }));

/**
 * The secretariat of the Conference as of a date: what it is called, who established it and for what. Technical Support
 * Unit from March 2001, Technical Secretariat from the VII Conference in 2002, Executive Secretariat by 2024. The
 * documents do not say when the last change was made; a page of the Conference reports the year 2019.
 *
 * Its functions are those of `functionsOf("secretariat")`, its office is `secretariatOffice` of rcm-rules/conference.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @param options - `evidence`: "documents" leaves the reported year out; default "all"
 * @returns known: the name, with its acronym where one is printed, since when it is so called, both accounts of who
 * established it, and its purposes; `derived` names "since" where the year of the renaming follows from another. none:
 * there was no secretariat yet. open: with the reason "date-precision" inside the month or year of a change, or
 * "renaming-date-not-stated" between the two documents
 * @throws {@link RcmInputError} where the date is none, or an option has the wrong form
 * @sources twenty-years/technical-secretariat/origin, twenty-years/technical-secretariat/unit-established,
 * twenty-years/coordination-mechanisms/technical-secretariat, twenty-years/technical-secretariat/renamed,
 * iom-page/secretariat/executive-secretariat, iom-page/contact/body, reported/executive-secretariat/1
 *
 * @example
 * ```js
 * import { secretariat } from "rcm-rules/bodies";
 *
 * secretariat("2000").status; // => "none"
 * secretariat("2010").value.name.en; // => "Technical Secretariat"
 * const { established } = secretariat("2010").value;
 * established.map(({ by, on }) => [by, on]); // => [["vice-ministers", "2001"], ["IOM", "2001-03"]]
 * secretariat("2020").value.name.en; // => "Executive Secretariat"
 * secretariat("2020").basis; // => "reported"
 * secretariat("2020", { evidence: "documents" }).reason; // => "renaming-date-not-stated"
 * ```
 */
export function secretariat(asOf: AsOfOrYear, options: EvidenceOptions = {}): Answer<Secretariat> {
  const day = lastDay(asOf);
  const evidence = readEvidence(options);
  const rows = names();
  const answer = answerOn(day, {
    rows,
    value: (row: SecretariatRow) => row,
    attestedUntil: secretariatAttestedUntil,
    evidence,
  });
  if (answer.status === "none") return answer;
  if (answer.status === "known") {
    const { value: row, ...known } = answer;
    return { ...known, value: told(row), ...derivedOf(row) };
  }
  const { lastKnown, ...open } = bare(answer);
  return { ...open, ...(lastKnown && { lastKnown: { ...lastKnown, value: told(lastKnown.value) } }) };
}

function derivedOf(row: SecretariatRow) {
  const derived = ownOf(row, "derived");
  return derived && { derived };
}

function told({ value }: SecretariatRow): Secretariat {
  return Object.freeze({ ...value, ...origin() });
}
