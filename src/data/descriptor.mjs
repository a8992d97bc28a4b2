/** The description of the data files as a Frictionless Data Package. */
import { createHash } from "node:crypto";
import { identity } from "rcm-rules/conference";
import { en } from "rcm-rules/locales/en";

/** @typedef {import("./columns.mjs").Table} Table */
/** @typedef {{ readonly table: Table, readonly csv: string, readonly json: Uint8Array }} Written */

/** The files of a table. */
export const csvOf = (/** @type {Table} */ { name }) => `${name}.csv`;
export const jsonOf = (/** @type {Table} */ { name }) => `${name}.json.gz`;

/**
 * @param {{ readonly name: string, readonly version: string, readonly license: string }} library
 * @param {readonly Written[]} written
 * @param {string} calendar
 */
export function descriptorOf({ name, version, license }, written, calendar) {
  return {
    profile: "data-package",
    name: `${name}-data`,
    title: `${identity.name.en}: facts, rules and their sources`,
    description:
      "The facts and rules of the library rcm-rules as tables. An empty cell is an absent value; a list or an object " +
      "is JSON in its cell; the compressed JSON file beside each CSV has the rows exactly as the library gives them. The column " +
      "sources names the clauses (table sources) on which a row rests. This is not a publication of the Conference.",
    version,
    licenses: [{ name: license, title: "MIT License", path: "https://opensource.org/license/mit" }],
    sources: documents().map((title) => ({ title })),
    resources: [...written.flatMap(resourcesOf), calendarResource(calendar)],
  };
}

/** The two documents, by their titles. */
function documents() {
  return [identity.publication.title.en, en.documents["iom-page"]];
}

/** @param {Written} written */
function resourcesOf({ table, csv, json }) {
  const { name, title, description } = table;
  return [
    {
      name,
      path: csvOf(table),
      profile: "tabular-data-resource",
      title,
      description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      ...sizeOf(csv),
      schema: schemaOf(table),
    },
    {
      name: `${name}-json`,
      path: jsonOf(table),
      format: "json",
      mediatype: "application/json",
      compression: "gz",
      ...sizeOf(json),
    },
  ];
}

/** @param {string} calendar */
function calendarResource(calendar) {
  return {
    name: "meetings-ics",
    path: "meetings.ics",
    profile: "data-resource",
    title: "Meetings as a calendar",
    description: "An all-day event for each stretch of days that is printed to the day.",
    format: "ics",
    mediatype: "text/calendar",
    encoding: "utf-8",
    ...sizeOf(calendar),
  };
}

/** @param {string | Uint8Array} content */
function sizeOf(content) {
  return { bytes: Buffer.byteLength(content), hash: `sha256:${createHash("sha256").update(content).digest("hex")}` };
}

/** @param {Table} table */
function schemaOf({ columns, key, refers = [] }) {
  return {
    fields: columns.map(({ name, type, description, path, of, unit, isJson, constraints = {} }) => ({
      name,
      type,
      description,
      ...(unit !== undefined && { unit }),
      ...(isJson && { contentMediaType: "application/json" }),
      // Where the value stands in a row of the JSON file; one that is worked out has no such place.
      ...(of === undefined && { path }),
      ...(Object.keys(constraints).length > 0 && { constraints }),
    })),
    missingValues: [""],
    primaryKey: key,
    ...(refers.length > 0 && { foreignKeys: refers.map(foreignKey) }),
  };
}

/** @param {{ readonly from: string, readonly to: string }} reference - "members.code"; without a table, the same one */
function foreignKey({ from, to }) {
  const [resource, field] = to.split(".");
  return { fields: from, reference: { resource, fields: field } };
}
