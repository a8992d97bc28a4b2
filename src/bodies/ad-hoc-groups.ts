import type { Basis, Known, Open, SourceId, Wording } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedItem, SourcedItem, SourcedText } from "../kernel/named.js";
import type { OrganizationId, PartnerId } from "../membership/index.js";
import { adHocGroupTable } from "./ad-hoc-facts.js";

/** The id of an ad hoc group. */
export type AdHocGroupId = (typeof adHocGroupTable)[number]["id"];

/** An ad hoc group of the Conference. */
export interface AdHocGroup extends NamedItem<AdHocGroupId> {
  /** Other names that the documents print for the same group. */
  readonly aliases: readonly string[];
  /** Whether the publication lists it; the fourth group is known from the page alone. */
  readonly inPublication: boolean;
  /** The year in which it was established; open, with the reason "establishment-not-stated", for the fourth. */
  readonly established: Known<AsOf> | Open<AsOf>;
  /** What it is for, in our own words. */
  readonly purpose: Wording;
  /** What it has addressed: by its name where the documents name it, else in our own words. */
  readonly topics: readonly (SourcedItem | SourcedText)[];
  /** False where the passage itself says that there are others ("such as"), or where it gives none. */
  readonly topicsComplete: boolean;
  /** How often it had met by the time of the publication; absent where no document counts. */
  readonly meetings?: {
    readonly asOf: AsOf;
    readonly count: number;
    readonly basis: Basis;
    /** Whom it met, where the count is divided. */
    readonly parts?: readonly { readonly with: "some-countries-of-origin" | "sacm-troika"; readonly count: number }[];
    readonly sources: readonly SourceId[];
  };
  /** Its meetings in the page's list, all later than the publication. */
  readonly laterMeetings?: readonly {
    readonly ordinal?: number;
    readonly printed?: string;
    readonly dates: { readonly start: AsOf; readonly end: AsOf };
    readonly place: string;
    readonly sources: readonly SourceId[];
  }[];
  /** The partner that forms it together with the Conference. */
  readonly partner?: PartnerId;
  /** The organizations that have accompanied its work. */
  readonly accompaniedBy?: {
    readonly organizations: readonly OrganizationId[];
    readonly sources: readonly SourceId[];
  };
  /** The permanent body that it was expected to become, and from which year. */
  readonly successor?: {
    readonly body: "network-children";
    readonly expected: AsOf;
    readonly sources: readonly SourceId[];
  };
  readonly sources: readonly SourceId[];
}

/**
 * The ad hoc groups: the three of the publication in its order, then the one that only the page's list of meetings
 * names. English names are exact; the Spanish is ours.
 *
 * @sources twenty-years/ad-hoc-groups/1 to 3, twenty-years/ad-hoc-groups/extraregional-creation,
 * twenty-years/ad-hoc-groups/extraregional-meetings,
 * twenty-years/ad-hoc-groups/extraregional-options, twenty-years/ad-hoc-groups/extraregional-information,
 * twenty-years/ad-hoc-groups/rncom-findings, twenty-years/ad-hoc-groups/children-phases,
 * iom-page/meetings/extra-regional-group-2017,
 * twenty-years/ad-hoc-groups/rncom-creation, twenty-years/ad-hoc-groups/rncom-meetings,
 * twenty-years/ad-hoc-groups/children-creation, twenty-years/ad-hoc-groups/children-concepts,
 * twenty-years/activities-table/3, twenty-years/ad-hoc-groups/children-supporters,
 * twenty-years/ad-hoc-groups/children-network, iom-page/meetings/global-compact-group-2017
 *
 * @example
 * ```js
 * import { adHocGroups } from "rcm-rules/bodies";
 *
 * adHocGroups.map((group) => group.established.value); // => ["2012", "2013", "2014", undefined]
 * adHocGroups.map((group) => group.meetings?.count); // => [3, 2, 1, undefined]
 * adHocGroups[2].meetings.basis; // => "derived"
 * adHocGroups[3].established.reason; // => "establishment-not-stated"
 * ```
 */
export const adHocGroups: readonly AdHocGroup[] = frozen(adHocGroupTable);
