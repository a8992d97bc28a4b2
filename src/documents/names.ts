import type { Name } from "../kernel/answer.js";
import { documentKindTable, documentListTable } from "./facts.js";
import { publicationTable } from "./publication-facts.js";

/** The kinds, the lists and the documents by their names, for the labels of the locales. */
export function namedDocuments(): readonly { readonly id: string; readonly name: Name }[] {
  return [
    ...documentKindTable,
    ...documentListTable,
    ...publicationTable.map(({ id, title }) => ({ id, name: title })),
  ];
}
