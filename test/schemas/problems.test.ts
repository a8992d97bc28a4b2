import { describe, expect, test } from "vitest";
import * as z from "zod";
import { assessWorkPlanStep } from "../../src/bodies/index.js";
import { assessScale } from "../../src/contributions/index.js";
import { withRule } from "../../src/forms/index.js";
import {
  assessObserverCountry,
  assessReserveFundCase,
  assessRotation,
  type FormIssue,
  formError,
  formProblem,
} from "../../src/index.js";
import {
  assessmentSchema,
  bodySchema,
  consultationEventsSchema,
  draft,
  meetingSchema,
  memberSchema,
  observerCountryApplicationSchema,
  printedScaleSchema,
  reserveFundCaseSchema,
  rotationSchema,
  viceMinisterialDatesSchema,
  workPlanStepSchema,
} from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { examplesOf } from "./all.js";

/** Code and path of every problem, in the order in which they are found. */
function problems(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => formProblem(issue as FormIssue)).map(({ code, path }) => `${code} at "${path}"`);
}

const fund = withRule(reserveFundCaseSchema, assessReserveFundCase, {
  accepted: ["eligible"],
  fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
});

const victim = {
  voluntaryReturn: true,
  regionalMigrant: true,
  unaccompaniedMinor: false,
  disability: false,
  age: 34,
  illnessOrInjury: false,
  trafficking: true,
  approvals: { IOM: "2016-03-01", secretariat: "2016-03-01" },
  grantedOn: "2016-03-08",
};
const late = { IOM: "2016-03-09", secretariat: "2016-03-01" };

describe("problems of fields and of several fields together are told at once", () => {
  test("an end before its start, while another field is wrong", () => {
    const backwards = { start: "2019-11-14", end: "2019-11-13" };
    expect(problems(viceMinisterialDatesSchema, backwards)).toEqual(['end-before-start at "end"']);
    expect(problems(viceMinisterialDatesSchema, { ...backwards, place: "San Salvador" })).toEqual([
      'unknown-field at ""',
      'end-before-start at "end"',
    ]);
    const [body] = examplesOf(bodySchema);
    const ended = { ...(body as object), begun: { notBefore: "2003-05", notAfter: "2003-04-30" } };
    expect(problems(bodySchema, { ...ended, kind: "committee", sources: [""] })).toEqual([
      'unknown-code at "kind"',
      'end-before-start at "begun.notAfter"',
      'not-a-text at "sources.0"',
    ]);
  });

  test("an end before its start, while a number is not whole", () => {
    const [meeting] = examplesOf(meetingSchema);
    const value = { ...(meeting as object), dates: [{ start: "2019-11-13", end: "2019-11-12" }] };
    for (const number of [1.5, 1e300])
      expect(
        problems(meetingSchema, { ...value, edition: { number, roman: "I", basis: "stated", sources: ["s"] } }),
      ).toEqual(['end-before-start at "dates.0.end"', expect.stringMatching(/ at "edition.number"$/)]);
  });

  test("of a date that is wrong itself, no order is told", () => {
    const start = "2019-11-14";
    expect(problems(viceMinisterialDatesSchema, { start, end: "13 November" })).toEqual(['not-a-date at "end"']);
    expect(problems(viceMinisterialDatesSchema, { start, end: "1995-12-31" })).toEqual(['too-early at "end"']);
    expect(problems(viceMinisterialDatesSchema, { start: "1995-12-31", end: "1990-01-01" })).toEqual([
      'too-early at "start"',
      'too-early at "end"',
    ]);
  });

  test("of dates of different precision only the common part is held against each other", () => {
    const [member] = examplesOf(memberSchema) as object[];
    const joined = (notBefore: string, notAfter: string) => ({ ...member, joined: { notBefore, notAfter } });
    expect(problems(memberSchema, joined("1999-06", "1999"))).toEqual([]);
    expect(problems(memberSchema, joined("1999-06-30", "1999-06"))).toEqual([]);
    expect(problems(memberSchema, joined("1999-06", "1999-05-31"))).toEqual(['end-before-start at "joined.notAfter"']);
  });

  test("a list or an object that is absent is missing like any other field", () => {
    expect(problems(printedScaleSchema, {})).toEqual([
      'required at "rows"',
      'required at "total"',
      'required at "printedPercentageTotal"',
    ]);
    const { name: _, ...nameless } = examplesOf(memberSchema)[0] as { name: unknown };
    expect(problems(memberSchema, nameless)).toEqual(['required at "name"']);
    // Null is something, though no list.
    expect(problems(printedScaleSchema, { rows: null, total: "0.00", printedPercentageTotal: "0.00" })).toEqual([
      'not-an-array at "rows"',
    ]);
  });

  test("what is no name of a rule has a code of ours like every wrong text", () => {
    const assessment = { outcome: "eligible", because: [], readings: [], findings: [], missing: [] };
    expect(problems(assessmentSchema, { ...assessment, rule: "eligible" })).toEqual(['not-a-text at "rule"']);
    expect(problems(assessmentSchema, { ...assessment, rule: 7 })).toEqual(['not-a-text at "rule"']);
    expect(problems(assessmentSchema, assessment)).toEqual(['required at "rule"']);
  });

  test("several entries of a list, each at its place", () => {
    expect(problems(rotationSchema, [{ year: 0 }, { country: "ZZ" }, null, { year: 2016 }])).toEqual([
      'not-a-year at "0.year"',
      'unknown-code at "1.country"',
      'not-an-object at "2"',
    ]);
    const events = [{ on: "5 January", type: "input", from: "CO" }, { on: "2024-01-05" }];
    expect(problems(consultationEventsSchema, events)).toEqual([
      'not-a-date at "0.on"',
      'unknown-code at "0.from"',
      'required at "0.proposesChanges"',
      'required at "1.type"',
    ]);
  });
});

