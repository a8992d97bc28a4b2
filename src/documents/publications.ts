import type { Name, SourceId } from "../kernel/answer.js";
import { bare } from "../kernel/bare.js";
import { readFields } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { searchWords } from "../kernel/search.js";
import { memberTable } from "../membership/facts.js";
import type { MemberCode } from "../membership/index.js";
import type { DocumentKind, DocumentListId } from "./facts.js";
import { type PublicationId, publicationTable } from "./publication-facts.js";
import { type PublicationFilter, publicationFilterFields } from "./publication-filter.js";

/** A language that an entry of one of the lists names. */
export type DocumentLanguage = "en" | "es";

/** A document of the Conference that one of the two lists names, or both. */
export interface Publication {
  readonly id: PublicationId;
  /** English: exact. Spanish: ours. */
  readonly title: Name;
  /** The kind that the title names; left out where it names none. Of entries under a place alone it is our reading. */
  readonly kind?: DocumentKind;
  /** Left out where no year is printed. */
  readonly year?: number;
  /** The years that a plan covers. */
  readonly period?: { readonly from: number; readonly to: number };
  /** Of the documents of a yearly Conference only. */
  readonly edition?: { readonly number: number; readonly roman: string };
  /** The city that the entry names. */
  readonly place?: string;
  /** The country in which it was adopted, where the documents show it. */
  readonly country?: MemberCode;
  /** The languages that an entry names; absent where none is named, which says nothing about translations. */
  readonly languages?: readonly DocumentLanguage[];
  /** The entry as printed, in each list that has it. */
  readonly printed: { readonly [List in DocumentListId]?: string };
  /** The lists that have it. */
  readonly lists: readonly DocumentListId[];
  /** Other titles of the same document, as printed. */
  readonly aliases?: readonly string[];
  /** The id of the meeting that it comes from, as `meetings` of rcm-rules/meetings gives it, where that is listed. */
  readonly meeting?: string;
  /** The fields that follow from the documents without being printed in the entry. */
  readonly derived?: readonly ("edition" | "country" | "meeting")[];
  /** The registered readings that its kind, or its being a document of its own, rests on. */
  readonly readings?: readonly string[];
  /** Another document that may be the same: the documents leave it open. */
  readonly possiblySameAs?: {
    readonly id: PublicationId;
    readonly reason: "two-declarations-of-one-meeting";
    readonly sources: readonly SourceId[];
  };
  readonly sources: readonly SourceId[];
}

const register = once(frozenRows);
const entries = once(() => register().map(entryOf));

/**
 * The documents of the Conference that the two lists name: declarations, guidelines, proceedings, plans and others. It
 * is the union of both, with where each document is printed; four stand in both. Neither list claims to be complete.
 * `linkedDocuments` has those that the list of meetings links.
 *
 * @param filter - what to look for; without it, all documents
 * @returns the documents that agree with every field of the filter: those of the page in its order, then those that
 * only the publication lists, in its order
 * @throws {@link RcmInputError} where the filter is no object ("not-an-object") or has another field ("unknown-field"),
 * the year is none ("not-a-year"), a code is unknown ("unknown-code"), the edition is none ("not-a-whole-number",
 * "out-of-range"), or a text has no letter and no digit ("not-a-text")
 * @sources twenty-years/declarations-and-guidelines/1 to 15, iom-page/documents/1 to 43
 *
 * @example
 * ```js
 * import { publications } from "rcm-rules/documents";
 *
 * publications().length; // => 54
 * publications({ country: "US" }).map((document) => document.id); // => ["2007-new-orleans", "2000-washington"]
 * publications({ place: "san josé", kind: "joint-communique" })[0].edition.roman; // => "VI"
 * const [declaration] = publications({ text: "terrorism" });
 * declaration.lists; // => ["twenty-years", "iom-page"]
 * declaration.printed["twenty-years"]; // => "Declaration against terrorism (2002)"
 * declaration.printed["iom-page"]; // => "2002 Against Terrorism [ EN ]"
 * ```
 */
export function publications(filter: PublicationFilter = {}): Publication[] {
  const conditions = conditionsOf(readFields(publicationFilterFields, filter, "filter"));
  return conditions.reduce((left, holds) => left.filter(holds), entries()).map(({ row }) => row);
}

/** A document with what is searched in it. */
interface Entry {
  readonly row: Publication;
  /** Its own fields and no others. */
  readonly own: Publication;
  /** The words of its titles and entries, each after a space. */
  readonly words: string;
  /** The words of its place and of the country, in both languages. */
  readonly places: ReadonlySet<string>;
}

type Condition = (entry: Entry) => boolean;

function conditionsOf(filter: PublicationFilter): Condition[] {
  const { year, kind, country, place, edition, list, language, text } = filter;
  const conditions: Condition[] = [];
  if (year !== undefined) conditions.push(({ own }) => own.year === year);
  if (kind !== undefined) conditions.push(({ own }) => own.kind === kind);
  if (country !== undefined) conditions.push(({ own }) => own.country === country);
  if (place !== undefined) conditions.push(isIn(place));
  if (edition !== undefined) conditions.push(({ own }) => own.edition?.number === edition);
  if (list !== undefined) conditions.push(({ row }) => row.lists.includes(list));
  if (language !== undefined) conditions.push(({ own }) => own.languages?.includes(language) === true);
  if (text !== undefined) conditions.push(has(searchWords(text)));
  return conditions;
}

/** Two letters that are the code of a country are no more than that: "pa" is Panama and no word of a name. */
function isIn(place: string): Condition {
  const words = searchWords(place);
  const code = memberTable.find((member) => words.length === 1 && member.code.toLowerCase() === words[0])?.code;
  if (code !== undefined) return ({ own }) => own.country === code;
  return ({ places }) => words.every((word) => places.has(word));
}

function has(wanted: readonly string[]): Condition {
  return ({ words }) => wanted.every((word) => words.includes(` ${word}`));
}

function entryOf(row: Publication): Entry {
  const own = bare(row);
  const { title, aliases = [], printed, place, country } = own;
  const names = memberTable.flatMap(({ code, name }) => (code === country ? [name.en, name.es] : []));
  const texts = [title.en, title.es, ...aliases, ...Object.values(printed)];
  return {
    row,
    own,
    words: ` ${texts.flatMap(searchWords).join(" ")}`,
    // The title of an entry under a place says the place in Spanish too.
    places: new Set([...(place === undefined ? [] : [place, title.es]), ...names].flatMap(searchWords)),
  };
}

/** The rows are frozen because every answer shares them. */
function frozenRows(): readonly Publication[] {
  return publicationTable.map((row) => frozen({ ...row, lists: Object.keys(row.printed) as DocumentListId[] }));
}
