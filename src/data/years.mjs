/** The times of which the library knows something, found by asking it. */
import { editionYear, presidencies } from "rcm-rules/presidency";

/**
 * @template Row
 * @typedef {{ readonly certain: readonly Row[], readonly possible: readonly Row[] }} Roster
 */

/** The year of the first Conference. */
export const firstYear = editionYear(1);

/** The last year of which a presidency is known. */
export const lastYear = Math.max(...presidencies().map(({ year }) => year));

/** Every year from the first to the last. */
export const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);

/** Every month from the one before the first Conference to the one after the last year. */
export const months = [
  `${firstYear - 1}-12`,
  ...years.flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`)),
  `${lastYear + 1}-01`,
];

/**
 * What a question about a date answers at the end of each month in which the answer is another than a month before.
 *
 * @template Found
 * @param {(asOf: string) => Found} ask
 * @returns {{ asOf: string, found: Found }[]}
 */
export function changes(ask) {
  let before = "";
  return months.flatMap((asOf) => {
    const found = ask(asOf);
    const text = JSON.stringify({ ...found, asOf: undefined });
    if (text === before) return [];
    before = text;
    return [{ asOf, found }];
  });
}

/**
 * What a question about a day answers, from each day on from which the answer is another: the first day of all days,
 * then those of the months that are known.
 *
 * @template Found
 * @param {(day: string) => Found} ask
 * @returns {{ day: string, found: Found }[]}
 */
export function changesByDay(ask) {
  const days = ["0001-01-01", ...months.flatMap(daysOf)];
  let before = "";
  return days.flatMap((day) => {
    const found = ask(day);
    const text = JSON.stringify(found);
    if (text === before) return [];
    before = text;
    return [{ day, found }];
  });
}

/** The days of a month. */
function daysOf(/** @type {string} */ month) {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, "0")}`);
}

/**
 * Everybody who was ever in a list, each once, in the list's order: of every year, whether certain or possible.
 *
 * @template {object} Row
 * @param {(asOf: number) => readonly Row[] | Roster<Row>} ask
 * @param {(row: Row) => string} idOf
 * @returns {Row[]}
 */
export function everybody(ask, idOf) {
  /** @type {Map<string, Row>} */
  const found = new Map();
  for (const year of [...years].reverse()) {
    for (const row of listed(ask(year))) if (!found.has(idOf(row))) found.set(idOf(row), withoutCarried(row));
  }
  return [...found.values()];
}

/**
 * The rows of a roster, or of a plain list.
 *
 * @template Row
 * @param {readonly Row[] | Roster<Row>} roster
 * @returns {readonly Row[]}
 */
export function listed(roster) {
  return "certain" in roster ? [...roster.certain, ...roster.possible] : roster;
}

/**
 * @template {object} Row
 * @param {Row} row
 */
function withoutCarried(row) {
  if (!("carriedForward" in row)) return row;
  const { carriedForward, ...rest } = row;
  return /** @type {Row} */ (/** @type {unknown} */ (rest));
}
