/**
 * The rule of the Reserve Fund in JSON Logic, as a program writes it that keeps its rules as data: what is known of each
 * criterion, then the verdict. The input is checked by hand before, and the answer is put together after, because JSON Logic
 * does neither. The documents use standard operators only, so that every engine runs them.
 */
import { grantOf } from "./hand-written.mjs";
import { readCase } from "./hand-written-checks.mjs";
import { findingOf, findingsByCriterion, readingsOf } from "./hand-written-findings.mjs";

/** @typedef {null | boolean | number | string | readonly unknown[] | { readonly [operator: string]: unknown }} Logic */

/**
 * What is known of each criterion, in their order: true, false, or null for unknown. The data is the case that was read.
 *
 * @type {readonly Logic[]}
 */
const criteria = [
  variable("voluntary"),
  variable("regional"),
  variable("minor"),
  variable("disability"),
  { if: [{ "===": [variable("age"), null] }, null, { ">=": [variable("age"), 70] }] },
  variable("ill"),
  variable("violence"),
  variable("abuse"),
  variable("trafficking"),
  givenBy("iomOn"),
  givenBy("secretariatOn"),
];

const voluntary = variable("0");
const regional = variable("1");
const minor = variable("2");
const disability = variable("3");
const aged = variable("4");
const ill = variable("5");
const violence = variable("6");
const abuse = variable("7");
const trafficking = variable("8");
const iom = variable("9");
const secretariat = variable("10");

const person = { and: [voluntary, regional] };
const someOrdinary = { or: [minor, disability, aged, ill] };
const noOrdinary = { and: [isFalse(minor), isFalse(disability), isFalse(aged), isFalse(ill)] };
const someSpecial = { or: [violence, abuse, trafficking] };
const noSpecial = { and: [isFalse(violence), isFalse(abuse), isFalse(trafficking)] };
const approved = { and: [someSpecial, iom, secretariat] };
const notSpecial = { or: [noSpecial, isFalse(iom), isFalse(secretariat)] };

const ordinaryIds = ["unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury"];
const specialIds = ["domestic-violence", "sexual-abuse", "trafficking"];
const approvalIds = ["approved-by-iom", "approved-by-secretariat"];
const metSpecial = [
  when(violence, "domestic-violence"),
  when(abuse, "sexual-abuse"),
  when(trafficking, "trafficking"),
  approvalIds,
];

const becauseEligible = {
  merge: [
    ["voluntary-return", "regional-migrant"],
    when(minor, "unaccompanied-minor"),
    when(disability, "disability"),
    when(aged, "age-70-or-over"),
    when(ill, "illness-or-injury"),
    when(approved, { merge: metSpecial }),
  ],
};

const becauseIneligible = {
  merge: [
    ordinaryIds,
    when(noSpecial, specialIds),
    when(isFalse(iom), "approved-by-iom"),
    when(isFalse(secretariat), "approved-by-secretariat"),
  ],
};

const becauseOpen = {
  merge: [when(isFalse(voluntary), "voluntary-return"), when(isFalse(regional), "regional-migrant")],
};

const becauseApprovalRequired = { merge: [["voluntary-return", "regional-migrant"], ordinaryIds, ...metSpecial] };

/** What the case itself lacks of the approvals stands behind the criteria. */
const missingApprovals = {
  merge: [
    when(isNull(variable("11")), "approvals.IOM"),
    when(isNull(variable("12")), "grantedOn"),
    when(isNull(variable("13")), "approvals.secretariat"),
  ],
};

const missingSituations = {
  merge: [
    when(isNull(minor), "unaccompaniedMinor"),
    when(isNull(disability), "disability"),
    when(isNull(aged), "age"),
    when(isNull(ill), "illnessOrInjury"),
    unless(
      { or: [someSpecial, notSpecial] },
      {
        merge: [
          when(isNull(violence), "domesticViolence"),
          when(isNull(abuse), "sexualAbuse"),
          when(isNull(trafficking), "trafficking"),
        ],
      },
    ),
    unless(notSpecial, missingApprovals),
  ],
};

const missing = {
  merge: [
    when(isNull(voluntary), "voluntaryReturn"),
    when(isNull(regional), "regionalMigrant"),
    unless({ or: [someOrdinary, approved] }, missingSituations),
  ],
};

/**
 * The outcome, what carries it, and what is missing.
 *
 * @type {Logic}
 */
const verdict = {
  if: [
    { or: [isFalse(voluntary), isFalse(regional)] },
    ["open", becauseOpen, []],
    { and: [person, { or: [someOrdinary, approved] }] },
    ["eligible", becauseEligible, []],
    { and: [person, noOrdinary, notSpecial] },
    ["ineligible", becauseIneligible, []],
    { and: [person, noOrdinary, someSpecial] },
    ["approval-required", becauseApprovalRequired, missingApprovals],
    ["undetermined", [], missing],
  ],
};

/**
 * @param {(logic: Logic) => (data: unknown) => any} compile - makes a function of a document
 * @returns {(one: unknown) => unknown} assesses a case
 */
export function jsonLogicAssessor(compile) {
  const known = compile(criteria);
  const decide = compile(verdict);
  return (one) => {
    const read = readCase(one);
    /** @type {(boolean | string | null)[]} */
    const truths = known(read);
    const findings = findingsByCriterion.map((three, place) =>
      findingOf(three, /** @type {boolean | undefined} */ (truths[place] ?? undefined)),
    );
    truths.push(read.iomOn ?? null, read.grantedOn ?? null, read.secretariatOn ?? null);
    const [outcome, because, missing] = decide(truths);
    const grant = grantOf(read.requested, read.grantedOn);
    if (outcome === "undetermined")
      return { rule: "reserve-fund.case", outcome, because, readings: [], findings, missing, grant };
    const readings = readingsOf(because, outcome);
    if (outcome === "open") {
      const reason = truths[0] === false ? "assistance-without-voluntary-return" : "assistance-to-other-migrants";
      return {
        rule: "reserve-fund.case",
        outcome,
        basis: "stated",
        because,
        readings,
        reason,
        findings,
        missing,
        grant,
      };
    }
    return { rule: "reserve-fund.case", outcome, basis: "reading", because, readings, findings, missing, grant };
  };
}

/** @param {string} name */
function variable(name) {
  return { var: name };
}

/** @param {Logic} logic */
function isFalse(logic) {
  return { "===": [logic, false] };
}

/** @param {Logic} logic */
function isNull(logic) {
  return { "===": [logic, null] };
}

/** @param {string} day */
function givenBy(day) {
  const refused = { "===": [variable(day), "refused"] };
  const unknown = { or: [isNull(variable(day)), isNull(variable("grantedOn"))] };
  return { if: [refused, false, unknown, null, { "<=": [variable(day), variable("grantedOn")] }] };
}

/**
 * @param {Logic} condition
 * @param {Logic} part
 */
function when(condition, part) {
  return { if: [condition, part, []] };
}

/**
 * @param {Logic} condition
 * @param {Logic} part
 */
function unless(condition, part) {
  return { if: [condition, [], part] };
}
