/**
 * Who belongs to the Regional Conference on Migration: members, observer countries, observer organizations and the
 * partner, as of any date; and the three sets of criteria for those who want to.
 *
 * @module
 */
export type { Roster } from "../kernel/dated.js";
export type { ApplicationDecision, CriteriaAssessment, CriteriaOptions, CriteriaOutcome } from "./application.js";
export { type CriteriaApproval, criteriaApproval } from "./criteria.js";
export type { CentralThemeId, MemberCode, ObserverCountryCode, OrganizationId, PartnerId } from "./facts.js";
export { type PartyList, partyLists } from "./lists.js";
export {
  type Member,
  members,
  type ObserverCountry,
  type ObserverOrganization,
  observerCountries,
  observerOrganizations,
  type Partner,
  partners,
} from "./roster.js";
export {
  assessMembership,
  type MembershipApplication,
  type MembershipAssessment,
  type MembershipCriterion,
} from "./rules/membership.js";
export {
  assessObserverCountry,
  type ObserverCountryApplication,
  type ObserverCountryAssessment,
  type ObserverCountryCriterion,
} from "./rules/observer-country.js";
export {
  assessObserverOrganization,
  type ObserverOrganizationApplication,
  type ObserverOrganizationAssessment,
  type ObserverOrganizationCriterion,
} from "./rules/observer-organization.js";
export { type PartyCode, type Standing, standing } from "./standing.js";
export { applicationDeadline, lossOfStanding } from "./unsettled.js";
