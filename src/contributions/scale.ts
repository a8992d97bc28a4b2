import type { Answer, Basis, Name, SourceId } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { answerOn, type DatedGap, dated, isGap } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import type { MemberCode } from "../membership/index.js";
import { approvalTable, type DatedScale, scaleAttestedUntil, scaleTable } from "./facts.js";
import type { PrintedScale, ScaleRow } from "./rules/scale.js";

/** A scale of contributions that is in force. */
export interface ContributionScale extends PrintedScale {
  /** Since when it is in force, with the precision that the documents print. */
  readonly since: AsOf;
}

/** The approval of the contributions that the scale follows. */
export interface ScaleApproval {
  /** Who approved them. */
  readonly by: "vice-ministers-of-member-countries";
  readonly year: AsOf;
  /** The Conference at which it was approved. */
  readonly edition: { readonly number: number; readonly roman: string };
  readonly place: { readonly name: Name; readonly country: MemberCode };
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

const answerFromTable = once(() => scaleLookup(scaleTable, scaleAttestedUntil));

/**
 * The approval of what the scale follows, the contribution of each Member Country: by the Vice-Ministers in 2001.
 * Whether the figures approved then are those in force since 2005 the documents do not say.
 *
 * @sources twenty-years/financing/scale-approved
 */
export const scaleApproval: ScaleApproval = frozen(approvalTable);

/**
 * The scale of annual contributions by which the members pay for the secretariat, as of a date: Table 1, both columns
 * as printed. The percentages are printed with a total of 100.00 and add up to 100.01; `assessScale` says so.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns known: the scale in force since 2005, carried forward after 2016. none: before the Conference was
 * established. open: before 2005 with the reason "scale-not-stated", inside 2005 with the reason "date-precision"
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/financing/annual-contributions, twenty-years/financing/scale-approved,
 * twenty-years/financing/scale-unchanged, twenty-years/contributions-table/BZ to DO,
 * twenty-years/contributions-table/total
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
export function scale(asOf: AsOfOrYear): Answer<ContributionScale> {
  return answerFromTable()(asOf);
}

/** Answers from a table of scales: any number of them, and times whose scale is not known. */
export function scaleLookup(
  table: readonly (DatedScale | DatedGap)[],
  attestedUntil: IsoDate,
): (asOf: AsOfOrYear) => Answer<ContributionScale> {
  const rows = dated(table.map((row) => (isGap(row) ? row : workingScale(row))));
  return (asOf) => {
    const answer = answerOn<WorkingScale, ContributionScale>(lastDay(asOf), { rows, value: printed, attestedUntil });
    if (answer.status !== "known") return answer;
    // What is open is open by the clauses on its being in force; what is known cites its rows as well.
    const found = rows.find(({ row }) => row.since === answer.value.since)?.row as WorkingScale;
    return { ...answer, sources: [...found.clauses] };
  };
}

/** A scale with its rows as they are handed out, shared and therefore frozen, and with all its clauses. */
interface WorkingScale extends DatedScale {
  readonly shared: readonly ScaleRow[];
  readonly clauses: readonly SourceId[];
}

function workingScale(row: DatedScale): WorkingScale {
  return {
    ...row,
    shared: row.rows.map(({ country, percentage, contribution }) =>
      Object.freeze({ country, percentage, contribution }),
    ),
    clauses: [row.paidBy, row, ...row.rows, row.totals].flatMap(({ sources }) => sources),
  };
}

function printed({ shared, totals: { total, printedPercentageTotal }, since }: WorkingScale): ContributionScale {
  return { rows: [...shared], total, printedPercentageTotal, since };
}
