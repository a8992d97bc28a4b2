/** The documents of the Conference. */
import { documentLists, publications } from "rcm-rules/documents";
import { code, list, names, sources, text, whole } from "../columns.mjs";

/** @type {import("../columns.mjs").Table[]} */
export const documentTables = [
  {
    name: "publications",
    title: "Publications",
    description: "The documents of the Conference that its publication and IOM's page list, with both printed entries.",
    key: ["id"],
    columns: [
      text("id", "Id of the document.", { required: true }),
      ...names("title", "Title."),
      code("kind", "document-kind", "What sort of document it is."),
      whole("year", "Calendar year."),
      whole("period.from", "The first year that a plan covers."),
      whole("period.to", "The last year that a plan covers."),
      whole("edition.number", "The number of the Conference, of annual declarations."),
      text("edition.roman", "The same in Roman numerals."),
      text("place", "The city that the entry names."),
      text("country", "The country in which it was adopted."),
      list("languages", "The languages that an entry names."),
      ...documentLists.map(({ id }) => text(`printed.${id}`, `The entry as printed in the list ${id}.`)),
      text("meeting", "The meeting that it comes from (table meetings)."),
      list("lists", "The lists that have it."),
      list("aliases", "Other titles of the same document, as printed."),
      list("derived", "The fields that follow from the documents without being printed in the entry."),
      list("readings", "The readings of ours that some fields rest on (table readings)."),
      text("possiblySameAs.id", "Another document that may be the same: the documents leave it open."),
      text("possiblySameAs.reason", "Why it may be."),
      sources("possiblySameAs.sources"),
      sources(),
    ],
    refers: [
      { from: "possibly_same_as_id", to: ".id" },
      { from: "country", to: "members.code" },
    ],
    rows: () => publications(),
  },
];
