import type { SourceId } from "../../kernel/answer.js";
import type { Assessment, Finding, Truth } from "../../kernel/assessment.js";
import { type Fields, readBoolean, readCode, readFields } from "../../kernel/fields.js";
import { frozen } from "../../kernel/frozen.js";
import { once } from "../../kernel/once.js";
import { activities, participants, sessions } from "../facts.js";
import { participationRule } from "../rules.js";
import { type Case, cellOf, clausesOf, holdsIn, settle, settledBy } from "./cells.js";
import type {
  MeetingSession,
  Participant,
  ParticipationActivity,
  ParticipationCondition,
  ParticipationEffect,
} from "./facts.js";

/** Who wants to do what, and where. An absent field is unknown. */
export interface ParticipationQuery {
  readonly actor?: Participant | undefined;
  readonly session?: MeetingSession | undefined;
  readonly activity?: ParticipationActivity | undefined;
  /** Whether the participant has been explicitly invited. */
  readonly invited?: boolean | undefined;
  /** Whether the President pro tempore has given prior authorization. */
  readonly authorizedByPresidency?: boolean | undefined;
  /** Whether the Member Countries have reserved the meeting, or this part of it, for themselves. */
  readonly reservedForMembers?: boolean | undefined;
}

/**
 * "allowed": a clause gives it. "denied": a clause excludes it. "contested": the documents contradict each other. "open":
 * no clause settles it.
 */
export type ParticipationOutcome = (typeof participationRule)["table"]["outcomes"][number];
/** What the outcome follows from. */
export type ParticipationCriterion = (typeof participationRule)["table"]["criteria"][number]["id"];
/** An outcome where nothing is unknown. */
export type SettledParticipation = Exclude<ParticipationOutcome, "undetermined">;

/** One case of the matrix: without invitation, authorization and reservation. */
export interface ParticipationCase {
  readonly actor: Participant;
  readonly session: MeetingSession;
  readonly activity: ParticipationActivity;
  readonly outcome: SettledParticipation;
  /** The clauses that settle it; where it is open, those that come nearest. */
  readonly sources: readonly SourceId[];
  /** The smallest sets of circumstances that change the outcome, each with the outcome that it brings. */
  readonly changes: readonly ParticipationChange[];
}

/** What circumstances make of a case. */
export interface ParticipationChange {
  /** All of them together. */
  readonly when: readonly ParticipationCondition[];
  readonly outcome: SettledParticipation;
  readonly sources: readonly SourceId[];
}

/**
 * Assesses whether somebody may do something in a session of the Conference: "contested" where the documents contradict
 * each other, "open" where they are silent, each with its clauses.
 *
 * Whoever is not a member is denied everything in a part that is reserved for the members, whatever else may hold; as long
 * as `reservedForMembers` is absent, an outcome that it could still change is "undetermined".
 *
 * @param query who, where and what, and the circumstances; every field optional, an absent one is unknown
 * @returns "allowed", "denied", "contested", "open" or "undetermined", with three findings and the inputs still missing. A
 * finding cites the clauses that bear on this case; where no clause of its kind does, those that speak of the case
 * otherwise
 * @throws `RcmInputError` where a field has the wrong form or a code is nobody's
 *
 * Sources: twenty-years/observer-countries/open-discussions, twenty-years/observer-countries/prior-authorization,
 * twenty-years/observer-organizations/role, twenty-years/observer-organizations/agenda-slots,
 * twenty-years/observer-organizations/network-participation, twenty-years/observer-limits/1 and 2,
 * twenty-years/structure-diagram/decision-making-body, twenty-years/vice-ministerial-meeting/plenary-observers and the
 * clauses after it, twenty-years/presidency-pro-tempore/drafted-documents,
 * twenty-years/regional-consultation-group/observer-participation, twenty-years/liaison-officer-networks/observers.
 *
 * @example
 * ```js
 * import { assessParticipation } from "rcm-rules/meetings";
 *
 * const drafting = { actor: "observer-country", session: "vmm-plenary", activity: "draft-documents" };
 * assessParticipation({ ...drafting, authorizedByPresidency: false }).outcome; // => "denied"
 * const contested = assessParticipation({ ...drafting, authorizedByPresidency: true, reservedForMembers: false });
 * contested.outcome; // => "contested"
 * contested.findings[1].sources; // => ["twenty-years/observer-countries/prior-authorization"]
 * contested.findings[2].sources; // => ["twenty-years/observer-limits/1"]
 * assessParticipation({ actor: "observer-organization", session: "network", activity: "attend" }).missing; // => ["invited", "reservedForMembers"]
 * ```
 */
