import { type AsOf, firstDay, lastDay } from "../as-of.js";
import { type Assessment, every, type Finding, type Truth } from "../assessment.js";
import type { IsoDate } from "../dates.js";
import { RcmInputError } from "../errors.js";
import { type Fields, type Reader, readCode, readFields, readList } from "../fields.js";
import { yearOf } from "./half-year.js";
import { type MeetingKind, meetingKinds } from "./meeting-codes.js";
import { meetingOrderRule } from "./rules.js";

/** A meeting as far as its place in the order goes. An entry of the register, as `meetings` gives it, is one too. */
export interface OrderedMeeting {
  /** Only "network", "rcgm" and "vice-ministerial-meeting" have a place in the order; the rest are left aside. */
  readonly kind: MeetingKind;
  /** The first day, with the precision that is known; absent where it is unknown. */
  readonly start?: AsOf | undefined;
  /** Where `start` is absent, the first of these counts. */
  readonly dates?: readonly { readonly start?: AsOf | undefined }[] | undefined;
}

/** Whether meetings follow one another as the documents have it. */
export type MeetingOrderOutcome = (typeof meetingOrderRule)["table"]["outcomes"][number];
/** What the documents say of the order. */
export type MeetingOrderCriterion = (typeof meetingOrderRule)["table"]["criteria"][number]["id"];

/**
 * Assesses whether the meetings of a round follow one another as the documents have it: the Networks before the Regional
 * Consultation Group, which meets before the Vice-Ministers. Only the first days count: meetings may begin on the same day
 * and overlap. Meetings of different years are not compared; of two rounds in one year, assess each by itself. A list that
 * lacks one of the bodies violates nothing.
 *
 * @param meetings the meetings in any order
 * @returns "consistent", "inconsistent" or "undetermined" (a first day is absent, or known only to the month or the year),
 * with the two findings and the inputs still missing, such as "1.start"
 * @throws {@link RcmInputError} where the list or an entry has the wrong form, or a kind is absent or nobody's
 *
 * Sources: twenty-years/liaison-officer-networks/meeting-time, twenty-years/smuggling-and-trafficking/network-meetings,
 * twenty-years/consular-protection/network-meetings, twenty-years/structure-diagram/recommendations,
 * twenty-years/regional-consultation-group/duties, twenty-years/regional-consultation-group/two-meetings.
 *
 * @example
 * ```js
 * import { assessMeetingOrder } from "rcm-rules/meetings";
 *
 * const group = { kind: "rcgm", start: "2019-11-12" };
 * assessMeetingOrder([group, { kind: "vice-ministerial-meeting", start: "2019-11-13" }]).outcome; // => "consistent"
 * assessMeetingOrder([group, { kind: "network", start: "2019-11-13" }]).outcome; // => "inconsistent"
 * assessMeetingOrder([group, { kind: "network", start: "2019-11" }]).outcome; // => "undetermined"
 * assessMeetingOrder([group, { kind: "network" }]).missing; // => ["1.start"]
 * ```
 */
export function assessMeetingOrder(
  meetings: readonly OrderedMeeting[],
): Assessment<MeetingOrderOutcome, MeetingOrderCriterion> {
  const spans = readMeetings(meetings);
  const possible = inOrder(inOrder(spans));
  const networksFirst = every(networkPairs(spans).map(begins));
  const groupsFirst = every(groupPairs(spans).map(begins));
  const decision = possible.some(isEmpty) ? false : every([networksFirst, groupsFirst]);

  const { id, criteria, outcomes } = meetingOrderRule.table;
  const [consistent, inconsistent, undetermined] = outcomes;
  return {
    rule: id,
    outcome: decision === undefined ? undetermined : decision ? consistent : inconsistent,
    findings: [finding(criteria[0], networksFirst), finding(criteria[1], groupsFirst)],
    missing: decision === undefined ? absentStarts(possible) : [],
  };
}

/** A meeting with the first and the last day on which it may begin; without them, where nothing is known of it. */
interface Span {
  readonly place: number;
  readonly kind: MeetingKind;
  readonly days?: { readonly first: IsoDate; readonly last: IsoDate };
}

/** Two meetings of which the first has to begin no later than the second. */
type Pair = readonly [Span, Span];

