/**
 * The consultation of the members between Vice-Ministerial Meetings: its stages and terms, the working days, and the
 * contacts that it needs.
 *
 * @module
 */
export {
  type Consultation,
  type ConsultationCriterion,
  type ConsultationOptions,
  type ConsultationTerm,
  type ConsultationViolation,
  consultation,
} from "./consultation.js";
export { type DecisionPrinciple, decisionPrinciples } from "./decisions.js";
export type { ConsultationEvent, MemberComment, MemberInput, ProcedureStep, SubmittedToTroika } from "./events.js";
export type { EventType, Round, Stage } from "./facts.js";
export {
  assessFocalPoints,
  type FocalPointContacts,
  type FocalPointsCriterion,
  type FocalPointsOutcome,
} from "./focal-points.js";
export { addWorkingDays, type Counting, type Weekday, type WorkingCalendar } from "./working-days.js";
