/**
 * Validates the data files as a Frictionless Data Package with the project's own library for JavaScript, installed here
 * by its own lockfile: the descriptor by its profile, every cell by its column, every key and every reference. Then
 * breaks copies of them, each in one way, which must all be found.
 *
 *   node test/ports/frictionless/validate.mjs
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = new URL("./", import.meta.url);
const data = fileURLToPath(new URL("../../../dist/data/", import.meta.url));

if (!existsSync(new URL("node_modules/", here))) {
  const options = ["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", options, { cwd: fileURLToPath(here), stdio: "inherit" });
}

/** @type {any} The library has no types of its own. */
const { Package } = createRequire(new URL("package.json", here))("datapackage");

/**
 * Reads every table of a folder. Throws where something is not valid.
 *
 * @param {string} folder
 */
async function validated(folder) {
  const described = await Package.load(join(folder, "datapackage.json"), { strict: true });
  const tables = described.resources.filter((/** @type {any} */ one) => one.tabular);
  let rows = 0;
  // With its relations: a reference to a row that is not there is an error, as is a key that stands twice.
  for (const table of tables) rows += (await table.read({ relations: true })).length;
  return { tables: tables.length, rows };
}

/** What may go wrong: a file, and what of it becomes something else. */
const breaks = /** @type {const} */ ([
  ["datapackage.json", '"name": "rcm-rules-data"', '"name": "RCM rules data"'],
  ["datapackage.json", '"type":"integer"', '"type":"whole"'],
  ["members.csv", "\r\nCA,", "\r\nBZ,"],
  ["members.csv", ",true,", ",yes,"],
  ["members.csv", "code,alpha3", "code,alpha2"],
  ["scale.csv", "2005,1,BZ", "2005,1,ZZ"],
  ["presidencies.csv", "\r\n1997,", "\r\nnever,"],
  ["meetings.csv", ",on-site,", ",at-sea,"],
]);

const { tables, rows } = await validated(data);
if (tables === 0 || rows === 0) throw new Error("nothing was validated");

for (const [file, before, after] of breaks) {
  const copy = mkdtempSync(join(tmpdir(), "rcm-rules-data-"));
  try {
    cpSync(data, copy, { recursive: true });
    const text = readFileSync(join(copy, file), "utf8");
    if (!text.includes(before)) throw new Error(`${file} has no ${JSON.stringify(before)} to break`);
    writeFileSync(join(copy, file), text.replace(before, after));
    const found = await validated(copy).then(
      () => false,
      () => true,
    );
    if (!found) throw new Error(`${file}: ${JSON.stringify(after)} was not found`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
console.log(`${tables} tables with ${rows} rows are a valid Data Package; ${breaks.length} broken copies are none`);
