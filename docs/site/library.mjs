/** Every function of the library by its exported name, with the face that exports it. */
import * as bodies from "rcm-rules/bodies";
import * as conference from "rcm-rules/conference";
import * as consultation from "rcm-rules/consultation";
import * as contributions from "rcm-rules/contributions";
import * as documents from "rcm-rules/documents";
import * as meetings from "rcm-rules/meetings";
import * as membership from "rcm-rules/membership";
import * as presidency from "rcm-rules/presidency";
import * as reserveFund from "rcm-rules/reserve-fund";
import * as sources from "rcm-rules/sources";
import * as themes from "rcm-rules/themes";

const faces = {
  membership,
  presidency,
  bodies,
  meetings,
  consultation,
  contributions,
  "reserve-fund": reserveFund,
  conference,
  themes,
  documents,
  sources,
};

/**
 * @param {string} name
 * @returns {{ face: string, value: unknown } | undefined}
 */
function exported(name) {
  for (const [face, exports] of Object.entries(faces)) {
    const value = /** @type {Record<string, unknown>} */ (exports)[name];
    if (value !== undefined) return { face, value };
  }
  return undefined;
}

/**
 * What a rule's function says of an input.
 *
 * @param {string} name
 * @param {unknown} input
 */
export function run(name, input) {
  const { value } = exported(name) ?? {};
  if (typeof value !== "function") throw new Error(`no function ${name}`);
  return value(input, name === "consultation" ? { asOf: lastDay(input) } : undefined);
}

/** The day of the last event. */
const lastDay = (/** @type {unknown} */ events) => /** @type {{ on: string }[]} */ (events).at(-1)?.on;
