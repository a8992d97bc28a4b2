import { type AsOf, firstDay, lastDay } from "../kernel/as-of.js";
import { type Assessment, every, type Finding, type FindingResult, type Truth } from "../kernel/assessment.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { type Fields, type Reader, readCode, readFields, readList } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
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
 * @throws `RcmInputError` where the list or an entry has the wrong form, or a kind is absent or nobody's
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
  const spans = readList(readMeeting, meetings, "meetings", "");
  const bodies = bodiesOf(spans);
  const possible = inOrder(bodies);
  const networksFirst = begin(bodies.networks, bodies.groups);
  const groupsFirst = begin(bodies.groups, bodies.viceMinisters);
  const decision = Object.values(possible).some((those) => those.some(isEmpty))
    ? false
    : every([networksFirst, groupsFirst]);

  const [consistent, inconsistent, undetermined] = meetingOrderRule.table.outcomes;
  const [networks, groups] = findings();
  return {
    rule: meetingOrderRule.table.id,
    outcome: decision === undefined ? undetermined : decision ? consistent : inconsistent,
    findings: [networks[`${networksFirst}`], groups[`${groupsFirst}`]],
    missing: decision === undefined ? absentStarts(spans, possible) : [],
  };
}

/** The first and the last day on which a meeting may begin, and their year. */
interface Days {
  readonly year: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** A meeting with its place in the list and its days, where anything is known of them. */
interface Span {
  readonly place: string;
  readonly kind: MeetingKind;
  readonly days: Days | undefined;
}

/** The meetings that have a place in the order, each body's together. */
interface Bodies {
  readonly networks: readonly Span[];
  readonly groups: readonly Span[];
  readonly viceMinisters: readonly Span[];
}

function bodiesOf(spans: readonly Span[]): Bodies {
  const those = (kind: MeetingKind) => spans.filter((span) => span.kind === kind);
  return { networks: those("network"), groups: those("rcgm"), viceMinisters: those("vice-ministerial-meeting") };
}

/** Whether all of one body's meetings begin as they should beside another's: false as soon as one does not. */
function begin(early: readonly Span[], late: readonly Span[]): Truth {
  let all: Truth = true;
  for (const one of early)
    for (const other of late) {
      const truth = begins(one, other);
      if (truth === false) return false;
      if (truth === undefined) all = undefined;
    }
  return all;
}

/** Whether one meeting begins no later than the other, or in another year, so that they are of different rounds. */
function begins({ days: one }: Span, { days: other }: Span): Truth {
  if (one === undefined || other === undefined) return cannotFollow(one, other) || undefined;
  if (one.year !== other.year || one.last <= other.first) return true;
  return one.first > other.last ? false : undefined;
}

/** Nothing follows the last day of a year in that year, and nothing comes before the first. */
function cannotFollow(one: Days | undefined, other: Days | undefined): boolean {
  return one?.last.endsWith("-01-01") === true || other?.first.endsWith("-12-31") === true;
}

/**
 * The days that are left if every meeting begins no later than those which it has to precede: the first days reach from
 * the Networks to the Vice-Ministers, the last days back.
 */
function inOrder({ networks, groups, viceMinisters }: Bodies): Bodies {
  const between = groups.map((group) => noEarlier(group, networks)).map((group) => noLater(group, viceMinisters));
  return {
    networks: networks.map((network) => noLater(network, between)),
    groups: between,
    viceMinisters: viceMinisters.map((meeting) => noEarlier(meeting, between)),
  };
}

function noEarlier(span: Span, those: readonly Span[]): Span {
  if (span.days === undefined) return span;
  const { year, first, last } = span.days;
  let latest = first;
  for (const { days } of those) if (days?.year === year && days.first > latest) latest = days.first;
  return latest === first ? span : { ...span, days: { year, first: latest, last } };
}

function noLater(span: Span, those: readonly Span[]): Span {
  if (span.days === undefined) return span;
  const { year, first, last } = span.days;
  let earliest = last;
  for (const { days } of those) if (days?.year === year && days.last < earliest) earliest = days.last;
  return earliest === last ? span : { ...span, days: { year, first, last: earliest } };
}

function isEmpty({ days }: Span): boolean {
  return days !== undefined && days.first > days.last;
}

/** While all can still be in order, an unknown day decides wherever it can bring one of them out of it. */
function absentStarts(spans: readonly Span[], { networks, groups, viceMinisters }: Bodies): string[] {
  const concerned = new Set<Span>();
  const collect = (early: readonly Span[], late: readonly Span[]) => {
    for (const one of early)
      for (const other of late) if (begins(one, other) === undefined) concerned.add(one).add(other);
  };
  collect(networks, groups);
  collect(groups, viceMinisters);
  return spans.filter((span) => span.days === undefined && concerned.has(span)).map(({ place }) => `${place}.start`);
}

/** The findings of each criterion by what is known of it: shared by all assessments, and frozen for that. */
const findings = /* @__PURE__ */ once(() => {
  const [networks, groups] = meetingOrderRule.table.criteria;
  return [findingsOf(networks), findingsOf(groups)] as const;
});

function findingsOf({ id, sources }: (typeof meetingOrderRule)["table"]["criteria"][number]) {
  const finding = (result: FindingResult): Finding<MeetingOrderCriterion> => frozen({ criterion: id, result, sources });
  return { true: finding("met"), false: finding("unmet"), undefined: finding("unknown") };
}

/** A full date is its own first and last day, and is checked once. */
const readDays: Reader<Days> = (value, path) => {
  const first = firstDay(value, path);
  return { year: first.slice(0, 4), first, last: value === first ? first : lastDay(value, path) };
};

/** A meeting as it is read: its dates are worked out at once. */
interface ReadMeeting {
  readonly kind?: MeetingKind;
  readonly start?: Days;
  readonly dates?: readonly { readonly start?: Days }[];
}

const spanFields: Fields<{ readonly start?: Days }> = { start: readDays };

const fields: Fields<ReadMeeting> = {
  kind: /* @__PURE__ */ readCode(meetingKinds),
  start: readDays,
  dates: (value, path) => readList((entry, place) => readFields(spanFields, entry, place, `${place}.`), value, path),
};

/** The fields of an entry are named from the entry's place on: "0.start". */
function readMeeting(entry: unknown, place: string): Span {
  const { kind, start, dates } = readFields(fields, entry, place, `${place}.`);
  if (kind !== undefined) return { place, kind, days: start ?? dates?.[0]?.start };
  throw new RcmInputError("unknown-code", `${place}.kind`, `one of ${meetingKinds.join(", ")}`, kind);
}
