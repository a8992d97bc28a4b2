import type * as z from "zod";
import type { RcmInputErrorCode } from "../errors.js";
import type { ProblemCode } from "../form-error.js";

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

/** The same schema, of which is noted what it expects. */
export function expecting<Schema extends z.ZodType>(schema: Schema, expectation: Expectation): Schema {
  expectations.set(schema, expectation);
  return schema;
}

/** What zod expects, in the words of the core. */
const plainly: { readonly [expected: string]: RcmInputErrorCode } = {
  boolean: "not-a-boolean",
  object: "not-an-object",
  array: "not-an-array",
  string: "not-a-text",
};

/** The problem that an issue of zod stands for: the code that the core gives to the same mistake. */
export function problemOf(issue: z.core.$ZodRawIssue): Problem {
  if (issue.code === "unrecognized_keys") return { code: "unknown-field", keys: issue.keys };
  const schema = ((issue as { schema?: unknown }).schema ?? issue.inst) as object | undefined;
  const expected: Problem = { ...((schema && expectations.get(schema)) ?? expectedBy(issue)) };
  if (received(issue) === undefined && issue.path?.length)
    return { ...expected, code: "required", expected: expected.code };
  const outside = issue.code === "too_small" || issue.code === "too_big";
  return outside && expected.code === "not-a-whole-number" ? { ...expected, code: "out-of-range" } : expected;
}

/** Of a value that chooses between several forms, what it chooses by. */
function received({ input, discriminator }: z.core.$ZodRawIssue): unknown {
  return typeof discriminator === "string" ? (input as Record<string, unknown>)[discriminator] : input;
}

function expectedBy(issue: z.core.$ZodRawIssue): Problem {
  if (issue.code === "invalid_value") return { code: "unknown-code", values: issue.values };
  if (issue.code === "invalid_union") return { code: "unknown-code", values: issue.options };
  return { code: plainly[String(issue.expected)] ?? "not-a-text" };
}
