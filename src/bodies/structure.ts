import type { Basis, SourceId } from "../kernel/answer.js";
import { type AsOf, lastDay } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { bodies } from "./bodies.js";
import { type BodyId, hierarchyTable, type RelationKind, relationTable, structureAttestedUntil } from "./facts.js";

/** A body in the hierarchy, with those directly under it, side by side. */
export interface HierarchyNode {
  readonly body: BodyId;
  readonly subordinates: readonly HierarchyNode[];
  readonly basis: Exclude<Basis, "reported">;
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
  readonly basis: Exclude<Basis, "reported">;
  readonly sources: readonly SourceId[];
  /** Present where the date asked for is later than the publication that prints the relation. */
  readonly carriedForward?: true;
}

/**
 * The printed hierarchy as of a date: the Vice-Ministerial Meeting, under it the Regional Consultation Group, under that
 * the Networks side by side. The presidency, the Troika, the secretariat, the Working Groups and the ad hoc groups have no
 * printed place in it; `relations` tells of some of them.
 *
 * @param asOf "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the body at the top with its subordinates, each of the same shape, of the bodies that exist for certain; where
 * none does yet, no `body` and no subordinates
 * @throws {@link RcmInputError} where the date is none
 *
 * Sources: twenty-years/coordination-mechanisms/hierarchy, twenty-years/coordination-mechanisms/parallel-networks,
 * twenty-years/ad-hoc-groups/children-network.
 *
 * @example
 * ```js
 * import { hierarchy } from "rcm-rules/bodies";
 *
 * const top = hierarchy("2010");
 * top.body; // => "vice-ministerial-meeting"
 * top.subordinates[0].body; // => "rcgm"
 * top.subordinates[0].subordinates.map(({ body }) => body); // => ["network-smuggling-trafficking", "network-consular-protection"]
 * hierarchy("1995"); // => { subordinates: [] }
 * ```
 */
export function hierarchy(asOf: AsOf): Hierarchy {
  const existing = idsOf(asOf);
  const carried = isCarried(asOf);
  const under = (superior?: BodyId): HierarchyNode[] =>
    ranks()
      .filter((row) => row.under === superior && existing.has(row.body))
      .map(({ body, basis, sources }) => ({ body, subordinates: under(body), basis, sources, ...carried }));
  const [top] = under();
  return top ?? { subordinates: [] };
}

/**
 * The relations between the bodies as of a date: who recommends, mandates, supports, reports, coordinates, supervises or
 * approves work plans. Those of the third Network are derived: the publication speaks of the Networks, and it became one.
 *
 * @param asOf "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the relations in the document's order, of bodies that both exist for certain
 * @throws {@link RcmInputError} where the date is none
 *
 * Sources: twenty-years/structure-diagram/recommendations, twenty-years/structure-diagram/network-report,
 * twenty-years/structure-diagram/technical-secretariat, twenty-years/presidency-functions/2,
 * twenty-years/regional-consultation-group-roles/2, twenty-years/technical-secretariat/supervision.
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
export function relations(asOf: AsOf): Relation[] {
  const existing = idsOf(asOf);
  const rows = isCarried(asOf) ? carriedRelations() : printedRelations();
  return rows.filter(({ from, to }) => existing.has(from) && existing.has(to));
}

type RankRow = Pick<HierarchyNode, "body" | "basis" | "sources"> & { readonly under?: BodyId };

const ranks = /* @__PURE__ */ once((): readonly RankRow[] => frozen(hierarchyTable));
const printedRelations = /* @__PURE__ */ once((): readonly Relation[] => frozen(relationTable));
const carriedRelations = /* @__PURE__ */ once(carriedForward);

function carriedForward(): Relation[] {
  return relationTable.map((row) => frozen({ ...row, carriedForward: true as const }));
}

function isCarried(asOf: AsOf): { readonly carriedForward: true } | false {
  return lastDay(asOf) > structureAttestedUntil && { carriedForward: true };
}

function idsOf(asOf: AsOf): ReadonlySet<BodyId> {
  return new Set(bodies(asOf).map(({ id }) => id));
}
