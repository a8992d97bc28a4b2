import type { CitedId } from "../clauses/index.js";
import type { Basis, Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { CodesOf, IdsOf } from "../kernel/code-lists.js";
import type { DatedRow } from "../kernel/dated.js";

/** When a party joined: the printed date, or, where none is printed, the bounds that the documents leave. */
type Joined = { readonly since: AsOf; readonly joined?: never } | { readonly since?: never; readonly joined: { readonly notBefore: AsOf; readonly notAfter: AsOf } };

type Row = DatedRow &
  Joined & {
    readonly name: Name;
    readonly basis: Basis;
    readonly sources: readonly CitedId[];
  };

/** The documents speak of who belongs in 2016 (the publication) and in 2024 (the page); what they say then is carried forward. */
export const attestedUntil = "2024-12-31";

/** Ten founders follow from eleven members of which one joined later; the founding is printed with its month. */
const founder = ["twenty-years/introduction/member-countries", "iom-page/members/count", "twenty-years/introduction/founding", "iom-page/members/later-accession"] as const;
const later = ["twenty-years/introduction/member-countries", "iom-page/members/count", "iom-page/members/later-accession"] as const;

/** The Member Countries. ISO 3166-1 codes and the Spanish names are ours; the documents print the English names. */
export const memberTable = [
  { code: "BZ", alpha3: "BLZ", name: { en: "Belize", es: "Belice", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "CA", alpha3: "CAN", name: { en: "Canada", es: "Canadá", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "CR", alpha3: "CRI", name: { en: "Costa Rica", es: "Costa Rica", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "DO", alpha3: "DOM", name: { en: "Dominican Republic", es: "República Dominicana", spanish: "ours" }, since: "1999", founder: false, basis: "stated", sources: later },
  { code: "SV", alpha3: "SLV", name: { en: "El Salvador", es: "El Salvador", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "GT", alpha3: "GTM", name: { en: "Guatemala", es: "Guatemala", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "HN", alpha3: "HND", name: { en: "Honduras", es: "Honduras", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "MX", alpha3: "MEX", name: { en: "Mexico", es: "México", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "NI", alpha3: "NIC", name: { en: "Nicaragua", es: "Nicaragua", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "PA", alpha3: "PAN", name: { en: "Panama", es: "Panamá", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
  { code: "US", alpha3: "USA", name: { en: "United States", es: "Estados Unidos", spanish: "ours" }, since: "1996-02", founder: true, basis: "derived", sources: founder },
] as const satisfies readonly (Row & { code: string; alpha3: string; founder: boolean })[];

/** No admission year is printed: the five are named in 2016, so they joined between the founding and that year. */
const namedIn2016 = { notBefore: "1996-02", notAfter: "2016" } as const;
const namedTwice = ["twenty-years/observer-countries/list", "iom-page/observer-countries/count", "twenty-years/introduction/founding"] as const;

/** The Observer Countries. */
export const observerCountryTable = [
  { code: "AR", alpha3: "ARG", name: { en: "Argentina", es: "Argentina", spanish: "ours" }, joined: namedIn2016, basis: "stated", sources: namedTwice },
  { code: "CO", alpha3: "COL", name: { en: "Colombia", es: "Colombia", spanish: "ours" }, joined: namedIn2016, basis: "stated", sources: namedTwice },
  { code: "EC", alpha3: "ECU", name: { en: "Ecuador", es: "Ecuador", spanish: "ours" }, joined: namedIn2016, basis: "stated", sources: namedTwice },
  { code: "JM", alpha3: "JAM", name: { en: "Jamaica", es: "Jamaica", spanish: "ours" }, joined: namedIn2016, basis: "stated", sources: namedTwice },
  { code: "PE", alpha3: "PER", name: { en: "Peru", es: "Perú", spanish: "ours" }, joined: namedIn2016, basis: "stated", sources: namedTwice },
] as const satisfies readonly (Row & { code: string; alpha3: string })[];

/** Absent from the list of 2016, present on the page of 2024. */
const afterTheFirstList = { notBefore: "2016", notAfter: "2024" } as const;

/**
 * The organizations with observer status, in order of incorporation, then the three that only the page lists. English
 * names as the publication prints them (for the last three, as the page does); the page's other names are aliases. The
 * Spanish list of the Conference gives the acronyms and the Special Rapporteur; the full Spanish names are the
 * organizations' own.
 */
export const observerOrganizationTable = [
  {
    id: "IOM",
    acronym: { en: "IOM", es: "OIM", spanish: "ours" },
    name: { en: "International Organization for Migration", es: "Organización Internacional para las Migraciones", spanish: "ours" },
    aliases: [],
    since: "1996",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/IOM", "iom-page/observer-organizations/IOM"],
  },
  {
    id: "ECLAC-CELADE",
    acronym: { en: "ECLAC/CELADE", es: "CEPAL/CELADE", spanish: "ours" },
    name: { en: "United Nations Economic Commission for Latin America and the Caribbean/Latin American and Caribbean Demographic Centre", es: "Comisión Económica para América Latina y el Caribe/Centro Latinoamericano y Caribeño de Demografía", spanish: "ours" },
    aliases: ["United Nations Economic Commission for Latin America and the Caribbean (UNECLAC)"],
    since: "1996",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/ECLAC-CELADE", "iom-page/observer-organizations/ECLAC-CELADE"],
  },
  {
    id: "UNHCR",
    acronym: { en: "UNHCR", es: "ACNUR", spanish: "ours" },
    name: { en: "United Nations High Commissioner for Refugees", es: "Alto Comisionado de las Naciones Unidas para los Refugiados", spanish: "ours" },
    aliases: [],
    since: "1997",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/UNHCR", "iom-page/observer-organizations/UNHCR"],
  },
  {
    id: "IACHR",
    acronym: { en: "IACHR", es: "CIDH", spanish: "ours" },
    name: { en: "Inter-American Commission on Human Rights", es: "Comisión Interamericana de Derechos Humanos", spanish: "ours" },
    aliases: ["Inter-American Commission for Human Rights (IACHR)"],
    since: "2000",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/IACHR", "iom-page/observer-organizations/IACHR"],
  },
  {
    id: "SR-MIGRANTS",
    name: { en: "United Nations Special Rapporteur on the Human Rights of Migrants", es: "Relatoría Especial sobre los Derechos Humanos de los Migrantes (ONU)", spanish: "ours" },
    aliases: ["Office of the UN Special Rapporteur on the Human Rights of Migrants", "Special Rapporteur on the Human Rights of Migrants of the United Nations Commission on Human Rights"],
    since: "2003",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/SR-MIGRANTS", "iom-page/observer-organizations/SR-MIGRANTS", "twenty-years/collaborators/5"],
  },
  {
    id: "SICA",
    acronym: { en: "SICA", es: "SICA", spanish: "ours" },
    name: { en: "Central American Integration System", es: "Sistema de la Integración Centroamericana", spanish: "ours" },
    aliases: [],
    since: "2003",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/SICA", "iom-page/observer-organizations/SICA"],
  },
  {
    id: "UNFPA",
    acronym: { en: "UNFPA", es: "UNFPA", spanish: "ours" },
    name: { en: "United Nations Population Fund", es: "Fondo de Población de las Naciones Unidas", spanish: "ours" },
    aliases: [],
    since: "2006",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/UNFPA", "iom-page/observer-organizations/UNFPA"],
  },
  {
    id: "SEGIB",
    acronym: { en: "SEGIB", es: "SEGIB", spanish: "ours" },
    name: { en: "Ibero-American General Secretariat", es: "Secretaría General Iberoamericana", spanish: "ours" },
    aliases: [],
    since: "2007",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/SEGIB", "iom-page/observer-organizations/SEGIB"],
  },
  {
    id: "ICRC",
    acronym: { en: "ICRC", es: "CICR", spanish: "ours" },
    name: { en: "International Committee of the Red Cross", es: "Comité Internacional de la Cruz Roja", spanish: "ours" },
    aliases: [],
    since: "2014",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/ICRC", "iom-page/observer-organizations/ICRC"],
  },
  {
    id: "UNICEF",
    acronym: { en: "UNICEF", es: "UNICEF", spanish: "ours" },
    name: { en: "United Nations Children’s Fund", es: "Fondo de las Naciones Unidas para la Infancia", spanish: "ours" },
    aliases: [],
    since: "2015",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/UNICEF", "iom-page/observer-organizations/UNICEF"],
  },
  {
    id: "ILO",
    acronym: { en: "ILO", es: "OIT", spanish: "ours" },
    name: { en: "International Labor Organization", es: "Organización Internacional del Trabajo", spanish: "ours" },
    aliases: ["International Labour Organisation (ILO)"],
    joined: afterTheFirstList,
    basis: "stated",
    sources: ["iom-page/observer-organizations/ILO", "twenty-years/observer-organizations/count", "twenty-years/collaborators/16"],
  },
  {
    id: "UNDP",
    acronym: { en: "UNDP", es: "PNUD", spanish: "ours" },
    name: { en: "United Nations Development Program", es: "Programa de las Naciones Unidas para el Desarrollo", spanish: "ours" },
    aliases: [],
    joined: afterTheFirstList,
    basis: "stated",
    sources: ["iom-page/observer-organizations/UNDP", "twenty-years/observer-organizations/count"],
  },
  {
    id: "UNODC",
    acronym: { en: "UNODC", es: "UNODC", spanish: "ours" },
    name: { en: "United Nations Office on Drugs and Crime", es: "Oficina de las Naciones Unidas contra la Droga y el Delito", spanish: "ours" },
    aliases: [],
    joined: afterTheFirstList,
    basis: "stated",
    sources: ["iom-page/observer-organizations/UNODC", "twenty-years/observer-organizations/count"],
  },
] as const satisfies readonly (Row & { id: string; acronym?: Name; aliases: readonly string[] })[];

/** The partner. Its Spanish name and acronym are the network's own. */
export const partnerTable = [
  {
    id: "RNCOM",
    acronym: { en: "RNCOM", es: "RROCM", spanish: "ours" },
    name: { en: "Regional Network for Civil Organizations on Migration", es: "Red Regional de Organizaciones Civiles para las Migraciones", spanish: "ours" },
    url: "http://www.rrocm.com",
    since: "1998",
    basis: "stated",
    sources: ["twenty-years/observer-organizations/RNCOM", "iom-page/partners/RNCOM"],
  },
] as const satisfies readonly (Row & { id: string; acronym: Name; url: string })[];

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
