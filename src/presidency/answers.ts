import type { Answer, Evidence } from "../kernel/answer.js";
import { founding, statedPresidencies, type TermGap, type TermRow, termTable } from "./facts.js";

/** Why a presidency is open: nothing says who presides, or a page does no more than announce it. */
export const presidencyReasons = ["presidency-not-stated", "presidency-only-announced"] as const;

/** The terms in the order of the years, with any gaps between them. */
export type Terms = readonly (TermRow | TermGap)[];

/**
 * What is known of the term of a year, as the value that the caller makes of it. The year may lie just outside the
 * calendar years that callers may ask for: a Troika looks one year back and one ahead.
 */
export function termAnswer<Value>(
  year: number,
  evidence: Evidence,
  toValue: (row: TermRow) => Value,
  terms: Terms = termTable,
): Answer<Value> {
  if (year < founding.year) return { status: "none", sources: [...founding.sources] };
  const rows = heard(terms, evidence);
  const held = rows.filter(isTerm);
  const term = held.find((row) => row.year === year);
  if (term) return { status: "known", value: toValue(term), basis: term.basis, sources: [...term.sources] };

  const gap = rows.find((row) => row.year === year);
  const last = held.filter((row) => row.year < year).pop();
  return {
    status: "open",
    reason: gap?.reason ?? "presidency-not-stated",
    sources: [...statedPresidencies, ...(gap?.sources ?? [])],
    // A presidency holds for its year alone: the last known term is told, never carried forward.
    ...(last && { lastKnown: { value: toValue(last), asOf: `${last.year}` } }),
  };
}

/** The rows that may answer: "documents" leaves reported rows out. */
export function heard(terms: Terms, evidence: Evidence): Terms {
  return terms.filter(({ basis }) => evidence === "all" || basis !== "reported");
}

/** Whether somebody presides in the year of a row. */
export function isTerm(row: TermRow | TermGap): row is TermRow {
  return Object.hasOwn(row, "country");
}
