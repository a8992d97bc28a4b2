import type { SourceId } from "../kernel/answer.js";
import { RcmInputError } from "../kernel/error.js";
import type { Fields } from "../kernel/fields.js";
import { readFields } from "../kernel/fields.js";
import type { JudgedCriterion } from "../kernel/judged.js";
import { language as languageOption } from "../kernel/options.js";
import type { Criterion } from "../kernel/rule.js";
import type { ClauseId } from "./clause-id.js";
import { iomPage } from "./documents/iom-page.js";
import { membersAndPresidency } from "./documents/members-and-presidency.js";
import { operativeStructure } from "./documents/operative-structure.js";
import type { ClauseRow, InventoryNumber } from "./documents/row.js";
import { themesAndProgress } from "./documents/themes-and-progress.js";
import type { ReadingId } from "./readings.js";
import { type ReportId, reports, reportTopics } from "./reports.js";
import { type SectionKey, sections } from "./sections.js";

export type { ClauseId } from "./clause-id.js";
export type { ClauseKind, InventoryNumber, UncarriedReason } from "./documents/row.js";
export type { ReadingId } from "./readings.js";
export type { ReportId } from "./reports.js";
export type { SectionKey } from "./sections.js";

/** A clause of one of the two documents, or a public page that reports a fact. */
export interface Source {
  readonly id: SourceId;
  /**
   * "twenty-years": the publication 20 Years of the RCM; "iom-page": IOM's page on the RCM; "reported": another public
   * page.
   */
  readonly document: "twenty-years" | "iom-page" | "reported";
  /** The heading of the section, in the language asked for. */
  readonly section: string;
  /** The number of the item or the year of the row, where the section numbers or lists them. */
  readonly item?: string;
  /** What it says, in our own words, in the language asked for. */
  readonly label: string;
  /** The number of the clause in the inventory of the two documents. */
  readonly inventory?: InventoryNumber;
  /** The address of a reported page. */
  readonly url?: string;
}

/** The options of {@link source}. */
export interface SourceOptions {
  /** The language of the heading and the label. Default: "en". */
  readonly language?: "en" | "es" | undefined;
}

const optionFields = { language: languageOption };

/** The clauses of the two documents in the order of the documents' parts. */
export const clauses: readonly ClauseRow[] = /* @__PURE__ */ allClauses();

const rowsById = /* @__PURE__ */ indexed();

/** Every clause of the two documents and every reported page, in English. */
export const sources: readonly Source[] = /* @__PURE__ */ allSources();

/**
 * Tells what a source id of an answer or a finding stands for.
 *
 * @param id - the id of a clause or of a reported page, as `sources` lists them
 * @param options - the language of the heading and the label
 * @returns the document, the section, the item where there is one, and a label in our own words; for a reported page,
 * its address
 * @throws `RcmInputError` "unknown-code" where no source has the id
 *
 * @example
 * ```js
 * import { source } from "rcm-rules/sources";
 *
 * const clause = source("twenty-years/observer-country-criteria/3");
 * clause.document; // => "twenty-years"
 * clause.item; // => "3"
 * clause.inventory; // => "H8"
 * source("reported/presidency-2017/2").url; // => "https://diariocolatino.com/salvador-congrega-xxi-reunion-viceministerial-la-crm"
 * ```
 */
export function source(id: SourceId, options: SourceOptions = {}): Source {
  const row = rowsById.get(id);
  if (row === undefined)
    throw new RcmInputError("unknown-code", "id", 'the id of a source such as "twenty-years/reserve-fund/maximum"', id);
  return told(row, readFields(optionFields, options, "options").language ?? "en");
}

type SourceRow = ClauseRow | (typeof reports)[number];

function told(row: SourceRow, language: "en" | "es"): Source {
  const { id } = row;
  const cut = id.lastIndexOf("/");
  const key = id.slice(0, cut);
  const tail = id.slice(cut + 1);
  const label = language === "es" ? row.es : row.label;
  if (isReport(row))
    return {
      id,
      document: "reported",
      section: reportTopics[key as keyof typeof reportTopics][language],
      label,
      url: row.url,
    };
  return {
    id,
    document: id.startsWith("iom-page/") ? "iom-page" : "twenty-years",
    section: sections[key as SectionKey][language],
    ...(/^\d+$/.test(tail) && { item: tail }),
    label,
    inventory: row.inventory,
  };
}

/** Whether a source is a public page that reports a fact. */
function isReport(row: SourceRow): row is (typeof reports)[number] {
  return Object.hasOwn(row, "url");
}

function allClauses(): ClauseRow[] {
  return [
    ...membersAndPresidency,
    ...operativeStructure,
    ...themesAndProgress,
    ...iomPage,
    ...listed(
      "meetings",
      "MT",
      91,
      "Entry {number} of the list of meetings",
      "Entrada {number} de la lista de reuniones",
    ),
    ...listed(
      "documents",
      "DOC",
      43,
      "Entry {number} of the list of documents",
      "Entrada {number} de la lista de documentos",
    ),
  ];
}

function indexed(): ReadonlyMap<SourceId, ClauseRow | (typeof reports)[number]> {
  return new Map([...clauses, ...reports].map((row) => [row.id, row]));
}

function allSources(): readonly Source[] {
  return Object.freeze([...rowsById.values()].map((row) => Object.freeze(told(row, "en"))));
}

/** The entries of a printed list whose texts stand in a register of their own. */
function listed(
  list: "meetings" | "documents",
  category: "MT" | "DOC",
  count: number,
  label: string,
  es: string,
): ClauseRow[] {
  return Array.from({ length: count }, (_, index) => {
    const number = `${index + 1}`;
    const row = { id: `iom-page/${list}/${number}`, inventory: `${category}${index + 1}`, as: "data" } as const;
    return { ...row, label: label.replace("{number}", number), es: es.replace("{number}", number) };
  });
}

/** The id of anything that a fact or a finding can cite. */
export type CitedId = ClauseId | ReportId;

/** What a criterion of a rule names of the documents: clauses that exist, and a registered reading of them. */
interface Cited {
  readonly sources: readonly CitedId[];
  readonly reading?: ReadingId;
}

/** The criteria of a rule, each citing clauses and readings that exist. */
export type Criteria<Of extends Fields> = readonly (Criterion<Of> & Cited)[];

/** The criteria of a rule whose truths are worked out from lists or cells, each citing clauses and readings that exist. */
export type JudgedCriteria = readonly (JudgedCriterion & Cited)[];
