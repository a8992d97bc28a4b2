import type { Basis, Name, SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { type BudgetCategoryId, budgetCategoryTable } from "./facts.js";

/** A category of the annual budget of the secretariat. The documents give no amount for any of them. */
export interface BudgetCategory {
  readonly id: BudgetCategoryId;
  readonly name: Name;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/**
 * The six categories of the annual budget of the secretariat, in the document's order. They are all of it: the sixth
 * takes up what the others leave.
 *
 * @sources twenty-years/budget-categories/1 to 6
 */
export const budgetCategories: readonly BudgetCategory[] = frozen(budgetCategoryTable);
