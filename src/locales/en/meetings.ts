import type { closedDoorDelegationRule, meetingOrderRule, participationRule, plenaryAgendaRule, viceMinisterialDateRule } from "../../meetings/rules.js";
import type { TopicTexts } from "../locale.js";

/** The words of the rules of src/meetings; those of its register stand in meetings-register.ts, the names of the bodies with the bodies. */
export const meetings = {
  rules: {
    "meetings.participation": {
      title: "Participation in the Conference’s sessions",
      criteria: {
        "not-kept-out": "Is not kept out of the session",
        "given-by-a-clause": "A clause gives this participant the activity",
        "not-excluded-by-a-clause": "No clause denies this participant the activity itself",
      },
    },
    "meetings.plenary-agenda": {
      title: "Agenda of the plenary session",
      criteria: {
        "presidency-report": "Has the report of the Presidency pro tempore",
        "opening-statements": "Has the opening statements of the members’ delegations",
        "civil-society-dialogue": "Has the dialogue with civil society",
        "topics-on-central-themes": "Every further topic belongs to a central theme of the Plan of Action",
      },
    },
    "meetings.closed-door-delegation": {
      title: "Delegation to the closed-door meeting",
      criteria: {
        "headed-by-vice-minister-or-undersecretary": "Is headed by a Vice-Minister or an Undersecretary",
        "at-most-two-officials": "Has no more than two high-ranking officials besides",
        "two-officials": "Has exactly two high-ranking officials besides, as is printed",
      },
    },
    "meetings.vice-ministerial-date": {
      title: "Time of year of the Vice-Ministerial Meeting",
      criteria: {
        "starts-in-its-half": "Begins in the half of the year that the documents give: the first until 2014, the second since 2015",
        "ends-in-its-half": "Ends in the half of the year that the documents give: the first until 2014, the second since 2015",
        "within-one-half": "Does not reach from one half of a year into another",
      },
    },
    "meetings.order": {
      title: "Order of the meetings",
      criteria: {
        "networks-before-consultation-group": "No Network meets later than the Regional Consultation Group",
        "consultation-group-before-vice-ministers": "The Regional Consultation Group meets no later than the Vice-Ministers",
      },
    },
  },
  labels: {
    allowed: "It is allowed: a clause gives it.",
    denied: "It is denied: a clause excludes it.",
    contested: "It is contested: the documents contradict each other.",
    valid: "It is as the documents have it.",
    invalid: "It is not as the documents have it.",
    conforms: "The dates are in accordance with the documents.",
    violates: "The dates are not in accordance with the documents.",
    consistent: "The data are consistent.",
    inconsistent: "The data are not consistent.",
    "vmm-plenary": "Plenary session of the Vice-Ministerial Meeting",
    "vmm-closed-door": "Closed-door part of the Vice-Ministerial Meeting",
    network: "Liaison Officer Network",
    "seminar-or-workshop": "Seminar or workshop",
    attend: "Attend",
    "make-declaration": "Make a declaration",
    discuss: "Take part in the discussions",
    decide: "Take part in the decisions",
    "draft-documents": "Take part in drafting the documents",
    "set-agenda": "Put topics on the agenda",
    "receive-preliminary-agenda": "Receive the preliminary agenda",
    invited: "With an explicit invitation",
    authorizedByPresidency: "With the prior authorization of the President pro tempore",
    reservedForMembers: "Where the meeting is reserved for the Member Countries",
    "presidency-report": "Report of the Presidency pro tempore",
    "opening-statements": "Opening statements of the members’ delegations",
    "civil-society-dialogue": "Dialogue with civil society",
    "vice-minister": "Vice-Minister",
    undersecretary: "Undersecretary",
    other: "Other",
    "interior-or-security": "Interior or Security",
    "foreign-affairs": "Foreign Affairs",
    "sensitive-political-decisions": "Sensitive decisions of a political nature",
    "secretariat-administration-and-finance": "The secretariat’s administration and finance",
    "future-actions-and-activities": "Future actions and activities of the Conference",
    "conditions-for-new-members": "Conditions for new members",
    "criteria-for-observer-participation": "Criteria for the participation of observers",
    "follow-up-of-previous-meetings": "Issues of earlier meetings that need a follow-up",
    "topics-of-the-presidency": "Topics that the Presidency pro tempore proposes",
    "topics-of-member-countries": "Topics that Member Countries propose",
    seminar: "Seminar",
    workshop: "Workshop",
    training: "Training",
    "host-or-co-sponsor": "Host country or co-sponsor",
    "presiding-country": "The country that has the Presidency pro tempore",
    first: "The first of the year",
    second: "The second of the year",
    report: "Report",
    "conclusions-and-recommendations": "Conclusions and recommendations",
    "draft-declarations-and-decisions": "Draft declarations and decisions",
    "topics-of-common-interest": "Topics of common interest",
    "immigration-directors": "Immigration Directors",
    "directors-or-heads-of-consular-affairs": "Directors or Heads of Consular Affairs",
    "relevant-offices": "Other relevant offices",
    "membership-and-observer-criteria-approved": "The criteria for members and observers are approved",
    "network-smuggling-trafficking-established": "The Network against smuggling and trafficking is established",
    "network-consular-protection-established": "The Network for Consular Protection is established",
    "anti-trafficking-coalitions-integrated": "The national coalitions against trafficking come in through the Regional Coalition",
    "network-children-agreed": "A Network for migrant children and adolescents is agreed on",
  },
} as const satisfies TopicTexts<{
  "meetings.participation": typeof participationRule;
  "meetings.plenary-agenda": typeof plenaryAgendaRule;
  "meetings.closed-door-delegation": typeof closedDoorDelegationRule;
  "meetings.vice-ministerial-date": typeof viceMinisterialDateRule;
  "meetings.order": typeof meetingOrderRule;
}>;
