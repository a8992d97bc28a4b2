import { describe, expect, test } from "vitest";
import { workPlanStates } from "../../src/bodies/facts.js";
import {
  assessSignature,
  assessWorkPlanStep,
  type BodyId,
  type SignatureRequest,
  type WorkPlanStep,
} from "../../src/bodies/index.js";
import { workPlanStepRule } from "../../src/bodies/rules/work-plan-step.js";

const both: BodyId[] = ["rcgm", "secretariat"];

describe("signatures (T-47)", () => {
  test.each<[string, SignatureRequest, string]>([
    [
      "the presidency with the Vice-Ministers' approval (J19)",
      { signer: "presidency", document: "third-party-administrative", viceMinistersApproved: true },
      "permitted",
    ],
    [
      "the secretariat with the Vice-Ministers' approval (P23)",
      { signer: "secretariat", document: "third-party-administrative", viceMinistersApproved: true },
      "permitted",
    ],
    [
      "neither without it",
      { signer: "presidency", document: "third-party-administrative", viceMinistersApproved: false },
      "not-permitted",
    ],
    [
      "a country's request does not replace it",
      {
        signer: "secretariat",
        document: "third-party-administrative",
        viceMinistersApproved: false,
        countryRequested: true,
      },
      "not-permitted",
    ],
    [
      "the secretariat at a country's request, without any approval (P23)",
      { signer: "secretariat", document: "contribution-payment", viceMinistersApproved: false, countryRequested: true },
      "permitted",
    ],
    [
      "not without the request, whatever was approved",
      { signer: "secretariat", document: "contribution-payment", viceMinistersApproved: true, countryRequested: false },
      "not-permitted",
    ],
    [
      "the presidency has no such power",
      { signer: "presidency", document: "contribution-payment", viceMinistersApproved: true, countryRequested: true },
      "not-permitted",
    ],
    [
      "whoever signs, the approval is what counts",
      { document: "third-party-administrative", viceMinistersApproved: true },
      "permitted",
    ],
  ])("%s", (_, request, outcome) => {
    expect(assessSignature(request)).toMatchObject({ rule: "bodies.signature", outcome, missing: [] });
  });

  test("what is not known is asked for, and nothing else", () => {
    expect(assessSignature({})).toMatchObject({ outcome: "undetermined" });
    expect(assessSignature({}).missing).toEqual(["document", "viceMinistersApproved", "countryRequested", "signer"]);
    expect(assessSignature({ document: "third-party-administrative" }).missing).toEqual(["viceMinistersApproved"]);
    expect(assessSignature({ signer: "secretariat", document: "contribution-payment" }).missing).toEqual([
      "countryRequested",
    ]);
  });

  test("what carries the outcome, and nothing else", () => {
    const because = (request: SignatureRequest) => assessSignature(request).because;
    const whole = {
      signer: "secretariat",
      document: "contribution-payment",
      viceMinistersApproved: false,
      countryRequested: true,
    } as const;
    expect(because(whole)).toEqual(["contribution-payment", "requested-by-country", "signed-by-secretariat"]);
    const commitment = { ...whole, document: "third-party-administrative", viceMinistersApproved: true } as const;
    expect(because({ ...commitment, signer: "presidency" })).toEqual([
      "third-party-administrative",
      "approved-by-vice-ministers",
    ]);
    expect(because({ ...whole, viceMinistersApproved: true, signer: "presidency" })).toEqual([
      "third-party-administrative",
      "signed-by-secretariat",
    ]);
    expect(because({ signer: "secretariat" })).toEqual([]);
  });

  test("permitted whichever of the two documents it is", () => {
    const request = { signer: "secretariat", viceMinistersApproved: true, countryRequested: true } as const;
    expect(assessSignature(request)).toMatchObject({
      outcome: "permitted",
      because: ["approved-by-vice-ministers", "requested-by-country", "signed-by-secretariat"],
      missing: [],
    });
  });

  test("the printed text carries it: no reading", () => {
    const request = { document: "third-party-administrative", viceMinistersApproved: true } as const;
    expect(assessSignature(request)).toMatchObject({ basis: "stated", readings: [] });
    expect(assessSignature({})).not.toHaveProperty("basis");
  });

  test("five findings with their clauses, counted or not", () => {
    const { findings } = assessSignature({ signer: "presidency", document: "third-party-administrative" });
    expect(findings).toEqual([
      {
        criterion: "third-party-administrative",
        result: "met",
        sources: ["twenty-years/presidency-functions/7", "twenty-years/technical-secretariat-functions/7"],
      },
      {
        criterion: "approved-by-vice-ministers",
        result: "unknown",
        sources: ["twenty-years/presidency-functions/7", "twenty-years/technical-secretariat-functions/7"],
      },
      {
        criterion: "contribution-payment",
        result: "unmet",
        sources: ["twenty-years/technical-secretariat-functions/7"],
      },
      {
        criterion: "requested-by-country",
        result: "unknown",
        sources: ["twenty-years/technical-secretariat-functions/7"],
        reading: "contribution-papers-on-request",
      },
      {
        criterion: "signed-by-secretariat",
        result: "unmet",
        sources: ["twenty-years/technical-secretariat-functions/7"],
        reading: "contribution-papers-by-the-secretariat",
      },
    ]);
  });
});

