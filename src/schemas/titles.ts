/**
 * What each schema is, in English: src/locales takes its English words from here, so that they stand once. Each id is the
 * name of the type, in the plural where the schema is a list.
 */

/** The id, the title and the description of a schema. */
export interface Title {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export const membershipApplicationTitle = {
  id: "MembershipApplication",
  title: "Membership application",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const observerCountryApplicationTitle = {
  id: "ObserverCountryApplication",
  title: "Observer country application",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const observerOrganizationApplicationTitle = {
  id: "ObserverOrganizationApplication",
  title: "Observer organization application",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const memberTitle = {
  id: "Member",
  title: "Member Country",
  description: "A country of the Conference.",
} as const satisfies Title;

export const observerCountryTitle = {
  id: "ObserverCountry",
  title: "Observer Country",
  description: "A country with observer status.",
} as const satisfies Title;

export const observerOrganizationTitle = {
  id: "ObserverOrganization",
  title: "Observer organization",
  description: "An organization with observer status.",
} as const satisfies Title;

export const partnerTitle = {
  id: "Partner",
  title: "Partner",
  description: "The network of civil-society organizations.",
} as const satisfies Title;

export const candidacyTitle = {
  id: "Candidacy",
  title: "Candidacy for the presidency",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const rotationTermTitle = {
  id: "RotationTerm",
  title: "Presidency of a year",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const rotationTitle = {
  id: "Rotation",
  title: "List of presidencies",
  description: "Presidencies in any order.",
} as const satisfies Title;

export const editionTitle = {
  id: "Edition",
  title: "Edition of the Conference",
  description: "The number of a yearly Conference.",
} as const satisfies Title;

export const presidencyTermTitle = {
  id: "PresidencyTerm",
  title: "Presidency pro tempore",
  description: "Who presides in a year.",
} as const satisfies Title;

export const signatureRequestTitle = {
  id: "SignatureRequest",
  title: "Request for a signature",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const workPlanStepTitle = {
  id: "WorkPlanStep",
  title: "Step of a work plan",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const bodyTitle = {
  id: "Body",
  title: "Body of the Conference",
  description: "A body with its names and dates.",
} as const satisfies Title;

export const participationQueryTitle = {
  id: "ParticipationQuery",
  title: "Question about participation",
  description: "Who wants to do what, in which session. An absent field is unknown.",
} as const satisfies Title;

export const plenaryAgendaTitle = {
  id: "PlenaryAgenda",
  title: "Agenda of a plenary session",
  description: "The items of the agenda in any order.",
} as const satisfies Title;

export const closedDoorDelegationTitle = {
  id: "ClosedDoorDelegation",
  title: "Delegation behind closed doors",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const viceMinisterialDatesTitle = {
  id: "ViceMinisterialDates",
  title: "Dates of a Vice-Ministerial Meeting",
  description: "An absent field is unknown.",
} as const satisfies Title;

export const convenedEventTitle = {
  id: "ConvenedEvent",
  title: "Event to be convened",
  description: "What is to be convened.",
} as const satisfies Title;

export const orderedMeetingTitle = {
  id: "OrderedMeeting",
  title: "Meeting in a round",
  description: "A meeting and its first day.",
} as const satisfies Title;

export const meetingOrderTitle = {
  id: "MeetingOrder",
  title: "Meetings of a round",
  description: "Meetings in any order.",
} as const satisfies Title;

export const meetingFilterTitle = {
  id: "MeetingFilter",
  title: "Search among the meetings",
  description: "Every field narrows the search.",
} as const satisfies Title;

export const meetingTitle = {
  id: "Meeting",
  title: "Meeting",
  description: "One entry of the list of meetings.",
} as const satisfies Title;

export const consultationEventTitle = {
  id: "ConsultationEvent",
  title: "Event of a consultation",
  description: "What happened, with its date.",
} as const satisfies Title;

export const consultationEventsTitle = {
  id: "ConsultationEvents",
  title: "Events of a consultation",
  description: "What has happened, in order.",
} as const satisfies Title;

export const workingCalendarTitle = {
  id: "WorkingCalendar",
  title: "Working calendar",
  description: "Which days are working days.",
} as const satisfies Title;

export const consultationOptionsTitle = {
  id: "ConsultationOptions",
  title: "Options of a consultation",
  description: "As of which day.",
} as const satisfies Title;

export const focalPointContactsTitle = {
  id: "FocalPointContacts",
  title: "Contacts of the focal points",
  description: "Which members have provided up-to-date contacts. An absent field is unknown.",
} as const satisfies Title;

export const apportionmentRequestTitle = {
  id: "ApportionmentRequest",
  title: "Budget to be shared out",
  description: "A budget and its weights.",
} as const satisfies Title;

export const apportionmentTitle = {
  id: "Apportionment",
  title: "Shares of a budget",
  description: "The shares of the members.",
} as const satisfies Title;

export const printedScaleTitle = {
  id: "PrintedScale",
  title: "Printed scale of contributions",
  description: "The rows and the two totals below them.",
} as const satisfies Title;

export const contributionScaleTitle = {
  id: "ContributionScale",
  title: "Scale of contributions",
  description: "A scale of contributions that is in force.",
} as const satisfies Title;

export const reserveFundCaseTitle = {
  id: "ReserveFundCase",
  title: "Reserve Fund case",
  description: "A case for the Reserve Fund. An absent field is unknown.",
} as const satisfies Title;

export const publicationFilterTitle = {
  id: "PublicationFilter",
  title: "Search among the documents",
  description: "Every field narrows the search.",
} as const satisfies Title;

export const assessmentTitle = {
  id: "Assessment",
  title: "Assessment",
  description: "The outcome of a rule, with its findings.",
} as const satisfies Title;

export const evidenceOptionsTitle = {
  id: "EvidenceOptions",
  title: "Evidence",
  description: "The facts that may be used.",
} as const satisfies Title;
