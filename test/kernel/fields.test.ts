import { describe, expect, expectTypeOf, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import {
  amount,
  code,
  date,
  group,
  type Input,
  list,
  own,
  type Path,
  readFields,
  required,
  text,
  truth,
  type ValueAt,
  wholeNumber,
  year,
} from "../../src/kernel/fields.js";
import { mostEntries, readList, readText } from "../../src/kernel/read.js";
import { rule } from "../../src/kernel/rule.js";

const fields = {
  agreed: truth,
  age: wholeNumber(0, 150),
  count: wholeNumber(1),
  kind: code(["one", "two"]),
  on: date,
  sum: amount,
  about: text,
  in: year,
  tags: list(code(["a", "b"])),
  inner: group({ at: date, deep: group({ yes: truth }) }),
  other: own((value) => `${value}`),
};

/** What goes wrong when a value is read, as a code and a path. */
function problem(read: () => unknown): readonly [string, string] | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof RcmInputError)) throw error;
    return [error.code, error.path];
  }
}

/** The two ways in which objects are read: into an object, and into the values of a rule. */
const readers: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["readFields", (value) => readFields(fields, value, "input")],
  [
    "rule",
    rule({
      id: "t.rule",
      argument: "input",
      fields,
      criteria: [{ id: "agreed", input: "agreed", sources: ["x/y"] }],
      decision: "agreed",
      outcomes: { met: "yes", unmet: "no" },
    }).read,
  ],
];

describe.each(readers)("%s", (_, read) => {
  test.each([
    ["not-an-object", "input", null],
    ["not-an-object", "input", []],
    ["not-an-object", "input", "text"],
    ["not-an-object", "input", new Map()],
    ["not-an-object", "input", new Date()],
    ["not-an-object", "input", Promise.resolve()],
    ["not-an-object", "input", new Error("no")],
    ["not-an-object", "input", new FormData()],
    ["not-an-object", "inner", { inner: [] }],
    ["not-an-object", "inner.deep", { inner: { deep: new Set() } }],
    ["unknown-field", "aged", { aged: 70 }],
    ["unknown-field", "inner.att", { inner: { att: "2016-06-09" } }],
    ["unknown-field", "inner.deep.no", { inner: { deep: { no: true } } }],
    ["not-a-boolean", "agreed", { agreed: "yes" }],
    ["not-a-boolean", "agreed", { agreed: null }],
    ["not-a-whole-number", "age", { age: 70.5 }],
    ["not-a-whole-number", "age", { age: "70" }],
    ["not-a-whole-number", "age", { age: Number.NaN }],
    ["out-of-range", "age", { age: 151 }],
    ["out-of-range", "age", { age: -1 }],
    ["out-of-range", "count", { count: 0 }],
    ["out-of-range", "count", { count: 2 ** 60 }],
    ["unknown-code", "kind", { kind: "three" }],
    ["not-a-date", "on", { on: "2015-02-29" }],
    ["not-a-date", "inner.at", { inner: { at: "2016-6-9" } }],
    ["not-an-amount", "sum", { sum: "1e5" }],
    ["not-a-text", "about", { about: " \n" }],
    ["not-a-year", "in", { in: 0 }],
    ["not-an-array", "tags", { tags: "a" }],
    ["unknown-code", "tags.1", { tags: ["a", "c"] }],
    ["not-a-boolean", "inner.deep.yes", { inner: { deep: { yes: 1 } } }],
  ])("%s at %s", (expectedCode, path, value) => {
    expect(problem(() => read(value))).toEqual([expectedCode, path]);
  });

  test("takes plain objects of every origin, in any order of their fields", () => {
    const bare = Object.assign(Object.create(null), { age: 70, agreed: true });
    class Case {
      agreed = true;
    }
    for (const value of [{}, { age: 70, agreed: true }, bare, new Case(), new Proxy({ agreed: true }, {})])
      expect(problem(() => read(value))).toBeUndefined();
  });

  test("reads each field once, and no field of a prototype", () => {
    const asked: PropertyKey[] = [];
    const input = new Proxy(
      { agreed: true, inner: {} },
      {
        get: (target, key, receiver) => {
          asked.push(key);
          return Reflect.get(target, key, receiver);
        },
      },
    );
    read(input);
    expect(asked.filter((key) => typeof key === "string")).toEqual(["agreed", "inner"]);
    expect(problem(() => read(Object.create({ aged: 70, agreed: "yes" })))).toBeUndefined();
  });

  test("a getter that throws is a wrong form, at its path", () => {
    const throwing = {
      get at(): never {
        throw new Error("secret");
      },
    };
    expect(problem(() => read({ inner: throwing }))).toEqual(["unreadable", "inner.at"]);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(problem(() => read(revoked.proxy))).toEqual(["unreadable", "input"]);
    expect(problem(() => read({ inner: revoked.proxy }))).toEqual(["unreadable", "inner"]);
  });

  test("what somebody has added to the prototype of all objects changes nothing", () => {
    const polluted = Object.prototype as { age?: unknown; agreed?: unknown };
    polluted.age = "seventy";
    Object.defineProperty(polluted, "agreed", { value: "yes", configurable: true });
    try {
      expect(problem(() => read({}))).toBeUndefined();
      expect(problem(() => read({ about: "text" }))).toBeUndefined();
    } finally {
      delete polluted.age;
      delete polluted.agreed;
    }
  });
});

