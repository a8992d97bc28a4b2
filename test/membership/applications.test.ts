import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import {
  assessMembership,
  assessObserverCountry,
  assessObserverOrganization,
  type CriteriaAssessment,
} from "../../src/membership/index.js";
import { membershipRule } from "../../src/membership/rules/membership.js";
import { observerCountryRule } from "../../src/membership/rules/observer-country.js";
import { observerOrganizationRule } from "../../src/membership/rules/observer-organization.js";

type Assess = (application: unknown) => CriteriaAssessment<string>;

const rules = [
  ["assessMembership", assessMembership as Assess, membershipRule.table],
  ["assessObserverCountry", assessObserverCountry as Assess, observerCountryRule.table],
  ["assessObserverOrganization", assessObserverOrganization as Assess, observerOrganizationRule.table],
] as const;

const yes = (input: string) => (input === "mandateThemes" ? ["human-rights"] : true);
const no = (input: string) => (input === "mandateThemes" ? [] : false);

describe.each(rules)("%s", (_, assess, { id, criteria, fields }) => {
  const ids = criteria.map((row) => row.id);
  const inputs = criteria.map((row) => row.input);
  const complete = Object.fromEntries(inputs.map((input) => [input, yes(input)]));

  test("all criteria are met: the outcome rests on each of them", () => {
    expect(assess(complete)).toMatchObject({
      rule: id,
      outcome: "criteria-met",
      basis: "stated",
      because: ids,
      readings: [],
      findings: criteria.map(({ id: criterion, sources }) => ({ criterion, result: "met", sources })),
      missing: [],
    });
  });

  test.each(criteria.map(({ id: criterion, input }) => [criterion, input]))(
    "%s answers to its own input and to no other, and alone it decides against",
    (criterion, input) => {
      const others = (result: string) => ids.map((other) => [other, other === criterion ? result : "unknown"]);
      const told = ({ findings }: CriteriaAssessment<string>) => findings.map((one) => [one.criterion, one.result]);

      const met = assess({ [input]: yes(input) });
      expect(told(met)).toEqual(others("met"));
      expect(met).toMatchObject({ outcome: "undetermined", because: [] });
      expect(met.missing).toEqual(inputs.filter((other) => other !== input));

      const unmet = assess({ [input]: no(input) });
      expect(told(unmet)).toEqual(others("unmet"));
      expect(unmet).toMatchObject({ outcome: "criteria-unmet", because: [criterion], missing: [] });

      const { [input]: _, ...rest } = complete;
      expect(assess(rest)).toMatchObject({ outcome: "undetermined", missing: [input] });
    },
  );

  test("nothing is known: everything that decides is missing, whose application it is is not", () => {
    expect(assess({})).toMatchObject({ outcome: "undetermined", missing: inputs });
    expect(Object.keys(fields).filter((name) => !(inputs as readonly string[]).includes(name))).toHaveLength(1);
  });

  test("a field that the application does not have is refused, with the name that is meant", () => {
    const [first = ""] = inputs;
    const misspelt = `${first}s`;
    expect(() => assess({ ...complete, [misspelt]: true })).toThrow(
      expect.objectContaining({
        code: "unknown-field",
        path: misspelt,
        message: expect.stringContaining(`is ${first}.`),
      }),
    );
  });

  test.each([undefined, null, [], "MX", 1, true, new Map(), Promise.resolve({})])("%s is no application", (value) => {
    expect(() => assess(value)).toThrow(expect.objectContaining({ code: "not-an-object", path: "application" }));
  });

  test.each(criteria.map(({ input }) => input))("%s has one form", (input) => {
    for (const value of [null, "true", 1, {}]) {
      expect(() => assess({ [input]: value })).toThrow(RcmInputError);
      expect(() => assess({ [input]: value })).toThrow(expect.objectContaining({ path: input }));
    }
  });
});

describe("whose application it is", () => {
  test("any country of ISO 3166-1 may apply; it decides nothing", () => {
    expect(assessMembership({ country: "BR" })).toEqual(assessMembership({}));
    expect(assessObserverCountry({ country: "MX" })).toEqual(assessObserverCountry({}));
    for (const assess of [assessMembership, assessObserverCountry]) {
      expect(() => assess({ country: "XX" })).toThrow(
        expect.objectContaining({ code: "unknown-code", path: "country" }),
      );
    }
  });

  test("an organization has a name", () => {
    expect(assessObserverOrganization({ organization: "OAS" })).toEqual(assessObserverOrganization({}));
    expect(() => assessObserverOrganization({ organization: " " })).toThrow(
      expect.objectContaining({ code: "not-a-text", path: "organization" }),
    );
  });

  test("a theme that is none is refused at its place", () => {
    const mandateThemes = ["human-rights", "labour"] as unknown as ["human-rights"];
    expect(() => assessObserverOrganization({ mandateThemes })).toThrow(
      expect.objectContaining({ code: "unknown-code", path: "mandateThemes.1" }),
    );
  });
});

describe("who decides, whatever the outcome", () => {
  const decided = { by: "vice-ministers-of-member-countries", in: "private-meeting" };

  test("on a new member: not stated", () => {
    expect(assessMembership({}).decision).toEqual({
      status: "open",
      reason: "deciding-body-not-stated",
      sources: ["twenty-years/vice-ministerial-meeting/closed-door-criteria"],
    });
  });

  test("on an observer country: the Vice-Ministers, as printed among its criteria", () => {
    expect(assessObserverCountry({ onAmericanContinent: false }).decision).toEqual({
      status: "known",
      value: decided,
      basis: "stated",
      sources: ["twenty-years/observer-country-criteria/9"],
    });
  });

  test("on an observer organization: the same, which follows from both lists", () => {
    expect(assessObserverOrganization({}).decision).toEqual({
      status: "known",
      value: decided,
      basis: "derived",
      sources: ["twenty-years/observer-country-criteria/9", "twenty-years/observer-organization-criteria/3"],
    });
  });

  test("the decision is the caller's own", () => {
    const { decision } = assessObserverCountry({});
    if (decision.status === "known") Object.assign(decision.value, { by: "nobody" });
    (decision.sources as string[]).length = 0;
    expect(assessObserverCountry({}).decision).toMatchObject({ value: decided, sources: [expect.any(String)] });
  });
});
