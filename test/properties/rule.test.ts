import { describe, expect, test } from "vitest";
import { assessSignature, signatureRule } from "../../src/bodies/rules/signature.js";
import { assessWorkPlanStep, workPlanStepRule } from "../../src/bodies/rules/work-plan-step.js";
import { assessFocalPoints, focalPointsRule } from "../../src/consultation/rules/focal-points.js";
import {
  assessClosedDoorDelegation,
  closedDoorDelegationRule,
} from "../../src/meetings/rules/closed-door-delegation.js";
import { assessMembership, membershipRule } from "../../src/membership/rules/membership.js";
import { assessObserverCountry, observerCountryRule } from "../../src/membership/rules/observer-country.js";
import {
  assessObserverOrganization,
  observerOrganizationRule,
} from "../../src/membership/rules/observer-organization.js";
import { checkRule } from "./rule.js";

describe("the domain that follows from a rule's fields proves its three-valued logic", () => {
  test("membership", () => checkRule({ rule: membershipRule, assess: assessMembership }));
  test("observer country", () => checkRule({ rule: observerCountryRule, assess: assessObserverCountry }));
  test("observer organization", () =>
    checkRule({ rule: observerOrganizationRule, assess: assessObserverOrganization }));
  test("signature", () => checkRule({ rule: signatureRule, assess: assessSignature }));
  test("step of a work plan", () => checkRule({ rule: workPlanStepRule, assess: assessWorkPlanStep }));
  test("closed-door delegation", () =>
    checkRule({ rule: closedDoorDelegationRule, assess: assessClosedDoorDelegation }));
  test("focal points", () => checkRule({ rule: focalPointsRule, assess: assessFocalPoints, numRuns: 30 }));
});

describe("it would notice", () => {
  test("a path that is missing for no reason", () => {
    const assess = (input: object) => ({ ...assessMembership(input), missing: ["country"] });
    expect(() => checkRule({ rule: membershipRule, assess })).toThrow();
  });

  test("an outcome that more input still changes", () => {
    const assess = (input: object) => {
      const { outcome, ...rest } = assessMembership(input);
      return { ...rest, outcome: outcome === "undetermined" ? "criteria-met" : outcome };
    };
    expect(() => checkRule({ rule: membershipRule, assess })).toThrow();
  });

  test("a path that `assess` fills in is none of the input's", () => {
    const assess = (input: object) => assessMembership({ ...input, exchangesInformation: true });
    checkRule({ rule: membershipRule, assess, given: ["exchangesInformation"] });
    expect(() =>
      checkRule({ rule: membershipRule, assess: (input) => assessMembership(input), given: ["exchangesInformation"] }),
    ).toThrow();
  });
});
