import type { JudgedCriteria } from "../../clauses/index.js";
import { code, date, type Fields, type Input, required, truth } from "../../kernel/fields.js";
import type { AnyRule, CriterionOf } from "../../kernel/rule.js";
import { memberCodes } from "../../membership/facts.js";
import type { MemberCode } from "../../membership/index.js";
import { type EventType, eventTypes, stages, type untimely } from "../facts.js";

/** The day on which it happened. */
const on = required(date);

/** The member that answers. */
const from = required(code(memberCodes));

/** The course of action goes to the Troika. */
export const submittedToTroikaFields = {
  on,
  type: required(code(["submitted-to-troika"])),
  /**
   * Who submitted it. The country that presides acts as "presidency"; a member's code says that it acted for itself.
   */
  by: required(code(/* @__PURE__ */ submitters())),
  /** Whether it was submitted in writing. */
  inWriting: required(truth),
  /** Whether the issue is one of substance that needs an agreed position of the Conference. Absent: unknown. */
  substantiveIssue: truth,
  /** Whether the need arose between two Vice-Ministerial Meetings. Absent: unknown. */
  betweenMeetings: truth,
};

/** A member's answer to the text of the first round. */
export const memberInputFields = {
  on,
  type: required(code(["input"])),
  from,
  /** Whether it proposes changes. */
  proposesChanges: required(truth),
};

/** A member's answer to the text of the second round. */
export const memberCommentFields = {
  on,
  type: required(code(["comment"])),
  from,
  /** Whether it objects. */
  objects: required(truth),
};

/** A step that is told in full by its type and its date. */
export const procedureStepFields = { on, type: required(code(/* @__PURE__ */ stepTypes())) };

/** The fields of each type of event. */
export const eventFields = {
  "submitted-to-troika": submittedToTroikaFields,
  "troika-consensus": procedureStepFields,
  "shared-first-round": procedureStepFields,
  input: memberInputFields,
  "shared-second-round": procedureStepFields,
  comment: memberCommentFields,
  consensus: procedureStepFields,
  "no-consensus": procedureStepFields,
  implemented: procedureStepFields,
  "members-informed": procedureStepFields,
} as const satisfies { readonly [Type in EventType]: Fields };

const counted = "working-days-of-a-term";

const criteria = [
  { id: "between-meetings", input: "betweenMeetings", sources: ["twenty-years/decision-making/activation"] },
  { id: "substantive-issue", input: "substantiveIssue", sources: ["twenty-years/decision-making/substantive-issues"] },
  {
    id: "only-presidency-submits",
    input: "by",
    sources: [
      "twenty-years/decision-making/activation",
      "twenty-years/decision-making/1",
      "twenty-years/presidency-functions/8",
    ],
  },
  { id: "in-writing", input: "inWriting", sources: ["twenty-years/decision-making/1"] },
  {
    id: "submission-first",
    input: "type",
    sources: ["twenty-years/decision-making/1", "twenty-years/decision-making/2"],
  },
  { id: "troika-consensus-first", input: "type", sources: ["twenty-years/decision-making/2"] },
  { id: "sharing-before-input", input: "type", sources: ["twenty-years/decision-making/2"] },
  { id: "input-within-term", input: "on", sources: ["twenty-years/decision-making/2"], reading: counted },
  {
    id: "first-round-before-second",
    input: "type",
    sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"],
  },
  { id: "sharing-before-comment", input: "type", sources: ["twenty-years/decision-making/3"] },
  { id: "comment-within-term", input: "on", sources: ["twenty-years/decision-making/3"], reading: counted },
  {
    id: "only-members-answer",
    input: "from",
    sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"],
  },
  { id: "term-has-ended", input: "on", sources: ["twenty-years/decision-making/4"], reading: counted },
  {
    id: "second-round-before-decision",
    input: "type",
    sources: ["twenty-years/decision-making/3", "twenty-years/decision-making/4"],
  },
  {
    id: "consensus-before-implementation",
    input: "type",
    sources: ["twenty-years/decision-making/4", "iom-page/introduction/principles"],
  },
  { id: "members-informed-after-implementation", input: "type", sources: ["twenty-years/decision-making/4"] },
] as const satisfies JudgedCriteria;

/**
 * What each event of a consultation must meet: all of it. The fold of the events applies it, event by event, and leads
 * to one of the stages; there is no single input to assess.
 */
export const consultationProcedure = {
  table: {
    id: "consultation.procedure",
    criteria,
    decision: /* @__PURE__ */ allOf(criteria),
    outcomes: stages,
  },
} as const satisfies AnyRule;

/** The course of action goes to the Troika. */
export interface SubmittedToTroika extends Input<typeof submittedToTroikaFields> {}

/** A member's answer to the text of the first round. */
export interface MemberInput extends Input<typeof memberInputFields> {}

/** A member's answer to the text of the second round. */
export interface MemberComment extends Input<typeof memberCommentFields> {}

/** A step that is told in full by its type and its date. */
export interface ProcedureStep extends Input<typeof procedureStepFields> {}

/** Something that happened in a consultation, with the calendar date on which it did. */
export type ConsultationEvent = SubmittedToTroika | MemberInput | MemberComment | ProcedureStep;

/** What an event must meet. */
export type ConsultationCriterion = CriterionOf<typeof consultationProcedure>;

/** The moment when an event happened: what its place in the procedure and the calendar say of it. */
export interface Moment {
  /** What the event breaks by coming when it does: before its turn, after it, or while a term runs. */
  readonly timing: Timing | undefined;
  /** Whose answers count. */
  readonly members: readonly MemberCode[];
}

type Untimely = (typeof untimely)[keyof typeof untimely];

/** The criteria that turn on when an event comes. */
export type Timing = Untimely["tooEarly"] | Extract<Untimely, { tooLate: string }>["tooLate"] | "term-has-ended";

/** The criteria that an event does not meet, in the order of the table; what is unknown breaks nothing. */
export function brokenBy(event: ConsultationEvent, { timing, members }: Moment): ConsultationCriterion[] {
  const broken: ConsultationCriterion[] = [];
  if (event.type === "submitted-to-troika") {
    if (event.betweenMeetings === false) broken.push("between-meetings");
    if (event.substantiveIssue === false) broken.push("substantive-issue");
    if (event.by !== "presidency") broken.push("only-presidency-submits");
    if (!event.inWriting) broken.push("in-writing");
  }
  if (timing !== undefined) broken.push(timing);
  if (isAnswer(event) && !members.includes(event.from)) broken.push("only-members-answer");
  return broken;
}

function isAnswer(event: ConsultationEvent): event is MemberInput | MemberComment {
  return event.type === "input" || event.type === "comment";
}

function submitters(): readonly ("presidency" | MemberCode)[] {
  return ["presidency", ...memberCodes];
}

function stepTypes() {
  return eventTypes.filter((type) => type !== "submitted-to-troika" && type !== "input" && type !== "comment");
}

function allOf<const Rows extends readonly { readonly id: string }[]>(rows: Rows) {
  return { all: rows.map(({ id }): Rows[number]["id"] => id) };
}
