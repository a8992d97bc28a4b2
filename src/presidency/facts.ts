import type { ClauseId, ReportId } from "../clauses/index.js";
import type { Basis, Name, SourceId } from "../kernel/answer.js";
import type { DatedGap, DatedRow } from "../kernel/dated.js";
import type { MemberCode } from "../membership/index.js";

/** How a row is known: by the two documents, or by other public pages that report it. */
type Told = { readonly basis: Exclude<Basis, "reported">; readonly sources: readonly ClauseId[] } | { readonly basis: "reported"; readonly sources: readonly ReportId[] };

/** Who presides in a year. */
export type TermRow = { readonly year: number; readonly country: MemberCode; readonly reason?: never } & Told;

/** A year of which it is not known who presides, though there is something to cite: an announcement makes no presidency. */
export type TermGap = { readonly year: number; readonly country?: never; readonly reason: string } & Told;

/** The central theme of a presidency. */
export interface Theme extends Name {
  /** The pages whose Spanish it is, where that is "reported". */
  readonly spanishSources?: readonly SourceId[];
}

/** What the presidency of a year is about. */
export interface ThemeRow {
  readonly year: number;
  readonly theme: Theme & { readonly spanishSources?: readonly ReportId[] };
}

/** A theme that a public page reports. */
type ReportedThemeRow = ThemeRow & { readonly sources: readonly ReportId[] };

/** The year in which the Conference was established: before it nobody presided, and from it on editions count. */
export const founding = { year: 1996, sources: ["twenty-years/introduction/founding"] } as const satisfies { readonly year: number; readonly sources: readonly ClauseId[] };

/**
 * The terms by calendar year. The documents print no day on which a term begins or ends. Without themes, so that whoever
 * looks up a Troika does not load them.
 */
export const termTable = [
  { year: 1996, country: "MX", basis: "stated", sources: ["twenty-years/presidency-table/1996"] },
  { year: 1997, country: "PA", basis: "stated", sources: ["twenty-years/presidency-table/1997"] },
  { year: 1998, country: "CA", basis: "stated", sources: ["twenty-years/presidency-table/1998"] },
  { year: 1999, country: "SV", basis: "stated", sources: ["twenty-years/presidency-table/1999"] },
  { year: 2000, country: "US", basis: "stated", sources: ["twenty-years/presidency-table/2000"] },
  { year: 2001, country: "CR", basis: "stated", sources: ["twenty-years/presidency-table/2001"] },
  { year: 2002, country: "GT", basis: "stated", sources: ["twenty-years/presidency-table/2002"] },
  { year: 2003, country: "MX", basis: "stated", sources: ["twenty-years/presidency-table/2003"] },
  { year: 2004, country: "PA", basis: "stated", sources: ["twenty-years/presidency-table/2004"] },
  { year: 2005, country: "CA", basis: "stated", sources: ["twenty-years/presidency-table/2005"] },
  { year: 2006, country: "SV", basis: "stated", sources: ["twenty-years/presidency-table/2006"] },
  { year: 2007, country: "US", basis: "stated", sources: ["twenty-years/presidency-table/2007"] },
  { year: 2008, country: "HN", basis: "stated", sources: ["twenty-years/presidency-table/2008"] },
  { year: 2009, country: "GT", basis: "stated", sources: ["twenty-years/presidency-table/2009"] },
  { year: 2010, country: "MX", basis: "stated", sources: ["twenty-years/presidency-table/2010"] },
  { year: 2011, country: "DO", basis: "stated", sources: ["twenty-years/presidency-table/2011"] },
  { year: 2012, country: "PA", basis: "stated", sources: ["twenty-years/presidency-table/2012"] },
  { year: 2013, country: "CR", basis: "stated", sources: ["twenty-years/presidency-table/2013"] },
  { year: 2014, country: "NI", basis: "stated", sources: ["twenty-years/presidency-table/2014"] },
  { year: 2015, country: "MX", basis: "stated", sources: ["twenty-years/presidency-table/2015"] },
  { year: 2016, country: "HN", basis: "stated", sources: ["twenty-years/presidency-table/2016"] },
  { year: 2017, country: "SV", basis: "reported", sources: ["reported/presidency-2017/1", "reported/presidency-2017/2"] },
  { year: 2018, country: "PA", basis: "reported", sources: ["reported/presidency-2018/1", "reported/presidency-2018/2", "reported/presidency-2018/3", "reported/presidency-2018/4"] },
  { year: 2019, country: "GT", basis: "reported", sources: ["reported/presidency-2019/1", "reported/presidency-2019/2"] },
  { year: 2020, country: "CR", basis: "reported", sources: ["reported/presidency-2020/1", "reported/presidency-2020/2", "reported/presidency-2020/3"] },
  { year: 2021, country: "MX", basis: "reported", sources: ["reported/presidency-2021/1", "reported/presidency-2021/2"] },
  { year: 2022, country: "SV", basis: "reported", sources: ["reported/presidency-2022/1", "reported/presidency-2022/2"] },
  { year: 2023, country: "PA", basis: "stated", sources: ["iom-page/chair/past"] },
  { year: 2024, country: "BZ", basis: "stated", sources: ["iom-page/chair/current", "iom-page/meetings/handover-2023"] },
  { year: 2026, reason: "presidency-only-announced", basis: "reported", sources: ["reported/presidency-2026/1"] },
] as const satisfies readonly (TermRow | TermGap)[];

