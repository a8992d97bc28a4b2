import { type IsoDate, isoDate } from "../kernel/calendar-date.js";
import { type Fields, type Reader, readBoolean, readCode, readFields, readWhole } from "../kernel/fields.js";
import { memberTable } from "../membership/facts.js";
import type { MemberCode } from "../membership/index.js";
import { type EventType, eventTypes } from "./facts.js";

/** The course of action goes to the Troika. */
export interface SubmittedToTroika {
  readonly type: "submitted-to-troika";
  /** Who submitted it. The country that presides acts as "presidency"; a member's code says that it acted for itself. */
  readonly by: "presidency" | MemberCode;
  readonly inWriting: boolean;
  /** Whether the issue is one of substance that needs an agreed position of the Conference. Absent: unknown. */
  readonly substantiveIssue?: boolean | undefined;
  /** Whether the need arose between two Vice-Ministerial Meetings. Absent: unknown. */
  readonly betweenMeetings?: boolean | undefined;
}

/** A member's answer to the text of the first round. */
export interface MemberInput {
  readonly type: "input";
  readonly from: MemberCode;
  readonly proposesChanges: boolean;
}

/** A member's answer to the text of the second round. */
export interface MemberComment {
  readonly type: "comment";
  readonly from: MemberCode;
  readonly objects: boolean;
}

/** A step that is told in full by its type and its date. */
export interface ProcedureStep {
  readonly type: Exclude<EventType, (SubmittedToTroika | MemberInput | MemberComment)["type"]>;
}

/** Something that happened in a consultation, with the calendar date on which it did. */
export type ConsultationEvent = { readonly on: IsoDate } & (
  | SubmittedToTroika
  | MemberInput
  | MemberComment
  | ProcedureStep
);

/** An answer of a member in one of the two rounds. */
export type AnswerEvent = Extract<ConsultationEvent, { readonly from: MemberCode }>;

/** A code of one of the eleven members. */
export const readMember: Reader<MemberCode> = /* @__PURE__ */ memberReader();

/** Reads one event: the type first, which says what else it must carry. */
export const readEvent: Reader<ConsultationEvent> = (value, path) => {
  const prefix = `${path}.`;
  const { type } = readWhole(typeField, value, path, prefix);
  const event = Object.assign(readWhole<object>(fieldsOf[type], value, path, prefix), { type });
  if (type === "submitted-to-troika") Object.assign(event, readFields(occasion, value, path, prefix));
  return event as ConsultationEvent;
};

/** Whether an event is a member's answer. */
export function isAnswer(event: ConsultationEvent): event is AnswerEvent {
  return event.type === "input" || event.type === "comment";
}

const readType: Reader<EventType> = /* @__PURE__ */ readCode(eventTypes);
const typeField: Fields<{ readonly type: EventType }> = { type: readType };
const readSubmitter: Reader<"presidency" | MemberCode> = (value, path) =>
  value === "presidency" ? value : readMember(value, path);

const step = { on: isoDate };

/** What each type of event must carry. */
const fieldsOf = {
  "submitted-to-troika": { on: isoDate, by: readSubmitter, inWriting: readBoolean },
  "troika-consensus": step,
  "shared-first-round": step,
  input: { on: isoDate, from: readMember, proposesChanges: readBoolean },
  "shared-second-round": step,
  comment: { on: isoDate, from: readMember, objects: readBoolean },
  consensus: step,
  "no-consensus": step,
  implemented: step,
  "members-informed": step,
} as const satisfies { readonly [Type in EventType]: Readonly<Record<string, Reader<unknown>>> };

/** What the submission may say of its occasion. */
const occasion: Fields<Pick<SubmittedToTroika, "substantiveIssue" | "betweenMeetings">> = {
  substantiveIssue: readBoolean,
  betweenMeetings: readBoolean,
};

function memberReader(): Reader<MemberCode> {
  return readCode(memberTable.map(({ code }) => code));
}
