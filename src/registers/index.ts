/**
 * What stands behind the answers: the register of sources (the clauses of the two documents and the reported pages),
 * the register of rules, the register of readings, and the coverage list.
 *
 * @module sources
 */
export {
  type ClauseKind,
  type InventoryNumber,
  type ReadingId,
  type Source,
  type SourceOptions,
  source,
  sources,
  type UncarriedReason,
} from "../clauses/index.js";
export type { Decision } from "../kernel/decision.js";
export type { Short } from "../kernel/rule.js";
export { type Coverage, coverage } from "./coverage.js";
export { type Reading, readings } from "./readings.js";
export { type CriterionEntry, type RuleEntry, rules } from "./rules.js";
