import type { ClauseId } from "../clauses/index.js";
import type { Name } from "../kernel/answer.js";
import type { MemberCode } from "../membership/index.js";

/**
 * The two lists of documents. Both are selections by their own words: "the most important" and "major" documents, so a
 * document that one of them leaves out is not missing. One line of the page's list is no document; what it belongs to is
 * not stated.
 */
export const documentListTable = [
  {
    id: "twenty-years",
    name: { en: "Declarations and guidelines in 20 Years of the RCM", es: "Declaraciones y lineamientos en 20 años de la CRM" },
    asOf: "2016",
    entries: 15,
    selection: "most-important",
    agreedBy: "member-countries",
    strayLines: [],
    sources: ["twenty-years/declarations-and-guidelines/nature"],
  },
  {
    id: "iom-page",
    name: { en: "Documents on IOM’s page on the RCM", es: "Documentos en la página de la OIM sobre la CRM" },
    asOf: "2024",
    entries: 43,
    selection: "major",
    more: "https://crmsv.org/en/publicaciones",
    strayLines: [{ printed: "Communicating Seal", after: "iom-page/documents/23" }],
    sources: ["iom-page/documents/kinds", "iom-page/documents/website"],
  },
] as const satisfies readonly {
  id: string;
  name: Name;
  asOf: string;
  entries: number;
  selection: string;
  agreedBy?: string;
  more?: string;
  strayLines: readonly { printed: string; after: ClauseId }[];
  sources: readonly ClauseId[];
}[];

/** One of the two lists of documents. */
export type DocumentListId = (typeof documentListTable)[number]["id"];

/** The kinds of documents: the six that the page names, as examples, then those that we tell apart by the titles, with
 * the first entry whose title shows it. */
export const documentKindTable = [
  { id: "declaration", name: { en: "Declaration", es: "Declaración" }, printed: "Declarations", sources: ["iom-page/documents/kinds"] },
  { id: "guidelines", name: { en: "Guidelines", es: "Lineamientos" }, printed: "Guidelines", sources: ["iom-page/documents/kinds"] },
  { id: "mechanism", name: { en: "Mechanism", es: "Mecanismo" }, printed: "Mechanisms", sources: ["iom-page/documents/kinds"] },
  { id: "protocol", name: { en: "Protocol", es: "Protocolo" }, printed: "Protocols", sources: ["iom-page/documents/kinds"] },
  { id: "proceedings", name: { en: "Proceedings", es: "Memoria" }, printed: "Proceedings", sources: ["iom-page/documents/kinds"] },
  { id: "indicators", name: { en: "Indicators", es: "Indicadores" }, printed: "Indicators", sources: ["iom-page/documents/kinds"] },
  { id: "framework", name: { en: "Framework", es: "Marco" }, sources: ["twenty-years/declarations-and-guidelines/4"] },
  { id: "guiding-principles", name: { en: "Guiding principles", es: "Principios rectores" }, sources: ["iom-page/documents/41"] },
  { id: "recommendations", name: { en: "Recommendations", es: "Recomendaciones" }, sources: ["iom-page/documents/38"] },
  { id: "guide", name: { en: "Guide", es: "Guía" }, sources: ["iom-page/documents/36"] },
  { id: "plan", name: { en: "Plan", es: "Plan" }, sources: ["iom-page/documents/31"] },
  { id: "matrix", name: { en: "Matrix", es: "Matriz" }, sources: ["twenty-years/declarations-and-guidelines/10"] },
  { id: "publication", name: { en: "Publication", es: "Publicación" }, sources: ["twenty-years/declarations-and-guidelines/11"] },
] as const satisfies readonly { id: string; name: Name; printed?: string; sources: readonly ClauseId[] }[];

/** The kinds in the table's order. */
export const documentKindIds = /* @__PURE__ */ idsOf(documentKindTable);

/** The ids of the lists in the table's order. */
export const documentListIds = /* @__PURE__ */ idsOf(documentListTable);

/** The kind of a document. */
export type DocumentKind = (typeof documentKindTable)[number]["id"];

