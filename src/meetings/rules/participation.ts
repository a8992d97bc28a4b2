import type { ClauseId, JudgedCriteria } from "../../clauses/index.js";
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
import { type ParticipationEffect, type ParticipationRow, participationTable } from "../participation/facts.js";

/** The form of {@link ParticipationQuery}. */
export const participationFields = {
  /** Who takes part. */
  actor: code(participants),
  /** Where: the session. */
  session: code(sessions),
  /** What they want to do there. */
  activity: code(activities),
  /** Whether the participant has been explicitly invited. */
  invited: truth,
  /** Whether the President pro tempore has given prior authorization. */
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
      { of: ["given-by-a-clause"], outcome: "open" },
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

/**
 * Assesses whether somebody may do something in a session of the Conference: "contested" where the documents contradict
 * each other, "open" where they are silent, each with its clauses.
 *
 * Whoever is not a member is denied everything in a part that is reserved for the members, whatever else may hold. To
 * reserve it is a right that the members must have used: where `reservedForMembers` is absent, it is presumed that they
 * have not, and an outcome that would be another otherwise names the field in `unless`.
 *
 * @param query - who, where and what, and the circumstances; every field optional, an absent one is unknown
 * @returns "allowed", "denied", "contested", "open" or "undetermined", with four findings and the inputs still
 * missing. A finding cites the clauses that bear on this case; where no clause of its kind does, those that speak of
 * the case otherwise
 * @throws {@link RcmInputError} where a field has the wrong form or another name, or a code is nobody's
 * @sources twenty-years/observer-countries/open-discussions, twenty-years/observer-countries/prior-authorization,
 * twenty-years/observer-organizations/role, twenty-years/observer-organizations/agenda-slots,
 * twenty-years/observer-organizations/network-participation, twenty-years/observer-limits/1,
 * twenty-years/observer-limits/2, twenty-years/structure-diagram/decision-making-body,
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
export function assessParticipation(
  query: ParticipationQuery,
): Assessment<ParticipationOutcome, ParticipationCriterion, Path<typeof participationFields>> {
  const known = readFields(participationFields, query, "query");
  const scope = scopeOf(known);
  const concerned = cellsIn(scope);
  const { reserves, closes, gives, excludes } = citedIn(scope);
  const unused = known[right] === undefined ? [right] : [];
  const presumed = unused.length > 0 ? scope.circumstances & ~circumstancesOf(right) : scope.circumstances;
  const truths = truthsOf(concerned, scope.circumstances);
  return participationRule.conclude({
    truths,
    sources: [reserves, closes, gives, excludes],
    readings: effects.map((effect, place) =>
      truths[place] === (effect === "gives") ? readingOf(effect, scope, concerned) : undefined,
    ),
    unused,
    absent: once(() =>
      inputs.filter((input) => input !== right && known[input] === undefined && decides(input, concerned, presumed)),
    ),
  }) as ReturnType<typeof assessParticipation>;
}

/** What each criterion asks about: "gives" is met where it holds, the others where they do not. */
const effects = ["reserves", "closes", "gives", "excludes"] as const satisfies readonly ParticipationEffect[];

/** The outcome of a case of which everything is known. */
export function outcomeIn(scope: Scope): SettledParticipation {
  const truths = truthsOf(cellsIn(scope), scope.circumstances);
  return participationRule.conclude({ truths, absent: () => [] }).outcome as SettledParticipation;
}

/** What is known of the four criteria: true or false where it is so whatever the case turns out to be. */
function truthsOf(concerned: readonly Cell[], possible: Circumstances): Truth[] {
  let [reservedSomewhere, closedSomewhere, givenSomewhere, excludedSomewhere] = [0, 0, 0, 0];
  let [reservedEverywhere, closedEverywhere, givenEverywhere, excludedEverywhere] = [
    possible,
    possible,
    possible,
    possible,
  ];
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
  const known = (somewhere: Circumstances, everywhere: Circumstances): Truth =>
    everywhere === possible ? true : (somewhere & possible) === 0 ? false : undefined;
  return [
    not(known(reservedSomewhere, reservedEverywhere)),
    not(known(closedSomewhere, closedEverywhere)),
    known(givenSomewhere, givenEverywhere),
    not(known(excludedSomewhere, excludedEverywhere)),
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
    const scope = scopeOf(cell);
    const found = numbers.map((number) => outcomeIn({ ...scope, circumstances: 1 << number }));
    return names.map((name) => numbers.reduce((set, n) => (found[n] === name ? set | (1 << n) : set), 0));
  });
});

function clausesThat(effect: ParticipationEffect): readonly ClauseId[] {
  const rows: readonly ParticipationRow[] = participationTable;
  return [...new Set(rows.flatMap((row) => (row.effect === effect ? [row.source] : [])))];
}
