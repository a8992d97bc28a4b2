import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as library from "../../src/index.js";
import { reserveFundCaseSchema } from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import { schemas } from "./all.js";
import { type Making, randomFrom, randomKind } from "./hostile.js";
import { fieldsOf } from "./values.js";

type FormIssue = library.FormIssue;

const { field, formError, formProblem, label, options } = library;
const locales = [en, es] as const;
const memberCodes = en.forms.options.member as readonly string[];

describe("every field has its words", () => {
  test.each(schemas)("%s, at every depth, in both languages", (_, schema) => {
    const names = [...new Set(fieldsOf(schema))];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      for (const locale of locales) {
        // The fields of the contacts are codes of members, which have names and need no description.
        if (memberCodes.includes(name)) expect(label(name, locale)).not.toBe(name);
        else {
          const { label: called, description } = field(name, locale);
          expect(called).toMatch(/^\p{Lu}.*[^.]$/u);
          expect(description).toMatch(/^\p{Lu}.*\.$/u);
        }
      }
      if (!memberCodes.includes(name)) expect(field(name, es).description).not.toBe(field(name, en).description);
    }
  });

  test("no words are left over for fields that no schema has", () => {
    const names = new Set(schemas.flatMap(([, schema]) => fieldsOf(schema)));
    const ids = schemas.map(([, schema]) => schema.meta()?.id?.replace("Rcm", ""));
    for (const key of Object.keys(en.forms.fields)) {
      const [name, id] = key.split(".").reverse() as [string, string?];
      expect(names, key).toContain(name);
      if (id !== undefined) expect(ids, key).toContain(id);
    }
  });
});

describe("the choices of a select", () => {
  const sets = Object.keys(en.forms.options);

  test("there are sets to choose from, the same in both languages", () => {
    expect(sets.length).toBeGreaterThan(20);
    expect(es.forms.options).toEqual(en.forms.options);
  });

  test.each(sets)("%s: every code once, in the order of the language's alphabet, by its name", (set) => {
    for (const locale of locales) {
      const choices = options(set, locale);
      expect(choices.map(({ value }) => value).sort()).toEqual([...(locale.forms.options[set] ?? [])].sort());
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      const shown = choices.map((choice) => choice.label);
      expect(shown).toEqual([...shown].sort(new Intl.Collator(locale.language).compare));
      for (const { value, label: name } of choices) {
        // A code that means something else elsewhere is named with its set.
        expect(name).toBe(locale.labels[`${set}.${value}`] ?? label(value, locale));
        expect(name).not.toBe(value);
        expect(name).toMatch(/^\S.*\S$/);
      }
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  test("accents do not send a name to the end", () => {
    const countries = options("country", es).map((choice) => choice.label);
    expect(countries.slice(0, 3)).toEqual(["Afganistán", "Albania", "Alemania"]);
    expect(countries.indexOf("Ecuador")).toBeLessThan(countries.indexOf("Francia"));
    expect(countries.indexOf("México")).toBeLessThan(countries.indexOf("Mozambique"));
  });

  test("what is given away is the caller's: changing it changes nothing", () => {
    const first = options("member", en) as library.Option[];
    first.length = 0;
    expect(options("member", en)).toHaveLength(11);
  });
});

describe("arguments of the wrong form throw RcmInputError and nothing else", () => {
  const random = randomFrom(1996);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const making: Making = { random, pick, fields: ["path", "params", "message", "key", "code"] };
  const hostile = () => randomKind(random).make(making);
  const issues = (reserveFundCaseSchema.safeParse({ age: 200 }) as z.ZodSafeParseError<unknown>).error.issues;

  /** An issue that is hostile as a whole, or in one of its parts. */
  const anIssue = () =>
    pick([
      hostile,
      () => ({ path: hostile() }),
      () => ({ path: [hostile(), { key: hostile() }] }),
      () => ({ params: hostile() }),
      () => ({ message: hostile() }),
      () => ({ params: { code: pick(Object.keys(en.forms.problems)), values: hostile(), keys: hostile() } }),
      () => ({ params: { code: "unknown-code", values: [hostile()] } }),
      () => ({ params: { code: "unknown-field", keys: [hostile()] } }),
      () => ({ params: { code: "criterion-unmet", rule: hostile(), criterion: hostile() } }),
      () => ({ params: { code: "outcome-not-accepted", rule: "reserve-fund.case", outcome: hostile() } }),
      () => ({ params: { code: "required", expected: hostile(), minimum: hostile(), maximum: hostile() } }),
    ])();
  /** A locale that is hostile as a whole, or in one of its parts. */
  const aLocale = () =>
    pick([
      () => en,
      hostile,
      () => ({ ...en, forms: hostile() }),
      () => ({ ...en, labels: hostile() }),
      () => ({ ...en, rules: hostile() }),
      () => ({ ...en, language: hostile() }),
      () => ({ ...en, labels: { BZ: hostile() } }),
      () => ({ ...en, forms: { ...en.forms, problems: { "out-of-range": hostile() } } }),
      () => ({ ...en, forms: { ...en.forms, fields: { age: hostile() } } }),
      () => ({ ...en, forms: { ...en.forms, options: { member: hostile() } } }),
    ])();
  const anIssueOrOurs = () => pick([anIssue, () => issues[0]])();
  const aName = () => pick([hostile, () => "age", () => "member", () => "country", () => "constructor"])();

  const calls = {
    formError: () => (formError as (...values: unknown[]) => unknown)(anIssueOrOurs(), aLocale()),
    field: () => (field as (...values: unknown[]) => unknown)(aName(), aLocale()),
    options: () => (options as (...values: unknown[]) => unknown)(aName(), aLocale()),
  };

  test.each(Object.entries(calls))("%s", (_, call) => {
    const failures = new Set<string>();
    let thrown = 0;
    let returned = 0;
    for (let run = 0; run < 20_000; run += 1) {
      try {
        call();
        returned += 1;
      } catch (error) {
        thrown += 1;
        if (!(error instanceof library.RcmInputError))
          failures.add(`${(error as Error)?.stack?.split("\n").slice(0, 3)}`);
      }
    }
    expect([...failures]).toEqual([]);
    expect(thrown).toBeGreaterThan(1000);
    expect(returned).toBeGreaterThan(500);
  });

  test("formError and formProblem take whatever issue there is, and give plain results", () => {
    let coded = 0;
    for (let run = 0; run < 20_000; run += 1) {
      const issue = anIssueOrOurs() as FormIssue;
      for (const locale of locales) expect(["string", "undefined"]).toContain(typeof formError(issue, locale));
      const found = formProblem(issue);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      if (found.code !== undefined) coded += 1;
    }
    expect(coded).toBeGreaterThan(2000);
  });

  test("a set, a field or a locale that is none has a stable code and path", () => {
    const caught = (call: () => unknown) => {
      try {
        return call();
      } catch (error) {
        const { code, path } = error as library.RcmInputError;
        return `${code} at ${path}`;
      }
    };
    expect(caught(() => options(String("planet"), en))).toBe("unknown-code at set");
    expect(caught(() => options(String("constructor"), en))).toBe("unknown-code at set");
    expect(caught(() => field("volontaryReturn", es))).toBe("unknown-code at name");
    expect(caught(() => options("member", undefined as never))).toBe("not-an-object at locale");
    expect(caught(() => formError({ params: { code: "not-a-date" } }, undefined as never))).toBe(
      "not-an-object at locale",
    );
  });
});
