import type { Criteria } from "../../clauses/index.js";
import { all } from "../../kernel/decision.js";
import { type Input, type Path, truth } from "../../kernel/fields.js";
import { type CriterionOf, rule } from "../../kernel/rule.js";
import { type CriteriaAssessment, type CriteriaOptions, completed, criteriaOutcomes } from "../application.js";
import { country } from "../country-codes.js";

const fields = {
  /** ISO 3166-1 alpha-2 code of the country; it says whose application it is and decides nothing. */
  country,
  /** Whether it lies on the American continent. */
  onAmericanContinent: truth,
  /** Whether it has adhered in writing to the commitments of the Puebla Joint Communiqué. */
  adheresToPueblaInWriting: truth,
  /**
   * Whether it has a significant movement of migrants with a Member Country; what is significant, nobody has defined.
   */
  significantMovementWithMember: truth,
  /** Whether it accepts that migration is addressed multilaterally, within the Conference. */
  acceptsMultilateralApproach: truth,
  /** Whether it accepts the commitment to ensure orderly movement and respect for the human rights of migrants. */
  acceptsOrderlyMovementAndRights: truth,
  /** Whether it has policy, legislation and practices in place that address international migration. */
  hasMigrationPolicyAndLegislation: truth,
  /** Whether it commits to designating officers of its migration institutions for the Vice-Ministerial Meetings. */
  designatesOfficers: truth,
  /** Whether it has submitted a written declaration of its interest and commitment to the Vice-Ministers. */
  submittedWrittenDeclaration: truth,
  /** Whether it recognizes that the members’ Vice-Ministers decide, in a private meeting. */
  recognizesViceMinistersDecide: truth,
};

export { fields as observerCountryApplicationFields };

const criteria = [
  {
    id: "on-american-continent",
    input: "onAmericanContinent",
    sources: ["twenty-years/observer-country-criteria/1"],
  },
  {
    id: "adheres-to-puebla-in-writing",
    input: "adheresToPueblaInWriting",
    sources: ["twenty-years/observer-country-criteria/2"],
  },
  {
    id: "significant-movement-with-member",
    input: "significantMovementWithMember",
    sources: ["twenty-years/observer-country-criteria/3"],
  },
  {
    id: "accepts-multilateral-approach",
    input: "acceptsMultilateralApproach",
    sources: ["twenty-years/observer-country-criteria/4"],
  },
  {
    id: "accepts-orderly-movement-and-rights",
    input: "acceptsOrderlyMovementAndRights",
    sources: ["twenty-years/observer-country-criteria/5"],
  },
  {
    id: "has-migration-policy-and-legislation",
    input: "hasMigrationPolicyAndLegislation",
    sources: ["twenty-years/observer-country-criteria/6"],
  },
  {
    id: "designates-officers",
    input: "designatesOfficers",
    sources: ["twenty-years/observer-country-criteria/7"],
  },
  {
    id: "submitted-written-declaration",
    input: "submittedWrittenDeclaration",
    sources: ["twenty-years/observer-country-criteria/8"],
  },
  {
    id: "recognizes-vice-ministers-decide",
    input: "recognizesViceMinistersDecide",
    sources: ["twenty-years/observer-country-criteria/9"],
  },
] as const satisfies Criteria<typeof fields>;

/** The criteria for observer countries: all nine. */
export const observerCountryRule = rule({
  id: "membership.observer-country",
  argument: "application",
  fields,
  criteria,
  decision: all(
    "on-american-continent",
    "adheres-to-puebla-in-writing",
    "significant-movement-with-member",
    "accepts-multilateral-approach",
    "accepts-orderly-movement-and-rights",
    "has-migration-policy-and-legislation",
    "designates-officers",
    "submitted-written-declaration",
    "recognizes-vice-ministers-decide",
  ),
  outcomes: criteriaOutcomes,
});

/** Application of a country for observer status. An absent field is unknown. */
export interface ObserverCountryApplication extends Input<typeof fields> {}

/** The nine criteria for observer countries. */
export type ObserverCountryCriterion = CriterionOf<typeof observerCountryRule>;

/** What `assessObserverCountry` finds. */
export interface ObserverCountryAssessment extends CriteriaAssessment<ObserverCountryCriterion, Path<typeof fields>> {}

/**
 * Assesses the nine criteria for a country to be granted observer status. Meeting them grants nothing: the
 * Vice-Ministers of the members decide, in a private meeting (`decision`).
 *
 * @param application - the application; every field optional, an absent one is unknown
 * @param options - `asOf`: the date as of which the criteria are asked
 * @returns "criteria-met", "criteria-unmet" or "undetermined", with the nine findings and the inputs still missing;
 * "open" as of a date before the criteria were approved
 * @throws {@link RcmInputError} where a field or an option has the wrong form
 * @sources twenty-years/observer-country-criteria/1 to 9, twenty-years/criteria-footnote/approval
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
  options: CriteriaOptions = {},
): ObserverCountryAssessment {
  return completed("observer-country", observerCountryRule.assess(application), options);
}
