import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const participationQueryTitle = { id: "ParticipationQuery", title: "Question about participation", description: "Who wants to do what, in which session. What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const plenaryAgendaTitle = { id: "PlenaryAgenda", title: "Agenda of a plenary session", description: "The items of the agenda in any order." } as const satisfies SchemaTitle;
export const closedDoorDelegationTitle = { id: "ClosedDoorDelegation", title: "Delegation behind closed doors", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const viceMinisterialDatesTitle = { id: "ViceMinisterialDates", title: "Dates of a Vice-Ministerial Meeting", description: "What is left blank counts as unknown." } as const satisfies SchemaTitle;
export const convenedEventTitle = { id: "ConvenedEvent", title: "Event to be convened", description: "What is to be convened." } as const satisfies SchemaTitle;
export const orderedMeetingTitle = { id: "OrderedMeeting", title: "Meeting in a round", description: "A meeting and its first day." } as const satisfies SchemaTitle;
export const meetingOrderTitle = { id: "MeetingOrder", title: "Meetings of a round", description: "Meetings in any order." } as const satisfies SchemaTitle;
export const meetingFilterTitle = { id: "MeetingFilter", title: "Search among the meetings", description: "Each answer given narrows the search." } as const satisfies SchemaTitle;
export const furtherMeetingFilterTitle = { id: "FurtherMeetingFilter", title: "Search among the meetings outside the list", description: "Each answer given narrows the search." } as const satisfies SchemaTitle;
export const furtherMeetingTitle = { id: "FurtherMeeting", title: "Meeting outside the list", description: "A meeting of which the publication or a public page tells." } as const satisfies SchemaTitle;
export const meetingTitle = { id: "Meeting", title: "Meeting", description: "One entry of the list of meetings." } as const satisfies SchemaTitle;
