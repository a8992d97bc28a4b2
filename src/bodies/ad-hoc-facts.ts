import type { ClauseId } from "../clauses/index.js";
import type { NamedRow as Row } from "../clauses/rows.js";
import type { Basis, Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { OrganizationId, PartnerId } from "../membership/index.js";
import type { BodyId } from "./facts.js";

/** The last year that the publication speaks of; it prints no date of its own. */
const publication = "2016";

/**
 * The publication's three ad hoc groups with its count of their meetings, and a fourth that only the page's list of
 * meetings names. The third group's single meeting follows from the six of the table of activities, less three and two.
 */
export const adHocGroupTable = [
  {
    id: "ad-hoc-extraregional",
    name: { en: "Ad Hoc Group on Extraregional Migration Flows", es: "Grupo Ad Hoc sobre Flujos Migratorios Extrarregionales", spanish: "ours" },
    aliases: ["specific working group on extraregional migrants", "Ad-Hoc Group on Extra-regional Migrants"],
    inPublication: true,
    established: { status: "known", value: "2012", basis: "stated", sources: ["twenty-years/ad-hoc-groups/extraregional-creation"] },
    purpose: { en: "More migrants from outside the region", es: "Aumento de migrantes de fuera de la región", spanish: "ours" },
    topics: [],
    meetings: {
      asOf: publication,
      count: 3,
      basis: "stated",
      parts: [
        { with: "some-countries-of-origin", count: 2 },
        { with: "sacm-troika", count: 1 },
      ],
      sources: ["twenty-years/ad-hoc-groups/extraregional-meetings"],
    },
    laterMeetings: [{ ordinal: 4, printed: "Fourth", dates: { start: "2017-07-06", end: "2017-07-07" }, place: "Mexico", sources: ["iom-page/meetings/extra-regional-group-2017"] }],
    sources: ["twenty-years/ad-hoc-groups/1", "twenty-years/ad-hoc-groups/extraregional-creation"],
  },
  {
    id: "ad-hoc-rncom",
    name: { en: "RCM/RNCOM Ad Hoc Group", es: "Grupo Ad Hoc CRM/RROCM", spanish: "ours" },
    aliases: ["working group of the RCM and the Regional Network for Civil Organizations on Migration (RNCOM)"],
    inPublication: true,
    established: { status: "known", value: "2013", basis: "stated", sources: ["twenty-years/ad-hoc-groups/rncom-creation"] },
    purpose: { en: "A common agenda and a way to coordinate the Conference and RNCOM", es: "Una agenda común y un mecanismo de coordinación entre la Conferencia y la RROCM", spanish: "ours" },
    topics: [
      { id: "ad-hoc-rncom.trafficking-in-persons", name: { en: "Trafficking in persons", es: "Trata de personas", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
      { id: "ad-hoc-rncom.integration-and-reintegration", name: { en: "Integration and reintegration of migrant populations", es: "Integración y reintegración de poblaciones migrantes", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
      { id: "ad-hoc-rncom.assistance-in-vulnerable-situations", name: { en: "Assistance to migrants in vulnerable situations", es: "Asistencia a migrantes en situación de vulnerabilidad", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
    ],
    meetings: { asOf: publication, count: 2, basis: "stated", sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
    partner: "RNCOM",
    sources: ["twenty-years/ad-hoc-groups/2", "twenty-years/ad-hoc-groups/rncom-creation"],
  },
  {
    id: "ad-hoc-children",
    name: { en: "Ad Hoc Group on Migrant Boys, Girls and Adolescents", es: "Grupo Ad Hoc sobre Niñas, Niños y Adolescentes Migrantes", spanish: "ours" },
    aliases: [],
    inPublication: true,
    established: { status: "known", value: "2014", basis: "stated", sources: ["twenty-years/ad-hoc-groups/children-creation"] },
    purpose: { en: "More, and more vulnerable, migrant boys, girls and adolescents since 2012", es: "Más niñas, niños y adolescentes migrantes, y más vulnerables, desde 2012", spanish: "ours" },
    topics: [
      {
        id: "ad-hoc-children.regional-protection-mechanism",
        name: { en: "Regional mechanism for the comprehensive protection of migrant boys, girls and adolescents", es: "Mecanismo regional para la protección integral de niñas, niños y adolescentes migrantes", spanish: "ours" },
        sources: ["twenty-years/ad-hoc-groups/children-concepts"],
      },
      { id: "ad-hoc-children.best-interests-of-the-child", name: { en: "Principle of the best interests of the child", es: "Principio del interés superior del niño", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/children-concepts"] },
    ],
    meetings: { asOf: publication, count: 1, basis: "derived", sources: ["twenty-years/activities-table/3", "twenty-years/ad-hoc-groups/extraregional-meetings", "twenty-years/ad-hoc-groups/rncom-meetings"] },
    accompaniedBy: { organizations: ["UNHCR", "IOM", "UNICEF"], sources: ["twenty-years/ad-hoc-groups/children-supporters"] },
    successor: { body: "network-children", expected: "2016", sources: ["twenty-years/ad-hoc-groups/children-network"] },
    sources: ["twenty-years/ad-hoc-groups/3", "twenty-years/ad-hoc-groups/children-creation"],
  },
  {
    id: "ad-hoc-global-compact",
    name: { en: "Ad-Hoc Group for the elaboration of bi-regional inputs for the Global Compact", es: "Grupo Ad Hoc para la elaboración de aportes birregionales al Pacto Mundial", spanish: "ours" },
    aliases: [],
    inPublication: false,
    established: { status: "open", reason: "establishment-not-stated", sources: ["iom-page/meetings/global-compact-group-2017"] },
    topics: [],
    laterMeetings: [{ dates: { start: "2017-06-08", end: "2017-06-08" }, place: "Panama", sources: ["iom-page/meetings/global-compact-group-2017"] }],
    sources: ["iom-page/meetings/global-compact-group-2017"],
  },
] as const satisfies readonly (Row & {
  aliases: readonly string[];
  inPublication: boolean;
  established: { status: "known"; value: AsOf; basis: Basis; sources: readonly ClauseId[] } | { status: "open"; reason: string; sources: readonly ClauseId[] };
  purpose?: Name;
  topics: readonly Row[];
  meetings?: { asOf: AsOf; count: number; basis: Basis; parts?: readonly { with: string; count: number }[]; sources: readonly ClauseId[] };
  laterMeetings?: readonly { ordinal?: number; printed?: string; dates: { start: AsOf; end: AsOf }; place: string; sources: readonly ClauseId[] }[];
  partner?: PartnerId;
  accompaniedBy?: { organizations: readonly OrganizationId[]; sources: readonly ClauseId[] };
  successor?: { body: BodyId; expected: AsOf; sources: readonly ClauseId[] };
})[];
