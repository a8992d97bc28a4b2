import { describe, expect, test } from "vitest";
import { source } from "../../src/clauses/index.js";
import { RcmInputError } from "../../src/kernel/error.js";
import {
  applicationDeadline,
  assessMembership,
  assessObserverCountry,
  assessObserverOrganization,
  type CriteriaAssessment,
  criteriaApproval,
  lossOfStanding,
} from "../../src/membership/index.js";
import { membershipRule } from "../../src/membership/rules/membership.js";
import { observerCountryRule } from "../../src/membership/rules/observer-country.js";
import { observerOrganizationRule } from "../../src/membership/rules/observer-organization.js";

type Assess = (application: unknown, options?: unknown) => CriteriaAssessment<string>;

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
      sources: [
        "twenty-years/vice-ministerial-meeting/closed-door-criteria",
        "twenty-years/structure-diagram/decision-making-body",
      ],
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

  test("on an observer organization: the same by a reading, since the sentence stands among the criteria for countries", () => {
    expect(assessObserverOrganization({}).decision).toEqual({
      status: "known",
      value: decided,
      basis: "reading",
      sources: ["twenty-years/observer-country-criteria/9", "twenty-years/observer-organization-criteria/3"],
      readings: ["organizations-decided-like-countries"],
    });
  });

  test("the decision is the caller's own", () => {
    const { decision } = assessObserverCountry({});
    if (decision.status === "known") Object.assign(decision.value, { by: "nobody" });
    (decision.sources as string[]).length = 0;
    expect(assessObserverCountry({}).decision).toMatchObject({ value: decided, sources: [expect.any(String)] });
  });
});

describe("as of a date", () => {
  const footnote = "twenty-years/criteria-footnote/approval";
  const all = [
    [assessMembership as Assess, "member"],
    [assessObserverCountry as Assess, "observer-country"],
    [assessObserverOrganization as Assess, "observer-organization"],
  ] as const;

  test.each(all)("before the criteria were approved it is open, whatever the application says", (assess, standing) => {
    const reading = standing === "member" ? ["footnote-covers-members"] : [];
    for (const asOf of ["1996", "1998", "1999-01-27", 1998]) {
      const assessment = assess({}, { asOf });
      expect(assessment).toMatchObject({
        outcome: "open",
        basis: standing === "member" ? "reading" : "stated",
        because: [],
        readings: reading,
        reason: "criteria-not-approved-yet",
        missing: [],
        decision: { status: "open", reason: "deciding-body-not-stated", sources: [footnote] },
        asOf: `${asOf}`,
        approval: { status: "open", reason: "criteria-not-approved-yet", sources: [footnote] },
      });
      expect(assessment.findings).toEqual(assess({}).findings);
    }
  });

  test.each(all)("on the first of the two days of the approval it is open, on the second it is not", (assess) => {
    expect(assess({}, { asOf: "1999-01-28" })).toMatchObject({ outcome: "open", reason: "date-precision" });
    expect(assess({}, { asOf: "1999-01-29" })).toMatchObject({ outcome: "undetermined", asOf: "1999-01-29" });
    expect(assess({}, { asOf: "1999" })).not.toHaveProperty("reason");
  });

  test.each(all)("from then on it is what it is without a date, with the approval beside it", (assess, standing) => {
    for (const asOf of ["1999", "2016", "2026"]) {
      const { approval, asOf: asked, ...assessment } = assess({}, { asOf });
      expect(assessment).toEqual(assess({}));
      expect(asked).toBe(asOf);
      expect(approval).toEqual(criteriaApproval(standing, asOf));
    }
    expect(assess({})).not.toHaveProperty("approval");
    expect(assess({}, {})).toEqual(assess({}));
    expect(assess({}, { asOf: undefined })).toEqual(assess({}));
  });

  test.each([null, "", "98", "1998-13", new Date(0), true])("%s is no date", (asOf) => {
    for (const [assess] of all) {
      const refused = expect.objectContaining({ code: "not-an-as-of-date", path: "asOf" });
      expect(() => assess({}, { asOf })).toThrow(refused);
    }
  });

  test.each([null, "1998", 1998, []])("%s are no options", (options) => {
    for (const [assess] of all) {
      const refused = expect.objectContaining({ code: "not-an-object", path: "options" });
      expect(() => assess({}, options)).toThrow(refused);
    }
  });
});

