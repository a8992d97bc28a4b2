/**
 * A worked example of each rule, and the schema of its input. A rule that has none here ends the build: so a new rule
 * cannot be forgotten.
 */

import { scale } from "rcm-rules/contributions";
import * as schemas from "rcm-rules/schemas";
import { rules } from "rcm-rules/sources";

/** @typedef {keyof typeof schemas} SchemaName */
/** @typedef {{ readonly schema: SchemaName, readonly input: unknown }} Case */

/** @type {{ readonly [rule: string]: Case }} */
const known = {
  "membership.member": {
    schema: "membershipApplicationSchema",
    input: {
      acceptsPueblaPrinciples: true,
      upholdsOrderlyMovementAndRights: true,
      addressesMigrationMultilaterally: false,
    },
  },
  "membership.observer-country": {
    schema: "observerCountryApplicationSchema",
    input: {
      country: "BR",
      onAmericanContinent: true,
      adheresToPueblaInWriting: true,
      submittedWrittenDeclaration: false,
    },
  },
  "membership.observer-organization": {
    schema: "observerOrganizationApplicationSchema",
    input: { promotesPueblaPrinciples: true, mandateThemes: ["human-rights"], submittedWrittenApplication: true },
  },
  "presidency.candidacy": {
    schema: "candidacySchema",
    input: { country: "HN", year: 2027, announcedInPlenary: true, consensus: true },
  },
  "presidency.rotation": {
    schema: "rotationSchema",
    input: [
      { year: 2015, country: "MX" },
      { year: 2016, country: "HN" },
      { year: 2016, country: "SV" },
    ],
  },
  "bodies.signature": {
    schema: "signatureRequestSchema",
    input: { signer: "secretariat", document: "contribution-payment", countryRequested: true },
  },
  "bodies.work-plan-step": {
    schema: "workPlanStepSchema",
    input: { from: "drafted", to: "approved", approvedBy: ["rcgm", "secretariat"] },
  },
  "meetings.participation": {
    schema: "participationQuerySchema",
    input: { actor: "observer-country", session: "vmm-plenary", activity: "make-declaration", invitedToDeclare: true },
  },
  "meetings.plenary-agenda": {
    schema: "plenaryAgendaSchema",
    input: {
      items: ["presidency-report", "opening-statements", { topic: "Remittances", theme: "migration-and-development" }],
    },
  },
  "meetings.closed-door-delegation": {
    schema: "closedDoorDelegationSchema",
    input: { head: "vice-minister", officials: 2 },
  },
  "meetings.vice-ministerial-date": {
    schema: "viceMinisterialDatesSchema",
    input: { start: "2016-11-08", end: "2016-11-11" },
  },
  "meetings.order": {
    schema: "meetingOrderSchema",
    input: [
      { kind: "rcgm", start: "2012-11-19" },
      { kind: "vice-ministerial-meeting", start: "2012-11-21" },
    ],
  },
  "consultation.procedure": {
    schema: "consultationEventsSchema",
    input: [
      { on: "2016-06-01", type: "submitted-to-troika", by: "presidency", inWriting: true },
      { on: "2016-06-08", type: "troika-consensus" },
      { on: "2016-06-09", type: "shared-first-round" },
    ],
  },
  "consultation.focal-points": { schema: "focalPointContactsSchema", input: { CR: true, HN: false } },
  "contributions.scale": {
    schema: "printedScaleSchema",
    input: printedScale(),
  },
  "reserve-fund.case": {
    schema: "reserveFundCaseSchema",
    input: { voluntaryReturn: true, regionalMigrant: true, age: 70, grantedOn: "2016-06-09", requested: "1200.00" },
  },
};

/** The scale as the documents print it. */
function printedScale() {
  const answer = scale("2016");
  if (answer.status !== "known") throw new Error("there is no scale");
  const { rows, total, printedPercentageTotal } = answer.value;
  return { rows, total, printedPercentageTotal };
}

/**
 * @param {string} rule
 * @returns {Case}
 */
export function caseOf(rule) {
  const found = known[rule];
  if (found === undefined) throw new Error(`the site has no example of the rule ${rule}`);
  return found;
}

for (const { id } of rules) caseOf(id);
