import type { CitedCriteria as Criteria } from "../clauses/index.js";
import { type AnyRule, every, rule } from "../kernel/assessment.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { type Fields, readBoolean, readFields } from "../kernel/fields.js";
import { memberTable } from "../membership/facts.js";
import type { MemberCode } from "../membership/index.js";
import type { ConsultationEvent } from "./events.js";
import { stages, type untimely } from "./facts.js";
import type { FocalPointContacts } from "./focal-points.js";

/** An event at the moment when it happened: what its place in the procedure and the calendar say of it. */
export interface Moment {
  readonly event: ConsultationEvent;
  /** What the event breaks by coming when it does: before its turn, after it, or while a term runs. */
  readonly timing: Timing | undefined;
  /** The latest date among the events listed before it. */
  readonly latest: IsoDate;
  /** Whose answers count. */
  readonly members: readonly MemberCode[];
}

type Untimely = (typeof untimely)[keyof typeof untimely];

/** The criteria that turn on when an event comes. */
export type Timing = Untimely["tooEarly" | "tooLate"] | "term-has-ended";

const procedureCriteria = [
  { id: "between-meetings", input: "betweenMeetings", sources: ["twenty-years/decision-making/activation"], test: ({ event }) => event.type !== "submitted-to-troika" || event.betweenMeetings },
  { id: "substantive-issue", input: "substantiveIssue", sources: ["twenty-years/decision-making/substantive-issues"], test: ({ event }) => event.type !== "submitted-to-troika" || event.substantiveIssue },
  { id: "only-presidency-submits", input: "by", sources: ["twenty-years/decision-making/activation", "twenty-years/decision-making/1", "twenty-years/presidency-functions/8"], test: ({ event }) => event.type !== "submitted-to-troika" || event.by === "presidency" },
  { id: "in-writing", input: "inWriting", sources: ["twenty-years/decision-making/1"], test: ({ event }) => event.type !== "submitted-to-troika" || event.inWriting },
  { id: "submission-first", input: "type", sources: ["twenty-years/decision-making/1", "twenty-years/decision-making/2"], test: ({ timing }) => timing !== "submission-first" },
  { id: "troika-consensus-first", input: "type", sources: ["twenty-years/decision-making/2"], test: ({ timing }) => timing !== "troika-consensus-first" },
  { id: "input-within-term", input: "on", sources: ["twenty-years/decision-making/2"], test: ({ timing }) => timing !== "input-within-term" },
  { id: "first-round-before-second", input: "type", sources: ["twenty-years/decision-making/3"], test: ({ timing }) => timing !== "first-round-before-second" },
  { id: "comment-within-term", input: "on", sources: ["twenty-years/decision-making/3"], test: ({ timing }) => timing !== "comment-within-term" },
  { id: "only-members-answer", input: "from", sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"], test: ({ event, members }) => !("from" in event) || members.includes(event.from) },
  { id: "term-has-ended", input: "on", sources: ["twenty-years/decision-making/3", "twenty-years/decision-making/4"], test: ({ timing }) => timing !== "term-has-ended" },
  { id: "second-round-before-decision", input: "type", sources: ["twenty-years/decision-making/3", "twenty-years/decision-making/4"], test: ({ timing }) => timing !== "second-round-before-decision" },
  { id: "consensus-before-implementation", input: "type", sources: ["twenty-years/decision-making/4", "iom-page/introduction/principles"], test: ({ timing }) => timing !== "consensus-before-implementation" },
  { id: "members-informed-after-implementation", input: "type", sources: ["twenty-years/decision-making/4"], test: ({ timing }) => timing !== "members-informed-after-implementation" },
  { id: "event-expected", input: "type", sources: ["twenty-years/decision-making/1", "twenty-years/decision-making/2", "twenty-years/decision-making/3", "twenty-years/decision-making/4"], test: ({ timing }) => timing !== "event-expected" },
  { id: "events-in-order", input: "on", sources: ["twenty-years/decision-making/1", "twenty-years/decision-making/2", "twenty-years/decision-making/3", "twenty-years/decision-making/4"], test: ({ event, latest }) => event.on >= latest },
] as const satisfies Criteria<Moment>;

/** What each event of a consultation must meet. The fold of the events applies it; there is no single input to assess. */
export const consultationProcedure = {
  table: { id: "consultation.procedure", criteria: procedureCriteria, outcomes: stages },
} as const satisfies AnyRule;

const contactCriteria = [
  {
    id: "contacts-of-every-member",
    input: ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"],
    sources: ["twenty-years/decision-making/focal-point-contacts", "twenty-years/focal-points/definition", "twenty-years/focal-points/duties"],
    test: (contacts) => every(memberTable.map(({ code }) => contacts[code])),
  },
] as const satisfies Criteria<FocalPointContacts>;

/** What the members owe so that a consultation can reach them: each an up-to-date contact. */
export const focalPointsRule = /* @__PURE__ */ rule({
  id: "consultation.focal-points",
  read: (contacts: unknown) => readFields(contactFields, contacts, "contacts"),
  criteria: contactCriteria,
  outcomes: ["contacts-complete", "contacts-incomplete", "undetermined"],
  outcome: ([decision]) => (decision === undefined ? "undetermined" : decision ? "contacts-complete" : "contacts-incomplete"),
});

const contactFields: Fields<FocalPointContacts> = { BZ: readBoolean, CA: readBoolean, CR: readBoolean, DO: readBoolean, SV: readBoolean, GT: readBoolean, HN: readBoolean, MX: readBoolean, NI: readBoolean, PA: readBoolean, US: readBoolean };
