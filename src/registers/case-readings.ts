import type { ReadingId } from "../clauses/index.js";
import type { RuleId } from "../kernel/assessment.js";
import { participationReadings } from "../meetings/participation/effects.js";
import { participationRule } from "../meetings/rules/participation.js";
import { membershipRule } from "../membership/rules/membership.js";
import { observerOrganizationRule } from "../membership/rules/observer-organization.js";
import { candidacyRule } from "../presidency/rules/candidacy.js";
import { rotationRule } from "../presidency/rules/rotation.js";

/** A reading on which a rule rests in some of its cases. */
interface CaseReading {
  /** The exported function that runs the rule. */
  readonly function: string;
  readonly rule: RuleId;
  /** The criterion that rests on it then; left out where it is the outcome itself. */
  readonly criterion?: string;
  readonly reading: ReadingId;
}

/** The readings on which rules rest in some of their cases and not in all, which their tables therefore do not name. */
export function caseReadings(): readonly CaseReading[] {
  const participation = { function: "assessParticipation", rule: participationRule.table.id };
  const member = { criterion: "member-country", reading: "member-by-the-end-of-its-year" } as const;
  return [
    ...participationReadings().map((one) => ({ ...participation, ...one })),
    { function: "assessMembership", rule: membershipRule.table.id, reading: "footnote-covers-members" },
    {
      function: "assessObserverOrganization",
      rule: observerOrganizationRule.table.id,
      reading: "organizations-decided-like-countries",
    },
    { function: "assessCandidacy", rule: candidacyRule.table.id, ...member },
    { function: "assessRotation", rule: rotationRule.table.id, ...member, criterion: "member-in-its-year" },
  ];
}
