import type { Name } from "../kernel/answer.js";
import type { ClauseId } from "./index.js";

/** A row of a table of facts: its id, what it is called, and the clauses that say so. */
export type NamedRow = { readonly id: string; readonly name: Name; readonly sources: readonly ClauseId[] };

/** A row of a list that one clause gives: the list cites it. */
export type ItemRow = Omit<NamedRow, "sources">;

/** Such a list, and whether the clause gives it as complete. */
export type ListRow = {
  readonly items: readonly ItemRow[];
  readonly complete: boolean;
  readonly sources: readonly ClauseId[];
};
