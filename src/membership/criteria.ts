import type { Answer } from "../kernel/answer.js";
import { type Assessment, assess } from "../kernel/assessment.js";
import type { CentralThemeId } from "./facts.js";
import { membershipRule, observerCountryRule, observerOrganizationRule } from "./rules.js";

/** Commitments of a country that wants to be a member. An absent field is unknown. */
export interface MembershipApplication {
  /** ISO 3166-1 alpha-2 code of the country; it says whose application it is and decides nothing. */
  readonly country?: string | undefined;
  /** Whether it commits to the principles of the Puebla Joint Communiqué. */
  readonly acceptsPueblaPrinciples?: boolean | undefined;
  /** Whether it commits to orderly movement and the human rights of migrants. */
  readonly upholdsOrderlyMovementAndRights?: boolean | undefined;
  /** Whether it commits to addressing migration multilaterally, within the Conference. */
  readonly addressesMigrationMultilaterally?: boolean | undefined;
  /** Whether it commits to exchanging information on migration policies or practices. */
  readonly exchangesInformation?: boolean | undefined;
}

/** Application of a country for observer status. An absent field is unknown. */
export interface ObserverCountryApplication {
  /** ISO 3166-1 alpha-2 code of the country; it says whose application it is and decides nothing. */
  readonly country?: string | undefined;
  /** Whether it lies on the American continent. */
  readonly onAmericanContinent?: boolean | undefined;
  /** Whether it has adhered in writing to the commitments of the Puebla Joint Communiqué. */
  readonly adheresToPueblaInWriting?: boolean | undefined;
  /** Whether it has a significant movement of migrants with a Member Country; what is significant, nobody has defined. */
  readonly significantMovementWithMember?: boolean | undefined;
  /** Whether it accepts that migration is addressed multilaterally, within the Conference. */
  readonly acceptsMultilateralApproach?: boolean | undefined;
  /** Whether it accepts the commitment to orderly movement and the human rights of migrants. */
  readonly acceptsOrderlyMovementAndRights?: boolean | undefined;
  /** Whether it has policy, legislation and practices directed at international migration. */
  readonly hasMigrationPolicyAndLegislation?: boolean | undefined;
  /** Whether it commits to sending officers to the Vice-Ministerial Meetings. */
  readonly designatesOfficers?: boolean | undefined;
  /** Whether it has sent the Vice-Ministers a written declaration. */
  readonly submittedWrittenDeclaration?: boolean | undefined;
  /** Whether it recognizes that the members’ Vice-Ministers decide, in private. */
  readonly recognizesViceMinistersDecide?: boolean | undefined;
}

/** Application of an international organization for observer status. An absent field is unknown. */
export interface ObserverOrganizationApplication {
  /** Name of the organization; it says whose application it is and decides nothing. */
  readonly organization?: string | undefined;
  /** Whether it commits to promoting the principles of the Puebla Joint Communiqué. */
  readonly promotesPueblaPrinciples?: boolean | undefined;
  /** The central themes that its mandate relates to; an empty list says that there are none. */
  readonly mandateThemes?: readonly CentralThemeId[] | undefined;
  /** Whether it has sent the members’ Vice-Ministers a written application. */
  readonly submittedWrittenApplication?: boolean | undefined;
}

/** Whether a set of criteria is met. Meeting them grants nothing. */
export type CriteriaOutcome = "criteria-met" | "criteria-unmet" | "undetermined";

/** Who decides on an application, and where. */
export interface ApplicationDecision {
  readonly by: "vice-ministers-of-member-countries";
  readonly in: "private-meeting";
}

/** An assessment of criteria, with who decides on the application. */
export interface CriteriaAssessment<Criterion extends string> extends Assessment<CriteriaOutcome, Criterion> {
  readonly decision: Answer<ApplicationDecision>;
}

/** The four conditions of membership. */
export type MembershipCriterion = (typeof membershipRule)["table"]["criteria"][number]["id"];
/** The nine criteria for observer countries. */
export type ObserverCountryCriterion = (typeof observerCountryRule)["table"]["criteria"][number]["id"];
/** The three criteria for observer organizations. */
export type ObserverOrganizationCriterion = (typeof observerOrganizationRule)["table"]["criteria"][number]["id"];

