import type { Basis, SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { WordedItem } from "../kernel/named.js";
import type { CentralThemeId, MemberCode } from "../membership/index.js";
import { milestoneTable, twentiethCenturyTable } from "./facts.js";

/** A role in the migration of the twentieth century. */
export type HistoricalRole = (typeof twentiethCenturyTable)[number]["roles"][number];

/** A dated remark of the documents. */
export interface Milestone extends WordedItem<(typeof milestoneTable)[number]["id"]> {
  /** With the printed precision; absent where the documents give none. */
  readonly date?: AsOf;
  /** The last day, where it took several. */
  readonly until?: AsOf;
  /** What it was decided by, as printed. */
  readonly item?: string;
  /** The country in which it happened, where it is printed. */
  readonly country?: MemberCode;
  /** The edition of the Conference, where it is printed. */
  readonly edition?: { readonly number: number; readonly roman: string };
  /** The central theme that it is about. */
  readonly theme?: CentralThemeId;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/** What the documents say of the past that no other register holds. */
export interface History {
  /** The roles of countries in the twentieth century. Central America is named without a list of its countries. */
  readonly countryRoles: readonly {
    readonly of: MemberCode | "central-america";
    readonly roles: readonly HistoricalRole[];
    readonly sources: readonly SourceId[];
  }[];
  /** In the order in which they happened. */
  readonly milestones: readonly Milestone[];
}

/**
 * What the documents say of the past: the roles of countries in the twentieth century, and the dated remarks that
 * belong to no other register. In our own words.
 *
 * @sources twenty-years/introduction/twentieth-century-roles, twenty-years/introduction/dominican-republic-flows,
 * twenty-years/introduction/founding, iom-page/header/established,
 * twenty-years/smuggling-and-trafficking/since-first-meeting,
 * twenty-years/migration-and-development/first-meeting-1996, twenty-years/migration-and-development/central-theme,
 * twenty-years/criteria-footnote/approval,
 * twenty-years/vulnerable-groups/consolidated-2003, twenty-years/links/information-request-2007
 *
 * @example
 * ```js
 * import { history } from "rcm-rules/conference";
 *
 * history.countryRoles.find((row) => row.of === "MX").roles; // => ["origin", "transit"]
 * history.milestones[0].date; // => "1996-02"
 * ```
 */
export const history: History = frozen({
  countryRoles: twentiethCenturyTable,
  milestones: milestoneTable,
});
