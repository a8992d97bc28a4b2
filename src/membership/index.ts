/**
 * Who belongs to the Regional Conference on Migration: members, observer countries, observer organizations and the
 * partner, as of any date; and the three sets of criteria for those who want to.
 *
 * @module
 */
export {
  type ApplicationDecision,
  assessMembership,
  assessObserverCountry,
  assessObserverOrganization,
  type CriteriaAssessment,
  type CriteriaOutcome,
  type MembershipApplication,
  type MembershipCriterion,
  type ObserverCountryApplication,
  type ObserverCountryCriterion,
  type ObserverOrganizationApplication,
  type ObserverOrganizationCriterion,
} from "./criteria.js";
export type { CentralThemeId, MemberCode, ObserverCountryCode, OrganizationId, PartnerId } from "./facts.js";
export {
  type Member,
  members,
  type ObserverCountry,
  type ObserverOrganization,
  observerCountries,
  observerOrganizations,
  type Partner,
  partners,
  type Roster,
} from "./roster.js";
export { type PartyCode, type Standing, standing } from "./standing.js";
