import type { SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedItem, WordedItem } from "../kernel/named.js";
import { activityTable, activityTotal, figureTable } from "./facts.js";

/** A figure of the running text. */
export interface Figure extends WordedItem<(typeof figureTable)[number]["id"]> {
  readonly value: number;
  /** How the text qualifies the figure; "several-times": the text says several tens of thousands. */
  readonly precision: "exactly" | "approximately" | "more-than" | "several-times";
  /** The year that the document with the figure speaks of. */
  readonly asOf: AsOf;
  readonly sources: readonly SourceId[];
}

/** The Conference in numbers. */
export interface Statistics {
  /** The table of activities since the founding. */
  readonly activities: {
    readonly rows: readonly (NamedItem<(typeof activityTable)[number]["id"]> & {
      readonly count: number;
      readonly sources: readonly SourceId[];
    })[];
    /** The printed total, and the sum of the rows. */
    readonly total: { readonly printed: number; readonly sum: number; readonly sources: readonly SourceId[] };
  };
  /** What the running text says, with its own qualifications: the table does not correct it. */
  readonly figures: readonly Figure[];
}

/**
 * The Conference in numbers: the table of activities with its printed total and the sum of its rows, and, apart from
 * it, the figures of the running text.
 *
 * @sources twenty-years/activities-table/1 to 5, twenty-years/activities-table/total,
 * twenty-years/achievements/activities-and-delegates, twenty-years/achievements/fund-beneficiaries,
 * twenty-years/reserve-fund/vulnerable-migrants, twenty-years/links/over-twenty-organizations,
 * iom-page/about-iom/members-and-presence
 *
 * @example
 * ```js
 * import { statistics } from "rcm-rules/conference";
 *
 * statistics.activities.rows.map((row) => row.count); // => [21, 42, 6, 38, 15]
 * statistics.activities.total.printed; // => 122
 * statistics.figures[0].value; // => 120
 * statistics.figures[0].precision; // => "approximately"
 * ```
 */
export const statistics: Statistics = frozen({
  activities: { rows: activityTable, total: activityTotal },
  figures: figureTable,
});
