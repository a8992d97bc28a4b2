import type { ClauseId } from "../clauses/index.js";
import type { Basis, Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";

interface BodyRow {
  readonly id: string;
  readonly kind: string;
  readonly name: Name;
  readonly acronym?: Name;
  readonly aliases: readonly string[];
  readonly since: AsOf;
  readonly until?: AsOf;
  readonly untilBasis?: Exclude<Basis, "reported">;
  readonly agreed?: AsOf;
  readonly permanent?: boolean;
  readonly lastMentioned: AsOf;
  readonly basis: Exclude<Basis, "reported">;
  readonly sources: readonly ClauseId[];
}

/**
 * The bodies of the Conference, from the top of the printed hierarchy down, then those that stand beside it. English names
 * as the publication prints them. Spanish names as the Conference uses them; those of the Networks against smuggling and
 * trafficking and for children, of the ad hoc groups and the neutral "Secretaría" are ours.
 */
export const bodyTable = [
  // The founding is printed with its month, the first Conference only with its year: the meeting has the year.
  {
    id: "vice-ministerial-meeting",
    kind: "decision-making-body",
    name: { en: "Vice-Ministerial Meeting", es: "Reunión Viceministerial" },
    aliases: [],
    since: "1996",
    lastMentioned: "2024",
    basis: "derived",
    sources: ["twenty-years/introduction/founding", "twenty-years/structure-diagram/decision-making-body", "twenty-years/vice-ministerial-meeting/executive-body", "twenty-years/activities-table/1", "iom-page/meetings/1"],
  },
  // Set up as a result of the first meeting; that meeting was in 1996.
  {
    id: "rcgm",
    kind: "consultation-group",
    name: { en: "Regional Consultation Group on Migration", es: "Grupo Regional de Consulta sobre Migración" },
    acronym: { en: "RCGM", es: "GRCM" },
    aliases: ["RGCM", "GRCM"],
    since: "1996",
    lastMentioned: "2024",
    basis: "derived",
    sources: ["twenty-years/regional-consultation-group/origin", "twenty-years/migration-and-development/first-meeting-1996", "twenty-years/structure-diagram/regional-consultation-group", "iom-page/meetings/2"],
  },
  {
    id: "network-smuggling-trafficking",
    kind: "liaison-officer-network",
    name: { en: "Liaison Officer Network to Combat Migrant Smuggling and Trafficking", es: "Red de Funcionarios de Enlace para el Combate al Tráfico Ilícito de Migrantes y la Trata de Personas" },
    aliases: [],
    since: "2001",
    permanent: true,
    lastMentioned: "2016",
    basis: "stated",
    sources: ["twenty-years/smuggling-and-trafficking/network-established", "twenty-years/coordination-mechanisms/hierarchy"],
  },
  {
    id: "network-consular-protection",
    kind: "liaison-officer-network",
    name: { en: "Liaison Officer Network for Consular Protection", es: "Red de Funcionarios de Enlace para la Protección Consular" },
    aliases: [],
    since: "2001",
    permanent: true,
    lastMentioned: "2016",
    basis: "stated",
    sources: ["twenty-years/consular-protection/network-established", "twenty-years/coordination-mechanisms/hierarchy"],
  },
  // Agreed on in June 2016 and expected from that year on; the first sign that it exists is its first meeting.
  {
    id: "network-children",
    kind: "liaison-officer-network",
    name: { en: "Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents", es: "Red de Funcionarios de Enlace para la Protección de Niñas, Niños y Adolescentes Migrantes" },
    aliases: ["Liaison Officer Network for the protection of Migrant Boys, Girls and Teenagers"],
    since: "2017-03",
    agreed: "2016-06",
    permanent: true,
    lastMentioned: "2017",
    basis: "derived",
    sources: ["twenty-years/vulnerable-groups/children-network", "twenty-years/ad-hoc-groups/children-network", "iom-page/meetings/children-network-2017"],
  },
  // PPT stands for the presidency and for the President alike; the page says Chair.
  {
    id: "presidency",
    kind: "presidency",
    name: { en: "Presidency pro tempore", es: "Presidencia Pro-Témpore" },
    acronym: { en: "PPT", es: "PPT" },
    aliases: ["President pro tempore", "Chair"],
    since: "1996",
    lastMentioned: "2024",
    basis: "stated",
    sources: ["twenty-years/presidency-table/1996", "twenty-years/presidencies/yearly-volunteer", "iom-page/chair/current"],
  },
  // No date is printed. It is made up of the current, former and upcoming presidency, so it is as old as the presidency.
  {
    id: "troika",
    kind: "presidency",
    name: { en: "Troika", es: "Troika" },
    aliases: [],
    since: "1996",
    lastMentioned: "2023",
    basis: "derived",
    sources: ["twenty-years/decision-making/1", "twenty-years/presidency-table/1996", "iom-page/meetings/sacm-troikas-2023"],
  },
  // The Vice-Ministers established it and IOM set it up: both are printed. Its name has changed twice (secretariat-table.ts).
  {
    id: "secretariat",
    kind: "secretariat",
    name: { en: "Secretariat", es: "Secretaría" },
    aliases: [],
    since: "2001-03",
    lastMentioned: "2024",
    basis: "stated",
    sources: ["twenty-years/technical-secretariat/origin", "twenty-years/technical-secretariat/unit-established", "twenty-years/coordination-mechanisms/technical-secretariat", "iom-page/secretariat/executive-secretariat"],
  },
  // Dated by the first mention. Names, mandates, members and whether they are permanent: not in the documents.
  {
    id: "working-groups",
    kind: "working-group",
    name: { en: "Working Groups", es: "Grupos de Trabajo" },
    aliases: [],
    since: "2020-01",
    lastMentioned: "2023",
    basis: "derived",
    sources: ["iom-page/meetings/working-groups-2020", "iom-page/meetings/working-groups-2023"],
  },
  {
    id: "ad-hoc-extraregional",
    kind: "ad-hoc-group",
    name: { en: "Ad Hoc Group on Extraregional Migration Flows", es: "Grupo Ad Hoc sobre Flujos Migratorios Extrarregionales" },
    aliases: ["Ad-Hoc Group on Extra-regional Migrants"],
    since: "2012",
    permanent: false,
    lastMentioned: "2017",
    basis: "stated",
    sources: ["twenty-years/ad-hoc-groups/1", "twenty-years/ad-hoc-groups/extraregional-creation", "iom-page/meetings/extra-regional-group-2017"],
  },
  {
    id: "ad-hoc-rncom",
    kind: "ad-hoc-group",
    name: { en: "RCM/RNCOM Ad Hoc Group", es: "Grupo Ad Hoc CRM/RROCM" },
    aliases: [],
    since: "2013",
    permanent: false,
    lastMentioned: "2016",
    basis: "stated",
    sources: ["twenty-years/ad-hoc-groups/2", "twenty-years/ad-hoc-groups/rncom-creation"],
  },
  // It was to become the Network for children: that it ended when the Network first met is derived.
  {
    id: "ad-hoc-children",
    kind: "ad-hoc-group",
    name: { en: "Ad Hoc Group on Migrant Boys, Girls and Adolescents", es: "Grupo Ad Hoc sobre Niñas, Niños y Adolescentes Migrantes" },
    aliases: [],
    since: "2014",
    until: "2017-03",
    // Expected to become the Network, which met for the first time then: no passage says that the group ended.
    untilBasis: "derived",
    permanent: false,
    lastMentioned: "2016",
    basis: "stated",
    sources: ["twenty-years/ad-hoc-groups/3", "twenty-years/ad-hoc-groups/children-creation", "twenty-years/ad-hoc-groups/children-network", "iom-page/meetings/children-network-2017"],
  },
] as const satisfies readonly BodyRow[];

/** A body of the Conference. */
export type BodyId = (typeof bodyTable)[number]["id"];

/** What sort of body it is. The Troika counts as a form of the presidency: it is three of them together. */
export type BodyKind = (typeof bodyTable)[number]["kind"];

/** The ids of the bodies in the table's order. */
export const bodyIds = ["vice-ministerial-meeting", "rcgm", "network-smuggling-trafficking", "network-consular-protection", "network-children", "presidency", "troika", "secretariat", "working-groups", "ad-hoc-extraregional", "ad-hoc-rncom", "ad-hoc-children"] as const satisfies readonly BodyId[];

/** The sorts of bodies in the table's order. */
export const bodyKinds = ["decision-making-body", "consultation-group", "liaison-officer-network", "presidency", "secretariat", "working-group", "ad-hoc-group"] as const satisfies readonly BodyKind[];

/** Who may sign for the Conference. */
export const signers = ["presidency", "secretariat"] as const;

/** What is signed. */
export const signedDocuments = ["third-party-administrative", "contribution-payment"] as const;

/** Where a work plan stands, in the order of its life. */
export const workPlanStates = ["drafted", "approved", "implemented", "reported"] as const;

/** The printed hierarchy and the relations are those of the publication, of 2016; later they are carried forward. */
export const structureAttestedUntil = "2016-12-31";

interface RankRow {
  readonly body: BodyId;
  /** The body directly above it. */
  readonly under?: BodyId;
  readonly basis: Exclude<Basis, "reported">;
  readonly sources: readonly ClauseId[];
}

const rankedSideBySide = ["twenty-years/coordination-mechanisms/hierarchy", "twenty-years/coordination-mechanisms/parallel-networks"] as const;

/** The third Network has the place and the relations of a Network because it became one. */
const becameNetwork = ["twenty-years/vulnerable-groups/children-network", "twenty-years/ad-hoc-groups/children-network"] as const;

/** The printed hierarchy. It names no presidency, Troika, secretariat, working group or ad hoc group: they have no place here. */
export const hierarchyTable = [
  { body: "vice-ministerial-meeting", basis: "stated", sources: ["twenty-years/coordination-mechanisms/hierarchy"] },
  { body: "rcgm", under: "vice-ministerial-meeting", basis: "stated", sources: ["twenty-years/coordination-mechanisms/hierarchy"] },
  { body: "network-smuggling-trafficking", under: "rcgm", basis: "stated", sources: rankedSideBySide },
  { body: "network-consular-protection", under: "rcgm", basis: "stated", sources: rankedSideBySide },
  { body: "network-children", under: "rcgm", basis: "derived", sources: becameNetwork },
] as const satisfies readonly RankRow[];

/** What one body does to another, in words that stand between the two names. The Spanish is ours. */
export const relationKinds = {
  "recommends-to": { en: "recommends to", es: "recomienda a" },
  mandates: { en: "mandates", es: "da mandatos a" },
  supports: { en: "supports", es: "apoya a" },
  "reports-to": { en: "reports to", es: "informa a" },
  coordinates: { en: "coordinates", es: "coordina" },
  "approves-work-plan-of": { en: "approves the work plan of", es: "aprueba el plan de trabajo de" },
  supervises: { en: "supervises", es: "supervisa" },
} as const satisfies Record<string, Name>;

/** Over the hierarchy in a diagram. */
export const hierarchyTitle = { en: "Hierarchy", es: "Jerarquía" } as const satisfies Name;

/** What one body does to another. */
export type RelationKind = keyof typeof relationKinds;

interface RelationRow {
  readonly from: BodyId;
  readonly to: BodyId;
  readonly kind: RelationKind;
  readonly basis: Exclude<Basis, "reported">;
  readonly sources: readonly ClauseId[];
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
  { from: "network-children", to: "rcgm", kind: "reports-to", basis: "derived", sources: ["twenty-years/liaison-officer-networks/work-plans", "twenty-years/ad-hoc-groups/children-network"] },
  { from: "presidency", to: "vice-ministerial-meeting", kind: "coordinates", basis: "stated", sources: ["twenty-years/presidency-pro-tempore/general-management", "twenty-years/presidency-functions/2"] },
  { from: "presidency", to: "rcgm", kind: "coordinates", basis: "stated", sources: coordination },
  { from: "presidency", to: "network-smuggling-trafficking", kind: "coordinates", basis: "stated", sources: coordination },
  { from: "presidency", to: "network-consular-protection", kind: "coordinates", basis: "stated", sources: coordination },
  { from: "presidency", to: "network-children", kind: "coordinates", basis: "derived", sources: ["twenty-years/presidency-pro-tempore/group-and-networks", "twenty-years/presidency-functions/2", "twenty-years/ad-hoc-groups/children-network"] },
  { from: "rcgm", to: "network-smuggling-trafficking", kind: "approves-work-plan-of", basis: "stated", sources: planApproval },
  { from: "rcgm", to: "network-consular-protection", kind: "approves-work-plan-of", basis: "stated", sources: planApproval },
  { from: "rcgm", to: "network-children", kind: "approves-work-plan-of", basis: "derived", sources: ["twenty-years/regional-consultation-group-roles/2", "twenty-years/liaison-officer-networks/work-plans", "twenty-years/ad-hoc-groups/children-network"] },
  { from: "secretariat", to: "network-smuggling-trafficking", kind: "approves-work-plan-of", basis: "stated", sources: ["twenty-years/regional-consultation-group-roles/2"] },
  { from: "secretariat", to: "network-consular-protection", kind: "approves-work-plan-of", basis: "stated", sources: ["twenty-years/regional-consultation-group-roles/2"] },
  { from: "secretariat", to: "network-children", kind: "approves-work-plan-of", basis: "derived", sources: ["twenty-years/regional-consultation-group-roles/2", "twenty-years/ad-hoc-groups/children-network"] },
  { from: "presidency", to: "secretariat", kind: "supervises", basis: "stated", sources: ["twenty-years/technical-secretariat/supervision"] },
] as const satisfies readonly RelationRow[];

interface FunctionRow {
  readonly id: string;
  /** Place in the printed list, from 1. The list of the Consultation Group is printed without numbers. */
  readonly number: number;
  readonly sources: readonly ClauseId[];
}

/** The printed lists of functions, each with the passages that say the same elsewhere. */
export const functionTable = {
  presidency: [
    { id: "presidency.convene-events", number: 1, sources: ["twenty-years/presidency-functions/1", "twenty-years/presidency-pro-tempore/invitations"] },
    { id: "presidency.lead-meetings", number: 2, sources: ["twenty-years/presidency-functions/2", "twenty-years/presidency-pro-tempore/general-management", "twenty-years/presidency-pro-tempore/group-and-networks"] },
    { id: "presidency.lead-drafting", number: 3, sources: ["twenty-years/presidency-functions/3", "twenty-years/presidency-pro-tempore/drafting-committees", "twenty-years/presidency-pro-tempore/drafted-documents"] },
    { id: "presidency.monitor-pending-tasks", number: 4, sources: ["twenty-years/presidency-functions/4", "twenty-years/presidency-pro-tempore/priority-actions"] },
    { id: "presidency.consult-members", number: 5, sources: ["twenty-years/presidency-functions/5"] },
    { id: "presidency.represent-conference", number: 6, sources: ["twenty-years/presidency-functions/6"] },
    { id: "presidency.sign-documents", number: 7, sources: ["twenty-years/presidency-functions/7"] },
    { id: "presidency.activate-consultation", number: 8, sources: ["twenty-years/presidency-functions/8", "twenty-years/decision-making/activation"] },
    { id: "presidency.other-tasks", number: 9, sources: ["twenty-years/presidency-functions/9"] },
  ],
  secretariat: [
    { id: "secretariat.advise-members", number: 1, sources: ["twenty-years/technical-secretariat-functions/1"] },
    { id: "secretariat.inform-focal-points", number: 2, sources: ["twenty-years/technical-secretariat-functions/2", "twenty-years/technical-secretariat/focal-point-contact"] },
    { id: "secretariat.inform-new-authorities", number: 3, sources: ["twenty-years/technical-secretariat-functions/3"] },
    { id: "secretariat.coordinate-with-organizations", number: 4, sources: ["twenty-years/technical-secretariat-functions/4"] },
    { id: "secretariat.inform-other-bodies", number: 5, sources: ["twenty-years/technical-secretariat-functions/5"] },
    { id: "secretariat.manage-cooperation-resources", number: 6, sources: ["twenty-years/technical-secretariat-functions/6"] },
    { id: "secretariat.sign-documents", number: 7, sources: ["twenty-years/technical-secretariat-functions/7"] },
    { id: "secretariat.other-tasks", number: 8, sources: ["twenty-years/technical-secretariat-functions/8"] },
  ],
  rcgm: [
    { id: "rcgm.review-plan-of-action", number: 1, sources: ["twenty-years/regional-consultation-group-roles/1"] },
    { id: "rcgm.approve-work-plans", number: 2, sources: ["twenty-years/regional-consultation-group-roles/2"] },
    { id: "rcgm.manage-secretariat-matters", number: 3, sources: ["twenty-years/regional-consultation-group-roles/3"] },
  ],
} as const satisfies { readonly [Body in BodyId]?: readonly FunctionRow[] };

/** A body whose functions are printed as a list. */
export type BodyWithFunctions = keyof typeof functionTable;

/** A printed function of a body. */
export type FunctionId = (typeof functionTable)[BodyWithFunctions][number]["id"];
