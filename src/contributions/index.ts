/**
 * The financing of the Conference: the scale of the members' annual contributions, budgets shared out by it, and the
 * categories of the budget.
 *
 * @module
 */
export {
  type Apportionment,
  type ApportionmentOptions,
  type ApportionmentRequest,
  type ApportionmentWeights,
  apportion,
} from "./apportion.js";
export { type BudgetCategory, budgetCategories } from "./budget.js";
export type { BudgetCategoryId } from "./facts.js";
export type { Share } from "./largest-remainder.js";
export { contributionArrears, contributionDueDate, scaleChange } from "./open-points.js";
export {
  assessScale,
  type PrintedScale,
  type ScaleAssessment,
  type ScaleCriterion,
  type ScaleOutcome,
  type ScaleRow,
  type ShareOfTotal,
} from "./rules/scale.js";
export { type ContributionScale, type ScaleApproval, scale, scaleApproval } from "./scale.js";
