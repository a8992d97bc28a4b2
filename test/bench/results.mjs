/** What every exported function costs beside a `structuredClone` of its own result. */
import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { argumentsOf, measuredElsewhere } from "./arguments.mjs";
import { over } from "./measure.mjs";

/** A lookup or an assessment costs no more than a copy of what it gives. */
const mostOfAResult = 1;

/** Words have to be put together: they may cost twice and a half as much. */
const mostOfWords = 2.5;
const words = ["describe", "cite", "label", "options", "field", "formProblem"];

/**
 * What is neither lookup nor assessment, and is shown only: a drawing and a sentence, which are composed of many parts where
 * a copy of one text costs next to nothing, a calendar that is read once for many terms, and the record of a decision, which is
 * checked and copied part by part when it is made and decided anew when it is replayed.
 */
const shownOnly = ["bodyDiagram", "formError", "workingCalendar", "record", "replay"];

/** @typedef {(...given: readonly unknown[]) => unknown} Call */

/** @returns {Promise<import("./comparison.mjs").Group[]>} a group for each function */
export async function results() {
  const functions = await exportedFunctions();
  /** @type {ReadonlyMap<string, readonly (readonly unknown[])[]>} */
  const given = new Map(Object.entries(argumentsOf));
  const elsewhere = Object.keys(measuredElsewhere);
  const without = [...functions.keys()].filter((name) => !given.has(name) && !elsewhere.includes(name));
  if (without.length > 0) throw new Error(`arguments.mjs has nothing for ${without.join(", ")}`);
  const gone = [...given.keys(), ...elsewhere].filter((name) => !functions.has(name));
  if (gone.length > 0) throw new Error(`arguments.mjs has something for ${gone.join(", ")}, which nobody exports`);
  return [...given].map(([name, inputs]) => groupOf(name, /** @type {Call} */ (functions.get(name)), inputs));
}

/**
 * @param {string} name
 * @param {Call} call
 * @param {readonly (readonly unknown[])[]} inputs
 * @returns {import("./comparison.mjs").Group}
 */
function groupOf(name, call, inputs) {
  const answers = inputs.map((input) => call(...input));
  const copy = "structuredClone of its result";
  return {
    contestants: {
      [name]: over(inputs, (input) => call(...input)),
      [copy]: over(answers, (answer) => structuredClone(answer)),
    },
    comparisons: [{ id: name, ours: name, theirs: copy, limit: limitOf(name) }],
    check: () => {
      for (const [place, input] of inputs.entries()) deepEqual(structuredClone(call(...input)), answers[place]);
    },
  };
}

/** @param {string} name */
function limitOf(name) {
  if (shownOnly.includes(name)) return undefined;
  return words.includes(name) ? mostOfWords : mostOfAResult;
}

/** @returns {Promise<Map<string, Call>>} every function that some subpath of the package exports, but no class */
async function exportedFunctions() {
  const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const subpaths = Object.keys(exports).filter((subpath) => typeof exports[subpath] === "object");
  const modules = await Promise.all(subpaths.map((subpath) => import(`rcm-rules${subpath.slice(1)}`)));
  const functions = new Map();
  for (const module of modules) {
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === "function" && !(value.prototype instanceof Error)) functions.set(name, value);
    }
  }
  return functions;
}
