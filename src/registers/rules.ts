import { signatureRule, workPlanStepRule } from "../bodies/rules.js";
import { consultationProcedure, focalPointsRule } from "../consultation/rules.js";
import { scaleRule } from "../contributions/rules.js";
import type { SourceId } from "../kernel/answer.js";
import { type AnyRule, paths, type RuleId } from "../kernel/assessment.js";
import { frozen } from "../kernel/frozen.js";
import { closedDoorDelegationRule, meetingOrderRule, participationRule, plenaryAgendaRule, viceMinisterialDateRule } from "../meetings/rules.js";
import { membershipRule, observerCountryRule, observerOrganizationRule } from "../membership/rules.js";
import { candidacyRule, rotationRule } from "../presidency/rules.js";
import { reserveFundRule } from "../reserve-fund/rules.js";

/** A rule as the register lists it: the table that runs, without its code. */
export interface RuleEntry {
  readonly id: RuleId;
  /** The exported function that runs it. */
  readonly function: string;
  /** The subpath of the package that exports the function: "membership" for rcm-rules/membership. */
  readonly subpath: string;
  /** Its criteria in the documents' order, each with the paths of the inputs that answer it. */
  readonly criteria: readonly {
    readonly id: string;
    readonly inputs: readonly string[];
    readonly sources: readonly SourceId[];
  }[];
  readonly outcomes: readonly string[];
  /** All that its criteria cite, each once. */
  readonly sources: readonly SourceId[];
}

/**
 * The rule register: every rule of the library with its criteria, inputs, outcomes and clauses, made from the tables that
 * run.
 */
export const rules: readonly RuleEntry[] = /* @__PURE__ */ registered();

function registered(): readonly RuleEntry[] {
  const entries = Object.entries<AnyRule>({
    assessMembership: membershipRule,
    assessObserverCountry: observerCountryRule,
    assessObserverOrganization: observerOrganizationRule,
    assessCandidacy: candidacyRule,
    assessRotation: rotationRule,
    assessSignature: signatureRule,
    assessWorkPlanStep: workPlanStepRule,
    assessParticipation: participationRule,
    assessPlenaryAgenda: plenaryAgendaRule,
    assessClosedDoorDelegation: closedDoorDelegationRule,
    assessViceMinisterialDate: viceMinisterialDateRule,
    assessMeetingOrder: meetingOrderRule,
    consultation: consultationProcedure,
    assessFocalPoints: focalPointsRule,
    assessScale: scaleRule,
    assessReserveFundCase: reserveFundRule,
  }).map(([name, { table }]) => entry(name, table));
  return Object.freeze(entries);
}

function entry(name: string, { id, criteria, outcomes }: AnyRule["table"]): RuleEntry {
  const subpath = id.slice(0, id.indexOf("."));
  const listed = criteria.map((row) => ({ id: row.id, inputs: [...paths(row)], sources: [...row.sources] }));
  const sources = [...new Set(listed.flatMap((row) => row.sources))];
  return frozen({ id, function: name, subpath, criteria: listed, outcomes: [...outcomes], sources });
}
