/** The values that are tried for a field, by the form that its JSON Schema gives it, and those that no field takes. */
import { options } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { firstYear, lastYear } from "../data/years.mjs";

/** @typedef {import("../data/inputs.mjs").Schema} Schema */
/** @typedef {import("../data/inputs.mjs").Leaf} Leaf */

/** A set of codes that is larger than this is not tried code by code. */
const mostCodes = 30;

/** Days around which something changes: half-years, leap days, the ends of the calendar. */
const days = [
  "0001-01-01",
  "2014-06-30",
  "2014-07-01",
  "2014-12-31",
  "2015-06-30",
  "2015-07-01",
  "2016-02-29",
  "2016-03-07",
  "2016-03-08",
  "2016-03-09",
  "9999-12-31",
];

const asOfDates = ["1996", "2015", "2016-06", "2016-06-09", "2016-06-10"];

/** The years around each year in which a member joined, and around the first and the last that is known. */
const yearsTried = [1, firstYear - 1, firstYear, 1998, 1999, 2000, lastYear, lastYear + 1, 9999];

const percentages = ["0", "0.01", "1.77", "50.00", "100", "100.00"];

/**
 * The values to try for a field.
 *
 * @param {Leaf} leaf
 * @param {{ readonly error?: string, readonly bounds: readonly number[], readonly amounts: readonly string[] }} known -
 * the
 * code of the error that tells its sort; the numbers and amounts at which its rule draws a line
 * @returns {readonly unknown[]}
 */
export function valuesOf({ schema }, known) {
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return parts.flatMap((part) => valuesOf({ schema: part, path: "", required: true }, known));
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return codesOf(schema.enum);
  if (schema.type === "boolean") return [true, false];
  if (schema.type === "array") return listsOf(schema.items ?? {});
  if (known.error === "not-a-year") return yearsTried;
  if (schema.type === "integer" || schema.type === "number") return numbersOf(schema, known.bounds);
  return textsOf(schema, known);
}

/** @param {readonly string[]} codes */
function codesOf(codes) {
  if (codes.length <= mostCodes) return codes;
  const known = ["member", "observer-country"].flatMap((set) => options(set, en).map(({ value }) => value));
  const others = [codes[0], codes[codes.length >> 1], codes.at(-1)].filter((code) => code && !known.includes(code));
  return [...known.filter((code) => codes.includes(code)), ...others];
}

/** @param {Schema} items */
function listsOf({ enum: codes = [] }) {
  return [[], ...codes.map((code) => [code]), [...codes], [...codes].reverse()];
}

/**
 * @param {Schema} schema
 * @param {readonly number[]} bounds
 */
function numbersOf({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }, bounds) {
  const near = bounds.flatMap((bound) => [bound - 1, bound, bound + 1]);
  const all = [minimum, minimum + 1, ...near, maximum];
  return [...new Set(all)].filter((number) => number >= minimum && number <= maximum).sort((one, other) => one - other);
}

/**
 * A text is told by the error that another sort of value leads to; one of several forms takes what its pattern takes.
 *
 * @param {Schema} schema
 * @param {{ readonly error?: string, readonly amounts: readonly string[] }} known
 */
function textsOf({ pattern }, { amounts }) {
  if (pattern === undefined) return ["A name"];
  const form = new RegExp(pattern, "u");
  return [...days, ...asOfDates, ...amounts, ...percentages, "A name"].filter((text) => form.test(text));
}

/** What fields refuse, in order of what people and programs send by mistake. */
export const refused = [
  null,
  "",
  " ",
  "yes",
  "true",
  0,
  -1,
  0.5,
  1e21,
  true,
  "2016-02-30",
  "2016-6-9",
  "09/06/2016",
  "2016-06-09T00:00:00Z",
  "1e5",
  "1,000.00",
  "1.001",
  "-1.00",
  "01.00",
  "mx",
  "MEX",
  [],
  {},
  [null],
];

/** What no function takes for an object. */
export const noObjects = [null, "text", 3, true, []];
