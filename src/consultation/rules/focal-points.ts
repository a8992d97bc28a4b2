import type { Criteria } from "../../clauses/index.js";
import type { Assessment } from "../../kernel/assessment.js";
import { type Input, type Path, truth } from "../../kernel/fields.js";
import { allTrue } from "../../kernel/predicates.js";
import { type CriterionOf, type OutcomeOf, rule } from "../../kernel/rule.js";
import type { MemberCode } from "../../membership/index.js";

/** For each member, whether it has provided up-to-date contact information of its focal point or points. */
export const focalPointContactsFields = {
  BZ: truth,
  CA: truth,
  CR: truth,
  DO: truth,
  SV: truth,
  GT: truth,
  HN: truth,
  MX: truth,
  NI: truth,
  PA: truth,
  US: truth,
} satisfies { readonly [Member in MemberCode]: typeof truth };

const criteria = [
  {
    id: "contacts-of-every-member",
    input: ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"],
    sources: ["twenty-years/decision-making/focal-point-contacts", "twenty-years/focal-points/definition"],
    test: allTrue,
  },
] as const satisfies Criteria<typeof focalPointContactsFields>;

/** What the members owe so that a consultation can reach them: each an up-to-date contact. */
export const focalPointsRule = rule({
  id: "consultation.focal-points",
  argument: "contacts",
  fields: focalPointContactsFields,
  criteria,
  decision: "contacts-of-every-member",
  outcomes: { met: "contacts-complete", unmet: "contacts-incomplete" },
});

/** For each member, whether it has provided up-to-date contact information of its focal point or points. */
export interface FocalPointContacts extends Input<typeof focalPointContactsFields> {}

/** Whether every member can be reached. */
export type FocalPointsOutcome = OutcomeOf<typeof focalPointsRule>;

/** What the members owe: one criterion. */
export type FocalPointsCriterion = CriterionOf<typeof focalPointsRule>;

/** What `assessFocalPoints` finds. */
export interface FocalPointsAssessment
  extends Assessment<FocalPointsOutcome, FocalPointsCriterion, Path<typeof focalPointContactsFields>> {}

/**
 * Assesses whether every member has provided up-to-date contact information of its focal point, the person or persons
 * whom its government has appointed as contact, so that it can be consulted. No clause makes a consultation wait for
 * it.
 *
 * @param contacts - for the code of each member, true or false; an absent one is unknown
 * @returns "contacts-complete", "contacts-incomplete" or "undetermined", with the members of whom it is not known yet
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/decision-making/focal-point-contacts, twenty-years/focal-points/definition
 *
 * @example
 * ```js
 * import { assessFocalPoints } from "rcm-rules/consultation";
 *
 * assessFocalPoints({ CR: true }).outcome; // => "undetermined"
 * assessFocalPoints({ CR: true }).missing.length; // => 10
 * assessFocalPoints({ CR: false }).outcome; // => "contacts-incomplete"
 * ```
 */
export function assessFocalPoints(contacts: FocalPointContacts): FocalPointsAssessment {
  return focalPointsRule.assess(contacts);
}
