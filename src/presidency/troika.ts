import type { Answer, EvidenceOptions, SourceId } from "../kernel/answer.js";
import { calendarYear, type Year } from "../kernel/calendar-date.js";
import { readEvidence } from "../kernel/options.js";
import type { MemberCode } from "../membership/index.js";
import { termAnswer } from "./answers.js";
import type { TermRow } from "./facts.js";

/** The former, current and upcoming Presidency pro tempore of a year. */
export interface Troika {
  readonly year: number;
  /** Who presided in the year before. */
  readonly former: Answer<MemberCode>;
  /** Who presides in the year. */
  readonly current: Answer<MemberCode>;
  /** Who presides in the year after. */
  readonly upcoming: Answer<MemberCode>;
  /** The clause that says what the Troika is. */
  readonly sources: readonly SourceId[];
}

/**
 * The Troika of a calendar year: the presiding countries of the year before, the year itself and the year after.
 *
 * @param year - the calendar year, a number or its four digits, from 1 to 9999
 * @param options - `evidence: "documents"` leaves reported presidencies out; default "all"
 * @returns the three, each as `presidency` answers for its year, with the country as the value
 * @throws {@link RcmInputError} where the year or an option has the wrong form
 * @sources twenty-years/decision-making/1
 *
 * @example
 * ```js
 * import { troika } from "rcm-rules/presidency";
 *
 * const { former, current, upcoming } = troika(2010);
 * [former.value, current.value, upcoming.value]; // => ["GT", "MX", "DO"]
 * troika(1996).former.status; // => "none"
 * troika(2016, { evidence: "documents" }).upcoming.reason; // => "presidency-not-stated"
 * ```
 */
export function troika(year: Year, options: EvidenceOptions = {}): Troika {
  const current = calendarYear(year);
  const evidence = readEvidence(options);
  return {
    year: current,
    former: termAnswer(current - 1, evidence, countryOf),
    current: termAnswer(current, evidence, countryOf),
    upcoming: termAnswer(current + 1, evidence, countryOf),
    sources: ["twenty-years/decision-making/1"],
  };
}

function countryOf(row: TermRow): MemberCode {
  return row.country;
}
