import type { NamedItem } from "../kernel/named.js";
import { budgetCategoryTable } from "./facts.js";

/** The categories of the budget by their names, for the labels of the locales. */
export function namedBudgetCategories(): readonly NamedItem[] {
  return budgetCategoryTable;
}