describe("steps of a work plan (N8, O3)", () => {
  test.each<[string, WorkPlanStep, string]>([
    [
      "approved by the Group together with the secretariat",
      { from: "drafted", to: "approved", approvedBy: both },
      "permitted",
    ],
    ["not by the Group alone", { from: "drafted", to: "approved", approvedBy: ["rcgm"] }, "not-permitted"],
    ["not by the secretariat alone", { from: "drafted", to: "approved", approvedBy: ["secretariat"] }, "not-permitted"],
    [
      "not by the Vice-Ministers in their place",
      { from: "drafted", to: "approved", approvedBy: ["vice-ministerial-meeting"] },
      "not-permitted",
    ],
    [
      "more approvals do no harm",
      { from: "drafted", to: "approved", approvedBy: [...both, "presidency"] },
      "permitted",
    ],
    ["an approved plan is implemented", { from: "approved", to: "implemented" }, "permitted"],
    ["approvals count for the approval alone", { from: "approved", to: "implemented", approvedBy: [] }, "permitted"],
    ["an implemented plan is reported on", { from: "implemented", to: "reported" }, "permitted"],
    ["a draft is not implemented", { from: "drafted", to: "implemented", approvedBy: both }, "not-permitted"],
    ["a draft is not reported on", { from: "drafted", to: "reported", approvedBy: both }, "not-permitted"],
    [
      "an approved plan is not reported on before it is implemented",
      { from: "approved", to: "reported" },
      "not-permitted",
    ],
    ["nothing leads back", { from: "implemented", to: "approved", approvedBy: both }, "not-permitted"],
    ["nothing stands still", { from: "approved", to: "approved", approvedBy: both }, "not-permitted"],
  ])("%s", (_, step, outcome) => {
    expect(assessWorkPlanStep(step)).toMatchObject({ rule: "bodies.work-plan-step", outcome, missing: [] });
  });

  test("what is not known is asked for, and nothing else", () => {
    expect(assessWorkPlanStep({}).missing).toEqual(["to", "approvedBy", "from"]);
    expect(assessWorkPlanStep({ from: "drafted", to: "approved" })).toMatchObject({
      outcome: "undetermined",
      missing: ["approvedBy"],
    });
    expect(assessWorkPlanStep({ to: "implemented" }).missing).toEqual(["from"]);
    expect(assessWorkPlanStep({ from: "implemented" }).missing).toEqual(["to"]);
  });

  test("eight findings, step by step", () => {
    const { findings } = assessWorkPlanStep({ from: "drafted", approvedBy: ["rcgm"] });
    expect(findings.map(({ criterion, result }) => [criterion, result])).toEqual([
      ["to-approved", "unknown"],
      ["approved-by-rcgm", "met"],
      ["approved-by-secretariat", "unmet"],
      ["from-drafted", "met"],
      ["to-implemented", "unknown"],
      ["from-approved", "unmet"],
      ["to-reported", "unknown"],
      ["from-implemented", "unmet"],
    ]);
  });

  test("each finding cites its clauses", () => {
    const approval = "twenty-years/regional-consultation-group-roles/2";
    const workPlans = "twenty-years/liaison-officer-networks/work-plans";
    const { findings } = assessWorkPlanStep({});
    expect(findings.map(({ sources }) => sources)).toEqual([
      [approval, workPlans],
      [approval, workPlans],
      [approval],
      [workPlans],
      [workPlans],
      [workPlans],
      [workPlans],
      [workPlans],
    ]);
  });

  test("what carries the outcome, and nothing else", () => {
    const because = (step: WorkPlanStep) => assessWorkPlanStep(step).because;
    expect(because({ from: "drafted", to: "approved", approvedBy: both })).toEqual([
      "to-approved",
      "approved-by-rcgm",
      "approved-by-secretariat",
      "from-drafted",
    ]);
    expect(because({ from: "approved", to: "implemented", approvedBy: both })).toEqual([
      "to-implemented",
      "from-approved",
    ]);
    expect(because({ from: "drafted", to: "approved", approvedBy: ["rcgm"] })).toEqual([
      "approved-by-secretariat",
      "to-implemented",
      "from-approved",
      "to-reported",
      "from-implemented",
    ]);
  });

  test("the states before and after a step are those of the list", () => {
    const { from, to } = workPlanStepRule.table.fields;
    expect([...new Set([...from.codes, ...to.codes])]).toEqual(workPlanStates);
  });
});
