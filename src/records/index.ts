/**
 * Decisions that are stored: what was decided, on which input, by which version, for which reasons; and whether the
 * rules of this version decide it the same.
 *
 * @module
 */

export type { DecisionDetails } from "./decision.js";
export { type DecisionRecord, type RecordedInput, type RecordOptions, record } from "./record.js";
export { type Replay, type ReplayDifference, replay } from "./replay.js";