function networkPairs(spans: readonly Span[]): Pair[] {
  return pairs(spans, "network", "rcgm");
}

function groupPairs(spans: readonly Span[]): Pair[] {
  return pairs(spans, "rcgm", "vice-ministerial-meeting");
}

function pairs(spans: readonly Span[], early: MeetingKind, late: MeetingKind): Pair[] {
  const those = (kind: MeetingKind) => spans.filter((span) => span.kind === kind);
  return those(early).flatMap((one) => those(late).map((other) => [one, other] as const));
}

/** Whether one meeting begins no later than the other, or in another year, so that they are of different rounds. */
function begins([{ days: one }, { days: other }]: Pair): Truth {
  if (one === undefined || other === undefined) return cannotFollow(one, other) || undefined;
  if (yearOf(one.first) !== yearOf(other.first) || one.last <= other.first) return true;
  return one.first > other.last ? false : undefined;
}

/** Nothing follows the last day of a year in that year, and nothing comes before the first. */
function cannotFollow(one: Span["days"], other: Span["days"]): boolean {
  return one?.last.endsWith("-01-01") === true || other?.first.endsWith("-12-31") === true;
}

/**
 * The days that are left if every meeting begins no later than those which it has to precede. One pass reaches from the
 * Consultation Group to its neighbours, a second one from the Networks to the Vice-Ministers.
 */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const all = [...networkPairs(spans), ...groupPairs(spans)];
  return spans.map((span) => {
    const { days } = span;
    if (days === undefined) return span;
    const inItsYear = ({ days: other }: Span) => (other && yearOf(other.first) === yearOf(days.first) ? other : []);
    const earlier = all.filter(([, late]) => late === span).flatMap(([early]) => inItsYear(early));
    const later = all.filter(([early]) => early === span).flatMap(([, late]) => inItsYear(late));
    const firsts = [days, ...earlier].map(({ first }) => first).sort();
    const lasts = [days, ...later].map(({ last }) => last).sort();
    return { ...span, days: { first: firsts.at(-1) ?? days.first, last: lasts[0] ?? days.last } };
  });
}

function isEmpty({ days }: Span): boolean {
  return days !== undefined && days.first > days.last;
}

/** While all can still be in order, an unknown day decides wherever it can bring one of them out of it. */
function absentStarts(possible: readonly Span[]): string[] {
  const undecided = [...networkPairs(possible), ...groupPairs(possible)].filter((pair) => begins(pair) === undefined);
  const concerned = new Set(undecided.flat());
  const absent = possible.filter((span) => span.days === undefined && concerned.has(span));
  return absent.map(({ place }) => `${place}.start`);
}

function finding(
  { id, sources }: (typeof meetingOrderRule)["table"]["criteria"][number],
  truth: Truth,
): Finding<MeetingOrderCriterion> {
  return { criterion: id, result: truth === undefined ? "unknown" : truth ? "met" : "unmet", sources: [...sources] };
}

const readStart: Reader<AsOf> = (value, path) => {
  firstDay(value, path);
  return value as AsOf;
};

const fields: Fields<Partial<OrderedMeeting>> = {
  kind: /* @__PURE__ */ readCode(meetingKinds),
  start: readStart,
  dates: (value, path) =>
    readList(
      (entry, place) => readFields<{ start?: AsOf }>({ start: readStart }, entry, place, `${place}.`),
      value,
      path,
    ),
};

/** The fields of an entry are named from the entry's place on: "0.start". */
function readMeetings(value: unknown): readonly Span[] {
  const read = readList(readMeeting, value, "meetings", "");
  return read.map(({ kind, start, dates }, place) => {
    const begin = start ?? dates?.[0]?.start;
    return { place, kind, ...(begin !== undefined && { days: { first: firstDay(begin), last: lastDay(begin) } }) };
  });
}

function readMeeting(entry: unknown, place: string): OrderedMeeting {
  const { kind, ...rest } = readFields(fields, entry, place, `${place}.`);
  if (kind !== undefined) return { ...rest, kind };
  throw new RcmInputError("unknown-code", `${place}.kind`, `one of ${meetingKinds.join(", ")}`, kind);
}
