/** The scale of contributions, as of each change. */
import { options } from "rcm-rules";
import { apportion, scale } from "rcm-rules/contributions";
import { en } from "rcm-rules/locales/en";
import { asOf, basis, carriedForward, code, dollars, list, percent, sources, text, whole } from "../columns.mjs";
import { changes, changesByDay } from "../years.mjs";

/** @type {import("../columns.mjs").Table[]} */
export const contributionTables = [
  {
    name: "scale",
    title: "Scale of contributions",
    description: "The rows of each scale in the order of the printed table, which breaks ties of an apportionment.",
    key: ["since", "country"],
    columns: [
      asOf("since", "Since when the scale is in force.", { required: true }),
      whole("place", "The place of the row in the table, from 1.", { required: true }),
      text("country", "The Member Country.", { required: true }),
      percent("percentage", "The share of the total, as printed."),
      dollars("contribution", "The annual contribution."),
      dollars("total", "The printed total of the contributions of this scale."),
      percent("printedPercentageTotal", "The printed total of the percentages of this scale; the rows may differ."),
      sources(),
    ],
    refers: [{ from: "country", to: "members.code" }],
    rows: scaleRows,
  },
  {
    name: "apportionments",
    title: "What an apportionment rests on",
    description:
      "For each column that weighs, and from each day on that it changes: the scale, the readings, the clauses.",
    key: ["weights", "from"],
    columns: [
      code("weights", "weights", "The column that weighs."),
      text("from", "The first day of the date from which it is so.", { required: true }),
      text("status", "Present where no scale is known: none or open."),
      text("reason", "Why it is open."),
      asOf("since", "Since when the scale is in force."),
      basis(),
      list("readings", "The readings of ours that the shares rest on (table readings)."),
      carriedForward(),
      sources(),
    ],
    rows: apportionmentRows,
  },
];

function apportionmentRows() {
  const columns = options("weights", en).map(({ value }) => value);
  return columns.flatMap((weights) =>
    changesByDay((asOf) => restingOn(weights, asOf)).map(({ day, found }) => ({ weights, from: day, ...found })),
  );
}

/**
 * What an apportionment says of itself, whatever the budget.
 *
 * @param {string} weights
 * @param {string} asOf
 */
function restingOn(weights, asOf) {
  const asked = /** @type {Parameters<typeof apportion>[1]} */ ({ weights, asOf });
  const {
    total,
    weights: _,
    shares,
    difference,
    ...rest
  } = /** @type {{ [name: string]: unknown }} */ (/** @type {unknown} */ (apportion("0", asked)));
  return rest;
}

function scaleRows() {
  const known = changes(scale).flatMap(({ found }) => (found.status === "known" ? [found.value] : []));
  const scales = new Map(known.map((value) => [value.since, value]));
  return [...scales.values()].flatMap(({ since, rows, total, printedPercentageTotal }) => {
    const answer = apportion("0", { asOf: `${since}-12-31` });
    const shares = "shares" in answer ? answer.shares : [];
    return rows.map((row, index) => {
      const { sources } = shares.find(({ country }) => country === row.country) ?? {};
      return { since, place: index + 1, ...row, total, printedPercentageTotal, ...(sources && { sources }) };
    });
  });
}
