import type { SourceId } from "../kernel/answer.js";
import { type Assessment, assess } from "../kernel/assessment.js";
import { frozen } from "../kernel/frozen.js";
import { closedDoorTable, type delegationHeads, partTable, portfolioTable } from "./facts.js";
import { closedDoorDelegationRule } from "./rules.js";

/** Who comes to the closed-door part: one Vice-Minister or Undersecretary, not a country, which may send two. */
export interface ClosedDoorDelegation {
  /** The rank of the person whom the officials accompany. */
  readonly head?: (typeof delegationHeads)[number] | undefined;
  /** How many high-ranking officials accompany that person: a whole number from 0 on. */
  readonly officials?: number | undefined;
}

/** Whether a delegation may come. */
export type ClosedDoorDelegationOutcome = "valid" | "invalid" | "open" | "undetermined";
/** What the documents ask of it. */
export type ClosedDoorDelegationCriterion = (typeof closedDoorDelegationRule)["table"]["criteria"][number]["id"];

/** A part of the Vice-Ministerial Meeting. */
export interface ViceMinisterialPart {
  readonly id: (typeof partTable)[number]["id"];
  readonly sources: readonly SourceId[];
}

/** A portfolio of the Vice-Ministers. */
export interface ViceMinisterialPortfolio {
  readonly id: (typeof portfolioTable)[number]["id"];
  readonly sources: readonly SourceId[];
}

/** Something that is decided or established behind closed doors. */
export interface ClosedDoorDecision {
  readonly id: (typeof closedDoorTable)[number]["id"];
  readonly sources: readonly SourceId[];
}

/**
 * The two parts of the Vice-Ministerial Meeting.
 *
 * Sources: twenty-years/vice-ministerial-meeting/two-parts.
 */
export const viceMinisterialParts: readonly ViceMinisterialPart[] = /* @__PURE__ */ frozen(partTable);

/**
 * The portfolios of the Vice-Ministers who meet.
 *
 * Sources: twenty-years/structure-diagram/decision-making-body.
 */
export const viceMinisterialPortfolios: readonly ViceMinisterialPortfolio[] = /* @__PURE__ */ frozen(portfolioTable);

/**
 * What is decided or established behind closed doors.
 *
 * Sources: twenty-years/vice-ministerial-meeting/closed-door-decisions,
 * twenty-years/vice-ministerial-meeting/closed-door-criteria.
 */
export const closedDoorDecisions: readonly ClosedDoorDecision[] = /* @__PURE__ */ frozen(closedDoorTable);

/**
 * Assesses who comes to the closed-door part of the Vice-Ministerial Meeting: a Vice-Minister or Undersecretary with two
 * high-ranking officials. More than two are too many. Whether fewer are in order, the documents do not settle: they say
 * "two" and "as considered appropriate"; nothing there refuses such a delegation, and the outcome is "open".
 *
 * @param delegation the head's rank and the number of officials; every field optional, an absent one is unknown
 * @returns "valid", "invalid", "open" or "undetermined", with the three findings and the inputs still missing
 * @throws `RcmInputError` where a field has the wrong form
 *
 * Sources: twenty-years/vice-ministerial-meeting/closed-door-attendance.
 *
 * @example
 * ```js
 * import { assessClosedDoorDelegation } from "rcm-rules/meetings";
 *
 * assessClosedDoorDelegation({ head: "vice-minister", officials: 2 }).outcome; // => "valid"
 * assessClosedDoorDelegation({ head: "undersecretary", officials: 1 }).outcome; // => "open"
 * assessClosedDoorDelegation({ officials: 3 }).outcome; // => "invalid"
 * assessClosedDoorDelegation({ officials: 2 }).missing; // => ["head"]
 * ```
 */
export function assessClosedDoorDelegation(
  delegation: ClosedDoorDelegation,
): Assessment<ClosedDoorDelegationOutcome, ClosedDoorDelegationCriterion> {
  return assess(closedDoorDelegationRule, delegation);
}
