import type { ClauseId, CitedCriteria as Criteria } from "../clauses/index.js";
import { type AnyRule, every, oneDecision, rule, type Truth } from "../kernel/assessment.js";
import { type IsoDate, isoDate } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { type Fields, type Reader, readCode, readFields, readList, readText } from "../kernel/fields.js";
import type { ViceMinisterialDates } from "./calendar.js";
import type { ClosedDoorDelegation } from "./delegation.js";
import { delegationHeads, firstYear, minimumItems, topicThemes } from "./facts.js";
import { halfOf, viceMinisterialHalf, yearOf } from "./half-year.js";
import { type ParticipationEffect, type ParticipationRow, participationTable } from "./participation/facts.js";
import type { ParticipationQuery } from "./participation/participation.js";
import type { AgendaItem, PlenaryAgenda, PlenaryTopic } from "./plenary-agenda.js";

const participationInputs = ["actor", "session", "activity", "invited", "authorizedByPresidency", "reservedForMembers"] as const satisfies readonly (keyof ParticipationQuery)[];

const participation = [
  { id: "not-kept-out", input: participationInputs, sources: /* @__PURE__ */ clausesThat("closes") },
  { id: "given-by-a-clause", input: participationInputs, sources: /* @__PURE__ */ clausesThat("gives") },
  { id: "not-excluded-by-a-clause", input: participationInputs, sources: /* @__PURE__ */ clausesThat("excludes") },
] as const satisfies Criteria<ParticipationQuery>;

/**
 * Who may do what in which session. Who is kept out of the session is denied everything; otherwise what a clause gives is
 * allowed, what one excludes is denied, what one gives and another excludes is contested, and the rest is open. The clauses
 * that count are those of the case, so `assessParticipation` evaluates them itself.
 */
export const participationRule = {
  table: {
    id: "meetings.participation",
    criteria: participation,
    outcomes: ["allowed", "denied", "contested", "open", "undetermined"],
  },
} as const satisfies AnyRule;

function clausesThat(effect: ParticipationEffect): readonly ClauseId[] {
  const rows: readonly ParticipationRow[] = participationTable;
  return [...new Set(rows.filter((row) => row.effect === effect).map(({ source }) => source))];
}

const topicFields: Fields<PlenaryTopic> = { topic: readText, theme: /* @__PURE__ */ readCode(topicThemes) };
const readMinimumItem = /* @__PURE__ */ readCode(minimumItems);

/** A word for one of the minimum items, or an object for any other topic. */
const readItem: Reader<AgendaItem> = (value, path) => {
  if (typeof value === "string") return readMinimumItem(value, path);
  const { topic, ...rest } = readFields(topicFields, value, path, `${path}.`);
  return { ...rest, topic: readText(topic, `${path}.topic`) };
};

const agendaFields: Fields<PlenaryAgenda> = { items: (value, path) => readList(readItem, value, path) };

const plenaryAgenda = [
  { id: "presidency-report", input: "items", sources: ["twenty-years/vice-ministerial-meeting/plenary-agenda"], test: ({ items }) => items?.includes("presidency-report") },
  { id: "opening-statements", input: "items", sources: ["twenty-years/vice-ministerial-meeting/plenary-agenda"], test: ({ items }) => items?.includes("opening-statements") },
  { id: "civil-society-dialogue", input: "items", sources: ["twenty-years/vice-ministerial-meeting/plenary-agenda"], test: ({ items }) => items?.includes("civil-society-dialogue") },
  { id: "topics-on-central-themes", input: "items", sources: ["twenty-years/coordination-mechanisms/three-themes", "twenty-years/vice-ministerial-meeting/agenda-themes"], test: ({ items }) => items && every(items.map(onCentralTheme)) },
] as const satisfies Criteria<PlenaryAgenda>;

/** What the agenda of a plenary session must have: the three minimum items, and a central theme for every other topic. */
export const plenaryAgendaRule = /* @__PURE__ */ rule({
  id: "meetings.plenary-agenda",
  read: (agenda: unknown) => readFields(agendaFields, agenda, "agenda"),
  criteria: plenaryAgenda,
  outcomes: ["valid", "invalid", "undetermined"] as const,
  outcome: /* @__PURE__ */ oneDecision("valid", "invalid"),
});

/** The minimum items stand outside the themes. */
function onCentralTheme(item: AgendaItem): Truth {
  return typeof item === "string" || (item.theme && item.theme !== "none");
}

const delegationFields: Fields<ClosedDoorDelegation> = {
  head: /* @__PURE__ */ readCode(delegationHeads),
  officials: readCount,
};

