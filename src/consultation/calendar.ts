import { type IsoDate, isCalendarDate, isoDate } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { code, type Input, own, readFields } from "../kernel/fields.js";
import { readable, readList } from "../kernel/read.js";
import { countings, mostHolidays } from "./facts.js";

/** A day of the week as ISO 8601 numbers it: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the day from which is counted is itself left out, or counted where it is a working day. */
export type Counting = (typeof countings)[number];

/**
 * Which days are working days, and how they are counted. The documents say "working days" and no more: no weekend, no
 * holidays and no way of counting is stated, so all three are the caller's.
 */
export const workingCalendarFields = {
  /** The days of the week that are no working days, never all seven. Default: Saturday and Sunday. */
  weekend: own<readonly Weekday[]>(readWeekend),
  /** Calendar dates that are no working days, in any order, at most 100,000. Default: none. */
  holidays: own<Iterable<IsoDate>>(readHolidays),
  /** Default: "from-next-day". */
  counting: code(countings),
};

/**
 * Which days are working days, and how they are counted. The documents say "working days" and no more: no weekend, no
 * holidays and no way of counting is stated, so all three are the caller's.
 */
export interface WorkingCalendar extends Input<typeof workingCalendarFields> {}

/** A calendar that has been read: nothing in it stands twice. */
export interface CheckedCalendar extends WorkingCalendar {
  /** In the order of the week. */
  readonly weekend: readonly Weekday[];
  /** In the order of the calendar. */
  readonly holidays: readonly IsoDate[];
  readonly counting: Counting;
}

/** The same as days are counted by it. */
export interface CountingCalendar extends CheckedCalendar {
  /** Bit n is set where day n of the week is no working day. */
  readonly off: number;
}

/** Monday to Friday, without holidays, the day itself not counted. */
export const usualCalendar: CountingCalendar = {
  weekend: [6, 7],
  holidays: [],
  counting: "from-next-day",
  off: (1 << 6) | (1 << 7),
};

/** The calendars that {@link workingCalendar} has given out, which need not be read again. */
const calendarsRead = new WeakMap<object, CountingCalendar>();

/**
 * A calendar that has been read once: it may be passed wherever a calendar is asked for, and its holidays are not read,
 * checked and sorted again. It is worth it where many terms are counted by the same holidays.
 *
 * @param calendar - the weekend, the holidays (any iterable of dates, read once) and the counting
 * @returns the calendar with all three, its holidays sorted and each once; frozen, plain data
 * @throws {@link RcmInputError} where a field has the wrong form or the weekend is the whole week
 *
 * @example
 * ```js
 * import { addWorkingDays, workingCalendar } from "rcm-rules/consultation";
 *
 * const calendar = workingCalendar({ holidays: ["2024-12-25", "2024-09-16", "2024-12-25"] });
 * calendar; // => { weekend: [6, 7], holidays: ["2024-09-16", "2024-12-25"], counting: "from-next-day" }
 * addWorkingDays("2024-09-10", 5, calendar); // => "2024-09-18"
 * addWorkingDays("2024-12-20", 5, calendar); // => "2024-12-30"
 * ```
 */
export function workingCalendar(calendar: WorkingCalendar): CheckedCalendar {
  const checked = readCalendar(calendar, "calendar");
  const { weekend, holidays, counting } = checked;
  const given = Object.freeze({
    weekend: Object.freeze([...weekend]),
    holidays: Object.freeze([...holidays]),
    counting,
  });
  // What is worked with stays unfrozen and in here: a frozen list is slow to read.
  calendarsRead.set(given, checked);
  return given;
}

/** Reads a calendar at its path, its holidays once and for all. Throws `RcmInputError` where its form is wrong. */
export function readCalendar(value: unknown, path: string): CountingCalendar {
  const checked = calendarsRead.get(value as object);
  if (checked !== undefined) return checked;
  const calendar = readFields(workingCalendarFields, value, path, `${path}.`);
  const {
    weekend = usualCalendar.weekend,
    holidays = usualCalendar.holidays,
    counting = usualCalendar.counting,
  } = calendar;
  const off = weekend.reduce((bits, day) => bits | (1 << day), 0);
  return { weekend, holidays: holidays as readonly IsoDate[], counting, off };
}

function readWeekend(value: unknown, path: string): readonly Weekday[] {
  const weekend = [...new Set(readList(readWeekday, value, path))].sort();
  if (weekend.length < 7) return weekend;
  throw new RcmInputError("out-of-range", path, "at most six of the seven days of the week", value);
}

function readWeekday(value: unknown, path: string): Weekday {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 7) return value as Weekday;
  throw new RcmInputError("unknown-code", path, "a day of the week from 1 = Monday to 7 = Sunday", value);
}

/** Iterating runs somebody's code: what it throws is reported as a wrong form. */
function readHolidays(value: unknown, path: string): readonly IsoDate[] {
  if (!isIterable(value)) throw new RcmInputError("not-an-array", path, "a list or another iterable of dates", value);
  const days: IsoDate[] = [];
  let inOrder = true;
  let before = "";
  try {
    for (const entry of value) {
      if (days.length === mostHolidays)
        throw new RcmInputError("out-of-range", path, `at most ${mostHolidays} dates`, value);
      const day = isCalendarDate(entry) ? entry : isoDate(entry, `${path}.${days.length}`);
      inOrder &&= before < day;
      before = day;
      days.push(day);
    }
  } catch (error) {
    throw readable(error, path);
  }
  return inOrder ? days : [...new Set(days)].sort();
}

/** A text is iterable too, but one date is no list of dates. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
