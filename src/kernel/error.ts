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
  "unknown-field",
  "out-of-range",
  "unreadable",
] as const;

/** What is wrong with the form of an argument, as a stable code. */
export type RcmInputErrorCode = (typeof inputErrorCodes)[number];

/** The same in every copy of this library and in both of its formats. */
const brand = /* @__PURE__ */ Symbol.for("rcm-rules.RcmInputError");

/**
 * The one error of this library: an argument has the wrong form (a date that is no date, an amount such as "1e5", a
 * code that is nobody's). A rule that is not met never throws; it is an outcome.
 *
 * The message never repeats the value, because forms hold personal data and messages end in logs. `instanceof` also
 * holds for an error of another copy of the library.
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
 *   error.message; // => "year must be a calendar year, a whole number from 1 to 9999."
 *   error.received; // => 1995.5
 * }
 * ```
 */
export class RcmInputError extends Error {
  /** What is wrong, as a stable code. */
  declare readonly code: RcmInputErrorCode;
  /** Where: the name of the argument, or the dotted path of the field inside it ("approvals.IOM", "rows.2.country"). */
  declare readonly path: string;
  /** The value that was received, as it came. It is not enumerable, so that no logger prints it unasked. */
  declare readonly received: unknown;

  /**
   * The library makes it; a caller only reads it.
   *
   * @param code - what is wrong, as a stable code
   * @param path - the argument, or the dotted path inside it
   * @param expected - what would have been right, in words that follow "must be"
   * @param received - the value as it came
   */
  constructor(code: RcmInputErrorCode, path: string, expected: string, received: unknown) {
    super(`${path} must be ${expected}.`);
    Object.assign(this, { name: "RcmInputError", code, path });
    // JSON.stringify keeps what is enumerable: the message too, and never the value.
    Object.defineProperties(this, {
      message: { enumerable: true },
      received: { value: received },
      [brand]: { value: true },
    });
  }

  /** Whether a value is such an error, whichever copy of the library made it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return brand in Object(value);
  }
}
