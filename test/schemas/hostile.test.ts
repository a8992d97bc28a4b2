import { describe, expect, test } from "vitest";
import * as z from "zod";
import { withMessages, withRule } from "../../src/forms/index.js";
import { type Assessment, type FormIssue, formError, formProblem } from "../../src/index.js";
import { draft } from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import { runs } from "../runs.js";
import { type Issue, type SchemaName, schemas } from "./all.js";
import { coreReaders, rulesOfForms } from "./core.js";
import { kinds, randomFrom, randomKind, sizeOf } from "./hostile.js";
import { fieldsOf, fullestValue, placesOf } from "./values.js";

/** A schema with the places of a right value that has as many of its fields as can be. */
const targets = schemas.map(([name, schema]) => {
  const places = placesOf(fullestValue(schema));
  return { name, schema, places, fields: ["0", ...fieldsOf(schema)] };
});

type Target = (typeof targets)[number];

/** Values for all the schemas in turn, half of them hostile as a whole, half in one place of a right value. */
function* hostileValues(count: number, seed: number) {
  const random = randomFrom(seed);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  for (let index = 0; index < count; index += 1) {
    const target = targets[index % targets.length] as Target;
    const { kind, make } = randomKind(random);
    const hostile = make({ random, pick, fields: target.fields });
    const value = random() < 0.5 ? hostile : pick(target.places).put(hostile);
    yield { target, kind, value };
  }
}

const prototypes = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  BigInt,
  Map,
  Set,
  Date,
  RegExp,
  Error,
  Promise,
];

function keysOfPrototypes(): unknown {
  return prototypes.map((made) => [Reflect.ownKeys(made), Reflect.ownKeys(made.prototype as object)]);
}

/** What went wrong, each thing once. */
class Failures {
  readonly #told = new Set<string>();

  add(target: Target, kind: string, problem: unknown): void {
    this.#told.add(`${target.name}: ${kind}: ${problem}`);
  }

  get list(): readonly string[] {
    return [...this.#told].sort();
  }
}

/** The median of repeated parses, so that a garbage collection or a neighbour is not blamed on the input. */
function medianTime(schema: z.ZodType, value: unknown, repeats = 9): number {
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    schema.safeParse(value);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(repeats / 2)] as number;
}

/** What a parse may take: a millisecond for each kilobyte, where a smaller value is charged as a whole one. */
function allowedTime(bytes: number): number {
  return Math.max(1, bytes / 1024);
}

function wrongResult({ success, error }: z.ZodSafeParseResult<unknown>): string | undefined {
  if (success) return error === undefined ? undefined : "an error beside success";
  if (!(error instanceof z.ZodError) || error.issues.length === 0) return "no issues";
  const unexplained = error.issues.slice(0, 10).find((issue) => formProblem(issue as FormIssue).code === undefined);
  return unexplained && `an issue without a code of ours: ${unexplained.code}`;
}

/** Whether the value is accepted. One parse may have been interrupted: only what is slow again and again is slow. */
function parsed({ schema }: Target, value: unknown, fail: (problem: string) => void): boolean {
  const start = performance.now();
  try {
    const result = schema.safeParse(value);
    const time = performance.now() - start;
    const wrong = wrongResult(result);
    if (wrong !== undefined) fail(wrong);
    if (time > 1) {
      const allowed = allowedTime(sizeOf(value));
      if (time > allowed && medianTime(schema, value) > allowed) fail(`slower than ${Math.ceil(allowed)} ms`);
    }
    return result.success;
  } catch (error) {
    fail(`threw ${error}`);
    return false;
  }
}

/** How many sentences there are about the problems of a value. */
function sentencesAbout(schema: z.ZodType, value: unknown, fail: (problem: string) => void): number {
  try {
    const issues = (schema.safeParse(value).error?.issues ?? []).slice(0, 20) as Issue[];
    for (const issue of issues) {
      formProblem(issue);
      const sentences = [formError(issue, en), formError(issue, es)];
      if (!sentences.every((sentence) => /^\S.+[.:]?$/su.test(sentence))) fail(`no sentence: ${sentences}`);
    }
    return issues.length;
  } catch (error) {
    fail(`threw ${error}`);
    return 0;
  }
}

