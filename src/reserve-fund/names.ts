import type { NamedItem } from "../kernel/named.js";
import { purposeTable, supportTable, vulnerableSituationTable } from "./facts.js";

/**
 * The parts of the Fund by their names, for the labels of the locales. The situations and voluntary return are criteria
 * of its rule as well, and have the words of those.
 */
export function namedFundParts(): readonly NamedItem[] {
  const [, beyondProgrammes] = purposeTable;
  const { conditions, exposesTo } = vulnerableSituationTable;
  return [beyondProgrammes, ...supportTable, ...conditions, ...exposesTo];
}
