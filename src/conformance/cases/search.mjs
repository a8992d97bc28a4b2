/** Inputs of a rule that lead somewhere, found by trying. */
import { errorOf, functionOf } from "../../data/inputs.mjs";
import { oneOf, randomFrom } from "../random.mjs";

/** @typedef {typeof import("rcm-rules/sources").rules[number]} Entry */
/** @typedef {ReadonlyMap<string, unknown>} Input - the values by their paths */
/** @typedef {{ readonly criterion: string, readonly result: string }} Found */
/** @typedef {{ readonly outcome: string, readonly findings: readonly Found[] }} Assessed */
/** @typedef {{ readonly path: string, readonly values: readonly unknown[], readonly isClosed: boolean }} Field */

/** So many inputs are tried in search of each outcome. */
const tries = 3000;

/** A day, the day before and the day after. */
const threeDays = ["2016-03-07", "2016-03-08", "2016-03-09"];

/**
 * For each criterion an input in which it alone decides: with another value of one field no other criterion says
 * anything else, and the outcome is another. A criterion that shares its inputs with others may have none.
 *
 * @param {Entry} rule
 * @param {readonly Field[]} fields
 */
export function alone(rule, fields) {
  /** @type {Map<string, Input>} */
  const found = new Map();
  for (const input of randomInputs(rule, fields)) {
    if (found.size === rule.criteria.length) break;
    const before = assessed(rule, input);
    for (const field of fields) {
      for (const other of changed(input, field)) {
        const id = onlyChange(before, assessed(rule, other));
        if (id !== undefined && !found.has(id)) found.set(id, input);
      }
    }
  }
  return found;
}

/**
 * The criterion that two assessments differ in and nothing but which changes the outcome.
 *
 * @param {Assessed | undefined} one
 * @param {Assessed | undefined} other
 */
function onlyChange(one, other) {
  if (one === undefined || other === undefined || one.outcome === other.outcome) return undefined;
  const [id, ...more] = one.findings.flatMap(({ criterion, result }, place) =>
    result === other.findings[place]?.result ? [] : [criterion],
  );
  return more.length > 0 ? undefined : id;
}

/**
 * An input with each value of each field that a criterion reads; of two days, each before, on and after the other.
 *
 * @param {Entry} rule
 * @param {string} id
 * @param {Input} input
 * @param {readonly Field[]} fields
 * @returns {Input[]}
 */
export function around(rule, id, input, fields) {
  const { inputs = [] } = rule.criteria.find((criterion) => criterion.id === id) ?? {};
  const own = fields.filter(({ path }) => inputs.includes(path));
  const days = own.filter(({ values }) => threeDays.every((day) => values.includes(day)));
  const both = days.length < 2 ? [] : product(days.map((field) => ({ ...field, values: threeDays })));
  return [input, ...own.flatMap((field) => changed(input, field)), ...both.map((pair) => new Map([...input, ...pair]))];
}

/**
 * Inputs that lead to each outcome, one with all fields known and one with some.
 *
 * @param {Entry} rule
 * @param {readonly Field[]} fields
 */
export function byOutcome(rule, fields) {
  /** @type {Map<string, [Input, ...Input[]]>} */
  const found = new Map();
  for (const input of randomInputs(rule, fields)) {
    const outcome = outcomeOf(rule, input);
    const inputs = found.get(outcome);
    if (inputs === undefined) found.set(outcome, [input]);
    else if (inputs.length === 1 && input.size < inputs[0].size) inputs.push(input);
  }
  return found;
}

/**
 * Inputs that look like chance: now most of the first values, which for a yes or no is yes, now most of the others; now
 * all fields known, now some.
 *
 * @param {Entry} rule
 * @param {readonly Field[]} fields
 * @returns {Generator<Input>}
 */
function* randomInputs(rule, fields) {
  const random = randomFrom(rule.id);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const firsts = [0.1, 0.5, 0.97][attempt % 3] ?? 0;
    const known = attempt % 2 === 0 ? 1 : 0.7;
    const chosen = fields.filter(() => random() < known);
    yield new Map(chosen.map(({ path, values }) => [path, random() < firsts ? values[0] : oneOf(values, random)]));
  }
}

/**
 * An input without the fields that its outcome does not need.
 *
 * @param {Entry} rule
 * @param {Input} input
 * @returns {Input}
 */
export function needed(rule, input) {
  const outcome = outcomeOf(rule, input);
  let left = new Map(input);
  for (const path of input.keys()) {
    const fewer = new Map(left);
    fewer.delete(path);
    if (outcomeOf(rule, fewer) === outcome) left = fewer;
  }
  return left;
}

/**
 * An input with each other value of one field, and without it.
 *
 * @param {Input} input
 * @param {Field} field
 * @returns {Input[]}
 */
export function changed(input, { path, values }) {
  const without = new Map(input);
  without.delete(path);
  return [without, ...values.map((value) => new Map(input).set(path, value))];
}

/**
 * @param {readonly Field[]} fields
 * @returns {Input[]}
 */
export function product(fields) {
  return fields.reduce(
    (inputs, { path, values }) =>
      inputs.flatMap((input) => values.map((value) => (value === undefined ? input : new Map(input).set(path, value)))),
    /** @type {Input[]} */ ([new Map()]),
  );
}

/**
 * The outcome of an input, or that two of its fields do not go together.
 *
 * @param {Entry} rule
 * @param {Input} input
 */
function outcomeOf(rule, input) {
  return assessed(rule, input)?.outcome ?? "refused";
}

/**
 * @param {Entry} rule
 * @param {Input} input
 * @returns {Assessed | undefined}
 */
function assessed(rule, input) {
  const argument = objectOf(input);
  return errorOf(rule, argument) ? undefined : /** @type {Assessed} */ (functionOf(rule)(argument));
}

/** @param {Input} input */
export function objectOf(input) {
  /** @type {Record<string, unknown>} */
  const object = {};
  for (const [path, value] of input) {
    const names = path.split(".");
    const last = /** @type {string} */ (names.pop());
    let inner = object;
    for (const name of names) {
      inner[name] ??= {};
      inner = /** @type {Record<string, unknown>} */ (inner[name]);
    }
    inner[last] = value;
  }
  return object;
}
