/** How the rows of a table become lines of CSV and of JSON. */
import { stringify } from "csv-stringify/sync";
import { column } from "./columns.mjs";

/** @typedef {import("./columns.mjs").Column} Column */
/** @typedef {import("./columns.mjs").Table} Table */

/**
 * The rows as JSON: a list with one row a line, each exactly as the library gives it.
 *
 * @param {readonly unknown[]} rows
 */
export function toJson(rows) {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** What a column says that nobody has described; a test wants none. */
export const undescribed = "Not described yet.";

/**
 * A table with a column for every value of its rows: those that it describes, and after them those that it does not, so
 * that a new field of a fact stands in the files at once.
 *
 * @param {Table} table
 * @param {readonly object[]} rows
 * @returns {Table}
 */
export function withEveryColumn(table, rows) {
  const paths = new Set(rows.flatMap((row) => leaves(row, table.columns)));
  for (const { path, of } of table.columns) if (of === undefined) paths.delete(path);
  const columns = [...paths].map((path) => column(typeOf(rows.map((row) => at(row, path))), path, undescribed));
  return { ...table, columns: [...table.columns, ...columns] };
}

/**
 * @param {readonly unknown[]} values
 * @returns {Column["type"]}
 */
function typeOf(values) {
  const known = values.filter((value) => value !== undefined);
  if (known.every((value) => typeof value === "boolean")) return "boolean";
  if (known.every((value) => Number.isInteger(value))) return "integer";
  return known.every(Array.isArray) ? "array" : "string";
}

/**
 * The rows as CSV (RFC 4180): a header, a line for each row, ended by CR LF. An absent value is an empty cell; a list
 * or an object is JSON in its cell.
 *
 * @param {Table} table
 * @param {readonly object[]} rows
 */
export function toCsv({ columns }, rows) {
  const cells = rows.map((row) => columns.map((column) => cell(inColumn(row, column), column)));
  return stringify([columns.map((column) => column.name), ...cells], { record_delimiter: "\r\n" });
}

/**
 * @param {object} row
 * @param {Column} column
 */
function inColumn(row, { path, of }) {
  return of ? of(row) : at(row, path);
}

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {unknown}
 */
function at(value, path) {
  let found = value;
  for (const key of path.split(".")) found = /** @type {Record<string, unknown> | undefined} */ (found)?.[key];
  return found;
}

/**
 * @param {unknown} value
 * @param {Column} column
 */
function cell(value, { isJson }) {
  if (value === undefined) return "";
  return typeof value === "string" && !isJson ? value : JSON.stringify(value);
}

/**
 * The paths of all values in a row, down to those that have a column.
 *
 * @param {object} row
 * @param {readonly Column[]} columns
 * @returns {string[]}
 */
function leaves(row, columns, before = "") {
  return Object.entries(row).flatMap(([key, value]) => {
    const path = before + key;
    const isWhole = columns.some((column) => column.path === path && column.of === undefined);
    if (value === undefined) return [];
    if (isWhole || typeof value !== "object" || value === null || Array.isArray(value)) return [path];
    return leaves(value, columns, `${path}.`);
  });
}
