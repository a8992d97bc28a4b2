import { describe, expect, test } from "vitest";
import { assessObserverCountry, assessReserveFundCase, RcmInputError } from "../../src/index.js";
import { type DecisionRecord, record, replay } from "../../src/records/index.js";

const input = { voluntaryReturn: true, regionalMigrant: true, age: 70, requested: "800" };
const stored = throughJson(record(assessReserveFundCase(input), { input, decidedOn: "2016-03-08" }));

function throughJson(value: DecisionRecord): DecisionRecord {
  return JSON.parse(JSON.stringify(value));
}

/** The same with every object's fields in the opposite order, as a database may give them back. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reordered(field)]),
  );
}

describe("a stored decision under the rules of this version", () => {
  test("is the same, also in another order of fields and with more than the record has", () => {
    const same = { status: "same", differences: [] };
    expect(replay(stored)).toEqual(same);
    expect(replay(reordered(stored) as DecisionRecord)).toEqual(same);
    const more = { ...stored, signedBy: "x", version: "99.0.0", decidedOn: undefined } as unknown as DecisionRecord;
    expect(replay(more)).toEqual(same);
  });

  test.each([
    ["outcome", "ineligible"],
    ["basis", stored.basis === "stated" ? "reading" : "stated"],
    ["because", ["voluntary-return"]],
    ["because", [...stored.because].reverse()],
    ["readings", ["another-reading"]],
    ["reason", "silent"],
    ["missing", ["age"]],
    ["unless", ["reservedForMembers"]],
  ])("is changed where %s was otherwise", (name, recorded) => {
    const now = (stored as unknown as Record<string, unknown>)[name];
    expect(replay({ ...stored, [name]: recorded })).toEqual({
      status: "changed",
      differences: [{ path: name, recorded, ...(now !== undefined && { now }) }],
    });
  });

  test("is changed where something was not said, or the details were otherwise, at their path", () => {
    const { basis, ...without } = stored;
    expect(replay(without)).toEqual({ status: "changed", differences: [{ path: "basis", now: basis }] });
    const { grant } = stored.details as { grant: object };
    const before = { ...stored, details: { grant: { ...grant, maximum: "900.00" } } };
    expect(replay(before).differences).toEqual([{ path: "details.grant.maximum", recorded: "900.00", now: "1000.00" }]);
  });

  test("tells every difference", () => {
    const { differences } = replay({ ...stored, outcome: "ineligible", because: [], missing: ["age"] });
    expect(differences.map(({ path }) => path)).toEqual(["outcome", "because", "missing"]);
  });

  test("is the same where a citation was another", () => {
    const application = { onAmericanContinent: false };
    const cited = record(assessObserverCountry(application), { input: application });
    const { decision } = cited.details as { decision: object };
    const findings = cited.findings.map((finding) => ({ ...finding, sources: ["twenty-years/renamed"] }));
    const renamed = { ...cited, findings, details: { decision: { ...decision, sources: ["twenty-years/renamed"] } } };
    expect(replay(renamed).status).toBe("same");
    expect(replay({ ...cited, details: { decision: { ...decision, status: "none" } } }).status).toBe("changed");
  });

  test("is changed where this version refuses the input, with the code and the path", () => {
    expect(replay({ ...stored, input: { ...input, nationality: "HN" } })).toEqual({
      status: "changed",
      differences: [{ path: "outcome", recorded: stored.outcome }],
      refused: { code: "unknown-field", path: "nationality" },
    });
    expect(replay({ ...stored, input: [] }).refused).toEqual({ code: "not-an-object", path: "case" });
  });

  test("is of an unknown rule where this version has none of the id", () => {
    for (const rule of ["reserve-fund.loan", "constructor.name", "consultation.procedure"] as const) {
      expect(replay({ ...stored, rule })).toEqual({ status: "unknown-rule", differences: [] });
    }
  });
});

describe("what is no record is refused", () => {
  test.each([
    ["nothing", undefined, "not-an-object at record"],
    ["a text", JSON.stringify(stored), "not-an-object at record"],
    ["no version", { ...stored, version: undefined }, "not-a-text at version"],
    ["no input", { ...stored, input: undefined }, "unreadable at input"],
    ["a rule that is no id", { ...stored, rule: "constructor" }, "not-a-text at rule"],
    ["a finding that is none", { ...stored, findings: [null] }, "not-an-object at findings.0"],
    ["details that are none", { ...stored, details: [] }, "not-an-object at details"],
    ["a day that is none", { ...stored, decidedOn: "March" }, "not-a-date at decidedOn"],
    ["an input that is no JSON", { ...stored, input: { age: 7n } }, "unreadable at input.age"],
  ])("%s", (_, given, expected) => {
    let told = "";
    try {
      replay(given as never);
    } catch (error) {
      expect(error).toBeInstanceOf(RcmInputError);
      const { code, path } = error as RcmInputError;
      told = `${code} at ${path}`;
    }
    expect(told).toBe(expected);
  });
});
