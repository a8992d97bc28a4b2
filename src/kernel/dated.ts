import type { Answer, Basis, Evidence, SourceId } from "./answer.js";
import { type AsOf, type AsOfOrYear, asOfText, firstDay, lastDay } from "./as-of.js";
import type { Truth } from "./assessment.js";
import { bare, ownOf } from "./bare.js";
import type { IsoDate } from "./calendar-date.js";

/**
 * A fact with the time for which it holds. A table of them has any number of rows, in the order of time where one
 * follows another; between them there may be gaps.
 */
export interface DatedRow {
  /**
   * Since when it holds, with the precision that the documents print: inside a printed year or month it is possible.
   */
  readonly since?: AsOf;
  /** Where no date is printed: the earliest and the latest that the documents allow. */
  readonly joined?: { readonly notBefore: AsOf; readonly notAfter: AsOf };
  /**
   * When it ended: from the first day of this date on it no longer holds for certain, after its last day not at all.
   */
  readonly until?: AsOf;
  /** The latest date of which a document speaks of it, where the rows of a table differ in that. */
  readonly lastMentioned?: AsOf;
  readonly basis?: Basis;
  readonly sources: readonly SourceId[];
  /** The sources of its date alone, where it has others too: an answer that is open inside the date cites these. */
  readonly dateSources?: readonly SourceId[];
}

/** A time of which it is known that there was nothing, or of which nothing is known. */
export interface DatedGap {
  readonly status: "none" | "open";
  readonly since: AsOf;
  readonly until?: never;
  readonly joined?: never;
  readonly lastMentioned?: never;
  readonly dateSources?: never;
  readonly basis?: Basis;
  /** Why it is open. */
  readonly reason?: string;
  readonly sources: readonly SourceId[];
}

/** A row with the days that bound its time. */
export interface Dated<Row> {
  readonly row: Row;
  /** The first day on which it may hold, and the first on which it does for certain. */
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  /** The first day on which it may have ended, and the last. */
  readonly mayEnd: IsoDate;
  readonly ended: IsoDate;
  /** The last day of which the row itself says that a document speaks of it. */
  readonly attested: IsoDate | undefined;
}

/** After every date. */
const never: IsoDate = "9999-12-32";

/** The days that bound the time of each row, worked out once for a table. */
export function dated<Row extends DatedRow>(rows: readonly Row[]): readonly Dated<Row>[] {
  return rows.map((row) => {
    const { since, joined, until, lastMentioned } = bare<DatedRow>(row);
    return {
      row,
      earliest: firstDay(since ?? joined?.notBefore),
      latest: lastDay(since ?? joined?.notAfter),
      mayEnd: until === undefined ? never : firstDay(until),
      ended: until === undefined ? never : lastDay(until),
      attested: lastMentioned === undefined ? undefined : lastDay(lastMentioned),
    };
  });
}

/** Whether a row holds on a day: unknown inside a date that is printed without its day. */
export function holdsOn({ earliest, latest, mayEnd, ended }: Dated<unknown>, day: IsoDate): Truth {
  if (day < earliest || day > ended) return false;
  return day >= latest && day < mayEnd ? true : undefined;
}

/**
 * Of rows that each hold from a date on, the one in force on a day: the latest that has begun by then. Before all of
 * them the first one answers, as the earliest that is printed; where no day is known, the last.
 */
export function latestOn<Row extends { readonly since: AsOf }>(day: IsoDate | undefined, rows: readonly Row[]): Row {
  let latest = rows[0] as Row;
  for (let place = 1; place < rows.length; place += 1) {
    const row = rows[place] as Row;
    if (day === undefined || row.since <= day) latest = row;
  }
  return latest;
}

