import type { NamedItem } from "../kernel/named.js";
import { expensesTable, themeChoiceTable } from "./facts.js";

/** What a theme is chosen in accordance with, and what the expenses of a presidency are for, for the labels. */
export function namedPresidency(): readonly NamedItem[] {
  return [...themeChoiceTable.inAccordanceWith, expensesTable.for];
}
