import { signatureRule } from "../bodies/rules/signature.js";
import { workPlanStepRule } from "../bodies/rules/work-plan-step.js";
import type { ReadingId } from "../clauses/index.js";
import { focalPointsRule } from "../consultation/rules/focal-points.js";
import { consultationProcedure } from "../consultation/rules/procedure.js";
import { scaleRule } from "../contributions/rules/scale.js";
import type { SourceId } from "../kernel/answer.js";
import type { RuleId } from "../kernel/assessment.js";
import type { Decision } from "../kernel/decision.js";
import { frozen } from "../kernel/frozen.js";
import type { ReadWhen } from "../kernel/judge.js";
import type { JudgedCriterion } from "../kernel/judged.js";
import type { AnyCriterion, AnyRule, Outside, Short } from "../kernel/rule.js";
import { closedDoorDelegationRule } from "../meetings/rules/closed-door-delegation.js";
import { meetingOrderRule } from "../meetings/rules/meeting-order.js";
import { participationRule } from "../meetings/rules/participation.js";
import { plenaryAgendaRule } from "../meetings/rules/plenary-agenda.js";
import { viceMinisterialDateRule } from "../meetings/rules/vice-ministerial-date.js";
import { membershipRule } from "../membership/rules/membership.js";
import { observerCountryRule } from "../membership/rules/observer-country.js";
import { observerOrganizationRule } from "../membership/rules/observer-organization.js";
import { candidacyRule } from "../presidency/rules/candidacy.js";
import { rotationRule } from "../presidency/rules/rotation.js";
import { reserveFundRule } from "../reserve-fund/rules/case.js";
import { caseReadings } from "./case-readings.js";

/** A criterion as the register lists it. */
export interface CriterionEntry {
  readonly id: string;
  /** The paths of the inputs that answer it. */
  readonly inputs: readonly string[];
  /** How its inputs answer it, where they are no yes or no: the name of the test, and what it compares with. */
  readonly test?: { readonly name: string; readonly than?: string | number | readonly string[] };
  /** The reading of ours that it rests on; absent where the documents print it. */
  readonly reading?: ReadingId;
  /**
   * When it rests on it, where the text alone carries the rest: with the result "met" or "unmet" alone, or "sometimes",
   * in cases that its finding tells.
   */
  readonly readWhen?: ReadWhen;
  /** Present where somebody must have used a right: it counts as met while nothing is known of it. */
  readonly exception?: string;
  readonly sources: readonly SourceId[];
}

/** A rule as the register lists it: the table that runs. */
export interface RuleEntry {
  readonly id: RuleId;
  /** The exported function that runs it. */
  readonly function: string;
  /** The subpath of the package that exports the function: "membership" for rcm-rules/membership. */
  readonly subpath: string;
  /** The decision: the id of a criterion, all of several parts, or any of several. */
  readonly logic: Decision;
  /**
   * What it is called where the decision is met and where it is not, and why the latter is open, where it is; absent
   * where a rule leads to stages.
   */
  readonly decided?: { readonly met: string; readonly unmet: string; readonly reason?: string };
  /** The criteria beyond which the documents say nothing: where one is unmet, nothing else counts. */
  readonly outside: readonly Outside[];
  /** What falls short of the decision by some criteria only, and what that is called; the first that fits counts. */
  readonly short: readonly Short[];
  /** Its criteria in the documents' order. */
  readonly criteria: readonly CriterionEntry[];
  /** The paths of all its inputs, each once. */
  readonly inputs: readonly string[];
  readonly outcomes: readonly string[];
  /** All that its criteria cite, each once. */
  readonly sources: readonly SourceId[];
  /** The readings that its criteria rest on, in every case or in some, each once. */
  readonly readings: readonly ReadingId[];
}

/**
 * The rule register: every rule of the library with its decision, criteria, inputs, outcomes and clauses, made from the
 * tables that run.
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

function entry(name: string, { id, criteria, decision, outcomes }: AnyRule["table"]): RuleEntry {
  const listed = criteria.map(criterion);
  const { outside = [], short = [] } = "met" in outcomes ? outcomes : {};
  return frozen({
    id,
    function: name,
    subpath: id.slice(0, id.indexOf(".")),
    logic: decision,
    ...("met" in outcomes && { decided: decidedIn(outcomes) }),
    outside,
    short,
    criteria: listed,
    inputs: [...new Set(listed.flatMap(({ inputs }) => inputs))],
    outcomes: "met" in outcomes ? namesOf(outcomes) : [...outcomes],
    sources: [...new Set(listed.flatMap(({ sources }) => sources))],
    readings: [...new Set([...listed.flatMap(({ reading }) => reading ?? []), ...inSomeCases(id)])],
  });
}

function decidedIn({ met, unmet, ...more }: Verdicts): NonNullable<RuleEntry["decided"]> {
  const { reason } = more as { readonly reason?: string };
  return { met, unmet, ...(reason !== undefined && { reason }) };
}

/** The readings that a rule rests on in some of its cases. */
function inSomeCases(id: RuleId): ReadingId[] {
  return caseReadings().flatMap(({ rule, reading }) => (rule === id ? reading : []));
}

function criterion(row: AnyCriterion & Pick<JudgedCriterion, "exception">): CriterionEntry {
  const { id, test, reading, readWhen, exception, sources } = row;
  return {
    id,
    inputs: [row.input].flat() as string[],
    ...(test && { test: { name: test.name, ...(test.than !== undefined && { than: test.than }) } }),
    // Every table narrows its readings to those that are registered.
    ...(reading !== undefined && { reading: reading as ReadingId }),
    ...(readWhen && { readWhen }),
    ...(exception && { exception }),
    sources: [...sources],
  };
}

type Verdicts = Exclude<AnyRule["table"]["outcomes"], readonly string[]>;

function namesOf(outcomes: Verdicts): string[] {
  const { outside = [], met, short = [], unmet, before = [] } = outcomes;
  const fallingShort = [...short, ...outside].map(({ outcome }) => outcome);
  return [...new Set([met, ...fallingShort, unmet, before, "undetermined"].flat())];
}
