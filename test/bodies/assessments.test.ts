import { describe, expect, test } from "vitest";
import {
  assessSignature,
  assessWorkPlanStep,
  type BodyId,
  type SignatureRequest,
  type WorkPlanStep,
} from "../../src/bodies/index.js";

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
    expect([...assessSignature({}).missing].sort()).toEqual([
      "countryRequested",
      "document",
      "signer",
      "viceMinistersApproved",
    ]);
    expect(assessSignature({ document: "third-party-administrative" }).missing).toEqual(["viceMinistersApproved"]);
    expect(assessSignature({ signer: "secretariat", document: "contribution-payment" }).missing).toEqual([
      "countryRequested",
    ]);
  });

  test("three findings with their clauses, counted or not", () => {
    const { findings } = assessSignature({ signer: "presidency", document: "third-party-administrative" });
    expect(findings).toEqual([
      {
        criterion: "approved-by-vice-ministers",
        result: "unknown",
        sources: ["twenty-years/presidency-functions/7", "twenty-years/technical-secretariat-functions/7"],
      },
      {
        criterion: "requested-by-country",
        result: "unknown",
        sources: ["twenty-years/technical-secretariat-functions/7"],
      },
      {
        criterion: "signed-by-secretariat",
        result: "unmet",
        sources: ["twenty-years/technical-secretariat-functions/7"],
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
    expect([...assessWorkPlanStep({}).missing].sort()).toEqual(["approvedBy", "from", "to"]);
    expect(assessWorkPlanStep({ from: "drafted", to: "approved" })).toMatchObject({
      outcome: "undetermined",
      missing: ["approvedBy"],
    });
    expect(assessWorkPlanStep({ to: "implemented" }).missing).toEqual(["from"]);
    expect(assessWorkPlanStep({ from: "implemented" }).missing).toEqual(["to"]);
  });

  test("five findings in the document's order", () => {
    const { findings } = assessWorkPlanStep({ from: "drafted", approvedBy: ["rcgm"] });
    expect(findings.map(({ criterion, result }) => [criterion, result])).toEqual([
      ["approved-by-rcgm", "met"],
      ["approved-by-secretariat", "unmet"],
      ["from-drafted", "met"],
      ["from-approved", "unmet"],
      ["from-implemented", "unmet"],
    ]);
  });
});
