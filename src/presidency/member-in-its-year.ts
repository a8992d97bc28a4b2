import type { ReadingId } from "../clauses/index.js";
import type { Truth } from "../kernel/assessment.js";
import { dated, holdsOn } from "../kernel/dated.js";
import { once } from "../kernel/once.js";
import type { Predicate } from "../kernel/predicates.js";
import { memberTable } from "../membership/facts.js";

/**
 * Whether a country is a Member Country by the end of a year. One of the two can be enough: an observer country never
 * is, and before the founding nobody is.
 */
export const memberInItsYear: Predicate<[string | undefined, number | undefined]> = {
  name: "member-in-its-year",
  partial: true,
  holds: (country, year) => {
    let result: Truth = false;
    for (const one of members()) {
      if (country !== undefined && one.row.code !== country) continue;
      const truth = year === undefined ? undefined : holdsOn(one, `${yearText(year)}-12-31`);
      if (truth && country !== undefined) return true;
      if (truth !== false) result = undefined;
    }
    return result;
  },
};

/** On which day of its year a country must be a member. */
export const memberReading: ReadingId = "member-by-the-end-of-its-year";

/**
 * Whether it is the reading that makes a country a member in its year: it becomes one in the course of that year. In
 * all other years it does not matter which day counts.
 */
export function joinsInItsYear(country: string | undefined, year: number | undefined): boolean {
  if (country === undefined || year === undefined) return false;
  const one = members().find(({ row }) => row.code === country);
  return one?.row.since.startsWith(yearText(year)) === true;
}

const members = once(() => dated(memberTable));

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
