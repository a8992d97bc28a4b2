import type { Criteria } from "../../clauses/index.js";
import type { Basis, SourceId } from "../../kernel/answer.js";
import type { Assessment, FindingResult } from "../../kernel/assessment.js";
import type { IsoDate } from "../../kernel/calendar-date.js";
import { latestOn } from "../../kernel/dated.js";
import { all, any } from "../../kernel/decision.js";
import { amount, date, dateOr, group, type Input, type Path, truth, wholeNumber } from "../../kernel/fields.js";
import { frozen } from "../../kernel/frozen.js";
import { isAtMost, type UsdAmount } from "../../kernel/money.js";
import { atLeast, givenBy } from "../../kernel/predicates.js";
import { type CriterionOf, type OutcomeOf, rule } from "../../kernel/rule.js";
import { earlierGrants, fundAttestedUntil, type grantDays, maximumTable, refused } from "../facts.js";

/** The form of a case. */
export const reserveFundCaseFields = {
  /** Whether the person returns voluntarily. */
  voluntaryReturn: truth,
  /** Whether the person counts as a regional migrant. The documents do not define it, and no nationality decides it. */
  regionalMigrant: truth,
  /** Whether the person is an unaccompanied boy, girl or adolescent. The documents set no limit of age. */
  unaccompaniedMinor: truth,
  /** Whether the person has a disability. */
  disability: truth,
  /** Whole years, from 0 to 150: a larger number is a mistake of form, such as a year of birth. */
  age: wholeNumber(0, 150),
  /** Whether the person is injured or has a physical or mental disease. */
  illnessOrInjury: truth,
  /** Whether the situation is associated with domestic violence. */
  domesticViolence: truth,
  /** Whether the situation is associated with sexual abuse. */
  sexualAbuse: truth,
  /** Whether the situation is associated with trafficking in persons. */
  trafficking: truth,
  /** The approvals that special circumstances need. */
  approvals: group({
    /** The day on which IOM approved, or "refused". */
    IOM: dateOr(refused),
    /** The day on which the secretariat of the Conference approved, or "refused". */
    secretariat: dateOr(refused),
  }),
  /** The day of the grant. */
  grantedOn: date,
  /** The amount requested for the case, in US dollars; it decides `grant.within` and nothing else. */
  requested: amount,
};

const specialCircumstances = ["twenty-years/reserve-fund/special-circumstances"] as const;
const listed = "one-listed-situation-suffices";
const circumstance = "three-special-circumstances";
/** What was refused or came after the grant is no prior approval by any reading. */
const approved = "prior-joint-approval";

const criteria = [
  {
    id: "voluntary-return",
    input: "voluntaryReturn",
    sources: ["twenty-years/reserve-fund/purpose", "twenty-years/reserve-fund/ordinary-situations"],
  },
  { id: "regional-migrant", input: "regionalMigrant", sources: ["twenty-years/reserve-fund/name"] },
  {
    id: "unaccompanied-minor",
    input: "unaccompaniedMinor",
    sources: ["twenty-years/reserve-fund-situations/1"],
    reading: listed,
  },
  { id: "disability", input: "disability", sources: ["twenty-years/reserve-fund-situations/2"], reading: listed },
  {
    id: "age-70-or-over",
    input: "age",
    sources: ["twenty-years/reserve-fund-situations/3"],
    reading: listed,
    test: atLeast(70),
  },
  {
    id: "illness-or-injury",
    input: "illnessOrInjury",
    sources: ["twenty-years/reserve-fund-situations/4"],
    reading: listed,
  },
  { id: "domestic-violence", input: "domesticViolence", sources: specialCircumstances, reading: circumstance },
  { id: "sexual-abuse", input: "sexualAbuse", sources: specialCircumstances, reading: circumstance },
  { id: "trafficking", input: "trafficking", sources: specialCircumstances, reading: circumstance },
  {
    id: "approved-by-iom",
    input: ["approvals.IOM", "grantedOn"],
    sources: specialCircumstances,
    reading: approved,
    readWhen: "met",
    test: givenBy(refused),
  },
  {
    id: "approved-by-secretariat",
    input: ["approvals.secretariat", "grantedOn"],
    sources: specialCircumstances,
    reading: approved,
    readWhen: "met",
    test: givenBy(refused),
  },
] as const satisfies Criteria<typeof reserveFundCaseFields>;

const ordinary = any("unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury");
const special = any("domestic-violence", "sexual-abuse", "trafficking");
const approvals = ["approved-by-iom", "approved-by-secretariat"] as const;

/**
 * A regional migrant who returns voluntarily, in an ordinary situation, or in special circumstances with the prior
 * approval of both. Of anybody else the documents do not say whether the Fund assists: its purpose names persons who
 * need more than the existing programmes give, the sentence on special circumstances is silent on return, and
 * "regional" stands in the name alone.
 */
export const reserveFundRule = rule({
  id: "reserve-fund.case",
  argument: "case",
  fields: reserveFundCaseFields,
  criteria,
  decision: all(
    "voluntary-return",
    "regional-migrant",
    any(ordinary, all(special, "approved-by-iom", "approved-by-secretariat")),
  ),
  outcomes: {
    outside: [
      { of: "voluntary-return", outcome: "open", reason: "assistance-without-voluntary-return" },
      { of: "regional-migrant", outcome: "open", reason: "assistance-to-other-migrants" },
    ],
    met: "eligible",
    short: [{ of: approvals, outcome: "approval-required", whileUnknown: true }],
    unmet: "ineligible",
  },
});

/** A case that the Fund may assist. An absent field is unknown. */
export interface ReserveFundCase extends Input<typeof reserveFundCaseFields> {}

