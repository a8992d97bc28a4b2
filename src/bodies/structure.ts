import type { Basis, SourceId } from "../kernel/answer.js";
import { type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { bare, ownOf } from "../kernel/bare.js";
import { type Dated, dated, holdsOn, type Roster, rosterAsOf } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { bodiesAttestedUntil, datedBody, isCarried } from "./bodies.js";
import type { BodyId } from "./facts.js";
import {
  hierarchyTable,
  publication,
  type RankRow,
  type RelationKind,
  type RelationRow,
  relationTable,
  type StructureRow,
} from "./structure-facts.js";

/** A body in the hierarchy, with those directly under it, side by side. */
export interface HierarchyNode {
  readonly body: BodyId;
  readonly subordinates: readonly HierarchyNode[];
  /** Bodies directly under it if they exist, which the documents leave open; left out where there are none. */
  readonly possible?: readonly HierarchyNode[];
  readonly basis: Basis;
  /** The registered readings that its place rests on. */
  readonly readings?: readonly string[];
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
  /** The registered readings that it rests on. */
  readonly readings?: readonly string[];
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
 * under `possible` those of which the documents leave that open; where none exists for certain yet, no `body` and no
 * subordinates
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
 * hierarchy("2016").subordinates[0].possible[0].body; // => "network-children"
 * hierarchy("1995"); // => { subordinates: [] }
 * ```
 */
export function hierarchy(asOf: AsOfOrYear): Hierarchy {
  const day = lastDay(asOf);
  const top = ranks().find((rank) => ownOf(rank.row, "under") === undefined && holdsOn(rank, day));
  return top === undefined ? { subordinates: [] } : nodeOf(top, day);
}

/**
 * The relations between the bodies as of a date: who recommends, mandates, supports, reports, coordinates, supervises
 * or approves work plans. Those of the third Network rest on a reading: the publication says them of two Networks, and
 * it became one.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the relations in the document's order: those of bodies that both exist for certain, and those that are
 * possible because one of the two may exist
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
 * const { certain, possible } = relations("2016");
 * const [first] = certain;
 * [first.from, first.kind, first.to]; // => ["rcgm", "recommends-to", "vice-ministerial-meeting"]
 * certain.length; // => 14
 * possible.every(({ basis }) => basis === "reading"); // => true
 * relations("2000").certain.length; // => 4
 * ```
 */
export function relations(asOf: AsOfOrYear): Roster<Relation> {
  const day = lastDay(asOf);
  const toldOf = tellings().map(({ dates, carried }) => (isCarried(dates, day) ? { ...dates, row: carried } : dates));
  return rosterAsOf(toldOf, asOf, bodiesAttestedUntil);
}

function nodeOf(rank: Dated<RankRow>, day: string): HierarchyNode {
  const { body, basis, readings, sources } = bare(rank.row);
  const below = ranks().filter(({ row }) => ownOf(row, "under") === body);
  const nodes = (certain: true | undefined) =>
    below.filter((one) => holdsOn(one, day) === certain).map((one) => nodeOf(one, day));
  const possible = nodes(undefined);
  return {
    body,
    subordinates: nodes(true),
    ...(possible.length > 0 && { possible }),
    basis,
    ...(readings && { readings }),
    sources,
    ...(isCarried(rank, day) && { carriedForward: true }),
  };
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
  relationTable.map((row: RelationRow) => {
    const { from, to, kind, basis, readings, sources } = bare(row);
    const relation: Relation = { from, to, kind, basis, ...(readings && { readings }), sources };
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
