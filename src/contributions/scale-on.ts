import type { None, Open, SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of-text.js";
import { bare } from "../kernel/bare.js";
import type { DatedGap } from "../kernel/dated.js";
import type { DatedScale } from "./facts.js";
import { type Weighting, weighting } from "./largest-remainder.js";

/** A scale that is ready to share budgets out by each of its columns. */
export interface PreparedScale {
  readonly since: AsOf;
  readonly contributions: Weighting;
  readonly percentages: Weighting;
  /** The clauses on who pays, on its being in force, and on its total. */
  readonly sources: readonly SourceId[];
  /** The clauses on its being in force. */
  readonly dateSources: readonly SourceId[];
}

/** The scales of a table, in the order of time, and the times whose scale is not known; each ready to share out. */
export function preparedScales(table: readonly (DatedScale | DatedGap)[]): readonly (PreparedScale | DatedGap)[] {
  return table.map((row) => {
    if (isGap(row)) return row;
    const { since, rows, sources, paidBy, totals } = row;
    // Every answer shares the clauses of a row.
    for (const { sources } of rows) Object.freeze(sources);
    return {
      since,
      contributions: weighting(
        rows,
        rows.map(({ contribution }) => contribution),
      ),
      percentages: weighting(
        rows,
        rows.map(({ percentage }) => percentage),
      ),
      sources: Object.freeze([...paidBy.sources, ...sources, ...totals.sources]),
      dateSources: sources,
    };
  });
}

/**
 * The scale in force on the last day of a date; without a date, the one that is in force last. Where the documents do
 * not give it, the answer that says so. It is what `scale(asOf)` finds, in fewer steps.
 */
export function scaleOn(
  table: readonly (PreparedScale | DatedGap)[],
  asOf: AsOf | undefined,
): PreparedScale | None | Open<never> {
  const day = lastText(asOf ?? "9999");
  const begun = table.filter((row) => (asOf === undefined ? !isGap(row) : row.since <= day));
  const found = begun[begun.length - 1] as PreparedScale | DatedGap;
  if (!isGap(found)) {
    if (lastText(found.since) <= day) return found;
    return { status: "open", reason: "date-precision", sources: [...found.dateSources] };
  }
  const sources = [...found.sources];
  if (found.status === "none") return { status: "none", sources };
  return { status: "open", reason: bare(found).reason ?? "not-stated", sources };
}

/**
 * The last day that a date stands for, as a text to compare with others: every month may have 31 days for that. No
 * calendar is asked.
 */
export function lastText(date: AsOf): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** Whether nothing is known of a time. What somebody has added to the prototype of all objects is no status of it. */
function isGap(row: PreparedScale | DatedScale | DatedGap): row is DatedGap {
  return Object.hasOwn(row, "status");
}
