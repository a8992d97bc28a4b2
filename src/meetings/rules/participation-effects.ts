import type { ClauseId, ReadingId } from "../../clauses/index.js";
import { type ParticipationEffect, type ParticipationRow, participationTable } from "../participation/facts.js";

/** The criterion that a clause on participation answers by what it does. */
const criterionOf = {
  reserves: "not-reserved-for-members",
  closes: "not-kept-out",
  gives: "given-by-a-clause",
  excludes: "not-excluded-by-a-clause",
} as const satisfies { readonly [Effect in Exclude<ParticipationEffect, "leaves-open">]: string };

/** What each criterion asks about: "gives" is met where it holds, the others where they do not. */
export const effects = ["reserves", "closes", "gives", "excludes"] as const satisfies readonly ParticipationEffect[];

/** The clauses of one effect, each once, in the order of the publication. */
export function clausesThat(effect: ParticipationEffect): readonly ClauseId[] {
  return [...new Set(rowsThat(effect).map(({ source }) => source))];
}

/** Whether somebody may take part rests on readings in some cases: those of each criterion, each once. */
export function participationReadings(): { readonly criterion: string; readonly reading: ReadingId }[] {
  return effects.flatMap((effect) => {
    const readings = new Set(rowsThat(effect).flatMap(({ reading }) => reading ?? []));
    return Array.from(readings, (reading) => ({ criterion: criterionOf[effect], reading }));
  });
}

function rowsThat(effect: ParticipationEffect): readonly ParticipationRow[] {
  const rows: readonly ParticipationRow[] = participationTable;
  return rows.filter((row) => row.effect === effect);
}