const answers = Object.keys(observerCountryApplicationSchema.shape).filter((field) => field !== "country");

/** Applications with every field answered yes, and with each field otherwise. */
function everyApplication(): object[] {
  const right = Object.fromEntries(answers.map((field) => [field, true]));
  return [
    right,
    {},
    ...answers.flatMap((field) => [false, undefined].map((answer) => ({ ...right, [field]: answer }))),
  ];
}

describe("a schema with a rule", () => {
  test("accepts what the rule accepts, and refuses a form that is not filled in yet, with what is missing", () => {
    expect(problems(fund, victim)).toEqual([]);
    const missing = (value: unknown) =>
      (fund.safeParse(value).error?.issues ?? []).map((issue) => formProblem(issue as FormIssue));
    const params = {
      rule: "reserve-fund.case",
      outcome: "undetermined",
      missing: assessReserveFundCase({}).missing,
    };
    expect(params.missing.length).toBeGreaterThan(10);
    expect(missing({})).toEqual([{ code: "outcome-not-accepted", path: "", params }]);
    // An age could still make a case eligible without the approval that came too late.
    expect(missing({ ...victim, approvals: late, age: undefined })).toMatchObject([
      { code: "outcome-not-accepted", path: "", params: { missing: ["age"] } },
    ]);
    // What can no longer change the outcome is not asked for.
    expect(problems(fund, { ...victim, disability: true, age: undefined })).toEqual([]);
  });

  test("lets a draft be assessed as it stands, and its messages stay", () => {
    expect(problems(draft(fund), {})).toEqual([]);
    expect(problems(draft(fund), { ...victim, approvals: late })).toEqual([]);
    expect(problems(draft(fund), { age: "34" })).toEqual(['not-a-whole-number at "age"']);
    const stored = withRule(reserveFundCaseSchema, assessReserveFundCase, {
      accepted: ["eligible"],
      whileMissing: "accept",
    });
    expect(problems(draft(stored), {})).toEqual([]);
    expect(problems(draft(stored), { voluntaryReturn: false })).toEqual([
      'criterion-unmet at "voluntaryReturn"',
      'outcome-not-accepted at ""',
    ]);
  });

  test("refuses every outcome that is not accepted, in all states of a rule", () => {
    for (const outcome of ["criteria-met", "criteria-unmet", "undetermined"] as const) {
      const schema = withRule(observerCountryApplicationSchema, assessObserverCountry, { accepted: [outcome] });
      let accepted = 0;
      for (const value of everyApplication()) {
        const isAccepted = assessObserverCountry(value).outcome === outcome;
        expect(schema.safeParse(value).success).toBe(isAccepted);
        if (isAccepted) accepted += 1;
      }
      expect(accepted).toBeGreaterThan(0);
    }
  });

  test("accepts a form that is not filled in yet where that is asked for, and no other outcome", () => {
    const stored = withRule(reserveFundCaseSchema, assessReserveFundCase, {
      accepted: ["eligible"],
      fields: { "approved-by-iom": "approvals.IOM" },
      whileMissing: "accept",
    });
    for (const value of [{}, victim, { ...victim, age: undefined }, { ...victim, approvals: {} }]) {
      expect(problems(stored, value)).toEqual([]);
    }
    expect(problems(stored, { ...victim, approvals: late })).toEqual([
      'criterion-unmet at "approvals.IOM"',
      'outcome-not-accepted at ""',
    ]);
    expect(problems(stored, { voluntaryReturn: false })).toEqual(['outcome-not-accepted at ""']);
    const refusing = withRule(reserveFundCaseSchema, assessReserveFundCase, {
      accepted: ["eligible"],
      whileMissing: "refuse",
    });
    expect(problems(refusing, {})).toEqual(['outcome-not-accepted at ""']);
  });

  test("can demand an amount within the maximum, whatever the outcome", () => {
    const granting = { accepted: ["eligible"], grant: "within-maximum" } as const;
    const grant = withRule(reserveFundCaseSchema, assessReserveFundCase, granting);
    const within = { ...victim, requested: "1000.00" };
    expect(problems(grant, within)).toEqual([]);
    expect(problems(grant, { ...within, requested: "1000.01" })).toEqual(['above-maximum at "requested"']);
    expect(problems(grant, victim)).toEqual(['required at "requested"']);
    expect(problems(grant, { ...victim, requested: "much" })).toEqual(['not-an-amount at "requested"']);
    expect(problems(grant, { voluntaryReturn: false, requested: "1200" })).toEqual([
      'criterion-unmet at "voluntaryReturn"',
      'outcome-not-accepted at ""',
      'above-maximum at "requested"',
    ]);
    expect(problems(fund, { ...victim, requested: "1000.01" })).toEqual([]);
    const [issue] = grant.safeParse({ ...within, requested: "1000.01" }).error?.issues ?? [];
    expect(formProblem(issue as FormIssue).params).toMatchObject({ rule: "reserve-fund.case", maximum: "1000.00" });
    const stored = withRule(reserveFundCaseSchema, assessReserveFundCase, { ...granting, whileMissing: "accept" });
    expect(problems(stored, {})).toEqual([]);
    expect(problems(stored, { requested: "1200" })).toEqual(['above-maximum at "requested"']);
  });

  test("shows a criterion at its field only where it counts", () => {
    const schema = withRule(reserveFundCaseSchema, assessReserveFundCase, {
      accepted: ["eligible"],
      fields: { disability: "disability", "voluntary-return": "voluntaryReturn" },
    });
    expect(problems(schema, { ...victim, voluntaryReturn: false })).toEqual([
      'criterion-unmet at "voluntaryReturn"',
      'outcome-not-accepted at ""',
    ]);
  });

  test("shows each criterion that counts at the field that answers it, where no field is named", () => {
    const shown = (schema: z.ZodType, value: unknown) => problems(schema, value).slice(0, -1);
    const eligible = { accepted: ["eligible"] } as const;
    const schema = withRule(reserveFundCaseSchema, assessReserveFundCase, eligible);
    expect(shown(schema, { ...victim, approvals: late })).toEqual([
      'criterion-unmet at "unaccompaniedMinor"',
      'criterion-unmet at "disability"',
      'criterion-unmet at "age"',
      'criterion-unmet at "illnessOrInjury"',
      'criterion-unmet at "approvals.IOM"',
    ]);
    // A field that the form does not have shows nothing.
    const picked = reserveFundCaseSchema.pick({ regionalMigrant: true });
    const assess = (value: object) => assessReserveFundCase({ ...value, voluntaryReturn: false });
    expect(shown(withRule(reserveFundCaseSchema, assess, eligible), {})).toEqual([
      'criterion-unmet at "voluntaryReturn"',
    ]);
    expect(shown(withRule(picked, assess, eligible), {})).toEqual([]);
    // Of an assessment that has come from elsewhere nobody knows the fields.
    const copied = (value: object) => structuredClone(assess(value));
    expect(shown(withRule(reserveFundCaseSchema, copied, eligible), {})).toEqual([]);
    const step = withRule(workPlanStepSchema, assessWorkPlanStep, { accepted: ["permitted"] });
    expect(shown(step, { from: "approved", to: "implemented", approvedBy: [] })).toEqual([]);
    const rotation = withRule(rotationSchema, assessRotation, { accepted: ["consistent"] });
    expect(problems(rotation, [{ year: 2016, country: "ES" }])).toEqual(['outcome-not-accepted at ""']);
    for (const fields of [{ disability: "handicap" }, { disability: "disability.x" }, { disability: 7 }])
      expect(() =>
        withRule(reserveFundCaseSchema, assessReserveFundCase, {
          ...eligible,
          fields: fields as { disability: string },
        }),
      ).toThrow("expectation.fields.disability must be the path of a field of the schema");
  });

  test("tells what the rule finds at the field that it is shown at, and of the whole form", () => {
    expect(problems(fund, { ...victim, approvals: late })).toEqual([
      'criterion-unmet at "approvals.IOM"',
      'outcome-not-accepted at ""',
    ]);
  });

  test("tells it together with the problems of other fields, which count as unknown", () => {
    expect(problems(fund, { ...victim, approvals: late, requested: "1e5", nationality: "HN" })).toEqual([
      'not-an-amount at "requested"',
      'unknown-field at ""',
      'criterion-unmet at "approvals.IOM"',
      'outcome-not-accepted at ""',
    ]);
    // What has a problem is unknown: an approval or an age could still make the case eligible.
    expect(problems(fund, { ...victim, approvals: { IOM: "March", secretariat: "2016-03-01" } })).toEqual([
      'not-a-date at "approvals.IOM"',
    ]);
    expect(problems(fund, { ...victim, approvals: [late] })).toEqual(['not-an-object at "approvals"']);
    expect(problems(fund, { ...victim, approvals: late, age: "34" })).toEqual(['not-a-whole-number at "age"']);
  });

  test("tells it beside a number that is not whole", () => {
    for (const age of [69.5, 1e300, "34"]) {
      const [first, ...others] = problems(fund, { voluntaryReturn: false, age });
      expect(first).toMatch(/ at "age"$/);
      expect(others).toEqual(['outcome-not-accepted at ""']);
    }
  });

  test("does not call missing what is there and wrong", () => {
    const { error } = fund.safeParse({ ...victim, approvals: undefined, age: "34" });
    const [wrong, whole] = (error?.issues ?? []).map((issue) => formProblem(issue as FormIssue));
    expect(wrong).toMatchObject({ code: "not-a-whole-number", path: "age" });
    expect(whole?.params.missing).toEqual(["approvals.IOM", "approvals.secretariat"]);
  });

  test("asks nothing where a field is left out without which the rule has no form", () => {
    const scale = withRule(printedScaleSchema, assessScale, { accepted: ["consistent"] });
    expect(problems(scale, { rows: [], printedPercentageTotal: "0.00" })).toEqual(['required at "total"']);
    const rotation = withRule(rotationSchema, assessRotation, { accepted: ["consistent"] });
    expect(problems(rotation, {})).toEqual(['not-an-array at ""']);
    expect(problems(rotation, [{ year: 0 }])).toEqual(['not-a-year at "0.year"']);
  });

  test("asks the rule without the fields that somebody has added to the form", () => {
    const extended = reserveFundCaseSchema.extend({ file: z.string(), clerk: z.string().optional() });
    const schema = withRule(extended, assessReserveFundCase, { accepted: ["eligible"], fields: {} });
    expect(problems(schema, { ...victim, file: "2016/7", clerk: "x" })).toEqual([]);
    expect(problems(schema, { ...victim, approvals: late, file: "2016/7" })).toEqual(['outcome-not-accepted at ""']);
    expect(problems(schema, { ...victim, approvals: late, file: "2016/7", age: "34" })).toEqual([
      'not-a-whole-number at "age"',
    ]);
    const loose = withRule(reserveFundCaseSchema.loose(), assessReserveFundCase, {
      accepted: ["eligible"],
      fields: {},
    });
    expect(problems(loose, { ...victim, token: "x" })).toEqual([]);
    expect(problems(loose, { token: "x" })).toEqual(['outcome-not-accepted at ""']);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]));
    expect(problems(loose, { ...victim, ...many, approvals: late })).toEqual(['outcome-not-accepted at ""']);
  });

  test("asks nothing of what is no form at all", () => {
    expect(problems(fund, null)).toEqual(['not-an-object at ""']);
    expect(problems(fund, [])).toEqual(['not-an-object at ""']);
  });

  test("shows only the criteria that are named", () => {
    const observers = withRule(observerCountryApplicationSchema, assessObserverCountry, {
      accepted: ["criteria-met"],
      fields: { "on-american-continent": "onAmericanContinent" },
    });
    expect(problems(observers, { onAmericanContinent: false, designatesOfficers: false, country: "Spain" })).toEqual([
      'unknown-code at "country"',
      'criterion-unmet at "onAmericanContinent"',
      'outcome-not-accepted at ""',
    ]);
  });
});

