import { amountForm, type UsdAmount } from "../kernel/money.js";
import {
  empty,
  isTooLong,
  type ReadingLanguage,
  type ReadResult,
  readingLanguage,
  success,
  typedText,
  unread,
} from "./read-result.js";

/**
 * Reads an amount in US dollars as people type it: "1,200.50", "1.200,50", "1 200", "US$800".
 *
 * In English a comma groups thousands and a point stands before the cents. In Spanish both signs are used for both,
 * by country: a text is read where only one amount can be meant. A text with both signs means one amount in either
 * language. What may mean several amounts is never guessed.
 *
 * @param text - what was typed; white space around it, "US$", "U$S", "USD" and "$" do not matter
 * @param language - "en" or "es"
 * @returns the amount with two decimals; or the problem: "required" where nothing was typed, "ambiguous" with the
 * amounts that may be meant, or "not-an-amount", with one amount where that alone may be meant
 * @throws {@link RcmInputError} where the text is no text or the language neither of the two
 *
 * @example
 * ```js
 * import { readAmount } from "rcm-rules/forms";
 *
 * readAmount("1,200", "en"); // => { success: true, value: "1200.00" }
 * readAmount("1.200,50", "es"); // => { success: true, value: "1200.50" }
 * const { problem } = readAmount("1,200", "es");
 * problem.params.meanings; // => ["1200.00", "1.20"]
 * ```
 */
export function readAmount(text: string, language: ReadingLanguage): ReadResult<UsdAmount> {
  const inSpanish = readingLanguage(language) === "es";
  const typed = typedText(text);
  if (typed === "") return empty("not-an-amount");
  if (isTooLong(typed)) return unread("not-an-amount");
  const digits = typed.replace(currency, "");
  const byPoint = numberIn(digits, pointBeforeCents);
  const byComma = numberIn(digits, commaBeforeCents);
  const numbers = [byPoint, byComma].flatMap((number) => number ?? []);
  const meanings = [...new Set(numbers.flatMap(({ amount }) => amount ?? []))];

  // In English a comma before one or two digits may be a slip; behind a point for the thousands it is none.
  const inEnglish = byPoint ?? (byComma?.isGrouped ? byComma : undefined);
  const isOne = meanings.length === 1 && numbers.every(({ isExact }) => isExact);
  const meant = inSpanish ? numbers.find(() => isOne) : inEnglish;
  return meant?.isExact && meant.amount ? success(meant.amount) : unread("not-an-amount", meanings);
}

/** The sign of the currency, before or after the digits. A sign of another one is no digit. */
const currency = /^(?:us ?\$|u\$s|usd|\$)\s*|\s*(?:us ?\$|u\$s|usd|\$)$/i;

/** What may stand between groups of three digits beside the sign of the convention. */
const space = "[ \\u00a0\\u2009\\u202f]";

const conventionOf = (group: string, decimal: string) =>
  new RegExp(`^(?:(\\d+)|(\\d{1,3}(?:(?:${group}\\d{3})+|(?:${space}\\d{3})+)))(?:${decimal}(\\d+))?$`);

/** "1,200.50" and "1.200,50". */
const pointBeforeCents = /* @__PURE__ */ conventionOf(",", "\\.");
const commaBeforeCents = /* @__PURE__ */ conventionOf("\\.", ",");

/** A number as one convention reads it. */
interface ReadNumber {
  /** The amount, where the number has no part of a cent. */
  readonly amount?: UsdAmount;
  /** Whether it is written as amounts are: "1.200" may be the amount 1.20, but nobody writes it so. */
  readonly isExact: boolean;
  readonly isGrouped: boolean;
}

function numberIn(text: string, convention: RegExp): ReadNumber | undefined {
  const [found, plain, grouped, decimals = ""] = convention.exec(text) ?? [];
  if (found === undefined) return undefined;
  const whole = plain ?? (grouped as string).replace(/\D/g, "");
  const amount = `${whole}.${decimals.slice(0, 2).padEnd(2, "0")}`;
  const isGrouped = grouped !== undefined;
  // A number that begins with a zero has no thousands.
  if (isGrouped && whole.startsWith("0")) return undefined;
  if (!amountForm.test(amount) || /[1-9]/.test(decimals.slice(2))) return { isExact: false, isGrouped };
  return { amount, isExact: decimals.length <= 2, isGrouped };
}
