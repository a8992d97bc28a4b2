import type { ReadingId } from "../clauses/index.js";
import type { Answer } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, asOfText } from "../kernel/as-of.js";
import type { Assessment } from "../kernel/assessment.js";
import { own, readFields } from "../kernel/fields.js";
import type { OutcomesOf } from "../kernel/rule.js";
import { type CriteriaApproval, criteriaApproval, memberCriteriaReading } from "./criteria.js";
import type { Standing } from "./standing.js";

/** What the decision about a set of criteria is called. Meeting them grants nothing. */
export const criteriaOutcomes = { met: "criteria-met", unmet: "criteria-unmet", before: "open" } as const;

/** Whether a set of criteria is met; "open" as of a date before they were approved. Meeting them grants nothing. */
export type CriteriaOutcome = OutcomesOf<typeof criteriaOutcomes>;

/** Who decides on an application, and where. */
export interface ApplicationDecision {
  readonly by: "vice-ministers-of-member-countries";
  readonly in: "private-meeting";
}

/** The options of an assessment of criteria. */
export interface CriteriaOptions {
  /**
   * The date as of which the criteria are asked, 2014, "2014", "2014-06" or "2014-06-15". Left out: the criteria as
   * they have been since they were approved.
   */
  readonly asOf?: AsOfOrYear | undefined;
}

/** An assessment of criteria, with who decides on the application. */
export interface CriteriaAssessment<Criterion extends string, Path extends string = string>
  extends Assessment<CriteriaOutcome, Criterion, Path> {
  readonly decision: Answer<ApplicationDecision>;
  /** The date as of which it was asked. */
  readonly asOf?: AsOf;
  /** Whether the criteria had been approved by that date; present where a date was given. */
  readonly approval?: Answer<CriteriaApproval>;
}

type Applied = Exclude<Standing, "partner">;

/** Adds who decides to an assessment that nobody else has yet; before the criteria were approved it is open. */
export function completed<Criterion extends string, Path extends string>(
  standing: Applied,
  assessment: Assessment<CriteriaOutcome, Criterion, Path>,
  options: CriteriaOptions,
): CriteriaAssessment<Criterion, Path> {
  const { asOf } = readFields(optionFields, options, "options");
  if (asOf === undefined) return Object.assign(assessment, { decision: decisions[standing]() });
  const approval = criteriaApproval(standing, asOf);
  if (approval.status === "known") return { ...assessment, decision: decisions[standing](), asOf, approval };
  const { reason, sources } = approval as Extract<typeof approval, { status: "open" }>;
  const isMember = standing === "member";
  const decision = { status: "open", reason: decisionReason, sources: [...sources] } as const;
  return {
    rule: assessment.rule,
    outcome: "open",
    basis: isMember ? "reading" : "stated",
    because: [],
    readings: isMember ? [memberCriteriaReading] : [],
    reason,
    findings: assessment.findings,
    missing: [],
    decision,
    asOf,
    approval,
  };
}

const optionFields = { asOf: own(asOfText) };

/** Why the decision on an application is open. */
export const decisionReason = "deciding-body-not-stated";

/** The reading on which it rests who decides on the application of an organization. */
const organizationDecisionReading: ReadingId = "organizations-decided-like-countries";

const decisions: { readonly [Of in Applied]: () => Answer<ApplicationDecision> } = {
  // The closed-door meeting sets the conditions for new members; who admits one, no clause says.
  member: () => ({
    status: "open",
    reason: decisionReason,
    sources: [
      "twenty-years/vice-ministerial-meeting/closed-door-criteria",
      "twenty-years/structure-diagram/decision-making-body",
    ],
  }),
  // Printed among the criteria for countries.
  "observer-country": () => ({
    status: "known",
    value: decidedInPrivate(),
    basis: "stated",
    sources: ["twenty-years/observer-country-criteria/9"],
  }),
  // Printed of "a new application for observer status", but among the criteria for countries; organizations apply to
  // the same Vice-Ministers.
  "observer-organization": () => ({
    status: "known",
    value: decidedInPrivate(),
    basis: "reading",
    sources: ["twenty-years/observer-country-criteria/9", "twenty-years/observer-organization-criteria/3"],
    readings: [organizationDecisionReading],
  }),
};

function decidedInPrivate(): ApplicationDecision {
  return { by: "vice-ministers-of-member-countries", in: "private-meeting" };
}
