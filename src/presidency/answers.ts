import type { Answer, Evidence, SourceId } from "../kernel/answer.js";
import { announced, firstYear, statedPresidencies, type TermRow, termTable } from "./terms.js";

/** Why a presidency is open: nothing says who presides, or a page does no more than announce it. */
export const presidencyReasons = ["presidency-not-stated", "presidency-only-announced"] as const;

/** The terms that the evidence knows, in the order of the years. */
export function knownTerms(evidence: Evidence): readonly TermRow[] {
  const rows: readonly TermRow[] = termTable;
  return evidence === "all" ? rows : rows.filter(({ reports }) => reports === undefined);
}

/**
 * What is known of the term of a year, as the value that the caller makes of it. The year may lie just outside the
 * calendar years that callers may ask for: a Troika looks one year back and one ahead.
 */
export function termAnswer<Value>(year: number, evidence: Evidence, toValue: (row: TermRow) => Value): Answer<Value> {
  if (year < firstYear) return { status: "none", sources: ["twenty-years/introduction/founding"] };
  const row: TermRow | undefined = termTable[year - firstYear];
  if (row === undefined || (row.reports && evidence === "documents")) return open(year, evidence, toValue);
  return {
    status: "known",
    value: toValue(row),
    basis: row.reports ? "reported" : "stated",
    sources: [...(row.reports ?? row.clauses ?? [`twenty-years/presidency-table/${year}`])],
  };
}

/** A presidency holds for its year alone: the last known term is told, never carried forward. */
function open<Value>(year: number, evidence: Evidence, toValue: (row: TermRow) => Value): Answer<Value> {
  const [notStated, onlyAnnounced] = presidencyReasons;
  const isAnnounced = evidence === "all" && year === announced.year;
  const sources: SourceId[] = [...statedPresidencies];
  if (isAnnounced) sources.push(announced.report);
  const last = knownTerms(evidence)
    .filter((row) => row.year < year)
    .at(-1) as TermRow;
  return {
    status: "open",
    reason: isAnnounced ? onlyAnnounced : notStated,
    sources,
    lastKnown: { value: toValue(last), asOf: `${last.year}` },
  };
}
