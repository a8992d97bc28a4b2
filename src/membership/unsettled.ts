import type { ClauseId } from "../clauses/index.js";
import type { Answer } from "../kernel/answer.js";
import { readCode } from "../kernel/read.js";
import type { Standing } from "./standing.js";

/** Why the loss of a standing and the deadline of an application are open. */
export const unsettledReasons = ["loss-of-standing-not-stated", "deadline-not-stated"] as const;

/**
 * How a standing is lost: by withdrawal, suspension or exclusion. The documents do not speak of it.
 *
 * @param standing - "member", "observer-country", "observer-organization" or "partner"
 * @returns open, with the clauses that come nearest: who sets the conditions, and who accepts or rejects an application
 * @throws {@link RcmInputError} "unknown-code" where it is no standing
 * @sources twenty-years/vice-ministerial-meeting/closed-door-criteria, twenty-years/membership-criteria/commitment,
 * twenty-years/observer-country-criteria/9, twenty-years/observer-organization-criteria/3, iom-page/partners/RNCOM
 *
 * @example
 * ```js
 * import { lossOfStanding } from "rcm-rules/membership";
 *
 * lossOfStanding("observer-country").reason; // => "loss-of-standing-not-stated"
 * ```
 */
export function lossOfStanding(standing: Standing): Answer<string> {
  const sources = [...nearestToLoss[readStanding(standing, "standing")]];
  return { status: "open", reason: "loss-of-standing-not-stated", sources };
}

/**
 * By when somebody must apply, and by when the application is decided. The documents print no deadline.
 *
 * @param standing - "member", "observer-country" or "observer-organization"
 * @returns open, with the clauses that come nearest: what is submitted, and to whom
 * @throws {@link RcmInputError} "unknown-code" where nobody applies for it
 * @sources twenty-years/vice-ministerial-meeting/closed-door-criteria, twenty-years/membership-criteria/commitment,
 * twenty-years/observer-country-criteria/8, twenty-years/observer-country-criteria/9,
 * twenty-years/observer-organization-criteria/3
 *
 * @example
 * ```js
 * import { applicationDeadline } from "rcm-rules/membership";
 *
 * applicationDeadline("observer-organization").reason; // => "deadline-not-stated"
 * ```
 */
export function applicationDeadline(standing: Exclude<Standing, "partner">): Answer<string> {
  const sources = [...nearestToDeadline[readApplied(standing, "standing")]];
  return { status: "open", reason: "deadline-not-stated", sources };
}

const conditions = "twenty-years/vice-ministerial-meeting/closed-door-criteria";

const nearestToLoss = {
  member: [conditions, "twenty-years/membership-criteria/commitment"],
  "observer-country": [conditions, "twenty-years/observer-country-criteria/9"],
  "observer-organization": [conditions, "twenty-years/observer-organization-criteria/3"],
  partner: ["iom-page/partners/RNCOM"],
} as const satisfies { readonly [Of in Standing]: readonly ClauseId[] };

const nearestToDeadline = {
  member: [conditions, "twenty-years/membership-criteria/commitment"],
  "observer-country": ["twenty-years/observer-country-criteria/8", "twenty-years/observer-country-criteria/9"],
  "observer-organization": ["twenty-years/observer-organization-criteria/3"],
} as const satisfies { readonly [Of in Exclude<Standing, "partner">]: readonly ClauseId[] };

const readStanding = /* @__PURE__ */ readCode(["member", "observer-country", "observer-organization", "partner"]);
const readApplied = /* @__PURE__ */ readCode(["member", "observer-country", "observer-organization"]);
