import type { JudgedCriteria } from "../../clauses/index.js";
import type { Assessment, Truth } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { code, type Input, type Path, readFields, truth } from "../../kernel/fields.js";
import { judgedRule } from "../../kernel/judged.js";
import { once } from "../../kernel/once.js";
import type { CriterionOf, OutcomeOf } from "../../kernel/rule.js";
import { activities, participants, participationConditions, sessions } from "../facts.js";
import {
  type Cell,
  type Circumstances,
  cells,
  cellsIn,
  circumstanceCount,
  circumstancesOf,
  coordinates,
  type Scope,
  scopeOf,
} from "../participation/cells.js";
import { citedIn, readingOf } from "../participation/citations.js";
import { clausesThat, effects } from "./participation-effects.js";

/** The form of {@link ParticipationQuery}. */
export const participationFields = {
  /** Who takes part. */
  actor: code(participants),
  /** Where: the session. */
  session: code(sessions),
  /** What they want to do there. */
  activity: code(activities),
  /** Whether the participant has been explicitly invited to this session. */
  invited: truth,
  /** Whether the participant has been invited to make a declaration there. */
  invitedToDeclare: truth,
  /** Whether the President pro tempore has given prior authorization for this activity. */
  authorizedByPresidency: truth,
  /** Whether the Member Countries have reserved the meeting, or this part of it, for themselves. */
  reservedForMembers: truth,
};

/** Who wants to do what, and where. An absent field is unknown. */
export interface ParticipationQuery extends Input<typeof participationFields> {}

const inputs = [
  "actor",
  "session",
  "activity",
  "invited",
  "invitedToDeclare",
  "authorizedByPresidency",
  "reservedForMembers",
] as const satisfies readonly Path<typeof participationFields>[];

/** The members' right to keep a session to themselves. */
const right = "reservedForMembers";

const criteria = [
  {
    id: "not-reserved-for-members",
    input: ["actor", right],
    sources: /* @__PURE__ */ clausesThat("reserves"),
    exception: right,
  },
  { id: "not-kept-out", input: inputs, sources: /* @__PURE__ */ clausesThat("closes") },
  { id: "given-by-a-clause", input: inputs, sources: /* @__PURE__ */ clausesThat("gives") },
  { id: "not-excluded-by-a-clause", input: inputs, sources: /* @__PURE__ */ clausesThat("excludes") },
] as const satisfies JudgedCriteria;

/**
 * Who may do what in which session. Who is kept out, by a right of the members or by a clause, is denied everything;
 * otherwise what a clause gives is allowed, what one excludes is denied, what one gives and another excludes is
 * contested, and the rest is open. The clauses that count are those of the case.
 */
export const participationRule = judgedRule({
  id: "meetings.participation",
  criteria,
  decision: all("not-reserved-for-members", "not-kept-out", "given-by-a-clause", "not-excluded-by-a-clause"),
  outcomes: {
    met: "allowed",
    short: [
      { of: ["not-excluded-by-a-clause"], outcome: "contested" },
      { of: ["given-by-a-clause"], outcome: "open", reason: "not-stated" },
    ],
    unmet: "denied",
  },
});

/**
 * "allowed": a clause gives it. "denied": a clause excludes it. "contested": the documents contradict each other.
 * "open": no clause settles it.
 */
export type ParticipationOutcome = OutcomeOf<typeof participationRule>;

/** What the outcome follows from. */
export type ParticipationCriterion = CriterionOf<typeof participationRule>;

/** An outcome where nothing is unknown. */
export type SettledParticipation = Exclude<ParticipationOutcome, "undetermined">;

/** What `assessParticipation` finds. */
export interface ParticipationAssessment
  extends Assessment<ParticipationOutcome, ParticipationCriterion, Path<typeof participationFields>> {}

/**
 * Assesses whether somebody may do something in a session of the Conference: "contested" where the documents contradict
 * each other, "open" where they are silent, each with its clauses.
 *
 * Whoever is not a member is denied everything that is done in a part which is reserved for the members, whatever else
 * may hold; setting the agenda and receiving its draft are done before. To reserve it is a right that the members must
 * have used: where `reservedForMembers` is absent, it is presumed that they have not, and an outcome that would be
 * another otherwise names the field in `unless`. An invitation to a session is none to make a declaration there.
 *
 * @param query - who, where and what, and the circumstances; every field optional, an absent one is unknown
 * @returns "allowed", "denied", "contested", "open" or "undetermined", with four findings and the inputs still
 * missing. A finding cites the clauses that bear it in this case; where the documents are silent, those that come
 * nearest
 * @throws {@link RcmInputError} where a field has the wrong form or another name, or a code is nobody's
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
 * import { assessParticipation } from "rcm-rules/meetings";
 *
 * const drafting = { actor: "observer-country", session: "vmm-plenary", activity: "draft-documents" };
 * assessParticipation({ ...drafting, authorizedByPresidency: false }).outcome; // => "denied"
 * const contested = assessParticipation({ ...drafting, authorizedByPresidency: true });
 * contested.outcome; // => "contested"
 * contested.unless; // => ["reservedForMembers"]
 * contested.findings[2].sources; // => ["twenty-years/observer-countries/prior-authorization"]
 * contested.findings[3].sources; // => ["twenty-years/observer-limits/1"]
 * const attending = { actor: "observer-organization", session: "network", activity: "attend" };
 * assessParticipation(attending).missing; // => ["invited"]
 * ```
 */
