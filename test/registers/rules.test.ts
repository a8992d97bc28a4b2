import { describe, expect, test } from "vitest";
import { type Decision, mostCriteria } from "../../src/kernel/decision.js";
import { rules } from "../../src/registers/index.js";

/** The criteria that a decision names. */
function named(decision: Decision): string[] {
  if (typeof decision === "string") return [decision];
  return ("all" in decision ? decision.all : decision.any).flatMap(named);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s",
  (_, { logic, outside, short, criteria, inputs, outcomes }) => {
    const ids = criteria.map(({ id }) => id);

    test("has no more criteria than the bits of a whole number", () => {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(mostCriteria);
    });

    test("decides by all of its criteria and by no others", () => {
      expect([...new Set(named(logic))].sort()).toEqual([...ids].sort());
      for (const { of } of short) for (const id of of) expect(ids).toContain(id);
      for (const { of } of outside) expect(ids).toContain(of);
    });

    test("names each outcome once, and the paths of its inputs", () => {
      expect(new Set(outcomes).size).toBe(outcomes.length);
      for (const { outcome } of [...short, ...outside]) expect(outcomes).toContain(outcome);
      expect(inputs).toEqual([...new Set(criteria.flatMap((criterion) => criterion.inputs))]);
    });

    test("is data: it survives JSON", () => {
      const data = { logic, outside, short, criteria };
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    });
  },
);

test("a rule shows how it decides", () => {
  const rule = rules.find(({ id }) => id === "reserve-fund.case");
  expect(rule?.logic).toEqual({
    all: [
      "voluntary-return",
      "regional-migrant",
      {
        any: [
          { any: ["unaccompanied-minor", "disability", "age-70-or-over", "illness-or-injury"] },
          {
            all: [
              { any: ["domestic-violence", "sexual-abuse", "trafficking"] },
              "approved-by-iom",
              "approved-by-secretariat",
            ],
          },
        ],
      },
    ],
  });
  expect(rule?.outside).toEqual([
    { of: "voluntary-return", outcome: "open", reason: "assistance-without-voluntary-return" },
    { of: "regional-migrant", outcome: "open", reason: "assistance-to-other-migrants" },
  ]);
  expect(rule?.short).toEqual([
    { of: ["approved-by-iom", "approved-by-secretariat"], outcome: "approval-required", whileUnknown: true },
  ]);
  expect(rule?.criteria.find(({ id }) => id === "age-70-or-over")?.test).toEqual({ name: "at-least", than: 70 });
});
