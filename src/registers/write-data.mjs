/**
 * Puts the registers of rules, readings and coverage into the built package as what they are: data. Made from the tables
 * that run, they bring every topic with them; whoever looks up one source id must not load that. Run by `npm run build`.
 */
import { writeFileSync } from "node:fs";

const room = new URL("../../dist/rooms/registers", import.meta.url);
const { coverage, readings, rules } = await import(`${room}.js`);

/**
 * As JSON in a text: an engine reads it faster than code.
 *
 * @param {unknown} register
 */
function data(register) {
  const json = JSON.stringify(register);
  // Ours are plain: what comes back is what there was.
  return `/* @__PURE__ */ frozen(/* @__PURE__ */ JSON.parse(${JSON.stringify(json)}))`;
}

const frozen = `function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}`;
const constants = Object.entries({ coverage, readings, rules }).map(
  ([name, register]) => `${name} = ${data(register)}`,
);

const esm = constants.map((constant) => `export const ${constant};`);
writeFileSync(`${room.pathname}.js`, [frozen, ...esm, ""].join("\n"));
const cjs = constants.map((constant) => `exports.${constant};`);
writeFileSync(`${room.pathname}.cjs`, ['"use strict";', frozen, ...cjs, ""].join("\n"));
