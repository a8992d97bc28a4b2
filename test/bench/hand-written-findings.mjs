/** The findings of the functions that are written by hand: shared and frozen, as those of the library are. */

/** @typedef {boolean | undefined} Truth */
/** @typedef {import("./hand-written-checks.mjs").Known} Known */
/** @typedef {{ readonly criterion: string, readonly result: string, readonly sources: readonly string[], readonly reading?: string }} Finding */
/** @typedef {{ readonly met: Finding, readonly unmet: Finding, readonly unknown: Finding }} Findings */

/** What is read into the documents for each criterion but the first two. @type {Readonly<Record<string, string>>} */
const readings = {
  "unaccompanied-minor": "one-listed-situation-suffices",
  disability: "one-listed-situation-suffices",
  "age-70-or-over": "one-listed-situation-suffices",
  "illness-or-injury": "one-listed-situation-suffices",
  "domestic-violence": "three-special-circumstances",
  "sexual-abuse": "three-special-circumstances",
  trafficking: "three-special-circumstances",
  "approved-by-iom": "prior-joint-approval",
  "approved-by-secretariat": "prior-joint-approval",
};

const purpose = ["twenty-years/reserve-fund/purpose", "twenty-years/reserve-fund/ordinary-situations"];
const special = ["twenty-years/reserve-fund/special-circumstances"];
const voluntaryReturn = findings("voluntary-return", purpose);
const regionalMigrant = findings("regional-migrant", ["twenty-years/reserve-fund/name"]);
const unaccompaniedMinor = findings("unaccompanied-minor", ["twenty-years/reserve-fund-situations/1"]);
const disability = findings("disability", ["twenty-years/reserve-fund-situations/2"]);
const age70OrOver = findings("age-70-or-over", ["twenty-years/reserve-fund-situations/3"]);
const illnessOrInjury = findings("illness-or-injury", ["twenty-years/reserve-fund-situations/4"]);
const domesticViolence = findings("domestic-violence", special);
const sexualAbuse = findings("sexual-abuse", special);
const trafficking = findings("trafficking", special);
const approvedByIom = findings("approved-by-iom", special);
const approvedBySecretariat = findings("approved-by-secretariat", special);

/**
 * @param {Known} known
 * @param {Truth} aged
 * @param {Truth} iom
 * @param {Truth} secretariat
 */
export function findingsOf(known, aged, iom, secretariat) {
  return [
    findingOf(voluntaryReturn, known.voluntary),
    findingOf(regionalMigrant, known.regional),
    findingOf(unaccompaniedMinor, known.minor),
    findingOf(disability, known.disability),
    findingOf(age70OrOver, aged),
    findingOf(illnessOrInjury, known.ill),
    findingOf(domesticViolence, known.violence),
    findingOf(sexualAbuse, known.abuse),
    findingOf(trafficking, known.trafficking),
    findingOf(approvedByIom, iom),
    findingOf(approvedBySecretariat, secretariat),
  ];
}

/** The findings of all criteria, in their order. */
export const findingsByCriterion = [
  voluntaryReturn,
  regionalMigrant,
  unaccompaniedMinor,
  disability,
  age70OrOver,
  illnessOrInjury,
  domesticViolence,
  sexualAbuse,
  trafficking,
  approvedByIom,
  approvedBySecretariat,
];

/**
 * @param {Findings} shared
 * @param {Truth} truth
 */
export function findingOf(shared, truth) {
  return truth === undefined ? shared.unknown : truth ? shared.met : shared.unmet;
}

/**
 * The three findings of a criterion, made once and shared by all answers.
 *
 * @param {string} criterion
 * @param {readonly string[]} sources
 * @returns {Findings}
 */
function findings(criterion, sources) {
  const reading = readings[criterion];
  // What was refused or came too late is no prior approval by any reading.
  const printed = reading === "prior-joint-approval" ? "unmet" : "";
  const finding = (/** @type {string} */ result) =>
    Object.freeze({
      criterion,
      result,
      sources: Object.freeze(sources),
      ...(reading && result !== printed && { reading }),
    });
  return { met: finding("met"), unmet: finding("unmet"), unknown: finding("unknown") };
}

/**
 * The readings behind some criteria, each once; criteria that share one follow each other. A case that is ineligible
 * has only approvals that are unmet.
 *
 * @param {readonly string[]} because
 * @param {string} outcome
 */
export function readingsOf(because, outcome) {
  /** @type {string[]} */
  const found = [];
  for (const criterion of because) {
    const reading = readings[criterion];
    if (outcome === "ineligible" && reading === "prior-joint-approval") continue;
    if (reading !== undefined && found[found.length - 1] !== reading) found.push(reading);
  }
  return found;
}
