import { describe, expect, test } from "vitest";
import {
  assessClosedDoorDelegation,
  type ClosedDoorDelegation,
  closedDoorDecisions,
  viceMinisterialParts,
  viceMinisterialPortfolios,
} from "../../src/meetings/index.js";

describe("the delegation behind closed doors", () => {
  test("a Vice-Minister or an Undersecretary with two high-ranking officials (L8)", () => {
    const sources = ["twenty-years/vice-ministerial-meeting/closed-door-attendance"];
    expect(assessClosedDoorDelegation({ head: "vice-minister", officials: 2 })).toEqual({
      rule: "meetings.closed-door-delegation",
      outcome: "valid",
      basis: "stated",
      because: ["headed-by-vice-minister-or-undersecretary", "at-most-two-officials", "two-officials"],
      readings: [],
      findings: [
        { criterion: "headed-by-vice-minister-or-undersecretary", result: "met", sources },
        { criterion: "at-most-two-officials", result: "met", sources },
        { criterion: "two-officials", result: "met", sources },
      ],
      missing: [],
    });
    expect(assessClosedDoorDelegation({ head: "undersecretary", officials: 2 }).outcome).toBe("valid");
  });

  test.each([3, 4, 100])("%d officials are too many, whoever heads it (L8, T-18)", (officials) => {
    for (const head of ["vice-minister", "undersecretary", "other", undefined] as const)
      expect(assessClosedDoorDelegation({ head, officials })).toMatchObject({
        outcome: "invalid",
        readings: ["officials-behind-closed-doors"],
        missing: [],
      });
  });

  test.each([0, 1])(
    "%d officials: the documents do not settle whether fewer than two are in order (T-18)",
    (officials) => {
      const assessment = assessClosedDoorDelegation({ head: "vice-minister", officials });
      expect(assessment).toMatchObject({
        outcome: "open",
        basis: "stated",
        reason: "number-of-officials-not-settled",
      });
      expect(assessment.findings.map(({ result }) => result)).toEqual(["met", "met", "unmet"]);
    },
  );

  test("what carries the outcome: what is unmet; with fewer than two officials all that is printed (L8)", () => {
    const because = (delegation: ClosedDoorDelegation) => assessClosedDoorDelegation(delegation).because;
    expect(because({ head: "other", officials: 2 })).toEqual(["headed-by-vice-minister-or-undersecretary"]);
    expect(because({ head: "vice-minister", officials: 3 })).toEqual(["at-most-two-officials", "two-officials"]);
    expect(because({ head: "vice-minister", officials: 1 })).toEqual([
      "headed-by-vice-minister-or-undersecretary",
      "at-most-two-officials",
      "two-officials",
    ]);
    expect(because({ officials: 1 })).toEqual([]);
    expect(assessClosedDoorDelegation({ officials: 1 })).not.toHaveProperty("basis");
  });

  test("nobody else takes part (L8)", () => {
    expect(assessClosedDoorDelegation({ head: "other" })).toMatchObject({
      outcome: "invalid",
      basis: "stated",
      missing: [],
    });
  });

  test("what is unknown is missing as long as it decides", () => {
    expect(assessClosedDoorDelegation({})).toMatchObject({ outcome: "undetermined", missing: ["head", "officials"] });
    expect(assessClosedDoorDelegation({ officials: 1 })).toMatchObject({ outcome: "undetermined", missing: ["head"] });
    expect(assessClosedDoorDelegation({ head: "vice-minister" }).missing).toEqual(["officials"]);
  });
});

test("the meeting has two parts (L4)", () => {
  expect(viceMinisterialParts.map(({ id }) => id)).toEqual(["vmm-plenary", "vmm-closed-door"]);
});

test("Vice-Ministers of Interior or Security and of Foreign Affairs (K6)", () => {
  expect(viceMinisterialPortfolios.map(({ id }) => id)).toEqual(["interior-or-security", "foreign-affairs"]);
});

test("what is decided behind closed doors (L9), and established (L10)", () => {
  const decided = "twenty-years/vice-ministerial-meeting/closed-door-decisions";
  const established = "twenty-years/vice-ministerial-meeting/closed-door-criteria";
  expect(closedDoorDecisions).toEqual([
    { id: "sensitive-political-decisions", basis: "stated", sources: [decided] },
    { id: "secretariat-administration-and-finance", basis: "stated", sources: [decided] },
    { id: "future-actions-and-activities", basis: "stated", sources: [decided] },
    { id: "conditions-for-new-members", basis: "stated", sources: [established] },
    { id: "criteria-for-observer-participation", basis: "stated", sources: [established] },
  ]);
});