/** Who or what holds as of a date. */
export interface Roster<Row> {
  /** The date that was asked for. */
  readonly asOf: AsOf;
  /** Those that hold by the last day of that date, whatever the unprinted days may be. */
  readonly certain: readonly Row[];
  /** Those of which the documents leave it open whether they held by then. */
  readonly possible: readonly Row[];
  /** Present where the date is later than the documents speak of. */
  readonly carriedForward?: true;
}

/** The rows that hold as of a date, in the order of their table. Throws `RcmInputError` where the date is none. */
export function rosterAsOf<Row>(rows: readonly Dated<Row>[], asOf: AsOfOrYear, attestedUntil: IsoDate): Roster<Row> {
  const day = lastDay(asOf);
  const certain: Row[] = [];
  const possible: Row[] = [];
  for (const one of rows) {
    const holds = holdsOn(one, day);
    if (holds) certain.push(one.row);
    else if (holds === undefined) possible.push(one.row);
  }
  return {
    asOf: asOfText(asOf),
    certain,
    possible,
    ...(day > attestedUntil && { carriedForward: true as const }),
  };
}

/** What {@link answerOn} needs beside a day. */
export interface Question<Row, Value> {
  readonly rows: readonly Dated<Row | DatedGap>[];
  readonly value: (row: Row) => Value;
  /** The last day of which the documents speak, where a row does not say it of itself. */
  readonly attestedUntil: IsoDate;
  /** "documents" leaves reported rows out. */
  readonly evidence?: Evidence;
}

/**
 * The answer on a day: the value of the latest row that holds for certain. Where a later one may hold already, it is
 * open ("date-precision"), and so it is where the row itself says so.
 */
export function answerOn<Row extends DatedRow, Value>(day: IsoDate, question: Question<Row, Value>): Answer<Value> {
  const { rows, value, attestedUntil, evidence = "all" } = question;
  const heard = rows.filter(({ row }) => evidence === "all" || ownOf(row, "basis") !== "reported");
  const current = heard.filter((one) => holdsOn(one, day)).pop();
  const next = heard.slice(current === undefined ? 0 : heard.indexOf(current) + 1);
  const possible = next.find((one) => holdsOn(one, day) === undefined);
  const found = possible ?? current;
  if (found === undefined) return { status: "open", reason: "not-stated", sources: [] };

  const { row } = found;
  const { basis = "stated", dateSources } = bare<DatedRow | DatedGap>(row);
  const sources = [...((found !== current && dateSources) || row.sources)];
  if (!isGap(row) && found === current) {
    const carried = day > (found.attested ?? attestedUntil) && { carriedForward: true as const };
    return { status: "known", value: value(row), basis, sources, ...carried };
  }
  if (isGap(row) && row.status === "none") return { status: "none", sources };
  const reason = isGap(row) ? (ownOf(row, "reason") ?? "not-stated") : "date-precision";
  const earlier = heard.slice(0, heard.indexOf(found)).filter((one) => !isGap(one.row) && one.latest <= day);
  const before = earlier.pop();
  return { status: "open", reason, sources, ...(before && lastKnown(before, found, value)) };
}

/** Whether a row says that there was nothing, or that nothing is known. */
export function isGap(row: DatedRow | DatedGap): row is DatedGap {
  return Object.hasOwn(row, "status");
}

/** The value before a row, and the last date of the same precision on which it held. */
function lastKnown<Row, Value>(
  before: Dated<Row | DatedGap>,
  after: Dated<Row | DatedGap>,
  value: (row: Row) => Value,
) {
  const { since = "" } = bare(after.row as DatedRow);
  return { lastKnown: { value: value(before.row as Row), asOf: dateBefore(since) } };
}

/** The year before a year, the month before a month; of a first day of a year, the year before. */
function dateBefore(date: AsOf): AsOf {
  const [year = "", month = "01"] = date.split("-");
  const whole = month === "01";
  const previous = whole ? Number(year) - 1 : Number(year);
  const text = String(previous).padStart(4, "0");
  return whole ? text : `${text}-${String(Number(month) - 1).padStart(2, "0")}`;
}
