import type { JudgedCriteria } from "../../clauses/index.js";
import { type AsOf, asOfDate, firstDay, lastDay } from "../../kernel/as-of.js";
import type { Assessment, Truth } from "../../kernel/assessment.js";
import { bare } from "../../kernel/bare.js";
import type { IsoDate } from "../../kernel/calendar-date.js";
import { all } from "../../kernel/decision.js";
import { code, type Field, group, type Input, list, own, readFields, required } from "../../kernel/fields.js";
import { judgedRule } from "../../kernel/judged.js";
import { once } from "../../kernel/once.js";
import { readList } from "../../kernel/read.js";
import type { CriterionOf, OutcomeOf } from "../../kernel/rule.js";
import { type MeetingKind, meetingKinds } from "../meeting-codes.js";
import type { Meeting } from "../register/meetings.js";

/** The form of {@link OrderedMeeting}. */
export const orderedMeetingFields = {
  /** Only "network", "rcgm" and "vice-ministerial-meeting" have a place in the order; the rest are left aside. */
  kind: required(code(meetingKinds)),
  /** The first day, with the precision that is known; absent where it is unknown. */
  start: asOfDate,
  /** Where `start` is absent, the first of these counts. */
  dates: list(group({ start: asOfDate, end: asOfDate })),
};

/** A meeting as far as its place in the order goes. An entry of the register, as `meetings` gives it, is one too. */
export interface OrderedMeeting extends Input<typeof orderedMeetingFields> {}

const criteria = [
  {
    id: "networks-before-consultation-group",
    input: ["kind", "start"],
    sources: [
      "twenty-years/liaison-officer-networks/meeting-time",
      "twenty-years/smuggling-and-trafficking/network-meetings",
      "twenty-years/consular-protection/network-meetings",
    ],
    reading: "networks-by-first-day",
  },
  {
    id: "consultation-group-before-vice-ministers",
    input: ["kind", "start"],
    sources: [
      "twenty-years/structure-diagram/recommendations",
      "twenty-years/regional-consultation-group/duties",
      "twenty-years/regional-consultation-group/two-meetings",
    ],
    reading: "consultation-group-before-vice-ministers",
  },
] as const satisfies JudgedCriteria;

/** The Networks meet before the Consultation Group, which meets with the Vice-Ministers and recommends to them. */
export const meetingOrderRule = judgedRule({
  id: "meetings.order",
  criteria,
  decision: all("networks-before-consultation-group", "consultation-group-before-vice-ministers"),
  outcomes: { met: "consistent", unmet: "inconsistent" },
});

/** Whether meetings follow one another as the documents have it. */
export type MeetingOrderOutcome = OutcomeOf<typeof meetingOrderRule>;

/** What the documents say of the order. */
export type MeetingOrderCriterion = CriterionOf<typeof meetingOrderRule>;

/**
 * Assesses whether the meetings of a round follow one another as the documents have it: the Networks before the
 * Regional Consultation Group, which meets before the Vice-Ministers. Only the first days count: meetings may begin on
 * the same day and overlap. Meetings of different years are not compared; of two rounds in one year, assess each by
 * itself. A list that lacks one of the bodies violates nothing.
 *
 * @param meetings - the meetings in any order
 * @returns "consistent", "inconsistent" or "undetermined" (a first day is absent, or known only to the month or the
 * year), with the two findings and the inputs still missing, such as "1.start"
 * @throws {@link RcmInputError} where the list or an entry has the wrong form, or a kind is absent or nobody's
 * @sources twenty-years/liaison-officer-networks/meeting-time, twenty-years/smuggling-and-trafficking/network-meetings,
 * twenty-years/consular-protection/network-meetings, twenty-years/structure-diagram/recommendations,
 * twenty-years/regional-consultation-group/duties, twenty-years/regional-consultation-group/two-meetings
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
  const read = readList(readMeeting, meetings, "meetings", "");
  const round = roundOf(read);
  const truths = [begin(round, "network", "rcgm"), begin(round, "rcgm", "vice-ministerial-meeting")];
  return meetingOrderRule.conclude({
    truths,
    neverTogether: !truths.includes(false) && round.years.some(leavesNoDayBetween),
    absent: () => absentStarts(read, round),
  });
}

/** A body whose meetings have a place in the order. */
type OrderedBody = "network" | "rcgm" | "vice-ministerial-meeting";

/** A meeting as it is read, with its place in the list. */
interface ReadMeeting {
  readonly place: string;
  readonly kind: MeetingKind;
  readonly start: AsOf | undefined;
}

/** The first and the last day on which a meeting may begin. */
interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The earliest and the latest of the days from which and up to which the meetings of one body in one year may begin.
 */
interface Bounds {
  readonly minFrom: IsoDate;
  readonly maxFrom: IsoDate;
  readonly minTo: IsoDate;
  readonly maxTo: IsoDate;
}

/** The bounds of one year: a body that does not meet in it has none. Meetings of different years are not compared. */
type Year = { [Body in OrderedBody]?: Bounds | undefined };

interface Round {
  readonly years: readonly Year[];
  /** The bodies that have a meeting of which no day is known. */
  readonly undated: ReadonlySet<string>;
}

/** What an entry of the register says besides: it has no part in the order, and is left aside. */
const leftAside = own((value: unknown) => value);

/** The form of an entry of the register. */
const registerFields = once(
  () =>
    ({
      ...orderedMeetingFields,
      dates: list(group({ start: asOfDate, end: leftAside })),
      id: leftAside,
      printed: leftAside,
      title: leftAside,
      place: leftAside,
      mode: leftAside,
      bodies: leftAside,
      themes: leftAside,
      series: leftAside,
      edition: leftAside,
      ordinal: leftAside,
      confirmed: leftAside,
      duplicateOf: leftAside,
      partOf: leftAside,
      suspect: leftAside,
      sources: leftAside,
    }) satisfies { readonly [Name in keyof Required<Meeting> | keyof OrderedMeeting]: Field },
);

