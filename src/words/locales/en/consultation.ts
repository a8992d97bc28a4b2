import type { consultationProcedure, focalPointsRule } from "../../../consultation/rules.js";
import type { TopicTexts } from "../locale.js";

/** The words of src/consultation. */
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
        "input-within-term": "The input comes within the five working days of the first round",
        "first-round-before-second": "The first round has been held before the text is shared again",
        "comment-within-term": "The comment comes within the five working days of the second round",
        "only-members-answer": "The answer comes from a Member Country that is consulted",
        "term-has-ended": "The running term of five working days has ended before the next step",
        "second-round-before-decision": "The text has been shared a second time before consensus is established or found lacking",
        "consensus-before-implementation": "The members have reached consensus before the action is implemented",
        "members-informed-after-implementation": "The action has been implemented before the members are informed of the results",
        "event-expected": "The event is a step that the procedure still has ahead of it",
        "events-in-order": "The event is dated no earlier than those listed before it",
      },
    },
    "consultation.focal-points": {
      title: "Contact information of the focal points",
      criteria: {
        "contacts-of-every-member": "Every Member Country has provided up-to-date contact information of its focal point",
      },
    },
  },
  labels: {
    "contacts-complete": "Every Member Country can be reached.",
    "contacts-incomplete": "Not every Member Country can be reached.",
    "not-started": "Not started",
    troika: "Troika",
    "first-round": "First round",
    revision: "Revision of the text",
    "second-round": "Second round",
    "awaiting-consensus": "Awaiting consensus",
    agreed: "Agreed",
    "no-consensus": "No consensus",
    "submitted-to-troika": "Submitted to the Troika",
    "troika-consensus": "Consensus of the Troika",
    "shared-first-round": "Shared with the members, first round",
    input: "Input from a Member Country",
    "shared-second-round": "Shared with the members, second round",
    comment: "Comment from a Member Country",
    consensus: "Consensus",
    "members-informed": "Members informed of the results",
    "from-next-day": "Counted from the next day",
    "from-same-day": "Counted from the same day",
    "decided-by-consensus": "Decisions are made by consensus.",
    "not-binding": "Decisions are not binding.",
    "framework-for-cooperation": "Decisions are a framework for regional cooperation.",
    "recorded-in-annual-declaration": "Decisions are recorded in the declaration of the annual meeting.",
  },
} as const satisfies TopicTexts<{
  "consultation.procedure": typeof consultationProcedure;
  "consultation.focal-points": typeof focalPointsRule;
}>;
