import type { CitedId, ClauseId, ReadingId } from "../clauses/index.js";
import type { Known, Name, Open } from "../kernel/answer.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { type DatedGap, type DatedRow, latestOn } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import type { UsdAmount } from "../kernel/money.js";
import type { OrganizationId } from "../membership/index.js";

/** A part of what is said of the Fund, with its name. */
interface PartRow {
  readonly id: string;
  readonly name: Name;
  readonly sources: readonly CitedId[];
}

/** A situation in which the Fund assists; where approvals are named, both are needed before. */
interface SituationRow extends PartRow {
  readonly approvals: readonly ("IOM" | "secretariat")[];
  /** How another page words it where its words say something else. */
  readonly otherwise?: { readonly name: Name; readonly sources: readonly CitedId[] };
}

const specialCircumstances = ["twenty-years/reserve-fund/special-circumstances"] as const;
const both = ["IOM", "secretariat"] as const;

/**
 * The situations in the document's order: the four in which return is financed, then the three special circumstances.
 * The Conference's Spanish of them is not known: the Spanish is ours.
 */
export const situationTable = [
  { id: "unaccompanied-minor", name: { en: "Unaccompanied migrant boys, girls and adolescents", es: "Niñas, niños y adolescentes migrantes no acompañados", spanish: "ours" }, approvals: [], sources: ["twenty-years/reserve-fund-situations/1"] },
  { id: "disability", name: { en: "Persons with disabilities", es: "Personas con discapacidad", spanish: "ours" }, approvals: [], sources: ["twenty-years/reserve-fund-situations/2"] },
  // The page of the Fund's administrator leaves out those who are just 70; the document's word stands.
  {
    id: "age-70-or-over",
    name: { en: "Adults 70 years of age and older", es: "Personas adultas de 70 años o más", spanish: "ours" },
    approvals: [],
    sources: ["twenty-years/reserve-fund-situations/3"],
    otherwise: { name: { en: "Elderly persons over seventy years", es: "Personas mayores de más de setenta años", spanish: "ours" }, sources: ["reported/reserve-fund/2"] },
  },
  { id: "illness-or-injury", name: { en: "Persons with physical or mental diseases or injured persons", es: "Personas con enfermedades físicas o mentales o personas lesionadas", spanish: "ours" }, approvals: [], sources: ["twenty-years/reserve-fund-situations/4"] },
  { id: "domestic-violence", name: { en: "Domestic violence", es: "Violencia doméstica", spanish: "ours" }, approvals: both, sources: specialCircumstances },
  { id: "sexual-abuse", name: { en: "Sexual abuse", es: "Abuso sexual", spanish: "ours" }, approvals: both, sources: specialCircumstances },
  { id: "trafficking", name: { en: "Trafficking in persons", es: "Trata de personas", spanish: "ours" }, approvals: both, sources: specialCircumstances },
] as const satisfies readonly SituationRow[];

/** What the Fund is for. */
export const purposeTable = [
  { id: "voluntary-return", name: { en: "The voluntary return of migrants in vulnerable situations", es: "El retorno voluntario de migrantes en situación de vulnerabilidad", spanish: "ours" }, sources: ["twenty-years/reserve-fund/purpose"] },
  {
    id: "assistance-beyond-programmes",
    name: { en: "Persons who need assistance beyond what the existing programmes of each Member Country provide", es: "Personas que necesitan más asistencia de la que prestan los programas existentes de cada País Miembro", spanish: "ours" },
    sources: ["twenty-years/reserve-fund/purpose"],
  },
] as const satisfies readonly PartRow[];

/** The support that it gives. */
export const supportTable = [
  { id: "financial", name: { en: "Financial support", es: "Apoyo financiero", spanish: "ours" }, sources: ["twenty-years/reserve-fund/purpose"] },
  { id: "operational", name: { en: "Operational support", es: "Apoyo operativo", spanish: "ours" }, sources: ["twenty-years/reserve-fund/purpose"] },
] as const satisfies readonly PartRow[];

/** What makes a situation a vulnerable one, and what it exposes a migrant to. The list of conditions is left open. */
export const vulnerableSituationTable = {
  conditions: [
    { id: "physical", name: { en: "Physical conditions", es: "Condiciones físicas", spanish: "ours" } },
    { id: "social", name: { en: "Social conditions", es: "Condiciones sociales", spanish: "ours" } },
    { id: "economic", name: { en: "Economic conditions", es: "Condiciones económicas", spanish: "ours" } },
    { id: "cultural", name: { en: "Cultural conditions", es: "Condiciones culturales", spanish: "ours" } },
  ],
  complete: false,
  exposesTo: [
    { id: "serious-harm", name: { en: "Serious harm", es: "Daños graves", spanish: "ours" } },
    { id: "abuse", name: { en: "Abuse", es: "Abusos", spanish: "ours" } },
    { id: "damage", name: { en: "Damage", es: "Perjuicios", spanish: "ours" } },
  ],
  sources: ["twenty-years/reserve-fund/vulnerable-situation"],
} as const satisfies { readonly conditions: readonly object[]; readonly complete: boolean; readonly exposesTo: readonly object[]; readonly sources: readonly ClauseId[] };

