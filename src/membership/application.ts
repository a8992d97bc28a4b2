import type { Answer } from "../kernel/answer.js";
import type { Assessment } from "../kernel/assessment.js";
import type { OutcomesOf } from "../kernel/rule.js";

/** What the decision about a set of criteria is called. Meeting them grants nothing. */
export const criteriaOutcomes = { met: "criteria-met", unmet: "criteria-unmet" } as const;

/** Whether a set of criteria is met. Meeting them grants nothing. */
export type CriteriaOutcome = OutcomesOf<typeof criteriaOutcomes>;

/** Who decides on an application, and where. */
export interface ApplicationDecision {
  readonly by: "vice-ministers-of-member-countries";
  readonly in: "private-meeting";
}

/** An assessment of criteria, with who decides on the application. */
export interface CriteriaAssessment<Criterion extends string, Path extends string = string>
  extends Assessment<CriteriaOutcome, Criterion, Path> {
  readonly decision: Answer<ApplicationDecision>;
}

/** Adds who decides to an assessment that nobody else has yet. */
export function withDecision<Criterion extends string, Path extends string>(
  assessment: Assessment<CriteriaOutcome, Criterion, Path>,
  decision: Answer<ApplicationDecision>,
): CriteriaAssessment<Criterion, Path> {
  return Object.assign(assessment, { decision });
}

/** Why the decision on a new member is open. */
export const memberDecisionReason = "deciding-body-not-stated";

/** The closed-door meeting sets the conditions for new members; who admits one, no clause says. */
export function memberDecision(): Answer<ApplicationDecision> {
  return {
    status: "open",
    reason: memberDecisionReason,
    sources: ["twenty-years/vice-ministerial-meeting/closed-door-criteria"],
  };
}

/** Printed among the criteria for countries. */
export function observerCountryDecision(): Answer<ApplicationDecision> {
  const sources = ["twenty-years/observer-country-criteria/9"];
  return { status: "known", value: decidedInPrivate(), basis: "stated", sources };
}

/**
 * Printed of "a new application for observer status", among the criteria for countries; organizations apply to the same
 * Vice-Ministers.
 */
export function observerOrganizationDecision(): Answer<ApplicationDecision> {
  const sources = ["twenty-years/observer-country-criteria/9", "twenty-years/observer-organization-criteria/3"];
  return { status: "known", value: decidedInPrivate(), basis: "derived", sources };
}

function decidedInPrivate(): ApplicationDecision {
  return { by: "vice-ministers-of-member-countries", in: "private-meeting" };
}
