/**
 * The documents of the Conference: declarations, guidelines, proceedings, plans and others, from the two lists that the
 * documents print, with where each is printed.
 *
 * @module
 */

export type { DocumentKind, DocumentListId } from "./facts.js";
export { type LinkedDocument, linkedDocuments } from "./linked.js";
export { type DocumentKindRow, type DocumentList, documentKinds, documentLists } from "./lists.js";
export type { PublicationId } from "./publication-facts.js";
export type { PublicationFilter } from "./publication-filter.js";
export { type DocumentLanguage, type Publication, publications } from "./publications.js";
