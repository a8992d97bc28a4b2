import type { SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedItem } from "../kernel/named.js";
import type { DocumentKind } from "./facts.js";
import { linkedDocumentTable } from "./linked-facts.js";
import type { PublicationId } from "./publication-facts.js";
import type { DocumentLanguage } from "./publications.js";

/** A document that the page links beside an entry of its list of meetings. */
export interface LinkedDocument extends NamedItem<(typeof linkedDocumentTable)[number]["id"]> {
  /** The id of the entry, as `meetings` of rcm-rules/meetings gives it. */
  readonly meeting: string;
  /** The kind that its name says; left out where it says none. */
  readonly kind?: DocumentKind;
  /** The languages that the entry names; left out where none is named, which says nothing about translations. */
  readonly languages?: readonly DocumentLanguage[];
  /** The link as the entry prints it. */
  readonly printed: string;
  /** Documents of the two lists that it may be: the documents leave it open. */
  readonly possiblySameAs?: readonly PublicationId[];
  readonly sources: readonly SourceId[];
}

/**
 * The documents that the page links beside the entries of its list of meetings: eight beside six entries, with the
 * languages that they name. `publications` has the two lists of documents.
 *
 * @sources iom-page/meetings/13, iom-page/meetings/47, iom-page/meetings/55, iom-page/meetings/59,
 * iom-page/meetings/60, iom-page/meetings/85
 *
 * @example
 * ```js
 * import { linkedDocuments } from "rcm-rules/documents";
 *
 * linkedDocuments.length; // => 8
 * const [communique] = linkedDocuments;
 * communique.languages; // => ["en"]
 * linkedDocuments.filter(({ meeting }) => meeting === "2014-06-24-conference").length; // => 3
 * ```
 */
export const linkedDocuments: readonly LinkedDocument[] = frozen(linkedDocumentTable);
