import { describe, expect, test } from "vitest";
import * as z from "zod";
import { withMessages } from "../../src/forms/index.js";
import { type FormIssue, formError, formProblem } from "../../src/index.js";
import {
  assessmentSchema,
  consultationEventSchema,
  draft,
  editionSchema,
  memberSchema,
  reserveFundCaseSchema,
  rotationSchema,
  viceMinisterialDatesSchema,
} from "../../src/schemas/index.js";
import { en } from "../../src/words/locales/en.js";

const english = (issue: FormIssue) => formError(issue, en);

function codes(schema: z.ZodType, value: unknown): readonly (string | undefined)[] {
  return (schema.safeParse(value).error?.issues ?? []).map((issue) => formProblem(issue as FormIssue).code);
}

describe("a schema that somebody has made their own", () => {
  const waiting = reserveFundCaseSchema.extend({ number: z.string().refine(async (text) => text !== "taken") });

  test("waits for a check that takes time, also through Standard Schema", async () => {
    expect(await waiting["~standard"].validate({ number: "free" })).toEqual({ value: { number: "free" } });
    expect(await waiting["~standard"].validate({ number: "taken", age: 151 })).toMatchObject({
      issues: [{ path: ["age"], params: { code: "out-of-range" } }, { path: ["number"] }],
    });
    expect(() => waiting.safeParse({ number: "free" })).toThrow(z.core.$ZodAsyncError);
  });

  test("cannot be made to reject by what cannot be read", async () => {
    const trap = () => {
      throw new Error("trap");
    };
    const disability = new Proxy({}, { getPrototypeOf: trap });
    expect((await waiting.safeParseAsync({ number: "free", disability })).success).toBe(false);
  });

  test("says in no message what an object calls itself", () => {
    const named = Object.assign(Object.create(null), { constructor: { name: "María-7f3a" } });
    // biome-ignore lint/complexity/noStaticOnlyClass: zod asks a class for its name.
    class Odd {
      static get name(): string {
        return Symbol("x") as unknown as string;
      }
    }
    for (const value of [named, new Odd()]) {
      const { error } = reserveFundCaseSchema.safeParse({ age: value });
      expect(error?.issues[0]?.message).not.toContain("7f3a");
      expect(codes(reserveFundCaseSchema, { age: value })).toEqual(["not-a-whole-number"]);
    }
  });

  test("calls what is absent missing, whatever it stands in", () => {
    expect(codes(z.object({ one: reserveFundCaseSchema, list: rotationSchema }), {})).toEqual(["required", "required"]);
    expect(codes(reserveFundCaseSchema.required(), {})).toEqual(Array(12).fill("required"));
  });

  test("keeps the code of a field that got a description of its own", () => {
    const grantedOn = reserveFundCaseSchema.shape.grantedOn.unwrap().describe("The day");
    expect(codes(reserveFundCaseSchema.extend({ grantedOn }), { grantedOn: "soon" })).toEqual(["not-a-date"]);
  });

  test("runs a check of the whole also where a field is out of its bounds, as zod does", () => {
    const schema = editionSchema.refine(() => false, "no");
    expect(schema.safeParse({ number: 0, roman: "I" }).error?.issues.map(({ message }) => message)).toContain("no");
  });

  test("leaves foreign problems their own words", () => {
    const schema = withMessages(
      reserveFundCaseSchema.extend({
        mail: z.email(),
        choice: z.literal([null, "a"]),
        other: z
          .string()
          .refine(() => false, { params: { code: "criterion-unmet", rule: "theirs" }, message: "theirs" }),
      }),
      english,
    );
    const { error } = schema.safeParse({ mail: "x", choice: 3, other: "x" });
    expect(error?.issues[0]?.message).toBe("Invalid email address");
    expect(error?.issues[1]?.message).toBe("Choice: none of the known choices. Choose one of these: null, a.");
  });

  test("dates that a field no longer gives as texts are compared with nothing", () => {
    const schema = viceMinisterialDatesSchema.safeExtend({ start: z.iso.date().catch(null as never) });
    expect(schema.safeParse({ start: "bad", end: "2019-01-02" }).success).toBe(true);
  });

  test("gives each issue a list of choices of its own", () => {
    const choices = () =>
      memberSchema.safeParse({ code: "XX" }).error?.issues[0] as unknown as { params: { values: string[] } };
    choices().params.values.length = 0;
    expect(choices().params.values).toHaveLength(11);
  });
});

describe("the draft of such a schema", () => {
  test("has the messages that the schema has", () => {
    const { error } = draft(withMessages(consultationEventSchema, english)).safeParse({ on: "x" });
    expect(error?.issues[0]?.message).toMatch(/^Date: not a calendar date\./);
  });

  test("takes the further fields that the schema takes", () => {
    expect(draft(assessmentSchema.loose()).safeParse({ grant: {} }).success).toBe(true);
    expect(draft(assessmentSchema).safeParse({ grant: {} }).success).toBe(false);
  });

  test("takes null and other types where the schema does", () => {
    const schema = reserveFundCaseSchema.extend({
      note: z.string().nullable(),
      reference: z.union([z.string(), z.number(), z.boolean()]),
    });
    expect(draft(schema).safeParse({ note: null, reference: true }).success).toBe(true);
    expect(draft(schema).safeParse({}).success).toBe(true);
  });

  test("takes any of the forms' values where they differ", () => {
    const schema = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal(1), value: z.string() }),
      z.object({ kind: z.literal(2), value: z.number() }),
    ]);
    for (const value of ["x", 5]) expect(draft(schema).safeParse({ kind: 2, value }).success).toBe(true);
    expect(draft(schema).safeParse({ kind: 3 }).success).toBe(false);
  });

  test("asks no check of somebody else's about fields that are absent", () => {
    const schema = editionSchema.refine(({ roman }) => roman.length > 0);
    expect(draft(schema).safeParse({}).success).toBe(true);
  });
});
