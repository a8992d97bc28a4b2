/**
 * The documents of the Conference: declarations, guidelines, proceedings, plans and others, from the two lists that the
 * documents print, with where each is printed.
 *
 * @module
 */

export type { DocumentKind, DocumentListId, PublicationId } from "./facts.js";
export { type DocumentKindRow, type DocumentList, documentKinds, documentLists } from "./lists.js";
export { type DocumentLanguage, type Publication, type PublicationFilter, publications } from "./publications.js";
