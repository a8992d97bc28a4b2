import type { SchemaTitle } from "../kernel/words.js";

/** What the schemas of this topic are called, in English: each a constant of its own, so that a bundle takes no other. */
export const consultationEventTitle = { id: "ConsultationEvent", title: "Event of a consultation", description: "What happened, with its date." } as const satisfies SchemaTitle;
export const consultationEventsTitle = { id: "ConsultationEvents", title: "Events of a consultation", description: "What has happened, in order." } as const satisfies SchemaTitle;
export const workingCalendarTitle = { id: "WorkingCalendar", title: "Working calendar", description: "Which days are working days." } as const satisfies SchemaTitle;
export const consultationOptionsTitle = { id: "ConsultationOptions", title: "Options of a consultation", description: "As of which day." } as const satisfies SchemaTitle;
export const focalPointContactsTitle = { id: "FocalPointContacts", title: "Contacts of the focal points", description: "Which members have provided up-to-date contacts. What is left blank counts as unknown." } as const satisfies SchemaTitle;
