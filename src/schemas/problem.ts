import type * as z from "zod";
import type { RcmInputErrorCode } from "../kernel/error.js";
import type { ProblemCode } from "../words/form-problem.js";

/** What is wrong with a value, with what the sentence about it needs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly [parameter: string]: unknown;
}

/** What a schema of one value expects, where zod's own words for it do not say enough. */
export interface Expectation {
  readonly code: RcmInputErrorCode;
  /** The bounds of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
}

const expectations = /* @__PURE__ */ new WeakMap<object, Expectation>();

/** The same schema, of which is noted what it expects; a copy with a description of its own expects the same. */
export function expecting<Schema extends z.ZodType>(schema: Schema, expectation: Expectation): Schema {
  expectations.set(schema._zod.def, expectation);
  return schema;
}

/** What a schema of one value expects, where that has been noted. */
export function expectationOf(schema: z.core.$ZodType): Expectation | undefined {
  return expectations.get(schema._zod.def);
}

/** What zod expects, in the words of the core. */
const plainly: { readonly [expected: string]: ProblemCode } = {
  boolean: "not-a-boolean",
  object: "not-an-object",
  array: "not-an-array",
  nonoptional: "required",
};

/** An issue as zod makes it, before it is finished; whichever schema owns the check that failed comes first. */
type RawIssue = z.core.$ZodRawIssue & { readonly schema?: z.core.$ZodType | undefined };

/**
 * The problem that an issue of zod stands for: the code that the core gives to the same mistake. Nothing where the
 * issue comes from a field that somebody else has added and that this library knows nothing of.
 */
export function problemOf(issue: RawIssue): Problem | undefined {
  if (issue.code === "unrecognized_keys") return { code: "unknown-field", keys: issue.keys };
  const expected = expectations.get((issue.schema ?? issue.inst)?._zod.def as object) ?? choice(issue);
  if (expected === undefined) return undefined;
  if (received(issue) === undefined) return { ...expected, code: "required", expected: expected.code };
  const outside = issue.code === "too_small" || issue.code === "too_big";
  return { ...expected, ...(outside && expected.code === "not-a-whole-number" && { code: "out-of-range" }) };
}

/** Of a value that chooses between several forms, what it chooses by. */
function received({ input, discriminator }: RawIssue): unknown {
  return typeof discriminator === "string" ? (input as Record<string, unknown>)[discriminator] : input;
}

function choice(issue: RawIssue): Problem | undefined {
  const options = (issue.values ?? issue.options) as readonly unknown[] | undefined;
  if (options) return { code: "unknown-code", values: [...options] };
  const code = plainly[String(issue.expected)];
  return code && { code };
}
