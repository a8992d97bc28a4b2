import type { JudgedCriteria } from "../../clauses/index.js";
import { type AsOf, asOfDate } from "../../kernel/as-of.js";
import type { Assessment } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { code, type Field, group, type Input, list, own, readFields, required } from "../../kernel/fields.js";
import { judgedRule } from "../../kernel/judged.js";
import { once } from "../../kernel/once.js";
import { readList } from "../../kernel/read.js";
import type { CriterionOf, OutcomeOf } from "../../kernel/rule.js";
import { type MeetingKind, meetingKinds } from "../meeting-codes.js";
import type { Meeting } from "../register/meetings.js";
import { type Beginnings, beginningsOf, eachFollowed, noneFollowed } from "./first-days.js";

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

/** How many days before the Consultation Group a Network still meets immediately prior to it, by our reading. */
const week = 7;

const networks = [
  "twenty-years/liaison-officer-networks/meeting-time",
  "twenty-years/smuggling-and-trafficking/network-meetings",
  "twenty-years/consular-protection/network-meetings",
] as const;

const criteria = [
  {
    id: "no-network-after-the-consultation-group",
    input: ["kind", "start"],
    sources: networks,
    reading: "networks-by-first-day",
    readWhen: "unmet",
  },
  {
    id: "networks-immediately-before-consultation-group",
    input: ["kind", "start"],
    sources: networks,
    reading: "networks-by-first-day",
    readWhen: "sometimes",
  },
  {
    id: "consultation-group-not-after-vice-ministers",
    input: ["kind", "start"],
    sources: [
      "twenty-years/regional-consultation-group/duties",
      "twenty-years/regional-consultation-group/two-meetings",
    ],
    reading: "consultation-group-before-vice-ministers",
    readWhen: "sometimes",
  },
] as const satisfies JudgedCriteria;

/**
 * The Networks meet immediately prior to the Consultation Group: that is printed. How near that is, and whether the
 * Group may begin after the Vice-Ministers, is not: there it is open.
 */
export const meetingOrderRule = judgedRule({
  id: "meetings.order",
  criteria,
  decision: all(
    "no-network-after-the-consultation-group",
    "networks-immediately-before-consultation-group",
    "consultation-group-not-after-vice-ministers",
  ),
  outcomes: {
    met: "consistent",
    short: [
      {
        of: ["networks-immediately-before-consultation-group", "consultation-group-not-after-vice-ministers"],
        outcome: "open",
        reason: "order-not-settled",
      },
    ],
    unmet: "inconsistent",
  },
});

/** Whether meetings follow one another as the documents have it. */
export type MeetingOrderOutcome = OutcomeOf<typeof meetingOrderRule>;

/** What the documents say of the order. */
export type MeetingOrderCriterion = CriterionOf<typeof meetingOrderRule>;

/** What `assessMeetingOrder` finds. */
export interface MeetingOrderAssessment extends Assessment<MeetingOrderOutcome, MeetingOrderCriterion> {}

/**
 * Assesses whether meetings follow one another as the documents have it: the Networks immediately prior to the Regional
 * Consultation Group. Only the first days count: meetings may begin on the same day and overlap. Meetings of any number
 * of rounds may be listed: a Network belongs to the Group that begins within seven days of it, which is our reading. A
 * list without the Group violates nothing.
 *
 * What the documents do not settle is "open": a Network that meets longer before every Group of the list, and a Group
 * that begins after the Vice-Ministers with whom it meets.
 *
 * @param meetings - the meetings in any order
 * @returns "consistent", "inconsistent" (a Network begins after the Group), "open" or "undetermined" (a first day is
 * absent, or known only to the month or the year), with the three findings and the inputs still missing, such as
 * "1.start"
 * @throws {@link RcmInputError} where the list or an entry has the wrong form, or a kind is absent or nobody's
 * @sources twenty-years/liaison-officer-networks/meeting-time, twenty-years/smuggling-and-trafficking/network-meetings,
 * twenty-years/consular-protection/network-meetings, twenty-years/regional-consultation-group/duties,
 * twenty-years/regional-consultation-group/two-meetings
 *
 * @example
 * ```js
 * import { assessMeetingOrder } from "rcm-rules/meetings";
 *
 * const group = { kind: "rcgm", start: "2019-11-12" };
 * assessMeetingOrder([group, { kind: "network", start: "2019-11-11" }]).outcome; // => "consistent"
 * assessMeetingOrder([group, { kind: "network", start: "2019-11-13" }]).outcome; // => "inconsistent"
 * assessMeetingOrder([group, { kind: "network", start: "2019-01-14" }]).outcome; // => "open"
 * assessMeetingOrder([group, { kind: "network" }]).missing; // => ["1.start"]
 * ```
 */
export function assessMeetingOrder(meetings: readonly OrderedMeeting[]): MeetingOrderAssessment {
  const read = readList(readMeeting, meetings, "meetings", "");
  const of = (body: OrderedBody) => beginningsOf(read.flatMap(({ kind, start }) => (kind === body ? [start] : [])));
  const [network, group, viceMinisters] = [of("network"), of("rcgm"), of("vice-ministerial-meeting")];
  const isThere = ({ all: days }: Beginnings) => days.length > 0;
  const networksAndGroup = isThere(network) && isThere(group);
  const groupAndViceMinisters = isThere(group) && isThere(viceMinisters);
  return meetingOrderRule.conclude({
    truths: [
      noneFollowed(group, network, 1, week),
      networksAndGroup ? eachFollowed(network, group, 0, week) : true,
      noneFollowed(viceMinisters, group, 1, week),
    ],
    readings: [
      undefined,
      networksAndGroup ? "networks-by-first-day" : undefined,
      groupAndViceMinisters ? "consultation-group-before-vice-ministers" : undefined,
    ],
    absent: (criterion) =>
      absentStarts(read, criterion < 2 ? ["network", "rcgm"] : ["rcgm", "vice-ministerial-meeting"]),
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
      toBeConfirmed: leftAside,
      duplicateOf: leftAside,
      partOf: leftAside,
      suspect: leftAside,
      basis: leftAside,
      derived: leftAside,
      readings: leftAside,
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

/** Of two bodies that both meet, a day that is not known decides as long as it is open how they follow one another. */
function absentStarts(meetings: readonly ReadMeeting[], bodies: readonly MeetingKind[]): string[] {
  return meetings.flatMap(({ place, kind, start }) =>
    start === undefined && bodies.includes(kind) ? [`${place}.start`] : [],
  );
}
