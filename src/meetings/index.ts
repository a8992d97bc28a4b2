/**
 * The meetings of the Regional Conference on Migration: who may do what in which session, the agenda of the plenary, the
 * delegations behind closed doors, when the bodies meet and in which order, who convenes and who drafts; and the register
 * of the meetings that have taken place.
 *
 * @module
 */

export {
  assessViceMinisterialDate,
  consultationGroupWithViceMinisterial,
  type MeetingFrequency,
  meetingFrequencies,
  type ViceMinisterialDateCriterion,
  type ViceMinisterialDateOutcome,
  type ViceMinisterialDates,
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
  assessClosedDoorDelegation,
  type ClosedDoorDecision,
  type ClosedDoorDelegation,
  type ClosedDoorDelegationCriterion,
  type ClosedDoorDelegationOutcome,
  closedDoorDecisions,
  type ViceMinisterialPart,
  type ViceMinisterialPortfolio,
  viceMinisterialParts,
  viceMinisterialPortfolios,
} from "./delegation.js";
export {
  type DraftedDocument,
  type DraftingCommittees,
  draftedDocuments,
  draftingCommittees,
} from "./drafting.js";
export { viceMinisterialHalf } from "./half-year.js";
export type { MeetingKind, MeetingMode, MeetingSeries, SuspectReason } from "./meeting-codes.js";
export {
  assessMeetingOrder,
  type MeetingOrderCriterion,
  type MeetingOrderOutcome,
  type OrderedMeeting,
} from "./meeting-order.js";
export type {
  MeetingSession,
  Participant,
  ParticipationActivity,
  ParticipationCondition,
} from "./participation/facts.js";
export {
  assessParticipation,
  type ParticipationCase,
  type ParticipationChange,
  type ParticipationCriterion,
  type ParticipationOutcome,
  type ParticipationQuery,
  participationMatrix,
  type SettledParticipation,
} from "./participation/participation.js";
export {
  type AgendaItem,
  type AgendaRecipient,
  type AgendaSource,
  agendaRecipients,
  agendaSources,
  assessPlenaryAgenda,
  type MinimumAgendaItem,
  type PlenaryAgenda,
  type PlenaryAgendaCriterion,
  type PlenaryAgendaOutcome,
  type PlenaryTopic,
} from "./plenary-agenda.js";
export {
  type Meeting,
  type MeetingEdition,
  type MeetingFilter,
  type MeetingPlace,
  type MeetingSuspicion,
  meetings,
} from "./register/meetings.js";
export type { Place } from "./register/places.js";
export type { DateSpan } from "./register/printed-date.js";
