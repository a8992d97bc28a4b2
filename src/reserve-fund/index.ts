/**
 * The Reserve Fund for migrants in highly vulnerable situations: what it is, whether it may assist a case, and the most
 * that it grants.
 *
 * @module
 */

export { grantMaximum } from "./facts.js";
export {
  type ReserveFund,
  type ReserveFundApplicant,
  type ReserveFundSituation,
  reserveFund,
  type VulnerableSituation,
} from "./fund.js";
export {
  assessReserveFundCase,
  type GrantDay,
  type ReserveFundApprovals,
  type ReserveFundAssessment,
  type ReserveFundCase,
  type ReserveFundCriterion,
  type ReserveFundGrant,
  type ReserveFundOutcome,
} from "./rules/case.js";