export function assessParticipation(query: ParticipationQuery): ParticipationAssessment {
  const known = readFields(participationFields, query, "query");
  const possible = scopeOf(known);
  const isOpen = known[right] === undefined;
  const presumed = isOpen ? possible.circumstances & ~circumstancesOf(right) : possible.circumstances;
  const scope = { ...possible, circumstances: presumed };
  const concerned = cellsIn(scope);
  const truths = truthsOf(concerned, possible.circumstances, presumed);
  return participationRule.conclude({
    truths,
    sources: citedIn(scope, truths),
    readings: readingsOf(truths, scope, concerned),
    unused: isOpen ? [right] : [],
    absent: once(() =>
      inputs.filter((input) => input !== right && known[input] === undefined && decides(input, concerned, presumed)),
    ),
  }) as ReturnType<typeof assessParticipation>;
}

/** What a case comes to of which everything is known, and on what that rests. */
export function verdictIn(scope: Scope) {
  const concerned = cellsIn(scope);
  const truths = truthsOf(concerned, scope.circumstances);
  const readings = readingsOf(truths, scope, concerned);
  const {
    outcome,
    basis = "stated",
    readings: named,
  } = participationRule.conclude({
    truths,
    readings,
    absent: () => [],
  });
  return { outcome: outcome as SettledParticipation, basis, readings: named };
}

/** The reading that each finding rests on, where what is printed does not carry it. */
function readingsOf(truths: readonly Truth[], scope: Scope, concerned: readonly Cell[]): (string | undefined)[] {
  return effects.map((effect, place) =>
    truths[place] === (effect === "gives") ? readingOf(effect, scope, concerned) : undefined,
  );
}

/** The outcome of a cell in circumstances that are all known. */
function outcomeIn(cell: Cell, circumstances: Circumstances): string {
  return participationRule.conclude({ truths: truthsOf([cell], circumstances), absent: () => [] }).outcome;
}

/**
 * What is known of the four criteria: true or false where it is so whatever the case turns out to be. All but the first
 * presume that the members have not used their right, where that is unknown.
 */
function truthsOf(concerned: readonly Cell[], possible: Circumstances, presumed = possible): Truth[] {
  let [reservedSomewhere, closedSomewhere, givenSomewhere, excludedSomewhere] = [0, 0, 0, 0];
  let reservedEverywhere = possible;
  let [closedEverywhere, givenEverywhere, excludedEverywhere] = [presumed, presumed, presumed];
  for (const { reserved, closed, given, excluded } of concerned) {
    reservedSomewhere |= reserved;
    reservedEverywhere &= reserved;
    closedSomewhere |= closed;
    closedEverywhere &= closed;
    givenSomewhere |= given;
    givenEverywhere &= given;
    excludedSomewhere |= excluded;
    excludedEverywhere &= excluded;
  }
  const known = (somewhere: Circumstances, everywhere: Circumstances, among: Circumstances): Truth =>
    (everywhere & among) === among ? true : (somewhere & among) === 0 ? false : undefined;
  return [
    not(known(reservedSomewhere, reservedEverywhere, possible)),
    not(known(closedSomewhere, closedEverywhere, presumed)),
    known(givenSomewhere, givenEverywhere, presumed),
    not(known(excludedSomewhere, excludedEverywhere, presumed)),
  ];
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether, in some completion of a case, another value of the input gives another outcome. */
function decides(input: (typeof inputs)[number], concerned: readonly Cell[], possible: Circumstances): boolean {
  const all = outcomes();
  if (input === "actor" || input === "session" || input === "activity") {
    const { count, step } = coordinates[input];
    return concerned.some(({ place }) => {
      const first = place - (Math.floor(place / step) % count) * step;
      return differ(all[place] as Outcomes, all[first] as Outcomes, possible, 0);
    });
  }
  const distance = 1 << participationConditions.indexOf(input);
  const without = possible & ~circumstancesOf(input);
  return concerned.some(({ place }) => differ(all[place] as Outcomes, all[place] as Outcomes, without, distance));
}

/** The circumstances that lead to each of the outcomes. */
type Outcomes = readonly Circumstances[];

/** Whether two cells, or one with itself some circumstances further on, have different outcomes. */
function differ(one: Outcomes, other: Outcomes, possible: Circumstances, further: number): boolean {
  for (let place = 0; place < one.length; place += 1)
    if (((one[place] as Circumstances) ^ ((other[place] as Circumstances) >> further)) & possible) return true;
  return false;
}

/** What each cell comes to in all circumstances, in the order of the cells. */
const outcomes = once((): readonly Outcomes[] => {
  const { met, short, unmet } = participationRule.table.outcomes;
  const names = [met, ...short.map(({ outcome }) => outcome), unmet];
  const numbers = Array.from({ length: circumstanceCount }, (_, number) => number);
  return cells().map((cell) => {
    const found = numbers.map((number) => outcomeIn(cell, 1 << number));
    return names.map((name) => numbers.reduce((set, n) => (found[n] === name ? set | (1 << n) : set), 0));
  });
});
