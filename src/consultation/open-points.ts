import type { Open } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { openPointTable } from "./facts.js";

const points = /* @__PURE__ */ frozen(openPointTable);

/**
 * By when the Troika answers: only the members have a term, of five working days in each round.
 *
 * @returns open, with the reason "troika-term-not-stated" and the nearest clauses
 * @sources twenty-years/decision-making/1, twenty-years/decision-making/2
 *
 * @example
 * ```js
 * import { troikaTerm } from "rcm-rules/consultation";
 *
 * troikaTerm().reason; // => "troika-term-not-stated"
 * ```
 */
export function troikaTerm(): Open<never> {
  return points.troikaTerm;
}

/**
 * What it means that a member does not answer within a term: the documents do not say.
 *
 * @returns open, with the reason "silence-not-stated" and the nearest clauses
 * @sources twenty-years/decision-making/2, twenty-years/decision-making/3, twenty-years/decision-making/4
 *
 * @example
 * ```js
 * import { effectOfSilence } from "rcm-rules/consultation";
 *
 * effectOfSilence().reason; // => "silence-not-stated"
 * ```
 */
export function effectOfSilence(): Open<never> {
  return points.silence;
}

/**
 * What consensus is, and how many must take part in it: the documents require it and do not define it.
 *
 * @returns open, with the reason "consensus-not-defined" and the nearest clauses
 * @sources twenty-years/decision-making/4, iom-page/introduction/principles,
 * twenty-years/vice-ministerial-meeting/declaration
 *
 * @example
 * ```js
 * import { meaningOfConsensus } from "rcm-rules/consultation";
 *
 * meaningOfConsensus().reason; // => "consensus-not-defined"
 * ```
 */
export function meaningOfConsensus(): Open<never> {
  return points.consensus;
}

/**
 * What follows where the Troika or the Conference does not reach consensus: the documents do not say.
 *
 * @returns open, with the reason "without-consensus-not-stated" and the nearest clauses
 * @sources twenty-years/decision-making/2, twenty-years/decision-making/4
 *
 * @example
 * ```js
 * import { withoutConsensus } from "rcm-rules/consultation";
 *
 * withoutConsensus().reason; // => "without-consensus-not-stated"
 * ```
 */
export function withoutConsensus(): Open<never> {
  return points.withoutConsensus;
}
