import type { Basis, SourceId } from "../kernel/answer.js";
import { type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { ownOf } from "../kernel/bare.js";
import { type Dated, dated, holdsOn } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { datedBody, isCarried } from "./bodies.js";
import type { BodyId } from "./facts.js";
import {
  hierarchyTable,
  publication,
  type RankRow,
  type RelationKind,
  relationTable,
  type StructureRow,
} from "./structure-facts.js";

/** A body in the hierarchy, with those directly under it, side by side. */
export interface HierarchyNode {
  readonly body: BodyId;
  readonly subordinates: readonly HierarchyNode[];
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  /** Present where the date asked for is later than the publication that prints the hierarchy. */
  readonly carriedForward?: true;
}

/** The hierarchy of a date on which no body exists for certain: nobody at its top and nothing below. */
export interface EmptyHierarchy {
  readonly body?: never;
  readonly subordinates: readonly [];
}

/** The printed hierarchy as of a date. */
export type Hierarchy = HierarchyNode | EmptyHierarchy;

/** What one body does to another. */
export interface Relation {
  readonly from: BodyId;
  readonly to: BodyId;
  readonly kind: RelationKind;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  /** Present where the date asked for is later than the publication that prints the relation. */
  readonly carriedForward?: true;
}

/**
 * The printed hierarchy as of a date: the Vice-Ministerial Meeting, under it the Regional Consultation Group, under
 * that the Networks side by side. The presidency, the Troika, the secretariat, the Working Groups and the ad hoc groups
 * have no printed place in it; `relations` tells of some of them.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the body at the top with its subordinates, each of the same shape, of the bodies that exist for certain;
 * where none does yet, no `body` and no subordinates
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/coordination-mechanisms/hierarchy, twenty-years/coordination-mechanisms/parallel-networks,
 * twenty-years/vulnerable-groups/children-network, twenty-years/ad-hoc-groups/children-network
 *
 * @example
 * ```js
 * import { hierarchy } from "rcm-rules/bodies";
 *
 * const top = hierarchy("2010");
 * top.body; // => "vice-ministerial-meeting"
 * top.subordinates[0].body; // => "rcgm"
 * const networks = top.subordinates[0].subordinates;
 * networks.map(({ body }) => body); // => ["network-smuggling-trafficking", "network-consular-protection"]
 * hierarchy("1995"); // => { subordinates: [] }
 * ```
 */
export function hierarchy(asOf: AsOfOrYear): Hierarchy {
  const day = lastDay(asOf);
  const standing = ranks().filter((rank) => holdsOn(rank, day));
  const top = standing.find(({ row }) => ownOf(row, "under") === undefined);
  return top === undefined ? { subordinates: [] } : nodeOf(top, standing, day);
}

/**
 * The relations between the bodies as of a date: who recommends, mandates, supports, reports, coordinates, supervises
 * or approves work plans. Those of the third Network are derived: the publication speaks of the Networks, and it became
 * one.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the relations in the document's order, of bodies that both exist for certain
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/structure-diagram/regional-consultation-group, twenty-years/structure-diagram/recommendations,
 * twenty-years/regional-consultation-group/duties, twenty-years/structure-diagram/technical-secretariat,
 * twenty-years/technical-secretariat/presidency-support, twenty-years/technical-secretariat/process-management,
 * twenty-years/technical-secretariat/general-coordination, twenty-years/structure-diagram/network-report,
 * twenty-years/liaison-officer-networks/work-plans, twenty-years/ad-hoc-groups/children-network,
 * twenty-years/presidency-pro-tempore/general-management, twenty-years/presidency-functions/2,
 * twenty-years/presidency-pro-tempore/group-and-networks, twenty-years/regional-consultation-group-roles/2,
 * twenty-years/technical-secretariat/supervision
 *
 * @example
 * ```js
 * import { relations } from "rcm-rules/bodies";
 *
 * const [first] = relations("2016");
 * [first.from, first.kind, first.to]; // => ["rcgm", "recommends-to", "vice-ministerial-meeting"]
 * relations("2000").length; // => 4
 * relations("2016").length; // => 14
 * relations("2017").filter(({ basis }) => basis === "derived").length; // => 4
 * ```
 */
export function relations(asOf: AsOfOrYear): Relation[] {
  const day = lastDay(asOf);
  return tellings()
    .filter(({ dates }) => holdsOn(dates, day))
    .map(({ dates, carried }) => (isCarried(dates, day) ? carried : dates.row));
}

function nodeOf(rank: Dated<RankRow>, standing: readonly Dated<RankRow>[], day: string): HierarchyNode {
  const { body, basis, sources } = rank.row;
  const below = standing.filter(({ row }) => ownOf(row, "under") === body);
  const subordinates = below.map((one) => nodeOf(one, standing, day));
  return { body, subordinates, basis, sources, ...(isCarried(rank, day) && { carriedForward: true }) };
}

/** The sources of the rows are frozen, and so are the relations below, because every answer shares them. */
const ranks = once((): readonly Dated<RankRow>[] =>
  frozen(hierarchyTable).map((row: RankRow) =>
    datedWithin(row, row, [row.body, ...[ownOf(row, "under") ?? []].flat()]),
  ),
);

/** A relation with its dates, and as it is told of a date that is later than its last mention. */
interface Telling {
  readonly dates: Dated<Relation>;
  readonly carried: Relation;
}

const tellings = once((): readonly Telling[] =>
  relationTable.map((row) => {
    const { from, to, kind, basis, sources } = row;
    const relation: Relation = { from, to, kind, basis, sources };
    return {
      dates: datedWithin(frozen(relation), row, [from, to]),
      carried: frozen({ ...relation, carriedForward: true }),
    };
  }),
);

/** The days of a row: those on which all of its bodies exist, and its own where it has some. */
export function datedWithin<Row>(
  row: Row,
  { since = "0000", ...own }: StructureRow,
  bodies: readonly BodyId[],
): Dated<Row> {
  const times = [...dated([{ ...own, since }]), ...bodies.map(datedBody)];
  const latestOf = (days: readonly string[]) => days.reduce((one, other) => (one > other ? one : other));
  const earliestOf = (days: readonly string[]) => days.reduce((one, other) => (one < other ? one : other));
  return {
    row,
    earliest: latestOf(times.map(({ earliest }) => earliest)),
    latest: latestOf(times.map(({ latest }) => latest)),
    mayEnd: earliestOf(times.map(({ mayEnd }) => mayEnd)),
    ended: earliestOf(times.map(({ ended }) => ended)),
    attested: lastDay(own.lastMentioned ?? publication),
  };
}
