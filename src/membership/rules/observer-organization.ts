import type { Criteria } from "../../clauses/index.js";
import { all } from "../../kernel/decision.js";
import { code, type Input, list, type Path, text, truth } from "../../kernel/fields.js";
import { notEmpty } from "../../kernel/predicates.js";
import { type CriterionOf, rule } from "../../kernel/rule.js";
import {
  type CriteriaAssessment,
  criteriaOutcomes,
  observerOrganizationDecision,
  withDecision,
} from "../application.js";
import { centralThemeIds } from "../facts.js";

const fields = {
  /** Name of the organization; it says whose application it is and decides nothing. */
  organization: text,
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

/** The criteria for observer organizations: all three. */
export const observerOrganizationRule = rule({
  id: "membership.observer-organization",
  argument: "application",
  fields,
  criteria,
  decision: all("promotes-puebla-principles", "mandate-on-a-central-theme", "submitted-written-application"),
  outcomes: criteriaOutcomes,
});

/** Application of an international organization for observer status. An absent field is unknown. */
export interface ObserverOrganizationApplication extends Input<typeof fields> {}

/** The three criteria for observer organizations. */
export type ObserverOrganizationCriterion = CriterionOf<typeof observerOrganizationRule>;

/**
 * Assesses the three criteria for an international organization to be granted observer status. Meeting them grants
 * nothing: the Vice-Ministers of the members decide, in a private meeting (`decision`).
 *
 * @param application - the application; every field optional, an absent one is unknown
 * @returns "criteria-met", "criteria-unmet" or "undetermined", with the three findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/observer-organization-criteria/1 to 3
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
): CriteriaAssessment<ObserverOrganizationCriterion, Path<typeof fields>> {
  return withDecision(observerOrganizationRule.assess(application), observerOrganizationDecision());
}
