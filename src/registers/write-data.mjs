/**
 * Puts the registers of rules, readings and coverage into the built package as what they are: data. Made from the tables
 * that run, they bring every topic with them; whoever looks up one source id must not load that. Run by `npm run build`.
 */
import { writeFileSync } from "node:fs";

const room = new URL("../../dist/rooms/registers", import.meta.url);
const { coverage, readings, rules } = await import(`${room}.js`);

/**
 * As JSON in a text: an engine reads it faster than code. Rows that all have the same fields are written without their
 * names, which would be a third of the text.
 *
 * @param {readonly object[]} register
 */
function data(register) {
  const names = Object.keys(register[0] ?? {});
  const isEven = register.every((row) => Object.keys(row).join() === names.join());
  const json = JSON.stringify(isEven ? register.map((row) => Object.values(row)) : register);
  // Ours are plain: what comes back is what there was.
  const read = `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
  const rows = isEven ? `/* @__PURE__ */ named(${JSON.stringify(names)}, ${read})` : read;
  return `/* @__PURE__ */ frozen(${rows})`;
}

const named = `function named(names, rows) {
  return rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]])));
}`;

const frozen = `function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}`;
const constants = Object.entries({ coverage, readings, rules }).map(
  ([name, register]) => `${name} = ${data(register)}`,
);

const esm = constants.map((constant) => `export const ${constant};`);
writeFileSync(`${room.pathname}.js`, [frozen, named, ...esm, ""].join("\n"));
const cjs = constants.map((constant) => `exports.${constant};`);
writeFileSync(`${room.pathname}.cjs`, ['"use strict";', frozen, named, ...cjs, ""].join("\n"));
