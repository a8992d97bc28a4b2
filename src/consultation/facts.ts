import type { ClauseId } from "../clauses/index.js";

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

/** Two stages hold two states each: the Troika has agreed and nothing is shared yet; the members have been informed. */
type State = Stage | "troika-agreed" | "members-informed";

/** A state of the procedure, with the events that may lawfully come next and the states that they lead to. */
export interface StateRow {
  readonly state: State;
  readonly stage: Stage;
  readonly lawful: { readonly [Type in EventType]?: State };
  /** The state that follows by itself once the term that runs in this one has ended. */
  readonly afterTerm?: State;
  /** The round whose answers are collected, or have been and wait for the next step. */
  readonly round?: Round;
  readonly sources: readonly ClauseId[];
}

/** The procedure, row by row beside its four numbered steps. */
export const procedure: readonly StateRow[] = [
  { state: "not-started", stage: "not-started", lawful: { "submitted-to-troika": "troika" }, sources: ["twenty-years/decision-making/activation", "twenty-years/decision-making/1"] },
  { state: "troika", stage: "troika", lawful: { "troika-consensus": "troika-agreed" }, sources: ["twenty-years/decision-making/1"] },
  { state: "troika-agreed", stage: "troika", lawful: { "shared-first-round": "first-round" }, sources: ["twenty-years/decision-making/2"] },
  { state: "first-round", stage: "first-round", lawful: { input: "first-round" }, afterTerm: "revision", round: "first-round", sources: ["twenty-years/decision-making/2"] },
  { state: "revision", stage: "revision", lawful: { "shared-second-round": "second-round" }, round: "first-round", sources: ["twenty-years/decision-making/3"] },
  { state: "second-round", stage: "second-round", lawful: { comment: "second-round" }, afterTerm: "awaiting-consensus", round: "second-round", sources: ["twenty-years/decision-making/3"] },
  { state: "awaiting-consensus", stage: "awaiting-consensus", lawful: { consensus: "agreed", "no-consensus": "no-consensus" }, round: "second-round", sources: ["twenty-years/decision-making/4"] },
  { state: "no-consensus", stage: "no-consensus", lawful: {}, sources: ["twenty-years/decision-making/4"] },
  { state: "agreed", stage: "agreed", lawful: { implemented: "implemented" }, sources: ["twenty-years/decision-making/4"] },
  { state: "implemented", stage: "implemented", lawful: { "members-informed": "members-informed" }, sources: ["twenty-years/decision-making/4"] },
  { state: "members-informed", stage: "implemented", lawful: {}, sources: ["twenty-years/decision-making/4"] },
];

/** What an event breaks that comes before its turn, and one that comes after it; a repeated step is simply not expected. */
export const untimely = {
  "submitted-to-troika": { tooEarly: "event-expected", tooLate: "event-expected" },
  "troika-consensus": { tooEarly: "submission-first", tooLate: "event-expected" },
  "shared-first-round": { tooEarly: "troika-consensus-first", tooLate: "event-expected" },
  input: { tooEarly: "input-within-term", tooLate: "input-within-term" },
  "shared-second-round": { tooEarly: "first-round-before-second", tooLate: "event-expected" },
  comment: { tooEarly: "comment-within-term", tooLate: "comment-within-term" },
  consensus: { tooEarly: "second-round-before-decision", tooLate: "event-expected" },
  "no-consensus": { tooEarly: "second-round-before-decision", tooLate: "event-expected" },
  implemented: { tooEarly: "consensus-before-implementation", tooLate: "event-expected" },
  "members-informed": { tooEarly: "members-informed-after-implementation", tooLate: "event-expected" },
} as const satisfies { readonly [Type in EventType]: { readonly tooEarly: string; readonly tooLate: string } };

/** The term of each round. The "five-day procedure" that the Presidency sets in motion therefore takes two such terms. */
export const term = { workingDays: 5, sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3", "twenty-years/presidency-functions/8"] } as const satisfies { workingDays: number; sources: readonly ClauseId[] };

/** What the documents say of the Conference's decisions as such. */
export const decisionPrincipleTable = [
  { id: "decided-by-consensus", sources: ["iom-page/introduction/principles", "twenty-years/vice-ministerial-meeting/declaration"] },
  { id: "not-binding", sources: ["iom-page/introduction/principles", "twenty-years/structure-diagram/non-binding-decisions", "twenty-years/vice-ministerial-meeting/declaration"] },
  { id: "framework-for-cooperation", sources: ["twenty-years/structure-diagram/non-binding-decisions"] },
  { id: "recorded-in-annual-declaration", sources: ["twenty-years/vice-ministerial-meeting/declaration"] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly ClauseId[] }[];