describe("a problem for programs", () => {
  const only = (schema: z.ZodType, value: unknown) => {
    const { error } = schema.safeParse(value);
    expect(error?.issues).toHaveLength(1);
    return formProblem(error?.issues[0] as FormIssue);
  };

  test("has a stable code, the dotted path, and what the code leaves open", () => {
    expect(only(reserveFundCaseSchema, { age: 200 })).toEqual({
      code: "out-of-range",
      path: "age",
      params: { minimum: 0, maximum: 150 },
    });
    expect(only(reserveFundCaseSchema, { approvals: { IOM: "soon" } })).toEqual({
      code: "not-a-date",
      path: "approvals.IOM",
      params: {},
    });
    expect(only(reserveFundCaseSchema, { approvals: { UNHCR: "2016-03-01" } })).toEqual({
      code: "unknown-field",
      path: "approvals",
      params: { keys: ["UNHCR"] },
    });
    expect(only(viceMinisterialDatesSchema, { start: "1995-12-31" })).toEqual({
      code: "too-early",
      path: "start",
      params: { earliest: 1996 },
    });
  });

  test("names the rule, the criterion and its clauses", () => {
    const { error } = fund.safeParse({ ...victim, approvals: late });
    expect(error?.issues.map((issue) => formProblem(issue as FormIssue).params)).toEqual([
      {
        rule: "reserve-fund.case",
        criterion: "approved-by-iom",
        sources: ["twenty-years/reserve-fund/special-circumstances"],
      },
      { rule: "reserve-fund.case", outcome: "ineligible" },
    ]);
  });

  test("has no code where the issue is none of the library's", () => {
    expect(formProblem({ path: ["a", 0, { key: "b" }], message: "Mine." })).toStrictEqual({
      path: "a.0.b",
      params: {},
    });
  });
});