interface Row {
  readonly id: `${number}-${string}`;
  readonly title: Name;
  readonly kind: DocumentKind;
  readonly year: number;
  readonly period?: { readonly from: number; readonly to: number };
  readonly edition?: { readonly number: number; readonly roman: string };
  readonly place?: string;
  readonly country?: MemberCode;
  readonly languages?: readonly ("en" | "es")[];
  readonly printed: { readonly [List in DocumentListId]?: string };
  readonly aliases?: readonly string[];
  readonly derived?: readonly ("year" | "edition" | "country")[];
  readonly possiblySameAs?: { readonly id: string; readonly reason: string; readonly sources: readonly ClauseId[] };
  readonly sources: readonly ClauseId[];
}

/**
 * The documents of both lists: the page's 43 entries in its order, then the eleven that only the publication lists, in
 * its order. English titles are exact, without the year in brackets and the language tags that follow them, and with one
 * slip corrected; the Spanish titles are ours. The kind is our classification. Languages are those that an entry names.
 *
 * The edition of an annual declaration is the year less 1995; the page prints it for 2016 to 2019 only. The country of an
 * annual declaration is the host: until 2014 the country of the presidency, and from 2015 on only where the entry or the
 * page's list of meetings shows it (2018 has no meeting there, so no country). "1997 Panama" may name the city or the
 * country: either way the country is Panama.
 *
 * Four documents stand in both lists under titles that agree. The Managua declaration of the publication and "2014
 * Nicaragua" of the page are not merged: the page's meeting of June 2014 had a special declaration and a declaration, the
 * page's series has one a year, and neither list says which of the two its entry is.
 */
