import type { ReadingId } from "../clauses/index.js";
import type { Basis, None, Open, SourceId } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, asOfDate, asOfText } from "../kernel/as-of-text.js";
import { amount, code, type Input, own, readFields, required } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { cents, type UsdAmount, usdAmount } from "../kernel/money.js";
import { once } from "../kernel/once.js";
import { scaleAttestedUntil, scaleTable, weightColumns } from "./facts.js";
import { largestRemainder, type Share } from "./largest-remainder.js";
import { printedShares } from "./printed-percentages.js";
import { lastText, type PreparedScale, preparedScales, scaleOn } from "./scale-on.js";

const weightsField = code(weightColumns);

const apportionmentOptionsFields = {
  /**
   * "contributions": the column in dollars; "percentages": the printed percentages, normalised by their own sum of
   * 100.01; "printed-percentages": each printed percentage of the budget. Default: "contributions".
   */
  weights: weightsField,
  /** The date of which the scale is taken, a year as a number too. Default: the scale that is in force last. */
  asOf: /* @__PURE__ */ own<AsOfOrYear>(asOfText),
};

/** What {@link apportion} is asked, as one object. */
export const apportionmentFields = {
  /** The budget in US dollars, "0.00" to "999999999999.99", with at most two decimals. */
  budget: required(amount),
  weights: weightsField,
  /** The date of which the scale is taken. Default: the scale that is in force last. */
  asOf: asOfDate,
};

/** How a budget is shared out. */
export type ApportionmentWeights = (typeof weightColumns)[number];

/** The options of {@link apportion}. */
export interface ApportionmentOptions extends Input<typeof apportionmentOptionsFields> {}

/** What {@link apportion} is asked, as one object: a form for a budget sends it. */
export interface ApportionmentRequest extends Input<typeof apportionmentFields> {}

/** A budget shared out among the members. */
export interface Apportionment {
  /** The budget, in US dollars, with two decimals. */
  readonly total: UsdAmount;
  readonly weights: ApportionmentWeights;
  /** Since when the scale is in force, with the precision that the documents print. */
  readonly since: AsOf;
  /** "reading": the text allows other shares. "derived": they follow from the printed percentages. */
  readonly basis: Basis;
  /** The readings that the shares rest on; absent where they are derived. */
  readonly readings?: readonly string[];
  /** Present where the date is later than the documents speak of. */
  readonly carriedForward?: true;
  /** One share for each member, in the order of the table; they add up to the budget where no difference is told. */
  readonly shares: readonly Share[];
  /** By how much the shares exceed the budget, in US dollars; below nothing it begins with "-". */
  readonly difference?: UsdAmount;
  readonly sources: readonly SourceId[];
}

const scales = once(() => preparedScales(scaleTable));
const latest = once(() => scaleOn(scales(), undefined));

/** What the shares rest on: the column, and who gets the cents left over. */
const readingsOf = /* @__PURE__ */ frozen({
  contributions: ["shares-by-the-dollar-column", "cents-by-largest-remainder"],
  percentages: ["percentages-of-their-own-sum", "cents-by-largest-remainder"],
} as const satisfies { readonly [Weights in ApportionmentWeights]?: readonly ReadingId[] });

/**
 * Shares a budget out among the members by the scale in force, in whole cents. The text speaks of a scale of
 * percentages; printed beside them are the contributions that they are roundings of.
 *
 * By default the weights are the contributions in dollars, because they give the table back for its own total; the
 * shares add up to the budget, by largest remainder, and equal remainders get the cents left over in the order of the
 * table. The printed percentages add up to 100.01: "percentages" takes each as its part of that sum, and
 * "printed-percentages" takes each of the budget, as the text literally says, rounded to the cent, halves up: the
 * shares then do not add up, and `difference` says by how much.
 *
 * @param budget - the budget in US dollars, "0.00" to "999999999999.99", with at most two decimals
 * @param options - `weights`: how it is shared out, default "contributions"; `asOf`: the date of the scale, default the
 * one in force last
 * @returns the budget, the weights, what they rest on, and a share for each member in the order of the table, each with
 * its row. Where a date is given: "none" before the Conference was established; "open" where the scale of that time is
 * not known, with the reason "scale-not-stated", or "date-precision" inside 2005
 * @throws {@link RcmInputError} where the budget is no amount, or the options have another field or the wrong form
 * @sources twenty-years/financing/annual-contributions, twenty-years/financing/scale-approved,
 * twenty-years/financing/scale-unchanged, twenty-years/contributions-table/BZ to DO,
 * twenty-years/contributions-table/total
 *
 * @example
 * ```js
 * import { apportion } from "rcm-rules/contributions";
 *
 * const { total, basis, shares } = apportion("300000");
 * total; // => "300000.00"
 * basis; // => "reading"
 * shares.map(({ country, amount }) => `${country} ${amount}`)[4]; // => "US 149997.88"
 * shares[10].amount; // => "5305.52"
 * shares[10].sources; // => ["twenty-years/contributions-table/DO"]
 * apportion("300000", { weights: "percentages" }).shares[0].amount; // => "5309.47"
 *
 * const literal = apportion("300000", { weights: "printed-percentages" });
 * literal.shares[4].amount; // => "150000.00"
 * literal.difference; // => "30.00"
 * apportion("300000", { asOf: "2003" }).reason; // => "scale-not-stated"
 * ```
 */
export function apportion(
  budget: UsdAmount,
  options?: ApportionmentOptions & { readonly asOf?: undefined },
): Apportionment;
export function apportion(budget: UsdAmount, options?: ApportionmentOptions): Apportionment | None | Open<never>;
export function apportion(budget: UsdAmount, options: ApportionmentOptions = {}): Apportionment | None | Open<never> {
  const total = usdAmount(budget, "budget");
  const { weights = "contributions", asOf } = readFields(apportionmentOptionsFields, options, "options");
  const found = asOf === undefined ? latest() : scaleOn(scales(), asOf as AsOf);
  if (isAnswer(found)) return found;
  const apportionment = sharedOut(total, weights, found);
  const carried = asOf !== undefined && lastText(asOf as AsOf) > scaleAttestedUntil;
  return carried ? { ...apportionment, carriedForward: true } : apportionment;
}

function sharedOut(total: UsdAmount, weights: ApportionmentWeights, scale: PreparedScale): Apportionment {
  const { since, contributions, percentages, sources } = scale;
  if (weights === "printed-percentages") {
    const { shares, difference } = printedShares(cents(total), percentages);
    return { total, weights, since, basis: "derived", shares, difference, sources };
  }
  const shares = largestRemainder(cents(total), weights === "contributions" ? contributions : percentages);
  return { total, weights, since, basis: "reading", readings: readingsOf[weights], shares, sources };
}

/** Whether there is no scale to share out by. */
function isAnswer(found: PreparedScale | None | Open<never>): found is None | Open<never> {
  return Object.hasOwn(found, "status");
}
