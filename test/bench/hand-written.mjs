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
/**
 * @typedef {object} Grant
 * @property {string} maximum
 * @property {string} [requested]
 * @property {string} within
 * @property {string} day
 * @property {string} basis
 * @property {readonly string[]} readings
 * @property {readonly string[]} sources
 */

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
  const { voluntary, regional } = known;
  const aged = known.age === undefined ? undefined : known.age >= 70;
  const iom = givenBy(known.iomOn, known.grantedOn);
  const secretariat = givenBy(known.secretariatOn, known.grantedOn);
  const findings = findingsOf(known, aged, iom, secretariat);
  if (voluntary === false || regional === false) return open(known, findings);
  return decide(known, findings, aged, iom, secretariat);
}

/**
 * @param {Known} known
 * @param {Finding[]} findings
 * @param {Truth} aged
 * @param {Truth} iom
 * @param {Truth} secretariat
 */
function decide(known, findings, aged, iom, secretariat) {
  const { voluntary, regional, minor, disability, ill, violence, abuse, trafficking } = known;
  const someOrdinary = some(minor, disability, aged, ill);
  const noOrdinary = none(minor, disability, aged, ill);
  const someSpecial = some(violence, abuse, trafficking, false);
  const noSpecial = none(violence, abuse, trafficking, false);
  const approved = someSpecial && iom === true && secretariat === true;
  const notSpecial = noSpecial || iom === false || secretariat === false;

  if (voluntary === true && regional === true) {
    if (someOrdinary || approved) return eligible(known, findings, aged, approved);
    if (noOrdinary && notSpecial) return ineligible(known, findings, noSpecial, iom, secretariat);
    if (noOrdinary && someSpecial) return approvalRequired(known, findings);
  }
  return undetermined(known, findings, someOrdinary || approved, someSpecial, notSpecial);
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
  return decided("eligible", because, findings, [], known);
}

/**
 * @param {Known} known
 * @param {Finding[]} findings
 * @param {boolean} noSpecial
 * @param {Truth} iom
 * @param {Truth} secretariat
 */
function ineligible(known, findings, noSpecial, iom, secretariat) {
  const because = ["unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury"];
  if (noSpecial) because.push("domestic-violence", "sexual-abuse", "trafficking");
  if (iom === false) because.push("approved-by-iom");
  if (secretariat === false) because.push("approved-by-secretariat");
  return decided("ineligible", because, findings, [], known);
}

/**
 * @param {Known} known
 * @param {Finding[]} findings
 */
function approvalRequired(known, findings) {
  const because = ["voluntary-return", "regional-migrant"];
  because.push("unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury");
  addSpecial(because, known);
  /** @type {string[]} */
  const missing = [];
  addApprovals(missing, known);
  return decided("approval-required", because, findings, missing, known);
}

/**
 * What the documents do not speak of.
 *
 * @param {Known} known
 * @param {Finding[]} findings
 */
function open({ voluntary, regional, requested, grantedOn }, findings) {
  /** @type {string[]} */
  const because = [];
  if (voluntary === false) because.push("voluntary-return");
  if (regional === false) because.push("regional-migrant");
  const reason = voluntary === false ? "assistance-without-voluntary-return" : "assistance-to-other-migrants";
  const grant = grantOf(requested, grantedOn);
  const rule = "reserve-fund.case";
  return { rule, outcome: "open", basis: "stated", because, readings: [], reason, findings, missing: [], grant };
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
  const grant = grantOf(known.requested, known.grantedOn);
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
  if (!someSpecial && !notSpecial) {
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
 * @param {Known} known
 */
function decided(outcome, because, findings, missing, known) {
  const grant = grantOf(known.requested, known.grantedOn);
  const readings = readingsOf(because, outcome);
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
 * @param {string | undefined} given - a day, or that it was refused
 * @param {string | undefined} day
 * @returns {Truth}
 */
function givenBy(given, day) {
  if (given === "refused") return false;
  return given === undefined || day === undefined ? undefined : given <= day;
}

const maximum = grantMaximum;
const sources = ["twenty-years/reserve-fund/maximum"];
const attested = "2016-12-31";
/** @type {readonly string[]} */
const noReadings = [];
const earlierGrants = ["printed-maximum-for-earlier-grants"];

/**
 * The amount beside the most that is granted.
 *
 * @param {string | undefined} requested
 * @param {string | undefined} grantedOn
 * @returns {Grant}
 */
export function grantOf(requested, grantedOn) {
  const day = dayOf(grantedOn);
  const basis = day === "earlier" ? "reading" : "stated";
  const readings = day === "earlier" ? earlierGrants : noReadings;
  if (requested === undefined) return { maximum, within: "unknown", day, basis, readings, sources };
  const amount = withCents(requested);
  const isWithin = amount.length === maximum.length ? amount <= maximum : amount.length < maximum.length;
  return { maximum, requested: amount, within: isWithin ? "met" : "unmet", day, basis, readings, sources };
}

/** @param {string | undefined} grantedOn */
function dayOf(grantedOn) {
  if (grantedOn === undefined) return "undated";
  if (grantedOn < attested) return "earlier";
  return grantedOn > attested ? "later" : "stated";
}

/** @param {string} amount */
function withCents(amount) {
  if (amount[amount.length - 3] === ".") return amount;
  return amount[amount.length - 2] === "." ? `${amount}0` : `${amount}.00`;
}
