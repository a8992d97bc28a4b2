import type { Answer } from "../kernel/answer.js";
import { calendarYear, type IsoDate, type Year } from "../kernel/calendar-date.js";
import { dated, holdsOn } from "../kernel/dated.js";
import { RcmInputError } from "../kernel/error.js";
import { once } from "../kernel/once.js";
import { attestedUntil, firstYear, halfTable } from "./facts.js";

const halves = once(() => dated<HalfRow>(halfTable));

type HalfRow = (typeof halfTable)[number];

/**
 * The half of a year in which the Vice-Ministerial Meeting is held: the first until 2014, the second since 2015.
 *
 * @param year - a calendar year from 1996 on, a number or its four digits
 * @returns known: 1 for January to June, 2 for July to December; after 2024 carried forward
 * @throws {@link RcmInputError} "not-a-year" where it is none, "out-of-range" before 1996
 * @sources twenty-years/vice-ministerial-meeting/until-2014, twenty-years/vice-ministerial-meeting/since-2015
 *
 * @example
 * ```js
 * import { viceMinisterialHalf } from "rcm-rules/meetings";
 *
 * viceMinisterialHalf(2014).value; // => 1
 * viceMinisterialHalf(2015).value; // => 2
 * viceMinisterialHalf(2026).carriedForward; // => true
 * ```
 */
export function viceMinisterialHalf(year: Year): Answer<1 | 2> {
  const checked = conferenceYear(year, "year");
  const { half, basis, sources } = rowOf(checked);
  const carried = lastDayOf(checked) > attestedUntil && { carriedForward: true as const };
  return { status: "known", value: half, basis, sources: [...sources], ...carried };
}

/** The half in which the meeting of a year of the Conference is held. */
export function halfIn(year: number): 1 | 2 {
  return rowOf(year).half;
}

function rowOf(year: number): HalfRow {
  const day = lastDayOf(year);
  const begun = halves().filter((one) => holdsOn(one, day) === true);
  return (begun.pop() as (typeof begun)[number]).row;
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