export function assessParticipation(
  query: ParticipationQuery,
): Assessment<ParticipationOutcome, ParticipationCriterion> {
  const known = readFields(queryFields, query, "query");
  const code = codeOf(known);
  let kept = assessments.get(code);
  if (kept === undefined) {
    kept = assessed(known);
    assessments.set(code, kept);
  }
  const { rule, outcome, findings, missing } = kept;
  return { rule, outcome, findings: [...findings], missing: [...missing] };
}

/**
 * Every case of participation: each participant in each session with each activity, 140 in all, without invitation,
 * authorization and reservation; and what these change.
 *
 * @returns one row for each participant, session and activity, in that order
 *
 * Sources: those of `assessParticipation`.
 *
 * @example
 * ```js
 * import { participationMatrix } from "rcm-rules/meetings";
 *
 * const matrix = participationMatrix();
 * matrix.length; // => 140
 * const row = matrix.find(({ actor, session, activity }) => actor === "observer-country" && session === "network" && activity === "attend");
 * row.outcome; // => "denied"
 * row.changes[0].when; // => ["invited"]
 * row.changes[0].outcome; // => "allowed"
 * ```
 */
export function participationMatrix(): ParticipationCase[] {
  return matrix().map(copied);
}

/** The rows are worked out once and kept: a caller may change what it is given, so it is given copies. */
const matrix = /* @__PURE__ */ once(() => completions(noCircumstance).map(settledCase));

function settledCase(base: Case): ParticipationCase {
  const { actor, session, activity } = base;
  return { actor, session, activity, outcome: settle(base), sources: settledBy(base), changes: changesOf(base) };
}

function copied({ actor, session, activity, outcome, sources, changes }: ParticipationCase): ParticipationCase {
  return { actor, session, activity, outcome, sources: [...sources], changes: changes.map(copiedChange) };
}

function copiedChange({ when, outcome, sources }: ParticipationChange): ParticipationChange {
  return { when: [...when], outcome, sources: [...sources] };
}

type ParticipationAssessment = Assessment<ParticipationOutcome, ParticipationCriterion>;

/** The assessments that have been asked for, by the code of their query: there are 6,480 queries and no more. */
const assessments = /* @__PURE__ */ new Map<number, ParticipationAssessment>();

/** One number for each query that can be told from the others: a digit for each input, 0 where it is absent. */
function codeOf(query: ParticipationQuery): number {
  let code = 0;
  for (const input of inputs) {
    const values: readonly unknown[] = domains[input];
    code = code * (values.length + 1) + values.indexOf(query[input]) + 1;
  }
  return code;
}

function assessed(known: ParticipationQuery): ParticipationAssessment {
  const cases = completions(known);
  const outcomes = cases.map(settle);
  const [first = "undetermined"] = outcomes;
  const settled = outcomes.every((outcome) => outcome === first);
  const decides = (input: Input) => known[input] === undefined && canDecide(input, cases, outcomes);
  const [notKeptOut, given, notExcluded] = participationRule.table.criteria;
  return frozen({
    rule: participationRule.table.id,
    outcome: settled ? first : "undetermined",
    findings: [
      finding(notKeptOut.id, "closes", cases),
      finding(given.id, "gives", cases),
      finding(notExcluded.id, "excludes", cases),
    ],
    missing: settled ? [] : inputs.filter(decides),
  });
}

