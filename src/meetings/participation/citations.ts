import type { SourceId } from "../../kernel/answer.js";
import type { Truth } from "../../kernel/assessment.js";
import { activities } from "../facts.js";
import { type Cell, type Clause, clauses, type Scope, speaks } from "./cells.js";
import { effects } from "./effects.js";
import type { ParticipationEffect } from "./facts.js";

/**
 * The members' right to keep a meeting to themselves: it stands behind every case, and says nothing of the activity.
 */
const reservation = "twenty-years/observer-limits/2";

/** Attending, alone. */
const attending = 1 << activities.indexOf("attend");

/**
 * The clauses that each finding cites, in the order of the criteria: those that bear it. A clause that does what the
 * criterion asks about bears that it is so; that it is not so is borne by the clause that says so for other
 * circumstances, then by the one that says the contrary, then by those that come nearest.
 *
 * @param scope - all that the case can turn out to be
 * @param truths - what is known of each criterion
 */
export function citedIn(scope: Scope, truths: readonly Truth[]): readonly (readonly SourceId[])[] {
  const speaking = clauses().filter((clause) => speaks(clause, scope));
  const bySession = clauses().filter((clause) => speaks(clause, { ...scope, activities: attending }));
  const holding = (clause: Clause) => (clause.circumstances & scope.circumstances) !== 0;
  const those = (effect: ParticipationEffect, among = speaking, test = holding) =>
    among.filter((clause) => clause.effect === effect && test(clause));
  const idle = (effect: ParticipationEffect) => those(effect, speaking, (clause) => !holding(clause));
  const nearest = () => speaking.filter(({ effect, source }) => effect === "leaves-open" && source !== reservation);
  const bearing = {
    reserves: () => [[]],
    closes: () => [idle("closes"), those("gives", bySession), those("gives"), those("excludes"), nearest()],
    gives: () => [those("closes"), idle("gives"), those("excludes"), nearest()],
    excludes: () => [idle("excludes"), those("gives"), those("closes"), nearest()],
  };
  return effects.map((effect, place) => {
    if (effect === "reserves") return [reservation];
    const isSo = truths[place] === (effect === "gives");
    const open = truths[place] === undefined;
    const first = isSo || open ? [those(effect)] : [];
    return cited([...first, ...bearing[effect](), those("leaves-open", bySession), speaking]);
  });
}

/**
 * The clauses that settle a case of which everything is known; where none does, those that come nearest.
 *
 * @param scope - the one that the case is
 */
export function settledBy(scope: Scope): SourceId[] {
  const holding = clauses().filter(
    (clause) => speaks(clause, scope) && (clause.circumstances & scope.circumstances) !== 0,
  );
  const those = (...wanted: readonly ParticipationEffect[]) => holding.filter(({ effect }) => wanted.includes(effect));
  return cited([those("reserves", "closes"), those("gives", "excludes"), those("leaves-open")]);
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

/** The clauses of the first of several groups that has any, each once. */
function cited(groups: readonly (readonly Clause[])[]): SourceId[] {
  const first = groups.find((group) => group.length > 0) ?? [];
  return [...new Set(first.map(({ source }) => source))];
}
