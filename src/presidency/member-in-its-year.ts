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
      const truth = year === undefined ? undefined : holdsOn(one, lastDayOf(year));
      if (truth && country !== undefined) return true;
      if (truth !== false) result = undefined;
    }
    return result;
  },
};

const members = once(() => dated(memberTable));

function lastDayOf(year: number): string {
  return `${String(year).padStart(4, "0")}-12-31`;
}
