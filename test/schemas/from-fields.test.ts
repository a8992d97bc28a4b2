import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { asOfDate } from "../../src/kernel/as-of.js";
import { printed, RcmInputError } from "../../src/kernel/error.js";
import {
  amount,
  code,
  date,
  type Fields,
  group,
  list,
  own,
  readFields,
  required,
  text,
  truth,
  wholeNumber,
  year,
} from "../../src/kernel/fields.js";
import { mostEntries } from "../../src/kernel/read.js";
import { list as listSchema } from "../../src/schemas/form.js";
import { schemaOf } from "../../src/schemas/from-fields.js";
import { truth as truthSchema } from "../../src/schemas/values.js";
import { rawValues as pool } from "./raw-values.js";

/** A field of every kind, alone, in a list, in a group and in a list of groups. */
const fields = {
  truth,
  text,
  date,
  asOf: asOfDate,
  year,
  amount,
  age: wholeNumber(0, 150),
  officials: wholeNumber(1),
  code: code(["one", "two"]),
  codes: list(code(["one", "two"])),
  dates: list(date),
  approvals: group({ IOM: date, given: required(truth) }),
  rows: list(group({ country: required(code(["BZ", "MX"])), since: asOfDate })),
  id: required(text),
};

const valid = {
  truth: false,
  text: "x",
  date: "2016-06-09",
  asOf: "2016-06",
  year: 2016,
  amount: "800",
  age: 70,
  officials: 2,
  code: "one",
  codes: ["two", "one"],
  dates: ["2016-06-09"],
  approvals: { IOM: "2016-02-29", given: true },
  rows: [{ country: "BZ", since: "1996" }, { country: "MX" }],
  id: "x",
};

const schema = schemaOf(fields);

/** What the reader of the fields finds: nothing, or the code and the path. */
function readersProblem(of: Fields, value: unknown): string | undefined {
  try {
    readFields(of, value, "value");
    return undefined;
  } catch (error) {
    if (!(error instanceof RcmInputError)) throw error;
    return `${error.code} at ${error.path}`;
  }
}

interface Params {
  readonly code: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
}

/** What the schema finds, in the reader's words. */
function schemasProblems(of: z.ZodType, value: unknown): string[] {
  return (of.safeParse(value).error?.issues ?? []).map(({ path, ...issue }) => {
    const { code, expected, keys = [] } = (issue as unknown as { params: Params }).params;
    const told = { required: expected, "too-many": "out-of-range" }[`${code}`] ?? code;
    const where = [
      ...path,
      ...keys
        .slice(0, 1)
        .map((key) => printed(key, 60).trim())
        .filter(Boolean),
    ];
    return `${told} at ${where.length === 0 ? "value" : where.join(".")}`;
  });
}

/** They agree whether a value is right, and, where one thing is wrong, what. */
function compare(of: Fields, made: z.ZodType, value: unknown): "taken" | "refused" {
  const problem = readersProblem(of, value);
  const problems = schemasProblems(made, value);
  if (problem === undefined) expect(problems).toEqual([]);
  else if (problems.length < 2) expect(problems).toEqual([problem]);
  else expect(problems).toContain(problem);
  return problem === undefined ? "taken" : "refused";
}

const check = (value: unknown) => compare(fields, schema, value);

