import type { Name } from "../kernel/answer.js";
import { documentKindTable, documentListTable } from "./facts.js";
import { linkedDocumentTable } from "./linked-facts.js";
import { publicationTable } from "./publication-facts.js";

/** The kinds, the lists and the documents, linked ones too, by their names, for the labels of the locales. */
export function namedDocuments(): readonly { readonly id: string; readonly name: Name }[] {
  return [
    ...documentKindTable,
    ...documentListTable,
    ...linkedDocumentTable,
    ...publicationTable.map(({ id, title }) => ({ id, name: title })),
  ];
}
