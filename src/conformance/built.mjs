/** The data files and vectors that a build has made, read back. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, strFromU8 } from "fflate";

/** @typedef {import("./vectors.mjs").Suite} Suite */
/** @typedef {{ readonly [path: string]: unknown }} Row */
/**
 * @typedef {{
 *   readonly name: string, readonly key: readonly string[], readonly rows: readonly Row[], readonly text: string,
 * }} TableFile
 */

/**
 * The folder with the data and the vectors: of a build itself, or of a package in which it stands.
 *
 * @param {string} folder
 */
export function builtIn(folder) {
  const place = ["", "dist", "package/dist"].map((inner) => join(folder, inner)).find(hasVectors);
  if (place === undefined) throw new Error(`${folder} has no data and no vectors`);
  return place;
}

const hasVectors = (/** @type {string} */ folder) => existsSync(join(folder, "conformance", "index.json"));

/** @param {string} file */
function json(file) {
  const content = readFileSync(file);
  return JSON.parse(strFromU8(file.endsWith(".gz") ? gunzipSync(content) : content));
}

/**
 * Every table of a build, with the rows of its JSON file.
 *
 * @param {string} folder
 * @returns {TableFile[]}
 */
export function tablesIn(folder) {
  const { resources } = json(join(folder, "data", "datapackage.json"));
  return resources.flatMap((/** @type {any} */ { name, schema, path }) => {
    if (schema === undefined) return [];
    const paths = new Map(schema.fields.map((/** @type {any} */ field) => [field.name, field.path]));
    const text = readFileSync(join(folder, "data", path), "utf8");
    const key = schema.primaryKey.map((/** @type {string} */ column) => paths.get(column));
    return [{ name, key, rows: json(join(folder, "data", `${name}.json.gz`)), text }];
  });
}

/**
 * Every suite of vectors of a build.
 *
 * @param {string} folder
 * @returns {Suite[]}
 */
export function suitesIn(folder) {
  const files = readdirSync(join(folder, "conformance")).filter((file) => file.endsWith(".json.gz"));
  return files.sort().map((file) => json(join(folder, "conformance", file)));
}

/**
 * What a build says, as short digests: of every table, and of the vectors of every function by their groups.
 *
 * @param {string} folder
 */
export function digestsOf(folder) {
  const data = Object.fromEntries(tablesIn(folder).map(({ name, rows, text }) => [name, digest([text, rows])]));
  const vectors = Object.fromEntries(suitesIn(folder).map((suite) => [suite.function, digestsOfGroups(suite)]));
  return { data, vectors };
}

/** @param {Suite} suite */
function digestsOfGroups({ vectors }) {
  const groups = [...new Set(vectors.map(({ group }) => group))];
  return Object.fromEntries(groups.map((name) => [name, digest(vectors.filter(({ group }) => group === name))]));
}

/** @param {unknown} value */
function digest(value) {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
