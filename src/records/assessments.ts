import { assessSignature } from "../bodies/rules/signature.js";
import { assessWorkPlanStep } from "../bodies/rules/work-plan-step.js";
import { assessFocalPoints } from "../consultation/rules/focal-points.js";
import { assessScale } from "../contributions/rules/scale.js";
import type { AsOf } from "../kernel/as-of.js";
import type { Assessment, RuleId } from "../kernel/assessment.js";
import { assessClosedDoorDelegation } from "../meetings/rules/closed-door-delegation.js";
import { assessMeetingOrder } from "../meetings/rules/meeting-order.js";
import { assessParticipation } from "../meetings/rules/participation.js";
import { assessPlenaryAgenda } from "../meetings/rules/plenary-agenda.js";
import { assessViceMinisterialDate } from "../meetings/rules/vice-ministerial-date.js";
import { assessMembership } from "../membership/rules/membership.js";
import { assessObserverCountry } from "../membership/rules/observer-country.js";
import { assessObserverOrganization } from "../membership/rules/observer-organization.js";
import { assessCandidacy } from "../presidency/rules/candidacy.js";
import { assessRotation } from "../presidency/rules/rotation.js";
import { assessReserveFundCase } from "../reserve-fund/rules/case.js";

/** The date as of which an assessment was asked, where its function takes one. */
export interface AssessedAsOf {
  readonly asOf: AsOf;
}

/** The function that assesses by each rule. The course of a consultation gives no assessment, so it is not here. */
export const assessments: { readonly [rule: RuleId]: (input: never, options?: AssessedAsOf) => Assessment } = {
  "membership.member": assessMembership,
  "membership.observer-country": assessObserverCountry,
  "membership.observer-organization": assessObserverOrganization,
  "presidency.candidacy": assessCandidacy,
  "presidency.rotation": assessRotation,
  "bodies.signature": assessSignature,
  "bodies.work-plan-step": assessWorkPlanStep,
  "meetings.participation": assessParticipation,
  "meetings.plenary-agenda": assessPlenaryAgenda,
  "meetings.closed-door-delegation": assessClosedDoorDelegation,
  "meetings.vice-ministerial-date": assessViceMinisterialDate,
  "meetings.order": assessMeetingOrder,
  "consultation.focal-points": assessFocalPoints,
  "contributions.scale": assessScale,
  "reserve-fund.case": assessReserveFundCase,
};
