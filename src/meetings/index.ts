/**
 * The meetings of the Regional Conference on Migration: who may do what in which session, the agenda of the plenary,
 * the delegations behind closed doors, when the bodies meet and in which order, who convenes and who drafts; and the
 * register of the meetings that have taken place.
 *
 * @module
 */

export {
  consultationGroupWithViceMinisterial,
  type MeetingFrequency,
  meetingFrequencies,
  type ViceMinisterialHostOptions,
  viceMinisterialHost,
} from "./calendar.js";
export {
  type ConsultationGroupSeat,
  consultationGroupSeats,
  type InstitutionalDecision,
  institutionalDecisions,
  type JointNetworkMeeting,
  jointNetworkMeeting,
} from "./conduct.js";
export { type ConvenedEvent, type Convener, convener } from "./convener.js";
export {
  type DraftedDocument,
  type DraftingCommittees,
  draftedDocuments,
  draftingCommittees,
} from "./drafting.js";
export { viceMinisterialHalf } from "./half-year.js";
export type { MeetingKind, MeetingMode, MeetingSeries, SuspectReason } from "./meeting-codes.js";
export type { FurtherMeetingFilter, MeetingFilter } from "./meeting-filter.js";
export { agendaInputDeadline, type MeetingBody, quorum } from "./open-points.js";
export type {
  MeetingSession,
  Participant,
  ParticipationActivity,
  ParticipationCondition,
} from "./participation/facts.js";
export {
  type ParticipationCase,
  type ParticipationChange,
  type ParticipationVerdict,
  participationMatrix,
} from "./participation/matrix.js";
export {
  type FurtherMeeting,
  furtherMeetings,
  type KnownMeetings,
  knownMeetings,
  type MeetingList,
  meetingList,
} from "./register/further.js";
export {
  type Meeting,
  type MeetingEdition,
  type MeetingPlace,
  type MeetingSuspicion,
  meetings,
} from "./register/meetings.js";
export type { Place } from "./register/places.js";
export type { DateSpan } from "./register/printed-date.js";
export {
  assessClosedDoorDelegation,
  type ClosedDoorDelegation,
  type ClosedDoorDelegationAssessment,
  type ClosedDoorDelegationCriterion,
  type ClosedDoorDelegationOutcome,
} from "./rules/closed-door-delegation.js";
export {
  assessMeetingOrder,
  type MeetingOrderAssessment,
  type MeetingOrderCriterion,
  type MeetingOrderOutcome,
  type OrderedMeeting,
} from "./rules/meeting-order.js";
export {
  assessParticipation,
  type ParticipationAssessment,
  type ParticipationCriterion,
  type ParticipationOutcome,
  type ParticipationQuery,
  type SettledParticipation,
} from "./rules/participation.js";
export {
  type AgendaItem,
  assessPlenaryAgenda,
  type MinimumAgendaItem,
  type PlenaryAgenda,
  type PlenaryAgendaAssessment,
  type PlenaryAgendaCriterion,
  type PlenaryAgendaOutcome,
  type PlenaryTopic,
} from "./rules/plenary-agenda.js";
export {
  assessViceMinisterialDate,
  type ViceMinisterialDateAssessment,
  type ViceMinisterialDateCriterion,
  type ViceMinisterialDateOutcome,
  type ViceMinisterialDates,
} from "./rules/vice-ministerial-date.js";
export {
  type AgendaRecipient,
  type AgendaSource,
  type AgendaStructure,
  agendaRecipients,
  agendaSources,
  agendaStructure,
  type ClosedDoorDecision,
  closedDoorDecisions,
  type ViceMinisterialPart,
  type ViceMinisterialPortfolio,
  viceMinisterialParts,
  viceMinisterialPortfolios,
} from "./vice-ministerial-meeting.js";
