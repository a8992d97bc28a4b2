import type { CitedId } from "../clauses/index.js";
import type { Basis, Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { EachOf, IdsOf } from "../kernel/code-lists.js";
import type { DatedRow } from "../kernel/dated.js";

interface BodyRow extends DatedRow {
  readonly id: string;
  readonly kind: string;
  readonly name: Name;
  readonly acronym?: Name;
  readonly aliases: readonly string[];
  readonly since: AsOf;
  readonly untilBasis?: Basis;
  readonly agreed?: AsOf;
  readonly permanent?: boolean;
  readonly lastMentioned: AsOf;
  readonly basis: Basis;
  readonly sources: readonly CitedId[];
}

/**
 * The bodies of the Conference, from the top of the printed hierarchy down, then those that stand beside it. English
 * names as the publication prints them. Spanish names as the Conference uses them; those of the Networks against
 * smuggling and trafficking and for children, of the ad hoc groups and the neutral "Secretaría" are ours.
 */
export const bodyTable = [
  // The founding is printed with its month, the first Conference only with its year: the meeting has the year.
  {
    id: "vice-ministerial-meeting",
    kind: "decision-making-body",
    name: { en: "Vice-Ministerial Meeting", es: "Reunión Viceministerial", spanish: "ours" },
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
    name: { en: "Regional Consultation Group on Migration", es: "Grupo Regional de Consulta sobre Migración", spanish: "ours" },
    acronym: { en: "RCGM", es: "GRCM", spanish: "ours" },
    aliases: ["RGCM", "GRCM"],
    since: "1996",
    lastMentioned: "2024",
    basis: "derived",
    sources: ["twenty-years/regional-consultation-group/origin", "twenty-years/migration-and-development/first-meeting-1996", "twenty-years/structure-diagram/regional-consultation-group", "iom-page/meetings/2"],
  },
  {
    id: "network-smuggling-trafficking",
    kind: "liaison-officer-network",
    name: { en: "Liaison Officer Network to Combat Migrant Smuggling and Trafficking", es: "Red de Funcionarios de Enlace para el Combate al Tráfico Ilícito de Migrantes y la Trata de Personas", spanish: "ours" },
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
    name: { en: "Liaison Officer Network for Consular Protection", es: "Red de Funcionarios de Enlace para la Protección Consular", spanish: "ours" },
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
    name: { en: "Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents", es: "Red de Funcionarios de Enlace para la Protección de Niñas, Niños y Adolescentes Migrantes", spanish: "ours" },
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
    name: { en: "Presidency pro tempore", es: "Presidencia Pro-Témpore", spanish: "ours" },
    acronym: { en: "PPT", es: "PPT", spanish: "ours" },
    aliases: ["President pro tempore", "Chair"],
    since: "1996",
    lastMentioned: "2024",
    basis: "stated",
    sources: ["twenty-years/presidency-table/1996", "twenty-years/presidencies/yearly-volunteer", "iom-page/chair/current"],
  },
  // No date is printed. It is made up of the current, former and upcoming presidency, so it is as old as the
  // presidency.
  {
    id: "troika",
    kind: "presidency",
    name: { en: "Troika", es: "Troika", spanish: "ours" },
    aliases: [],
    since: "1996",
    lastMentioned: "2023",
    basis: "derived",
    sources: ["twenty-years/decision-making/1", "twenty-years/presidency-table/1996", "iom-page/meetings/sacm-troikas-2023"],
  },
  // The Vice-Ministers established it and IOM set it up: both are printed. Its name has changed twice
  // (secretariat-facts.ts).
  {
    id: "secretariat",
    kind: "secretariat",
    name: { en: "Secretariat", es: "Secretaría", spanish: "ours" },
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
    name: { en: "Working Groups", es: "Grupos de Trabajo", spanish: "ours" },
    aliases: [],
    since: "2020-01",
    lastMentioned: "2023",
    basis: "derived",
    sources: ["iom-page/meetings/working-groups-2020", "iom-page/meetings/working-groups-2023"],
  },
  {
    id: "ad-hoc-extraregional",
    kind: "ad-hoc-group",
    name: { en: "Ad Hoc Group on Extraregional Migration Flows", es: "Grupo Ad Hoc sobre Flujos Migratorios Extrarregionales", spanish: "ours" },
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
    name: { en: "RCM/RNCOM Ad Hoc Group", es: "Grupo Ad Hoc CRM/RROCM", spanish: "ours" },
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
    name: { en: "Ad Hoc Group on Migrant Boys, Girls and Adolescents", es: "Grupo Ad Hoc sobre Niñas, Niños y Adolescentes Migrantes", spanish: "ours" },
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
export const bodyIds = ["vice-ministerial-meeting", "rcgm", "network-smuggling-trafficking", "network-consular-protection", "network-children", "presidency", "troika", "secretariat", "working-groups", "ad-hoc-extraregional", "ad-hoc-rncom", "ad-hoc-children"] as const satisfies IdsOf<typeof bodyTable>;

/** The sorts of bodies in the table's order. */
export const bodyKinds = /* @__PURE__ */ eachKind(["decision-making-body", "consultation-group", "liaison-officer-network", "presidency", "secretariat", "working-group", "ad-hoc-group"]);

/** A list that lacks a kind does not compile. */
function eachKind<const List extends readonly BodyKind[]>(list: EachOf<BodyKind, List> & List): List {
  return list;
}

/** Who may sign for the Conference. */
export const signers = ["presidency", "secretariat"] as const;

/** What is signed. */
export const signedDocuments = ["third-party-administrative", "contribution-payment"] as const;

/** Where a work plan stands, in the order of its life. */
export const workPlanStates = ["drafted", "approved", "implemented", "reported"] as const;
