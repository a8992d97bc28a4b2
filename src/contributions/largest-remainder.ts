import { cents, type UsdAmount } from "../kernel/money.js";
import type { MemberCode } from "../membership/index.js";
import { ExactDecimal } from "./exact.js";

/** A row of a scale that a budget is shared out by. */
export interface WeightedRow {
  readonly country: MemberCode;
  /** Its place in the table, which decides between equal remainders. */
  readonly place: number;
  /** A decimal number with at most two decimals. */
  readonly weight: string;
}

/** A scale that is ready to share budgets out. */
export interface Weighting {
  /** In the table's order; each row knows its weight by the place among the different ones. */
  readonly rows: readonly { readonly country: MemberCode; readonly group: number }[];
  /** The different weights, in hundredths: a quota is worked out once for each. */
  readonly weights: readonly number[];
  /** The sum of all the rows' weights, in hundredths. */
  readonly sum: number;
}

/** A member's share of a budget. */
export interface Share {
  readonly country: MemberCode;
  readonly amount: UsdAmount;
  /** Whether one of the cents that whole quotas leave over went to this member. */
  readonly extraCent: boolean;
}

/**
 * Shares a budget out in whole cents by largest remainder: each row gets its quota rounded down, and the cents left over
 * go one by one to the largest remainders, equal remainders in the table's order.
 *
 * The budget is so many whole sums of the weights, and a rest below one sum. What the rest gives is a product below the
 * square of the sum, and a share is below 10^14 cents: both exact as numbers.
 */
export function largestRemainder(budget: UsdAmount, { rows, weights, sum }: Weighting): Share[] {
  const budgetCents = new ExactDecimal(budget).times(100);
  const wholeSums = budgetCents.divToInt(sum);
  const rest = budgetCents.minus(wholeSums.times(sum)).toNumber();
  const quotas = quotasOf(weights, sum, wholeSums.toNumber(), rest);
  const quota = (row: Weighting["rows"][number]) => quotas[row.group] as Quota;

  const left = rows.reduce((left, row) => left - quota(row).cents, cents(budget));
  const byRemainder = [...rows].sort((one, other) => quota(other).remainder - quota(one).remainder);
  const extra = new Set(byRemainder.slice(0, left));
  return rows.map((row) => {
    const extraCent = extra.has(row);
    return { country: row.country, amount: dollars(quota(row).cents + (extraCent ? 1 : 0)), extraCent };
  });
}

/** Makes a scale ready, whatever the order in which its rows come. */
export function weighting(table: readonly WeightedRow[]): Weighting {
  const inOrder = [...table].sort((one, other) => one.place - other.place);
  const hundredths = inOrder.map(({ weight }) => new ExactDecimal(weight).times(100).toNumber());
  const weights = [...new Set(hundredths)];
  return {
    rows: inOrder.map(({ country }, index) => ({ country, group: weights.indexOf(hundredths[index] as number) })),
    weights,
    sum: hundredths.reduce((sum, weight) => sum + weight, 0),
  };
}

/** A quota in whole cents, and what rounding it down leaves, in parts of the sum. */
interface Quota {
  readonly cents: number;
  readonly remainder: number;
}

function quotasOf(weights: readonly number[], sum: number, wholeSums: number, rest: number): readonly Quota[] {
  return weights.map((weight) => {
    const remainder = (rest * weight) % sum;
    return { cents: wholeSums * weight + (rest * weight - remainder) / sum, remainder };
  });
}

/** Whole cents as an amount with two decimals. */
function dollars(cents: number): UsdAmount {
  const digits = String(cents).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
