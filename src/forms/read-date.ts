import { type IsoDate, isCalendarDate } from "../kernel/calendar-date.js";
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
 * Reads a date as people type it: "2016-06-09", "9 June 2016", "9 de junio de 2016", "9/6/2016".
 *
 * In Spanish the day comes before the month. In English it does so for some and comes after it for others: such a date
 * is read where only one can be meant, and never guessed. The year has four digits, and names of months may stand in
 * either language, in full or shortened.
 *
 * @param text - what was typed; white space around it does not matter
 * @param language - "en" or "es"
 * @returns the date; or the problem: "required" where nothing was typed, "ambiguous" with the dates that may be meant,
 * or "not-a-date", with one date where that alone may be meant
 * @throws {@link RcmInputError} where the text is no text or the language neither of the two
 *
 * @example
 * ```js
 * import { readDate } from "rcm-rules/forms";
 *
 * readDate("9/6/2016", "es"); // => { success: true, value: "2016-06-09" }
 * readDate("June 9, 2016", "en"); // => { success: true, value: "2016-06-09" }
 * const { problem } = readDate("9/6/2016", "en");
 * problem.params.meanings; // => ["2016-06-09", "2016-09-06"]
 * ```
 */
export function readDate(text: string, language: ReadingLanguage): ReadResult<IsoDate> {
  const inSpanish = readingLanguage(language) === "es";
  const typed = typedText(text);
  if (typed === "") return empty("not-a-date");
  if (isTooLong(typed)) return unread("not-a-date");
  const certain = yearFirst(typed) ?? withMonthByName(typed);
  if (certain !== undefined) return success(certain);

  const [, one = "", , other = "", year = ""] = twoNumbersAndYear.exec(typed) ?? [];
  const dayFirst = existing(year, other, one);
  const monthFirst = existing(year, one, other);
  if (inSpanish && dayFirst !== undefined) return success(dayFirst);
  const meanings = [...new Set([dayFirst, monthFirst].flatMap((date) => date ?? []))].sort();
  const [only, ...others] = meanings;
  // In Spanish the month comes first by mistake only.
  if (inSpanish || only === undefined || others.length > 0) return unread("not-a-date", meanings);
  return success(only);
}

const twoNumbersAndYear = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/;
const yearAndTwoNumbers = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;

function yearFirst(text: string): IsoDate | undefined {
  const [, year = "", , month = "", day = ""] = yearAndTwoNumbers.exec(text) ?? [];
  return existing(year, month, day);
}

/** "9 June 2016", "June 9th, 2016", "9 de junio de 2016", "09-Jun-2016". */
function withMonthByName(text: string): IsoDate | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => !fillers.includes(word));
  const [one = "", two = "", three = "", ...more] = words;
  if (more.length > 0) return undefined;
  const month = numberOfMonth(one) || numberOfMonth(two);
  const [year, day] = /^\d{4}$/.test(one) ? [one, three] : [three, numberOfMonth(one) ? two : one];
  return existing(year, `${month}`, day.replace(ordinal, "$1"));
}

const fillers = ["", "de", "del", "el", "of", "the", "º", "°"];
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|º|°|o|ro|er)$/;

const months = [
  ["january", "enero"],
  ["february", "febrero"],
  ["march", "marzo"],
  ["april", "abril"],
  ["may", "mayo"],
  ["june", "junio"],
  ["july", "julio"],
  ["august", "agosto"],
  ["september", "septiembre", "setiembre"],
  ["october", "octubre"],
  ["november", "noviembre"],
  ["december", "diciembre"],
];

/** The number of the month, from 1, by its name or at least three letters of it; 0 where it is none. */
function numberOfMonth(word: string): number {
  if (word.length < 3) return 0;
  return months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** The date, if there is such a day. */
function existing(year: string, month: string, day: string): IsoDate | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : undefined;
}
