/**
 * The cases of a rule that takes an object, made from its entry in the register and the JSON Schema of its argument:
 * nothing known; every value of every field alone; for each outcome an input that leads to it, whole and with nothing
 * that it does not need, and each of these with one field changed; all combinations, where they are few; and forms that
 * are refused.
 */
import { rules } from "rcm-rules/sources";
import { errorOf, functionOf, inputSchemaOf, leavesOf, placed } from "../../data/inputs.mjs";
import { noObjects, refused, valuesOf } from "../values.mjs";
import { alone, around, byOutcome, changed, needed, objectOf, product } from "./search.mjs";

/** @typedef {import("../../data/inputs.mjs").Rule} Rule */
/** @typedef {import("./search.mjs").Entry} Entry */
/** @typedef {{ readonly group: string, readonly arguments: readonly unknown[] }} Case */
/** @typedef {import("./search.mjs").Input} Input */
/** @typedef {import("./search.mjs").Field} Field */

/** Where all combinations are not more than these, all are tried. */
const mostCombinations = 300;

/** The rules that take an object of fields without lists of objects. */
export const plainRules = rules.filter((rule) => {
  const found = inputSchemaOf(rule);
  if (found === undefined || found.schema.type === "array") return false;
  return leavesOf(found.schema).every(({ path, schema }) => !path.includes("*") && valuesKnown(schema));
});

/** Whether the values of a field can be told from its schema: a list of anything but codes is for its rule to say. */
function valuesKnown(/** @type {import("../../data/inputs.mjs").Schema} */ { type, items }) {
  return type !== "array" || items?.enum !== undefined;
}

/**
 * @param {Entry} rule
 * @returns {readonly Case[]}
 */
export function casesOfRule(rule) {
  const fields = fieldsOf(rule);
  const found = [...byOutcome(rule, fields).values()];
  const needing = found.map(([input]) => needed(rule, input));
  const combined = combinations(fields);
  return [
    grouped("nothing-known", [new Map()]),
    grouped(
      "one-known",
      fields.flatMap(({ path, values }) => values.map((value) => new Map([[path, value]]))),
    ),
    grouped("outcome", [...found.flat(), ...needing]),
    grouped(
      "criterion-alone",
      [...alone(rule, fields).entries()].flatMap(([id, input]) => around(rule, id, input, fields)),
    ),
    grouped(
      "one-changed",
      // Where all combinations are tried, these are among them.
      combined.length > 0 ? [] : needing.flatMap((input) => fields.flatMap((field) => changed(input, field))),
    ),
    grouped("combination", combined),
    refusedForms(rule, fields),
    datedCases(rule, needing),
  ].flat();
}

/** As of a date: long before the criteria were approved, on each of the days about it, and after the documents. */
const asOfDates = ["1990", 1998, "1999-01-27", "1999-01-28", "1999-01-29", "1999", 2016, "9999-12-31"];
const noOptions = [null, "2016", [], { asOf: "16" }, { asOf: 2016.5 }, { asOf: null }, { date: "2016" }];

/**
 * Where the rule may be asked as of a date: inputs that lead to each outcome, as of several, and options that are none.
 *
 * @param {Entry} rule
 * @param {readonly Input[]} inputs
 * @returns {Case[]}
 */
function datedCases(rule, inputs) {
  if (errorOf(rule, {}, { asOf: 2016 }) !== undefined || errorOf(rule, {}, null) === undefined) return [];
  return [
    ...inputs.flatMap((input) => asOfDates.map((asOf) => ({ group: "as-of", arguments: [objectOf(input), { asOf }] }))),
    ...noOptions.map((options) => ({ group: "form", arguments: [{}, options] })),
  ];
}

/**
 * @param {string} group
 * @param {readonly Input[]} inputs
 * @returns {Case[]}
 */
function grouped(group, inputs) {
  return inputs.map((input) => ({ group, arguments: [objectOf(input)] }));
}

/**
 * @param {Entry} rule
 * @returns {Field[]}
 */
