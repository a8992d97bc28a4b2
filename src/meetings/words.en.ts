import { type EntriesOf, type SchemaTitle, type TopicWords, titled, type WithFields } from "../kernel/words.js";
import type { closedDoorDelegationRule } from "./rules/closed-door-delegation.js";
import type { meetingOrderRule, orderedMeetingFields } from "./rules/meeting-order.js";
import type { participationFields, participationRule } from "./rules/participation.js";
import type { plenaryAgendaFields, plenaryAgendaRule, plenaryTopicFields } from "./rules/plenary-agenda.js";
import type { viceMinisterialDateRule } from "./rules/vice-ministerial-date.js";

export const participationQueryTitle = { id: "ParticipationQuery", title: "Question about participation", description: "Who wants to do what, in which session. An absent field is unknown." } as const satisfies SchemaTitle;
export const plenaryAgendaTitle = { id: "PlenaryAgenda", title: "Agenda of a plenary session", description: "The items of the agenda in any order." } as const satisfies SchemaTitle;
export const closedDoorDelegationTitle = { id: "ClosedDoorDelegation", title: "Delegation behind closed doors", description: "An absent field is unknown." } as const satisfies SchemaTitle;
export const viceMinisterialDatesTitle = { id: "ViceMinisterialDates", title: "Dates of a Vice-Ministerial Meeting", description: "An absent field is unknown." } as const satisfies SchemaTitle;
export const convenedEventTitle = { id: "ConvenedEvent", title: "Event to be convened", description: "What is to be convened." } as const satisfies SchemaTitle;
export const orderedMeetingTitle = { id: "OrderedMeeting", title: "Meeting in a round", description: "A meeting and its first day." } as const satisfies SchemaTitle;
export const meetingOrderTitle = { id: "MeetingOrder", title: "Meetings of a round", description: "Meetings in any order." } as const satisfies SchemaTitle;
export const meetingFilterTitle = { id: "MeetingFilter", title: "Search among the meetings", description: "Every field narrows the search." } as const satisfies SchemaTitle;
export const meetingTitle = { id: "Meeting", title: "Meeting", description: "One entry of the list of meetings." } as const satisfies SchemaTitle;

