import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { getISODay } from "date-fns/getISODay";
import { type IsoDate, isoDate } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { type Fields, type Reader, readCode, readFields, readList } from "../kernel/fields.js";
import { countings, mostHolidays } from "./facts.js";

/** A day of the week as ISO 8601 numbers it: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the day from which is counted is itself left out, or counted where it is a working day. */
export type Counting = (typeof countings)[number];

/**
 * Which days are working days, and how they are counted. The documents say "working days" and no more: no weekend, no
 * holidays and no way of counting is stated, so all three are the caller's.
 */
export interface WorkingCalendar {
  /** The days of the week that are no working days, never all seven. Default: Saturday and Sunday. */
  readonly weekend?: readonly Weekday[] | undefined;
  /** Calendar dates that are no working days, in any order, at most 100,000. Default: none. */
  readonly holidays?: Iterable<IsoDate> | undefined;
  /** Default: "from-next-day". */
  readonly counting?: Counting | undefined;
}

/** A calendar that has been read: its holidays stand in the order of the calendar, each once. */
export interface CheckedCalendar {
  readonly weekend?: readonly Weekday[] | undefined;
  readonly holidays?: readonly IsoDate[] | undefined;
  readonly counting?: Counting | undefined;
}

/** About forty years of working days: more is no term but a slip of the pen. */
const mostDays = 10_000;

const saturdayAndSunday: readonly Weekday[] = [6, 7];

/**
 * The working day on which a number of working days has passed since a date.
 *
 * By default the date itself is not counted, so a text shared on a Friday with a term of five working days is due on the
 * next Friday. Counting "from-same-day", the date is the first of the days where it is a working day. No days at all give
 * back the date as it is, in either counting; in the default one, adding `a` days and then `b` is adding `a + b`.
 *
 * @param start the date from which is counted, "2016-06-09"
 * @param days how many working days, a whole number from 0 to 10,000
 * @param calendar the weekend, the holidays (any iterable of dates, read once) and the counting; by default Saturday and
 * Sunday, no holidays, the date itself not counted
 * @returns the date of the last of those working days
 * @throws `RcmInputError` where an argument has the wrong form, where the weekend is the whole week, or where the
 * days end after 9999-12-31
 *
 * Sources: twenty-years/decision-making/2, twenty-years/decision-making/3.
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
  return lastWorkingDay(isoDate(start, "start"), readDays(days, "days"), readCalendar(calendar, "calendar"), "start");
}

/** The same with arguments that have been checked; the path names the start where the days end too late. */
export function lastWorkingDay(start: IsoDate, days: number, calendar: CheckedCalendar, path: string): IsoDate {
  if (days === 0) return start;
  const { weekend = saturdayAndSunday, holidays = [], counting } = calendar;
  const from = new UTCDateMini(start);
  const startsOn = getISODay(from);
  const fromSameDay = counting === "from-same-day";

  // Whole numbers of days after the start, so that a date is made only where one is compared.
  const nextOutsideWeekend = (offset: number) => {
    let next = offset + 1;
    while (weekend.includes((((startsOn - 1 + next) % 7) + 1) as Weekday)) next += 1;
    return next;
  };
  let offset = fromSameDay ? -1 : 0;
  for (let left = days; left > 0; left -= 1) offset = nextOutsideWeekend(offset);
  let last = written(addDays(from, offset));

  // In the order of the calendar, each holiday that would have been counted takes one day more.
  for (const holiday of holidays) {
    if (holiday > last) break;
    if (holiday < start || (holiday === start && !fromSameDay)) continue;
    if (weekend.includes(getISODay(new UTCDateMini(holiday)) as Weekday)) continue;
    offset = nextOutsideWeekend(offset);
    last = written(addDays(from, offset));
  }
  // A date after the year 9999 is written with a sign and six digits.
  if (last.startsWith("+")) throw tooLate(start, path);
  return last;
}

/** Reads a calendar at its path, its holidays once and for all. */
export const readCalendar: Reader<CheckedCalendar> = (value, path) =>
  readFields(calendarFields, value, path, `${path}.`);

const readWeekend: Reader<readonly Weekday[]> = (value, path) => {
  const weekend = readList(readWeekday, value, path);
  if (new Set(weekend).size < 7) return weekend;
  throw new RcmInputError("out-of-range", path, "at most six of the seven days of the week", value);
};

const readHolidays: Reader<readonly IsoDate[]> = (value, path) => {
  const days = entries(value, path);
  if (days === undefined) throw new RcmInputError("not-an-array", path, "a list or another iterable of dates", value);
  if (days.length > mostHolidays) throw new RcmInputError("out-of-range", path, `at most ${mostHolidays} dates`, value);
  return [...new Set(days.map((day, index) => isoDate(day, `${path}.${index}`)))].sort();
};

const calendarFields: Fields<CheckedCalendar> = {
  weekend: readWeekend,
  holidays: readHolidays,
  counting: /* @__PURE__ */ readCode(countings),
};

const readWeekday: Reader<Weekday> = (value, path) => {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 7) return value as Weekday;
  throw new RcmInputError("unknown-code", path, "a day of the week from 1 = Monday to 7 = Sunday", value);
};

const readDays: Reader<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new RcmInputError("not-a-whole-number", path, "a whole number of working days", value);
  if (value >= 0 && value <= mostDays) return value;
  throw new RcmInputError("out-of-range", path, `from 0 to ${mostDays} working days`, value);
};

/** The entries of an iterable object, and one more than allowed where there are too many; nothing where it is none. */
function entries(value: unknown, path: string): readonly unknown[] | undefined {
  try {
    if (!isIterable(value)) return undefined;
    const read: unknown[] = [];
    for (const entry of value) if (read.push(entry) > mostHolidays) break;
    return read;
  } catch {
    // Iterating runs somebody's code: that it fails is a matter of form, not ours to throw on.
    throw new RcmInputError("unreadable", path, "a list that can be read", undefined);
  }
}

/** A text is iterable too, but one date is no list of dates. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function written(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

function tooLate(start: IsoDate, path: string): RcmInputError {
  return new RcmInputError("out-of-range", path, "a date from which the working days end by 9999-12-31", start);
}
