import { type AsOf, firstDay, lastDay } from "../../kernel/as-of.js";
import type { Truth } from "../../kernel/assessment.js";

/** The days on which a meeting may begin, as numbers: one day, those of a month or a year, or any day at all. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** The meetings of one body, by the days on which they may begin; each such span once. */
export interface Beginnings {
  readonly all: readonly Days[];
  /** Those of which the day is known. */
  readonly sure: readonly Days[];
  /** Whether some day after another, counted in days, is one on which one of these may begin. */
  readonly mayBegin: Finder;
  /** The same for those of which the day is known. */
  readonly begin: Finder;
}

/** Whether something may begin from `low` to `high` days after what begins on one of some days. */
type Finder = (days: Days, low: number, high: number) => boolean;

/**
 * The first days of the meetings of one body.
 *
 * @param starts - each with the precision that is known, undefined where no day is known
 */
export function beginningsOf(starts: Iterable<AsOf | undefined>): Beginnings {
  const all = Array.from(new Set(starts), daysOf).sort((one, other) => one.from - other.from);
  const sure = all.filter(({ from, to }) => from === to);
  return { all, sure, mayBegin: finderIn(all), begin: finderIn(sure) };
}

/** Whether none of some meetings is followed by one of the others from `low` to `high` days after it. */
export function noneFollowed(early: Beginnings, late: Beginnings, low: number, high: number): Truth {
  if (early.sure.some((days) => late.begin(days, low, high))) return false;
  return early.all.some((days) => late.mayBegin(days, low, high)) ? undefined : true;
}

/** Whether each of some meetings is followed by one of the others from `low` to `high` days after it. */
export function eachFollowed(early: Beginnings, late: Beginnings, low: number, high: number): Truth {
  if (early.all.some((days) => !late.mayBegin(days, low, high))) return false;
  const isKnown = ({ from, to }: Days) => from === to;
  return early.all.every((days) => isKnown(days) && late.begin(days, low, high)) ? true : undefined;
}

const millisecondsADay = 86_400_000;

/** Before and after every day there is. */
const anyDay: Days = { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };

function daysOf(start: AsOf | undefined): Days {
  if (start === undefined) return anyDay;
  return { from: numberOf(firstDay(start)), to: numberOf(lastDay(start)) };
}

/** A date without a time is read in UTC, wherever the engine stands. */
function numberOf(day: string): number {
  return Date.parse(day) / millisecondsADay;
}

/** Of the spans that begin early enough, the one that ends last tells whether any reaches far enough. */
function finderIn(spans: readonly Days[]): Finder {
  const lastEnds: number[] = [];
  for (const { to } of spans) lastEnds.push(Math.max(to, lastEnds[lastEnds.length - 1] ?? to));
  return ({ from, to }, low, high) => {
    let [first, last] = [0, spans.length];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((spans[middle] as Days).from <= to + high) first = middle + 1;
      else last = middle;
    }
    return first > 0 && (lastEnds[first - 1] as number) >= from + low;
  };
}
