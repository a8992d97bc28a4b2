/** The cases of the apportionment and of the printed scale. */
import { scale } from "rcm-rules/contributions";
import { lastYear } from "../../data/years.mjs";
import { randomFrom } from "../random.mjs";
import { cases, codesOf } from "./dates.mjs";

/** @typedef {import("./rules.mjs").Case} Case */

const noAmounts = [
  "",
  " ",
  "1,000",
  "1e5",
  "-1",
  "01",
  "1.",
  ".5",
  "1.001",
  "1000000000000.00",
  "NaN",
  1000,
  null,
  true,
  [],
  {},
];

/** Budgets of every size, to the cent: all small ones, where most ties are, and some of each number of digits. */
function budgets() {
  const random = randomFrom("budgets");
  const small = Array.from({ length: 41 }, (_, cents) => (cents / 100).toFixed(2));
  const sizes = Array.from({ length: 12 }, (_, digits) => digits + 1);
  const large = sizes.flatMap((digits) => [1, 2, 3].map(() => amountOf(digits, random)));
  return [
    ...small,
    "1",
    "100",
    "282724",
    "282724.00",
    "282723.99",
    "282724.01",
    "300000.5",
    ...large,
    "999999999999.99",
  ];
}

/**
 * @param {number} digits
 * @param {() => number} random
 */
function amountOf(digits, random) {
  const next = (/** @type {number} */ least) => String(Math.floor(least + random() * (10 - least)));
  const whole = Array.from({ length: digits }, (_, place) => next(place === 0 && digits > 1 ? 1 : 0)).join("");
  return `${whole}.${next(0)}${next(0)}`;
}

/** The scale that is known last. */
function printedScale() {
  const found = scale(lastYear);
  if (found.status !== "known") throw new Error("no scale is known");
  return found.value;
}

/** An amount or a percentage some hundredths more. */
const plus = (/** @type {string} */ text, /** @type {number} */ hundredths) =>
  ((Math.round(Number(text) * 100) + hundredths) / 100).toFixed(2);

/** @returns {readonly (readonly [object])[]} */
function scales() {
  const printed = printedScale();
  const sum = printed.rows.reduce((total, { percentage }) => total + Math.round(Number(percentage) * 100), 0);
  // With the sum of its own rows the scale agrees with itself: each slip then counts alone.
  const agreeing = { ...printed, printedPercentageTotal: (sum / 100).toFixed(2) };
  return [printed, agreeing].flatMap((scale) => [scale, ...slipsOf(scale)]).map((one) => [one]);
}

/**
 * A scale with each slip that its printer may have made.
 *
 * @param {ReturnType<typeof printedScale>} printed
 */
function slipsOf(printed) {
  const { rows } = printed;
  const inRows = rows.flatMap((row, place) =>
    [
      { ...row, contribution: plus(row.contribution, 1) },
      { ...row, percentage: plus(row.percentage, -1) },
      { ...row, country: rows[(place + 1) % rows.length]?.country },
    ].map((other) => ({ ...printed, rows: rows.map((one, index) => (index === place ? other : one)) })),
  );
  return [
    ...inRows,
    { ...printed, rows: [...rows].reverse() },
    { ...printed, rows: rows.slice(1) },
    { ...printed, rows: [] },
    { ...printed, rows: [...rows, rows[0]] },
    { ...printed, total: plus(printed.total, 1) },
    { ...printed, total: plus(printed.total, -1) },
    { ...printed, total: "0.00", rows: rows.map((row) => ({ ...row, contribution: "0.00", percentage: "0.00" })) },
  ];
}

/** @returns {readonly (readonly [unknown])[]} */
function noScales() {
  const printed = printedScale();
  const { rows, total, ...rest } = printed;
  const [row] = rows;
  return [
    {},
    { ...rest, rows },
    { ...rest, total },
    { ...printed, rows: {} },
    { ...printed, rows: [null] },
    { ...printed, rows: [{ ...row, country: "XX" }] },
    { ...printed, rows: [{ ...row, percentage: "100.01" }] },
    { ...printed, rows: [{ ...row, percentage: 1.77 }] },
    { ...printed, rows: [{ ...row, contribution: "-1" }] },
    { ...printed, rows: [{ ...row, other: 1 }] },
    { ...printed, total: 282724 },
    { ...printed, printedPercentageTotal: "1000.00" },
    { ...printed, since: "05" },
    { ...printed, other: 1 },
    null,
    [],
  ].map((one) => [one]);
}

/** @type {Readonly<Record<string, () => readonly Case[]>>} */
export const moneyCases = {
  apportion: () => [
    ...cases(
      "budget",
      budgets().map((budget) => [budget]),
    ),
    // The first column is the one that weighs where none is named: a few budgets show that it is the same.
    ...codesOf("weights").flatMap((weights) =>
      cases(
        weights,
        budgets().flatMap((budget, place) =>
          place % (weights === "contributions" ? 9 : 4) === 0 ? [[budget, { weights }]] : [],
        ),
      ),
    ),
    ...cases(
      "as-of",
      [1990, 2003, "2004-12-31", 2005, "2005-06", 2006, 2016, lastYear + 1].flatMap((asOf) =>
        codesOf("weights").map((weights) => ["1000.00", { weights, asOf }]),
      ),
    ),
    ...cases(
      "form",
      noAmounts.map((budget) => [budget]),
    ),
    ...cases(
      "form",
      [
        { asOf: "05" },
        { asOf: null },
        null,
        [],
        "contributions",
        { weights: "dollars" },
        { weights: null },
        { weight: "contributions" },
      ].map((one) => ["100.00", one]),
    ),
  ],
  assessScale: () => [...cases("scale", scales()), ...cases("form", noScales())],
};
