import { isCalendarDate } from "./calendar-date.js";
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
    if (typeof value === "number") throw new RcmInputError("not-an-as-of-date", path, form, value);
    return asOfText(value, path);
  },
};

const form = 'a year, month or day such as "2016", "2016-06" or "2016-06-09"';

const asOfForm = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** An as-of date as an argument: a year may be a number too, 2014 for "2014". */
export type AsOfOrYear = AsOf | number;

/** The as-of date that was received, a year as its four digits. Throws `RcmInputError` where it is no date. */
export function asOfText(asOf: unknown, path = "asOf"): AsOf {
  return partsOf(asOf, path).join("-");
}

/** A year that is a number is read as its four digits; in a field, which is a text, the schema refuses it. */
export function partsOf(received: unknown, path: string): readonly [string, string?, string?] {
  const asOf = typeof received === "number" ? yearText(received) : received;
  if (typeof asOf === "string" && asOfForm.test(asOf) && (asOf.length < 10 || isCalendarDate(asOf))) {
    return asOf.split("-") as [string, string?, string?];
  }
  const expected = isDate(received) ? `${form}, not a Date: an instant is no day` : form;
  throw new RcmInputError("not-an-as-of-date", path, expected, received);
}

function yearText(year: number): string | undefined {
  return Number.isInteger(year) && year >= 0 && year <= 9999 ? String(year).padStart(4, "0") : undefined;
}

/** A Date of any realm; a proxy that does not let itself be looked at is none. */
function isDate(value: unknown): boolean {
  try {
    return Object.prototype.toString.call(value) === "[object Date]";
  } catch {
    return false;
  }
}
