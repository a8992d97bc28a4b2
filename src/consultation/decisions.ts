import type { Basis, SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { decisionPrincipleTable } from "./facts.js";

/** What holds of the Conference's decisions as such. */
export interface DecisionPrinciple {
  readonly id: (typeof decisionPrincipleTable)[number]["id"];
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/**
 * What holds of the Conference's decisions as such: they are made by consensus, bind no country, are taken with full
 * respect for each member's sovereignty, are a framework for cooperation, and those of the year stand in the
 * declaration of the annual meeting. Consensus itself is not defined.
 *
 * @sources iom-page/introduction/principles, twenty-years/structure-diagram/decision-making-body,
 * twenty-years/structure-diagram/non-binding-decisions,
 * twenty-years/vice-ministerial-meeting/declaration
 */
export const decisionPrinciples: readonly DecisionPrinciple[] = frozen(decisionPrincipleTable);
