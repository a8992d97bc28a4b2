import type { AsOf } from "./as-of.js";

/**
 * The id of a clause of the two documents or of a reported page, such as
 * "twenty-years/observer-country-criteria/3". `source(id)` tells what it says and where it stands.
 */
export type SourceId = string;

/**
 * How a fact is known. "stated": printed in one of the two documents. "derived": it follows from them and nothing else.
 * "reading": one of several possible interpretations, which is registered. "reported": another public page says so.
 */
export type Basis = "stated" | "derived" | "reading" | "reported";

/** A fact that is known, with where it comes from. */
export interface Known<T> {
  readonly status: "known";
  readonly value: T;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  /** The paths of those parts of the value that follow from the sources, where the others are as its basis says. */
  readonly derived?: readonly string[];
  /** The registered readings that the value rests on, wholly or in a part. */
  readonly readings?: readonly string[];
  /** Present where the documents state the fact for an earlier date and nothing says that it has ended. */
  readonly carriedForward?: true;
}

/** The documents settle that there is none. */
export interface None {
  readonly status: "none";
  readonly sources: readonly SourceId[];
}

/** The documents do not settle it. */
export interface Open<T> {
  readonly status: "open";
  /** Why, as a stable code; `label(reason, locale)` says it in words. */
  readonly reason: string;
  readonly sources: readonly SourceId[];
  /** The latest value before that is known, and as of when. */
  readonly lastKnown?: { readonly value: T; readonly asOf: AsOf };
}

/** The answer to a question about a fact. */
export type Answer<T> = Known<T> | None | Open<T>;

/** Which facts may answer: those of the two documents alone, or also those that other public pages report. */
export type Evidence = "documents" | "all";

/** The options of every lookup that can use reported facts. */
export interface EvidenceOptions {
  /** "documents" leaves reported facts out. Default: "all". */
  readonly evidence?: Evidence | undefined;
}

/** A wording of ours in English and Spanish. */
export interface Wording {
  readonly en: string;
  readonly es: string;
}

/**
 * Whose Spanish a name is, since both documents are in English. "official": the country's or the organization's own
 * name, or the Conference's own Spanish text. "reported": another public page has it so. "ours": our translation.
 */
type SpanishOf = "official" | "reported" | "ours";

/** A name or a text that the documents give, in English and Spanish. */
export interface Name extends Wording {
  /** Whose Spanish it is. */
  readonly spanish: SpanishOf;
}
