/**
 * Columns of the data files: where a value stands in a row of the library, and what a reader may expect of it.
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly description: string,
 *   readonly type: "string" | "integer" | "number" | "boolean" | "date" | "array" | "object",
 *   readonly path: string,
 *   readonly of?: (row: any) => unknown,
 *   readonly constraints?: Readonly<Record<string, unknown>>,
 *   readonly unit?: string,
 *   readonly isJson?: boolean,
 * }} Column
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly title: string,
 *   readonly description: string,
 *   readonly key: readonly string[],
 *   readonly columns: readonly Column[],
 *   readonly refers?: readonly { readonly from: string, readonly to: string }[],
 *   readonly rows: () => readonly object[],
 * }} Table
 */
import { options } from "rcm-rules";
import { en } from "rcm-rules/locales/en";

/** An as-of date as the documents print it: a year, a month or a day. */
const asOfForm = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

/** The name of a column is the path of its value in words of small letters: "lastMentioned" is last_mentioned. */
const nameOf = (/** @type {string} */ path) =>
  path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(/[.-]/g, "_");

/** @type {(type: Column["type"], path: string, description: string, more?: Partial<Column>) => Column} */
export const column = (type, path, description, more = {}) => ({
  name: nameOf(path),
  description,
  type,
  path,
  ...more,
});

/** @typedef {(path: string, description: string, constraints?: Readonly<Record<string, unknown>>) => Column} Maker */

/** @type {(type: Column["type"]) => Maker} */
const typed = (type) => (path, description, constraints) =>
  column(type, path, description, constraints && { constraints });

export const text = typed("string");
export const whole = typed("integer");
export const truth = typed("boolean");
export const list = typed("array");
export const object = typed("object");

/** A value of several sorts: JSON in its cell, a text in quotation marks too. */
/** @type {Maker} */
export const json = (path, description) => column("string", path, description, { isJson: true });

/** An amount in US dollars with two decimals. */
/** @type {Maker} */
export const dollars = (path, description, constraints = {}) =>
  column("number", path, description, { constraints, unit: "USD" });

/** @type {Maker} */
export const percent = (path, description, constraints = {}) =>
  column("number", path, description, { constraints, unit: "%" });

/** @type {Maker} */
export const asOf = (path, description, constraints = {}) =>
  column("string", path, `${description} A year, a month or a day, as precise as the documents are.`, {
    constraints: { pattern: asOfForm, ...constraints },
  });

/** A code of one of the option sets of the library. */
/** @type {(path: string, set: Parameters<typeof options>[0], description: string) => Column} */
export const code = (path, set, description) =>
  text(path, description, { enum: options(set, en).map(({ value }) => value) });

/** A value that is worked out from others of its row, for those who count and draw. */
/** @type {(column: Column, of: (row: any) => unknown) => Column} */
export const worked = (made, of) => ({ ...made, of });

/** A name in both languages, with whose Spanish it is. */
/** @type {(path: string, description: string) => Column[]} */
export const names = (path, description) => [
  text(`${path}.en`, `${description} English.`),
  text(`${path}.es`, `${description} Spanish.`),
  text(`${path}.spanish`, "Whose Spanish it is: official, reported (by another public page) or ours.", {
    enum: ["official", "reported", "ours"],
  }),
];

/** How a fact is known, with its clauses. */
export const basis = () =>
  text("basis", "How it is known: stated, derived, by a reading of ours, or reported by another page.", {
    enum: ["stated", "derived", "reading", "reported"],
  });

export const sources = (path = "sources") => list(path, "The ids of the clauses that it rests on (table sources).");

export const carriedForward = () =>
  truth("carriedForward", "True where the documents state it for an earlier date and nothing says that it has ended.");

/** An answer, whatever its value is. */
/** @type {(path?: string) => Column[]} */
export const answer = (path = "") => [
  text(`${path}status`, "known, none (the documents settle that there is none) or open (they do not settle it).", {
    required: true,
    enum: ["known", "none", "open"],
  }),
  text(`${path}reason`, "Why it is open."),
];
