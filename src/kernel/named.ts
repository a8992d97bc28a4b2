import type { Known, Name, SourceId, Wording } from "./answer.js";

/** A single fact with how it is known and where it comes from. */
export type Fact<Value> = Pick<Known<Value>, "value" | "basis" | "sources">;

/** An entry of a list that says something in our own words, where the documents have a sentence and no name. */
export interface WordedItem<Id extends string = string> {
  readonly id: Id;
  readonly text: Wording;
}

/** An entry of a list: its id and what it is called, in English as the documents print it. */
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

/** A list that one passage of the documents gives in a sentence, told in our own words. */
export interface WordedList<Id extends string = string> {
  readonly items: readonly WordedItem<Id>[];
  /** False where the passage itself says that there are others ("such as", "among others", "etc."). */
  readonly complete: boolean;
  readonly sources: readonly SourceId[];
}

/** An entry in our own words that cites its clauses. */
export type SourcedText<Id extends string = string> = WordedItem<Id> & { readonly sources: readonly SourceId[] };

/** An entry that cites its clauses. */
export type SourcedItem<Id extends string = string> = NamedItem<Id> & { readonly sources: readonly SourceId[] };

/** What a locale calls an entry: its name, or what it says. */
export function called({ id, ...item }: NamedItem | WordedItem): { readonly id: string; readonly name: Wording } {
  return { id, name: "name" in item ? item.name : item.text };
}
