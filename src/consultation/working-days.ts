import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { millisecondsInDay } from "date-fns/constants";
import { formatISO } from "date-fns/formatISO";
import { getISODay } from "date-fns/getISODay";
import { type IsoDate, isoDate } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { type CountingCalendar, readCalendar, type WorkingCalendar } from "./calendar.js";

/** About forty years of working days: more is no term but a slip of the pen. */
const mostDays = 10_000;

/**
 * The working day on which a number of working days has passed since a date.
 *
 * By default the date itself is not counted, so a text shared on a Friday with a term of five working days is due on
 * the next Friday. Counting "from-same-day", the date is the first of the days where it is a working day. No days at
 * all give back the date as it is, in either counting; in the default one, adding some days and then others is adding
 * the sum of both.
 *
 * @param start - the date from which is counted, "2016-06-09"
 * @param days - how many working days, a whole number from 0 to 10,000
 * @param calendar - the weekend, the holidays (any iterable of dates, read once) and the counting; by default Saturday
 * and Sunday, no holidays, the date itself not counted
 * @returns the date of the last of those working days
 * @throws {@link RcmInputError} where an argument has the wrong form, where the weekend is the whole week, or where the
 * days end after 9999-12-31
 * @sources twenty-years/decision-making/2, twenty-years/decision-making/3
 *
 * @example
 * ```js
 * import { addWorkingDays } from "rcm-rules/consultation";
 *
 * addWorkingDays("2024-01-05", 5); // => "2024-01-12"
 * addWorkingDays("2024-01-05", 5, { counting: "from-same-day" }); // => "2024-01-11"
 * addWorkingDays("2024-09-10", 5, { holidays: ["2024-09-16"] }); // => "2024-09-18"
 * addWorkingDays("2024-01-04", 2, { weekend: [5, 6] }); // => "2024-01-08"
 * addWorkingDays("2024-01-06", 0); // => "2024-01-06"
 * ```
 */
export function addWorkingDays(start: IsoDate, days: number, calendar: WorkingCalendar = {}): IsoDate {
  const from = isoDate(start, "start");
  const last = lastWorkingDay(from, readDays(days, "days"), readCalendar(calendar, "calendar"));
  if (last === undefined) throw endsTooLate(from, "start");
  return last;
}

/** The same with arguments that have been checked; nothing where the days end after 9999-12-31. */
export function lastWorkingDay(start: IsoDate, days: number, calendar: CountingCalendar): IsoDate | undefined {
  if (days === 0) return start;
  const { holidays } = calendar;
  const fromSameDay = calendar.counting === "from-same-day";
  // The calendar is asked once for the start and once for the end; in between, days are counted from the start on.
  const first = new UTCDateMini(start);
  const weekday = getISODay(first);
  // To count from the day itself is to count from the next day of the day before it.
  let last = plusWorkingDays(fromSameDay ? -1 : 0, days, weekday, calendar);

  // In the order of the calendar, each holiday that would have been counted takes one day more.
  for (let index = firstSince(start, holidays); index < holidays.length; index += 1) {
    if (leastDaysBetween(start, holidays[index] as IsoDate) > last) break;
    const holiday = (+new UTCDateMini(holidays[index] as IsoDate) - +first) / millisecondsInDay;
    if (holiday > last) break;
    const counted = (fromSameDay || holiday > 0) && works(weekdayAfter(weekday, holiday), calendar);
    if (counted) last = plusWorkingDays(last, 1, weekday, calendar);
  }
  const end = formatISO(addDays(first, last), { representation: "date" });
  return end.length > start.length ? undefined : end;
}

/**
 * No fewer days lie between two dates, since every month has 28 at least: most holidays are told to be too late without
 * asking the calendar.
 */
function leastDaysBetween(date: IsoDate, other: IsoDate): number {
  const months = (numberAt(other, 0, 4) - numberAt(date, 0, 4)) * 12 + numberAt(other, 5, 7) - numberAt(date, 5, 7);
  return months * 28 + numberAt(other, 8, 10) - numberAt(date, 8, 10);
}

/** The number that stands in a date between two places. */
function numberAt(date: IsoDate, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) number = number * 10 + date.charCodeAt(place) - zero;
  return number;
}

/** The code of the digit 0; the others follow it. */
const zero = 48;

/** What is wrong with a start from which the days end after 9999-12-31. */
export function endsTooLate(start: IsoDate, path: string): RcmInputError {
  return new RcmInputError("out-of-range", path, "a date from which the working days end by 9999-12-31", start);
}

/**
 * The day that is so many days outside the weekend after a day: whole weeks first, then day by day. Days are counted
 * from the start, of which the weekday is given.
 */
function plusWorkingDays(day: number, count: number, startsOn: number, calendar: CountingCalendar): number {
  const eachWeek = 7 - calendar.weekend.length;
  const weeks = Math.floor((count - 1) / eachWeek);
  let left = count - weeks * eachWeek;
  let last = day + weeks * 7;
  let weekday = weekdayAfter(startsOn, last);
  while (left > 0) {
    last += 1;
    weekday = weekday === 7 ? 1 : weekday + 1;
    if (works(weekday, calendar)) left -= 1;
  }
  return last;
}

/** The weekday so many days after a day of the week, as ISO 8601 numbers them; the day before counts as -1. */
function weekdayAfter(weekday: number, days: number): number {
  return ((weekday + days + 6) % 7) + 1;
}

function works(weekday: number, { off }: CountingCalendar): boolean {
  return ((off >> weekday) & 1) === 0;
}

/** The place of the first of the holidays that is no earlier than a date. */
function firstSince(date: IsoDate, holidays: readonly IsoDate[]): number {
  let low = 0;
  let high = holidays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holidays[middle] as IsoDate) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readDays(value: unknown, path: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new RcmInputError("not-a-whole-number", path, "a whole number of working days", value);
  if (value >= 0 && value <= mostDays) return value;
  throw new RcmInputError("out-of-range", path, `from 0 to ${mostDays} working days`, value);
}
