import type { CitedId, ClauseId } from "../clauses/index.js";
import type { Basis, Name, Open } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import type { DatedGap, DatedRow } from "../kernel/dated.js";
import type { UsdAmount } from "../kernel/money.js";
import type { MemberCode } from "../membership/index.js";

/** A row of a printed scale: whole dollars without cents and percentages with two decimals, both as printed. */
interface PrintedRow {
  readonly country: MemberCode;
  readonly percentage: string;
  readonly contribution: UsdAmount;
  readonly sources: readonly CitedId[];
}

/** A printed scale with the time since which it is in force. */
export interface DatedScale extends DatedRow {
  readonly since: AsOf;
  /** The clauses on its being in force. */
  readonly sources: readonly CitedId[];
  readonly rows: readonly PrintedRow[];
  /** Its last row. */
  readonly totals: { readonly total: UsdAmount; readonly printedPercentageTotal: string; readonly sources: readonly CitedId[] };
  /** Where it is said who pays by it. */
  readonly paidBy: { readonly sources: readonly CitedId[] };
}

/** Table 1 in its printed order. */
const table1 = [
  { country: "BZ", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/BZ"] },
  { country: "CA", percentage: "24.05", contribution: "68000.00", sources: ["twenty-years/contributions-table/CA"] },
  { country: "CR", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/CR"] },
  { country: "SV", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/SV"] },
  { country: "US", percentage: "50.00", contribution: "141360.00", sources: ["twenty-years/contributions-table/US"] },
  { country: "GT", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/GT"] },
  { country: "HN", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/HN"] },
  { country: "MX", percentage: "11.80", contribution: "33364.00", sources: ["twenty-years/contributions-table/MX"] },
  { country: "NI", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/NI"] },
  { country: "PA", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/PA"] },
  { country: "DO", percentage: "1.77", contribution: "5000.00", sources: ["twenty-years/contributions-table/DO"] },
] as const satisfies readonly PrintedRow[];

/** The clauses on the approval of the scale and on its being in force unchanged since 2005. */
const inForce = ["twenty-years/financing/scale-approved", "twenty-years/financing/scale-unchanged"] as const satisfies readonly ClauseId[];

/**
 * The scales by the time since which each is in force: before the Conference was established there was none, and the one
 * before 2005 is not given. The percentages of Table 1 add up to 100.01; 100.00 is their total as printed.
 */
export const scaleTable = [
  { since: "0000-01-01", status: "none", sources: ["twenty-years/introduction/founding"] },
  { since: "1996-02", status: "open", reason: "scale-not-stated", sources: inForce },
  {
    since: "2005",
    sources: inForce,
    rows: table1,
    totals: { total: "282724.00", printedPercentageTotal: "100.00", sources: ["twenty-years/contributions-table/total"] },
    paidBy: { sources: ["twenty-years/financing/annual-contributions"] },
  },
] as const satisfies readonly (DatedScale | DatedGap)[];

/** The documents speak of the scale in 2016; what they say then is carried forward. */
export const scaleAttestedUntil: IsoDate = "2016-12-31";

/** How a budget can be shared out: by a column of the scale, or by each printed percentage of the budget. */
export const weightColumns = ["contributions", "percentages", "printed-percentages"] as const;

const payment = ["twenty-years/financing/annual-contributions", "twenty-years/technical-secretariat-functions/7"] as const satisfies readonly ClauseId[];

/** What is asked of the contributions and stands in neither document, with the nearest clauses. */
export const openPointTable = {
  dueDate: { status: "open", reason: "due-date-not-stated", sources: payment },
  arrears: { status: "open", reason: "arrears-not-stated", sources: payment },
  scaleChange: { status: "open", reason: "scale-change-not-stated", sources: ["twenty-years/financing/scale-approved", "twenty-years/financing/scale-unchanged", "twenty-years/vice-ministerial-meeting/closed-door-decisions"] },
} as const satisfies { readonly [Point in string]: Open<never> & { readonly sources: readonly ClauseId[] } };

/**
 * Approved in 2001 by the Vice-Ministers, at the VI Conference: the contribution of each Member Country. The figures of
 * that year are not given. The place has its own Spanish name.
 */
export const approvalTable = {
  by: "vice-ministers-of-member-countries",
  year: "2001",
  edition: { number: 6, roman: "VI" },
  place: { name: { en: "San José, Costa Rica", es: "San José, Costa Rica", spanish: "official" }, country: "CR" },
  basis: "stated",
  sources: ["twenty-years/financing/scale-approved"],
} as const satisfies { by: string; year: string; edition: object; place: { name: Name; country: MemberCode }; basis: Basis; sources: readonly ClauseId[] };

/** What the annual budget of the secretariat is broken down into, all of it, without amounts. English as printed; the Spanish is ours. */
export const budgetCategoryTable = [
  { id: "support-staff", name: { en: "Support staff", es: "Personal de apoyo", spanish: "ours" }, basis: "stated", sources: ["twenty-years/budget-categories/1"] },
  { id: "seminars-and-meetings", name: { en: "Support for seminars and meetings", es: "Apoyo a seminarios y reuniones", spanish: "ours" }, basis: "stated", sources: ["twenty-years/budget-categories/2"] },
  { id: "equipment-and-networks", name: { en: "Equipment and access to computer networks", es: "Equipo y acceso a redes informáticas", spanish: "ours" }, basis: "stated", sources: ["twenty-years/budget-categories/3"] },
  { id: "studies-and-research", name: { en: "Studies and research", es: "Estudios e investigaciones", spanish: "ours" }, basis: "stated", sources: ["twenty-years/budget-categories/4"] },
  { id: "documents-and-translation", name: { en: "Document development and translation", es: "Elaboración y traducción de documentos", spanish: "ours" }, basis: "stated", sources: ["twenty-years/budget-categories/5"] },
  { id: "other-expenses", name: { en: "Other operating and unforeseen expenses", es: "Otros gastos de operación e imprevistos", spanish: "ours" }, basis: "stated", sources: ["twenty-years/budget-categories/6"] },
] as const satisfies readonly { id: string; name: Name; basis: Basis; sources: readonly ClauseId[] }[];

/** A category of the annual budget. */
export type BudgetCategoryId = (typeof budgetCategoryTable)[number]["id"];
