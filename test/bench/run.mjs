/**
 * Measures what the library costs beside code written by hand, beside its peers and beside a `structuredClone` of its own
 * results, in one run, each comparison only after it was checked that both sides do the same. Ratios count: machines differ.
 *
 *   node test/bench/run.mjs                      every comparison, as a table
 *   node test/bench/run.mjs --check              fails where a ratio is above its limit
 *   node test/bench/run.mjs --only checked       one comparison, or several with several --only
 *   node test/bench/run.mjs --json results.json  writes the figures to a file as well
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { apportionment } from "./apportion.mjs";
import { consultations } from "./consultation.mjs";
import { measure, quantile, roundsOfASet, sets } from "./measure.mjs";
import { participation } from "./participation.mjs";
import { peers } from "./peers.mjs";
import { reserveFund } from "./reserve-fund.mjs";
import { results } from "./results.mjs";
import { workingDays } from "./working-days.mjs";

/** @typedef {import("./comparison.mjs").Comparison} Comparison */
/** @typedef {import("./comparison.mjs").Group} Group */

/**
 * @typedef {Comparison & {
 *   readonly ratio: number,
 *   readonly quartiles: readonly number[],
 *   readonly nanoseconds: readonly [number, number],
 *   readonly held: boolean,
 * }} Outcome
 */

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    json: { type: "string" },
    only: { type: "string", multiple: true, default: [] },
  },
});

const installed = await peers();
const groups = [
  participation(),
  reserveFund(installed),
  apportionment(installed),
  workingDays(installed),
  consultations(),
  ...(await results()),
];
const ids = groups.flatMap(({ comparisons }) => comparisons.map(({ id }) => id));
const unknown = options.only.filter((id) => !ids.includes(id));
if (unknown.length > 0) throw new Error(`no comparison is called ${unknown.join(" or ")}: ${ids.join(", ")}`);

console.log(line("nanoseconds of a call, as medians", "ratio", "limit", "quartiles"));
/** @type {Outcome[]} */
const outcomes = [];
for (const group of groups) {
  const wanted = group.comparisons.filter(({ id }) => options.only.length === 0 || options.only.includes(id));
  if (wanted.length === 0) continue;
  group.check();
  for (const outcome of measured(group, wanted)) {
    outcomes.push(outcome);
    console.log(written(outcome));
  }
}

const above = outcomes.filter(({ held }) => !held);
console.log(`\n${outcomes.length - above.length} within their limits, ${above.length} above`);
if (options.json !== undefined) {
  const { node, v8 } = process.versions;
  writeFileSync(options.json, `${JSON.stringify({ node, v8, outcomes }, undefined, 2)}\n`);
}
if (options.check && above.length > 0) process.exitCode = 1;

/**
 * Measures a set of rounds, and others as long as a ratio is above its limit; for each comparison its best set counts.
 *
 * @param {Group} group
 * @param {readonly Comparison[]} comparisons
 * @returns {Outcome[]}
 */
function measured({ contestants }, comparisons) {
  const names = comparisons.flatMap(({ ours, theirs }) => [ours, theirs]);
  const taking = Object.fromEntries(Object.entries(contestants).filter(([name]) => names.includes(name)));
  /** @type {Outcome[]} */
  let best = [];
  for (let set = 0; set < sets; set += 1) {
    const told = measure(taking, roundsOfASet);
    best = comparisons.map((comparison, place) => better(outcomeOf(comparison, told), best[place]));
    if (best.every(({ held }) => held)) break;
  }
  return best;
}

/**
 * @param {Outcome} outcome
 * @param {Outcome | undefined} other
 */
function better(outcome, other) {
  return other === undefined || outcome.ratio < other.ratio ? outcome : other;
}

/**
 * @param {Comparison} comparison
 * @param {{ readonly [name: string]: readonly number[] }} told - the nanoseconds of a call, for each contestant and round
 * @returns {Outcome}
 */
function outcomeOf(comparison, told) {
  const { ours, theirs, limit = Number.POSITIVE_INFINITY } = comparison;
  const [mine = [], others = []] = [told[ours], told[theirs]];
  const ratios = mine.map((nanoseconds, round) => nanoseconds / (others[round] ?? Number.NaN));
  const ratio = quantile(ratios, 0.5);
  return {
    ...comparison,
    ratio,
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    nanoseconds: [quantile(mine, 0.5), quantile(others, 0.5)],
    held: ratio <= limit,
  };
}

/** @param {Outcome} outcome */
function written({ ours, theirs, ratio, limit, quartiles, nanoseconds: [mine, others], held }) {
  const two = (/** @type {number} */ number) => number.toFixed(2);
  const what = `${ours} ${mine.toFixed(0)} / ${theirs} ${others.toFixed(0)}`;
  const most = limit === undefined ? "" : two(limit);
  return `${line(what, two(ratio), most, quartiles.map(two).join("–"))}${held ? "" : "  above its limit"}`;
}

/**
 * @param {string} what
 * @param {string} ratio
 * @param {string} limit
 * @param {string} quartiles
 */
function line(what, ratio, limit, quartiles) {
  return `${what.padEnd(72)} ${ratio.padStart(6)} ${limit.padStart(6)}  ${quartiles.padEnd(11)}`;
}
