import * as z from "zod";
import type { FormIssue } from "../../src/index.js";
import * as exported from "../../src/schemas/index.js";

/**
 * The names of all schemas, by hand: a schema that is exported and not listed here fails test/schemas/listed.test.ts.
 */
export const schemaNames = [
  "apportionmentRequestSchema",
  "apportionmentSchema",
  "assessmentSchema",
  "bodySchema",
  "candidacyAssessmentSchema",
  "candidacySchema",
  "closedDoorDelegationAssessmentSchema",
  "closedDoorDelegationSchema",
  "consultationEventSchema",
  "consultationEventsSchema",
  "consultationOptionsSchema",
  "contributionScaleSchema",
  "convenedEventSchema",
  "decisionRecordSchema",
  "editionSchema",
  "evidenceOptionsSchema",
  "focalPointContactsSchema",
  "focalPointsAssessmentSchema",
  "furtherMeetingFilterSchema",
  "furtherMeetingSchema",
  "meetingFilterSchema",
  "meetingOrderAssessmentSchema",
  "meetingOrderSchema",
  "meetingSchema",
  "memberSchema",
  "membershipApplicationSchema",
  "membershipAssessmentSchema",
  "observerCountryApplicationSchema",
  "observerCountryAssessmentSchema",
  "observerCountrySchema",
  "observerOrganizationApplicationSchema",
  "observerOrganizationAssessmentSchema",
  "observerOrganizationSchema",
  "orderedMeetingSchema",
  "participationAssessmentSchema",
  "participationQuerySchema",
  "partnerSchema",
  "plenaryAgendaAssessmentSchema",
  "plenaryAgendaSchema",
  "presidencyTermSchema",
  "printedScaleSchema",
  "publicationFilterSchema",
  "reserveFundAssessmentSchema",
  "reserveFundCaseSchema",
  "rotationAssessmentSchema",
  "rotationSchema",
  "rotationTermSchema",
  "scaleAssessmentSchema",
  "signatureAssessmentSchema",
  "signatureRequestSchema",
  "viceMinisterialDateAssessmentSchema",
  "viceMinisterialDatesSchema",
  "workPlanStepAssessmentSchema",
  "workPlanStepSchema",
  "workingCalendarSchema",
] as const satisfies readonly (keyof typeof exported)[];

export type SchemaName = (typeof schemaNames)[number];

/** Every schema with its name, for `test.each`. */
export const schemas: readonly (readonly [SchemaName, z.ZodType])[] = schemaNames.map((name) => [
  name,
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: nothing is bundled here.
  exported[name],
]);

/** What the module exports that is a schema. */
export function exportedSchemas(): string[] {
  return Object.entries(exported).flatMap(([name, value]) => (value instanceof z.ZodType ? [name] : []));
}

/** The values that a schema's documentation gives. */
export function examplesOf(schema: z.ZodType): readonly unknown[] {
  return (schema.meta()?.examples ?? []) as readonly unknown[];
}

/** An issue as zod returns it: with a message of its own, so that there is always a sentence. */
export type Issue = FormIssue & { readonly message: string };
