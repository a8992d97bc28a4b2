import { RcmInputError } from "./error.js";

/** A calendar date "2016-06-09", without time or zone. */
export type IsoDate = string;

/** The calendar date that was received, checked. Throws `RcmInputError` where it is none. */
export function isoDate(value: unknown, path: string): IsoDate {
  if (isCalendarDate(value)) return value;
  throw new RcmInputError("not-a-date", path, 'a date such as "2016-06-09"', value);
}

/** A calendar year as an argument: 2014, or its four digits as a text, "2014". */
export type Year = number | string;

/** The calendar year that was received as a number or as four digits, checked. Throws `RcmInputError`. */
export function calendarYear(value: unknown, path = "year"): number {
  return yearNumber(typeof value === "string" && /^[0-9]{4}$/.test(value) ? Number(value) : value, path);
}

/** The calendar year that was received as a number, checked. Throws `RcmInputError` where it is none. */
export function yearNumber(value: unknown, path: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 9999) return value;
  throw new RcmInputError("not-a-year", path, "a calendar year, a whole number from 1 to 9999", value);
}

/** The calendar has to be asked only of the last days of a month: a day that does not exist is read as another. */
export function isCalendarDate(value: unknown): value is IsoDate {
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false;
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  if (twoDigits(value, 0) < 0 || twoDigits(value, 2) < 0 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || new Date(value).getUTCDate() === day;
}

/** The number that two digits of a text make, or -1: a regular expression for a date costs three times as much. */
function twoDigits(text: string, place: number): number {
  const tens = text.charCodeAt(place) - zero;
  const ones = text.charCodeAt(place + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
}

const zero = 48;
