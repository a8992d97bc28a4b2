import type { Criteria } from "../../clauses/index.js";
import type { Assessment } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { code, type Input, type Path, wholeNumber } from "../../kernel/fields.js";
import { atMost, exactly, isOneOf } from "../../kernel/predicates.js";
import { type CriterionOf, type OutcomeOf, rule } from "../../kernel/rule.js";
import { delegationHeads } from "../facts.js";

const fields = {
  /** The rank of the person whom the officials accompany. */
  head: code(delegationHeads),
  /** How many high-ranking officials accompany that person: a whole number from 0 on. */
  officials: wholeNumber(0),
};

export { fields as closedDoorDelegationFields };

const attendance = ["twenty-years/vice-ministerial-meeting/closed-door-attendance"] as const;

const criteria = [
  {
    id: "headed-by-vice-minister-or-undersecretary",
    input: "head",
    sources: attendance,
    test: isOneOf("vice-minister", "undersecretary"),
  },
  {
    id: "at-most-two-officials",
    input: "officials",
    sources: attendance,
    reading: "officials-behind-closed-doors",
    readWhen: "unmet",
    test: atMost(2),
  },
  { id: "two-officials", input: "officials", sources: attendance, test: exactly(2) },
] as const satisfies Criteria<typeof fields>;

/**
 * Who may come to the closed-door part: a Vice-Minister or an Undersecretary whom two officials accompany. That more
 * are too many is our reading of "as considered appropriate"; whether fewer are in order stays open.
 */
export const closedDoorDelegationRule = rule({
  id: "meetings.closed-door-delegation",
  argument: "delegation",
  fields,
  criteria,
  decision: all("headed-by-vice-minister-or-undersecretary", "at-most-two-officials", "two-officials"),
  outcomes: {
    met: "valid",
    short: [{ of: ["two-officials"], outcome: "open", reason: "number-of-officials-not-settled" }],
    unmet: "invalid",
  },
});

/** Who comes to the closed-door part: one Vice-Minister or Undersecretary, not a country, which has two portfolios. */
export interface ClosedDoorDelegation extends Input<typeof fields> {}

/** Whether a delegation may come. */
export type ClosedDoorDelegationOutcome = OutcomeOf<typeof closedDoorDelegationRule>;

/** What the documents ask of it. */
export type ClosedDoorDelegationCriterion = CriterionOf<typeof closedDoorDelegationRule>;

/** What `assessClosedDoorDelegation` finds. */
export interface ClosedDoorDelegationAssessment
  extends Assessment<ClosedDoorDelegationOutcome, ClosedDoorDelegationCriterion, Path<typeof fields>> {}

/**
 * Assesses who comes to the closed-door part of the Vice-Ministerial Meeting: a Vice-Minister or Undersecretary, whom
 * two high-ranking officials accompany. That more than two are too many is our reading. Whether fewer are in order, the
 * documents do not settle: they say "two" and "as considered appropriate", and the outcome is "open".
 *
 * @param delegation - the head's rank and the number of officials; every field optional, an absent one is unknown
 * @returns "valid", "invalid", "open" or "undetermined", with the three findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/vice-ministerial-meeting/closed-door-attendance
 *
 * @example
 * ```js
 * import { assessClosedDoorDelegation } from "rcm-rules/meetings";
 *
 * assessClosedDoorDelegation({ head: "vice-minister", officials: 2 }).outcome; // => "valid"
 * assessClosedDoorDelegation({ head: "undersecretary", officials: 1 }).outcome; // => "open"
 * assessClosedDoorDelegation({ officials: 3 }).outcome; // => "invalid"
 * assessClosedDoorDelegation({ officials: 2 }).missing; // => ["head"]
 * ```
 */
export function assessClosedDoorDelegation(delegation: ClosedDoorDelegation): ClosedDoorDelegationAssessment {
  return closedDoorDelegationRule.assess(delegation);
}
