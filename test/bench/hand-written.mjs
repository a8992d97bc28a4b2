/**
 * The rule of the Reserve Fund as a good engineer writes it for one program, without a library: plain code that gives the
 * same answer, as fast as we could make it. `assessBare` trusts its input; `assessChecked` checks it as the library does.
 */
import { grantMaximum } from "rcm-rules/reserve-fund";
import { readCase } from "./hand-written-checks.mjs";
import { findingsOf, readingsOf } from "./hand-written-findings.mjs";

/** @typedef {import("rcm-rules/reserve-fund").ReserveFundCase} ReserveFundCase */
/** @typedef {boolean | undefined} Truth */
/** @typedef {import("./hand-written-checks.mjs").Known} Known */
/** @typedef {import("./hand-written-findings.mjs").Finding} Finding */
/** @typedef {{ readonly maximum: string, readonly requested?: string, readonly within: string }} Grant */

/**
 * Assesses a case whose form is right.
 *
 * @param {ReserveFundCase} one
 */
export function assessBare(one) {
  const { voluntaryReturn, regionalMigrant, unaccompaniedMinor, disability, age, illnessOrInjury } = one;
  const { domesticViolence, sexualAbuse, trafficking, approvals, grantedOn, requested } = one;
  return conclude({
    voluntary: voluntaryReturn,
    regional: regionalMigrant,
    minor: unaccompaniedMinor,
    disability,
    age,
    ill: illnessOrInjury,
    violence: domesticViolence,
    abuse: sexualAbuse,
    trafficking,
    iomOn: approvals?.IOM,
    secretariatOn: approvals?.secretariat,
    grantedOn,
    requested,
  });
}

/**
 * Assesses a case whatever its form. Throws `WrongInput` where that is wrong.
 *
 * @param {unknown} one
 */
export function assessChecked(one) {
  return conclude(readCase(one));
}

/** @param {Known} known */
function conclude(known) {
  const { voluntary, regional, minor, disability, age, ill, violence, abuse, trafficking } = known;
  const aged = age === undefined ? undefined : age >= 70;
  const iom = noLater(known.iomOn, known.grantedOn);
  const secretariat = noLater(known.secretariatOn, known.grantedOn);
  const findings = findingsOf(known, aged, iom, secretariat);

  const someOrdinary = some(minor, disability, aged, ill);
  const noOrdinary = none(minor, disability, aged, ill);
  const someSpecial = some(violence, abuse, trafficking, false);
  const noSpecial = none(violence, abuse, trafficking, false);
  const approved = someSpecial && iom === true && secretariat === true;
  const refused = iom === false || secretariat === false;

  const person = voluntary === true && regional === true;
  if (person && (someOrdinary || approved)) return eligible(known, findings, aged, approved);
  if (voluntary === false || regional === false || (noOrdinary && noSpecial))
    return ineligible(known, findings, noOrdinary, noSpecial, iom, secretariat);
  if (person && noOrdinary && someSpecial) return approvalRequired(known, findings, refused);
  return undetermined(known, findings, someOrdinary || approved, someSpecial, noSpecial || refused);
}

/**
 * @param {Truth} one
 * @param {Truth} other
 * @param {Truth} third
 * @param {Truth} fourth
 */
function some(one, other, third, fourth) {
  return one === true || other === true || third === true || fourth === true;
}

/**
 * @param {Truth} one
 * @param {Truth} other
 * @param {Truth} third
 * @param {Truth} fourth
 */
function none(one, other, third, fourth) {
  return one === false && other === false && third === false && fourth === false;
}

/**
 * @param {Known} known
 * @param {Finding[]} findings
 * @param {Truth} aged
 * @param {boolean} approved - whether a special circumstance applies, and both have approved
 */
function eligible(known, findings, aged, approved) {
  const because = ["voluntary-return", "regional-migrant"];
  if (known.minor === true) because.push("unaccompanied-minor");
  if (known.disability === true) because.push("disability");
  if (aged === true) because.push("age-70-or-over");
  if (known.ill === true) because.push("illness-or-injury");
  if (approved) addSpecial(because, known);
  return decided("eligible", because, findings, [], known.requested);
}

/**
 * @param {Known} known
 * @param {Finding[]} findings
 * @param {boolean} noOrdinary
 * @param {boolean} noSpecial
 * @param {Truth} iom
 * @param {Truth} secretariat
 */
