import type { Evidence, EvidenceOptions } from "../kernel/answer.js";
import { calendarYear, type Year } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { once } from "../kernel/once.js";
import { readEvidence } from "../kernel/options.js";
import { memberCodes } from "../membership/facts.js";
import type { MemberCode } from "../membership/index.js";
import { heard, isTerm, type Terms } from "./answers.js";
import { termTable } from "./facts.js";

/** How many terms each Member Country has presided over. */
export type Tally = { readonly [Code in MemberCode]: number };

/**
 * How often each Member Country held the Presidency pro tempore in a span of years, as far as that is known.
 *
 * @param fromYear - the first calendar year, a number or its four digits, from 1 to 9999
 * @param toYear - the last calendar year, counted too
 * @param options - `evidence: "documents"` leaves reported presidencies out; default "all"
 * @returns a count for each of the eleven members, zeros included; a year whose presidency is open counts for nobody
 * @throws {@link RcmInputError} where a year or an option has the wrong form; "out-of-range" where toYear is before
 * fromYear
 * @sources twenty-years/presidency-table/1996 to 2016, iom-page/chair/past, iom-page/chair/current
 *
 * @example
 * ```js
 * import { tally } from "rcm-rules/presidency";
 *
 * tally(1996, 2016).MX; // => 4
 * tally(1996, 2016).BZ; // => 0
 * tally(2017, 2022, { evidence: "documents" }).SV; // => 0
 * ```
 */
export function tally(fromYear: Year, toYear: Year, options: EvidenceOptions = {}): Tally {
  const from = calendarYear(fromYear, "fromYear");
  const to = calendarYear(toYear, "toYear");
  if (to < from) throw new RcmInputError("out-of-range", "toYear", "no earlier than fromYear", toYear);
  return counted(from, to, readEvidence(options), termTable);
}

/** The terms of a span of years by country, among those that the evidence hears. */
export function counted(from: number, to: number, evidence: Evidence, terms: Terms): Tally {
  const counts = { ...nobody() };
  for (const { year, country } of heard(terms, evidence).filter(isTerm)) {
    if (from <= year && year <= to) counts[country] += 1;
  }
  return counts;
}

const nobody = once(() => Object.fromEntries(memberCodes.map((code) => [code, 0])) as Record<MemberCode, number>);
