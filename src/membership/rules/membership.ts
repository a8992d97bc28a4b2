import type { Criteria } from "../../clauses/index.js";
import { all } from "../../kernel/decision.js";
import { type Input, type Path, truth } from "../../kernel/fields.js";
import { type CriterionOf, rule } from "../../kernel/rule.js";
import { type CriteriaAssessment, type CriteriaOptions, completed, criteriaOutcomes } from "../application.js";
import { country } from "../country-codes.js";

const fields = {
  /** ISO 3166-1 alpha-2 code of the country; it says whose application it is and decides nothing. */
  country,
  /** Whether it commits to the principles of the Puebla Joint Communiqué. */
  acceptsPueblaPrinciples: truth,
  /** Whether it commits to the orderly movement of persons and respect for the human rights of migrants. */
  upholdsOrderlyMovementAndRights: truth,
  /** Whether it commits to addressing migration multilaterally, within the Conference. */
  addressesMigrationMultilaterally: truth,
  /** Whether it commits to exchanging information on migration policies or practices. */
  exchangesInformation: truth,
};

export { fields as membershipApplicationFields };

const criteria = [
  {
    id: "accepts-puebla-principles",
    input: "acceptsPueblaPrinciples",
    sources: ["twenty-years/membership-criteria/1"],
  },
  {
    id: "upholds-orderly-movement-and-rights",
    input: "upholdsOrderlyMovementAndRights",
    sources: ["twenty-years/membership-criteria/2"],
  },
  {
    id: "addresses-migration-multilaterally",
    input: "addressesMigrationMultilaterally",
    sources: ["twenty-years/membership-criteria/3"],
  },
  {
    id: "exchanges-information",
    input: "exchangesInformation",
    sources: ["twenty-years/membership-criteria/4"],
  },
] as const satisfies Criteria<typeof fields>;

/** What a country must commit to in order to be a member: all four. */
export const membershipRule = rule({
  id: "membership.member",
  argument: "application",
  fields,
  criteria,
  decision: all(
    "accepts-puebla-principles",
    "upholds-orderly-movement-and-rights",
    "addresses-migration-multilaterally",
    "exchanges-information",
  ),
  outcomes: criteriaOutcomes,
});

/** Commitments of a country that wants to be a member. An absent field is unknown. */
export interface MembershipApplication extends Input<typeof fields> {}

/** The four conditions of membership. */
export type MembershipCriterion = CriterionOf<typeof membershipRule>;

/** What `assessMembership` finds. */
export interface MembershipAssessment extends CriteriaAssessment<MembershipCriterion, Path<typeof fields>> {}

/**
 * Assesses the four commitments of a country that wants to be a member. Meeting them grants nothing, and who decides on
 * a new member is not stated: `decision` is open.
 *
 * @param application - the commitments; every field optional, an absent one is unknown
 * @param options - `asOf`: the date as of which the conditions are asked
 * @returns "criteria-met", "criteria-unmet" or "undetermined", with the four findings and the inputs still missing;
 * "open" as of a date before the conditions were approved
 * @throws {@link RcmInputError} where a field or an option has the wrong form
 * @sources twenty-years/membership-criteria/1 to 4, twenty-years/membership-criteria/commitment,
 * twenty-years/vice-ministerial-meeting/closed-door-criteria, twenty-years/structure-diagram/decision-making-body,
 * twenty-years/criteria-footnote/approval
 *
 * @example
 * ```js
 * import { assessMembership } from "rcm-rules/membership";
 *
 * const assessment = assessMembership({ acceptsPueblaPrinciples: true, exchangesInformation: false });
 * assessment.outcome; // => "criteria-unmet"
 * assessment.because; // => ["exchanges-information"]
 * assessment.missing; // => []
 * assessment.decision.status; // => "open"
 * assessMembership({}, { asOf: "1998" }).reason; // => "criteria-not-approved-yet"
 * ```
 */
export function assessMembership(
  application: MembershipApplication,
  options: CriteriaOptions = {},
): MembershipAssessment {
  return completed("member", membershipRule.assess(application), options);
}
