import type { ClauseId } from "../clauses/index.js";
import type { NamedRow as Row, TextRow } from "../clauses/rows.js";
import type { Basis, Wording } from "../kernel/answer.js";
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
    purpose: { en: "To deal with the growing flows of migrants from outside the region", es: "Atender los flujos crecientes de migrantes de fuera de la región" },
    topics: [
      { id: "ad-hoc-extraregional.difficulties", text: { en: "Difficulties that lie in the nature of these flows", es: "Dificultades propias de la naturaleza de estos flujos" }, sources: ["twenty-years/ad-hoc-groups/extraregional-options"] },
      { id: "ad-hoc-extraregional.management-options", text: { en: "Ways to manage them better, after good practices of other regions", es: "Opciones para gestionarlos mejor, a partir de buenas prácticas de otras regiones" }, sources: ["twenty-years/ad-hoc-groups/extraregional-options"] },
      { id: "ad-hoc-extraregional.characteristics", text: { en: "Characteristics and scope of these flows", es: "Características y alcance de estos flujos" }, sources: ["twenty-years/ad-hoc-groups/extraregional-information"] },
      { id: "ad-hoc-extraregional.national-policies", text: { en: "Each country’s policies on them", es: "Políticas de cada país al respecto" }, sources: ["twenty-years/ad-hoc-groups/extraregional-information"] },
      {
        id: "ad-hoc-extraregional.cooperation-options",
        text: { en: "Ways to cooperate in responding to them, with the Troika of the South American Conference on Migration", es: "Opciones de cooperación para responder a ellos, con la Troika de la Conferencia Suramericana sobre Migraciones" },
        sources: ["twenty-years/ad-hoc-groups/extraregional-meetings"],
      },
    ],
    topicsComplete: true,
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
    purpose: { en: "To settle a common agenda and a way for the Conference and RNCOM to coordinate", es: "Definir una agenda común y un mecanismo de coordinación entre la Conferencia y la RROCM" },
    topics: [
      { id: "ad-hoc-rncom.trafficking-in-persons", name: { en: "Trafficking in persons", es: "Trata de personas", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
      { id: "ad-hoc-rncom.integration-and-reintegration", name: { en: "Integration and reintegration of migrant populations", es: "Integración y reintegración de poblaciones migrantes", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
      { id: "ad-hoc-rncom.assistance-in-vulnerable-situations", name: { en: "Assistance to migrants in vulnerable situations", es: "Asistencia a migrantes en situación de vulnerabilidad", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/rncom-meetings"] },
      {
        id: "ad-hoc-rncom.challenges-and-cooperation",
        text: { en: "The main challenges in these, and what civil society and governments must strengthen to work together", es: "Los principales desafíos en esos temas, y lo que deben fortalecer la sociedad civil y los gobiernos para cooperar" },
        sources: ["twenty-years/ad-hoc-groups/rncom-findings"],
      },
    ],
    topicsComplete: false,
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
    purpose: { en: "To respond to more, and more vulnerable, migrant boys, girls and adolescents, accompanied or not, recorded since 2012", es: "Responder al aumento, registrado desde 2012, de niñas, niños y adolescentes migrantes, acompañados o no, y de su vulnerabilidad" },
    topics: [
      {
        id: "ad-hoc-children.regional-protection-mechanism",
        name: { en: "Regional mechanism for the comprehensive protection of migrant boys, girls and adolescents", es: "Mecanismo regional para la protección integral de niñas, niños y adolescentes migrantes", spanish: "ours" },
        sources: ["twenty-years/ad-hoc-groups/children-concepts"],
      },
      { id: "ad-hoc-children.best-interests-of-the-child", name: { en: "Principle of the best interests of the child", es: "Principio del interés superior del niño", spanish: "ours" }, sources: ["twenty-years/ad-hoc-groups/children-concepts"] },
      { id: "ad-hoc-children.phases-and-needs", text: { en: "The phases of their migration and their needs in each", es: "Las etapas de su proceso migratorio y sus necesidades en cada una" }, sources: ["twenty-years/ad-hoc-groups/children-phases"] },
      { id: "ad-hoc-children.necessary-actions", text: { en: "Actions that their integrity, well-being and rights call for", es: "Acciones necesarias para su integridad, su bienestar y sus derechos" }, sources: ["twenty-years/ad-hoc-groups/children-phases"] },
    ],
    topicsComplete: false,
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
    purpose: { en: "To prepare bi-regional inputs for the Global Compact, as its name says", es: "Elaborar aportes birregionales al Pacto Mundial, como dice su nombre" },
    topics: [],
    topicsComplete: false,
    laterMeetings: [{ dates: { start: "2017-06-08", end: "2017-06-08" }, place: "Panama", sources: ["iom-page/meetings/global-compact-group-2017"] }],
    sources: ["iom-page/meetings/global-compact-group-2017"],
  },
] as const satisfies readonly (Row & {
  aliases: readonly string[];
  inPublication: boolean;
  established: { status: "known"; value: AsOf; basis: Basis; sources: readonly ClauseId[] } | { status: "open"; reason: string; sources: readonly ClauseId[] };
  purpose: Wording;
  topics: readonly (Row | TextRow)[];
  topicsComplete: boolean;
  meetings?: { asOf: AsOf; count: number; basis: Basis; parts?: readonly { with: string; count: number }[]; sources: readonly ClauseId[] };
  laterMeetings?: readonly { ordinal?: number; printed?: string; dates: { start: AsOf; end: AsOf }; place: string; sources: readonly ClauseId[] }[];
  partner?: PartnerId;
  accompaniedBy?: { organizations: readonly OrganizationId[]; sources: readonly ClauseId[] };
  successor?: { body: BodyId; expected: AsOf; sources: readonly ClauseId[] };
})[];
