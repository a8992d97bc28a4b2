import { amount, code, type Input, readFields, required } from "../kernel/fields.js";
import { type UsdAmount, usdAmount } from "../kernel/money.js";
import { once } from "../kernel/once.js";
import { type DatedScale, scaleTable, weightColumns } from "./facts.js";
import { largestRemainder, type Share, type Weighting, weighting } from "./largest-remainder.js";

const weightsField = code(weightColumns);

const apportionmentOptionsFields = {
  /**
   * "contributions": the column in dollars; "percentages": the printed percentages, normalised by their own sum of
   * 100.01. Default: "contributions".
   */
  weights: weightsField,
};

/** What {@link apportion} is asked, as one object. */
export const apportionmentFields = {
  /** The budget in US dollars, "0.00" to "999999999999.99", with at most two decimals. */
  budget: required(amount),
  weights: weightsField,
};

/** The column of Table 1 that a budget is shared out by. */
export type ApportionmentWeights = (typeof weightColumns)[number];

/** The options of {@link apportion}. */
export interface ApportionmentOptions extends Input<typeof apportionmentOptionsFields> {}

/** What {@link apportion} is asked, as one object: a form for a budget sends it. */
export interface ApportionmentRequest extends Input<typeof apportionmentFields> {}

/** A budget shared out among the members. */
export interface Apportionment {
  /** The budget, in US dollars, with two decimals: the sum of the shares. */
  readonly total: UsdAmount;
  readonly weights: ApportionmentWeights;
  /** One share for each member, in the order of Table 1. */
  readonly shares: readonly Share[];
}

const weightings = once(() => weightingsOf(latestScale(scaleTable)));

/**
 * Shares a budget out among the eleven members in proportion to the scale in force since 2005, in whole cents, by
 * largest remainder; equal remainders get the cents left over in the order of Table 1. The shares add up to the budget
 * exactly.
 *
 * The weights are the contributions in dollars, because they give Table 1 back for its own total. The printed
 * percentages are roundings of them that add up to 100.01: they are offered as weights too, normalised by that sum.
 *
 * @param budget - the budget in US dollars, "0.00" to "999999999999.99", with at most two decimals
 * @param options - which column of Table 1 weighs; default: the contributions
 * @returns the budget, the weights and a share for each member in the order of Table 1, each less than one cent from
 * its exact quota
 * @throws {@link RcmInputError} where the budget is no amount, the options are no object, have another field, or the
 * weights are neither of the two
 * @sources twenty-years/financing/annual-contributions, twenty-years/financing/scale-approved,
 * twenty-years/contributions-table/BZ to DO, twenty-years/contributions-table/total
 *
 * @example
 * ```js
 * import { apportion } from "rcm-rules/contributions";
 *
 * const { total, shares } = apportion("300000");
 * total; // => "300000.00"
 * shares[4]; // => { country: "US", amount: "149997.88", extraCent: true }
 * shares[0]; // => { country: "BZ", amount: "5305.53", extraCent: true }
 * shares[10]; // => { country: "DO", amount: "5305.52", extraCent: false }
 * apportion("300000", { weights: "percentages" }).shares[0].amount; // => "5309.47"
 * ```
 */
export function apportion(budget: UsdAmount, options: ApportionmentOptions = {}): Apportionment {
  const total = usdAmount(budget, "budget");
  const { weights = "contributions" } = readFields(apportionmentOptionsFields, options, "options");
  return { total, weights, shares: largestRemainder(total, weightings()[weights]) };
}

/** The latest scale of a table, wherever in it it stands: dates of this form follow one another as texts do. */
export function latestScale(table: readonly (DatedScale | object)[]): DatedScale {
  const scales = table.filter((row): row is DatedScale => Object.hasOwn(row, "rows"));
  return scales.reduce((latest, one) => (one.since > latest.since ? one : latest));
}

/** Every column of a scale, ready to share budgets out. */
export function weightingsOf({ rows }: DatedScale): { readonly [Column in ApportionmentWeights]: Weighting } {
  const column = (name: "contribution" | "percentage") =>
    weighting(rows.map((row, place) => ({ country: row.country, place, weight: row[name] })));
  return { contributions: column("contribution"), percentages: column("percentage") };
}
