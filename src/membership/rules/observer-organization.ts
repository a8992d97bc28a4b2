import type { Criteria } from "../../clauses/index.js";
import { all } from "../../kernel/decision.js";
import { code, type Input, list, type Path, text, truth } from "../../kernel/fields.js";
import { notEmpty } from "../../kernel/predicates.js";
import { type CriterionOf, rule } from "../../kernel/rule.js";
import { type CriteriaAssessment, type CriteriaOptions, completed, criteriaOutcomes } from "../application.js";
import { centralThemeIds } from "../facts.js";

const fields = {
  /** Name of the organization; it says whose application it is and decides nothing. */
  organization: text,
  /** Whether it is an international organization: the text has criteria for no other. Regional ones are among them. */
  isInternationalOrganization: truth,
  /** Whether it commits to promoting the principles of the Puebla Joint Communiqué. */
  promotesPueblaPrinciples: truth,
  /** The central themes that its mandate relates to; an empty list says that there are none. */
  mandateThemes: list(code(centralThemeIds)),
  /** Whether it has sent the members’ Vice-Ministers a written application. */
  submittedWrittenApplication: truth,
};

export { fields as observerOrganizationApplicationFields };

const criteria = [
  {
    id: "is-international-organization",
    input: "isInternationalOrganization",
    sources: ["twenty-years/observer-organization-criteria/1", "twenty-years/observer-organizations/count"],
  },
  {
    id: "promotes-puebla-principles",
    input: "promotesPueblaPrinciples",
    sources: ["twenty-years/observer-organization-criteria/1"],
  },
  {
    id: "mandate-on-a-central-theme",
    input: "mandateThemes",
    sources: ["twenty-years/observer-organization-criteria/2"],
    test: notEmpty,
  },
  {
    id: "submitted-written-application",
    input: "submittedWrittenApplication",
    sources: ["twenty-years/observer-organization-criteria/3"],
  },
] as const satisfies Criteria<typeof fields>;

/** The criteria for observer organizations: an international organization that meets all three. */
export const observerOrganizationRule = rule({
  id: "membership.observer-organization",
  argument: "application",
  fields,
  criteria,
  decision: all(
    "is-international-organization",
    "promotes-puebla-principles",
    "mandate-on-a-central-theme",
    "submitted-written-application",
  ),
  outcomes: criteriaOutcomes,
});

/** Application of an international organization for observer status. An absent field is unknown. */
export interface ObserverOrganizationApplication extends Input<typeof fields> {}

/** The criteria for observer organizations: the kind of body, and the three that are listed. */
export type ObserverOrganizationCriterion = CriterionOf<typeof observerOrganizationRule>;

/** What `assessObserverOrganization` finds. */
export interface ObserverOrganizationAssessment
  extends CriteriaAssessment<ObserverOrganizationCriterion, Path<typeof fields>> {}

/**
 * Assesses the three criteria for an international organization to be granted observer status, and whether it is one.
 * Meeting them grants nothing: that the Vice-Ministers of the members decide, in a private meeting, is a reading,
 * because the sentence stands among the criteria for countries (`decision`).
 *
 * @param application - the application; every field optional, an absent one is unknown
 * @param options - `asOf`: the date as of which the criteria are asked
 * @returns "criteria-met", "criteria-unmet" or "undetermined", with the four findings and the inputs still missing;
 * "open" as of a date before the criteria were approved
 * @throws {@link RcmInputError} where a field or an option has the wrong form
 * @sources twenty-years/observer-organization-criteria/1 to 3, twenty-years/observer-organizations/count,
 * twenty-years/observer-country-criteria/9, twenty-years/criteria-footnote/approval
 *
 * @example
 * ```js
 * import { assessObserverOrganization } from "rcm-rules/membership";
 *
 * assessObserverOrganization({ mandateThemes: [] }).outcome; // => "criteria-unmet"
 * assessObserverOrganization({
 *   isInternationalOrganization: true,
 *   promotesPueblaPrinciples: true,
 *   mandateThemes: ["human-rights"],
 *   submittedWrittenApplication: true,
 * }).outcome; // => "criteria-met"
 * ```
 */
export function assessObserverOrganization(
  application: ObserverOrganizationApplication,
  options: CriteriaOptions = {},
): ObserverOrganizationAssessment {
  return completed("observer-organization", observerOrganizationRule.assess(application), options);
}
