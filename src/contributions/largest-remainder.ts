import type { Basis, SourceId } from "../kernel/answer.js";
import { cents, type UsdAmount } from "../kernel/money.js";
import type { MemberCode } from "../membership/index.js";

/** A row of a scale: whose it is, and its clauses. */
interface Row {
  readonly country: MemberCode;
  readonly sources: readonly SourceId[];
}

/** A column of a scale that is ready to share budgets out. */
export interface Weighting {
  /** The rows in the table's order, which decides between equal remainders. */
  readonly rows: readonly Row[];
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
  /** How the share is known: by a reading, or derived from the printed percentage. */
  readonly basis: Basis;
  /** The row of the table that it follows from. */
  readonly sources: readonly SourceId[];
}

/**
 * Shares a budget out in whole cents by largest remainder: each row gets its quota rounded down, and the cents left
 * over go one by one to the largest remainders, equal remainders in the table's order.
 *
 * The budget, in cents, is so many whole sums of the weights, and a rest below one sum. What the rest gives is a
 * product of the rest and a weight, and a division of whole numbers is exact below 2^52: the sum times the largest
 * weight must be below it (for Table 1 in cents it is 4 × 10^14), and a budget is below 10^14 cents.
 */
export function largestRemainder(total: number, { rows, weights, sum }: Weighting): Share[] {
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
  return rows.map(({ country, sources }, place) => {
    const extraCent = extra[place] as boolean;
    const amount = inDollars((quotas[place] as number) + (extraCent ? 1 : 0));
    return { country, amount, extraCent, basis: "reading", sources };
  });
}

/** Makes a column ready: its decimal numbers have exactly two decimals. */
export function weighting(rows: readonly Row[], column: readonly string[]): Weighting {
  const weights = column.map(cents);
  return { rows, weights, sum: weights.reduce((sum, weight) => sum + weight) };
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
export function inDollars(cents: number): UsdAmount {
  const whole = Math.floor(cents / 100);
  const rest = cents - whole * 100;
  return `${whole}${rest < 10 ? ".0" : "."}${rest}`;
}
