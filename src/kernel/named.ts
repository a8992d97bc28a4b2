import type { Known, Name, SourceId } from "./answer.js";

/** A single fact with how it is known and where it comes from. */
export type Fact<Value> = Pick<Known<Value>, "value" | "basis" | "sources">;

/** An entry of a list: its id and what it is called. */
export interface NamedItem<Id extends string = string> {
  readonly id: Id;
  readonly name: Name;
}

/** A list that one passage of the documents gives. */
export interface NamedList<Id extends string = string> {
  readonly items: readonly NamedItem<Id>[];
  /** False where the passage itself says that there are others ("such as", "among others", "etc."). */
  readonly complete: boolean;
  readonly sources: readonly SourceId[];
}

/** An entry that cites its clauses. */
export type SourcedItem<Id extends string = string> = NamedItem<Id> & { readonly sources: readonly SourceId[] };
