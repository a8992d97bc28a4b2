import type { ClauseId } from "../clauses/index.js";
import type { Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import type { MemberCode } from "../membership/index.js";

/** Table 1 in its printed order, both columns as printed: whole dollars without cents, percentages with two decimals. */
export const scaleTable = [
  { country: "BZ", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/BZ" },
  { country: "CA", percentage: "24.05", contribution: "68000.00", source: "twenty-years/contributions-table/CA" },
  { country: "CR", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/CR" },
  { country: "SV", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/SV" },
  { country: "US", percentage: "50.00", contribution: "141360.00", source: "twenty-years/contributions-table/US" },
  { country: "GT", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/GT" },
  { country: "HN", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/HN" },
  { country: "MX", percentage: "11.80", contribution: "33364.00", source: "twenty-years/contributions-table/MX" },
  { country: "NI", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/NI" },
  { country: "PA", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/PA" },
  { country: "DO", percentage: "1.77", contribution: "5000.00", source: "twenty-years/contributions-table/DO" },
] as const satisfies readonly { country: MemberCode; percentage: string; contribution: string; source: ClauseId }[];

/** How a percentage is written; what it may be at most is another matter. */
export const percentageForm = /^(0|[1-9]\d{0,2})(\.\d\d?)?$/;

/** The columns of the table that a budget can be shared out by. */
export const weightColumns = ["contributions", "percentages"] as const;

/** The last row of Table 1, as printed: the percentages above it add up to 100.01. */
export const scaleTotals = { total: "282724.00", printedPercentageTotal: "100.00" } as const;

/** Table 1 is in force unchanged since 2005; the documents speak of it in 2016, and it is carried forward from then on. */
export const scaleInForce = {
  since: "2005",
  attestedUntil: "2016-12-31",
  sources: ["twenty-years/financing/scale-approved", "twenty-years/financing/scale-unchanged"],
} as const satisfies { since: AsOf; attestedUntil: IsoDate; sources: readonly ClauseId[] };

/** Before the Conference was established it had no contributions. */
export const conferenceSince = { date: "1996-02", sources: ["twenty-years/introduction/founding"] } as const satisfies { date: AsOf; sources: readonly ClauseId[] };

/** Approved in 2001 by the Vice-Ministers, at the VI Conference; the figures of that year are not given. */
export const approvalTable = {
  year: "2001",
  edition: { number: 6, roman: "VI" },
  place: { name: { en: "San José, Costa Rica", es: "San José, Costa Rica" }, country: "CR" },
  sources: ["twenty-years/financing/scale-approved"],
} as const satisfies { year: string; edition: object; place: { name: Name; country: MemberCode }; sources: readonly ClauseId[] };

/** What the annual budget of the secretariat is broken down into, without amounts. English as printed; the Spanish is ours. */
export const budgetCategoryTable = [
  { id: "support-staff", name: { en: "Support staff", es: "Personal de apoyo" }, sources: ["twenty-years/budget-categories/1"] },
  { id: "seminars-and-meetings", name: { en: "Support for seminars and meetings", es: "Apoyo a seminarios y reuniones" }, sources: ["twenty-years/budget-categories/2"] },
  { id: "equipment-and-networks", name: { en: "Equipment and access to computer networks", es: "Equipo y acceso a redes informáticas" }, sources: ["twenty-years/budget-categories/3"] },
  { id: "studies-and-research", name: { en: "Studies and research", es: "Estudios e investigaciones" }, sources: ["twenty-years/budget-categories/4"] },
  { id: "documents-and-translation", name: { en: "Document development and translation", es: "Elaboración y traducción de documentos" }, sources: ["twenty-years/budget-categories/5"] },
  { id: "other-expenses", name: { en: "Other operating and unforeseen expenses", es: "Otros gastos de operación e imprevistos" }, sources: ["twenty-years/budget-categories/6"] },
] as const satisfies readonly { id: string; name: Name; sources: readonly ClauseId[] }[];

/** A category of the annual budget. */
export type BudgetCategoryId = (typeof budgetCategoryTable)[number]["id"];
