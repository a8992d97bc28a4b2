import { addWorkingDays, assessFocalPoints, consultation } from "../../src/consultation/index.js";
import { assessScale } from "../../src/contributions/index.js";
import { publications } from "../../src/documents/index.js";
import * as library from "../../src/index.js";
import * as meetings from "../../src/meetings/index.js";
import type { SchemaName } from "./all.js";

/** How the core reads what a schema describes. */
export interface CoreReader {
  readonly read: (value: never) => unknown;
  /**
   * What the core calls the argument: it stands in front of the path where the whole is wrong, and in some before a
   * field.
   */
  readonly argument: string;
  /** Where the core takes the value inside another. */
  readonly within?: string;
  /** The core gives the argument a default: that it is undefined is no mistake there. */
  readonly hasDefault?: true;
  /** What the core takes and no form can send. */
  readonly onlyInCode?: (value: unknown) => boolean;
}

/** No event lies before this day, so that no term runs: whether one ends within the calendar is no matter of form. */
const beforeAll = { asOf: "0000-01-01" };

/** Every schema of an input, with the function that takes the input. */
export const coreReaders: { readonly [Name in SchemaName]?: CoreReader } = {
  apportionmentRequestSchema: {
    read: apportion,
    argument: "request",
    // A year as a number is for programs; a form sends a text.
    onlyInCode: (value) => typeof Object(value).asOf === "number",
  },
  candidacySchema: { read: library.assessCandidacy, argument: "candidacy" },
  closedDoorDelegationSchema: { read: meetings.assessClosedDoorDelegation, argument: "delegation" },
  consultationEventSchema: {
    read: (event) => consultation([event], beforeAll),
    argument: "events",
    within: "events.0",
  },
  consultationEventsSchema: { read: (events) => consultation(events, beforeAll), argument: "events" },
  consultationOptionsSchema: {
    read: (options) => consultation([], options),
    argument: "options",
    onlyInCode: (value) => hasOtherIterable(Object(value).calendar),
  },
  convenedEventSchema: { read: meetings.convener, argument: "event" },
  evidenceOptionsSchema: {
    read: (options) => library.presidency(2018, options),
    argument: "options",
    hasDefault: true,
  },
  focalPointContactsSchema: { read: assessFocalPoints, argument: "contacts" },
  furtherMeetingFilterSchema: {
    read: meetings.furtherMeetings,
    argument: "filter",
    hasDefault: true,
    onlyInCode: hasUnknownPlace,
  },
  meetingFilterSchema: {
    read: meetings.meetings,
    argument: "filter",
    hasDefault: true,
    onlyInCode: hasUnknownPlace,
  },
  meetingOrderSchema: {
    read: meetings.assessMeetingOrder,
    argument: "meetings",
    onlyInCode: (value) => Array.isArray(value) && value.some(isOfTheRegister),
  },
  membershipApplicationSchema: { read: library.assessMembership, argument: "application" },
  observerCountryApplicationSchema: { read: library.assessObserverCountry, argument: "application" },
  observerOrganizationApplicationSchema: { read: library.assessObserverOrganization, argument: "application" },
  orderedMeetingSchema: {
    read: (meeting) => meetings.assessMeetingOrder([meeting]),
    argument: "meetings",
    within: "0",
    onlyInCode: isOfTheRegister,
  },
  participationQuerySchema: { read: meetings.assessParticipation, argument: "query" },
  plenaryAgendaSchema: { read: meetings.assessPlenaryAgenda, argument: "agenda" },
  printedScaleSchema: { read: assessScale, argument: "scale" },
  publicationFilterSchema: { read: publications, argument: "filter", hasDefault: true },
  reserveFundCaseSchema: { read: library.assessReserveFundCase, argument: "case" },
  rotationSchema: { read: library.assessRotation, argument: "terms" },
  rotationTermSchema: { read: (term) => library.assessRotation([term]), argument: "terms", within: "0" },
  signatureRequestSchema: { read: library.assessSignature, argument: "request" },
  viceMinisterialDatesSchema: { read: meetings.assessViceMinisterialDate, argument: "dates" },
  workPlanStepSchema: { read: library.assessWorkPlanStep, argument: "step" },
  workingCalendarSchema: {
    read: (calendar) => addWorkingDays("2024-01-05", 1, calendar),
    argument: "calendar",
    hasDefault: true,
    onlyInCode: hasOtherIterable,
  },
};

