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
export {
  assessScale,
  type ScaleAssessment,
  type ScaleCriterion,
  type ScaleOutcome,
  type ShareOfTotal,
} from "./assess-scale.js";
export { type BudgetCategory, budgetCategories } from "./budget.js";
export type { BudgetCategoryId } from "./facts.js";
export type { Share } from "./largest-remainder.js";
export {
  type ContributionScale,
  type PrintedScale,
  type ScaleApproval,
  type ScaleRow,
  scale,
  scaleApproval,
} from "./scale.js";
