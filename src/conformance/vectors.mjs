/** The vectors of every function of the topics: what it gives for each case. */
import { readFileSync } from "node:fs";
import { rules } from "rcm-rules/sources";
import { dateCases } from "./cases/dates.mjs";
import { searchCases } from "./cases/filters.mjs";
import { listCases } from "./cases/lists.mjs";
import { moneyCases } from "./cases/money.mjs";
import { procedureCases } from "./cases/procedure.mjs";
import { casesOfRule, plainRules } from "./cases/rules.mjs";

/**
 * @typedef {import("./cases/rules.mjs").Case} Case
 * @typedef {{ readonly code: string, readonly path: string }} Refusal
 * @typedef {{
 *   readonly group: string, readonly arguments: readonly unknown[],
 *   readonly result?: unknown, readonly error?: Refusal,
 * }} Vector
 * @typedef {{
 *   readonly function: string, readonly subpath: string, readonly rule?: string, readonly vectors: readonly Vector[],
 * }} Suite
 * @typedef {{ readonly name: string, readonly subpath: string, readonly run: (...values: any[]) => unknown }} Exported
 */

/** What stores, describes and puts into forms has no vectors: it gives texts, or what others have given it. */
const otherFaces = /^(?:records|schemas|forms|locales\/.*|json-schema\/.*|data\/.*|conformance\/.*|package\.json)$/;

const { exports: faces } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const subpaths = Object.keys(faces)
  .map((face) => face.slice("./".length))
  .filter((subpath) => subpath !== "" && !otherFaces.test(subpath));

/** Every function that a topic exports. */
export const functions = (await Promise.all(subpaths.map(functionsOf))).flat();

/** @type {Readonly<Record<string, () => readonly Case[]>>} */
const written = { ...dateCases, ...searchCases, ...moneyCases, ...listCases, ...procedureCases };

/** The functions of which no case is known: a test wants none. */
export const withoutCases = functions.filter((one) => casesOf(one) === undefined).map(({ name }) => name);

/** The functions of which cases are written, though no topic exports them: a test wants none. */
export const withoutFunction = Object.keys(written).filter((name) => !functions.some((one) => one.name === name));

/** @param {string} subpath */
async function functionsOf(subpath) {
  /** @type {Record<string, unknown>} */
  const face = await import(`rcm-rules/${subpath}`);
  return Object.entries(face).flatMap(([name, run]) =>
    typeof run === "function" ? [/** @type {Exported} */ ({ name, subpath, run })] : [],
  );
}

/**
 * @param {Exported} exported
 * @returns {(() => readonly Case[]) | undefined}
 */
function casesOf({ name, run }) {
  const rule = plainRules.find((one) => one.function === name);
  if (rule !== undefined) return () => casesOfRule(rule);
  const asksNothing = written[name] === undefined && run.length === 0;
  return asksNothing ? () => [{ group: "all", arguments: [] }] : written[name];
}

/**
 * The vectors of a function, each case once; none where no case is known.
 *
 * @param {Exported} exported
 * @returns {Suite | undefined}
 */
export function suiteOf(exported) {
  const { name, subpath, run } = exported;
  const cases = casesOf(exported)?.();
  if (cases === undefined) return undefined;
  const rule = rules.find((one) => one.function === name)?.id;
  const different = new Map(cases.map((each) => [JSON.stringify(each.arguments), each]));
  // The first case that asks something gives it its group.
  for (const each of [...cases].reverse()) different.set(JSON.stringify(each.arguments), each);
  const vectors = [...different.values()].map((each) => vectorOf(run, each));
  return { function: name, subpath, ...(rule !== undefined && { rule }), vectors };
}

/**
 * @param {Exported["run"]} run
 * @param {Case} each
 * @returns {Vector}
 */
function vectorOf(run, { group, arguments: values }) {
  const asked = JSON.stringify(values);
  return { group, arguments: JSON.parse(asked), ...outcomeOf(run, JSON.parse(asked)) };
}

/**
 * @param {Exported["run"]} run
 * @param {readonly unknown[]} values
 */
function outcomeOf(run, values) {
  try {
    return { result: JSON.parse(JSON.stringify(run(...values))) };
  } catch (error) {
    const { name, code, path } = /** @type {Refusal & Error} */ (error);
    if (name !== "RcmInputError") throw error;
    return { error: { code, path } };
  }
}

/**
 * A suite as the text of its file: a vector a line.
 *
 * @param {Suite} suite
 * @param {string} version
 */
export function textOf({ vectors, ...head }, version) {
  const lines = vectors.map((vector) => JSON.stringify(vector)).join(",\n");
  return `${JSON.stringify({ ...head, version }).slice(0, -1)},"vectors":[\n${lines}\n]}\n`;
}
