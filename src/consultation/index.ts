/**
 * The consultation of the members between Vice-Ministerial Meetings: its stages and terms, the working days, and the
 * contacts that it needs.
 *
 * @module
 */
export {
  type CheckedCalendar,
  type Counting,
  type Weekday,
  type WorkingCalendar,
  workingCalendar,
} from "./calendar.js";
export { type Consultation, type ConsultationOptions, consultation } from "./consultation.js";
export type { ConsultationObservation, ConsultationTerm, ConsultationViolation } from "./course.js";
export { type DecisionPrinciple, decisionPrinciples } from "./decisions.js";
export type { EventType, Round, Stage } from "./facts.js";
export { effectOfSilence, meaningOfConsensus, troikaTerm, withoutConsensus } from "./open-points.js";
export {
  assessFocalPoints,
  type FocalPointContacts,
  type FocalPointsAssessment,
  type FocalPointsCriterion,
  type FocalPointsOutcome,
} from "./rules/focal-points.js";
export type {
  ConsultationCriterion,
  ConsultationEvent,
  MemberComment,
  MemberInput,
  ProcedureStep,
  SubmittedToTroika,
} from "./rules/procedure.js";
export { addWorkingDays } from "./working-days.js";
