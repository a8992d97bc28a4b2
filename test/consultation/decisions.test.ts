import { describe, expect, test } from "vitest";
import { source } from "../../src/clauses/index.js";
import {
  assessFocalPoints,
  decisionPrinciples,
  effectOfSilence,
  meaningOfConsensus,
  troikaTerm,
  withoutConsensus,
} from "../../src/consultation/index.js";

describe("decisions", () => {
  test("by consensus and not binding, a framework, recorded in the declaration (A8, K7, L14)", () => {
    expect(decisionPrinciples.map(({ id }) => id)).toEqual([
      "decided-by-consensus",
      "not-binding",
      "respect-for-sovereignty",
      "framework-for-cooperation",
      "recorded-in-annual-declaration",
    ]);
    expect(decisionPrinciples[1]?.sources).toContain("twenty-years/structure-diagram/non-binding-decisions");
    for (const { sources, basis } of decisionPrinciples) expect([sources.length > 0, basis]).toEqual([true, "stated"]);
  });

  test.each([
    [troikaTerm(), "troika-term-not-stated"],
    [effectOfSilence(), "silence-not-stated"],
    [meaningOfConsensus(), "consensus-not-defined"],
    [withoutConsensus(), "without-consensus-not-stated"],
  ])("what the documents leave open, with the nearest clauses: %o", (answer, reason) => {
    expect(answer).toMatchObject({ status: "open", reason });
    for (const id of answer.sources) expect(source(id).id).toBe(id);
    expect(answer.sources.length).toBeGreaterThan(1);
    expect(Object.isFrozen(answer)).toBe(true);
  });

  test("the shared list cannot be changed", () => {
    expect(Object.isFrozen(decisionPrinciples)).toBe(true);
    for (const principle of decisionPrinciples) {
      expect(Object.isFrozen(principle)).toBe(true);
      expect(Object.isFrozen(principle.sources)).toBe(true);
    }
  });
});

describe("each member provides the contacts of its focal point (M7, P25)", () => {
  const everybody = {
    BZ: true,
    CA: true,
    CR: true,
    DO: true,
    SV: true,
    GT: true,
    HN: true,
    MX: true,
    NI: true,
    PA: true,
    US: true,
  };

  test("all eleven, one without, one unknown", () => {
    expect(assessFocalPoints(everybody)).toMatchObject({ outcome: "contacts-complete", missing: [] });
    expect(assessFocalPoints({ ...everybody, NI: false })).toMatchObject({
      outcome: "contacts-incomplete",
      missing: [],
    });
    expect(assessFocalPoints({ ...everybody, NI: undefined })).toMatchObject({
      outcome: "undetermined",
      missing: ["NI"],
    });
  });

  test("what carries the outcome is the one criterion", () => {
    const because = { because: ["contacts-of-every-member"], basis: "stated", readings: [] };
    expect(assessFocalPoints(everybody)).toMatchObject(because);
    expect(assessFocalPoints({ NI: false })).toMatchObject({ ...because, missing: [] });
    expect(assessFocalPoints({})).toMatchObject({ because: [], readings: [], missing: Object.keys(everybody) });
    expect(assessFocalPoints({})).not.toHaveProperty("basis");
  });

  test("it cites the duty", () => {
    expect(assessFocalPoints({}).findings).toEqual([
      {
        criterion: "contacts-of-every-member",
        result: "unknown",
        sources: ["twenty-years/decision-making/focal-point-contacts", "twenty-years/focal-points/definition"],
      },
    ]);
  });
});
