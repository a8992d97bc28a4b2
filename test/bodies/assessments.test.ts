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
      "in the presidency's hands the text does not mention it, whoever has asked",
      { signer: "presidency", document: "contribution-payment", viceMinistersApproved: true, countryRequested: true },
      "open",
    ],
    [
      "nor where nobody has asked",
      { signer: "presidency", document: "contribution-payment", viceMinistersApproved: false, countryRequested: false },
      "open",
    ],
    ["of another document it says nothing", { document: "other", viceMinistersApproved: false }, "open"],
    [
      "whoever signs, the approval is what counts",
      { document: "third-party-administrative", viceMinistersApproved: true },
      "permitted",
    ],
  ])("%s", (_, request, outcome) => {
    expect(assessSignature(request)).toMatchObject({ rule: "bodies.signature", outcome, missing: [] });
  });

  test("what is open says why, and which clauses have nothing more to say", () => {
    const { basis, because, reason } = assessSignature({ signer: "presidency", document: "contribution-payment" });
    expect({ basis, because, reason }).toEqual({
      basis: "stated",
      because: ["third-party-administrative", "signed-by-secretariat"],
      reason: "signature-not-mentioned",
    });
    expect(assessSignature({ document: "other" }).because).toEqual([
      "third-party-administrative",
      "contribution-payment",
    ]);
    expect(
      assessSignature({ document: "third-party-administrative", viceMinistersApproved: false }),
    ).not.toHaveProperty("reason");
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

  test("which document it is, is always asked: of a third kind nothing is printed", () => {
    const request = { signer: "secretariat", viceMinistersApproved: true, countryRequested: true } as const;
    expect(assessSignature(request)).toMatchObject({ outcome: "undetermined", missing: ["document"] });
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
      },
    ]);
  });
});

describe("steps of a work plan (N8, O3)", () => {
  const draft = { from: "drafted", to: "approved" } as const;

  test.each<[string, WorkPlanStep, string]>([
    ["approved by the Group together with the secretariat", { ...draft, approvedBy: both }, "permitted"],
    ["by the Group alone: one sentence has it so, the other not", { ...draft, approvedBy: ["rcgm"] }, "contested"],
    [
      "not by the secretariat alone: neither sentence has it so",
      { ...draft, approvedBy: ["secretariat"] },
      "not-permitted",
    ],
    [
      "not by the Vice-Ministers in their place",
      { ...draft, approvedBy: ["vice-ministerial-meeting"] },
      "not-permitted",
    ],
    ["more approvals do no harm", { ...draft, approvedBy: [...both, "presidency"] }, "permitted"],
    ["an approved plan is implemented", { from: "approved", to: "implemented" }, "permitted"],
    ["and goes on being implemented", { from: "implemented", to: "implemented" }, "permitted"],
    ["approvals count for the approval alone", { from: "approved", to: "implemented", approvedBy: [] }, "permitted"],
    ["a draft is not implemented", { from: "drafted", to: "implemented", approvedBy: both }, "not-permitted"],
    ["an implemented plan is reported on", { from: "implemented", to: "reported" }, "permitted"],
    ["so is an approved one, at the Group's next meeting", { from: "approved", to: "reported" }, "permitted"],
    ["and a draft", { from: "drafted", to: "reported" }, "permitted"],
    [
      "of an approval after the fact nothing is printed",
      { from: "implemented", to: "approved", approvedBy: both },
      "open",
    ],
    ["nor of a second one", { from: "approved", to: "approved", approvedBy: [] }, "open"],
  ])("%s", (_, step, outcome) => {
    expect(assessWorkPlanStep(step)).toMatchObject({ rule: "bodies.work-plan-step", outcome, missing: [] });
  });

  test("what is not known is asked for, and nothing else", () => {
    expect(assessWorkPlanStep({}).missing).toEqual(["to", "from", "approvedBy"]);
    expect(assessWorkPlanStep(draft)).toMatchObject({ outcome: "undetermined", missing: ["approvedBy"] });
    expect(assessWorkPlanStep({ to: "implemented" }).missing).toEqual(["from"]);
    expect(assessWorkPlanStep({ to: "reported" })).toMatchObject({ outcome: "permitted", missing: [] });
    expect(assessWorkPlanStep({ from: "implemented" }).missing).toEqual(["to"]);
  });

  test("a contested approval shows both sentences", () => {
    const { because, findings } = assessWorkPlanStep({ ...draft, approvedBy: ["rcgm"] });
    expect(because.slice(0, 4)).toEqual(["to-approved", "from-drafted", "approved-by-rcgm", "approved-by-secretariat"]);
    const cited = findings.filter(({ criterion }) => criterion.startsWith("approved-by")).map(({ sources }) => sources);
    const approval = "twenty-years/regional-consultation-group-roles/2";
    expect(cited).toEqual([[approval, "twenty-years/liaison-officer-networks/work-plans"], [approval]]);
  });

  test("seven findings, step by step, each printed", () => {
    const { findings } = assessWorkPlanStep({ from: "drafted", approvedBy: ["rcgm"] });
    expect(findings.map(({ criterion, result }) => [criterion, result])).toEqual([
      ["to-approved", "unknown"],
      ["from-drafted", "met"],
      ["approved-by-rcgm", "met"],
      ["approved-by-secretariat", "unmet"],
      ["to-implemented", "unknown"],
      ["approved-before", "unmet"],
      ["to-reported", "unknown"],
    ]);
    for (const finding of findings) expect(finding).not.toHaveProperty("reading");
  });

  test("what carries the outcome, and nothing else", () => {
    const because = (step: WorkPlanStep) => assessWorkPlanStep(step).because;
    expect(because({ ...draft, approvedBy: both })).toEqual([
      "to-approved",
      "from-drafted",
      "approved-by-rcgm",
      "approved-by-secretariat",
    ]);
    expect(because({ from: "approved", to: "implemented", approvedBy: both })).toEqual([
      "to-implemented",
      "approved-before",
    ]);
    expect(because({ from: "drafted", to: "reported" })).toEqual(["to-reported"]);
    expect(because({ from: "approved", to: "approved" })).toEqual(["from-drafted", "to-implemented", "to-reported"]);
    expect(assessWorkPlanStep({ from: "approved", to: "approved" }).reason).toBe("step-not-mentioned");
  });

  test("the states before and after a step are those of the list", () => {
    const { from, to } = workPlanStepRule.table.fields;
    expect([...new Set([...from.codes, ...to.codes])]).toEqual(workPlanStates);
  });
});
