/**
 * The forms of the library's inputs and entities as zod schemas, for forms and APIs: the same names, no rule. A schema
 * of an input accepts exactly what the function of that input takes. Shape a schema first (`pick`, `omit`, `partial`),
 * then add checks to it: zod does not shape one that has checks.
 *
 * @module
 */
export { assessmentSchema, evidenceOptionsSchema } from "./answers.js";
export {
  candidacyAssessmentSchema,
  closedDoorDelegationAssessmentSchema,
  focalPointsAssessmentSchema,
  meetingOrderAssessmentSchema,
  membershipAssessmentSchema,
  observerCountryAssessmentSchema,
  observerOrganizationAssessmentSchema,
  participationAssessmentSchema,
  plenaryAgendaAssessmentSchema,
  reserveFundAssessmentSchema,
  rotationAssessmentSchema,
  scaleAssessmentSchema,
  signatureAssessmentSchema,
  viceMinisterialDateAssessmentSchema,
  workPlanStepAssessmentSchema,
} from "./assessments.js";
export { bodySchema, signatureRequestSchema, workPlanStepSchema } from "./bodies.js";
export {
  consultationEventSchema,
  consultationEventsSchema,
  consultationOptionsSchema,
  focalPointContactsSchema,
  workingCalendarSchema,
} from "./consultation.js";
export {
  apportionmentRequestSchema,
  apportionmentSchema,
  contributionScaleSchema,
  printedScaleSchema,
} from "./contributions.js";
export { publicationFilterSchema } from "./documents.js";
export { type AnyKey, type AnyValue, type Draft, draft, type ObjectDraft } from "./draft.js";
export type { ReadonlyList } from "./form.js";
export {
  closedDoorDelegationSchema,
  convenedEventSchema,
  furtherMeetingFilterSchema,
  furtherMeetingSchema,
  meetingFilterSchema,
  meetingOrderSchema,
  meetingSchema,
  orderedMeetingSchema,
  participationQuerySchema,
  plenaryAgendaSchema,
  viceMinisterialDatesSchema,
} from "./meetings.js";
export {
  memberSchema,
  membershipApplicationSchema,
  observerCountryApplicationSchema,
  observerCountrySchema,
  observerOrganizationApplicationSchema,
  observerOrganizationSchema,
  partnerSchema,
} from "./membership.js";
export {
  candidacySchema,
  editionSchema,
  presidencyTermSchema,
  rotationSchema,
  rotationTermSchema,
} from "./presidency.js";
export { decisionRecordSchema } from "./records.js";
export { reserveFundCaseSchema } from "./reserve-fund.js";
