import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { RcmInputError } from "./errors.js";

/** A calendar date "2016-06-09", without time or zone. */
export type IsoDate = string;

/** A date as EDTF level 0 writes it: "2014", "2014-06" or "2014-06-15". A bare year or month stands for its last day. */
export type AsOf = string;

const asOfForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The last day that an as-of date stands for. Throws `RcmInputError` where it is no date. */
export function lastDay(asOf: unknown, path = "asOf"): IsoDate {
  const [year, month, day] = parts(asOf, path);
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${month}-${day ?? daysInMonth(year, month)}`;
}

/** The first day that an as-of date stands for. Throws `RcmInputError` where it is no date. */
export function firstDay(asOf: unknown, path = "asOf"): IsoDate {
  const [year, month = "01", day = "01"] = parts(asOf, path);
  return `${year}-${month}-${day}`;
}

/** The calendar date that was received, checked. Throws `RcmInputError` where it is none. */
export function isoDate(value: unknown, path: string): IsoDate {
  if (typeof value === "string" && value.length === 10 && isAsOf(value)) return value;
  throw new RcmInputError("not-a-date", path, 'a calendar date such as "2016-06-09"', value);
}

/** The calendar year that was received, checked. Throws `RcmInputError` where it is none. */
export function calendarYear(value: unknown, path = "year"): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 9999) return value;
  throw new RcmInputError("not-a-year", path, "a calendar year, a whole number from 1 to 9999", value);
}

function isAsOf(value: string): boolean {
  const [, year = "", month, day] = asOfForm.exec(value) ?? [];
  if (year === "") return false;
  if (month === undefined) return true;
  if (month < "01" || month > "12") return false;
  return day === undefined || (day >= "01" && day <= daysInMonth(year, month));
}

function parts(asOf: unknown, path: string): readonly [string, string?, string?] {
  if (typeof asOf === "string" && isAsOf(asOf)) return asOf.split("-") as [string, string?, string?];
  const expected = 'a year, month or day such as "2016", "2016-06" or "2016-06-09"';
  throw new RcmInputError("not-an-as-of-date", path, expected, asOf);
}

/** Two digits. The date is read in UTC, so that the answer is the same in every zone. */
function daysInMonth(year: string, month: string): string {
  return String(getDaysInMonth(new UTCDateMini(`${year}-${month}-01`)));
}