describe("what other libraries hand over", () => {
  const told = (issue: unknown) => [formProblem(issue as FormIssue), formError(issue as FormIssue, en)];

  test.each([
    ["nothing", undefined, { path: "", params: {} }, undefined],
    ["an error", new Error("No."), { path: "", params: {} }, "No."],
    ["a path as a text", { path: "a.b", message: "No." }, { path: "a.b", params: {} }, "No."],
    ["a code of theirs", { message: "No.", params: { code: "too_big", maximum: 3 } }, { path: "", params: {} }, "No."],
    ["a code that is no text", { message: "No.", params: { code: 404 } }, { path: "", params: {} }, "No."],
    ["a code that is undefined", { message: "No.", params: { code: undefined } }, { path: "", params: {} }, "No."],
    [
      "a code of ours for something else",
      { message: "No.", params: { code: "criterion-unmet" } },
      { code: "criterion-unmet", path: "", params: {} },
      "No.",
    ],
    [
      "numbers that JSON does not have",
      { path: [Number.NaN, -0], params: { code: "out-of-range", minimum: Number.NaN, maximum: Infinity, most: -0 } },
      { code: "out-of-range", path: "0", params: { most: 0 } },
      "Entry 1: outside the allowed range.",
    ],
    [
      "bounds in another form",
      { path: ["age"], params: { code: "out-of-range", minimum: { at: 1 }, maximum: 9 } },
      { code: "out-of-range", path: "age", params: { maximum: 9 } },
      "Age: outside the allowed range.",
    ],
    [
      "keys that turn the line",
      { path: ["\u202eeno"], params: { code: "unknown-field", keys: ["a\u2066b", Symbol("c")] } },
      { code: "unknown-field", path: "\u202eeno", params: { keys: ["ab"] } },
      expect.stringMatching(/^Eno: there is no such field here: ab\./),
    ],
  ])("%s", (_, issue, problem, sentence) => {
    const [found, said] = told(issue);
    expect(found).toStrictEqual(problem);
    expect(said).toEqual(sentence);
  });

  test("a long list of choices is not repeated, a short one is", () => {
    const values = (length: number) => Array.from({ length }, (_, place) => `v${place}`);
    const issue = (length: number) => ({ params: { code: "unknown-code", values: values(length) } });
    expect(formProblem(issue(15)).params).toEqual({ values: values(15) });
    expect(formProblem(issue(16)).params).toEqual({});
    expect(formError(issue(15), en)).toContain("v0, v1,");
    expect(formError(issue(16), en)).not.toContain("v0");
  });

  test("upper bounds alone", () => {
    const issue = { path: ["age"], params: { code: "too-many", most: 6 } };
    expect(formError(issue, en)).toMatch(/6/);
  });
});
