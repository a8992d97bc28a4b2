import type { Criteria } from "../../clauses/index.js";
import type { Assessment } from "../../kernel/assessment.js";
import { all, any } from "../../kernel/decision.js";
import { code, type Input, list, type Path } from "../../kernel/fields.js";
import { includes, is, isOneOf } from "../../kernel/predicates.js";
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
const together = ["twenty-years/regional-consultation-group-roles/2"] as const;
const groupApproval = [
  "twenty-years/regional-consultation-group-roles/2",
  "twenty-years/liaison-officer-networks/work-plans",
] as const;

const criteria = [
  { id: "to-approved", input: "to", sources: groupApproval, test: is("approved") },
  { id: "from-drafted", input: "from", sources: workPlans, test: is("drafted") },
  { id: "approved-by-rcgm", input: "approvedBy", sources: groupApproval, test: includes("rcgm") },
  { id: "approved-by-secretariat", input: "approvedBy", sources: together, test: includes("secretariat") },
  { id: "to-implemented", input: "to", sources: workPlans, test: is("implemented") },
  { id: "approved-before", input: "from", sources: workPlans, test: isOneOf("approved", "implemented") },
  { id: "to-reported", input: "to", sources: workPlans, test: is("reported") },
] as const satisfies Criteria<typeof fields>;

/**
 * A draft is approved by the Consultation Group, together with the secretariat as one of two sentences has it; a plan
 * is implemented once it has been approved; the Network reports at the Group's meetings, whatever state the plan is in.
 */
export const workPlanStepRule = rule({
  id: "bodies.work-plan-step",
  argument: "step",
  fields,
  criteria,
  decision: any(
    all("to-approved", "from-drafted", "approved-by-rcgm", "approved-by-secretariat"),
    all("to-implemented", "approved-before"),
    "to-reported",
  ),
  outcomes: {
    met: "permitted",
    short: [
      { of: ["approved-by-secretariat"], outcome: "contested" },
      { of: ["approved-by-rcgm", "approved-by-secretariat"], outcome: "not-permitted" },
      { of: ["approved-before"], outcome: "not-permitted" },
    ],
    unmet: "open",
    reason: "step-not-mentioned",
  },
});

/** A step of a Network's work plan from one state to another. An absent field is unknown. */
export interface WorkPlanStep extends Input<typeof fields> {}

/**
 * Whether a step is permitted. "contested": one sentence has the Consultation Group approve, another the Group together
 * with the secretariat. "open": the text does not mention such a step.
 */
export type WorkPlanStepOutcome = OutcomeOf<typeof workPlanStepRule>;

/** What a step depends on: where it leads, and for each state where it starts and who must have approved. */
export type WorkPlanStepCriterion = CriterionOf<typeof workPlanStepRule>;

/** What `assessWorkPlanStep` finds. */
export interface WorkPlanStepAssessment
  extends Assessment<WorkPlanStepOutcome, WorkPlanStepCriterion, Path<typeof fields>> {}

/**
 * Assesses a step of a Network's work plan. The Network draws the plan up and carries it out once it has been approved:
 * that is the one order that is printed. It reports at the meetings of the Regional Consultation Group, at any time.
 * Who approves is printed twice: the Group, and the Group together with the secretariat.
 *
 * @param step - from where to where, and who has approved; every field optional, an absent one is unknown
 * @returns "permitted"; "not-permitted"; "contested" where the Group alone has approved; "open" where the text mentions
 * no such step; or "undetermined"; with the seven findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/regional-consultation-group-roles/2, twenty-years/liaison-officer-networks/work-plans
 *
 * @example
 * ```js
 * import { assessWorkPlanStep } from "rcm-rules/bodies";
 *
 * const step = { from: "drafted", to: "approved", approvedBy: ["rcgm"] };
 * assessWorkPlanStep(step).outcome; // => "contested"
 * assessWorkPlanStep({ ...step, approvedBy: ["rcgm", "secretariat"] }).outcome; // => "permitted"
 * assessWorkPlanStep({ from: "drafted", to: "implemented" }).outcome; // => "not-permitted"
 * assessWorkPlanStep({ from: "drafted", to: "reported" }).outcome; // => "permitted"
 * ```
 */
export function assessWorkPlanStep(step: WorkPlanStep): WorkPlanStepAssessment {
  return workPlanStepRule.assess(step);
}
