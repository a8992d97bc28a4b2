import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { formProblem } from "../../src/index.js";
import { runs } from "../runs.js";
import { type SchemaName, schemas } from "./all.js";
import { type CoreReader, coreProblem, coreReaders, entityNames } from "./core.js";
import { pool } from "./pool.js";
import { nearlyValidValues, placesOf, validValues } from "./values.js";

/**
 * Codes that say more than the core's own, which has one word for whatever lies outside: a form tells a person what it
 * lies outside of. An absent field has the code "required", and names what the core says of it in `expected`.
 */
const codesOfTheCore: { readonly [code: string]: string } = {
  "end-before-start": "out-of-range",
  "too-early": "out-of-range",
  "too-many": "out-of-range",
};

function problemsOf(schema: z.ZodType, value: unknown): z.core.$ZodIssue[] {
  return schema.safeParse(value).error?.issues ?? [];
}

/** The same mistake as the core has it: its code, and its path, which is that of the first unknown field itself. */
function asInTheCore(issue: z.core.$ZodIssue): { code: unknown; path: string } {
  const { code, path, params } = formProblem(issue as never);
  if (code === "required") return { code: params.expected, path };
  if (issue.code !== "unrecognized_keys") return { code: codesOfTheCore[`${code}`] ?? code, path };
  return { code, path: [...issue.path, ...issue.keys.slice(0, 1)].join(".") };
}

interface Seen {
  accepted: number;
  compared: number;
}

function compare(schema: z.ZodType, reader: CoreReader, value: unknown, seen: Seen): void {
  if ((reader.hasDefault && value === undefined) || reader.onlyInCode?.(value)) return;
  const problems = problemsOf(schema, value);
  const problem = coreProblem(reader, value);
  const [first, ...others] = problems;
  if (problem === undefined || first === undefined) {
    expect(problems).toEqual([]);
    expect(problem).toBeUndefined();
    seen.accepted += 1;
  } else if (others.length === 0) {
    expect(asInTheCore(first)).toEqual(problem);
    seen.compared += 1;
  }
}

