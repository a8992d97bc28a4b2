import { cents, type UsdAmount } from "../kernel/money.js";
import type { MemberCode } from "../membership/index.js";

/** A row of a scale that a budget is shared out by. */
export interface WeightedRow {
  readonly country: MemberCode;
  /** Its place in the table, which decides between equal remainders. */
  readonly place: number;
  /** A decimal number with exactly two decimals. */
  readonly weight: string;
}

/** A scale that is ready to share budgets out. */
export interface Weighting {
  /** In the table's order. */
  readonly countries: readonly MemberCode[];
  /** The weight of each, in hundredths. */
  readonly weights: readonly number[];
  /** The sum of the weights, in hundredths. */
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
 * Shares a budget out in whole cents by largest remainder: each row gets its quota rounded down, and the cents left
 * over go one by one to the largest remainders, equal remainders in the table's order.
 *
 * The budget is so many whole sums of the weights, and a rest below one sum. What the rest gives is a product of the
 * rest and a weight, and a division of whole numbers is exact below 2^52: the sum times the largest weight must be
 * below it (for Table 1 in cents it is 4 × 10^14), and a budget is below 10^14 cents.
 */
export function largestRemainder(budget: UsdAmount, { countries, weights, sum }: Weighting): Share[] {
  const total = cents(budget);
  const wholeSums = Math.floor(total / sum);
  const rest = total - wholeSums * sum;
  const quotas: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const weight of weights) {
    const part = Math.floor((rest * weight) / sum);
    const quota = wholeSums * weight + part;
    remainders.push(rest * weight - part * sum);
    quotas.push(quota);
    left -= quota;
  }
  const extra = giveOut(left, remainders);
  return countries.map((country, place) => {
    const extraCent = extra[place] as boolean;
    return { country, amount: dollars((quotas[place] as number) + (extraCent ? 1 : 0)), extraCent };
  });
}

/** Makes a scale ready, whatever the order in which its rows come. */
export function weighting(table: readonly WeightedRow[]): Weighting {
  const inOrder = [...table].sort((one, other) => one.place - other.place);
  const weights = inOrder.map(({ weight }) => cents(weight));
  return {
    countries: inOrder.map(({ country }) => country),
    weights,
    sum: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Which rows get one of the cents that are left over: one by one the first of those with the largest remainder. */
function giveOut(left: number, remainders: readonly number[]): boolean[] {
  const extra = remainders.map(() => false);
  for (let given = 0; given < left; given += 1) {
    let best = -1;
    let largest = -1;
    for (let place = 0; place < remainders.length; place += 1) {
      if (extra[place] || (remainders[place] as number) <= largest) continue;
      best = place;
      largest = remainders[place] as number;
    }
    extra[best] = true;
  }
  return extra;
}

/** Whole cents as an amount with two decimals. */
function dollars(cents: number): UsdAmount {
  const whole = Math.floor(cents / 100);
  const rest = cents - whole * 100;
  return `${whole}${rest < 10 ? ".0" : "."}${rest}`;
}
