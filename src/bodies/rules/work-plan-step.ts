import type { Criteria } from "../../clauses/index.js";
import type { Assessment } from "../../kernel/assessment.js";
import { all, any } from "../../kernel/decision.js";
import { code, type Input, list, type Path } from "../../kernel/fields.js";
import { includes, is } from "../../kernel/predicates.js";
import { type CriterionOf, type OutcomeOf, rule } from "../../kernel/rule.js";
import { bodyIds, type workPlanStates } from "../facts.js";

/** Where the work plan of a Network stands, in the order of its life. */
export type WorkPlanState = (typeof workPlanStates)[number];

const fields = {
  /** Where the plan stands before the step. */
  from: code(["drafted", "approved", "implemented"] satisfies WorkPlanState[]),
  /** Where it stands after the step. */
  to: code(["approved", "implemented", "reported"] satisfies WorkPlanState[]),
  /**
   * The bodies that have approved the plan; an empty list says that none has. It counts for the step to "approved"
   * alone.
   */
  approvedBy: list(code(bodyIds)),
};

export { fields as workPlanStepFields };

const workPlans = ["twenty-years/liaison-officer-networks/work-plans"] as const;
const approval = ["twenty-years/regional-consultation-group-roles/2"] as const;
const groupApproval = [
  "twenty-years/regional-consultation-group-roles/2",
  "twenty-years/liaison-officer-networks/work-plans",
] as const;

const criteria = [
  { id: "to-approved", input: "to", sources: groupApproval, test: is("approved") },
  { id: "approved-by-rcgm", input: "approvedBy", sources: groupApproval, test: includes("rcgm") },
  {
    id: "approved-by-secretariat",
    input: "approvedBy",
    sources: approval,
    reading: "work-plan-approval",
    test: includes("secretariat"),
  },
  { id: "from-drafted", input: "from", sources: workPlans, reading: "work-plan-order", test: is("drafted") },
  { id: "to-implemented", input: "to", sources: workPlans, test: is("implemented") },
  { id: "from-approved", input: "from", sources: workPlans, test: is("approved") },
  { id: "to-reported", input: "to", sources: workPlans, test: is("reported") },
  { id: "from-implemented", input: "from", sources: workPlans, reading: "work-plan-order", test: is("implemented") },
] as const satisfies Criteria<typeof fields>;

/**
 * A draft is approved by the Consultation Group together with the secretariat, an approved plan is implemented, an
 * implemented one reported on.
 */
export const workPlanStepRule = rule({
  id: "bodies.work-plan-step",
  argument: "step",
  fields,
  criteria,
  decision: any(
    all("to-approved", "approved-by-rcgm", "approved-by-secretariat", "from-drafted"),
    all("to-implemented", "from-approved"),
    all("to-reported", "from-implemented"),
  ),
  outcomes: { met: "permitted", unmet: "not-permitted" },
});

/** A step of a Network's work plan from one state to another. An absent field is unknown. */
export interface WorkPlanStep extends Input<typeof fields> {}

/** Whether a step is permitted. */
export type WorkPlanStepOutcome = OutcomeOf<typeof workPlanStepRule>;

/** What a step depends on: where it leads, and for each state where it starts and who must have approved. */
export type WorkPlanStepCriterion = CriterionOf<typeof workPlanStepRule>;

/**
 * Assesses a step of a Network's work plan. The Network draws the plan up; the Regional Consultation Group approves it
 * together with the secretariat; the Network carries it out and then reports to the Group. No step can be left out, and
 * none leads back.
 *
 * @param step - from where to where, and who has approved; every field optional, an absent one is unknown
 * @returns "permitted", "not-permitted" or "undetermined", with the eight findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/regional-consultation-group-roles/2, twenty-years/liaison-officer-networks/work-plans
 *
 * @example
 * ```js
 * import { assessWorkPlanStep } from "rcm-rules/bodies";
 *
 * const step = { from: "drafted", to: "approved", approvedBy: ["rcgm"] };
 * assessWorkPlanStep(step).outcome; // => "not-permitted"
 * assessWorkPlanStep({ ...step, approvedBy: ["rcgm", "secretariat"] }).outcome; // => "permitted"
 * assessWorkPlanStep({ from: "drafted", to: "implemented" }).outcome; // => "not-permitted"
 * assessWorkPlanStep({ from: "approved", to: "implemented" }).outcome; // => "permitted"
 * ```
 */
export function assessWorkPlanStep(
  step: WorkPlanStep,
): Assessment<WorkPlanStepOutcome, WorkPlanStepCriterion, Path<typeof fields>> {
  return workPlanStepRule.assess(step);
}
