import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assessReserveFundCase, assessRotation, RcmInputError } from "../../src/index.js";
import { record } from "../../src/records/index.js";
import { version } from "../../src/records/version.js";

const input = { voluntaryReturn: true, regionalMigrant: true, age: 70, requested: "800" };
const assessment = assessReserveFundCase(input);

/** The code and the path of what is wrong. */
function refused(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    expect(error).toBeInstanceOf(RcmInputError);
    const { code, path } = error as RcmInputError;
    return `${code} at ${path}`;
  }
}

test("the version is the package's", () => {
  const { version: published } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toBe(published);
});

describe("a record", () => {
  test("has all that the assessment says, the version, the input and the day", () => {
    const { rule, outcome, basis, because, readings, findings, missing, ...more } = assessment;
    const stored = record(assessment, { input, decidedOn: "2016-03-08" });
    const { unless, reason, ...details } = more as typeof more & { unless?: unknown; reason?: unknown };
    expect(stored).toEqual({
      version,
      rule,
      input,
      decidedOn: "2016-03-08",
      outcome,
      basis,
      because,
      readings,
      findings,
      missing,
      ...(unless !== undefined && { unless }),
      ...(reason !== undefined && { reason }),
      details,
    });
    expect(stored.findings).toHaveLength(11);
    for (const { sources } of stored.findings) expect(sources.length).toBeGreaterThan(0);
    expect(stored.details).toMatchObject({ grant: { maximum: "1000.00", requested: "800.00", within: "met" } });
  });

  test("has no day, no basis and no details where there are none", () => {
    const undecided = record(assessRotation([{ year: 2031 }]), { input: [{ year: 2031 }] });
    expect(undecided.outcome).toBe("undetermined");
    for (const name of ["decidedOn", "basis", "details"]) expect(undecided).not.toHaveProperty(name);
  });

  test("is plain JSON", () => {
    const stored = record(assessment, { input, decidedOn: "2016-03-08" });
    expect(JSON.parse(JSON.stringify(stored))).toStrictEqual(stored);
  });

  test("is a copy of its own: what was given can change", () => {
    const given = { ...input, approvals: { IOM: "2016-03-01" } };
    const stored = record(assessReserveFundCase(given), { input: given });
    const before = JSON.stringify(stored);
    given.approvals.IOM = "2020-01-01";
    expect(JSON.stringify(stored)).toBe(before);
    (stored.findings as unknown[]).length = 0;
    (stored.because as unknown[]).length = 0;
    expect(assessReserveFundCase(given).findings).toHaveLength(11);
  });

  test("leaves out a field that is undefined", () => {
    const stored = record(assessment, { input: { ...input, disability: undefined }, decidedOn: undefined });
    expect(stored.input).toStrictEqual(input);
    expect(stored).not.toHaveProperty("decidedOn");
  });

  test("keeps a field with a name that objects have from elsewhere", () => {
    const odd = JSON.parse('{"__proto__": {"age": 70}, "constructor": 1}');
    const stored = record(assessment, { input: odd });
    expect(JSON.stringify(stored.input)).toBe(JSON.stringify(odd));
    expect(Object.getPrototypeOf(stored.input)).toBe(Object.prototype);
  });
});

describe("what is no record is refused", () => {
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  const wide = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => Array(101).fill(1)));
  const trap = {
    get age(): number {
      throw new Error("mine");
    },
  };
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("mine");
      },
    },
  );
  const options: readonly (readonly [string, unknown, string])[] = [
    ["no options", undefined, "not-an-object at options"],
    ["no input", {}, "unreadable at input"],
    ["an input that is no object", { input: "x" }, "not-an-object at input"],
    ["null", { input: null }, "not-an-object at input"],
    ["a Date in the input", { input: { grantedOn: new Date(0) } }, "unreadable at input.grantedOn"],
    ["a function", { input: { toJSON: () => 1 } }, "unreadable at input.toJSON"],
    ["not a number", { input: { age: Number.NaN } }, "unreadable at input.age"],
    ["a big integer", { input: [1n] }, "unreadable at input.0"],
    ["a hole in a list", { input: new Array(1) }, "unreadable at input.0"],
    ["a Map", { input: new Map() }, "unreadable at input"],
    ["a getter that throws", { input: trap }, "unreadable at input.age"],
    ["a proxy that throws", { input: hostile }, "unreadable at input"],
    ["more values than are read", { input: wide }, "unreadable"],
    ["a day that is none", { input, decidedOn: "8 March" }, "not-a-date at decidedOn"],
    ["a day that is an instant", { input, decidedOn: new Date(0) }, "not-a-date at decidedOn"],
    ["another option", { input, decidedBy: "x" }, "unknown-field at decidedBy"],
  ];
  test.each(options)("%s", (_, given, expected) => {
    expect(refused(() => record(assessment, given as never))).toMatch(expected);
  });

  test("a circle, at the path where it is given up", () => {
    expect(refused(() => record(assessment, { input: circle }))).toMatch(/^unreadable at input(\.circle){32}$/);
  });

  const assessments: readonly (readonly [string, unknown, string])[] = [
    ["nothing", undefined, "not-an-object at assessment"],
    ["a list", [], "not-an-object at assessment"],
    ["no rule", { ...assessment, rule: undefined }, "not-a-text at rule"],
    ["a rule that is no id", { ...assessment, rule: "eligible" }, "not-a-text at rule"],
    ["an outcome that is none", { ...assessment, outcome: "" }, "not-a-text at outcome"],
    ["no list of criteria", { ...assessment, because: "age" }, "not-an-array at because"],
    ["a basis that is none", { ...assessment, basis: "derived" }, "unknown-code at basis"],
    ["a finding that is none", { ...assessment, findings: [{ criterion: "x" }] }, "unknown-code at findings.0.result"],
    ["details that are no JSON", { ...assessment, grant: () => 1 }, "unreadable at assessment.grant"],
  ];
  test.each(assessments)("%s", (_, given, expected) => {
    expect(refused(() => record(given as never, { input }))).toBe(expected);
  });

  test("but a finding that says more is taken", () => {
    const findings = assessment.findings.map((finding) => ({ ...finding, note: "x" }));
    expect(record({ ...assessment, findings }, { input })).toEqual(record(assessment, { input }));
  });
});