describe("the schema of fields accepts what their reader accepts, and refuses the rest for the same reason", () => {
  test("a right value is given back as it is, and a required field may not be absent", () => {
    expect(schema.parse(valid)).toStrictEqual(valid);
    expect(schema.parse({ id: "x" })).toStrictEqual({ id: "x" });
    expect(check({})).toBe("refused");
    expect(check({ id: "x", approvals: {} })).toBe("refused");
    expect(check({ id: "x", rows: [{}] })).toBe("refused");
    expect(check({ id: "x", approvals: undefined, age: undefined })).toBe("taken");
  });

  test("any value in any place", () => {
    const places: readonly ((value: unknown) => unknown)[] = [
      (value) => value,
      ...Object.keys(valid).map((name) => (value: unknown) => ({ ...valid, [name]: value })),
      ...Object.keys(valid).map((name) => (value: unknown) => ({ id: "x", [name]: [value] })),
      (value) => ({ ...valid, approvals: { IOM: value, given: true } }),
      (value) => ({ ...valid, approvals: { given: value } }),
      (value) => ({ ...valid, rows: [{ country: value }] }),
      (value) => ({ ...valid, rows: [{ country: "BZ" }, { country: "MX", since: value }] }),
      (value) => ({ ...valid, volontaryReturn: value }),
      (value) => ({ ...valid, approvals: { given: true, UNHCR: value } }),
      (value) => ({ ...valid, rows: [{ country: "BZ", until: value }] }),
    ];
    const seen = { taken: 0, refused: 0 };
    for (const place of places) for (const value of pool) seen[check(place(value))] += 1;
    expect(seen.taken).toBeGreaterThan(240);
    expect(seen.refused).toBeGreaterThan(3500);
  });

  test("anything at all, however many mistakes it has", () => {
    const values = fc.constantFrom(...pool);
    const anything = fc.record(
      Object.fromEntries(Object.entries(valid).map(([name, right]) => [name, fc.oneof(fc.constant(right), values)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.anything({ withNullPrototype: true, withMap: true, withDate: true })),
        (value) => {
          check(value);
        },
      ),
    );
  });
});

describe("an object is a plain one", () => {
  class Case {
    readonly id = "x";
    get age() {
      return 70;
    }
  }

  test.each([
    ["an object without a prototype", Object.assign(Object.create(null), valid), "taken"],
    ["an instance of a class, by the fields of its own", new Case(), "taken"],
    ["an object of another realm", vm.runInNewContext('({ id: "x" })'), "taken"],
    ["a proxy", new Proxy(valid, {}), "taken"],
    ["fields that are inherited", Object.create({ id: "x" }), "refused"],
    [
      "wrong fields that are inherited",
      Object.create({ age: 69.5 }, { id: { value: "x", enumerable: true } }),
      "taken",
    ],
    ["a field that is not shown", Object.defineProperty({ id: "x" }, "age", { value: 69.5 }), "taken"],
    [
      "an unknown field that is inherited",
      Object.create({ polluted: 1 }, { id: { value: "x", enumerable: true } }),
      "taken",
    ],
    ["a Map", Object.assign(new Map(), { id: "x" }), "refused"],
    ["a Date", Object.assign(new Date(0), { id: "x" }), "refused"],
    ["a Promise", Object.assign(Promise.resolve(), { id: "x" }), "refused"],
    ["an Error", Object.assign(new Error("x"), { id: "x" }), "refused"],
    ["a FormData", new FormData(), "refused"],
    ["a list with fields", Object.assign([], { id: "x" }), "refused"],
    ["a function with fields", Object.assign(() => {}, { id: "x" }), "refused"],
    ["own fields of prototypes' names", JSON.parse('{"id": "x", "__proto__": {"age": 70}}'), "refused"],
    ["a field called constructor", { id: "x", constructor: 1 }, "refused"],
    ["a symbol as a field", { id: "x", [Symbol("age")]: 1 }, "taken"],
  ] as const)("%s", (_, value, expected) => {
    expect(check(value)).toBe(expected);
    expect(compare({ one: group(fields) }, schemaOf({ one: group(fields) }), { one: value })).toBe(expected);
  });

  test("each of its fields is read once", () => {
    let reads = 0;
    const counting = {
      id: "x",
      get age() {
        reads += 1;
        return 70 + reads;
      },
    };
    expect(schema.parse(counting)).toEqual({ id: "x", age: 71 });
    expect(reads).toBe(1);
  });

  test("what somebody has added to the prototype of all objects is no field of it", () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    const found: unknown[] = [];
    try {
      polluted.polluted = 1;
      polluted.age = 69.5;
      found.push(schema.safeParse(valid), readersProblem(fields, valid), schema.safeParse({ id: "x" }).data);
    } finally {
      delete polluted.polluted;
      delete polluted.age;
    }
    expect(found).toEqual([{ success: true, data: valid }, undefined, { id: "x" }]);
  });
});

describe("a list has an end", () => {
  const lists = { codes: list(code(["one"])) };
  const made = schemaOf(lists);
  const of = (codes: unknown) => compare(lists, made, { codes });
  const many = Array.from({ length: mostEntries + 1 }, () => "one");
  const withLength = (length: unknown) =>
    new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) });

  test("of as many entries as the library reads", () => {
    expect(of(many.slice(1))).toBe("taken");
    expect(of(many)).toBe("refused");
    expect(made.safeParse({ codes: many }).error?.issues).toMatchObject([
      { path: ["codes"], params: { code: "too-many", most: mostEntries } },
    ]);
  });

  test.each([Symbol("x"), "1", undefined, null, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32])(
    "a proxy that calls its length %s",
    (length) => {
      of(withLength(length));
    },
  );

  test("of which nothing is read where it is too long", () => {
    const list = new Proxy([], {
      get: (_, key) => {
        if (key === "length") return mostEntries + 1;
        throw new Error("read");
      },
    });
    expect(schemasProblems(made, { codes: list })).toEqual(["out-of-range at codes"]);
  });

  test("by its JSON Schema and by the compiled schema too", () => {
    expect(z.toJSONSchema(made)).toMatchObject({ properties: { codes: { type: "array", maxItems: mostEntries } } });
    expect(z.compile(made).safeParse({ codes: many }).success).toBe(false);
    expect(z.compile(made).safeParse({ codes: many.slice(1) }).success).toBe(true);
  });

  test("and is read whole where an entry takes time, with each problem once", async () => {
    const slow = z.string().refine(async (text) => text !== "taken");
    const { error } = await listSchema(slow).safeParseAsync([1, "taken", "free", 2]);
    expect(error?.issues.map(({ path }) => path.join(".")).sort()).toEqual(["0", "1", "3"]);
  });
});

describe("a field of a form of its own", () => {
  const union = own((value) => value as boolean | "unknown");

  test("has the schema that is given for it", () => {
    const made = schemaOf({ union, truth }, { union: z.union([truthSchema(), z.literal("unknown")]) });
    expect(made.safeParse({ union: "unknown", truth: true }).success).toBe(true);
    expect(made.safeParse({ union: "yes" }).success).toBe(false);
    expect(made.safeParse({}).success).toBe(true);
  });
});
