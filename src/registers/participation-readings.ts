import type { ReadingId } from "../clauses/index.js";
import { type ParticipationRow, participationTable } from "../meetings/participation/facts.js";
import type { ParticipationCriterion } from "../meetings/rules/participation.js";

/** The criterion that a clause on participation answers by what it does. */
const criterionOf = {
  reserves: "not-reserved-for-members",
  closes: "not-kept-out",
  gives: "given-by-a-clause",
  excludes: "not-excluded-by-a-clause",
} as const satisfies { readonly [Effect in string]: ParticipationCriterion };

/** Whether somebody may take part rests on readings in some cases: those of the clauses that bear on it, each once. */
export function participationReadings(): { readonly criterion: ParticipationCriterion; readonly reading: ReadingId }[] {
  const rows: readonly ParticipationRow[] = participationTable;
  const found = new Map<string, { readonly criterion: ParticipationCriterion; readonly reading: ReadingId }>();
  for (const { effect, reading } of rows) {
    if (reading === undefined || effect === "leaves-open") continue;
    const criterion = criterionOf[effect];
    found.set(`${criterion} ${reading}`, { criterion, reading });
  }
  return [...found.values()];
}
