import { calendarYear, type Year } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { founding } from "./facts.js";

/** The number of a yearly Conference, in both of the forms in which the Conference writes it. */
export interface Edition {
  /** From 1, the Conference of 1996, to 3999. */
  readonly number: number;
  /** The same number as a Roman numeral in capitals, "XVI". */
  readonly roman: string;
}

/** Roman numerals end here: there is no sign for five thousand. */
const lastEdition = 3999;

/**
 * The edition of the Conference that belongs to a year: one Conference a year, the first in 1996. The table of
 * presidencies has 21 rows, 1996 to 2016 inclusive, so the twentieth edition is that of 2015.
 *
 * @param year - the calendar year, a number or its four digits, from 1996 to 5994
 * @returns the number and its Roman numeral; a number says nothing of whether the Conference was held
 * @throws {@link RcmInputError} "not-a-year" where it is no calendar year, "out-of-range" where no edition belongs to
 * it
 * @sources twenty-years/presidency-table/1996 to 2016, twenty-years/criteria-footnote/approval
 *
 * @example
 * ```js
 * import { edition } from "rcm-rules/presidency";
 *
 * edition(1999); // => { number: 4, roman: "IV" }
 * edition(2016).roman; // => "XXI"
 * ```
 */
export function edition(year: Year): Edition {
  const number = calendarYear(year) - founding.year + 1;
  if (number >= 1 && number <= lastEdition) return { number, roman: toRoman(number) };
  throw new RcmInputError("out-of-range", "year", "a year from 1996 to 5994", year);
}

/**
 * The year that an edition of the Conference belongs to.
 *
 * @param edition - the number, a whole number from 1 to 3999, or its Roman numeral in capitals and in its usual form
 * ("IV", not "IIII" or "iv")
 * @returns the calendar year
 * @throws {@link RcmInputError} "not-a-whole-number" where it is neither, "out-of-range" where the number is not from 1
 * to 3999
 * @sources twenty-years/presidency-table/1996 to 2016, twenty-years/criteria-footnote/approval
 *
 * @example
 * ```js
 * import { editionYear } from "rcm-rules/presidency";
 *
 * editionYear("XVI"); // => 2011
 * editionYear(16); // => 2011
 * ```
 */
export function editionYear(edition: number | string): number {
  const number = typeof edition === "string" ? fromRoman(edition) : edition;
  if (!Number.isInteger(number)) {
    const expected = 'a whole number or a Roman numeral in capitals such as "XVI"';
    throw new RcmInputError("not-a-whole-number", "edition", expected, edition);
  }
  if (number < 1 || number > lastEdition) throw new RcmInputError("out-of-range", "edition", "from 1 to 3999", edition);
  return founding.year + number - 1;
}

const numerals = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function toRoman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, numeral] of numerals) for (; rest >= value; rest -= value) text += numeral;
  return text;
}

/** Thousands, hundreds, tens and ones, each in the usual form: "IIII", "iv" and "" are no numeral. */
const usualForm = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const letters: { readonly [letter: string]: number } = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 };

function fromRoman(text: string): number {
  if (!usualForm.test(text)) return Number.NaN;
  let number = 0;
  let before = 0;
  for (let place = 0; place < text.length; place += 1) {
    const value = letters[text[place] as string] as number;
    // A smaller letter before a larger one is taken away: counted once already, it is taken away twice.
    number += value > before ? value - 2 * before : value;
    before = value;
  }
  return number;
}
