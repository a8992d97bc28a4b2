/**
 * What stands behind the answers: the register of sources (the clauses of the two documents and the reported pages),
 * the register of rules, and the coverage list.
 *
 * @module sources
 */
export {
  type ClauseKind,
  type InventoryNumber,
  type Source,
  type SourceOptions,
  source,
  sources,
  type UncarriedReason,
} from "../clauses/index.js";
export { type Coverage, coverage } from "./coverage.js";
export { type CriterionEntry, type RuleEntry, rules } from "./rules.js";
