import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { partsOf } from "./as-of-text.js";
import type { IsoDate } from "./calendar-date.js";

export { type AsOf, type AsOfOrYear, asOfDate, asOfText } from "./as-of-text.js";

/** The last day that an as-of date stands for. Throws `RcmInputError` where it is no date. */
export function lastDay(asOf: unknown, path = "asOf"): IsoDate {
  const [year, month, day] = partsOf(asOf, path);
  if (month === undefined) return `${year}-12-31`;
  return `${year}-${month}-${day ?? daysInMonth(year, month)}`;
}

/** The first day that an as-of date stands for. Throws `RcmInputError` where it is no date. */
export function firstDay(asOf: unknown, path = "asOf"): IsoDate {
  const [year, month = "01", day = "01"] = partsOf(asOf, path);
  return `${year}-${month}-${day}`;
}

/** Read in UTC, so that the answer is the same in every zone. */
function daysInMonth(year: string, month: string): number {
  return getDaysInMonth(new UTCDateMini(`${year}-${month}-01`));
}