/** When those who must jointly approve a case in special circumstances did so. An absent field is unknown. */
export type ReserveFundApprovals = NonNullable<ReserveFundCase["approvals"]>;

/** Whether the Fund may assist a case. */
export type ReserveFundOutcome = OutcomeOf<typeof reserveFundRule>;

/** What the Fund asks of a case: the voluntary return of a regional migrant, the situations, the approvals. */
export type ReserveFundCriterion = CriterionOf<typeof reserveFundRule>;

/**
 * How the day of the grant lies to the time of which the documents state the maximum: "stated", they speak of that day;
 * "later", it is carried forward; "earlier", it rests on a reading; "undated", no day is known and the maximum is the
 * one that was in force last.
 */
export type GrantDay = (typeof grantDays)[number];

/** The amount requested beside the most that is granted for each case. */
export interface ReserveFundGrant {
  /** The most that is granted for each case, in US dollars: on the day of the grant, where that is known. */
  readonly maximum: UsdAmount;
  /** The amount requested, with two decimals. */
  readonly requested?: UsdAmount;
  /** Whether the amount is no more than the maximum; unknown where none is given. */
  readonly within: FindingResult;
  /** Whether the documents speak of the day of the grant. */
  readonly day: GrantDay;
  /** How the maximum is known for that day. */
  readonly basis: Basis;
  /** The readings that it rests on. */
  readonly readings: readonly string[];
  readonly sources: readonly SourceId[];
}

/** An assessment of a case, with the amount. */
export interface ReserveFundAssessment
  extends Assessment<ReserveFundOutcome, ReserveFundCriterion, Path<typeof reserveFundCaseFields>> {
  readonly grant: ReserveFundGrant;
}

/**
 * Assesses whether the Reserve Fund may assist a case: a regional migrant who returns voluntarily, in one of the four
 * ordinary situations, or in special circumstances with the prior joint approval of IOM and the secretariat.
 *
 * @param reserveFundCase - the case; every field optional, an absent one is unknown; an approval is a day or "refused"
 * @returns "eligible"; "approval-required" where only a special circumstance applies and an approval, or the day of the
 * grant, can still be shown; "ineligible" where no printed situation applies, or an approval that is needed was refused
 * or came after the grant; "open" where the person does not return voluntarily or is no regional migrant, with the
 * reason; or "undetermined"; with the eleven findings, the inputs still missing, and in `grant` whether the amount is
 * within the maximum. The amount never changes the eligibility, and an eligible case in special circumstances may be
 * assisted, not must.
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/reserve-fund/purpose, twenty-years/reserve-fund/ordinary-situations,
 * twenty-years/reserve-fund-situations/1 to 4, twenty-years/reserve-fund/special-circumstances,
 * twenty-years/reserve-fund/maximum, twenty-years/reserve-fund/name
 *
 * @example
 * ```js
 * import { assessReserveFundCase } from "rcm-rules/reserve-fund";
 *
 * const person = { voluntaryReturn: true, regionalMigrant: true, age: 70, grantedOn: "2017-03-09", requested: "1200" };
 * const { outcome, grant } = assessReserveFundCase(person);
 * outcome; // => "eligible"
 * grant.maximum; // => "1000.00"
 * grant.within; // => "unmet"
 * grant.day; // => "later"
 *
 * const victim = {
 *   voluntaryReturn: true,
 *   regionalMigrant: true,
 *   unaccompaniedMinor: false,
 *   disability: false,
 *   age: 34,
 *   illnessOrInjury: false,
 *   trafficking: true,
 *   approvals: { IOM: "2017-03-01" },
 *   grantedOn: "2017-03-09",
 * };
 * assessReserveFundCase(victim).outcome; // => "approval-required"
 * assessReserveFundCase(victim).missing; // => ["approvals.secretariat"]
 * const approvals = { IOM: "2017-03-01", secretariat: "2017-03-08" };
 * assessReserveFundCase({ ...victim, approvals }).outcome; // => "eligible"
 * assessReserveFundCase({ ...victim, approvals: { IOM: "refused" } }).outcome; // => "ineligible"
 * assessReserveFundCase({ ...victim, voluntaryReturn: false }).outcome; // => "open"
 * ```
 */
export function assessReserveFundCase(reserveFundCase: ReserveFundCase): ReserveFundAssessment {
  const values = reserveFundRule.read(reserveFundCase);
  const assessment = reserveFundRule.conclude(values) as ReturnType<typeof reserveFundRule.conclude> & {
    grant?: ReserveFundGrant;
  };
  assessment.grant = grantOf(requestedIn(values), grantedOnIn(values));
  return assessment as ReserveFundAssessment;
}

const requestedIn = /* @__PURE__ */ reserveFundRule.valueAt("requested");
const grantedOnIn = /* @__PURE__ */ reserveFundRule.valueAt("grantedOn");

const noReadings: readonly string[] = /* @__PURE__ */ frozen([]);

function grantOf(requested: UsdAmount | undefined, grantedOn: IsoDate | undefined): ReserveFundGrant {
  const { since, maximum, sources } = latestOn(grantedOn, maximumTable);
  const day = grantDay(grantedOn, since);
  const basis = day === "earlier" ? "reading" : "stated";
  const readings = day === "earlier" ? earlierGrants : noReadings;
  if (requested === undefined) return { maximum, within: "unknown", day, basis, readings, sources };
  const within = isAtMost(requested, maximum) ? "met" : "unmet";
  return { maximum, requested, within, day, basis, readings, sources };
}

function grantDay(grantedOn: IsoDate | undefined, since: IsoDate): GrantDay {
  if (grantedOn === undefined) return "undated";
  if (grantedOn < since) return "earlier";
  return grantedOn > fundAttestedUntil ? "later" : "stated";
}
