import type { CitedId, ReadingId } from "../clauses/index.js";
import type { Basis, Name, Wording } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { joined } from "../kernel/joined.js";
import type { BodyId } from "./facts.js";

/** A row holds while all its bodies exist, and within dates of its own where it has some. */
export interface StructureRow {
  readonly since?: AsOf;
  readonly until?: AsOf;
  /** The latest year in which a document speaks of it; left out for {@link publication}. */
  readonly lastMentioned?: AsOf;
  readonly basis: Basis;
  readonly readings?: readonly ReadingId[];
  readonly sources: readonly CitedId[];
}

/** The last year that the publication speaks of: it prints the hierarchy and the relations. */
export const publication = "2016";

/** The place of a body in the hierarchy. */
export interface RankRow extends StructureRow {
  readonly body: BodyId;
  /** The body directly above it; left out for the one at the top. */
  readonly under?: BodyId;
}

const rankedSideBySide = ["twenty-years/coordination-mechanisms/hierarchy", "twenty-years/coordination-mechanisms/parallel-networks"] as const;

/** The third Network has the place and the relations of the two that are printed, if what is said of Networks holds for it. */
const becameNetwork = ["twenty-years/vulnerable-groups/children-network", "twenty-years/ad-hoc-groups/children-network"] as const;

/**
 * The printed hierarchy. It names no presidency, Troika, secretariat, working group or ad hoc group: they have no place
 * here.
 */
export const hierarchyTable = [
  { body: "vice-ministerial-meeting", basis: "stated", sources: ["twenty-years/coordination-mechanisms/hierarchy"] },
  { body: "rcgm", under: "vice-ministerial-meeting", basis: "stated", sources: ["twenty-years/coordination-mechanisms/hierarchy"] },
  { body: "network-smuggling-trafficking", under: "rcgm", basis: "stated", sources: rankedSideBySide },
  { body: "network-consular-protection", under: "rcgm", basis: "stated", sources: rankedSideBySide },
  { body: "network-children", under: "rcgm", basis: "reading", readings: ["third-network-like-the-others"], sources: /* @__PURE__ */ joined(rankedSideBySide, becameNetwork) },
] as const satisfies readonly RankRow[];

/** What one body does to another, in words that stand between the two names. The Spanish is ours. */
export const relationKinds = {
  "recommends-to": { en: "recommends to", es: "recomienda a", spanish: "ours" },
  mandates: { en: "mandates", es: "da mandatos a", spanish: "ours" },
  supports: { en: "supports", es: "apoya a", spanish: "ours" },
  "reports-to": { en: "reports to", es: "informa a", spanish: "ours" },
  coordinates: { en: "coordinates", es: "coordina", spanish: "ours" },
  "approves-work-plan-of": { en: "approves the work plan of", es: "aprueba el plan de trabajo de", spanish: "ours" },
  supervises: { en: "supervises", es: "supervisa", spanish: "ours" },
} as const satisfies Record<string, Name>;

/** Over the hierarchy in a diagram. */
export const hierarchyTitle = { en: "Hierarchy", es: "Jerarquía" } as const satisfies Wording;

/** Beside the name of a body that may exist in a diagram. */
export const possibly = { en: "(possible)", es: "(posible)" } as const satisfies Wording;

/** A kind of relation. */
export type RelationKind = keyof typeof relationKinds;

/** What one body does to another. */
export interface RelationRow extends StructureRow {
  readonly from: BodyId;
  readonly to: BodyId;
  readonly kind: RelationKind;
}

const groupDuties = ["twenty-years/structure-diagram/regional-consultation-group", "twenty-years/regional-consultation-group/duties"] as const;
const networkReports = ["twenty-years/structure-diagram/network-report", "twenty-years/liaison-officer-networks/work-plans"] as const;
const coordination = ["twenty-years/presidency-pro-tempore/group-and-networks", "twenty-years/presidency-functions/2"] as const;
const planApproval = ["twenty-years/regional-consultation-group-roles/2", "twenty-years/liaison-officer-networks/work-plans"] as const;

/** The relations between the bodies, in the document's order. */
export const relationTable = [
  { from: "rcgm", to: "vice-ministerial-meeting", kind: "recommends-to", basis: "stated", sources: ["twenty-years/structure-diagram/regional-consultation-group", "twenty-years/structure-diagram/recommendations", "twenty-years/regional-consultation-group/duties"] },
  { from: "vice-ministerial-meeting", to: "rcgm", kind: "mandates", basis: "stated", sources: groupDuties },
  {
    from: "secretariat",
    to: "presidency",
    kind: "supports",
    basis: "stated",
    sources: ["twenty-years/structure-diagram/technical-secretariat", "twenty-years/technical-secretariat/presidency-support", "twenty-years/technical-secretariat/process-management", "twenty-years/technical-secretariat/general-coordination"],
  },
  { from: "network-smuggling-trafficking", to: "rcgm", kind: "reports-to", basis: "stated", sources: networkReports },
  { from: "network-consular-protection", to: "rcgm", kind: "reports-to", basis: "stated", sources: networkReports },
  { from: "network-children", to: "rcgm", kind: "reports-to", basis: "reading", readings: ["third-network-like-the-others"], sources: /* @__PURE__ */ joined(networkReports, becameNetwork) },
  { from: "presidency", to: "vice-ministerial-meeting", kind: "coordinates", basis: "stated", sources: ["twenty-years/presidency-pro-tempore/general-management", "twenty-years/presidency-functions/2"] },
  { from: "presidency", to: "rcgm", kind: "coordinates", basis: "stated", sources: coordination },
  { from: "presidency", to: "network-smuggling-trafficking", kind: "coordinates", basis: "stated", sources: coordination },
  { from: "presidency", to: "network-consular-protection", kind: "coordinates", basis: "stated", sources: coordination },
  { from: "presidency", to: "network-children", kind: "coordinates", basis: "reading", readings: ["third-network-like-the-others"], sources: /* @__PURE__ */ joined(coordination, becameNetwork) },
  { from: "rcgm", to: "network-smuggling-trafficking", kind: "approves-work-plan-of", basis: "stated", sources: planApproval },
  { from: "rcgm", to: "network-consular-protection", kind: "approves-work-plan-of", basis: "stated", sources: planApproval },
  { from: "rcgm", to: "network-children", kind: "approves-work-plan-of", basis: "reading", readings: ["third-network-like-the-others"], sources: /* @__PURE__ */ joined(planApproval, becameNetwork) },
  { from: "secretariat", to: "network-smuggling-trafficking", kind: "approves-work-plan-of", basis: "stated", sources: ["twenty-years/regional-consultation-group-roles/2"] },
  { from: "secretariat", to: "network-consular-protection", kind: "approves-work-plan-of", basis: "stated", sources: ["twenty-years/regional-consultation-group-roles/2"] },
  { from: "secretariat", to: "network-children", kind: "approves-work-plan-of", basis: "reading", readings: ["third-network-like-the-others"], sources: /* @__PURE__ */ joined(["twenty-years/regional-consultation-group-roles/2"], becameNetwork) },
  { from: "presidency", to: "secretariat", kind: "supervises", basis: "stated", sources: ["twenty-years/technical-secretariat/supervision"] },
] as const satisfies readonly RelationRow[];
