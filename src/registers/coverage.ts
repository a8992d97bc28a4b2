import { type ClauseKind, clauses, type InventoryNumber } from "../clauses/index.js";
import type { SourceId } from "../kernel/answer.js";
import { carriers } from "./carriers.js";
import { rules } from "./rules.js";

/** How the library models a clause. */
export interface Coverage {
  readonly clause: SourceId;
  /** Its number in the inventory of the two documents. */
  readonly inventory: InventoryNumber;
  /**
   * rule: a function evaluates it; data: a table holds it; judgement: only a human can judge it; context: it describes.
   */
  readonly as: ClauseKind;
  /**
   * What carries it: functions with their criteria ("assessObserverCountry#on-american-continent"), tables with their
   * rows ("members#DO"). For judgement and context, the reason why no rule can, as a code that `label` says in words.
   */
  readonly by: readonly string[];
}

/**
 * The coverage list: every clause of the two documents with what carries it, made from the tables that run.
 */
export const coverage: readonly Coverage[] = /* @__PURE__ */ covered();

function covered(): readonly Coverage[] {
  const by = new Map<SourceId, string[]>();
  const carry = (name: string, sources: readonly SourceId[]) => {
    for (const id of sources) by.set(id, [...(by.get(id) ?? []), name]);
  };
  for (const rule of rules) for (const { id, sources } of rule.criteria) carry(`${rule.function}#${id}`, sources);
  for (const { name, sources } of carriers()) carry(name, sources);
  const list = clauses.map(({ id, inventory, as, reason }) => {
    const carried = [...(by.get(id) ?? []), ...(reason === undefined ? [] : [reason])];
    return Object.freeze({ clause: id, inventory, as, by: Object.freeze([...new Set(carried)]) });
  });
  return Object.freeze(list);
}
