import type { ClauseId } from "../clauses/index.js";
import type { Basis, Open } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";

/** What can happen in a consultation, in the order of the procedure. */
export const eventTypes = ["submitted-to-troika", "troika-consensus", "shared-first-round", "input", "shared-second-round", "comment", "consensus", "no-consensus", "implemented", "members-informed"] as const;

/** What can happen in a consultation. */
export type EventType = (typeof eventTypes)[number];

/** Eleven members' holidays of several centuries fit; an iterable that never ends does not. */
export const mostHolidays = 100_000;

/** Ways of counting working days: from the day after, or from the day itself. */
export const countings = ["from-next-day", "from-same-day"] as const;

/** Where a consultation stands, in the order of the procedure. */
export const stages = ["not-started", "troika", "first-round", "revision", "second-round", "awaiting-consensus", "no-consensus", "agreed", "implemented"] as const;

/** Where a consultation stands. */
export type Stage = (typeof stages)[number];

/** A round in which the members answer: with their input, then with their comments. */
export type Round = "first-round" | "second-round";

/**
 * Some stages hold two states: the Troika has agreed and nothing is shared yet; the text has been circulated a third
 * time, of which the documents say nothing; the members have been informed.
 */
type State = Stage | "troika-agreed" | "circulated-again" | "members-informed";

/** A state of the procedure, with the events that come next and the states that they lead to. */
export interface StateRow {
  readonly state: State;
  readonly stage: Stage;
  /** What the text says comes next. */
  readonly next: { readonly [Type in EventType]?: State };
  /** What may be recorded though the text says nothing of it, and where it leads. */
  readonly notForeseen?: { readonly [Type in EventType]?: State };
  /** What comes next as soon as all have answered, and may be recorded before, of which the text says nothing. */
  readonly onceAllAnswered?: { readonly [Type in EventType]?: State };
  /** The state that follows by itself once the term that runs in this one has ended. */
  readonly afterTerm?: State;
  /** The round whose answers are collected, or have been and wait for the next step. */
  readonly round?: Round;
  readonly sources: readonly ClauseId[];
}

