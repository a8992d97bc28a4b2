import { type DatedRow, dated, holdsOn } from "../kernel/dated.js";
import { attestedUntil } from "./facts.js";

/** A row without the time for which it holds. */
type InForce<Row> = Row extends unknown ? Omit<Row, "since" | "joined" | "until"> : never;

/**
 * The rows that hold on the last day of which the documents speak, in the order of their table: of several on the same
 * subject the latest.
 *
 * @param table - the dated rows
 * @param subject - what a row is about
 * @returns the rows, without their dates
 */
export function inForce<Row extends DatedRow>(
  table: readonly Row[],
  subject: (row: Row) => string,
): readonly InForce<Row>[] {
  const latest = new Map<string, Row>();
  for (const one of dated(table)) if (holdsOn(one, attestedUntil) === true) latest.set(subject(one.row), one.row);
  return Array.from(latest.values(), ({ since: _, joined: __, until: ___, ...row }) => row as InForce<Row>);
}