/** The inputs that a rule assesses. */
export const rulesOfForms: readonly SchemaName[] = [
  "candidacySchema",
  "closedDoorDelegationSchema",
  "focalPointContactsSchema",
  "meetingOrderSchema",
  "membershipApplicationSchema",
  "observerCountryApplicationSchema",
  "observerOrganizationApplicationSchema",
  "orderedMeetingSchema",
  "participationQuerySchema",
  "plenaryAgendaSchema",
  "printedScaleSchema",
  "reserveFundCaseSchema",
  "rotationSchema",
  "rotationTermSchema",
  "signatureRequestSchema",
  "viceMinisterialDatesSchema",
  "workPlanStepSchema",
];

/** The entities, which no function of the core takes: it only returns them. */
export const entityNames = [
  "apportionmentSchema",
  "assessmentSchema",
  "bodySchema",
  "candidacyAssessmentSchema",
  "closedDoorDelegationAssessmentSchema",
  "contributionScaleSchema",
  "decisionRecordSchema",
  "editionSchema",
  "focalPointsAssessmentSchema",
  "furtherMeetingSchema",
  "meetingOrderAssessmentSchema",
  "meetingSchema",
  "memberSchema",
  "membershipAssessmentSchema",
  "observerCountryAssessmentSchema",
  "observerCountrySchema",
  "observerOrganizationAssessmentSchema",
  "observerOrganizationSchema",
  "participationAssessmentSchema",
  "partnerSchema",
  "plenaryAgendaAssessmentSchema",
  "presidencyTermSchema",
  "reserveFundAssessmentSchema",
  "rotationAssessmentSchema",
  "scaleAssessmentSchema",
  "signatureAssessmentSchema",
  "viceMinisterialDateAssessmentSchema",
  "workPlanStepAssessmentSchema",
] as const satisfies readonly SchemaName[];

/** What is wrong, as the core has it: the code, and the path within the value. Undefined where nothing is. */
export function coreProblem(
  { read, argument, within }: CoreReader,
  value: unknown,
): { code: string; path: string } | undefined {
  try {
    read(value as never);
    return undefined;
  } catch (error) {
    if (!(error instanceof library.RcmInputError)) throw error;
    return { code: error.code, path: withoutPrefix(error.path, within ?? argument) };
  }
}

function withoutPrefix(path: string, prefix: string): string {
  if (path === prefix) return "";
  return path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : path;
}

/** The core takes any iterable of holidays and reads it; JSON has lists, and the schema takes those alone. */
function hasOtherIterable(calendar: unknown): boolean {
  const holidays: unknown = Object(calendar).holidays;
  return typeof holidays === "object" && holidays !== null && !Array.isArray(holidays) && Symbol.iterator in holidays;
}

/**
 * The core takes an entry of the register as it is, with all that it says besides; a form has the fields that count.
 */
function isOfTheRegister(meeting: unknown): boolean {
  return Object.hasOwn(Object(meeting), "printed");
}

/** The core knows the names of places; a form knows no more than that a place has a name. */
function hasUnknownPlace(filter: unknown): boolean {
  try {
    meetings.meetings({ place: Object(filter).place });
    return false;
  } catch (error) {
    return error instanceof library.RcmInputError && error.code === "unknown-code";
  }
}

/** The core takes the budget and the options apart; whatever is no budget is handed on as the options. */
function apportion(request: library.ApportionmentRequest): unknown {
  if (Object.prototype.toString.call(request) !== "[object Object]")
    throw new library.RcmInputError("not-an-object", "request", "an object", request);
  const { budget, ...options } = request;
  return library.apportion(budget, options);
}
