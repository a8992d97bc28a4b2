import type { ClauseId } from "../clauses/index.js";
import type { Answer, Name, SourceId } from "../kernel/answer.js";
import { type AsOf, firstDay, lastDay } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { UsdAmount } from "../kernel/money.js";
import { once } from "../kernel/once.js";
import type { MemberCode } from "../membership/index.js";
import { approvalTable, conferenceSince, scaleInForce, scaleTable, scaleTotals } from "./facts.js";

/** A row of a scale of contributions. */
export interface ScaleRow {
  readonly country: MemberCode;
  /** The share of the total in per cent, with two decimals, "1.77". */
  readonly percentage: string;
  /** The annual contribution in US dollars. */
  readonly contribution: UsdAmount;
}

/** A scale of contributions as it is printed: its rows and the two totals below them. */
export interface PrintedScale {
  readonly rows: readonly ScaleRow[];
  /** The printed total of the contributions, in US dollars. */
  readonly total: UsdAmount;
  /** The printed total of the percentages; that they add up to it is another matter. */
  readonly printedPercentageTotal: string;
}

/** A scale of contributions that is in force. */
export interface ContributionScale extends PrintedScale {
  /** Since when it is in force, with the precision that the documents print. */
  readonly since: AsOf;
}

/** The approval of the scale by the Vice-Ministers. */
export interface ScaleApproval {
  readonly year: AsOf;
  /** The Conference at which it was approved. */
  readonly edition: { readonly number: number; readonly roman: string };
  readonly place: { readonly name: Name; readonly country: MemberCode };
  readonly sources: readonly SourceId[];
}

/** Why a scale is open: the documents do not give the one before 2005, or only the year from which it is in force. */
export const scaleReasons = ["scale-not-stated", "date-precision"] as const;

const tableRows = /* @__PURE__ */ once(frozenRows);
const tableSources = /* @__PURE__ */ once(clausesOfTheTable);

/**
 * The approval of the scale: by the Vice-Ministers in 2001. Whether the figures approved then are those in force since
 * 2005 the documents do not say.
 *
 * Sources: twenty-years/financing/scale-approved.
 */
export const scaleApproval: ScaleApproval = /* @__PURE__ */ frozen(approvalTable);

/**
 * The scale of annual contributions by which the members pay for the secretariat, as of a date: Table 1, both columns as
 * printed. The percentages are printed with a total of 100.00 and add up to 100.01; `assessScale` says so.
 *
 * @param asOf "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns known: the scale in force since 2005, carried forward after 2016. none: before the Conference was established.
 * open: before 2005 with the reason "scale-not-stated", inside 2005 with the reason "date-precision"
 * @throws {@link RcmInputError} where the date is none
 *
 * Sources: twenty-years/financing/annual-contributions, twenty-years/financing/scale-approved,
 * twenty-years/financing/scale-unchanged, twenty-years/contributions-table/BZ to DO,
 * twenty-years/contributions-table/total.
 *
 * @example
 * ```js
 * import { scale } from "rcm-rules/contributions";
 *
 * const answer = scale("2016");
 * answer.value.rows[1]; // => { country: "CA", percentage: "24.05", contribution: "68000.00" }
 * answer.value.total; // => "282724.00"
 * answer.value.since; // => "2005"
 * scale("2020").carriedForward; // => true
 * scale("2003").reason; // => "scale-not-stated"
 * ```
 */
export function scale(asOf: AsOf): Answer<ContributionScale> {
  const { since, attestedUntil } = scaleInForce;
  const day = lastDay(asOf);
  if (day < firstDay(conferenceSince.date)) return { status: "none", sources: [...conferenceSince.sources] };
  if (day < lastDay(since)) {
    const [notStated, datePrecision] = scaleReasons;
    const reason = day < firstDay(since) ? notStated : datePrecision;
    return { status: "open", reason, sources: [...scaleInForce.sources] };
  }
  const value = { rows: [...tableRows()], ...scaleTotals, since };
  const carried = day > attestedUntil && { carriedForward: true as const };
  return { status: "known", value, basis: "stated", sources: [...tableSources()], ...carried };
}

function frozenRows(): readonly ScaleRow[] {
  return scaleTable.map(({ country, percentage, contribution }) =>
    Object.freeze({ country, percentage, contribution }),
  );
}

function clausesOfTheTable(): readonly ClauseId[] {
  return [
    "twenty-years/financing/annual-contributions",
    ...scaleInForce.sources,
    ...scaleTable.map((row) => row.source),
    "twenty-years/contributions-table/total",
  ];
}