/** The procedure, row by row beside its four numbered steps. What follows where there is no consensus, no step says. */
export const procedure: readonly StateRow[] = /* @__PURE__ */ frozen([
  { state: "not-started", stage: "not-started", next: { "submitted-to-troika": "troika" }, sources: ["twenty-years/decision-making/activation", "twenty-years/decision-making/1"] },
  { state: "troika", stage: "troika", next: { "troika-consensus": "troika-agreed" }, notForeseen: { "submitted-to-troika": "troika" }, sources: ["twenty-years/decision-making/1", "twenty-years/decision-making/2"] },
  { state: "troika-agreed", stage: "troika", next: { "shared-first-round": "first-round" }, notForeseen: { "submitted-to-troika": "troika" }, sources: ["twenty-years/decision-making/2"] },
  { state: "first-round", stage: "first-round", next: { input: "first-round" }, onceAllAnswered: { "shared-second-round": "second-round" }, notForeseen: { "submitted-to-troika": "troika" }, afterTerm: "revision", round: "first-round", sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"] },
  { state: "revision", stage: "revision", next: { "shared-second-round": "second-round" }, notForeseen: { "submitted-to-troika": "troika" }, round: "first-round", sources: ["twenty-years/decision-making/3"] },
  { state: "second-round", stage: "second-round", next: { comment: "second-round" }, notForeseen: { "submitted-to-troika": "troika", "shared-second-round": "second-round" }, afterTerm: "awaiting-consensus", round: "second-round", sources: ["twenty-years/decision-making/3", "twenty-years/decision-making/4"] },
  { state: "awaiting-consensus", stage: "awaiting-consensus", next: { consensus: "agreed", "no-consensus": "no-consensus" }, notForeseen: { "submitted-to-troika": "troika", "shared-second-round": "circulated-again" }, round: "second-round", sources: ["twenty-years/decision-making/4"] },
  { state: "circulated-again", stage: "awaiting-consensus", next: { consensus: "agreed", "no-consensus": "no-consensus" }, notForeseen: { "submitted-to-troika": "troika", "shared-second-round": "circulated-again", comment: "circulated-again" }, round: "second-round", sources: ["twenty-years/decision-making/4"] },
  { state: "no-consensus", stage: "no-consensus", next: {}, notForeseen: { "submitted-to-troika": "troika", "shared-second-round": "circulated-again", consensus: "agreed" }, sources: ["twenty-years/decision-making/4"] },
  { state: "agreed", stage: "agreed", next: { implemented: "implemented" }, sources: ["twenty-years/decision-making/4"] },
  { state: "implemented", stage: "implemented", next: { "members-informed": "members-informed" }, sources: ["twenty-years/decision-making/4"] },
  { state: "members-informed", stage: "implemented", next: {}, sources: ["twenty-years/decision-making/4"] },
]);

/**
 * What an event breaks that comes before its turn, and what an answer breaks that comes after it. A step that is taken
 * once more breaks nothing: the text does not foresee it, and does not forbid it.
 */
export const untimely = {
  "troika-consensus": { tooEarly: "submission-first" },
  "shared-first-round": { tooEarly: "troika-consensus-first" },
  input: { tooEarly: "sharing-before-input", tooLate: "input-within-term" },
  "shared-second-round": { tooEarly: "first-round-before-second" },
  comment: { tooEarly: "sharing-before-comment", tooLate: "comment-within-term" },
  consensus: { tooEarly: "second-round-before-decision" },
  "no-consensus": { tooEarly: "second-round-before-decision" },
  implemented: { tooEarly: "consensus-before-implementation" },
  "members-informed": { tooEarly: "members-informed-after-implementation" },
} as const satisfies { readonly [Type in EventType]?: { readonly tooEarly: string; readonly tooLate?: string } };

/** What is observed of an event that breaks nothing, though the text does not say that it comes then. */
export const observationTable = /* @__PURE__ */ frozen({
  "not-foreseen": { sources: ["twenty-years/decision-making/1", "twenty-years/decision-making/2", "twenty-years/decision-making/3", "twenty-years/decision-making/4"] },
  "shared-again-before-all-answered": { sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"] },
} as const satisfies { readonly [Reason in string]: { readonly sources: readonly ClauseId[] } });

/** What is asked of a consultation and stands in neither document, with the nearest clauses. */
export const openPointTable = {
  troikaTerm: { status: "open", reason: "troika-term-not-stated", sources: ["twenty-years/decision-making/1", "twenty-years/decision-making/2"] },
  silence: { status: "open", reason: "silence-not-stated", sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3", "twenty-years/decision-making/4"] },
  consensus: { status: "open", reason: "consensus-not-defined", sources: ["twenty-years/decision-making/4", "iom-page/introduction/principles", "twenty-years/vice-ministerial-meeting/declaration"] },
  withoutConsensus: { status: "open", reason: "without-consensus-not-stated", sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/4"] },
} as const satisfies { readonly [Point in string]: Open<never> & { readonly sources: readonly ClauseId[] } };

/** The term of each round. The "five-day procedure" that the Presidency sets in motion therefore takes two such terms. */
export const term = /* @__PURE__ */ frozen({ workingDays: 5, sources: { "first-round": ["twenty-years/decision-making/2"], "second-round": ["twenty-years/decision-making/3"] } } as const satisfies { workingDays: number; sources: { readonly [Each in Round]: readonly ClauseId[] } });

/** What the documents say of the Conference's decisions as such. */
export const decisionPrincipleTable = [
  { id: "decided-by-consensus", basis: "stated", sources: ["iom-page/introduction/principles", "twenty-years/vice-ministerial-meeting/declaration"] },
  { id: "not-binding", basis: "stated", sources: ["iom-page/introduction/principles", "twenty-years/structure-diagram/non-binding-decisions", "twenty-years/vice-ministerial-meeting/declaration"] },
  { id: "respect-for-sovereignty", basis: "stated", sources: ["twenty-years/structure-diagram/decision-making-body"] },
  { id: "framework-for-cooperation", basis: "stated", sources: ["twenty-years/structure-diagram/non-binding-decisions"] },
  { id: "recorded-in-annual-declaration", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/declaration"] },
] as const satisfies readonly { readonly id: string; readonly basis: Basis; readonly sources: readonly ClauseId[] }[];
