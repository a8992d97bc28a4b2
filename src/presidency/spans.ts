import type { Answer, Evidence } from "../kernel/answer.js";
import { calendarYear, type Year } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { own, readFields } from "../kernel/fields.js";
import { evidence } from "../kernel/options.js";
import { heard, isTerm } from "./answers.js";
import { founding, termTable } from "./facts.js";
import { type PresidencyTerm, presidencyOf } from "./presidency.js";
import { type Troika, troikaOf } from "./troika.js";

/** Which years of a list, and by which evidence. */
export interface YearSpan {
  /** The first calendar year, a number or its four digits. Default: 1996, the first year of the Conference. */
  readonly from?: Year | undefined;
  /** The last calendar year, listed too. Default: the last year of which somebody says who presides. */
  readonly to?: Year | undefined;
  /** "documents" leaves reported presidencies out. Default: "all". */
  readonly evidence?: Evidence | undefined;
}

/** What is known of the presidency of a year, with the year. */
export type PresidencyOfYear = Answer<PresidencyTerm> & { readonly year: number };

/**
 * The presidencies of a span of years, one a year in the order of the years, each as `presidency` answers.
 *
 * @param options - `from` and `to`: the first and the last calendar year; `evidence: "documents"` leaves reported
 * presidencies out. Without them, from 1996 to the last year of which somebody says who presides
 * @returns an answer for each year, known or not, with its year; none where the span begins after its default end
 * @throws {@link RcmInputError} where an option has the wrong form; "out-of-range" where `to` is before `from`
 * @sources twenty-years/presidencies/table-scope, twenty-years/presidency-table/1996 to 2016, iom-page/chair/past,
 * iom-page/chair/current
 *
 * @example
 * ```js
 * import { presidencies } from "rcm-rules/presidency";
 *
 * presidencies().length; // => 29
 * presidencies({ from: 2014, to: 2016 }).map((term) => term.value.country); // => ["NI", "MX", "HN"]
 * presidencies({ evidence: "documents" }).filter((term) => term.status === "open").length; // => 6
 * ```
 */
export function presidencies(options: YearSpan = {}): readonly PresidencyOfYear[] {
  const { years, evidence } = readSpan(options);
  return years.map((year) => ({ year, ...presidencyOf(year, evidence) }));
}

/**
 * The Troikas of a span of years, one a year in the order of the years, each as `troika` answers.
 *
 * @param options - `from` and `to`: the first and the last calendar year; `evidence: "documents"` leaves reported
 * presidencies out. Without them, from 1996 to the last year of which somebody says who presides
 * @returns a Troika for each year; none where the span begins after its default end
 * @throws {@link RcmInputError} where an option has the wrong form; "out-of-range" where `to` is before `from`
 * @sources twenty-years/decision-making/1, twenty-years/presidencies/table-scope
 *
 * @example
 * ```js
 * import { troikas } from "rcm-rules/presidency";
 *
 * troikas({ from: 2015, to: 2016 }).map(({ former }) => former.value); // => ["NI", "MX"]
 * ```
 */
export function troikas(options: YearSpan = {}): readonly Troika[] {
  const { years, evidence } = readSpan(options);
  return years.map((year) => troikaOf(year, evidence));
}

const spanFields = { from: own(calendarYear), to: own(calendarYear), evidence };

function readSpan(options: unknown): { readonly years: readonly number[]; readonly evidence: Evidence } {
  const { from = founding.year, to, evidence = "all" } = readFields(spanFields, options, "options");
  if (to !== undefined && to < from) throw new RcmInputError("out-of-range", "to", "no earlier than from", to);
  const last = to ?? lastKnownYear(evidence);
  return { years: Array.from({ length: Math.max(0, last - from + 1) }, (_, place) => from + place), evidence };
}

/** The last year of which somebody says who presides. */
function lastKnownYear(evidence: Evidence): number {
  return Math.max(
    ...heard(termTable, evidence)
      .filter(isTerm)
      .map(({ year }) => year),
  );
}