export const publicationTable = [
  {
    id: "2022-congress-on-women-declaration",
    title: { en: "Declaration of the IV Congress on Women in Migration Contexts 2022", es: "Declaración del IV Congreso de Mujeres en Contextos de Migración 2022" },
    kind: "declaration",
    year: 2022,
    printed: { "iom-page": "Declaration of the IV Congress on Women in Migration Contexts 2022" },
    sources: ["iom-page/documents/1"],
  },
  {
    id: "2022-extraordinary-declaration",
    title: { en: "Extraordinary Declaration of the RCM before the International Migration Review Forum 2022", es: "Declaración Extraordinaria de la CRM ante el Foro de Examen de la Migración Internacional 2022" },
    kind: "declaration",
    year: 2022,
    printed: { "iom-page": "Extraordinary Declaration of the RCM before the International Migration Review Forum 2022" },
    sources: ["iom-page/documents/2"],
  },
  { id: "2022-darien-declaration", title: { en: "Darien Declaration 2022", es: "Declaración del Darién 2022" }, kind: "declaration", year: 2022, printed: { "iom-page": "Darien Declaration 2022" }, sources: ["iom-page/documents/3"] },
  {
    id: "2021-shared-responsibility",
    title: {
      en: "The Regional Conference on Migration (RCM) calls for regional shared responsibility to manage migration and displacement 2021",
      es: "La Conferencia Regional sobre Migración (CRM) llama a una responsabilidad regional compartida para gestionar la migración y el desplazamiento 2021",
    },
    kind: "declaration",
    year: 2021,
    printed: { "iom-page": "The Regional Conference on Migration (RCM) calls for regional shared responsibility to manage migration and displacement 2021" },
    sources: ["iom-page/documents/4"],
  },
  {
    id: "2019-vice-ministerial-declaration",
    title: { en: "XXIV Vice-Ministerial Declaration", es: "XXIV Declaración Viceministerial" },
    kind: "declaration",
    year: 2019,
    edition: { number: 24, roman: "XXIV" },
    country: "GT",
    printed: { "iom-page": "XXIV Vice-Ministerial Declaration (2019)" },
    derived: ["country"],
    sources: ["iom-page/documents/5", "iom-page/meetings/47"],
  },
  {
    id: "2018-vice-ministerial-declaration",
    title: { en: "XXIII Vice-Ministerial Declaration", es: "XXIII Declaración Viceministerial" },
    kind: "declaration",
    year: 2018,
    edition: { number: 23, roman: "XXIII" },
    printed: { "iom-page": "XXIII Vice-Ministerial Declaration (2018)" },
    sources: ["iom-page/documents/6"],
  },
  {
    id: "2017-vice-ministerial-declaration",
    title: { en: "XXII Vice-Ministerial Declaration", es: "XXII Declaración Viceministerial" },
    kind: "declaration",
    year: 2017,
    edition: { number: 22, roman: "XXII" },
    country: "SV",
    printed: { "iom-page": "XXII Vice-Ministerial Declaration (2017)" },
    derived: ["country"],
    sources: ["iom-page/documents/7", "iom-page/meetings/66"],
  },
  {
    id: "2016-vice-ministerial-declaration",
    title: { en: "XXI Vice-Ministerial Declaration", es: "XXI Declaración Viceministerial" },
    kind: "declaration",
    year: 2016,
    edition: { number: 21, roman: "XXI" },
    country: "HN",
    printed: { "iom-page": "XXI Vice-Ministerial Declaration (2016)" },
    derived: ["country"],
    sources: ["iom-page/documents/8", "iom-page/meetings/82"],
  },
  { id: "2015-mexico", title: { en: "2015 Mexico", es: "2015 México" }, kind: "declaration", year: 2015, edition: { number: 20, roman: "XX" }, country: "MX", printed: { "iom-page": "2015 Mexico" }, derived: ["edition"], sources: ["iom-page/documents/9"] },
  {
    id: "2014-nicaragua",
    title: { en: "2014 Nicaragua", es: "2014 Nicaragua" },
    kind: "declaration",
    year: 2014,
    edition: { number: 19, roman: "XIX" },
    country: "NI",
    printed: { "iom-page": "2014 Nicaragua" },
    derived: ["edition"],
    possiblySameAs: { id: "2014-managua-extraordinary-declaration", reason: "two-declarations-of-one-meeting", sources: ["iom-page/meetings/85"] },
    sources: ["iom-page/documents/10"],
  },
  {
    id: "2013-san-jose",
    title: { en: "2013 San José", es: "2013 San José" },
    kind: "declaration",
    year: 2013,
    edition: { number: 18, roman: "XVIII" },
    place: "San José",
    country: "CR",
    languages: ["es"],
    printed: { "iom-page": "2013 San José [ ES ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/11", "twenty-years/presidency-table/2013", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2012-panama-city",
    title: { en: "2012 Panama City", es: "2012 Ciudad de Panamá" },
    kind: "declaration",
    year: 2012,
    edition: { number: 17, roman: "XVII" },
    place: "Panama City",
    country: "PA",
    languages: ["en"],
    printed: { "iom-page": "2012 Panama City [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/12", "twenty-years/presidency-table/2012", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2011-la-romana",
    title: { en: "2011 La Romana", es: "2011 La Romana" },
    kind: "declaration",
    year: 2011,
    edition: { number: 16, roman: "XVI" },
    place: "La Romana",
    country: "DO",
    languages: ["en"],
    printed: { "iom-page": "2011 La Romana [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/13", "twenty-years/presidency-table/2011", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2010-tapachula",
    title: { en: "2010 Tapachula", es: "2010 Tapachula" },
    kind: "declaration",
    year: 2010,
    edition: { number: 15, roman: "XV" },
    place: "Tapachula",
    country: "MX",
    languages: ["en"],
    printed: { "iom-page": "2010 Tapachula [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/14", "twenty-years/presidency-table/2010", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2009-guatemala-city",
    title: { en: "2009 Guatemala City", es: "2009 Ciudad de Guatemala" },
    kind: "declaration",
    year: 2009,
    edition: { number: 14, roman: "XIV" },
    place: "Guatemala City",
    country: "GT",
    languages: ["en"],
    printed: { "iom-page": "2009 Guatemala City [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/15", "twenty-years/presidency-table/2009", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2008-tela",
    title: { en: "2008 Tela", es: "2008 Tela" },
    kind: "declaration",
    year: 2008,
    edition: { number: 13, roman: "XIII" },
    place: "Tela",
    country: "HN",
    languages: ["en"],
    printed: { "iom-page": "2008 Tela [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/16", "twenty-years/presidency-table/2008", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2007-new-orleans",
    title: { en: "2007 New Orleans", es: "2007 Nueva Orleans" },
    kind: "declaration",
    year: 2007,
    edition: { number: 12, roman: "XII" },
    place: "New Orleans",
    country: "US",
    languages: ["en"],
    printed: { "iom-page": "2007 New Orleans [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/17", "twenty-years/presidency-table/2007", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2006-san-salvador",
    title: { en: "2006 San Salvador", es: "2006 San Salvador" },
    kind: "declaration",
    year: 2006,
    edition: { number: 11, roman: "XI" },
    place: "San Salvador",
    country: "SV",
    languages: ["en"],
    printed: { "iom-page": "2006 San Salvador [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/18", "twenty-years/presidency-table/2006", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2005-vancouver",
    title: { en: "2005 Vancouver", es: "2005 Vancouver" },
    kind: "declaration",
    year: 2005,
    edition: { number: 10, roman: "X" },
    place: "Vancouver",
    country: "CA",
    languages: ["en"],
    printed: { "iom-page": "2005 Vancouver [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/19", "twenty-years/presidency-table/2005", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2004-panama-city",
    title: { en: "2004 Panama City", es: "2004 Ciudad de Panamá" },
    kind: "declaration",
    year: 2004,
    edition: { number: 9, roman: "IX" },
    place: "Panama City",
    country: "PA",
    languages: ["en"],
    printed: { "iom-page": "2004 Panama City [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/20", "twenty-years/presidency-table/2004", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2003-cancun",
    title: { en: "2003 Cancun", es: "2003 Cancún" },
    kind: "declaration",
    year: 2003,
    edition: { number: 8, roman: "VIII" },
    place: "Cancún",
    country: "MX",
    languages: ["en"],
    printed: { "iom-page": "2003 Cancun [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/21", "twenty-years/presidency-table/2003", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2002-against-terrorism",
    title: { en: "Declaration against terrorism", es: "Declaración contra el terrorismo" },
    kind: "declaration",
    year: 2002,
    languages: ["en"],
    printed: { "twenty-years": "Declaration against terrorism (2002)", "iom-page": "2002 Against Terrorism [ EN ]" },
    aliases: ["2002 Against Terrorism"],
    sources: ["twenty-years/declarations-and-guidelines/2", "iom-page/documents/22"],
  },
  {
    id: "2000-on-strengthening-the-rcm",
    title: { en: "2000 On Strengthening the RCM", es: "2000 Sobre el fortalecimiento de la CRM" },
    kind: "declaration",
    year: 2000,
    languages: ["en"],
    printed: { "iom-page": "2000 On Strengthening the RCM [ EN ]" },
    sources: ["iom-page/documents/23"],
  },
  {
    id: "2002-antigua",
    title: { en: "2002 Antigua", es: "2002 Antigua" },
    kind: "declaration",
    year: 2002,
    edition: { number: 7, roman: "VII" },
    place: "Antigua",
    country: "GT",
    languages: ["en"],
    printed: { "iom-page": "2002 Antigua [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/24", "twenty-years/presidency-table/2002", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2001-san-jose",
    title: { en: "2001 San Jose", es: "2001 San José" },
    kind: "declaration",
    year: 2001,
    edition: { number: 6, roman: "VI" },
    place: "San José",
    country: "CR",
    languages: ["en"],
    printed: { "iom-page": "2001 San Jose [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/25", "twenty-years/presidency-table/2001", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "2000-washington",
    title: { en: "2000 Washington", es: "2000 Washington" },
    kind: "declaration",
    year: 2000,
    edition: { number: 5, roman: "V" },
    place: "Washington",
    country: "US",
    languages: ["en"],
    printed: { "iom-page": "2000 Washington [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/26", "twenty-years/presidency-table/2000", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "1999-san-salvador",
    title: { en: "1999 San Salvador", es: "1999 San Salvador" },
    kind: "declaration",
    year: 1999,
    edition: { number: 4, roman: "IV" },
    place: "San Salvador",
    country: "SV",
    languages: ["en"],
    printed: { "iom-page": "1999 San Salvador [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/27", "twenty-years/presidency-table/1999", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  {
    id: "1998-ottawa",
    title: { en: "1998 Ottawa", es: "1998 Ottawa" },
    kind: "declaration",
    year: 1998,
    edition: { number: 3, roman: "III" },
    place: "Ottawa",
    country: "CA",
    languages: ["en"],
    printed: { "iom-page": "1998 Ottawa [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/28", "twenty-years/presidency-table/1998", "twenty-years/vice-ministerial-meeting/until-2014"],
  },
  { id: "1997-panama", title: { en: "1997 Panama", es: "1997 Panamá" }, kind: "declaration", year: 1997, edition: { number: 2, roman: "II" }, place: "Panama", country: "PA", languages: ["en"], printed: { "iom-page": "1997 Panama [ EN ]" }, derived: ["edition"], sources: ["iom-page/documents/29"] },
  {
    id: "1996-regional-conference-on-migration",
    title: { en: "1996 Regional Conference on Migration", es: "1996 Conferencia Regional sobre Migración" },
    kind: "declaration",
    year: 1996,
    edition: { number: 1, roman: "I" },
    country: "MX",
    languages: ["en"],
    printed: { "iom-page": "1996 Regional Conference on Migration [ EN ]" },
    derived: ["edition", "country"],
    sources: ["iom-page/documents/30", "twenty-years/presidency-table/1996", "twenty-years/migration-and-development/first-meeting-1996"],
  },
  {
    id: "2023-strategic-plan",
    title: { en: "Strategic Plan of the Regional Conference on Migration (RCM) 2023-2026", es: "Plan Estratégico de la Conferencia Regional sobre Migración (CRM) 2023-2026" },
    kind: "plan",
    year: 2023,
    period: { from: 2023, to: 2026 },
    printed: { "iom-page": "Strategic Plan of the Regional Conference on Migration (RCM) 2023-2026" },
    derived: ["year"],
    sources: ["iom-page/documents/31"],
  },
  {
    id: "2018-guidelines-women",
    title: { en: "Guidelines on Assistance and Protection of Women in Context of Migration", es: "Lineamientos sobre asistencia y protección a mujeres en el contexto de la migración" },
    kind: "guidelines",
    year: 2018,
    printed: { "iom-page": "Guidelines on Assistance and Protection of Women in Context of Migration (2018)" },
    sources: ["iom-page/documents/32"],
  },
  {
    id: "2018-counter-smuggling-work-plan",
    title: { en: "Counter-Smuggling Work Plan 2019-2020, Regional Conference on Migration", es: "Plan de trabajo contra el tráfico ilícito 2019-2020, Conferencia Regional sobre Migración" },
    kind: "plan",
    year: 2018,
    period: { from: 2019, to: 2020 },
    printed: { "iom-page": "Counter-Smuggling Work Plan 2019-2020, Regional Conference on Migration (2018)" },
    sources: ["iom-page/documents/33"],
  },
  {
    id: "2017-strategic-plan-children-network",
    title: {
      en: "Strategic Plan of the Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents",
      es: "Plan Estratégico de la Red de Funcionarios de Enlace para la Protección de Niñas, Niños y Adolescentes Migrantes",
    },
    kind: "plan",
    year: 2017,
    printed: { "iom-page": "Strategic Plan of the Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents (2017)" },
    sources: ["iom-page/documents/34"],
  },
  {
    id: "2016-common-indicators",
    title: {
      en: "Common Indicators for The Registration of Unaccompanied or Separated Migrant Boys, Girls and Adolescents in Consular Actions by Member Countries of the Regional Conference on Migration",
      es: "Indicadores comunes para el registro de niñas, niños y adolescentes migrantes no acompañados o separados en las actuaciones consulares de los Países Miembros de la Conferencia Regional sobre Migración",
    },
    kind: "indicators",
    year: 2016,
    printed: {
      "iom-page": "Common Indicators for The Registration of Unaccompanied or Separated Migrant Boys, Girls and Adolescents in Consular Actions by Member Countries of the Regional Conference on Migration (2016)",
    },
    sources: ["iom-page/documents/35"],
  },
  {
    id: "2016-guide-disasters",
    title: {
      en: "A Guide to Effective Practices for RCM Member Countries: Protection for Persons Moving Across Borders in the Context of Disasters",
      es: "Guía de prácticas eficaces para los Países Miembros de la CRM: protección de personas que cruzan fronteras en el contexto de desastres",
    },
    kind: "guide",
    year: 2016,
    printed: { "iom-page": "A Guide to Effective Practices for RCM Member Countries: Protection for Persons Moving Across Borders in the Context of Disasters (2016)" },
    sources: ["iom-page/documents/36"],
  },
  {
    id: "2016-guidelines-children",
    title: {
      en: "Regional Guidelines for the Comprehensive Protection of Boys, Girls and Adolescents in the Context of Migration",
      es: "Lineamientos regionales para la protección integral de niñas, niños y adolescentes en el contexto de la migración",
    },
    kind: "guidelines",
    year: 2016,
    printed: { "iom-page": "Regional Guidelines for the Comprehensive Protection of Boys, Girls and Adolescents in the Context of Migration (2016)" },
    sources: ["iom-page/documents/37"],
  },
  {
    id: "2016-consular-protection-recommendations",
    title: {
      en: "Consular Protection Recommendations for Unaccompanied and Separated Migrant Boys, Girls and Adolescents Including those in Need of International Protection",
      es: "Recomendaciones de protección consular para niñas, niños y adolescentes migrantes no acompañados y separados, incluidos quienes necesitan protección internacional",
    },
    kind: "recommendations",
    year: 2016,
    printed: { "iom-page": "Consular Protection Recommendations for Unaccompanied and Separated Migrant Boys, Girls and Adolescents Including those in Need of International Protection (2016)" },
    sources: ["iom-page/documents/38"],
  },
  {
    id: "2015-regional-mechanism",
    title: {
      en: "Toward a Regional Mechanism for the Comprehensive Protection of Migrant and Refugee Boys, Girls and Adolescents",
      es: "Hacia un mecanismo regional para la protección integral de niñas, niños y adolescentes migrantes y refugiados",
    },
    kind: "mechanism",
    year: 2015,
    printed: { "iom-page": "Toward a Regional Mechanism for the Comprehensive Protection of Migrant and Refugee Boys, Girls and Adolescents (2015)" },
    sources: ["iom-page/documents/39"],
  },
  {
    id: "2014-guidelines-preliminary-identification",
    title: {
      en: "Regional Guidelines for the Preliminary Identification and Referral Mechanisms for Migrant Populations in Vulnerable Situations",
      es: "Lineamientos regionales para la identificación preliminar y mecanismos de referencia de poblaciones migrantes en situación de vulnerabilidad",
    },
    kind: "guidelines",
    year: 2014,
    printed: {
      "twenty-years": "Regional Guidelines for the Preliminary Identification and Referral Mechanisms for Migrant Populations in Vulnerable Situations (2014)",
      "iom-page": "Regional Guidelines for the Preliminary Identification and Referral Mechanisms for Migrant Populations in Vulnerable Situations (2014)",
    },
    sources: ["twenty-years/declarations-and-guidelines/14", "iom-page/documents/40"],
  },
  {
    id: "2014-guiding-principles",
    title: {
      en: "Guiding Principles for the Development of Migration Policies on Integration, Return and Reintegration of the Regional Conference on Migration",
      es: "Principios rectores para la elaboración de políticas migratorias de integración, retorno y reintegración de la Conferencia Regional sobre Migración",
    },
    kind: "guiding-principles",
    year: 2014,
    printed: { "iom-page": "Guiding Principles for the Development of Migration Policies on Migration Policies on Integration, Return and Reintegration of the Regional Conference on Migration (2014)" },
    sources: ["iom-page/documents/41"],
  },
  {
    id: "2009-guidelines-unaccompanied-children",
    title: { en: "Regional Guidelines for the Assistance to Unaccompanied Children in Cases of Repatriation", es: "Lineamientos regionales para la atención de niñez no acompañada en casos de repatriación" },
    kind: "guidelines",
    year: 2009,
    printed: {
      "twenty-years": "Regional Guidelines for the Assistance to Unaccompanied Children in Cases of Repatriation (2009)",
      "iom-page": "Regional Guidelines for the Assistance to Unaccompanied Children in Cases of Repatriation (2009)",
    },
    sources: ["twenty-years/declarations-and-guidelines/8", "iom-page/documents/42"],
  },
  {
    id: "2007-guidelines-child-victims",
    title: {
      en: "Regional Guidelines for Special Protection in Cases of the Repatriation of Child Victims of Trafficking",
      es: "Lineamientos regionales para la protección especial en casos de repatriación de niñez víctima de trata",
    },
    kind: "guidelines",
    year: 2007,
    printed: {
      "twenty-years": "Regional Guidelines for Special Protection in Cases of the Repatriation of Child Victims of Trafficking (2007)",
      "iom-page": "Regional Guidelines for Special Protection in Cases of the Repatriation of Child Victims of Trafficking (2007)",
    },
    sources: ["twenty-years/declarations-and-guidelines/7", "iom-page/documents/43"],
  },

  {
    id: "2000-seminar-women-and-children",
    title: { en: "Publication of the presentations from the Seminar on Migrant Women and Migrant Children", es: "Publicación de las ponencias del Seminario sobre Mujeres Migrantes y Niñez Migrante" },
    kind: "proceedings",
    year: 2000,
    printed: { "twenty-years": "Publication of the presentations from the Seminar on Migrant Women and Migrant Children (2000)" },
    sources: ["twenty-years/declarations-and-guidelines/1"],
  },
  {
    id: "2004-guidelines-repatriation-by-land",
    title: {
      en: "Guidelines for the Signing of Multi- and/or Bilateral Agreements Between Member Countries of the Regional Conference on Migration (RCM) Regarding the Repatriation of Regional Migrants by Land",
      es: "Lineamientos para la firma de acuerdos multilaterales o bilaterales entre Países Miembros de la Conferencia Regional sobre Migración (CRM) sobre la repatriación terrestre de migrantes regionales",
    },
    kind: "guidelines",
    year: 2004,
    printed: {
      "twenty-years": "Guidelines for the Signing of Multi- and/or Bilateral Agreements Between Member Countries of the Regional Conference on Migration (RCM) Regarding the Repatriation of Regional Migrants by Land (2004)",
    },
    sources: ["twenty-years/declarations-and-guidelines/3"],
  },
  {
    id: "2004-framework-extra-regional-return",
    title: {
      en: "General Framework for the Execution of the Multilateral Cooperation Program for the Assisted Return of Extra-Regional Migrants Stranded Within Member Countries of the Regional Conference on Migration (RCM), or Puebla Process",
      es: "Marco general para la ejecución del programa de cooperación multilateral para el retorno asistido de migrantes extrarregionales varados en Países Miembros de la Conferencia Regional sobre Migración (CRM), o Proceso Puebla",
    },
    kind: "framework",
    year: 2004,
    printed: {
      "twenty-years": "General Framework for the Execution of the Multilateral Cooperation Program for the Assisted Return of Extra-Regional Migrants Stranded Within Member Countries of the Regional Conference on Migration (RCM), or Puebla Process (2004)",
    },
    sources: ["twenty-years/declarations-and-guidelines/4"],
  },
  {
    id: "2006-proceedings-private-sector",
    title: { en: "Proceedings of the workshop/forum on private sector and migration", es: "Memoria del taller/foro sobre sector privado y migración" },
    kind: "proceedings",
    year: 2006,
    languages: ["es"],
    printed: { "twenty-years": "Proceedings of the workshop/forum on private sector and migration (2006) (Spanish only)" },
    sources: ["twenty-years/declarations-and-guidelines/5"],
  },
  {
    id: "2007-proceedings-migration-legislation",
    title: { en: "Proceedings of the seminar on migration legislation", es: "Memoria del seminario sobre legislación migratoria" },
    kind: "proceedings",
    year: 2007,
    languages: ["es"],
    printed: { "twenty-years": "Proceedings of the seminar on migration legislation (2007) (Spanish only)" },
    sources: ["twenty-years/declarations-and-guidelines/6"],
  },
  {
    id: "2009-proceedings-temporary-workers",
    title: { en: "Proceedings of the Workshop on Temporary Migrant Workers Programs", es: "Memoria del Taller sobre Programas de Trabajadores Migratorios Temporales" },
    kind: "proceedings",
    year: 2009,
    printed: { "twenty-years": "Proceedings of the Workshop on Temporary Migrant Workers Programs (2009)" },
    sources: ["twenty-years/declarations-and-guidelines/9"],
  },
  {
    id: "2011-comparative-matrix",
    title: {
      en: "Comparative Matrix of Legislation on Trafficking in Persons and Migrant Smuggling in RCM Member States",
      es: "Matriz comparativa de legislación sobre trata de personas y tráfico ilícito de migrantes en los Estados miembros de la CRM",
    },
    kind: "matrix",
    year: 2011,
    printed: { "twenty-years": "Comparative Matrix of Legislation on Trafficking in Persons and Migrant Smuggling in RCM Member States (2011)" },
    sources: ["twenty-years/declarations-and-guidelines/10"],
  },
  {
    id: "2011-fifteen-years",
    title: { en: "The Regional Conference on Migration: 15 Years", es: "Conferencia Regional sobre Migración: 15 años" },
    kind: "publication",
    year: 2011,
    printed: { "twenty-years": "The Regional Conference on Migration: 15 Years (2011)" },
    sources: ["twenty-years/declarations-and-guidelines/11"],
  },
  {
    id: "2012-seminar-workshop-consular-officials",
    title: {
      en: "Seminar-Workshop: Capacity Building for Consular Officials on the Protection of the Labour Rights of Migrant Workers",
      es: "Seminario-taller: fortalecimiento de capacidades de funcionarios consulares en la protección de los derechos laborales de las personas trabajadoras migrantes",
    },
    kind: "publication",
    year: 2012,
    printed: { "twenty-years": "Seminar-Workshop: Capacity Building for Consular Officials on the Protection of the Labour Rights of Migrant Workers (2012)" },
    sources: ["twenty-years/declarations-and-guidelines/12"],
  },
  {
    id: "2012-proceedings-integration-policies",
    title: {
      en: "Proceedings of the Regional Seminar on Integration Policies for Immigrants, Refugees and Returned Migrants",
      es: "Memoria del Seminario Regional sobre Políticas de Integración de Personas Inmigrantes, Refugiadas y Migrantes Retornadas",
    },
    kind: "proceedings",
    year: 2012,
    printed: { "twenty-years": "Proceedings of the Regional Seminar on Integration Policies for Immigrants, Refugees and Returned Migrants (2012)" },
    sources: ["twenty-years/declarations-and-guidelines/13"],
  },
  {
    id: "2014-managua-extraordinary-declaration",
    title: { en: "Managua Extraordinary Declaration on Migrant Boys, Girls and Adolescents", es: "Declaración Extraordinaria de Managua sobre Niñas, Niños y Adolescentes Migrantes" },
    kind: "declaration",
    year: 2014,
    place: "Managua",
    country: "NI",
    printed: { "twenty-years": "Managua Extraordinary Declaration on Migrant Boys, Girls and Adolescents (2014)" },
    derived: ["country"],
    possiblySameAs: { id: "2014-nicaragua", reason: "two-declarations-of-one-meeting", sources: ["iom-page/meetings/85"] },
    sources: ["twenty-years/declarations-and-guidelines/15", "iom-page/meetings/85"],
  },
] as const satisfies readonly Row[];

/** The id of a document: its year, then a word or two. */
export type PublicationId = (typeof publicationTable)[number]["id"];

function idsOf<Id extends string>(table: readonly { readonly id: Id }[]): readonly Id[] {
  return table.map(({ id }) => id);
}
