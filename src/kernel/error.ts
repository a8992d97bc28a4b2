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
 * holds for an error of another copy of the library. `JSON.stringify` and `structuredClone` keep the name, the code,
 * the path and the message, and nothing else.
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
   * The library makes it; a caller only reads it. Whatever is passed, making it does not throw.
   *
   * @param code - what is wrong, as a stable code
   * @param path - the argument, or the dotted path inside it
   * @param expected - what would have been right, in words that follow "must be"
   * @param received - the value as it came
   */
  constructor(code: RcmInputErrorCode, path: string, expected: string, received: unknown) {
    super();
    const made: RcmInputError = Object.create(new.target.prototype);
    const at = printed(path, longestPath);
    const message = printed(`${at} must be ${printed(expected, longestMessage)}.`, longestMessage);
    Object.assign(made, { name: "RcmInputError", code, path: at, message });
    for (const key of [brand, "received"]) Object.defineProperty(made, key, { value: received });
    if (Error.captureStackTrace) Error.captureStackTrace(made, RcmInputError);
    else Object.defineProperty(made, "stack", { value: this.stack });
    // biome-ignore lint/correctness/noConstructorReturn: a clone of an error that the engine makes has no code
    return made;
  }

  /** An error by its kind too, though the engine has not made it: it is no plain object. */
  get [Symbol.toStringTag](): string {
    return "Error";
  }

  /** What JSON keeps of it: all but the value that was received. */
  toJSON(): Pick<RcmInputError, "name" | "code" | "path" | "message"> {
    return { ...this };
  }

  /** Whether a value is such an error, whichever copy of the library made it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    try {
      return brand in Object(value);
    } catch {
      // A proxy may throw whatever it is asked.
      return false;
    }
  }
}

/** A message is not longer, nor is the path in it: what is longer is cut. */
const longestMessage = 400;
const longestPath = 300;

/** All but Latin letters, digits and their signs: so no sign that steers a terminal, or turns or breaks a line. */
const unprintable = /[^ -~\xa1-\xac\xae-\u024f\u2013-\u201d\u2026]/g;

/** A text from outside as it may stand in a message: so long at most, and without signs that cannot be seen. */
export function printed(text: unknown, longest: number): string {
  return (Object(text) === text ? typeof text : String(text)).slice(0, longest).replace(unprintable, "");
}
