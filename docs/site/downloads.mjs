/** The data files of the package, offered beside the tables. */
import { escaped } from "./html.mjs";
import { dataFiles } from "./places.mjs";

/** @typedef {import("./trees.mjs").Tree} Tree */
/** @typedef {import("./pages/tables.mjs").TableName} TableName */

/** The data files of the package that hold a table. */
const files = /** @satisfies {Record<TableName, readonly string[]>} */ ({
  members: ["members"],
  observers: ["observer-countries", "observer-organizations", "partners"],
  presidencies: ["presidencies"],
  scale: ["scale"],
  meetings: ["meetings"],
  documents: ["publications"],
  themes: ["themes"],
  bodies: ["bodies", "relations"],
  participation: ["participation"],
});

/**
 * Links to the data files of a table, as the package has them.
 *
 * @param {Tree} tree
 * @param {TableName} name
 */
export function downloads({ words }, name) {
  const links = dataFiles
    .filter((file) => files[name].includes(file.slice(0, file.lastIndexOf("."))))
    .map((file) => `<a href="/data/${file}" download>${file}</a>`);
  return links.length === 0 ? [] : [`<p class="downloads">${escaped(words.tables.download)} ${links.join(", ")}</p>`];
}