describe("a schema accepts what the core's function takes and refuses what it throws on, for the same reason", () => {
  const inputs = schemas.flatMap(([name, schema]) => {
    const reader = coreReaders[name];
    return reader === undefined ? [] : ([[name, schema, reader]] as const);
  });

  test("every schema is an input of the core or an entity that it returns", () => {
    const names = [...inputs.map(([name]) => name), ...entityNames];
    expect(names.sort()).toEqual(schemas.map(([name]) => name).sort());
  });

  test.each(inputs)(
    "%s: right values with any field of them, or all, made any value of the pool",
    (_, schema, reader) => {
      const seen: Seen = { accepted: 0, compared: 0 };
      for (const valid of fc.sample(validValues(schema), { numRuns: 6, seed: 1996 })) {
        for (const { put } of placesOf(valid)) for (const value of pool) compare(schema, reader, put(value), seen);
      }
      expect(seen.accepted).toBeGreaterThan(10);
      expect(seen.compared).toBeGreaterThan(500);
    },
  );

  test.each(inputs)("%s: any mixture of right and wrong values", (_, schema, reader) => {
    const seen: Seen = { accepted: 0, compared: 0 };
    fc.assert(
      fc.property(nearlyValidValues(schema), (value) => compare(schema, reader, value, seen)),
      { numRuns: runs(800, 2000) },
    );
    // The values are of use only where many are right and many are wrong in one place.
    expect(seen.accepted).toBeGreaterThan(100);
    expect(seen.compared).toBeGreaterThan(100);
  });

  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  const manyDays = Array.from({ length: 100_001 }, () => "2024-09-16");
  const manyTerms = Array.from({ length: 100_001 }, () => ({ year: 2016 }));
  const sparse = new Array(3);
  const step = { on: "2024-01-05", type: "consensus" };
  const withLength = (length: unknown) =>
    new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) });
  const byHand: readonly (readonly [string, SchemaName, unknown, "taken" | "refused"])[] = [
    ["a weekend of all seven days", "workingCalendarSchema", { weekend: everyDay }, "refused"],
    [
      "a weekend of all seven days of which one is none",
      "workingCalendarSchema",
      { weekend: [...everyDay, 8] },
      "refused",
    ],
    ["the same six days twice", "workingCalendarSchema", { weekend: [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6] }, "taken"],
    ["more holidays than centuries have", "workingCalendarSchema", { holidays: manyDays }, "refused"],
    ["as many holidays as may be", "workingCalendarSchema", { holidays: manyDays.slice(1) }, "taken"],
    [
      "too many holidays within options",
      "consultationOptionsSchema",
      { asOf: "2024-01-05", calendar: { holidays: manyDays } },
      "refused",
    ],
    ["an end before the start", "viceMinisterialDatesSchema", { start: "2019-11-14", end: "2019-11-13" }, "refused"],
    ["an end on the first day", "viceMinisterialDatesSchema", { start: "2019-11-14", end: "2019-11-14" }, "taken"],
    [
      "a start before the first year",
      "viceMinisterialDatesSchema",
      { start: "1995-12-31", end: "1996-01-01" },
      "refused",
    ],
    ["an end before the first year", "viceMinisterialDatesSchema", { end: "1995-12-31" }, "refused"],
    ["a list with holes", "rotationSchema", sparse, "refused"],
    ["a list of codes with holes", "workPlanStepSchema", { approvedBy: sparse }, "refused"],
    ["fields that are inherited", "reserveFundCaseSchema", Object.create({ age: 70 }), "taken"],
    ["wrong fields that are inherited", "reserveFundCaseSchema", Object.create({ age: 69.5 }), "taken"],
    ["a field of no form", "reserveFundCaseSchema", { volontaryReturn: true }, "refused"],
    ["a field of no form in a field", "reserveFundCaseSchema", { approvals: { UNHCR: "2016-03-01" } }, "refused"],
    ["a field of no form that says nothing", "reserveFundCaseSchema", { volontaryReturn: undefined }, "refused"],
    ["a field of another form of event", "consultationEventSchema", { ...step, from: "CR" }, "refused"],
    ["a field of no form in an entry", "rotationSchema", [{ year: 2016, theme: "x" }], "refused"],
    ["a field of no form in a filter", "meetingFilterSchema", { years: 2016 }, "refused"],
    ["an unknown field called __proto__", "reserveFundCaseSchema", JSON.parse('{"__proto__": {"age": 70}}'), "refused"],
    ["a Map", "reserveFundCaseSchema", new Map([["age", 70]]), "refused"],
    ["a Date", "reserveFundCaseSchema", new Date(0), "refused"],
    ["a Promise", "reserveFundCaseSchema", Promise.resolve({ age: 70 }), "refused"],
    ["an Error", "reserveFundCaseSchema", new Error("x"), "refused"],
    ["a FormData", "reserveFundCaseSchema", new FormData(), "refused"],
    ["a Map of approvals", "reserveFundCaseSchema", { approvals: new Map() }, "refused"],
    ["a Map that is an event", "consultationEventSchema", Object.assign(new Map(), step), "refused"],
    ["a list without an end", "rotationSchema", withLength(Number.POSITIVE_INFINITY), "refused"],
    ["a list whose length is none", "rotationSchema", withLength(Symbol("x")), "refused"],
    ["a longer list than is read", "rotationSchema", manyTerms, "refused"],
    ["as long a list as is read", "rotationSchema", manyTerms.slice(1), "taken"],
    [
      "an object without a prototype",
      "rotationTermSchema",
      Object.assign(Object.create(null), { year: 2016 }),
      "taken",
    ],
    ["fields of a class instance", "rotationTermSchema", Object.assign(new (class Term {})(), { year: 2016 }), "taken"],
    ["a text as an object", "reserveFundCaseSchema", { requested: new String("800.00") }, "refused"],
    ["a function with fields", "rotationTermSchema", Object.assign(() => {}, { year: 2016 }), "refused"],
  ];
  test.each(byHand)("%s", (_, name, value, expected) => {
    const [, schema, reader] = inputs.find(([id]) => id === name) as (typeof inputs)[number];
    const seen: Seen = { accepted: 0, compared: 0 };
    compare(schema, reader, value, seen);
    expect(seen.accepted).toBe(expected === "taken" ? 1 : 0);
    expect(problemsOf(schema, value)).toHaveLength(seen.accepted + seen.compared === 0 ? sparse.length : seen.compared);
  });
});
