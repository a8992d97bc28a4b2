/** The stable codes of {@link RcmInputError}. */
export const inputErrorCodes = [
  "not-an-object",
  "not-an-array",
  "not-a-boolean",
  "not-a-text",
  "not-a-date",
  "not-an-as-of-date",
  "not-a-year",
  "not-a-whole-number",
  "not-an-amount",
  "not-a-percentage",
  "unknown-code",
  "out-of-range",
  "unreadable",
] as const;

/** What is wrong with the form of an argument, as a stable code. */
export type RcmInputErrorCode = (typeof inputErrorCodes)[number];

/**
 * The one error of this library: an argument has the wrong form (a date that is no date, an amount such as "1e5", a code
 * that is nobody's). A rule that is not met never throws; it is an outcome.
 *
 * @example
 * ```js
 * import { RcmInputError, troika } from "rcm-rules";
 *
 * try {
 *   troika(1995.5);
 * } catch (error) {
 *   error instanceof RcmInputError; // => true
 *   error.code; // => "not-a-year"
 *   error.path; // => "year"
 *   error.message; // => "year must be a calendar year, a whole number from 1 to 9999; received 1995.5."
 *   error.received; // => 1995.5
 * }
 * ```
 */
export class RcmInputError extends Error {
  /** What is wrong, as a stable code. */
  declare readonly code: RcmInputErrorCode;
  /** Where: the name of the argument, or the dotted path of the field inside it ("approvals.IOM", "rows.2.country"). */
  declare readonly path: string;
  /** The value that was received, as it came. */
  declare readonly received: unknown;

  /**
   * The library makes it; a caller only reads it.
   *
   * @param code what is wrong, as a stable code
   * @param path the argument, or the dotted path inside it
   * @param expected what would have been right, in words that follow "must be"
   * @param received the value as it came
   */
  constructor(code: RcmInputErrorCode, path: string, expected: string, received: unknown) {
    super(`${path} must be ${expected}; received ${shown(received)}.`);
    Object.assign(this, { name: "RcmInputError", code, path, received });
  }
}

/** A value in a few words that are safe to print: no getter of it is called and nothing long is repeated. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (Object(value) === value) return isArray(value) ? "an array" : "an object";
  return value === undefined ? "nothing" : String(value);
}

/** `Array.isArray` throws on a revoked proxy; such a value has no form at all. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
