import { type Assessment, assess } from "../kernel/assessment.js";
import type { BodyId, workPlanStates } from "./facts.js";
import { workPlanStepRule } from "./rules.js";

/** Where the work plan of a Network stands, in the order of its life. */
export type WorkPlanState = (typeof workPlanStates)[number];

/** A step of a Network's work plan from one state to another. An absent field is unknown. */
export interface WorkPlanStep {
  readonly from?: Exclude<WorkPlanState, "reported"> | undefined;
  readonly to?: Exclude<WorkPlanState, "drafted"> | undefined;
  /** The bodies that have approved the plan; an empty list says that none has. It counts for the step to "approved" alone. */
  readonly approvedBy?: readonly BodyId[] | undefined;
}

/** Whether a step is permitted. */
export type WorkPlanStepOutcome = "permitted" | "not-permitted" | "undetermined";

/** What a step may depend on. */
export type WorkPlanStepCriterion = (typeof workPlanStepRule)["table"]["criteria"][number]["id"];

/**
 * Assesses a step of a Network's work plan. The Network draws the plan up; the Regional Consultation Group approves it
 * together with the secretariat; the Network carries it out and then reports to the Group. No step can be left out, and
 * none leads back.
 *
 * @param step from where to where, and who has approved; every field optional, an absent one is unknown
 * @returns "permitted", "not-permitted" or "undetermined", with the five findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 *
 * Sources: twenty-years/regional-consultation-group-roles/2, twenty-years/liaison-officer-networks/work-plans.
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
export function assessWorkPlanStep(step: WorkPlanStep): Assessment<WorkPlanStepOutcome, WorkPlanStepCriterion> {
  return assess(workPlanStepRule, step);
}
