import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { type IsoDate, isCalendarDate } from "./calendar-date.js";
import { RcmInputError } from "./error.js";
import type { Field } from "./fields.js";

/**
 * A date as EDTF level 0 writes it: "2014", "2014-06" or "2014-06-15". A bare year or month stands for its last day.
 */
export type AsOf = string;

/** A field that is such a date. */
export const asOfDate: Field<AsOf, "as-of"> = {
  kind: "as-of",
  read: (value, path) => {
    parts(value, path);
    return value as AsOf;
  },
};

const asOfForm = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

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

function parts(asOf: unknown, path: string): readonly [string, string?, string?] {
  if (typeof asOf === "string" && asOfForm.test(asOf) && (asOf.length < 10 || isCalendarDate(asOf))) {
    return asOf.split("-") as [string, string?, string?];
  }
  const expected = 'a year, month or day such as "2016", "2016-06" or "2016-06-09"';
  throw new RcmInputError("not-an-as-of-date", path, expected, asOf);
}

/** Read in UTC, so that the answer is the same in every zone. */
function daysInMonth(year: string, month: string): number {
  return getDaysInMonth(new UTCDateMini(`${year}-${month}-01`));
}