const closedDoorDelegation = [
  { id: "headed-by-vice-minister-or-undersecretary", input: "head", sources: ["twenty-years/vice-ministerial-meeting/closed-door-attendance"], test: ({ head }) => head && head !== "other" },
  { id: "at-most-two-officials", input: "officials", sources: ["twenty-years/vice-ministerial-meeting/closed-door-attendance"], test: ({ officials }) => (officials === undefined ? undefined : officials <= 2) },
  { id: "two-officials", input: "officials", sources: ["twenty-years/vice-ministerial-meeting/closed-door-attendance"], test: ({ officials }) => (officials === undefined ? undefined : officials === 2) },
] as const satisfies Criteria<ClosedDoorDelegation>;

/**
 * Who may come to the closed-door part: a Vice-Minister or an Undersecretary with two officials. No more than two can be
 * meant; whether fewer are in order is a matter of reading ("as considered appropriate"), so that it stays open.
 */
export const closedDoorDelegationRule = /* @__PURE__ */ rule({
  id: "meetings.closed-door-delegation",
  read: (delegation: unknown) => readFields(delegationFields, delegation, "delegation"),
  criteria: closedDoorDelegation,
  decisions: [{ all: ["headed-by-vice-minister-or-undersecretary", "at-most-two-officials"] }, { all: ["headed-by-vice-minister-or-undersecretary", "at-most-two-officials", "two-officials"] }],
  outcomes: ["valid", "invalid", "open", "undetermined"] as const,
  outcome: ([admissible, asPrinted]) => {
    if (admissible === false) return "invalid";
    if (admissible === undefined || asPrinted === undefined) return "undetermined";
    return asPrinted ? "valid" : "open";
  },
});

/** The number that was received, checked: a whole number from 0 on. */
export function readCount(value: unknown, path: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  const code = Number.isInteger(value) ? "out-of-range" : "not-a-whole-number";
  throw new RcmInputError(code, path, "a whole number from 0 on", value);
}

const dateFields: Fields<ViceMinisterialDates> = { start: readMeetingDate, end: readMeetingDate };

const viceMinisterialDate = [
  { id: "starts-in-its-half", input: "start", sources: ["twenty-years/vice-ministerial-meeting/until-2014", "twenty-years/vice-ministerial-meeting/since-2015"], test: ({ start }) => inItsHalf(start) },
  { id: "ends-in-its-half", input: "end", sources: ["twenty-years/vice-ministerial-meeting/until-2014", "twenty-years/vice-ministerial-meeting/since-2015"], test: ({ end }) => inItsHalf(end) },
  { id: "within-one-half", input: ["start", "end"], sources: ["twenty-years/vice-ministerial-meeting/until-2014", "twenty-years/vice-ministerial-meeting/since-2015"], test: withinOneHalf },
] as const satisfies Criteria<ViceMinisterialDates>;

/** When the Vice-Ministerial Meeting is held: wholly in the half of the year that the documents give. */
export const viceMinisterialDateRule = /* @__PURE__ */ rule({
  id: "meetings.vice-ministerial-date",
  read: readDates,
  criteria: viceMinisterialDate,
  outcomes: ["conforms", "violates", "undetermined"] as const,
  outcome: /* @__PURE__ */ oneDecision("conforms", "violates"),
});

function readDates(value: unknown): ViceMinisterialDates {
  const dates = readFields(dateFields, value, "dates");
  if (dates.start !== undefined && dates.end !== undefined && dates.end < dates.start) throw new RcmInputError("out-of-range", "end", `no earlier than the start, ${dates.start}`, dates.end);
  return dates;
}

function readMeetingDate(value: unknown, path: string): IsoDate {
  const date = isoDate(value, path);
  if (yearOf(date) >= firstYear) return date;
  throw new RcmInputError("out-of-range", path, `in ${firstYear} or later, the first year of the Conference`, value);
}

function inItsHalf(date: IsoDate | undefined): Truth {
  return date === undefined ? undefined : halfOf(date) === viceMinisterialHalf(yearOf(date));
}

function withinOneHalf({ start, end }: ViceMinisterialDates): Truth {
  if (start === undefined || end === undefined) return undefined;
  return yearOf(start) === yearOf(end) && halfOf(start) === halfOf(end);
}

/** The Networks meet before the Consultation Group, which meets with the Vice-Ministers and recommends to them. Its input is a list, so `assessMeetingOrder` evaluates it itself. */
export const meetingOrderRule = {
  table: {
    id: "meetings.order",
    criteria: [
      { id: "networks-before-consultation-group", input: ["kind", "start"], sources: ["twenty-years/liaison-officer-networks/meeting-time", "twenty-years/smuggling-and-trafficking/network-meetings", "twenty-years/consular-protection/network-meetings"] },
      { id: "consultation-group-before-vice-ministers", input: ["kind", "start"], sources: ["twenty-years/structure-diagram/recommendations", "twenty-years/regional-consultation-group/duties", "twenty-years/regional-consultation-group/two-meetings"] },
    ],
    outcomes: ["consistent", "inconsistent", "undetermined"],
  },
} as const satisfies AnyRule;
