/**
 * Writes the facts and rules of the library as data files into dist/data. Run by `npm run build`, through the built
 * package, after its JSON Schemas.
 *
 *   <table>.csv  <table>.json.gz   each table, twice
 *   meetings.ics                   the meetings that are printed to the day, as a calendar
 *   datapackage.json               what is in them: Frictionless Data Package
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { calendarOf } from "./calendar.mjs";
import { compressed } from "./compressed.mjs";
import { csvOf, descriptorOf, jsonOf } from "./descriptor.mjs";
import { toCsv, toJson, withEveryColumn } from "./table.mjs";
import { tables } from "./tables.mjs";

const root = new URL("../../dist/data/", import.meta.url);
const library = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

const written = tables.map((described) => {
  const rows = described.rows();
  const table = withEveryColumn(described, rows);
  return { table, csv: toCsv(table, rows), json: compressed(toJson(rows)) };
});
const calendar = calendarOf(library.version);

rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
for (const { table, csv, json } of written) {
  write(csvOf(table), csv);
  write(jsonOf(table), json);
}
write("meetings.ics", calendar);
write("datapackage.json", `${inLines(descriptorOf(library, written, calendar))}\n`);

/**
 * JSON with a line for each resource.
 *
 * @param {{ readonly resources: readonly object[] }} descriptor
 */
function inLines({ resources, ...head }) {
  const lines = resources.map((resource) => JSON.stringify(resource)).join(",\n");
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "resources": [\n${lines}\n]}`;
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function write(file, content) {
  writeFileSync(new URL(file, root), content);
}