function ineligible(known, findings, noOrdinary, noSpecial, iom, secretariat) {
  const because = [];
  if (known.voluntary === false) because.push("voluntary-return");
  if (known.regional === false) because.push("regional-migrant");
  if (noOrdinary && (noSpecial || iom === false || secretariat === false)) {
    because.push("unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury");
    if (noSpecial) because.push("domestic-violence", "sexual-abuse", "trafficking");
    if (iom === false) because.push("approved-by-iom");
    if (secretariat === false) because.push("approved-by-secretariat");
  }
  return decided("ineligible", because, findings, [], known.requested);
}

/**
 * @param {Known} known
 * @param {Finding[]} findings
 * @param {boolean} refused - whether an approval came too late
 */
function approvalRequired(known, findings, refused) {
  const because = ["voluntary-return", "regional-migrant"];
  because.push("unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury");
  addSpecial(because, known);
  /** @type {string[]} */
  const missing = [];
  if (!refused) addApprovals(missing, known);
  return decided("approval-required", because, findings, missing, known.requested);
}

/**
 * @param {Known} known
 * @param {Finding[]} findings
 * @param {boolean} situated - whether a situation is settled
 * @param {boolean} someSpecial
 * @param {boolean} notSpecial - whether no special circumstance can carry the case
 */
function undetermined(known, findings, situated, someSpecial, notSpecial) {
  const missing = [];
  if (known.voluntary === undefined) missing.push("voluntaryReturn");
  if (known.regional === undefined) missing.push("regionalMigrant");
  if (!situated) addSituations(missing, known, someSpecial, notSpecial);
  const grant = grantOf(known.requested);
  return { rule: "reserve-fund.case", outcome: "undetermined", because: [], readings: [], findings, missing, grant };
}

/**
 * @param {string[]} missing
 * @param {Known} known
 * @param {boolean} someSpecial
 * @param {boolean} notSpecial
 */
function addSituations(missing, known, someSpecial, notSpecial) {
  if (known.minor === undefined) missing.push("unaccompaniedMinor");
  if (known.disability === undefined) missing.push("disability");
  if (known.age === undefined) missing.push("age");
  if (known.ill === undefined) missing.push("illnessOrInjury");
  if (!someSpecial) {
    if (known.violence === undefined) missing.push("domesticViolence");
    if (known.abuse === undefined) missing.push("sexualAbuse");
    if (known.trafficking === undefined) missing.push("trafficking");
  }
  if (!notSpecial) addApprovals(missing, known);
}

/**
 * @param {string} outcome
 * @param {string[]} because
 * @param {Finding[]} findings
 * @param {string[]} missing
 * @param {string | undefined} requested
 */
function decided(outcome, because, findings, missing, requested) {
  const grant = grantOf(requested);
  const readings = readingsOf(because);
  return { rule: "reserve-fund.case", outcome, basis: "reading", because, readings, findings, missing, grant };
}

/**
 * @param {string[]} because
 * @param {Known} known
 */
function addSpecial(because, { violence, abuse, trafficking }) {
  if (violence === true) because.push("domestic-violence");
  if (abuse === true) because.push("sexual-abuse");
  if (trafficking === true) because.push("trafficking");
  because.push("approved-by-iom", "approved-by-secretariat");
}

/**
 * @param {string[]} missing
 * @param {Known} known
 */
function addApprovals(missing, { iomOn, secretariatOn, grantedOn }) {
  if (iomOn === undefined) missing.push("approvals.IOM");
  if (grantedOn === undefined) missing.push("grantedOn");
  if (secretariatOn === undefined) missing.push("approvals.secretariat");
}

/**
 * @param {string | undefined} day
 * @param {string | undefined} other
 * @returns {Truth}
 */
function noLater(day, other) {
  return day === undefined || other === undefined ? undefined : day <= other;
}

const maximum = grantMaximum;

/**
 * The amount beside the most that is granted.
 *
 * @param {string | undefined} requested
 * @returns {Grant}
 */
export function grantOf(requested) {
  if (requested === undefined) return { maximum, within: "unknown" };
  const amount = withCents(requested);
  const isWithin = amount.length === maximum.length ? amount <= maximum : amount.length < maximum.length;
  return { maximum, requested: amount, within: isWithin ? "met" : "unmet" };
}

/** @param {string} amount */
function withCents(amount) {
  if (amount[amount.length - 3] === ".") return amount;
  return amount[amount.length - 2] === "." ? `${amount}0` : `${amount}.00`;
}
