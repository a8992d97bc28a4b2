import { describe, expect, test } from "vitest";
import { assessments } from "../../src/records/assessments.js";
import { record, replay } from "../../src/records/index.js";
import { rules } from "../../src/registers/index.js";

/** An input of each rule that says something. */
const inputs: { readonly [rule: string]: object } = {
  "membership.member": { exchangesInformation: false },
  "membership.observer-country": { country: "BR", onAmericanContinent: true },
  "membership.observer-organization": { mandateThemes: ["human-rights"] },
  "presidency.candidacy": { country: "CR", year: 2030, announcedInPlenary: true },
  "presidency.rotation": [{ year: 2010, country: "MX" }, { year: 2031 }],
  "bodies.signature": { signer: "secretariat", document: "contribution-payment" },
  "bodies.work-plan-step": { from: "drafted", to: "approved" },
  "meetings.participation": { actor: "observer-country", session: "vmm-plenary", activity: "draft-documents" },
  "meetings.plenary-agenda": { items: ["presidency-report", { topic: "Return" }] },
  "meetings.closed-door-delegation": { head: "vice-minister", officials: 3 },
  "meetings.vice-ministerial-date": { start: "2016-06-07" },
  "meetings.order": [{ kind: "rcgm", start: "2019-11-12" }, { kind: "network" }],
  "consultation.focal-points": { CR: false },
  "contributions.scale": {
    rows: [{ country: "BZ", percentage: "1.77", contribution: "5000.00" }],
    total: "282724.00",
    printedPercentageTotal: "100.00",
  },
  "reserve-fund.case": { voluntaryReturn: false },
};

test("every rule of the register that gives an assessment can be replayed, by the function that the register names", () => {
  const functions = Object.entries(assessments).map(([rule, { name }]) => [rule, name]);
  const listed = rules.map((rule) => [rule.id, rule.function]);
  // The course of a consultation is no assessment.
  expect(functions.sort()).toEqual(listed.filter(([, name]) => name !== "consultation").sort());
  expect(Object.keys(inputs).sort()).toEqual(Object.keys(assessments).sort());
});

describe.each(Object.entries(assessments))("%s", (rule, assess) => {
  const input = inputs[rule] as object;

  test("gives an assessment of its own id, which is recorded and replayed", () => {
    const assessment = assess(input as never);
    expect(assessment.rule).toBe(rule);
    const stored = record(assessment, { input, decidedOn: "2024-01-05" });
    expect(replay(JSON.parse(JSON.stringify(stored)))).toEqual({ status: "same", differences: [] });
    expect(replay({ ...stored, outcome: "another" }).status).toBe("changed");
  });
});
