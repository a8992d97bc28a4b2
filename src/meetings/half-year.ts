import { calendarYear, type IsoDate, type Year } from "../kernel/calendar-date.js";
import { dated, holdsOn } from "../kernel/dated.js";
import { RcmInputError } from "../kernel/error.js";
import { once } from "../kernel/once.js";
import { firstYear, halfTable } from "./facts.js";

const halves = once(() => dated<(typeof halfTable)[number]>(halfTable));

/**
 * The half of a year in which the Vice-Ministerial Meeting is held: the first until 2014, the second since 2015.
 *
 * @param year - a calendar year from 1996 on, a number or its four digits
 * @returns 1 for January to June, 2 for July to December
 * @throws {@link RcmInputError} "not-a-year" where it is none, "out-of-range" before 1996
 * @sources twenty-years/vice-ministerial-meeting/until-2014, twenty-years/vice-ministerial-meeting/since-2015
 *
 * @example
 * ```js
 * import { viceMinisterialHalf } from "rcm-rules/meetings";
 *
 * viceMinisterialHalf(2014); // => 1
 * viceMinisterialHalf(2015); // => 2
 * ```
 */
export function viceMinisterialHalf(year: Year): 1 | 2 {
  const day = lastDayOf(conferenceYear(year, "year"));
  const begun = halves().filter((one) => holdsOn(one, day) === true);
  return (begun.pop() as (typeof begun)[number]).row.half;
}

/** The calendar year that was received, checked: one in which the Conference existed. */
export function conferenceYear(value: unknown, path: string): number {
  const year = calendarYear(value, path);
  if (year >= firstYear) return year;
  throw new RcmInputError("out-of-range", path, `${firstYear} or later, the first year of the Conference`, value);
}

/** The last day of a year of the Conference, which has four digits. */
export function lastDayOf(year: number): IsoDate {
  return `${year}-12-31`;
}

/** The half of its year in which a date falls. */
export function halfOf(date: IsoDate): 1 | 2 {
  return date.slice(5) < "07-01" ? 1 : 2;
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
