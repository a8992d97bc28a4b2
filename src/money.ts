import { RcmInputError } from "./errors.js";

/** An amount in US dollars, "1000.00": at most two decimals in, exactly two out, from "0.00" to "999999999999.99". */
export type UsdAmount = string;

const amountForm = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/;

/** The amount that was received, checked, with exactly two decimals. Throws `RcmInputError` where it is none. */
export function usdAmount(value: unknown, path: string): UsdAmount {
  const [, dollars, cents = ""] = (typeof value === "string" && amountForm.exec(value)) || [];
  if (dollars !== undefined) return `${dollars}.${cents.padEnd(2, "0")}`;
  const expected = 'an amount in US dollars such as "1000.00"';
  throw new RcmInputError("not-an-amount", path, expected, value);
}

/** Whole cents of an amount with two decimals; below 10^14, so exact as a number. */
export function cents(amount: UsdAmount): number {
  return Number(amount.replace(".", ""));
}
