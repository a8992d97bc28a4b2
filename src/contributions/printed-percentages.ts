import type { UsdAmount } from "../kernel/money.js";
import { inDollars, type Share, type Weighting } from "./largest-remainder.js";

/** Shares as the text literally says, and by how much their sum differs from the budget. */
interface PrintedShares {
  readonly shares: readonly Share[];
  /** The sum of the shares less the budget, in US dollars; below nothing it begins with "-". */
  readonly difference: UsdAmount;
}

/**
 * Each printed percentage of a budget in cents, rounded to the cent, halves up. The percentages are in hundredths of a
 * per cent, so that a share is so many ten-thousandths: of whole tens of thousands it is exact, and of a rest below
 * that the product stays far below 2^53.
 */
export function printedShares(total: number, { rows, weights }: Weighting): PrintedShares {
  const tensOfThousands = Math.floor(total / 10_000);
  const rest = total - tensOfThousands * 10_000;
  let difference = -total;
  const shares = rows.map(({ country, sources }, place): Share => {
    const weight = weights[place] as number;
    const share = tensOfThousands * weight + Math.floor((rest * weight + 5000) / 10_000);
    difference += share;
    const amount = inDollars(share);
    return { country, amount, extraCent: false, basis: "derived", sources };
  });
  return { shares, difference: difference < 0 ? `-${inDollars(-difference)}` : inDollars(difference) };
}