/** All that the documents say of who presides: a question that they do not settle cites these. */
export const statedPresidencies = ["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"] as const satisfies readonly ClauseId[];

/** "Since 1999": the themes of the three years before name the work of the Conference and were nobody's choice. */
export const firstChosenTheme = 1999;

/**
 * The central themes that the publication prints, exactly as printed; other texts of the Conference word those of 2002
 * and 2016 in other ways. The publication is in English: the Spanish of 2002, 2011 and 2012 is that of other public
 * pages, all other Spanish titles are our translation.
 */
export const themeTable = [
  { year: 1996, theme: { en: "Establishing the RCM as a Consultative Process", es: "Establecimiento de la CRM como proceso consultivo", spanish: "ours" } },
  { year: 1997, theme: { en: "Adopting a Plan of Action for the RCM", es: "Adopción de un Plan de Acción para la CRM", spanish: "ours" } },
  { year: 1998, theme: { en: "Implementing the Plan of Action of the RCM", es: "Ejecución del Plan de Acción de la CRM", spanish: "ours" } },
  { year: 1999, theme: { en: "Modernizing Immigration Services", es: "Modernización de los servicios migratorios", spanish: "ours" } },
  { year: 2000, theme: { en: "Consolidating a Sustainable Vision Regarding the Future of the RCM", es: "Consolidación de una visión sostenible del futuro de la CRM", spanish: "ours" } },
  { year: 2001, theme: { en: "Modernizing Migration Management and Cross-Border Cooperation", es: "Modernización de la gestión migratoria y la cooperación transfronteriza", spanish: "ours" } },
  { year: 2002, theme: { en: "Towards Regional Solidarity for Security and Migration", es: "Hacia una Solidaridad Regional en Seguridad y Migración", spanish: "reported", spanishSources: ["reported/theme-2002/1"] } },
  { year: 2003, theme: { en: "Consolidating Regional Security through Modern Migration Management", es: "Consolidación de la seguridad regional mediante una gestión migratoria moderna", spanish: "ours" } },
  {
    year: 2004,
    theme: { en: "Plan of Action of the RCM and Convergence with other Processes and International Organizations in Migration Matters", es: "Plan de Acción de la CRM y convergencia con otros procesos y organismos internacionales en materia migratoria", spanish: "ours" },
  },
  { year: 2005, theme: { en: "Integration and Citizenship", es: "Integración y ciudadanía", spanish: "ours" } },
  { year: 2006, theme: { en: "Linking Communities", es: "Vinculación de comunidades", spanish: "ours" } },
  { year: 2007, theme: { en: "Effective Cooperation in Combating Trafficking in Persons", es: "Cooperación eficaz en el combate a la trata de personas", spanish: "ours" } },
  { year: 2008, theme: { en: "Migration and Human Rights", es: "Migración y derechos humanos", spanish: "ours" } },
  { year: 2009, theme: { en: "Migration and Development", es: "Migración y desarrollo", spanish: "ours" } },
  { year: 2010, theme: { en: "Migration and Family", es: "Migración y familia", spanish: "ours" } },
  { year: 2011, theme: { en: "Migration and Labour: A Shared Responsibility of States", es: "Migración y trabajo, corresponsabilidad entre los Estados", spanish: "reported", spanishSources: ["reported/theme-2011/1"] } },
  { year: 2012, theme: { en: "Security in the Framework of Human Rights and Mixed Migration Flows", es: "Seguridad en el marco de los derechos humanos de los migrantes y flujos migratorios mixtos", spanish: "reported", spanishSources: ["reported/theme-2012/1"] } },
  { year: 2013, theme: { en: "Migration and Social Integration: Migration with a Human Face", es: "Migración e integración social: migración con rostro humano", spanish: "ours" } },
  { year: 2014, theme: { en: "For a Region Free of Trafficking in Persons", es: "Por una región libre de trata de personas", spanish: "ours" } },
  { year: 2015, theme: { en: "Integration, Return and Social and Productive Reintegration of Migrants", es: "Integración, retorno y reintegración social y productiva de las personas migrantes", spanish: "ours" } },
  { year: 2016, theme: { en: "Migration, a Shared and Differentiated Responsibility", es: "La migración, una responsabilidad compartida y diferenciada", spanish: "ours" } },
] as const satisfies readonly ThemeRow[];

