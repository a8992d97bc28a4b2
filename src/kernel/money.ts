import { RcmInputError } from "./error.js";

/** An amount in US dollars, "1000.00": at most two decimals in, exactly two out, from "0.00" to "999999999999.99". */
export type UsdAmount = string;

/**
 * How an amount is written. It stands in JSON Schemas too: digits are written out, because "\\d" does not mean the same
 * in every dialect of regular expressions.
 */
export const amountForm = /^(0|[1-9][0-9]{0,11})([.][0-9]{1,2})?$/;

/** The amount that was received, checked, with exactly two decimals. Throws `RcmInputError` where it is none. */
export function usdAmount(value: unknown, path: string): UsdAmount {
  const point = typeof value === "string" ? value.indexOf(".") : 0;
  const amount = value as string;
  const whole = point < 0 ? amount.length : point;
  if (whole > 0 && whole <= 12 && areDigits(amount, 0, whole) && (whole === 1 || amount[0] !== "0")) {
    const decimals = amount.length - whole - 1;
    if (decimals < 0) return `${amount}.00`;
    if ((decimals === 1 || decimals === 2) && areDigits(amount, whole + 1, amount.length))
      return decimals === 2 ? amount : `${amount}0`;
  }
  throw new RcmInputError("not-an-amount", path, 'an amount from "0.00" to "999999999999.99"', value);
}

/** Whether a stretch of a text is nothing but digits: {@link amountForm} costs three times as much. */
function areDigits(text: string, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const code = text.charCodeAt(place);
    if (code < zero || code > nine) return false;
  }
  return true;
}

const zero = 48;
const nine = 57;

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