describe("a field that may not be absent", () => {
  const whole = { total: required(amount), note: text };

  test("says what it must be", () => {
    expect(problem(() => readFields(whole, {}, "scale"))).toEqual(["not-an-amount", "total"]);
    expect(problem(() => readFields(whole, { total: undefined }, "scale"))).toEqual(["not-an-amount", "total"]);
    expect({ ...readFields(whole, { total: "1" }, "scale") }).toEqual({ total: "1.00" });
  });

  test("is no field of the prototype of all objects", () => {
    const polluted = Object.prototype as { total?: unknown };
    polluted.total = "5.00";
    try {
      expect(problem(() => readFields(whole, {}, "scale"))).toEqual(["not-an-amount", "total"]);
    } finally {
      delete polluted.total;
    }
  });
});

describe("a list", () => {
  const read = (value: unknown) => readList(readText, value, "list", "");

  test("is read entry by entry, each at its path", () => {
    expect(read(["a", "b"])).toEqual(["a", "b"]);
    expect(problem(() => read(["a", ""]))).toEqual(["not-a-text", "1"]);
    // biome-ignore lint/suspicious/noSparseArray: a list with a hole is what is tested
    expect(problem(() => read(["a", , "c"]))).toEqual(["not-a-text", "1"]);
  });

  test("that claims another length than a whole number within the limit is none", () => {
    const claiming = (length: unknown) =>
      new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) });
    for (const length of [Symbol("many"), "2", undefined, {}])
      expect(problem(() => read(claiming(length)))).toEqual(["not-an-array", "list"]);
    for (const length of [Number.POSITIVE_INFINITY, Number.NaN, mostEntries + 1])
      expect(problem(() => read(claiming(length)))).toEqual(["out-of-range", "list"]);
    expect(problem(() => read(claiming(1)))).toEqual(["not-a-text", "0"]);
  });

  test("that throws when it is read is unreadable", () => {
    const list = ["a"];
    Object.defineProperty(list, 1, {
      get: () => {
        throw new Error("secret");
      },
    });
    expect(problem(() => read(list))).toEqual(["unreadable", "1"]);
  });
});

describe("the nearest name", () => {
  const message = (name: string) => {
    try {
      readFields({ regionalMigrant: truth, age: truth }, { [name]: true }, "case");
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };

  test.each([
    ["regionalMigrants", "; the nearest name is regionalMigrant."],
    ["RegionalMigrant", "; the nearest name is regionalMigrant."],
    ["regionlMigrant", "; the nearest name is regionalMigrant."],
    ["agee", "; the nearest name is age."],
  ])("of %s", (name, end) => {
    expect(message(name)).toBe(`${name} must be left out, because case has no such field${end}`);
  });

  test("is not told where none is near", () => {
    expect(message("nationality")).toBe("nationality must be left out, because case has no such field.");
  });

  test("costs no more for a name of a million letters, and repeats little of it", () => {
    expect(message("x".repeat(1_000_000)).length).toBeLessThan(200);
  });

  test("prints nothing that turns or breaks a line", () => {
    expect(message("a\u202eg\ne\u2028\u0000\ud83d\ude00")).toBe(
      "age must be left out, because case has no such field; the nearest name is age.",
    );
  });
});

test("types follow from the fields", () => {
  expectTypeOf<Path<typeof fields>>().toEqualTypeOf<
    | "agreed"
    | "age"
    | "count"
    | "kind"
    | "on"
    | "sum"
    | "about"
    | "in"
    | "tags"
    | "inner.at"
    | "inner.deep.yes"
    | "other"
  >();
  expectTypeOf<ValueAt<typeof fields, "inner.deep.yes">>().toEqualTypeOf<boolean>();
  expectTypeOf<Input<typeof fields>["kind"]>().toEqualTypeOf<"one" | "two" | undefined>();
  expectTypeOf<Input<{ total: ReturnType<typeof required<typeof amount>> }>>().toExtend<{ readonly total: string }>();
});

test("-0 is 0", () => {
  expect(Object.is(readFields({ n: wholeNumber(0) }, { n: -0 }, "input").n, 0)).toBe(true);
});
