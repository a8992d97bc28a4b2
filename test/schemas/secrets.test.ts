import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { withRule } from "../../src/forms/index.js";
import { assessReserveFundCase, formError } from "../../src/index.js";
import { reserveFundCaseSchema, viceMinisterialDatesSchema } from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import { type Issue, schemas } from "./all.js";
import { fullestValue, placesOf } from "./values.js";

/** Texts that stand in no word of the library. */
const secret = fc.string({ minLength: 1, maxLength: 60, unit: "binary" }).map((text) => `María-${text}-7f3a`);

/** A secret as it may come: a text, in a list, in an object, as a number. */
const hidden = fc.oneof(
  secret,
  secret.map((text) => [text, [text]]),
  secret.map((text) => ({ kind: text, on: text, topic: [text] })),
  fc.integer({ min: 7_300_000, max: 7_399_999 }),
);

function sentences(schema: z.ZodType, value: unknown): string[] {
  const issues = (schema.safeParse(value).error?.issues ?? []) as Issue[];
  return issues.flatMap((issue) => [formError(issue, en), formError(issue, es), JSON.stringify(issue)]);
}

describe("nothing that was entered is repeated", () => {
  test.each(schemas)("%s: neither in a sentence nor in the issue", (_, schema) => {
    const places = placesOf(fullestValue(schema));
    let told = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), hidden, ({ put }, value) => {
        for (const sentence of sentences(schema, put(value))) {
          expect(sentence).not.toMatch(/7f3a|María|73\d{5}/);
          told += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(100);
  });

  test("nor by a rule, whatever the fields hold", () => {
    const schema = withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: [] });
    const value = { voluntaryReturn: false, age: "María-7f3a", requested: "7f3a", approvals: { IOM: "7f3a" } };
    const told = sentences(schema, value);
    expect(told).toHaveLength(5 * 3);
    for (const sentence of told) expect(sentence).not.toMatch(/7f3a|María/);
  });

  test("only the name of an unknown field is, because it must be found: short, and without signs that turn the line", () => {
    const key = `na\u202eme\n${"x".repeat(100)}`;
    const told = sentences(reserveFundCaseSchema, { [key]: "María-7f3a" });
    expect(told[0]).toBe(`There is no such field here: name${"x".repeat(34)}. Leave it out.`);
    expect(told.join()).not.toMatch(/7f3a|María/);
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, 1]));
    expect(sentences(reserveFundCaseSchema, many)[0]).toMatch(/: k0, k1, .*k14\. Leave them out\.$/);
  });

  test("and, of two dates in the wrong order, the first, which is no more than a date that was right", () => {
    const [sentence] = sentences(viceMinisterialDatesSchema, { start: "2019-11-14", end: "2019-11-13" });
    expect(sentence).toBe("End: before the start. Enter 2019-11-14 or a later date.");
  });
});