const queryFields: Fields<ParticipationQuery> = {
  actor: /* @__PURE__ */ readCode(participants),
  session: /* @__PURE__ */ readCode(sessions),
  activity: /* @__PURE__ */ readCode(activities),
  invited: readBoolean,
  authorizedByPresidency: readBoolean,
  reservedForMembers: readBoolean,
};

type Input = keyof Case;

const domains = {
  actor: participants,
  session: sessions,
  activity: activities,
  invited: [true, false],
  authorizedByPresidency: [true, false],
  reservedForMembers: [true, false],
} as const satisfies { readonly [Key in Input]: readonly Case[Key][] };

const inputs = [
  "actor",
  "session",
  "activity",
  "invited",
  "authorizedByPresidency",
  "reservedForMembers",
] as const satisfies readonly Input[];

const noCircumstance = { invited: false, authorizedByPresidency: false, reservedForMembers: false } as const;

/** In the order of size; a set that holds one which already changes the outcome says nothing new. */
function changesOf(base: Case): ParticipationChange[] {
  const changes: ParticipationChange[] = [];
  const before = settle(base);
  for (const when of conditionSets) {
    if (changes.some((change) => change.when.every((condition) => when.includes(condition)))) continue;
    const one = { ...base, ...Object.fromEntries(when.map((condition) => [condition, true])) };
    const outcome = settle(one);
    if (outcome !== before) changes.push({ when, outcome, sources: settledBy(one) });
  }
  return changes;
}

/** A reservation needs no company: by itself it denies all that it can. */
const conditionSets: readonly (readonly ParticipationCondition[])[] = [
  ["invited"],
  ["authorizedByPresidency"],
  ["reservedForMembers"],
  ["invited", "authorizedByPresidency"],
];

/** Whether, in some completion, another value of the input gives another outcome: one that its first value does not. */
function canDecide(input: Input, cases: readonly Case[], outcomes: readonly SettledParticipation[]): boolean {
  const [first] = domains[input];
  return cases.some((one, place) => one[input] !== first && settle({ ...one, [input]: first }) !== outcomes[place]);
}

/** Every case that a query can still turn out to be. */
function completions(query: ParticipationQuery): readonly Case[] {
  let partial: readonly ParticipationQuery[] = [query];
  for (const input of inputs) {
    if (query[input] !== undefined) continue;
    partial = partial.flatMap((one) => domains[input].map((value) => ({ ...one, [input]: value })));
  }
  return partial as readonly Case[];
}

function finding(
  criterion: ParticipationCriterion,
  effect: Exclude<ParticipationEffect, "leaves-open">,
  cases: readonly Case[],
): Finding<ParticipationCriterion> {
  const truths = new Set(cases.map((one) => cellOf(one)[effect].some(holdsIn(one))));
  const [found] = truths;
  const truth: Truth = truths.size > 1 ? undefined : found === (effect === "gives");
  const result = truth === undefined ? "unknown" : truth ? "met" : "unmet";
  return { criterion, result, sources: clausesFor(effect, cases) };
}

/** The clauses of one effect: those that hold or may hold; failing them, those that do not; failing any, the case's others. */
function clausesFor(effect: Exclude<ParticipationEffect, "leaves-open">, cases: readonly Case[]): SourceId[] {
  const holding = cases.flatMap((one) => cellOf(one)[effect].filter(holdsIn(one)));
  if (holding.length > 0) return clausesOf(holding);
  const idle = cases.flatMap((one) => cellOf(one)[effect]);
  if (idle.length > 0) return clausesOf(idle);
  if (effect === "closes") return [reservation];
  const others = cases.flatMap((one) => Object.values(cellOf(one)).flat());
  return clausesOf(others.filter(({ source }) => source !== reservation));
}

/** The members' right to keep a meeting to themselves: it stands behind every case, and says nothing of the activity. */
const reservation = "twenty-years/observer-limits/2";