/**
 * The themes that public pages report for years that the publication does not cover. The page on 2018 is in Spanish and
 * those on 2019 and 2021 are in English: the other language is our translation.
 */
export const reportedThemeTable = [
  { year: 2018, theme: { en: "SDGs towards the Governance of Migration", es: "ODS hacia la Gobernanza de las Migraciones", spanish: "reported", spanishSources: ["reported/presidency-2018/1"] }, sources: ["reported/presidency-2018/1"] },
  {
    year: 2019,
    theme: { en: "Relaunching the Regional Conference on Migration as a consultation process in the context of the current migration dynamic", es: "Relanzamiento de la Conferencia Regional sobre Migración como proceso consultivo en el contexto de la dinámica migratoria actual", spanish: "ours" },
    sources: ["reported/presidency-2019/1", "reported/presidency-2019/2"],
  },
  { year: 2021, theme: { en: "For a regional framework of migration governance and human rights, for migration with inclusion", es: "Por un marco regional de gobernanza migratoria y derechos humanos, por una migración con inclusión", spanish: "ours" }, sources: ["reported/theme-2021/1"] },
] as const satisfies readonly ReportedThemeRow[];

/** The last year of the table of presidencies that the publication prints. */
export const lastPrintedYear = 2016;

/**
 * Since when there is a Troika. The publication of 2016 is the first text that names it and says of no earlier year
 * that there was one; the entries of two meetings name it later.
 */
export const troikaTable = [
  { status: "none", since: "0001", sources: founding.sources },
  { status: "open", since: "1996", reason: "troika-not-stated-yet", sources: ["twenty-years/decision-making/1"] },
  { since: "2016", lastMentioned: "2023", basis: "stated", sources: ["twenty-years/decision-making/1", "iom-page/meetings/77", "iom-page/meetings/sacm-troikas-2023"] },
] as const satisfies readonly (DatedGap | (DatedRow & { readonly basis: Basis; readonly sources: readonly ClauseId[] }))[];

/** How the presiding country chooses the central theme. The names are ours. */
export const themeChoiceTable = {
  by: "presidency",
  since: "1999",
  inAccordanceWith: [
    { id: "national-interests", name: { en: "National interests", es: "Intereses nacionales", spanish: "ours" } },
    { id: "regional-interests", name: { en: "Regional interests", es: "Intereses regionales", spanish: "ours" } },
    { id: "migration-realities", name: { en: "Migration realities", es: "Realidades migratorias", spanish: "ours" } },
  ],
  basis: "stated",
  sources: ["twenty-years/presidencies/chosen-theme"],
} as const;

/** What presiding costs: the text says what for, and not how much or who pays. */
export const expensesTable = {
  for: { id: "activities-of-the-conference", name: { en: "Activities carried out within the framework of the Conference", es: "Actividades que se realizan en el marco de la Conferencia", spanish: "ours" } },
  basis: "stated",
  sources: ["twenty-years/presidency-pro-tempore/expenses"],
} as const;

/** What the documents say of how long a presidency lasts: a year, and not from which day to which. */
export const termSources = ["twenty-years/presidencies/yearly-volunteer", "twenty-years/presidency-pro-tempore/appointment", "twenty-years/presidencies/table-scope"] as const satisfies readonly ClauseId[];

/** The one handover that is printed: the chair passes to Belize at the meeting of the Vice-Ministers in December 2023. */
export const printedHandover = { from: 2023, to: 2024, sources: ["iom-page/meetings/handover-2023"] } as const satisfies { readonly from: number; readonly to: number; readonly sources: readonly ClauseId[] };
