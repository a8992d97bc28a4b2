import type { ReadingId } from "../clauses/index.js";
import type { Answer, Evidence, EvidenceOptions, Known, SourceId } from "../kernel/answer.js";
import { calendarYear, type Year } from "../kernel/calendar-date.js";
import { answerOn, type DatedGap, dated } from "../kernel/dated.js";
import { once } from "../kernel/once.js";
import { readEvidence } from "../kernel/options.js";
import type { MemberCode } from "../membership/index.js";
import { termAnswer } from "./answers.js";
import { type TermRow, troikaTable } from "./facts.js";

/** The former, current and upcoming Presidency pro tempore of a year. */
export interface Troika {
  readonly year: number;
  /** Whether there was a Troika in the year: `presidency` tells in any case who presided. */
  readonly exists: Answer<true>;
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
 * The Troika of a calendar year: the presiding countries of the year before, the year itself and the year after. The
 * publication of 2016 is the first text that speaks of a Troika: that there was one before is a reading.
 *
 * @param year - the calendar year, a number or its four digits, from 1 to 9999
 * @param options - `evidence: "documents"` leaves reported presidencies out; default "all"
 * @returns `exists`: stated from 2016 on, after 2023 carried forward; open before ("troika-not-stated-yet"); none
 * before the Conference was established. The three, each with the country as its value: derived, or reported where a
 * page does; by the reading "troika-as-old-as-the-presidency" from 1996 to 2015; open where nobody says who presides;
 * none before the Conference was established
 * @throws {@link RcmInputError} where the year or an option has the wrong form
 * @sources twenty-years/decision-making/1, twenty-years/presidency-table/1996 to 2016, iom-page/chair/past,
 * iom-page/chair/current, iom-page/meetings/77, iom-page/meetings/sacm-troikas-2023,
 * twenty-years/introduction/founding
 *
 * @example
 * ```js
 * import { troika } from "rcm-rules/presidency";
 *
 * const { exists, former, current, upcoming } = troika(2010);
 * [former.value, current.value, upcoming.value]; // => ["GT", "MX", "DO"]
 * exists.status; // => "open"
 * current.readings; // => ["troika-as-old-as-the-presidency"]
 * troika(2024).current.basis; // => "derived"
 * troika(1996).former.status; // => "none"
 * troika(2016, { evidence: "documents" }).upcoming.reason; // => "presidency-not-stated"
 * ```
 */
export function troika(year: Year, options: EvidenceOptions = {}): Troika {
  return troikaOf(calendarYear(year), readEvidence(options));
}

/** The Troika of a year that has been read. */
export function troikaOf(year: number, evidence: Evidence): Troika {
  const exists = answerOn(`${String(year).padStart(4, "0")}-12-31`, existence());
  const seat = (of: number) => seatAnswer(exists, termAnswer(of, evidence, countryOf));
  return {
    year,
    exists,
    former: seat(year - 1),
    current: seat(year),
    upcoming: seat(year + 1),
    sources: ["twenty-years/decision-making/1"],
  };
}

type TroikaRow = Exclude<(typeof troikaTable)[number], { readonly status: string }>;

const existence = once(() => ({
  rows: dated<TroikaRow | DatedGap>(troikaTable),
  value: () => true as const,
  attestedUntil: "2023-12-31",
}));

/** Who has a seat: whoever presides, if there is a Troika. */
function seatAnswer(exists: Answer<true>, presiding: Answer<MemberCode>): Answer<MemberCode> {
  if (exists.status === "none") return { status: "none", sources: [...exists.sources] };
  if (presiding.status !== "known") return presiding;
  const known: Known<MemberCode> = {
    ...presiding,
    basis: presiding.basis === "reported" ? "reported" : "derived",
    sources: [...presiding.sources, "twenty-years/decision-making/1"],
  };
  if (exists.status === "known") return known;
  return { ...known, basis: "reading", readings: ["troika-as-old-as-the-presidency" satisfies ReadingId] };
}

function countryOf(row: TermRow): MemberCode {
  return row.country;
}
