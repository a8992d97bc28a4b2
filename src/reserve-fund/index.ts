/**
 * The Reserve Fund for migrants in highly vulnerable situations: whether it may assist a case, and the most that it
 * grants.
 *
 * @module
 */

export { grantMaximum } from "./facts.js";
export { type ReserveFund, reserveFund } from "./fund.js";
export {
  assessReserveFundCase,
  type ReserveFundApprovals,
  type ReserveFundAssessment,
  type ReserveFundCase,
  type ReserveFundCriterion,
  type ReserveFundGrant,
  type ReserveFundOutcome,
} from "./rules/case.js";
