import { describe, expect, test } from "vitest";
import { consultation } from "../../src/consultation/index.js";
import {
  apportion,
  assessObserverOrganization,
  assessReserveFundCase,
  cite,
  describe as describeResult,
  field,
  formError,
  type Locale,
  label,
  options,
  presidency,
  RcmInputError,
} from "../../src/index.js";
import { en } from "../../src/words/locales/en.js";
import { complete } from "./languages.js";

const assessment = assessReserveFundCase({ voluntaryReturn: true, regionalMigrant: true, disability: false });
const outOfRange = {
  path: ["approvals", "IOM"],
  message: "",
  params: { code: "out-of-range", minimum: 0, maximum: 7 },
};
const unmet = { params: { code: "criterion-unmet", rule: "reserve-fund.case", criterion: "disability" } };

const step = { type: "troika-consensus", on: "2016-03-02" } as const;
const departing = consultation([step, step], { asOf: "2016-03-04" });

/** Everything that reads a locale. */
const readers: { readonly [name: string]: (locale: Locale) => unknown } = {
  describe: (locale) => describeResult(assessment, locale),
  "describe an application": (locale) => describeResult(assessObserverOrganization({}), locale),
  "describe a consultation": (locale) => describeResult(departing, locale),
  "describe an apportionment": (locale) => describeResult(apportion("1000"), locale),
  "describe an answer": (locale) => describeResult(presidency(2040), locale),
  "label a criterion": (locale) => label("disability", locale),
  "label a country of no table": (locale) => label("FR", locale),
  "cite an item": (locale) => cite("twenty-years/reserve-fund-situations/3", locale),
  "cite a page": (locale) => cite("reported/presidency-2017/2", locale),
  "label a country": (locale) => label("MX", locale),
  "label a result": (locale) => label("met", locale),
  "label a rule": (locale) => label("reserve-fund.case", locale),
  "options of labels": (locale) => options("member", locale),
  "options of countries": (locale) => options("country", locale),
  "field by its name": (locale) => field("grantedOn", locale),
  "field by its path": (locale) => field("approvals.IOM", locale),
  "formError of a field": (locale) => formError(outOfRange, locale),
  "formError of an entry": (locale) => formError({ ...outOfRange, path: ["rows", 1] }, locale),
  "formError of a criterion": (locale) => formError({ ...unmet, message: "" }, locale),
};

/** A locale that notes which of its parts are read, and throws where it is told to. */
function noting(read: string[], broken?: string): Locale {
  const copied = (value: unknown, path: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const copy = Array.isArray(value) ? [] : {};
    for (const key of Object.keys(value)) {
      const at = `${path}.${key}`;
      const inner = copied((value as Record<string, unknown>)[key], at);
      const get = () => {
        read.push(at);
        if (at === broken) throw new TypeError("mine");
        return inner;
      };
      Object.defineProperty(copy, key, { get, enumerable: true });
    }
    return copy;
  };
  return copied(en, "locale") as Locale;
}

describe.each(Object.entries(readers))("%s", (_, reader) => {
  const read: string[] = [];
  const result = reader(noting(read));

  test("says the same of a locale whose parts are getters", () => {
    expect(result).toEqual(reader(en));
  });

  test("each part is read once", () => {
    expect(read).toEqual([...new Set(read)]);
  });

  test("a part that throws while it is read is a fault of the locale, at the part's path", () => {
    const parts = [...new Set(read)];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      let thrown: unknown;
      try {
        reader(noting([], part));
      } catch (error) {
        thrown = error;
      }
      expect(thrown, part).toBeInstanceOf(RcmInputError);
      expect(thrown, part).toMatchObject({ code: "unreadable", path: part });
    }
  });

  test("no language, no locale and no list of codes is good enough to be believed", () => {
    for (const hostile of [null, undefined, 7, "en", [], new Map(), Promise.resolve(en)])
      expect(() => reader(hostile as never)).toThrow(RcmInputError);
  });
});

test("a locale may carry more", () => {
  const more = { ...en, more: 1, forms: { ...en.forms, more: 1 }, rules: { ...en.rules, "x.y": {} } };
  for (const [name, reader] of Object.entries(readers))
    expect(reader(more as unknown as Locale), name).toEqual(reader(en));
});

test("a code that a set of the locale has and no name is for is shown as it is", () => {
  const forms = { ...en.forms, options: { country: ["FR", "XX"] } };
  expect(options("country", { ...en, forms })).toEqual([
    { value: "FR", label: "France" },
    { value: "XX", label: "XX" },
  ]);
});

test("a locale says its language in a text", () => {
  expect(() => options("member", { ...en, language: 7 } as never)).toThrow(
    expect.objectContaining({ code: "not-a-text", path: "locale.language" }),
  );
});

test("what is no code is refused, whatever it does when it is made a text", () => {
  const throwing = () => {
    throw new TypeError("mine");
  };
  const trap = new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = [undefined, null, 7, Symbol("x"), [], {}, () => "MX", trap, revoked, Object.create(null)];
  for (const code of hostile as never[]) {
    expect(() => label(code, en)).toThrow(RcmInputError);
    expect(() => cite(code, en)).toThrow(RcmInputError);
    expect(() => field(code, en)).toThrow(RcmInputError);
    expect(() => options(code, en)).toThrow(RcmInputError);
    expect(() => describeResult(code, en)).toThrow(RcmInputError);
    expect(() => label("MX", code)).toThrow(RcmInputError);
  }
});

test("codes that objects have by themselves are nobody's", () => {
  for (const locale of complete) {
    for (const code of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(() => label(code, locale)).toThrow(RcmInputError);
      expect(() => field(code, locale)).toThrow(RcmInputError);
      expect(() => field(`${code}.x`, locale)).toThrow(RcmInputError);
      expect(() => options(code, locale)).toThrow(RcmInputError);
    }
  }
});
