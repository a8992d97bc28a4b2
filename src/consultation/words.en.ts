import { type TopicWords, titled, type WithFields } from "../kernel/words.js";
import type { focalPointsRule } from "./rules/focal-points.js";
import type { consultationProcedure, eventFields } from "./rules/procedure.js";
import { consultationEventsTitle, consultationEventTitle, consultationOptionsTitle, focalPointContactsTitle, workingCalendarTitle } from "./titles.en.js";

/** In other forms "from" is called otherwise. */
const answering = { label: "Member", description: "The member that answers." } as const;

/** The words of the consultation between meetings: its procedure, its stages, its calendar. */
export const consultation = {
  rules: {
    "consultation.procedure": {
      title: "Consultation of the members between Vice-Ministerial Meetings",
      criteria: {
        "between-meetings": "The need for the consultation arises between two Vice-Ministerial Meetings",
        "substantive-issue": "The issue is one of substance that needs an agreed position of the Conference",
        "only-presidency-submits": "The Presidency pro tempore submits the course of action",
        "in-writing": "The course of action is submitted in writing",
        "submission-first": "The course of action has been submitted to the Troika before the Troika agrees to it",
        "troika-consensus-first": "The Troika has agreed before the members receive the text",
        "sharing-before-input": "The text has been shared before the input on it comes",
        "input-within-term": "The input comes within the five working days of the first round",
        "first-round-before-second": "The first round has been held before the text is shared again",
        "sharing-before-comment": "The text has been shared a second time before the comment on it comes",
        "comment-within-term": "The comment comes within the five working days of the second round",
        "only-members-answer": "The answer comes from a Member Country that is consulted",
        "term-has-ended": "The second term of five working days has ended before consensus is established or found lacking",
        "second-round-before-decision": "The text has been shared a second time before consensus is established or found lacking",
        "consensus-before-implementation": "The members have reached consensus before the action is implemented",
        "members-informed-after-implementation": "The action has been implemented before the members are informed of the results",
      },
      outcomes: {
        "not-started": "Not started",
        troika: "Consideration by the Troika",
        "first-round": "First round",
        revision: "Revision of the text",
        "second-round": "Second round",
        "awaiting-consensus": "Awaiting consensus",
        "no-consensus": "No consensus",
        agreed: "Consensus reached",
        implemented: "Action implemented",
      },
      fields: {
        on: { label: "Date", description: "The day on which it happened." },
        type: { label: "Type of event", description: "What happened." },
        by: { label: "Submitted by", description: "The Presidency pro tempore, or the member that acted on its own." },
        inWriting: { label: "In writing", description: "Say whether it was submitted in writing." },
        substantiveIssue: { label: "Issue of substance", description: "Say whether it is an issue of substance that needs an agreed position." },
        betweenMeetings: { label: "Between meetings", description: "Say whether the need arose between two Vice-Ministerial Meetings." },
        from: answering,
        proposesChanges: { label: "Proposes changes", description: "Say whether the member’s input proposes changes." },
        objects: { label: "Raises an objection", description: "Say whether the member’s comment raises an objection." },
      },
    },
    "consultation.focal-points": {
      title: "Contact information of the focal points",
      criteria: {
        "contacts-of-every-member": "Every Member Country has provided up-to-date contact information of its focal point",
      },
      outcomes: {
        "contacts-complete": "Every Member Country can be reached.",
        "contacts-incomplete": "Not every Member Country can be reached.",
      },
      fields: {},
    },
  },
  labels: {
    "no-consensus": "No consensus",
    "submitted-to-troika": "Submission to the Troika",
    "troika-consensus": "Consensus of the Troika",
    "shared-first-round": "Sharing with the members, first round",
    input: "Input from a Member Country",
    "shared-second-round": "Sharing with the members, second round",
    comment: "Comment from a Member Country",
    consensus: "Consensus",
    "members-informed": "Members informed of the results",
    "from-next-day": "Counted from the next day",
    "from-same-day": "Counted from the same day",
    "not-foreseen": "The text says nothing of such a step.",
    "shared-again-before-all-answered": "The text is shared again before the first term has ended and before all have answered; whether it may be is not settled.",
    "troika-term-not-stated": "The documents set the Troika no term.",
    "silence-not-stated": "The documents do not say what it means that a member does not answer.",
    "consensus-not-defined": "The documents require consensus and do not define it.",
    "without-consensus-not-stated": "The documents do not say what follows where there is no consensus.",
    "respect-for-sovereignty": "Deliberations respect the sovereignty of every Member Country in full.",
    "weekend.1": "Monday",
    "weekend.2": "Tuesday",
    "weekend.3": "Wednesday",
    "weekend.4": "Thursday",
    "weekend.5": "Friday",
    "weekend.6": "Saturday",
    "weekend.7": "Sunday",
    "decided-by-consensus": "Decisions are made by consensus.",
    "not-binding": "Decisions are not binding.",
    "framework-for-cooperation": "Decisions are a framework for regional cooperation.",
    "recorded-in-annual-declaration": "Decisions are recorded in the declaration of the annual meeting.",
  },
  fields: {
    weekend: { label: "Weekend", description: "The days of the week that are not working days: 1 is Monday, 7 is Sunday." },
    holidays: { label: "Holidays", description: "Other dates that are not working days." },
    counting: { label: "Counting", description: "Say whether counting starts on the same day or on the next day." },
    asOf: { label: "As of", description: "The day as of which the consultation is considered." },
    calendar: { label: "Calendar", description: "Which days are working days." },
    members: { label: "Members", description: "Whose answers are awaited." },
    "ConsultationEvent.from": answering,
  },
  schemas: /* @__PURE__ */ titled(consultationEventTitle, consultationEventsTitle, workingCalendarTitle, consultationOptionsTitle, focalPointContactsTitle),
} as const satisfies TopicWords<{
  "consultation.procedure": WithFields<typeof consultationProcedure, (typeof eventFields)[keyof typeof eventFields]>;
  // Its fields are the Member Countries, which have names.
  "consultation.focal-points": WithFields<typeof focalPointsRule, Record<never, never>>;
}>;
