import type { Name, Wording } from "../kernel/answer.js";
import type { ClauseId } from "./index.js";

/** A row of a table of facts: its id, what it is called, and the clauses that say so. */
export type NamedRow = { readonly id: string; readonly name: Name; readonly sources: readonly ClauseId[] };

/** A row that says something in our own words, where the documents have a sentence and no name. */
export type TextRow = { readonly id: string; readonly text: Wording; readonly sources: readonly ClauseId[] };

/** A list of such rows that one clause gives: the list cites it. */
export type TextListRow = {
  readonly items: readonly Omit<TextRow, "sources">[];
  readonly complete: boolean;
  readonly sources: readonly ClauseId[];
};

/** A row of a list that one clause gives: the list cites it. */
export type ItemRow = Omit<NamedRow, "sources">;

/** Such a list, and whether the clause gives it as complete. */
export type ListRow = {
  readonly items: readonly ItemRow[];
  readonly complete: boolean;
  readonly sources: readonly ClauseId[];
};