/** What the documents leave open, and what another page reports. */
interface AnswerRows {
  readonly open: Open<never> & { readonly sources: readonly ClauseId[] };
  readonly reported: Known<readonly string[]> & { readonly sources: readonly CitedId[] };
}

/** Who pays for the Fund: the documents do not say; another page does. */
export const payerTable = {
  open: { status: "open", reason: "fund-payer-not-stated", sources: ["twenty-years/reserve-fund/ordinary-situations", "twenty-years/reserve-fund/maximum"] },
  reported: { status: "known", value: ["members"], basis: "reported", sources: ["reported/reserve-fund/3"] },
} as const satisfies AnswerRows;

/** Who may ask the Fund for assistance: the documents do not say; the page of its administrator does. */
export const applicantTable = {
  open: { status: "open", reason: "fund-applicants-not-stated", sources: ["twenty-years/reserve-fund/maximum"] },
  reported: { status: "known", value: ["authorities-of-departure", "authorities-of-return", "international-organizations", "civil-society-under-conditions"], basis: "reported", sources: ["reported/reserve-fund/2"] },
} as const satisfies AnswerRows;

/** What is said of the Fund itself. */
export interface FundRow extends DatedRow {
  readonly name: Name;
  readonly aliases: readonly Name[];
  readonly administrator: OrganizationId;
  readonly sources: readonly CitedId[];
}

/**
 * The Fund by the time since when something is known of it: before the Conference there was none, and when it was
 * established is printed nowhere. By the last day of the publication's last year it tells of the Fund for certain,
 * however long it had been there. The name is the one that the text introduces; the heading has another, and the review of
 * achievements describes it in other words. The Spanish of the name is that of the Conference's own protocol for the Fund.
 */
export const fundTable = [
  { since: "0000-01-01", status: "none", sources: ["twenty-years/introduction/founding"] },
  { since: "1996-02", status: "open", reason: "fund-start-not-stated", sources: ["twenty-years/reserve-fund/name", "twenty-years/achievements/fund-for-migrants"] },
  {
    since: "2016-12-31",
    name: { en: "Reserve Fund for Assistance to Regional Migrants in Highly Vulnerable Situations", es: "Fondo de Reserva de la CRM para la Asistencia de Migrantes Regionales en Situación de Alta Vulnerabilidad", spanish: "official" },
    aliases: [
      { en: "Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations", es: "Fondo de Reserva para el Retorno Voluntario Asistido de Migrantes en Situación de Alta Vulnerabilidad", spanish: "ours" },
      { en: "Fund to assist migrants in highly vulnerable situations", es: "Fondo para asistir a migrantes en situación de alta vulnerabilidad", spanish: "ours" },
    ],
    administrator: "IOM",
    sources: ["twenty-years/reserve-fund/name", "twenty-years/reserve-fund/heading-name", "twenty-years/achievements/fund-for-migrants", "twenty-years/reserve-fund/maximum", "reported/reserve-fund/1"],
  },
] as const satisfies readonly (FundRow | DatedGap)[];

/** The publication speaks of the Fund in 2016; what it says then is carried forward. */
export const fundAttestedUntil: IsoDate = "2016-12-31";

/** A maximum with the day since when it is told for certain. */
interface MaximumRow {
  readonly since: IsoDate;
  readonly maximum: UsdAmount;
  readonly sources: readonly ClauseId[];
}

/**
 * The most that the Fund grants for each case, in US dollars, by the day since when it is told for certain. The
 * documents print one amount and no date. A case is neither a person nor a family; what follows where more is
 * requested, the documents do not say.
 */
export const maximumTable = /* @__PURE__ */ frozen([{ since: "2016-12-31", maximum: "1000.00", sources: ["twenty-years/reserve-fund/maximum"] }] as const satisfies readonly MaximumRow[]);

/** How the day of a grant lies to the time of which the documents state the maximum. */
export const grantDays = ["stated", "earlier", "later", "undated"] as const;

/** On which the maximum rests for a grant of an earlier day. */
export const earlierGrants = /* @__PURE__ */ frozen(["printed-maximum-for-earlier-grants"] as const satisfies readonly ReadingId[]);

/** The code in the place of the day of an approval that says that it was refused. */
export const refused = "refused";

/**
 * The most that the Fund grants for each case, in US dollars, by the latest date that the documents speak of.
 *
 * @sources twenty-years/reserve-fund/maximum
 */
export const grantMaximum: UsdAmount = /* @__PURE__ */ latestMaximum();

function latestMaximum(): UsdAmount {
  return latestOn(undefined, maximumTable).maximum;
}
