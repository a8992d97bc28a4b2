import type { Name, SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import { type DocumentKind, type DocumentListId, documentKindTable, documentListTable } from "./facts.js";

/** One of the two lists of documents. */
export interface DocumentList {
  readonly id: DocumentListId;
  readonly name: Name;
  /** The year that the document with the list speaks of. */
  readonly asOf: AsOf;
  /** How many entries it prints. */
  readonly entries: number;
  /** By its own words the list is a selection: a document that it leaves out is not missing. */
  readonly selection: "most-important" | "major";
  /** Whether it claims to name every document: neither does. */
  readonly complete: boolean;
  /** Who agreed on what it lists, where that is said. */
  readonly agreedBy?: "member-countries";
  /** Where there are more documents, as printed. */
  readonly more?: string;
  /** Lines of the list that are no documents: as printed, with the entry that they follow. */
  readonly strayLines: readonly { readonly printed: string; readonly after: SourceId }[];
  readonly sources: readonly SourceId[];
}

/** A kind of document. */
export interface DocumentKindRow {
  readonly id: DocumentKind;
  readonly name: Name;
  /** As the page names it among its examples; absent where the kind is told apart by us. */
  readonly printed?: string;
  readonly sources: readonly SourceId[];
}

/**
 * The two lists of documents, each with what it says of itself: the publication's "most important" declarations and
 * guidelines, agreed on by the Member Countries, and the page's "major" documents.
 *
 * @sources twenty-years/declarations-and-guidelines/nature, iom-page/documents/kinds, iom-page/documents/website
 *
 * @example
 * ```js
 * import { documentLists } from "rcm-rules/documents";
 *
 * documentLists.map((list) => list.entries); // => [15, 43]
 * documentLists[1].strayLines[0].printed; // => "Communicating Seal"
 * ```
 */
export const documentLists: readonly DocumentList[] = frozen(documentListTable);

/**
 * The kinds of documents: the six that the page names as examples, then those that we tell apart by the titles.
 *
 * @sources iom-page/documents/kinds
 *
 * @example
 * ```js
 * import { documentKinds } from "rcm-rules/documents";
 *
 * const printed = documentKinds.filter((kind) => kind.printed);
 * printed.map((kind) => kind.id).slice(0, 3); // => ["declaration", "guidelines", "mechanism"]
 * ```
 */
export const documentKinds: readonly DocumentKindRow[] = frozen(documentKindTable);
