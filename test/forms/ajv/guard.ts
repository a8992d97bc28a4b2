import type { SchemaObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Assessment, type Description, describe, formError, type Locale } from "rcm-rules";
import type * as z from "zod";

/** A form as an API gets it. */
export interface Form<Value> {
  readonly jsonSchema: SchemaObject;
  readonly assess: (value: Value) => Assessment;
  /** The outcomes that may be sent. */
  readonly accepted: readonly string[];
  /** The zod schema with the rule, `withRule(…)`: it says why something is refused. */
  readonly reasons: z.ZodType<Value>;
}

export type Answer =
  | { readonly accepted: true; readonly assessment: Description }
  | { readonly accepted: false; readonly problems: readonly Problem[] };

export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The pattern of a date says all; its format is for those who draw forms, and Ajv must know that there is one. */
const ajv = new Ajv2020({ strict: true, formats: { date: true } });

/**
 * Ajv lets through what is well-formed, and the rule answers. Only what is refused is parsed a second time, for its
 * sentences: Ajv's own message for a date is the pattern of all dates, which tells nobody what to write, in any language.
 */
export function guard<Value>({ jsonSchema, assess, accepted, reasons }: Form<Value>, locale: Locale) {
  const isWellFormed = ajv.compile<Value>(jsonSchema);
  return (body: unknown): Answer => {
    if (isWellFormed(body)) {
      const assessment = assess(body);
      if (accepted.includes(assessment.outcome)) {
        return { accepted: true, assessment: describe(assessment, locale) };
      }
    }
    const issues = reasons.safeParse(body).error?.issues ?? [];
    const problems = issues.map((issue) => ({ path: issue.path.join("."), message: formError(issue, locale) }));
    return { accepted: false, problems };
  };
}
