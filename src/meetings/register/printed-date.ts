import type { AsOf } from "../../kernel/as-of.js";

/** Days without a gap, the first and the last of them, or a month of which the days are not printed. */
export interface DateSpan {
  readonly start: AsOf;
  readonly end: AsOf;
}

/** As the register prints them. They stand here because a date library brings all the words of a language for them. */
const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December";

/**
 * The dates at the head of an entry of the register: months with or without days, then one year for all of them. Every
 * spacing, hyphen, dash and comma that the page uses is allowed, and no span runs beyond its month, as none does there.
 *
 * @param entry - the printed entry, "December 6 -7, 2023, Panama, …" or "November, 2013, …"
 * @returns the spans in printed order, a month alone as "2013-11"; an empty list where the entry begins with no date
 */
export function printedDates(entry: string): readonly DateSpan[] {
  const [, days = "", year = ""] = new RegExp(`^((?:(?:${monthNames})[ ,\\d–-]*?)+)(\\d{4}),`).exec(entry) ?? [];
  const spans = days.matchAll(new RegExp(`(${monthNames})(?: (\\d{1,2})(?: ?[–-] ?(\\d{1,2}))?)?`, "g"));
  return Array.from(spans, ([, name = "", first, last = first]) => {
    const month = `${year}-${twoDigits(monthNames.split("|").indexOf(name) + 1)}`;
    const day = (printed?: string) => (printed === undefined ? month : `${month}-${twoDigits(printed)}`);
    return { start: day(first), end: day(last) };
  });
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, "0");
}
