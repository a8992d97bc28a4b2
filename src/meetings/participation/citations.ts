import type { SourceId } from "../../kernel/answer.js";
import type { Truth } from "../../kernel/assessment.js";
import { activities } from "../facts.js";
import { type Cell, type Clause, clauses, type Scope, speaks } from "./cells.js";
import type { ParticipationEffect } from "./facts.js";

/**
 * The members' right to keep a meeting to themselves: it stands behind every case, and says nothing of the activity.
 */
const reservation: readonly SourceId[] = ["twenty-years/observer-limits/2"];

/** Attending, alone. */
const attending = 1 << activities.indexOf("attend");

/** Clauses by what they do, each once, in the order of the publication. */
type Cited = { readonly [Effect in ParticipationEffect]: SourceId[] };

/** The clauses that speak of a case, each once. */
interface Speaking {
  /** Those that hold in it, or may. */
  readonly holding: Cited;
  /** Those that speak of other circumstances. */
  readonly idle: Cited;
  /** Those of attendance in the same sessions. */
  readonly attendance: Cited;
}

/**
 * The clauses that each finding cites, in the order of the criteria: those that bear it. A clause that does what the
 * criterion asks about bears that it is so; that it is not so is borne by the clause that says so for other
 * circumstances, then by the one that says the contrary, then by those that come nearest.
 *
 * @param scope - all that the case can turn out to be
 * @param truths - what is known of each criterion
 */
export function citedIn(scope: Scope, truths: readonly Truth[]): readonly (readonly SourceId[])[] {
  const { holding, idle, attendance } = speakingOf(scope);
  const nearest = [holding["leaves-open"], attendance["leaves-open"], holding.reserves, holding.excludes];
  const [, kept, given, excluded] = truths;
  const closes = [idle.closes, attendance.gives, holding.gives, holding.excludes, ...nearest];
  const gives = [holding.closes, idle.gives, holding.excludes, ...nearest];
  const excludes = [idle.excludes, holding.gives, holding.closes, ...nearest];
  return [
    reservation,
    firstOf(kept === true ? closes : [holding.closes, ...closes]),
    firstOf(given === false ? gives : [holding.gives, ...gives]),
    firstOf(excluded === true ? excludes : [holding.excludes, ...excludes]),
  ];
}

/**
 * The clauses that settle a case of which everything is known; where none does, those that come nearest.
 *
 * @param scope - the one that the case is
 */
export function settledBy(scope: Scope): SourceId[] {
  const those = (...wanted: readonly ParticipationEffect[]) => {
    const holding = clauses().filter(
      (clause) =>
        wanted.includes(clause.effect) && speaks(clause, scope) && (clause.circumstances & scope.circumstances) !== 0,
    );
    return [...new Set(holding.map(({ source }) => source))];
  };
  return firstOf([those("reserves", "closes"), those("gives", "excludes"), those("leaves-open")]);
}

/**
 * The reading that an effect rests on which holds in all of a case: none where what is printed has it everywhere.
 *
 * @param effect - what holds in every cell and in all circumstances of the case
 * @param scope - all that the case can turn out to be
 * @param concerned - its cells
 */
export function readingOf(effect: ParticipationEffect, scope: Scope, concerned: readonly Cell[]): string | undefined {
  let unprinted = 0;
  for (const { printed } of concerned) unprinted |= scope.circumstances & ~printed[effect];
  if (unprinted === 0) return undefined;
  return clauses().find(
    (clause) =>
      clause.effect === effect &&
      clause.reading !== undefined &&
      (clause.circumstances & unprinted) !== 0 &&
      speaks(clause, scope),
  )?.reading;
}

function speakingOf(scope: Scope): Speaking {
  const speaking: Speaking = { holding: none(), idle: none(), attendance: none() };
  const all = clauses();
  for (let place = 0; place < all.length; place += 1) {
    const { actors, sessions, activities, circumstances, effect, source } = all[place] as Clause;
    if ((actors & scope.actors) === 0 || (sessions & scope.sessions) === 0) continue;
    const holds = (circumstances & scope.circumstances) !== 0;
    if (holds && (activities & attending) !== 0) add(source, speaking.attendance[effect]);
    if ((activities & scope.activities) !== 0) add(source, (holds ? speaking.holding : speaking.idle)[effect]);
  }
  return speaking;
}

function none(): Cited {
  return { reserves: [], closes: [], gives: [], excludes: [], "leaves-open": [] };
}

function add(source: SourceId, list: SourceId[]): void {
  if (!list.includes(source)) list.push(source);
}

/** The first of several groups that has any. */
function firstOf(groups: readonly SourceId[][]): SourceId[] {
  for (let place = 0; place < groups.length; place += 1) {
    const group = groups[place] as SourceId[];
    if (group.length > 0) return group;
  }
  return [];
}
