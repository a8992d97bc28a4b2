import { RcmInputError } from "./error.js";

/** An amount in US dollars, "1000.00": at most two decimals in, exactly two out, from "0.00" to "999999999999.99". */
export type UsdAmount = string;

/** How an amount is written. */
export const amountForm = /^(0|[1-9]\d{0,11})(\.\d\d?)?$/;

/**
 * The amount that was received, checked, with exactly two decimals. Throws `RcmInputError` where it is none. A number
 * holds the fourteen digits of the largest amount exactly enough to give each of them back.
 */
export function usdAmount(value: unknown, path: string): UsdAmount {
  if (typeof value === "string" && amountForm.test(value))
    return value[value.length - 3] === "." ? value : Number(value).toFixed(2);
  throw new RcmInputError("not-an-amount", path, 'an amount from "0.00" to "999999999999.99"', value);
}

/**
 * Whether an amount is at most another, both with two decimals and without needless zeros: the longer one is the
 * larger, and of two that are equally long the one that comes later in the order of the digits.
 */
export function isAtMost(amount: UsdAmount, other: UsdAmount): boolean {
  return amount.length === other.length ? amount <= other : amount.length < other.length;
}

/** Whole cents of an amount with two decimals; below 10^14, so exact as a number. */
export function cents(amount: UsdAmount): number {
  return Number(amount.replace(".", ""));
}