function fieldsOf(rule) {
  const schema = inputSchemaOf(rule)?.schema ?? {};
  const amounts = amountsNear(JSON.stringify(functionOf(rule)({})));
  return leavesOf(schema).map((leaf) => {
    const error = errorOf(rule, placed(leaf.path, [[]]))?.code;
    const values = valuesOf(leaf, { ...(error && { error }), bounds: boundsOf(rule, leaf.path), amounts });
    const isClosed = leaf.schema.type === "boolean" || leaf.schema.enum?.length === values.length;
    return { path: leaf.path, values, isClosed };
  });
}

/** The numbers with which the criteria of a field compare. */
function boundsOf(/** @type {Entry} */ { criteria }, /** @type {string} */ path) {
  return criteria.flatMap(({ inputs, test }) =>
    inputs.includes(path) && typeof test?.than === "number" ? [test.than] : [],
  );
}

/** The amounts that an assessment names, a cent less and a cent more, in every form that is taken. */
function amountsNear(/** @type {string} */ assessment) {
  const named = [...assessment.matchAll(/"(\d+)\.(\d\d)"/g)].map(([, whole, rest]) => Number(`${whole}${rest}`));
  const near = named.flatMap((cents) => [cents - 1, cents, cents + 1].map((each) => (each / 100).toFixed(2)));
  return [...new Set(["0", "0.00", "0.1", "1", ...near, ...named.map((cents) => `${cents / 100}`), "999999999999.99"])];
}

/**
 * All combinations of all fields, each also absent; or, where they are too many, of the codes: each combination of
 * those with no truth known, with none given, and with every second one given alone.
 *
 * @param {readonly Field[]} fields
 * @returns {Input[]}
 */
function combinations(fields) {
  const isTruth = (/** @type {Field} */ { values }) => typeof values[0] === "boolean";
  const absent = fields.map((field) => ({ ...field, values: [undefined, ...field.values] }));
  const count = absent.reduce((product, { values }) => product * values.length, 1);
  if (count <= mostCombinations) return product(absent);
  const codes = fields.filter((field) => !isTruth(field));
  const truths = fields.filter(isTruth).map(({ path }) => path);
  const cells = codes.reduce((product, { values }) => product * values.length, 1);
  if (cells > mostCombinations || codes.length < 2 || !fields.every(({ isClosed }) => isClosed)) return [];
  const given = [[], ...truths.map((path) => [path])];
  const circumstances = [new Map(), ...given.map((yes) => new Map(truths.map((path) => [path, yes.includes(path)])))];
  return product(codes).flatMap((cell, place) => {
    // Each cell as it stands, with nothing given, and with some of the circumstances: which, goes round.
    const tried = circumstances.filter((_, index) => index < 2 || (index + place) % 2 === 0);
    return tried.map((one) => new Map([...cell, ...one]));
  });
}

/** So many wrong values are tried for a field: each field begins with others, so that all are tried. */
const wrongValues = 10;

/** @param {number} place */
function refusedAt(place) {
  const start = (place * wrongValues) % refused.length;
  return [...refused, ...refused].slice(start, start + wrongValues);
}

/**
 * What the function refuses: as an argument, as a value of each field, and as the name of one.
 *
 * @param {Entry} rule
 * @param {readonly Field[]} fields
 * @returns {Case[]}
 */
function refusedForms(rule, fields) {
  const groups = [
    ...new Set(fields.flatMap(({ path }) => (path.includes(".") ? [path.slice(0, path.lastIndexOf("."))] : []))),
  ];
  const values = fields.flatMap(({ path }, place) => refusedAt(place).map((value) => placed(path, value)));
  const [{ path: first = "" } = {}] = fields;
  const names = [
    ...fields.map(({ path }) => `${path}s`),
    ...groups.map((path) => `${path}.other`),
    first.toUpperCase(),
    "other",
  ];
  return [
    ...noObjects,
    ...groups.flatMap((path) => noObjects.map((value) => placed(path, value))),
    ...values,
    ...names.map((path) => placed(path, true)),
  ]
    .filter((argument) => errorOf(rule, argument) !== undefined)
    .map((argument) => ({ group: "form", arguments: [argument] }));
}
