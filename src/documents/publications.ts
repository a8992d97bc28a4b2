import type { Name, SourceId } from "../kernel/answer.js";
import { readFields } from "../kernel/fields.js";
import { folded } from "../kernel/folded.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
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
  /** Our classification of the title. */
  readonly kind: DocumentKind;
  readonly year: number;
  /** The years that a plan covers. */
  readonly period?: { readonly from: number; readonly to: number };
  /** Of annual declarations only. */
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
  /** The fields that follow from the documents without being printed in the entry. */
  readonly derived?: readonly ("year" | "edition" | "country")[];
  /** Another document that may be the same: the documents leave it open. */
  readonly possiblySameAs?: {
    readonly id: PublicationId;
    readonly reason: "two-declarations-of-one-meeting";
    readonly sources: readonly SourceId[];
  };
  readonly sources: readonly SourceId[];
}

const register = once(frozenRows);
const wordings = once(() => new Map(register().map((row) => [row, wordingsOf(row).map(folded)])));

/**
 * The documents of the Conference that the two lists name: declarations, guidelines, proceedings, plans and others. It
 * is the union of both, with where each document is printed; four stand in both. Neither list claims to be complete.
 *
 * @param filter - what to look for; without it, all documents
 * @returns the documents that agree with every field of the filter: those of the page in its order, then those that
 * only the publication lists, in its order
 * @throws {@link RcmInputError} where the filter is no object ("not-an-object") or has another field ("unknown-field"),
 * the year is none ("not-a-year"), a code is unknown ("unknown-code"), or the text is empty or none ("not-a-text")
 * @sources twenty-years/declarations-and-guidelines/1 to 15, iom-page/documents/1 to 43
 *
 * @example
 * ```js
 * import { publications } from "rcm-rules/documents";
 *
 * publications().length; // => 54
 * publications({ country: "US" }).map((document) => document.id); // => ["2007-new-orleans", "2000-washington"]
 * const [declaration] = publications({ text: "terrorism" });
 * declaration.lists; // => ["twenty-years", "iom-page"]
 * declaration.printed["twenty-years"]; // => "Declaration against terrorism (2002)"
 * declaration.printed["iom-page"]; // => "2002 Against Terrorism [ EN ]"
 * ```
 */
export function publications(filter: PublicationFilter = {}): Publication[] {
  const { year, kind, country, list, language, text } = readFields(publicationFilterFields, filter, "filter");
  const words = text === undefined ? undefined : folded(text.trim());
  return register().filter(
    (row) =>
      (year === undefined || row.year === year) &&
      (kind === undefined || row.kind === kind) &&
      (country === undefined || row.country === country) &&
      (list === undefined || row.lists.includes(list)) &&
      (language === undefined || row.languages?.includes(language)) &&
      (words === undefined ||
        wordings()
          .get(row)
          ?.some((wording) => wording.includes(words))),
  );
}

function wordingsOf({ title, aliases = [], printed }: Publication): readonly string[] {
  return [title.en, title.es, ...aliases, ...Object.values(printed)];
}

/** The rows are frozen because every answer shares them. */
function frozenRows(): readonly Publication[] {
  return publicationTable.map((row) => frozen({ ...row, lists: Object.keys(row.printed) as DocumentListId[] }));
}
