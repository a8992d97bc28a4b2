import type { CitedId, ReadingId } from "../clauses/index.js";
import type { Basis, Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { EachOf, IdsOf } from "../kernel/code-lists.js";

/** The bounds that the documents leave for a date that they do not print. */
interface Bounds {
  readonly notBefore: AsOf;
  readonly notAfter: AsOf;
}

interface BodyRow {
  readonly id: string;
  readonly kind: string;
  readonly name: Name;
  readonly acronym?: Name;
  readonly aliases: readonly string[];
  readonly since?: AsOf;
  readonly begun?: Bounds;
  readonly ended?: Bounds;
  readonly agreed?: AsOf;
  readonly permanent?: boolean;
  readonly lastMentioned: AsOf;
  readonly basis: Basis;
  readonly derived: readonly ("since" | "begun" | "ended" | "permanent")[];
  readonly readings?: readonly ReadingId[];
  readonly sources: readonly CitedId[];
}

/**
 * The bodies of the Conference, from the top of the printed hierarchy down, then those that stand beside it. English
 * names as the documents print them, save the neutral "Secretariat". A Spanish name that is not ours cites the page that
 * has it.
 */
export const bodyTable = [
  // The founding is printed with its month, the first Conference only with its year: the meeting has the year.
  {
    id: "vice-ministerial-meeting",
    kind: "decision-making-body",
    name: { en: "Vice-Ministerial Meeting", es: "Reunión Viceministerial", spanish: "reported" },
    aliases: [],
    since: "1996",
    lastMentioned: "2024",
    basis: "stated",
    derived: ["since"],
    sources: ["twenty-years/introduction/founding", "twenty-years/structure-diagram/decision-making-body", "twenty-years/vice-ministerial-meeting/executive-body", "twenty-years/activities-table/1", "iom-page/meetings/1", "reported/names-of-bodies/1"],
  },
  // Set up as a result of the first meeting, which was in 1996; that it was in the same year is our reading.
  {
    id: "rcgm",
    kind: "consultation-group",
    name: { en: "Regional Consultation Group on Migration", es: "Grupo Regional de Consulta sobre Migración", spanish: "official" },
    acronym: { en: "RCGM", es: "GRCM", spanish: "official" },
    aliases: ["RGCM", "GRCM"],
    since: "1996",
    lastMentioned: "2024",
    basis: "stated",
    derived: ["since"],
    readings: ["consultation-group-since-the-first-meeting"],
    sources: ["twenty-years/regional-consultation-group/origin", "twenty-years/migration-and-development/first-meeting-1996", "twenty-years/structure-diagram/regional-consultation-group", "iom-page/meetings/2", "iom-page/meetings/39", "iom-page/meetings/90", "reported/names-of-bodies/2"],
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
    derived: ["permanent"],
    sources: ["twenty-years/smuggling-and-trafficking/network-established", "twenty-years/coordination-mechanisms/hierarchy", "twenty-years/ad-hoc-groups/children-network"],
  },
  {
    id: "network-consular-protection",
    kind: "liaison-officer-network",
    name: { en: "Liaison Officer Network for Consular Protection", es: "Red de Funcionarios de Enlace para la Protección Consular", spanish: "reported" },
    aliases: [],
    since: "2001",
    permanent: true,
    lastMentioned: "2016",
    basis: "stated",
    derived: ["permanent"],
    sources: ["twenty-years/consular-protection/network-established", "twenty-years/coordination-mechanisms/hierarchy", "twenty-years/ad-hoc-groups/children-network", "reported/names-of-bodies/3"],
  },
  // Agreed on in June 2016 and expected as of that year; the first sign that it exists is its first meeting.
  {
    id: "network-children",
    kind: "liaison-officer-network",
    name: { en: "Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents", es: "Red de Funcionarios de Enlace para la Protección de Niñas, Niños y Adolescentes Migrantes", spanish: "ours" },
    aliases: ["Liaison Officer Network for the protection of Migrant Boys, Girls and Teenagers"],
    begun: { notBefore: "2016-06", notAfter: "2017-03-16" },
    agreed: "2016-06",
    permanent: true,
    lastMentioned: "2017",
    basis: "stated",
    derived: ["begun"],
    sources: ["twenty-years/vulnerable-groups/children-network", "twenty-years/ad-hoc-groups/children-network", "iom-page/meetings/children-network-2017", "iom-page/meetings/79"],
  },
  // PPT stands for the presidency and for the President alike; the page says Chair.
  {
    id: "presidency",
    kind: "presidency",
    name: { en: "Presidency pro tempore", es: "Presidencia Pro-Témpore", spanish: "official" },
    acronym: { en: "PPT", es: "PPT", spanish: "official" },
    aliases: ["President pro tempore", "Chair"],
    since: "1996",
    lastMentioned: "2024",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/presidency-table/1996", "twenty-years/presidencies/yearly-volunteer", "iom-page/chair/current", "reported/names-of-bodies/4"],
  },
  // No date is printed: the publication tells of it in 2016, and made up of presidencies, it is no older than they are.
  {
    id: "troika",
    kind: "presidency",
    name: { en: "Troika", es: "Troika", spanish: "ours" },
    aliases: [],
    begun: { notBefore: "1996", notAfter: "2016" },
    lastMentioned: "2023",
    basis: "stated",
    derived: ["begun"],
    readings: ["documents-speak-for-their-year"],
    sources: ["twenty-years/decision-making/1", "twenty-years/presidency-table/1996", "iom-page/meetings/sacm-troikas-2023"],
  },
  // Who established it is printed twice, each time otherwise, and its name has changed twice (secretariat-facts.ts):
  // the pages cited have its later names in Spanish.
  {
    id: "secretariat",
    kind: "secretariat",
    name: { en: "Secretariat", es: "Secretaría", spanish: "ours" },
    aliases: [],
    since: "2001-03",
    lastMentioned: "2024",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/technical-secretariat/origin", "twenty-years/technical-secretariat/unit-established", "twenty-years/coordination-mechanisms/technical-secretariat", "iom-page/secretariat/executive-secretariat", "reported/names-of-bodies/2", "reported/names-of-bodies/4"],
  },
  // They met in January 2020: since when they exist is not printed, nor are their names, mandates and members.
  {
    id: "working-groups",
    kind: "working-group",
    name: { en: "Working Groups", es: "Grupos de Trabajo", spanish: "reported" },
    aliases: [],
    begun: { notBefore: "2016", notAfter: "2020-01-27" },
    lastMentioned: "2023",
    basis: "stated",
    derived: ["begun"],
    readings: ["working-groups-after-the-publication"],
    sources: ["iom-page/meetings/working-groups-2020", "iom-page/meetings/working-groups-2023", "twenty-years/coordination-mechanisms/hierarchy", "reported/working-groups/1"],
  },
  {
    id: "ad-hoc-extraregional",
    kind: "ad-hoc-group",
    name: { en: "Ad Hoc Group on Extraregional Migration Flows", es: "Grupo Ad Hoc sobre Flujos Migratorios Extrarregionales", spanish: "ours" },
    aliases: ["specific working group on extraregional migrants", "Ad-Hoc Group on Extra-regional Migrants"],
    since: "2012",
    permanent: false,
    lastMentioned: "2017",
    basis: "stated",
    derived: ["permanent"],
    sources: ["twenty-years/ad-hoc-groups/1", "twenty-years/ad-hoc-groups/extraregional-creation", "iom-page/meetings/extra-regional-group-2017", "twenty-years/ad-hoc-groups/children-network"],
  },
  {
    id: "ad-hoc-rncom",
    kind: "ad-hoc-group",
    name: { en: "RCM/RNCOM Ad Hoc Group", es: "Grupo Ad Hoc CRM/RROCM", spanish: "ours" },
    aliases: ["working group of the RCM and the Regional Network for Civil Organizations on Migration (RNCOM)"],
    since: "2013",
    permanent: false,
    lastMentioned: "2016",
    basis: "stated",
    derived: ["permanent"],
    sources: ["twenty-years/ad-hoc-groups/2", "twenty-years/ad-hoc-groups/rncom-creation", "twenty-years/ad-hoc-groups/children-network"],
  },
  // It was expected to become the Network for children; no passage says that it ended.
  {
    id: "ad-hoc-children",
    kind: "ad-hoc-group",
    name: { en: "Ad Hoc Group on Migrant Boys, Girls and Adolescents", es: "Grupo Ad Hoc sobre Niñas, Niños y Adolescentes Migrantes", spanish: "ours" },
    aliases: [],
    since: "2014",
    ended: { notBefore: "2016-06", notAfter: "2017-03-16" },
    permanent: false,
    lastMentioned: "2016",
    basis: "stated",
    derived: ["ended", "permanent"],
    readings: ["children-group-ends-with-the-network"],
    sources: ["twenty-years/ad-hoc-groups/3", "twenty-years/ad-hoc-groups/children-creation", "twenty-years/ad-hoc-groups/children-network", "twenty-years/vulnerable-groups/children-network", "iom-page/meetings/children-network-2017", "iom-page/meetings/79"],
  },
  // The publication lists the ad hoc groups established by its time without this one; the page has one meeting of it.
  {
    id: "ad-hoc-global-compact",
    kind: "ad-hoc-group",
    name: { en: "Ad-Hoc Group for the elaboration of bi-regional inputs for the Global Compact", es: "Grupo Ad Hoc para la elaboración de aportes birregionales al Pacto Mundial", spanish: "ours" },
    aliases: [],
    begun: { notBefore: "2016", notAfter: "2017-06-08" },
    permanent: false,
    lastMentioned: "2017",
    basis: "stated",
    derived: ["begun", "permanent"],
    sources: ["iom-page/meetings/global-compact-group-2017", "iom-page/meetings/75", "twenty-years/ad-hoc-groups/1", "twenty-years/ad-hoc-groups/2", "twenty-years/ad-hoc-groups/3", "twenty-years/ad-hoc-groups/children-network"],
  },
] as const satisfies readonly BodyRow[];

/** A body of the Conference. */
export type BodyId = (typeof bodyTable)[number]["id"];

/** What sort of body it is. The Troika counts as a form of the presidency: it is three of them together. */
export type BodyKind = (typeof bodyTable)[number]["kind"];

/** The ids of the bodies in the table's order. */
export const bodyIds = ["vice-ministerial-meeting", "rcgm", "network-smuggling-trafficking", "network-consular-protection", "network-children", "presidency", "troika", "secretariat", "working-groups", "ad-hoc-extraregional", "ad-hoc-rncom", "ad-hoc-children", "ad-hoc-global-compact"] as const satisfies IdsOf<
  typeof bodyTable
>;

/** The sorts of bodies in the table's order. */
export const bodyKinds = /* @__PURE__ */ eachKind(["decision-making-body", "consultation-group", "liaison-officer-network", "presidency", "secretariat", "working-group", "ad-hoc-group"]);

/** A list that lacks a kind does not compile. */
function eachKind<const List extends readonly BodyKind[]>(list: EachOf<BodyKind, List> & List): List {
  return list;
}

/** Who may sign for the Conference. */
export const signers = ["presidency", "secretariat"] as const;

/** What is signed. */
export const signedDocuments = ["third-party-administrative", "contribution-payment", "other"] as const;

/** Where a work plan stands, in the order of its life. */
export const workPlanStates = ["drafted", "approved", "implemented", "reported"] as const;
