import type { closedDoorDelegationRule, meetingOrderRule, participationRule, plenaryAgendaRule, viceMinisterialDateRule } from "../../../meetings/rules.js";
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
        "at-most-two-officials": "Has no more than two high-ranking officials besides its head",
        "two-officials": "Has exactly two high-ranking officials besides its head, as is printed",
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
    "vmm-plenary": "Plenary session of the Vice-Ministerial Meeting",
    "vmm-closed-door": "Closed-door part of the Vice-Ministerial Meeting",
    "seminar-or-workshop": "Seminar or workshop",
    attend: "Attend",
    "make-declaration": "Make a declaration",
    discuss: "Take part in the discussions",
    decide: "Take part in the decisions",
    "draft-documents": "Take part in drafting the documents",
    "set-agenda": "Put topics on the agenda",
    "receive-preliminary-agenda": "Receive the preliminary agenda",
    invited: "with an explicit invitation",
    authorizedByPresidency: "with the prior authorization of the President pro tempore",
    reservedForMembers: "where the meeting is reserved for the Member Countries",
    "presidency-report": "Report of the Presidency pro tempore",
    "opening-statements": "Opening statements of the members’ delegations",
    "civil-society-dialogue": "Dialogue with civil society",
    "vice-minister": "Vice-Minister",
    undersecretary: "Undersecretary",
    "interior-or-security": "Interior or Security",
    "foreign-affairs": "Foreign Affairs",
    "sensitive-political-decisions": "Politically sensitive decisions",
    "secretariat-administration-and-finance": "Administration and finance of the secretariat",
    "future-actions-and-activities": "Future activities and actions of the Conference",
    "conditions-for-new-members": "Conditions for new members",
    "criteria-for-observer-participation": "Criteria for observers’ participation",
    "follow-up-of-previous-meetings": "Issues of earlier meetings that need follow-up",
    "topics-of-the-presidency": "Topics that the Presidency pro tempore proposes",
    "topics-of-member-countries": "Topics that Member Countries propose",
    seminar: "Seminar",
    "host-or-co-sponsor": "the host country or co-sponsor",
    "presiding-country": "the country that holds the Presidency pro tempore",
    first: "the first of the year",
    second: "the second of the year",
    report: "Report",
    "conclusions-and-recommendations": "Conclusions and recommendations",
    "draft-declarations-and-decisions": "Draft declarations and decisions",
    "topics-of-common-interest": "Topics of common interest",
    "immigration-directors": "Immigration Directors",
    "directors-or-heads-of-consular-affairs": "Directors or Heads of Consular Affairs",
    "relevant-offices": "Other relevant offices",
    "membership-and-observer-criteria-approved": "Approval of the criteria for members and observers",
    "network-smuggling-trafficking-established": "Establishment of the Network against smuggling and trafficking",
    "network-consular-protection-established": "Establishment of the Network for Consular Protection",
    "anti-trafficking-coalitions-integrated": "Integration of the national coalitions against trafficking through the Regional Coalition",
    "network-children-agreed": "Agreement on a Network for migrant boys, girls and adolescents",
  },
} as const satisfies TopicTexts<{
  "meetings.participation": typeof participationRule;
  "meetings.plenary-agenda": typeof plenaryAgendaRule;
  "meetings.closed-door-delegation": typeof closedDoorDelegationRule;
  "meetings.vice-ministerial-date": typeof viceMinisterialDateRule;
  "meetings.order": typeof meetingOrderRule;
}>;