/** The fields of an entry are named from the entry's place on: "0.start". */
function readMeeting(entry: unknown, place: string): ReadMeeting {
  const isOfRegister = typeof entry === "object" && entry !== null && Object.hasOwn(entry, "printed");
  const prefix = `${place}.`;
  const { kind, start, dates } = isOfRegister
    ? readFields(registerFields(), entry, place, prefix)
    : readFields(orderedMeetingFields, entry, place, prefix);
  return { place, kind, start: start ?? dates?.[0]?.start };
}

function roundOf(meetings: readonly ReadMeeting[]): Round {
  const days = new Map<AsOf, Days>();
  const years = new Map<string, Year>();
  const undated = new Set<string>();
  for (const { kind, start } of meetings) {
    if (kind !== "network" && kind !== "rcgm" && kind !== "vice-ministerial-meeting") continue;
    if (start === undefined) {
      undated.add(kind);
      continue;
    }
    const { from, to } = days.get(start) ?? daysOf(start);
    days.set(start, { from, to });
    const name = from.slice(0, 4);
    const year = years.get(name) ?? bare<Year>({});
    year[kind] = widened(year[kind], from, to);
    years.set(name, year);
  }
  return { years: [...years.values()], undated };
}

function daysOf(start: AsOf): Days {
  const isDay = start.length === "2016-06-09".length;
  return isDay ? { from: start, to: start } : { from: firstDay(start), to: lastDay(start) };
}

function widened(bounds: Bounds | undefined, from: IsoDate, to: IsoDate): Bounds {
  if (bounds === undefined) return { minFrom: from, maxFrom: from, minTo: to, maxTo: to };
  return {
    minFrom: earlier(bounds.minFrom, from),
    maxFrom: later(bounds.maxFrom, from),
    minTo: earlier(bounds.minTo, to),
    maxTo: later(bounds.maxTo, to),
  };
}

function earlier(day: IsoDate, other: IsoDate | undefined): IsoDate {
  return other !== undefined && other < day ? other : day;
}

function later(day: IsoDate, other: IsoDate | undefined): IsoDate {
  return other !== undefined && other > day ? other : day;
}

/**
 * Whether all of one body's meetings begin no later than another's of the same year: false as soon as one cannot,
 * unknown while one need not.
 */
function begin(round: Round, early: OrderedBody, late: OrderedBody): Truth {
  let isOpen = false;
  for (const { [early]: one, [late]: other } of round.years) {
    if (one === undefined || other === undefined) continue;
    if (one.maxFrom > other.minTo) return false;
    if (one.maxTo > other.minFrom) isOpen = true;
  }
  isOpen ||= round.undated.has(early) && canBePreceded(round, late);
  isOpen ||= round.undated.has(late) && canFollow(round, early);
  return isOpen ? undefined : true;
}

/** Whether one of a body's meetings can begin later than one of an unknown day: only the first day of a year cannot. */
function canFollow({ years, undated }: Round, body: OrderedBody): boolean {
  return undated.has(body) || years.some(({ [body]: bounds }) => bounds && !bounds.maxTo.endsWith("-01-01"));
}

/**
 * Whether one of an unknown day can begin later than one of a body's meetings: than the last day of a year it cannot.
 */
function canBePreceded({ years, undated }: Round, body: OrderedBody): boolean {
  return undated.has(body) || years.some(({ [body]: bounds }) => bounds && !bounds.minFrom.endsWith("-12-31"));
}

/** Where the Consultation Group meets, it can follow the Networks and precede the Vice-Ministers, but not both. */
function leavesNoDayBetween({ network, rcgm, "vice-ministerial-meeting": viceMinisters }: Year): boolean {
  return !!network && !!rcgm && !!viceMinisters && network.maxFrom > viceMinisters.minTo;
}

/** While all can still be in order, an unknown day decides wherever it can bring one of them out of it. */
function absentStarts(meetings: readonly ReadMeeting[], { years, undated }: Round): string[] {
  if (undated.size === 0) return [];
  const left = { years: years.map(inOrder), undated };
  const decides: { readonly [Kind in MeetingKind]?: boolean } = {
    network: canBePreceded(left, "rcgm"),
    rcgm: canFollow(left, "network") || canBePreceded(left, "vice-ministerial-meeting"),
    "vice-ministerial-meeting": canFollow(left, "rcgm"),
  };
  return meetings
    .filter(({ kind, start }) => start === undefined && decides[kind])
    .map(({ place }) => `${place}.start`);
}

/**
 * The bounds that are left if every meeting begins no later than those which it has to precede: the first days reach
 * from the Networks to the Vice-Ministers, the last days back.
 */
function inOrder(year: Year): Year {
  const { network, rcgm, "vice-ministerial-meeting": viceMinisters } = year;
  if (rcgm === undefined) return year;
  const between = notAfter(notBefore(rcgm, network?.maxFrom), viceMinisters?.minTo);
  return {
    network: network && notAfter(network, between.minTo),
    rcgm: between,
    "vice-ministerial-meeting": viceMinisters && notBefore(viceMinisters, between.maxFrom),
  };
}

function notBefore(bounds: Bounds, day: IsoDate | undefined): Bounds {
  return { ...bounds, minFrom: later(bounds.minFrom, day), maxFrom: later(bounds.maxFrom, day) };
}

function notAfter(bounds: Bounds, day: IsoDate | undefined): Bounds {
  return { ...bounds, minTo: earlier(bounds.minTo, day), maxTo: earlier(bounds.maxTo, day) };
}