/** The schema with its rule, which is asked about what is left when the fields with problems are gone. */
function ruled(name: SchemaName, schema: z.ZodType): z.ZodType[] {
  const read = coreReaders[name]?.read as (value: unknown) => Assessment;
  if (!rulesOfForms.includes(name)) return [];
  return [withRule(schema, read, { accepted: [] })];
}

describe("hostile input", () => {
  test("many values, a million in the whole run: each gives a result or issues, in good time, and no prototype is touched", () => {
    const before = keysOfPrototypes();
    const failures = new Failures();
    const seen = new Set<string>();
    let accepted = 0;
    const values = runs(150_000, 1_000_000);
    for (const { target, kind, value } of hostileValues(values, 2016)) {
      seen.add(kind);
      if (parsed(target, value, (problem) => failures.add(target, kind, problem))) accepted += 1;
    }
    expect(failures.list).toEqual([]);
    expect(keysOfPrototypes()).toEqual(before);
    expect("polluted" in {}).toBe(false);
    expect(seen.size).toBe(kinds.length);
    // Right values among the wrong ones show that the places are those of right values.
    expect(accepted).toBeGreaterThan(values / 50);
  });

  test("drafts, schemas with messages and the sentences about all issues do not throw either", () => {
    const before = keysOfPrototypes();
    const failures = new Failures();
    const spoken = (schema: z.ZodType) => withMessages(schema, (issue) => `${formError(issue, es)}`);
    const made = new Map(
      targets.map(({ name, schema }) => [name, [schema, draft(schema), spoken(schema), ...ruled(name, schema)]]),
    );
    const given = runs(15_000, 100_000);
    let sentences = 0;
    for (const { target, kind, value } of hostileValues(given, 1996)) {
      for (const schema of made.get(target.name) ?? [])
        sentences += sentencesAbout(schema, value, (problem) => failures.add(target, kind, problem));
    }
    expect(failures.list).toEqual([]);
    expect(keysOfPrototypes()).toEqual(before);
    expect(sentences).toBeGreaterThan(2 * given);
  });
});

/** Lists that are as dense with mistakes as JSON can be. Each is put in every place of a right value. */
const dense = [
  0,
  "",
  {},
  [],
  null,
  { type: "input" },
  { country: 0, year: 0 },
  { kind: 0 },
  { start: 0, end: 0 },
] as const;

/** Texts that a pattern may stumble over, which has then to go back and try again. */
const repetitive = ["1", "0", "9.", "2016-", "2016-06-09", " ", "\u00a0", "\n", "\ufeff", "x "] as const;

/** The places of all schemas at which a value of so many bytes takes too long, each with its time. */
function slowPlaces(filling: unknown, bytes: number): string[] {
  return targets.flatMap(({ name, schema, places }) =>
    places.flatMap(({ path, put }) => {
      const value = put(filling);
      const allowed = allowedTime(bytes);
      if (medianTime(schema, value, 3) <= allowed) return [];
      const time = medianTime(schema, value, 15);
      return time > allowed ? [`${name} at "${path}": ${time.toFixed(1)} ms, allowed are ${allowed.toFixed(1)}`] : [];
    }),
  );
}

describe("ten kilobytes of one thing are read in good time, wherever they stand", () => {
  test.each(dense.map((entry) => [JSON.stringify(entry), entry] as const))("a list of %s", (text, entry) => {
    const list = Array.from({ length: Math.floor(10_240 / (text.length + 1)) }, () => entry);
    expect(slowPlaces(list, 10_240)).toEqual([]);
  });

  test.each(repetitive.map((part) => [JSON.stringify(part), part] as const))("a text of %s", (_, part) => {
    for (const end of ["", "!", "\n"])
      expect(slowPlaces(`${part.repeat(Math.ceil(10_240 / part.length))}${end}`, 10_240)).toEqual([]);
  });
});
