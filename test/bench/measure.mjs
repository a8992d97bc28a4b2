/**
 * How the benchmark measures. What is compared runs in one process and by turns: a round gives each contestant one turn of
 * some milliseconds, beginning with another one each time, so that a busy machine, the collector and the compiler meet all
 * of them alike. What counts is a turn's CPU time, because time that the machine gives to others is no cost of ours; and of
 * all rounds the median of the ratios, because the two turns of one round are neighbours.
 */

/**
 * Somebody who takes part in a comparison.
 *
 * @typedef {object} Contestant
 * @property {() => number} pass - does its work once over, and tells how many calls that was
 * @property {() => void} [warmUp] - what it does before, where that is not the same
 * @property {true} [firstCalls] - whether each turn is one pass, because no call may be made twice
 */

/** Rounds of one set. */
export const roundsOfASet = 17;

/**
 * How many sets of rounds a comparison may have until a ratio is within its limit; the best whole set counts. Machines are
 * busy with other things, in part for longer than one set: what is too slow by itself is so in every set.
 */
export const sets = 3;

/** A turn is long beside the microsecond in which CPU time is told. */
const turnMilliseconds = 5;
const warmUpTurns = 12;

/**
 * Where results go, so that no work looks needless to the compiler.
 *
 * @type {{ result: unknown }}
 */
const sink = { result: undefined };

/**
 * @template Input
 * @param {readonly Input[]} inputs - different inputs
 * @param {(input: Input) => unknown} call - what is done with each
 * @returns {Contestant}
 */
export function over(inputs, call) {
  const pass = () => {
    for (const input of inputs) sink.result = call(input);
    return inputs.length;
  };
  return { pass };
}

/**
 * A contestant that meets every input for the first time: each turn takes the next of so many parts.
 *
 * @template Input
 * @param {readonly Input[]} inputs - different inputs; the first of the parts warms up
 * @param {number} parts - the number of parts
 * @param {(input: Input) => unknown} call - what is done with each
 * @returns {Contestant}
 */
export function firstCallsOver(inputs, parts, call) {
  const size = Math.floor(inputs.length / parts);
  const warmUp = () => {
    for (const input of inputs.slice(0, size)) sink.result = call(input);
  };
  let next = size;
  const pass = () => {
    const part = inputs.slice(next, next + size);
    if (part.length < size) throw new Error("no input is left that was not met before");
    next += size;
    for (const input of part) sink.result = call(input);
    return size;
  };
  return { pass, warmUp, firstCalls: true };
}

/**
 * @param {{ readonly [name: string]: Contestant }} contestants - who takes part
 * @param {number} rounds - how many rounds
 * @returns {{ readonly [name: string]: readonly number[] }} the nanoseconds of a call, for each contestant and round
 */
export function measure(contestants, rounds) {
  const names = Object.keys(contestants);
  const turns = names.map((name) => turnOf(/** @type {Contestant} */ (contestants[name])));
  /** @type {number[][]} */
  const told = names.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const who = (round + place) % names.length;
      told[who]?.push(/** @type {() => number} */ (turns[who])());
    }
  }
  return Object.fromEntries(names.map((name, who) => [name, told[who] ?? []]));
}

/**
 * Warms a contestant up.
 *
 * @param {Contestant} contestant
 * @returns {() => number} a turn, which tells the nanoseconds of a call
 */
function turnOf({ pass, warmUp = pass, firstCalls }) {
  for (let turn = 0; turn < warmUpTurns; turn += 1) during(turnMilliseconds, warmUp);
  const passes = firstCalls ? 1 : Math.max(1, Math.round(during(turnMilliseconds, warmUp)));
  return () => {
    let calls = 0;
    const begun = process.cpuUsage();
    for (let done = 0; done < passes; done += 1) calls += pass();
    const { user, system } = process.cpuUsage(begun);
    return ((user + system) * 1_000) / calls;
  };
}

/**
 * Does something again and again.
 *
 * @param {number} milliseconds
 * @param {() => void} work
 * @returns {number} how often
 */
function during(milliseconds, work) {
  const begun = process.cpuUsage();
  let spent = 0;
  let times = 0;
  while (spent < milliseconds) {
    work();
    times += 1;
    const { user, system } = process.cpuUsage(begun);
    spent = (user + system) / 1_000;
  }
  return times;
}

/**
 * @param {readonly number[]} numbers
 * @param {number} part - which quantile: 0.5 for the median
 * @returns {number}
 */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
}
