import { RcmInputError } from "./error.js";

/** A calendar date "2016-06-09", without time or zone. */
export type IsoDate = string;

/** The calendar date that was received, checked. Throws `RcmInputError` where it is none. */
export function isoDate(value: unknown, path: string): IsoDate {
  if (isCalendarDate(value)) return value;
  throw new RcmInputError("not-a-date", path, 'a date such as "2016-06-09"', value);
}

/** The calendar year that was received, checked. Throws `RcmInputError` where it is none. */
export function calendarYear(value: unknown, path = "year"): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 9999) return value;
  throw new RcmInputError("not-a-year", path, "a calendar year, a whole number from 1 to 9999", value);
}

/** A day that every month has. */
const anyMonth = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;
const lastDays = /^\d{4}-(0[1-9]|1[0-2])-(29|3[01])$/;

/** Only of the last days of a month does the calendar have to be asked: a day that does not exist is read as another. */
export function isCalendarDate(value: unknown): value is IsoDate {
  if (typeof value !== "string") return false;
  return anyMonth.test(value) || (lastDays.test(value) && new Date(value).getUTCDate() === Number(value.slice(8)));
}
