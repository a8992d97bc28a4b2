import type { ClauseId, ReportId } from "../clauses/index.js";
import type { MemberCode } from "../membership/index.js";

/** Who presides in a year. A row without sources of its own is a row of the publication's table, cited by its year. */
export interface TermRow {
  readonly year: number;
  readonly country: MemberCode;
  /** Passages of IOM's page that state it. */
  readonly clauses?: readonly ClauseId[];
  /** Public pages that report it; the two documents do not state it. */
  readonly reports?: readonly ReportId[];
}

/** The first year of the table, and the one from which editions count. */
export const firstYear = 1996;

/**
 * The terms by calendar year, one row a year without a gap. The documents print no day on which a term begins or ends.
 * Without themes, so that whoever looks up a Troika does not load them.
 */
export const termTable = [
  { year: 1996, country: "MX" },
  { year: 1997, country: "PA" },
  { year: 1998, country: "CA" },
  { year: 1999, country: "SV" },
  { year: 2000, country: "US" },
  { year: 2001, country: "CR" },
  { year: 2002, country: "GT" },
  { year: 2003, country: "MX" },
  { year: 2004, country: "PA" },
  { year: 2005, country: "CA" },
  { year: 2006, country: "SV" },
  { year: 2007, country: "US" },
  { year: 2008, country: "HN" },
  { year: 2009, country: "GT" },
  { year: 2010, country: "MX" },
  { year: 2011, country: "DO" },
  { year: 2012, country: "PA" },
  { year: 2013, country: "CR" },
  { year: 2014, country: "NI" },
  { year: 2015, country: "MX" },
  { year: 2016, country: "HN" },
  { year: 2017, country: "SV", reports: ["reported/presidency-2017/1", "reported/presidency-2017/2"] },
  { year: 2018, country: "PA", reports: ["reported/presidency-2018/1", "reported/presidency-2018/2", "reported/presidency-2018/3", "reported/presidency-2018/4"] },
  { year: 2019, country: "GT", reports: ["reported/presidency-2019/1", "reported/presidency-2019/2"] },
  { year: 2020, country: "CR", reports: ["reported/presidency-2020/1", "reported/presidency-2020/2", "reported/presidency-2020/3"] },
  { year: 2021, country: "MX", reports: ["reported/presidency-2021/1", "reported/presidency-2021/2"] },
  { year: 2022, country: "SV", reports: ["reported/presidency-2022/1", "reported/presidency-2022/2"] },
  { year: 2023, country: "PA", clauses: ["iom-page/chair/past"] },
  { year: 2024, country: "BZ", clauses: ["iom-page/chair/current", "iom-page/meetings/handover-2023"] },
] as const satisfies readonly TermRow[];

/** A year of which one civil-society page expects a presidency: an announcement makes no presidency. */
export const announced = { year: 2026, report: "reported/presidency-2026/1" } as const satisfies { year: number; report: ReportId };

/** All that the documents say of who presides: a question that they do not settle cites these. */
export const statedPresidencies = ["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"] as const satisfies readonly ClauseId[];