/** The words of the meetings: their rules, and the register of all printed entries. */
export const meetings = {
  rules: {
    "meetings.participation": {
      title: "Participation in the Conference’s sessions",
      criteria: {
        "not-kept-out": "Is not kept out of the session",
        "given-by-a-clause": "A clause gives this participant the activity",
        "not-excluded-by-a-clause": "No clause denies this participant the activity itself",
      },
      outcomes: {
        allowed: "It is allowed: a clause gives it.",
        denied: "It is denied: a clause excludes it.",
        contested: "It is contested: the documents contradict each other.",
        open: "The documents do not settle it.",
      },
      fields: {
        actor: { label: "Participant", description: "Who wants to take part." },
        session: { label: "Session", description: "In which session." },
        activity: { label: "Activity", description: "What the participant wants to do." },
        invited: { label: "Invited", description: "Whether the participant has been explicitly invited." },
        authorizedByPresidency: { label: "Authorized by the presidency", description: "Whether the President pro tempore has given prior authorization." },
        reservedForMembers: { label: "Reserved for the members", description: "Whether the Member Countries have reserved the meeting, or this part of it, for themselves." },
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
      outcomes: {
        valid: "The agenda is as the documents have it.",
        invalid: "The agenda is not as the documents have it.",
      },
      fields: {
        items: { label: "Items", description: "The items of the agenda, in any order." },
        "items.topic": { label: "Topic", description: "What it is about, in a few words." },
        "items.theme": { label: "Theme", description: "The central theme, if there is one." },
      },
    },
    "meetings.closed-door-delegation": {
      title: "Delegation to the closed-door meeting",
      criteria: {
        "headed-by-vice-minister-or-undersecretary": "Is headed by a Vice-Minister or an Undersecretary",
        "at-most-two-officials": "Has no more than two high-ranking officials besides its head",
        "two-officials": "Has exactly two high-ranking officials besides its head, as is printed",
      },
      outcomes: {
        valid: "The delegation is as the documents have it.",
        invalid: "The delegation is not as the documents have it.",
        open: "The documents do not settle whether this delegation is as they have it.",
      },
      fields: {
        head: { label: "Head of delegation", description: "The rank of the person whom the officials accompany." },
        officials: { label: "Officials", description: "How many high-ranking officials accompany that person." },
      },
    },
    "meetings.vice-ministerial-date": {
      title: "Time of year of the Vice-Ministerial Meeting",
      criteria: {
        "starts-in-its-half": "Begins in the half of the year that the documents give: the first until 2014, the second since 2015",
        "ends-in-its-half": "Ends in the half of the year that the documents give: the first until 2014, the second since 2015",
        "within-one-half": "Does not reach from one half of a year into another",
      },
      outcomes: {
        conforms: "The dates are in accordance with the documents.",
        violates: "The dates are not in accordance with the documents.",
      },
      fields: {
        start: { label: "Start", description: "The first day." },
        end: { label: "End", description: "The last day." },
      },
    },
    "meetings.order": {
      title: "Order of the meetings",
      criteria: {
        "networks-before-consultation-group": "No Network meets later than the Regional Consultation Group",
        "consultation-group-before-vice-ministers": "The Regional Consultation Group meets no later than the Vice-Ministers",
      },
      outcomes: {
        consistent: "The meetings are in the order that the documents give.",
        inconsistent: "The meetings are not in the order that the documents give.",
      },
      fields: {
        kind: { label: "Kind", description: "What sort it is." },
        start: { label: "Start", description: "The first day." },
        dates: { label: "Dates", description: "The days, with the precision that is printed." },
        "dates.start": { label: "Start", description: "The first day." },
        "dates.end": { label: "End", description: "The last day." },
      },
    },
  },
  labels: {
    valid: "It is as the documents have it.",
    invalid: "It is not as the documents have it.",
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
    conference: "Yearly Conference",
    "bi-regional-plenary": "Bi-regional plenary",
    troikas: "Meeting of Troikas",
    congress: "Congress",
    forum: "Forum",
    "seminar-workshop": "Seminar-workshop",
    webinar: "Webinar",
    "side-event": "Side event",
    event: "Event",
    "other-meeting": "Other meeting",
    "working-groups-biannual": "Biannual meetings of the RCM Working Groups",
    "rcm-sacm-plenary": "Plenary Meetings of the RCM and the SACM",
    "rcm-sacm-troikas": "Meetings of the RCM and SACM Troikas",
    "rcm-sacm-chairs-and-secretaries": "Meetings of the RCM and SACM Chairs and Secretaries",
    "women-in-migration-congress": "Congresses on Women in Migration",
    "gcm-champion-countries-forum": "Forums of GCM Champion Countries",
    "local-government-capacities-meeting": "Regional Meetings for the Strengthening of Local Government Capacities",
    "imrf-preparatory-workshop": "Preparatory Workshops for the International Migration Review Forum",
    "migration-health-workshop": "Migration Health Workshops",
    "on-site": "On site",
    virtual: "Virtual",
    hybrid: "On site and virtual",
    "possible-duplicate": "It may be the same meeting as another entry, or a part of it.",
    "suspected-wrong-year": "The printed year may be wrong: another entry has the same place and the same days in another year.",
    "out-of-order": "It stands outside the list’s descending order of dates.",
    DE: "Germany",
    UY: "Uruguay",
    "Belize City": "Belize City",
    Berlin: "Berlin",
    Bogotá: "Bogotá",
    "Costa Rica": "Costa Rica",
    "El Salvador": "El Salvador",
    "Guatemala City": "Guatemala City",
    Honduras: "Honduras",
    Lima: "Lima",
    Managua: "Managua",
    Mexico: "Mexico",
    "Mexico City": "Mexico City",
    Montevideo: "Montevideo",
    Panama: "Panama",
    "Panama City": "Panama City",
    Puebla: "Puebla",
    "San José": "San José",
    "San Salvador": "San Salvador",
    Tegucigalpa: "Tegucigalpa",
    "Washington DC": "Washington DC",
  },
  fields: {
    dates: { label: "Dates", description: "The days, with the precision that is printed." },
    body: { label: "Body", description: "A body of the Conference." },
    place: { label: "Place", description: "Where it takes place." },
    mode: { label: "Mode", description: "Whether the meeting is on site, virtual or both." },
    series: { label: "Series", description: "The series to which the entry belongs." },
    confirmed: { label: "Confirmed", description: "Whether the meeting is confirmed." },
    printed: { label: "As printed", description: "The wording or the number that is printed." },
    title: { label: "Title", description: "The title in both languages." },
    bodies: { label: "Bodies", description: "The bodies of the Conference that met." },
    themes: { label: "Themes", description: "The central themes of which the title names the subject." },
    ordinal: { label: "Ordinal", description: "The place that it has in its series." },
    derived: { label: "Derived", description: "The number that the others leave free." },
    duplicateOf: { label: "Duplicate of", description: "The entry that this one repeats." },
    partOf: { label: "Part of", description: "The entry that this one is a part of." },
    suspect: { label: "Read with care", description: "Reasons to read the entry with care." },
    reason: { label: "Reason", description: "Why it is to be read with care." },
    of: { label: "Because of", description: "The entry that gives rise to it." },
    "MeetingFilter.from": { label: "From", description: "Meetings with a day on or after this date." },
    "MeetingFilter.to": { label: "Until", description: "Meetings with a day on or before this date." },
  },
  schemas: /* @__PURE__ */ titled(participationQueryTitle, plenaryAgendaTitle, closedDoorDelegationTitle, viceMinisterialDatesTitle, convenedEventTitle, orderedMeetingTitle, meetingOrderTitle, meetingFilterTitle, meetingTitle),
} as const satisfies TopicWords<{
  "meetings.participation": WithFields<typeof participationRule, typeof participationFields>;
  "meetings.plenary-agenda": WithFields<typeof plenaryAgendaRule, EntriesOf<typeof plenaryAgendaFields, typeof plenaryTopicFields>>;
  "meetings.closed-door-delegation": typeof closedDoorDelegationRule;
  "meetings.vice-ministerial-date": typeof viceMinisterialDateRule;
  "meetings.order": WithFields<typeof meetingOrderRule, typeof orderedMeetingFields>;
}>;
