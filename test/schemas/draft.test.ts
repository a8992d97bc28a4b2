import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { assessReserveFundCase, type FormIssue, formProblem, options } from "../../src/index.js";
import {
  bodySchema,
  consultationEventsSchema,
  draft,
  plenaryAgendaSchema,
  reserveFundCaseSchema,
  workingCalendarSchema,
} from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { runs } from "../runs.js";
import { examplesOf, schemas } from "./all.js";
import { pool } from "./pool.js";
import { fullestValue, placesOf, validValues } from "./values.js";

function problems(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => formProblem(issue as FormIssue)).map(({ code, path }) => `${code} at "${path}"`);
}

/** The value with each field of each object in it kept or left out, as the bits tell. */
function thinned(value: unknown, keep: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => thinned(entry, keep));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(keep);
  return Object.fromEntries(kept.map(([key, field]) => [key, thinned(field, keep)]));
}

describe.each(schemas)("the draft of %s", (name, schema) => {
  const drafted = draft(schema);
  const empty = schema instanceof z.ZodArray ? [] : {};

  test("accepts a form that is not begun, and what the schema accepts, as it is", () => {
    expect(drafted.safeParse(empty)).toEqual({ success: true, data: empty });
    for (const example of examplesOf(schema))
      expect(drafted.safeParse(example)).toEqual({ success: true, data: example });
    fc.assert(
      fc.property(validValues(schema), (value) => {
        expect(drafted.safeParse(value)).toEqual(schema.safeParse(value));
      }),
      { numRuns: runs(40, 200) },
    );
  });

  test("accepts it with any of its fields left out, at any depth", () => {
    const bits = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(validValues(schema), bits, (value, stream) => {
        const left = thinned(value, () => stream.next().value as boolean);
        expect(drafted.safeParse(left)).toEqual({ success: true, data: left });
        // What is left out is all that the schema itself then finds.
        for (const found of problems(schema, left)) expect(absent(found, left), found).toBe(true);
      }),
      { numRuns: runs(40, 200) },
    );
  });

  test("accepts undefined for any field, as a form sends what was emptied", () => {
    if (schema instanceof z.ZodArray) return;
    const keys = Object.keys(fullestValue(schema) as object);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(drafted.safeParse({ [key]: undefined }).success).toBe(true);
  });

  test("finds in a wrong field what the schema finds, and nothing more", () => {
    let compared = 0;
    for (const { path, put } of placesOf(fullestValue(schema))) {
      for (const wrong of pool) {
        const value = put(wrong);
        const found = problems(drafted, value);
        const expected = problems(schema, value).filter((problem) => !absent(problem, value));
        if (found.length === 0 && expected.length === 0) continue;
        expect({ path, wrong, found: found.filter(own) }).toEqual({ path, wrong, found: expected.filter(own) });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("refuses a field that no form has, at every depth", () => {
    for (const { path, put } of placesOf(fullestValue(schema))) {
      // What a record holds of an input has whatever fields the input has.
      if (name === "decisionRecordSchema" && /^(input|details)/.test(path)) continue;
      const inner = valueAt(fullestValue(schema), path);
      if (typeof inner !== "object" || inner === null || Array.isArray(inner)) continue;
      expect(problems(drafted, put({ ...inner, volontaryReturn: true }))).toEqual([`unknown-field at "${path}"`]);
    }
  });

  test("keeps what the schema says of itself, but for its id, which is the schema's own", () => {
    const { id, ...meta } = schema.meta() ?? {};
    expect(id).toBeDefined();
    expect(drafted.meta()).toEqual(meta);
  });

  test("has no required field at any depth", () => {
    expect(requiredFields(drafted)).toEqual([]);
  });

  test("is a draft that can be drafted again", () => {
    const again = draft(drafted);
    expect(again.safeParse(empty).success).toBe(true);
    expect(problems(again, { volontaryReturn: true })).toEqual(problems(drafted, { volontaryReturn: true }));
  });
});

/**
 * A field that is left out is no problem of a draft; an entry of a list cannot be left out, a hole is a mistake there
 * too.
 */
function absent(problem: string, value: unknown): boolean {
  const path = problem.slice(problem.indexOf('"') + 1, -1);
  return path !== "" && valueAt(value, path) === undefined && !Array.isArray(valueAt(value, parentOf(path)));
}

function parentOf(path: string): string {
  return path.split(".").slice(0, -1).join(".");
}

function valueAt(value: unknown, path: string): unknown {
  if (path === "") return value;
  return path.split(".").reduce((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}

/** A draft of several forms has the fields of all, so that a field of another form is none of its problems. */
function own(problem: string): boolean {
  return !problem.startsWith("unknown-field");
}

/** The fields of a schema that may not be absent. */
function requiredFields(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return requiredFields(schema.def.innerType);
  if (schema instanceof z.ZodArray) return requiredFields(schema.def.element);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(requiredFields);
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries<z.core.$ZodType>(schema.shape);
  return fields.flatMap(([key, field]) => [
    ...(field._zod.optin === "optional" ? [] : [key]),
    ...requiredFields(field).map((inner) => `${key}.${inner}`),
  ]);
}

describe("what a draft of several forms takes", () => {
  const events = draft(consultationEventsSchema);

  test("an event whose type is not chosen yet, and the fields of any", () => {
    expect(events.parse([{}, { on: "2024-01-05" }, { from: "CR", objects: true, inWriting: false }])).toHaveLength(3);
    expect(problems(events, [{ by: "CO", from: "presidency", type: "lunch", objects: "no" }])).toEqual([
      'unknown-code at "0.type"',
      'unknown-code at "0.by"',
      'unknown-code at "0.from"',
      'not-a-boolean at "0.objects"',
    ]);
  });

  test("every type of event", () => {
    for (const { value } of options("event-type", en)) expect(problems(events, [{ type: value }])).toEqual([]);
    expect(options("event-type", en)).toHaveLength(10);
  });

  test("an item of an agenda that is a code, or a topic in the making", () => {
    const agenda = draft(plenaryAgendaSchema);
    expect(problems(agenda, { items: ["presidency-report", {}, { theme: "none" }] })).toEqual([]);
    expect(problems(agenda, { items: ["lunch", { topic: " " }] })).toEqual([
      'unknown-code at "items.0"',
      'not-a-text at "items.1.topic"',
    ]);
  });
});

test("what must hold of several fields together holds of a draft that has them", () => {
  expect(problems(draft(bodySchema), { begun: { notBefore: "2003", notAfter: "2002" } })).toEqual([
    'end-before-start at "begun.notAfter"',
  ]);
  expect(problems(draft(bodySchema), { begun: { notAfter: "2002" } })).toEqual([]);
  const week = [1, 2, 3, 4, 5, 6, 7];
  expect(problems(draft(workingCalendarSchema), { weekend: week })).toEqual(['too-many at "weekend"']);
});

test("a case is assessed while it is filled in, and less and less is missing", () => {
  const form = draft(reserveFundCaseSchema);
  const steps = [
    {},
    { voluntaryReturn: true },
    { regionalMigrant: true },
    { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false },
    { trafficking: true },
    { grantedOn: "2016-03-08" },
    { approvals: {} },
    { approvals: { IOM: "2016-03-01" } },
    { approvals: { IOM: "2016-03-01", secretariat: "2016-03-08" } },
  ];
  let value = {};
  const assessed = steps.map((step) => {
    value = { ...value, ...step };
    const { outcome, missing } = assessReserveFundCase(form.parse(value));
    return `${outcome}: ${missing.length}`;
  });
  expect(assessed).toEqual([
    "undetermined: 12",
    "undetermined: 11",
    "undetermined: 10",
    "undetermined: 6",
    "approval-required: 3",
    "approval-required: 2",
    "approval-required: 2",
    "approval-required: 1",
    "eligible: 0",
  ]);
  expect(assessReserveFundCase(form.parse(value)).missing).toEqual([]);
});