/**
 * Assesses the four commitments of a country that wants to be a member. Meeting them grants nothing, and who decides on
 * a new member is not stated: `decision` is open.
 *
 * @param application the commitments; every field optional, an absent one is unknown
 * @returns "criteria-met", "criteria-unmet" or "undetermined", with the four findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 *
 * Sources: twenty-years/membership-criteria/1 to 4.
 *
 * @example
 * ```js
 * import { assessMembership } from "rcm-rules/membership";
 *
 * const assessment = assessMembership({ acceptsPueblaPrinciples: true, exchangesInformation: false });
 * assessment.outcome; // => "criteria-unmet"
 * assessment.missing; // => []
 * assessment.decision.status; // => "open"
 * ```
 */
export function assessMembership(application: MembershipApplication): CriteriaAssessment<MembershipCriterion> {
  return { ...assess(membershipRule, application), decision: memberDecision() };
}

/**
 * Assesses the nine criteria for a country to be granted observer status. Meeting them grants nothing: the Vice-Ministers
 * of the members decide, in a private meeting (`decision`).
 *
 * @param application the application; every field optional, an absent one is unknown
 * @returns "criteria-met", "criteria-unmet" or "undetermined", with the nine findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 *
 * Sources: twenty-years/observer-country-criteria/1 to 9.
 *
 * @example
 * ```js
 * import { assessObserverCountry } from "rcm-rules/membership";
 *
 * const assessment = assessObserverCountry({ country: "BR", onAmericanContinent: true });
 * assessment.outcome; // => "undetermined"
 * assessment.findings[0].result; // => "met"
 * assessment.missing.length; // => 8
 * assessment.decision.value.by; // => "vice-ministers-of-member-countries"
 * ```
 */
export function assessObserverCountry(
  application: ObserverCountryApplication,
): CriteriaAssessment<ObserverCountryCriterion> {
  return { ...assess(observerCountryRule, application), decision: observerCountryDecision() };
}

/**
 * Assesses the three criteria for an international organization to be granted observer status. Meeting them grants
 * nothing: the Vice-Ministers of the members decide, in a private meeting (`decision`).
 *
 * @param application the application; every field optional, an absent one is unknown
 * @returns "criteria-met", "criteria-unmet" or "undetermined", with the three findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 *
 * Sources: twenty-years/observer-organization-criteria/1 to 3.
 *
 * @example
 * ```js
 * import { assessObserverOrganization } from "rcm-rules/membership";
 *
 * assessObserverOrganization({ mandateThemes: [] }).outcome; // => "criteria-unmet"
 * assessObserverOrganization({
 *   promotesPueblaPrinciples: true,
 *   mandateThemes: ["human-rights"],
 *   submittedWrittenApplication: true,
 * }).outcome; // => "criteria-met"
 * ```
 */
export function assessObserverOrganization(
  application: ObserverOrganizationApplication,
): CriteriaAssessment<ObserverOrganizationCriterion> {
  return { ...assess(observerOrganizationRule, application), decision: observerOrganizationDecision() };
}

/** Why the decision on a new member is open. */
export const memberDecisionReason = "deciding-body-not-stated";

/** The closed-door meeting sets the conditions for new members; who admits one, no clause says. */
function memberDecision(): Answer<ApplicationDecision> {
  return {
    status: "open",
    reason: memberDecisionReason,
    sources: ["twenty-years/vice-ministerial-meeting/closed-door-criteria"],
  };
}

/** Printed among the criteria for countries. */
function observerCountryDecision(): Answer<ApplicationDecision> {
  const sources = ["twenty-years/observer-country-criteria/9"];
  return { status: "known", value: { ...decidedInPrivate }, basis: "stated", sources };
}

/** Printed of "a new application for observer status", among the criteria for countries; organizations apply to the same Vice-Ministers. */
function observerOrganizationDecision(): Answer<ApplicationDecision> {
  const sources = ["twenty-years/observer-country-criteria/9", "twenty-years/observer-organization-criteria/3"];
  return { status: "known", value: { ...decidedInPrivate }, basis: "derived", sources };
}

const decidedInPrivate = { by: "vice-ministers-of-member-countries", in: "private-meeting" } as const;
