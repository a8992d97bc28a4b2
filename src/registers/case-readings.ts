import type { ReadingId } from "../clauses/index.js";
import type { RuleId } from "../kernel/assessment.js";
import { participationRule } from "../meetings/rules/participation.js";
import { participationReadings } from "../meetings/rules/participation-effects.js";
import { membershipRule } from "../membership/rules/membership.js";
import { observerOrganizationRule } from "../membership/rules/observer-organization.js";
import { reserveFundRule } from "../reserve-fund/rules/case.js";

/** A reading on which a rule rests in some of its cases. */
interface CaseReading {
  /** The exported function that runs the rule. */
  readonly function: string;
  readonly rule: RuleId;
  /** The criterion that rests on it then; left out where it is the outcome itself. */
  readonly criterion?: string;
  readonly reading: ReadingId;
}

/**
 * The readings on which rules rest in some of their cases and which no row of their tables names: those of clauses on
 * participation, and those of what an assessment of criteria says besides its findings.
 */
export function caseReadings(): readonly CaseReading[] {
  const participation = { function: "assessParticipation", rule: participationRule.table.id };
  return [
    ...participationReadings().map((one) => ({ ...participation, ...one })),
    { function: "assessMembership", rule: membershipRule.table.id, reading: "footnote-covers-members" },
    {
      function: "assessObserverOrganization",
      rule: observerOrganizationRule.table.id,
      reading: "organizations-decided-like-countries",
    },
    {
      function: "assessReserveFundCase",
      rule: reserveFundRule.table.id,
      reading: "printed-maximum-for-earlier-grants",
    },
  ];
}
