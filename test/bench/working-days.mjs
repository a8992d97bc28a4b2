/** What it costs to count working days, beside a loop with date-fns. */
import { equal } from "node:assert/strict";
import { addWorkingDays } from "rcm-rules/consultation";
import { over } from "./measure.mjs";
import { daysAfter, seeded } from "./random.mjs";

/** Fifteen days of 2024 that some member celebrates. */
const holidays = [
  "2024-01-01",
  "2024-02-05",
  "2024-03-18",
  "2024-03-28",
  "2024-03-29",
  "2024-04-15",
  "2024-05-01",
  "2024-05-27",
  "2024-07-04",
  "2024-08-15",
  "2024-09-16",
  "2024-10-14",
  "2024-11-01",
  "2024-11-18",
  "2024-12-25",
];

/** @typedef {{ readonly start: string, readonly days: number }} Term */

/**
 * @param {import("./peers.mjs").Peers} peers
 * @returns {import("./comparison.mjs").Group}
 */
export function workingDays({ dateFns: { addDays, isWeekend, lightFormat, parseISO } }) {
  const terms = differentTerms();
  const calendar = { holidays };
  const ours = (/** @type {Term} */ { start, days }) => addWorkingDays(start, days, calendar);

  /** Holidays are compared as texts, because a midnight does not exist in every time zone. */
  const loop = (/** @type {Term} */ { start, days }) => {
    const free = new Set(holidays);
    let date = parseISO(start);
    let text = start;
    for (let left = days; left > 0; ) {
      date = addDays(date, 1);
      if (isWeekend(date)) continue;
      text = lightFormat(date, "yyyy-MM-dd");
      if (!free.has(text)) left -= 1;
    }
    return text;
  };

  return {
    contestants: { addWorkingDays: over(terms, ours), "a loop with date-fns": over(terms, loop) },
    comparisons: [{ id: "working-days", ours: "addWorkingDays", theirs: "a loop with date-fns", limit: 0.45 }],
    check: () => {
      for (const term of terms) equal(ours(term), loop(term));
    },
  };
}

/** @returns {Term[]} terms of one to ten working days from every day of 2024 on, in an order of their own */
function differentTerms() {
  const random = seeded(2024);
  const terms = Array.from({ length: 366 }, (_, day) => daysAfter("2024-01-01", day)).flatMap((start) =>
    Array.from({ length: 10 }, (_, days) => ({ start, days: days + 1, place: random() })),
  );
  return terms.sort((one, other) => one.place - other.place);
}
