import { describe, expect, test } from "vitest";
import { signatureRule } from "../../src/bodies/rules/signature.js";
import { workPlanStepRule } from "../../src/bodies/rules/work-plan-step.js";
import { focalPointsRule } from "../../src/consultation/rules/focal-points.js";
import { type Fields, group, list, own, readFields, text, truth, wholeNumber } from "../../src/kernel/fields.js";
import { atLeast, exactly, includes } from "../../src/kernel/predicates.js";
import type { AnyCriterion } from "../../src/kernel/rule.js";
import { closedDoorDelegationRule } from "../../src/meetings/rules/closed-door-delegation.js";
import { viceMinisterialDateRule } from "../../src/meetings/rules/vice-ministerial-date.js";
import { membershipRule } from "../../src/membership/rules/membership.js";
import { observerCountryRule } from "../../src/membership/rules/observer-country.js";
import { observerOrganizationRule } from "../../src/membership/rules/observer-organization.js";
import { candidacyRule } from "../../src/presidency/rules/candidacy.js";
import { reserveFundRule } from "../../src/reserve-fund/rules/case.js";
import { domainOf } from "./domain.js";

interface AnyRule {
  readonly table: { readonly id: string; readonly fields: Fields; readonly criteria: readonly AnyCriterion[] };
}

const rules: readonly AnyRule[] = [
  candidacyRule,
  closedDoorDelegationRule,
  focalPointsRule,
  membershipRule,
  observerCountryRule,
  observerOrganizationRule,
  reserveFundRule,
  signatureRule,
  viceMinisterialDateRule,
  workPlanStepRule,
];

describe.each(rules.map(({ table }) => [table.id, table] as const))("the domain of %s", (_, { fields, criteria }) => {
  const domain = domainOf(fields, criteria);

  test("has values for every path, of which each is right", () => {
    const paths = Object.entries(fields).flatMap(([name, field]) =>
      "fields" in field ? Object.keys(field.fields as object).map((inner) => `${name}.${inner}`) : [name],
    );
    expect(Object.keys(domain)).toEqual(paths);
    for (const [path, values] of Object.entries(domain)) {
      const [name = "", inner] = path.split(".");
      expect(values.length).toBeGreaterThan(0);
      for (const value of values)
        expect(() => readFields(fields, { [name]: inner ? { [inner]: value } : value }, "x")).not.toThrow();
    }
  });

  test("meets every criterion of one input, and does not", () => {
    for (const { id, input, test } of criteria) {
      if (typeof input !== "string" || test?.name === "in-its-half") continue;
      const holds = (test?.holds ?? ((value: unknown) => value)) as (value: unknown) => unknown;
      expect(new Set(domain[input]?.map(holds)), id).toEqual(new Set([true, false]));
    }
  });
});

describe("what stands for all the values of a field", () => {
  const criterion = (input: string, test: unknown) =>
    ({ id: "x", sources: [], input, test }) as unknown as AnyCriterion;

  test("a number on each side of every bound, within those of the field", () => {
    const of = (...tests: unknown[]) =>
      domainOf(
        { age: wholeNumber(0, 150) },
        tests.map((test) => criterion("age", test)),
      ).age;
    expect(of()).toEqual([0]);
    expect(of(atLeast(70))).toEqual([69, 70]);
    expect(of(atLeast(70), exactly(71))).toEqual([69, 70, 71, 72]);
    expect(of(exactly(150))).toEqual([149, 150]);
  });

  test("the lists that criteria tell apart", () => {
    const fields = { names: list(text) };
    expect(domainOf(fields).names).toEqual([[], ["x"]]);
    const sought = [criterion("names", includes("a")), criterion("names", includes("x"))];
    expect(domainOf(fields, sought).names).toEqual([[], ["a"], ["x"], ["a", "x"], ["y"]]);
  });

  test("of fields in a field, each by its path; of a form of its own, none", () => {
    expect(domainOf({ one: group({ two: truth }), other: own((value) => value) })).toEqual({
      "one.two": [true, false],
    });
  });
});
