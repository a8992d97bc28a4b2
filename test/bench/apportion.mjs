/** What it costs to share a budget out, beside dinero.js. */
import { equal, ok } from "node:assert/strict";
import { apportion, scale } from "rcm-rules/contributions";
import { over } from "./measure.mjs";
import { seeded } from "./random.mjs";

/**
 * @param {import("./peers.mjs").Peers} peers
 * @returns {import("./comparison.mjs").Group}
 */
export function apportionment({ dinero: { allocate, dinero, toSnapshot }, currencies: { USD } }) {
  const answer = scale("2016");
  if (answer.status !== "known") throw new Error("the scale of 2016 is known");
  const weights = answer.value.rows.map(({ contribution }) => cents(contribution));
  const budgets = different(2_500);
  // The amounts of dinero.js are ready before, and its shares are left as they are: allocating alone is measured.
  const amounts = budgets.map((budget) => dinero({ amount: cents(budget), currency: USD }));
  const shareOut = (/** @type {unknown} */ amount) => allocate(amount, weights);

  return {
    contestants: {
      apportion: over(budgets, (budget) => apportion(budget)),
      "allocate of dinero.js": over(amounts, shareOut),
    },
    comparisons: [{ id: "dinero", ours: "apportion", theirs: "allocate of dinero.js", limit: 0.3 }],
    check: () => {
      for (const [place, budget] of budgets.entries()) {
        const ours = apportion(budget).shares.map(({ amount }) => cents(amount));
        const theirs = shareOut(amounts[place]).map((/** @type {unknown} */ share) => toSnapshot(share).amount);
        equal(sum(ours), cents(budget));
        equal(sum(theirs), cents(budget));
        // It gives the cents that are left over to the first, not to the largest remainders: a cent more or less is no fault.
        ok(ours.every((share, member) => Math.abs(share - theirs[member]) <= 1));
      }
    },
  };
}

/**
 * @param {number} count
 * @returns {string[]} so many different budgets, up to two million dollars
 */
function different(count) {
  const random = seeded(2005);
  /** @type {Set<string>} */
  const budgets = new Set();
  while (budgets.size < count) budgets.add((random() * 2_000_000).toFixed(2));
  return [...budgets];
}

/** @param {string} amount */
function cents(amount) {
  return Math.round(Number(amount) * 100);
}

/** @param {readonly number[]} shares */
function sum(shares) {
  return shares.reduce((total, share) => total + share, 0);
}
