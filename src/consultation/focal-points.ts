import { type Assessment, assess } from "../kernel/assessment.js";
import type { MemberCode } from "../membership/index.js";
import { focalPointsRule } from "./rules.js";

/** For each member, whether it has provided up-to-date contact information of its focal point or points. */
export type FocalPointContacts = { readonly [Member in MemberCode]?: boolean | undefined };

/** Whether every member can be reached. */
export type FocalPointsOutcome = "contacts-complete" | "contacts-incomplete" | "undetermined";

/** What the members owe: one criterion. */
export type FocalPointsCriterion = (typeof focalPointsRule)["table"]["criteria"][number]["id"];

/**
 * Assesses whether every member has provided up-to-date contact information of its focal point, the person or persons
 * whom its government has appointed as contact, so that it can be consulted. No clause makes a consultation wait for it.
 *
 * @param contacts for the code of each member, true or false; an absent one is unknown
 * @returns "contacts-complete", "contacts-incomplete" or "undetermined", with the members of whom it is not known yet
 * @throws `RcmInputError` where a field has the wrong form
 *
 * Sources: twenty-years/decision-making/focal-point-contacts, twenty-years/focal-points/definition,
 * twenty-years/focal-points/duties.
 *
 * @example
 * ```js
 * import { assessFocalPoints } from "rcm-rules/consultation";
 *
 * assessFocalPoints({ CR: true }).outcome; // => "undetermined"
 * assessFocalPoints({ CR: true }).missing.length; // => 10
 * assessFocalPoints({ CR: false }).outcome; // => "contacts-incomplete"
 * ```
 */
export function assessFocalPoints(contacts: FocalPointContacts): Assessment<FocalPointsOutcome, FocalPointsCriterion> {
  return assess(focalPointsRule, contacts);
}
