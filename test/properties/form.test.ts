import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.js";
import { mostEntries } from "../../src/kernel/read.js";
import { en } from "../../src/words/locales/en.js";
import { load, specifiers } from "../entries.js";

type Callable = (...values: unknown[]) => unknown;

/** The schemas have tests of their own (test/schemas), and the locales have no functions. */
const read = specifiers.filter((specifier) => !/\/(schemas|forms|locales)/.test(specifier));
const exported = await Promise.all(read.map(load));
const functions = [
  ...new Map(exported.flatMap((entry) => Object.entries(entry)).filter(isFunction)).entries(),
] as readonly (readonly [string, Callable])[];

function isFunction([name, value]: [string, unknown]): boolean {
  return typeof value === "function" && name !== "RcmInputError";
}

/** Runs a function; whatever it throws must be the library's one error, complete. */
function formError(call: () => unknown): library.RcmInputError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(library.RcmInputError);
    const { code, path, message } = error as library.RcmInputError;
    expect(Object.keys(en.labels)).toContain(code);
    expect(path).not.toBe("");
    expect(message).toMatch(/^\S.* must be .+\.$/su);
    expect(message.length).toBeLessThanOrEqual(400);
    // No answer stands in it, and nothing that turns or breaks a line.
    expect(message).not.toMatch(/7f3a|\p{C}|\p{Zl}|\p{Zp}/u);
    expect(Object.keys(error as object)).not.toContain("received");
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "RcmInputError", code, path, message });
    return error as library.RcmInputError;
  }
}

/** An object whose every field throws when it is read. */
const trap = new Proxy(
  {},
  {
    get: (_, key) => {
      throw new Error(`read ${String(key)}`);
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** A proxy may call anything the length of a list. */
function withLength(length: unknown): unknown {
  return new Proxy([], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) });
}

const hostile = [
  null,
  undefined,
  Number.NaN,
  1995.5,
  -1,
  0,
  Number.POSITIVE_INFINITY,
  1e21,
  10n,
  true,
  Symbol("x"),
  () => {},
  "",
  " ",
  "2016-13",
  "2016-02-30",
  "2016-00",
  "1e5",
  "-1.00",
  "0.001",
  "ZZ",
  "constructor",
  "__proto__",
  "\ud800",
  "\u202e",
  "x".repeat(10_000),
  [],
  [null],
  [[]],
  {},
  trap,
  revoked.proxy,
  new Date(0),
  new Map(),
  Promise.resolve(),
  Object.create(null),
  { "": 1 },
  { "\u202ena\u2028me": "María-7f3a" },
  "María-7f3a",
  ["María-7f3a"],
  { country: "María-7f3a", year: "7f3a", items: ["7f3a"], events: "7f3a", budget: "7f3a" },
  10n ** 3000n,
  ...[Symbol("x"), Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, mostEntries + 1].map(withLength),
  JSON.parse('{"__proto__": {"age": 70}}'),
  { country: "ZZ", year: "2016", age: 69.5, items: 7, approvals: [] },
];

describe("whatever comes in, nothing but RcmInputError is thrown", () => {
  test.each(functions)("%s", (_, call) => {
    for (const first of hostile) {
      formError(() => call(first));
      for (const second of hostile) formError(() => call(first, second));
    }
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(
        fc.array(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), {
          maxLength: 3,
        }),
        (values) => {
          formError(() => call(...values));
        },
      ),
      { numRuns: 200 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe("a first argument of the wrong form throws, with the name of the argument", () => {
  const objects = functions.filter(([name]) => name.startsWith("assess"));
  test.each(objects)("%s: null, a number, a text", (_, call) => {
    for (const value of [null, 7, "text"]) {
      const error = formError(() => call(value));
      expect(error?.path).toMatch(/^[a-z][A-Za-z]*$/);
      expect(error?.received).toBe(value);
    }
  });

  const dated = {
    members: 1,
    observerCountries: 1,
    observerOrganizations: 1,
    partners: 1,
    bodies: 1,
    hierarchy: 1,
    relations: 1,
    secretariat: 1,
    scale: 1,
  };
  test.each(Object.keys(dated))("%s: no as-of date", (name) => {
    const call = (library as unknown as Record<string, Callable>)[name] as Callable;
    for (const value of [
      null,
      [],
      {},
      2016.5,
      -1,
      10_000,
      Number.NaN,
      "16",
      "2016-13",
      "2016-02-30",
      "2016-6",
      "2016-06-09T00:00",
      " 2016",
      "2016 ",
    ]) {
      expect(formError(() => call(value))).toMatchObject({ code: "not-an-as-of-date", path: "asOf", received: value });
    }
  });

  test.each(["presidency", "troika", "edition"])("%s: a year may be its four digits", (name) => {
    const call = (library as unknown as Record<string, Callable>)[name] as Callable;
    expect(call("2016")).toEqual(call(2016));
  });

  test.each(Object.keys(dated))("%s: a year may be a number", (name) => {
    const call = (library as unknown as Record<string, Callable>)[name] as Callable;
    expect(call(2016)).toEqual(call("2016"));
  });

  test.each(["presidency", "troika", "edition"])("%s: no year", (name) => {
    const call = (library as unknown as Record<string, Callable>)[name] as Callable;
    for (const value of [
      null,
      [],
      {},
      "16",
      "02016",
      "2016-06",
      Number.NaN,
      1995.5,
      0,
      -1,
      10_000,
      Number.POSITIVE_INFINITY,
    ]) {
      expect(formError(() => call(value))).toMatchObject({ code: "not-a-year", path: "year", received: value });
    }
  });

  test("apportion: no amount", () => {
    for (const value of [
      null,
      [],
      {},
      1000,
      Number.NaN,
      "",
      "1e5",
      "-1.00",
      "+1",
      "0.001",
      "1,000.00",
      "01.00",
      ".5",
      "1.",
      "1000000000000.00",
      "1 000",
    ]) {
      expect(formError(() => library.apportion(value as string))).toMatchObject({
        code: "not-an-amount",
        path: "budget",
        received: value,
      });
    }
  });
});

test("a getter that throws is a matter of form", () => {
  const input = {
    get age(): number {
      throw new Error("mine");
    },
  };
  expect(formError(() => library.assessReserveFundCase(input))).toMatchObject({ code: "unreadable", path: "age" });
});
