import type { CitedId, ClauseId, ReadingId, ReportId } from "../clauses/index.js";
import type { Basis, Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { CodesOf, IdsOf } from "../kernel/code-lists.js";
import type { DatedGap, DatedRow } from "../kernel/dated.js";

/** When a party joined: the printed date, or, where none is printed, the bounds that the documents leave. */
type Joined = { readonly since: AsOf; readonly joined?: never } | { readonly since?: never; readonly joined: { readonly notBefore: AsOf; readonly notAfter: AsOf } };

type Row = DatedRow &
  Joined & {
    readonly name: Name;
    readonly basis: Basis;
    /** The fields that follow from the documents where the others are as the basis says. */
    readonly derived: readonly ("since" | "joined" | "founder")[];
    /** The readings that the row rests on. */
    readonly readings?: readonly ReadingId[];
    readonly sources: readonly CitedId[];
  };

/** The documents speak of who belongs in 2016 (the publication) and in 2024 (the page); what they say then is carried forward. */
export const attestedUntil = "2024-12-31";

/** The Conference was established in this month: nobody belonged to it before. */
export const established = { since: "1996-02", sources: ["twenty-years/introduction/founding"] } as const satisfies { readonly since: AsOf; readonly sources: readonly ClauseId[] };

/**
 * The lists of those who belong, as each document prints them for its year. A list is complete where a count is printed
 * with it that it comes up to; nothing says that the network is the only partner.
 */
export const listTable = [
  { list: "members", year: "2016", count: 11, complete: true, sources: ["twenty-years/member-countries/count", "twenty-years/introduction/member-countries"] },
  { list: "observer-countries", year: "2016", count: 5, complete: true, sources: ["twenty-years/observer-countries/list"] },
  { list: "observer-organizations", year: "2016", count: 10, complete: true, sources: ["twenty-years/observer-organizations/count", "twenty-years/observer-organizations/order"] },
  { list: "members", year: "2024", count: 11, complete: true, sources: ["iom-page/members/count"] },
  { list: "observer-countries", year: "2024", count: 5, complete: true, sources: ["iom-page/observer-countries/count"] },
  { list: "observer-organizations", year: "2024", count: 13, complete: true, sources: ["iom-page/observer-organizations/count"] },
  { list: "partners", year: "2024", count: 1, complete: false, sources: ["iom-page/partners/RNCOM"] },
] as const satisfies readonly { readonly list: string; readonly year: string; readonly count: number; readonly complete: boolean; readonly sources: readonly ClauseId[] }[];

/** Ten founders follow from eleven members of which one joined later; the founding is printed with its month. */
const founder = ["twenty-years/introduction/member-countries", "iom-page/members/count", "twenty-years/introduction/founding", "iom-page/members/later-accession"] as const;
const later = ["twenty-years/introduction/member-countries", "iom-page/members/count", "iom-page/members/later-accession"] as const;

/**
 * The Member Countries. The documents print the English names. Codes are those of ISO 3166-1. A Spanish name is official
 * where Spanish is the country’s own language.
 */
export const memberTable = [
  { code: "BZ", alpha3: "BLZ", name: { en: "Belize", es: "Belice", spanish: "ours" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "CA", alpha3: "CAN", name: { en: "Canada", es: "Canadá", spanish: "ours" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "CR", alpha3: "CRI", name: { en: "Costa Rica", es: "Costa Rica", spanish: "official" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "DO", alpha3: "DOM", name: { en: "Dominican Republic", es: "República Dominicana", spanish: "official" }, since: "1999", founder: false, basis: "stated", derived: ["founder"], sources: later },
  { code: "SV", alpha3: "SLV", name: { en: "El Salvador", es: "El Salvador", spanish: "official" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "GT", alpha3: "GTM", name: { en: "Guatemala", es: "Guatemala", spanish: "official" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "HN", alpha3: "HND", name: { en: "Honduras", es: "Honduras", spanish: "official" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "MX", alpha3: "MEX", name: { en: "Mexico", es: "México", spanish: "official" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "NI", alpha3: "NIC", name: { en: "Nicaragua", es: "Nicaragua", spanish: "official" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "PA", alpha3: "PAN", name: { en: "Panama", es: "Panamá", spanish: "official" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
  { code: "US", alpha3: "USA", name: { en: "United States", es: "Estados Unidos", spanish: "ours" }, since: "1996-02", founder: true, basis: "stated", derived: ["since", "founder"], sources: founder },
] as const satisfies readonly (Row & { code: string; alpha3: string; founder: boolean })[];

/** No admission year is printed: the five are named in 2016, so they joined between the founding and that year. */
const namedIn2016 = { notBefore: "1996-02", notAfter: "2016" } as const;
const namedTwice = ["twenty-years/observer-countries/list", "iom-page/observer-countries/count", "twenty-years/introduction/founding"] as const;

/** The Observer Countries. */
export const observerCountryTable = [
  { code: "AR", alpha3: "ARG", name: { en: "Argentina", es: "Argentina", spanish: "official" }, joined: namedIn2016, basis: "stated", derived: ["joined"], sources: namedTwice },
  { code: "CO", alpha3: "COL", name: { en: "Colombia", es: "Colombia", spanish: "official" }, joined: namedIn2016, basis: "stated", derived: ["joined"], sources: namedTwice },
  { code: "EC", alpha3: "ECU", name: { en: "Ecuador", es: "Ecuador", spanish: "official" }, joined: namedIn2016, basis: "stated", derived: ["joined"], sources: namedTwice },
  { code: "JM", alpha3: "JAM", name: { en: "Jamaica", es: "Jamaica", spanish: "ours" }, joined: namedIn2016, basis: "stated", derived: ["joined"], sources: namedTwice },
  { code: "PE", alpha3: "PER", name: { en: "Peru", es: "Perú", spanish: "official" }, joined: namedIn2016, basis: "stated", derived: ["joined"], sources: namedTwice },
] as const satisfies readonly (Row & { code: string; alpha3: string })[];

/** Absent from the list of 2016, present on the page of 2024. */
const afterTheFirstList = { notBefore: "2016", notAfter: "2024" } as const;

/**
 * The organizations with observer status, in order of incorporation, then the three that only the page lists. English
 * names as the publication prints them (for the last three, as the page does); the page's other names are aliases. The
 * Spanish names and acronyms are the organizations' own; that of the Special Rapporteur is the Conference's, on its page
 * in Spanish.
 */
export const observerOrganizationTable = [
  {
    id: "IOM",
    acronym: { en: "IOM", es: "OIM", spanish: "official" },
    name: { en: "International Organization for Migration", es: "Organización Internacional para las Migraciones", spanish: "official" },
    aliases: [],
    since: "1996",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/IOM", "iom-page/observer-organizations/IOM"],
  },
  {
    id: "ECLAC-CELADE",
    acronym: { en: "ECLAC/CELADE", es: "CEPAL/CELADE", spanish: "official" },
    name: { en: "United Nations Economic Commission for Latin America and the Caribbean/Latin American and Caribbean Demographic Centre", es: "Comisión Económica para América Latina y el Caribe/Centro Latinoamericano y Caribeño de Demografía", spanish: "official" },
    aliases: ["United Nations Economic Commission for Latin America and the Caribbean (UNECLAC)"],
    since: "1996",
    basis: "stated",
    derived: [],
    readings: ["eclac-is-one-observer"],
    sources: ["twenty-years/observer-organizations/ECLAC-CELADE", "iom-page/observer-organizations/ECLAC-CELADE"],
  },
  {
    id: "UNHCR",
    acronym: { en: "UNHCR", es: "ACNUR", spanish: "official" },
    name: { en: "United Nations High Commissioner for Refugees", es: "Alto Comisionado de las Naciones Unidas para los Refugiados", spanish: "official" },
    aliases: [],
    since: "1997",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/UNHCR", "iom-page/observer-organizations/UNHCR"],
  },
  {
    id: "IACHR",
    acronym: { en: "IACHR", es: "CIDH", spanish: "official" },
    name: { en: "Inter-American Commission on Human Rights", es: "Comisión Interamericana de Derechos Humanos", spanish: "official" },
    aliases: ["Inter-American Commission for Human Rights (IACHR)"],
    since: "2000",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/IACHR", "iom-page/observer-organizations/IACHR"],
  },
  {
    id: "SR-MIGRANTS",
    name: { en: "United Nations Special Rapporteur on the Human Rights of Migrants", es: "Relatoría Especial sobre los Derechos Humanos de los Migrantes (ONU)", spanish: "reported" },
    spanishSources: ["reported/observer-organizations/1"],
    aliases: ["Office of the UN Special Rapporteur on the Human Rights of Migrants", "Special Rapporteur on the Human Rights of Migrants of the United Nations Commission on Human Rights"],
    since: "2003",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/SR-MIGRANTS", "iom-page/observer-organizations/SR-MIGRANTS", "twenty-years/collaborators/5"],
  },
  {
    id: "SICA",
    acronym: { en: "SICA", es: "SICA", spanish: "official" },
    name: { en: "Central American Integration System", es: "Sistema de la Integración Centroamericana", spanish: "official" },
    aliases: [],
    since: "2003",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/SICA", "iom-page/observer-organizations/SICA"],
  },
  {
    id: "UNFPA",
    acronym: { en: "UNFPA", es: "UNFPA", spanish: "official" },
    name: { en: "United Nations Population Fund", es: "Fondo de Población de las Naciones Unidas", spanish: "official" },
    aliases: [],
    since: "2006",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/UNFPA", "iom-page/observer-organizations/UNFPA"],
  },
  {
    id: "SEGIB",
    acronym: { en: "SEGIB", es: "SEGIB", spanish: "official" },
    name: { en: "Ibero-American General Secretariat", es: "Secretaría General Iberoamericana", spanish: "official" },
    aliases: [],
    since: "2007",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/SEGIB", "iom-page/observer-organizations/SEGIB"],
  },
  {
    id: "ICRC",
    acronym: { en: "ICRC", es: "CICR", spanish: "official" },
    name: { en: "International Committee of the Red Cross", es: "Comité Internacional de la Cruz Roja", spanish: "official" },
    aliases: [],
    since: "2014",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/ICRC", "iom-page/observer-organizations/ICRC"],
  },
  {
    id: "UNICEF",
    acronym: { en: "UNICEF", es: "UNICEF", spanish: "official" },
    name: { en: "United Nations Children’s Fund", es: "Fondo de las Naciones Unidas para la Infancia", spanish: "official" },
    aliases: [],
    since: "2015",
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/UNICEF", "iom-page/observer-organizations/UNICEF"],
  },
  {
    id: "ILO",
    acronym: { en: "ILO", es: "OIT", spanish: "official" },
    name: { en: "International Labor Organization", es: "Organización Internacional del Trabajo", spanish: "official" },
    aliases: ["International Labour Organisation (ILO)"],
    joined: afterTheFirstList,
    basis: "stated",
    derived: ["joined"],
    sources: ["iom-page/observer-organizations/ILO", "twenty-years/observer-organizations/count", "twenty-years/collaborators/16"],
  },
  {
    id: "UNDP",
    acronym: { en: "UNDP", es: "PNUD", spanish: "official" },
    name: { en: "United Nations Development Program", es: "Programa de las Naciones Unidas para el Desarrollo", spanish: "official" },
    aliases: [],
    joined: afterTheFirstList,
    basis: "stated",
    derived: ["joined"],
    sources: ["iom-page/observer-organizations/UNDP", "twenty-years/observer-organizations/count"],
  },
  {
    id: "UNODC",
    acronym: { en: "UNODC", es: "UNODC", spanish: "official" },
    name: { en: "United Nations Office on Drugs and Crime", es: "Oficina de las Naciones Unidas contra la Droga y el Delito", spanish: "official" },
    aliases: [],
    joined: afterTheFirstList,
    basis: "stated",
    derived: ["joined"],
    sources: ["iom-page/observer-organizations/UNODC", "twenty-years/observer-organizations/count"],
  },
] as const satisfies readonly (Row & { id: string; acronym?: Name; aliases: readonly string[]; spanishSources?: readonly ReportId[] })[];

/**
 * The partner. Its Spanish name and acronym are the network's own. Of the bodies in which it has spaces two are named as
 * examples.
 */
export const partnerTable = [
  {
    id: "RNCOM",
    acronym: { en: "RNCOM", es: "RROCM", spanish: "official" },
    name: { en: "Regional Network for Civil Organizations on Migration", es: "Red Regional de Organizaciones Civiles para las Migraciones", spanish: "official" },
    url: "http://www.rrocm.com",
    since: "1998",
    purpose: { en: "To strengthen the dialogue on migration with civil society", es: "Fortalecer el diálogo sobre migración con la sociedad civil", spanish: "ours" },
    coalition: { asOf: "2024", memberCountries: ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"], sources: ["iom-page/partners/RNCOM"] },
    participation: { takesPartIn: ["seminar-or-workshop"], spacesIn: ["rcgm", "vice-ministerial-meeting"], complete: false, sources: ["twenty-years/observer-organizations/network-participation"] },
    basis: "stated",
    derived: [],
    sources: ["twenty-years/observer-organizations/RNCOM", "iom-page/partners/RNCOM", "twenty-years/observer-organizations/civil-society-dialogue"],
  },
] as const satisfies readonly (Row & PartnerRow)[];

type PartnerRow = { id: string; acronym: Name; url: string; purpose: Name; coalition: { asOf: string; memberCountries: readonly string[]; sources: readonly ClauseId[] }; participation: { takesPartIn: readonly string[]; spacesIn: readonly string[]; complete: boolean; sources: readonly ClauseId[] } };

/**
 * The approval of the criteria. It took place on one of two days; the publication of 2016 prints the criteria, nothing
 * later speaks of them.
 */
export const criteriaTable = [
  { status: "open", since: "0001", reason: "criteria-not-approved-yet", sources: ["twenty-years/criteria-footnote/approval"] },
  {
    joined: { notBefore: "1999-01-28", notAfter: "1999-01-29" },
    lastMentioned: "2016",
    conference: { number: 4, roman: "IV" },
    dates: { start: "1999-01-28", end: "1999-01-29" },
    place: { en: "San Salvador", es: "San Salvador", spanish: "official" },
    country: "SV",
    accordingTo: { en: "Item 5 of the Joint Communiqué", es: "Punto 5 del Comunicado Conjunto", spanish: "ours" },
    basis: "stated",
    sources: ["twenty-years/criteria-footnote/approval"],
  },
] as const satisfies readonly (DatedGap | (DatedRow & { conference: { number: number; roman: string }; dates: { start: AsOf; end: AsOf }; place: Name; country: string; accordingTo: Name }))[];

/** ISO 3166-1 alpha-2 code of a Member Country. */
export type MemberCode = (typeof memberTable)[number]["code"];

/** ISO 3166-1 alpha-2 code of an Observer Country. */
export type ObserverCountryCode = (typeof observerCountryTable)[number]["code"];

/** An organization with observer status. */
export type OrganizationId = (typeof observerOrganizationTable)[number]["id"];

/** A partner of the Conference. */
export type PartnerId = (typeof partnerTable)[number]["id"];

/** The codes of the Member Countries in the table's order. */
export const memberCodes = ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"] as const satisfies CodesOf<typeof memberTable>;

/** The codes of the Observer Countries in the table's order. */
export const observerCountryCodes = ["AR", "CO", "EC", "JM", "PE"] as const satisfies CodesOf<typeof observerCountryTable>;

/** The ids of the organizations with observer status in the table's order. */
export const organizationIds = ["IOM", "ECLAC-CELADE", "UNHCR", "IACHR", "SR-MIGRANTS", "SICA", "UNFPA", "SEGIB", "ICRC", "UNICEF", "ILO", "UNDP", "UNODC"] as const satisfies IdsOf<typeof observerOrganizationTable>;

/** The id of the partner. */
export const partnerIds = ["RNCOM"] as const satisfies IdsOf<typeof partnerTable>;

/** The central themes of the Plan of Action. */
export const centralThemeIds = ["migration-policy-and-management", "human-rights", "migration-and-development"] as const;

/** A central theme of the Plan of Action. */
export type CentralThemeId = (typeof centralThemeIds)[number];