describe("the approval of the criteria (H20)", () => {
  test("at the IV Conference, according to Item 5 of the Joint Communiqué", () => {
    expect(criteriaApproval("observer-country", "2016")).toEqual({
      status: "known",
      value: {
        conference: { number: 4, roman: "IV" },
        dates: { start: "1999-01-28", end: "1999-01-29" },
        place: { en: "San Salvador", es: "San Salvador", spanish: "official" },
        country: "SV",
        accordingTo: { en: "Item 5 of the Joint Communiqué", es: "Punto 5 del Comunicado Conjunto", spanish: "ours" },
      },
      basis: "stated",
      sources: ["twenty-years/criteria-footnote/approval"],
    });
    expect(criteriaApproval("observer-organization", "2016")).toEqual(criteriaApproval("observer-country", "2016"));
  });

  test("that the footnote speaks of the conditions for members is a reading", () => {
    expect(criteriaApproval("member", "2016")).toEqual({
      ...criteriaApproval("observer-country", "2016"),
      basis: "reading",
      readings: ["footnote-covers-members"],
    });
  });

  test("carried forward after the publication, which is the last to print the criteria", () => {
    expect(criteriaApproval("member", "2016")).not.toHaveProperty("carriedForward");
    expect(criteriaApproval("member", "2017-01-01")).toHaveProperty("carriedForward", true);
  });

  test("nobody applies to be a partner", () => {
    const unchecked = criteriaApproval as (standing: unknown, asOf: unknown) => unknown;
    expect(() => unchecked("partner", "2016")).toThrow(expect.objectContaining({ code: "unknown-code" }));
  });
});

describe("the kind of body", () => {
  const three = {
    promotesPueblaPrinciples: true,
    mandateThemes: ["human-rights"],
    submittedWrittenApplication: true,
  } as const;

  test("a national organization that meets the three listed criteria does not meet those of an international one", () => {
    expect(assessObserverOrganization({ ...three, isInternationalOrganization: false })).toMatchObject({
      outcome: "criteria-unmet",
      basis: "stated",
      because: ["is-international-organization"],
    });
    expect(assessObserverOrganization({ ...three, isInternationalOrganization: true }).outcome).toBe("criteria-met");
    expect(assessObserverOrganization(three).missing).toEqual(["isInternationalOrganization"]);
  });
});

describe("what the documents do not settle", () => {
  test.each(["member", "observer-country", "observer-organization", "partner"] as const)("how a %s leaves", (party) => {
    const answer = lossOfStanding(party);
    expect(answer).toMatchObject({ status: "open", reason: "loss-of-standing-not-stated" });
    for (const id of answer.sources) expect(source(id).id).toBe(id);
  });

  test.each(["member", "observer-country", "observer-organization"] as const)("by when a %s applies", (party) => {
    const answer = applicationDeadline(party);
    expect(answer).toMatchObject({ status: "open", reason: "deadline-not-stated" });
    for (const id of answer.sources) expect(source(id).id).toBe(id);
  });

  test("whoever is nothing of it is refused", () => {
    const [loss, deadline] = [lossOfStanding, applicationDeadline] as ((standing: unknown) => unknown)[];
    for (const standing of [undefined, "guest", "toString", {}])
      expect(() => loss?.(standing)).toThrow(expect.objectContaining({ code: "unknown-code", path: "standing" }));
    expect(() => deadline?.("partner")).toThrow(expect.objectContaining({ code: "unknown-code" }));
  });
});
