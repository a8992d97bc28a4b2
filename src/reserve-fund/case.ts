import type { Assessment, FindingResult } from "../kernel/assessment.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import type { UsdAmount } from "../kernel/money.js";
import { grantMaximum } from "./facts.js";
import { reserveFundRule } from "./rules.js";

/** When those who must jointly approve a case in special circumstances did so. An absent field is unknown. */
export interface ReserveFundApprovals {
  /** The day on which IOM approved. */
  readonly IOM?: IsoDate | undefined;
  /** The day on which the secretariat of the Conference approved. */
  readonly secretariat?: IsoDate | undefined;
}

/** A case that the Fund may assist. An absent field is unknown. */
export interface ReserveFundCase {
  /** Whether the person returns voluntarily. */
  readonly voluntaryReturn?: boolean | undefined;
  /** Whether the person counts as a regional migrant. The documents do not define it, and no nationality decides it. */
  readonly regionalMigrant?: boolean | undefined;
  /** Whether the person is an unaccompanied boy, girl or adolescent. The documents set no limit of age. */
  readonly unaccompaniedMinor?: boolean | undefined;
  /** Whether the person has a disability. */
  readonly disability?: boolean | undefined;
  /** Whole years, from 0 to 150. */
  readonly age?: number | undefined;
  /** Whether the person is injured or has a physical or mental disease. */
  readonly illnessOrInjury?: boolean | undefined;
  /** Whether the situation is associated with domestic violence. */
  readonly domesticViolence?: boolean | undefined;
  /** Whether the situation is associated with sexual abuse. */
  readonly sexualAbuse?: boolean | undefined;
  /** Whether the situation is associated with trafficking in persons. */
  readonly trafficking?: boolean | undefined;
  /** The approvals that special circumstances need. */
  readonly approvals?: ReserveFundApprovals | undefined;
  /** The day of the grant. */
  readonly grantedOn?: IsoDate | undefined;
  /** The amount requested for the case, in US dollars; it decides `grant.within` and nothing else. */
  readonly requested?: UsdAmount | undefined;
}

/** Whether the Fund may assist a case. */
export type ReserveFundOutcome = "eligible" | "approval-required" | "ineligible" | "undetermined";

/** What the Fund asks of a case: the voluntary return of a regional migrant, the situations, the approvals. */
export type ReserveFundCriterion = (typeof reserveFundRule)["table"]["criteria"][number]["id"];

/** The amount requested beside the most that is granted for each case. */
export interface ReserveFundGrant {
  /** The most that is granted for each case, in US dollars. */
  readonly maximum: typeof grantMaximum;
  /** The amount requested, with two decimals. */
  readonly requested?: UsdAmount;
  /** Whether the amount is no more than the maximum; unknown where none is given. */
  readonly within: FindingResult;
}

/** An assessment of a case, with the amount. */
export interface ReserveFundAssessment extends Assessment<ReserveFundOutcome, ReserveFundCriterion> {
  readonly grant: ReserveFundGrant;
}

/**
 * Assesses whether the Reserve Fund may assist a case: a regional migrant who returns voluntarily, in one of the four
 * ordinary situations, or in special circumstances with the prior joint approval of IOM and the secretariat.
 *
 * @param reserveFundCase the case; every field optional, an absent one is unknown
 * @returns "eligible"; "approval-required" where only a special circumstance applies and both approvals, each no later
 * than the grant, are not shown (approvals or a date of the grant may still be missing); "ineligible"; or "undetermined";
 * with the eleven findings, the inputs still missing, and in `grant` whether the amount is within the maximum. The amount
 * never changes the eligibility, and an eligible case in special circumstances may be assisted, not must.
 * @throws {@link RcmInputError} where a field has the wrong form
 *
 * Sources: twenty-years/reserve-fund/purpose, twenty-years/reserve-fund/ordinary-situations,
 * twenty-years/reserve-fund-situations/1 to 4, twenty-years/reserve-fund/special-circumstances,
 * twenty-years/reserve-fund/maximum.
 *
 * @example
 * ```js
 * import { assessReserveFundCase } from "rcm-rules/reserve-fund";
 *
 * const person = { voluntaryReturn: true, regionalMigrant: true, age: 70, requested: "1200" };
 * assessReserveFundCase(person).outcome; // => "eligible"
 * assessReserveFundCase(person).grant; // => { maximum: "1000.00", requested: "1200.00", within: "unmet" }
 *
 * const victim = {
 *   voluntaryReturn: true,
 *   regionalMigrant: true,
 *   unaccompaniedMinor: false,
 *   disability: false,
 *   age: 34,
 *   illnessOrInjury: false,
 *   trafficking: true,
 *   approvals: { IOM: "2016-03-01" },
 *   grantedOn: "2016-03-08",
 * };
 * assessReserveFundCase(victim).outcome; // => "approval-required"
 * assessReserveFundCase(victim).missing; // => ["approvals.secretariat"]
 * const approvals = { IOM: "2016-03-01", secretariat: "2016-03-08" };
 * assessReserveFundCase({ ...victim, approvals }).outcome; // => "eligible"
 * ```
 */
export function assessReserveFundCase(reserveFundCase: ReserveFundCase): ReserveFundAssessment {
  const read = reserveFundRule.table.read(reserveFundCase);
  // Into the fresh assessment itself: spreading it would cost as much as working it out.
  return Object.assign(reserveFundRule.conclude(read), { grant: grant(read) });
}

/** Compared as numbers: both have two decimals, and the larger amount is the larger number. */
export function grant({ requested }: ReserveFundCase): ReserveFundGrant {
  if (requested === undefined) return { maximum: grantMaximum, within: "unknown" };
  return { maximum: grantMaximum, requested, within: Number(requested) <= Number(grantMaximum) ? "met" : "unmet" };
}
