import type { SourceId } from "../../kernel/answer.js";
import type { AssessmentBasis } from "../../kernel/assessment.js";
import { once } from "../../kernel/once.js";
import { participationConditions } from "../facts.js";
import { type SettledParticipation, verdictIn } from "../rules/participation.js";
import { type Cell, cells, scopeOf } from "./cells.js";
import { settledBy } from "./citations.js";
import type { MeetingSession, Participant, ParticipationActivity, ParticipationCondition } from "./facts.js";

/** What a case comes to, and on what that rests. */
export interface ParticipationVerdict {
  readonly outcome: SettledParticipation;
  /** "reading" where it rests on a reading of ours. */
  readonly basis: AssessmentBasis;
  /** The readings that it rests on. */
  readonly readings: readonly string[];
  /** The clauses that settle it; where it is open, those that come nearest. */
  readonly sources: readonly SourceId[];
}

/** One case of the matrix: without invitations, authorization and reservation. */
export interface ParticipationCase extends ParticipationVerdict {
  readonly actor: Participant;
  readonly session: MeetingSession;
  readonly activity: ParticipationActivity;
  /** The smallest sets of circumstances that change the outcome, each with the outcome that it brings. */
  readonly changes: readonly ParticipationChange[];
}

/** What circumstances make of a case. */
export interface ParticipationChange extends ParticipationVerdict {
  /** All of them together. */
  readonly when: readonly ParticipationCondition[];
}

/**
 * Every case of participation: each participant in each session with each activity, 160 in all, without invitations,
 * authorization and reservation; and what these change.
 *
 * @returns one row for each participant, session and activity, in that order
 * @sources twenty-years/observer-countries/open-discussions, twenty-years/observer-countries/prior-authorization,
 * twenty-years/observer-organizations/role, twenty-years/observer-organizations/agenda-slots,
 * twenty-years/observer-organizations/network-participation, twenty-years/observer-limits/1,
 * twenty-years/observer-limits/2, twenty-years/structure-diagram/decision-making-body,
 * twenty-years/structure-diagram/recommendations, twenty-years/structure-diagram/network-report,
 * twenty-years/vice-ministerial-meeting/plenary-observers, twenty-years/vice-ministerial-meeting/plenary-agenda,
 * twenty-years/vice-ministerial-meeting/additional-topics,
 * twenty-years/vice-ministerial-meeting/closed-door-attendance,
 * twenty-years/vice-ministerial-meeting/closed-door-decisions,
 * twenty-years/vice-ministerial-meeting/closed-door-criteria, twenty-years/vice-ministerial-meeting/agenda-sources,
 * twenty-years/vice-ministerial-meeting/agenda-recipients, twenty-years/presidency-pro-tempore/drafting-committees,
 * twenty-years/presidency-pro-tempore/drafted-documents, twenty-years/presidency-footnote/convener,
 * twenty-years/regional-consultation-group/composition,
 * twenty-years/regional-consultation-group/observer-participation, twenty-years/regional-consultation-group/duties,
 * twenty-years/regional-consultation-group-roles/1, twenty-years/regional-consultation-group-roles/2,
 * twenty-years/regional-consultation-group-roles/3, twenty-years/regional-consultation-group/civil-society,
 * twenty-years/liaison-officer-networks/work-plans, twenty-years/liaison-officer-networks/joint-meeting,
 * twenty-years/liaison-officer-networks/observers, twenty-years/liaison-officer-networks/civil-society,
 * twenty-years/technical-secretariat/sponsored-activities
 *
 * @example
 * ```js
 * import { participationMatrix } from "rcm-rules/meetings";
 *
 * const matrix = participationMatrix();
 * matrix.length; // => 160
 * const row = matrix.find((one) => one.actor === "observer-country" && one.session === "network");
 * row.activity; // => "attend"
 * row.outcome; // => "denied"
 * row.basis; // => "stated"
 * row.changes[0].when; // => ["invited"]
 * row.changes[0].outcome; // => "allowed"
 * ```
 */
export function participationMatrix(): ParticipationCase[] {
  return matrix().map(copied);
}

/** The rows are worked out once and kept: a caller may change what it is given, so it is given copies. */
const matrix = once(() => cells().map(settledCase));

function settledCase(cell: Cell): ParticipationCase {
  const { actor, session, activity } = cell;
  const verdict = verdictOn(cell, []);
  return { actor, session, activity, ...verdict, changes: changesOf(cell, verdict.outcome) };
}

/** In the order of size; a set that holds one which already changes the outcome in the same way says nothing new. */
function changesOf(cell: Cell, before: SettledParticipation): ParticipationChange[] {
  const changes: ParticipationChange[] = [];
  for (const when of conditionSets) {
    if (changes.some((change) => change.when.every((condition) => when.includes(condition)))) continue;
    const verdict = verdictOn(cell, when);
    if (verdict.outcome !== before) changes.push({ when, ...verdict });
  }
  return changes;
}

/** A reservation needs no company: by itself it denies all that it can. */
const conditionSets: readonly (readonly ParticipationCondition[])[] = [
  ["invited"],
  ["invitedToDeclare"],
  ["authorizedByPresidency"],
  ["reservedForMembers"],
  ["invited", "invitedToDeclare"],
  ["invited", "authorizedByPresidency"],
];

/** What a cell comes to in the circumstances in which these conditions hold and no others. */
function verdictOn({ actor, session, activity }: Cell, when: readonly ParticipationCondition[]): ParticipationVerdict {
  const conditions = participationConditions.map((condition) => [condition, when.includes(condition)]);
  const scope = scopeOf({ actor, session, activity, ...Object.fromEntries(conditions) });
  const { outcome, basis, readings } = verdictIn(scope);
  return { outcome, basis, readings, sources: settledBy(scope) };
}

function copied(row: ParticipationCase): ParticipationCase {
  return { ...row, ...copiedVerdict(row), changes: row.changes.map(copiedChange) };
}

function copiedChange(change: ParticipationChange): ParticipationChange {
  return { when: [...change.when], ...copiedVerdict(change) };
}

function copiedVerdict({ outcome, basis, readings, sources }: ParticipationVerdict): ParticipationVerdict {
  return { outcome, basis, readings: [...readings], sources: [...sources] };
}
