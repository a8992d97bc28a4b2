import type { SourceId } from "../../kernel/answer.js";
import { type Cell, clauses, type Scope, speaks } from "./cells.js";
import type { ParticipationEffect } from "./facts.js";

/**
 * The members' right to keep a meeting to themselves: it stands behind every case, and says nothing of the activity.
 */
const reservation = "twenty-years/observer-limits/2";

/** Clauses by what they do, each once, in the order of the publication. */
type Cited = { readonly [Effect in ParticipationEffect]: SourceId[] };

/**
 * The clauses that a finding cites, for each effect: those that hold or may hold; failing them, those
 * that do not; failing any, the others that speak of the case.
 *
 * @param scope - all that the case can turn out to be
 */
export function citedIn(scope: Scope): Omit<Cited, "leaves-open"> {
  const holding = none();
  const idle = none();
  for (const clause of clauses()) {
    if (!speaks(clause, scope)) continue;
    const { effect, source, circumstances } = clause;
    add(source, (circumstances & scope.circumstances) === 0 ? idle[effect] : holding[effect]);
  }
  const cited = (effect: ParticipationEffect) => (holding[effect].length > 0 ? holding[effect] : idle[effect]);
  const orOthers = (sources: SourceId[]) => (sources.length > 0 ? sources : othersIn(scope));
  return {
    reserves: [reservation],
    closes: orOthers(cited("closes")),
    gives: orOthers(cited("gives")),
    excludes: orOthers(cited("excludes")),
  };
}

/**
 * The clauses that settle a case of which everything is known; where none does, those that come nearest.
 *
 * @param scope - the one that the case is
 */
export function settledBy(scope: Scope): SourceId[] {
  const holding = none();
  const speaking: SourceId[] = [];
  for (const clause of clauses()) {
    const { effect, source, circumstances } = clause;
    if (!speaks(clause, scope) || (circumstances & scope.circumstances) === 0) continue;
    add(source, holding[effect]);
    if (effect === "gives" || effect === "excludes") add(source, speaking);
  }
  const keepingOut = [...holding.reserves, ...holding.closes];
  if (keepingOut.length > 0) return keepingOut;
  return speaking.length > 0 ? speaking : holding["leaves-open"];
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

function othersIn(scope: Scope): SourceId[] {
  const others: SourceId[] = [];
  for (const clause of clauses()) {
    if (speaks(clause, scope) && clause.source !== reservation) add(clause.source, others);
  }
  return others;
}

function none(): Cited {
  return { reserves: [], closes: [], gives: [], excludes: [], "leaves-open": [] };
}

function add(source: SourceId, list: SourceId[]): void {
  if (!list.includes(source)) list.push(source);
}
