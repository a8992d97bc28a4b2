import { describe, expect, test } from "vitest";
import { withMessages, withRule } from "../../src/forms/index.js";
import { assessReserveFundCase, RcmInputError } from "../../src/index.js";
import { draft, reserveFundCaseSchema } from "../../src/schemas/index.js";
import { schemas } from "./all.js";

/** What goes wrong when a schema is wrapped, as a code and a path. */
function problem(wrap: () => unknown): string {
  try {
    wrap();
  } catch (error) {
    if (!(error instanceof RcmInputError)) throw error;
    return `${error.code} at ${error.path}`;
  }
  return "none";
}

const wrapped = { draft, withRule, withMessages } as unknown as Readonly<
  Record<string, (...given: readonly unknown[]) => unknown>
>;
const accepted = { accepted: ["eligible"] };

describe("a schema that is wrapped in a wrong way throws the one error at once", () => {
  test.each([
    ["draft", [], "not-an-object at schema"],
    ["draft", [{}], "not-an-object at schema"],
    ["withMessages", [undefined, () => ""], "not-an-object at schema"],
    ["withMessages", [reserveFundCaseSchema], "not-an-object at message"],
    ["withRule", [undefined, assessReserveFundCase, accepted], "not-an-object at schema"],
    ["withRule", [reserveFundCaseSchema, "reserve-fund.case", accepted], "not-an-object at assess"],
    ["withRule", [reserveFundCaseSchema, assessReserveFundCase], "not-an-object at expectation"],
    ["withRule", [reserveFundCaseSchema, assessReserveFundCase, {}], "not-an-array at expectation.accepted"],
    [
      "withRule",
      [reserveFundCaseSchema, assessReserveFundCase, { ...accepted, whileMising: "accept" }],
      "unknown-field at expectation.whileMising",
    ],
    [
      "withRule",
      [reserveFundCaseSchema, assessReserveFundCase, { ...accepted, whileMissing: true }],
      "unknown-code at expectation.whileMissing",
    ],
    [
      "withRule",
      [reserveFundCaseSchema, assessReserveFundCase, { ...accepted, fields: "age" }],
      "not-an-object at expectation.fields",
    ],
  ])("%s%j: %s", (name, given, told) => {
    expect(problem(() => wrapped[name]?.(...given))).toBe(told);
  });
});

test.each(schemas)("%s: nobody can change what it says of itself", (_, schema) => {
  const { examples } = schema.meta() as { readonly examples: readonly object[] };
  expect(Object.isFrozen(examples) && Object.isFrozen(examples[0])).toBe(true);
});
