import type * as z from "zod";
import type { Assessment } from "../kernel/assessment.js";
import { RcmInputError } from "../kernel/error.js";
import { always, type Payload, problem } from "./form.js";

/** What a form accepts of a rule's answers. */
export interface RuleExpectation<Outcome extends string, Criterion extends string> {
  /** The outcomes with which the form may be sent. */
  readonly accepted: readonly Outcome[];
  /** At which field an unmet criterion is shown, as a dotted path; the others are not shown one by one. */
  readonly fields?: { readonly [Id in Criterion]?: string };
}

type Assess = (value: unknown) => Assessment;

/**
 * The same schema, which also reports what a rule finds. A schema by itself refuses a wrong form only: an approval that
 * is later than the grant is well-formed, and may not even matter. A form that is for cases with certain outcomes adds
 * the rule. It is asked while other fields still have problems, which count as unknown; as long as something unknown
 * could still change the outcome there is no problem to report, and the assessment says what is missing. Of fields that
 * you have added to the form, beside the rule's own, the rule knows nothing: it is asked without them.
 *
 * @param schema - a schema of rcm-rules/schemas, or one that is made of them
 * @param assess - the function that assesses the schema's value
 * @param expectation - the outcomes that the form accepts, and where unmet criteria are shown
 * @returns a schema of the same value; where nothing missing could change the outcome and it is not accepted, one
 * problem "outcome-not-accepted" for the form as a whole and one "criterion-unmet" at each field named whose criterion
 * is unmet
 *
 * @example
 * ```js
 * import { assessReserveFundCase } from "rcm-rules/reserve-fund";
 * import { withRule } from "rcm-rules/forms";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const schema = withRule(reserveFundCaseSchema, assessReserveFundCase, {
 *   accepted: ["eligible"],
 *   fields: { "approved-by-iom": "approvals.IOM", "approved-by-secretariat": "approvals.secretariat" },
 * });
 * const late = { approvals: { IOM: "2016-03-09", secretariat: "2016-03-01" }, grantedOn: "2016-03-08" };
 * const ordinary = { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false };
 * const person = { voluntaryReturn: true, regionalMigrant: true, ...ordinary, trafficking: true };
 * const { error } = schema.safeParse({ ...person, ...late });
 * error.issues.map(({ params }) => params.code); // => ["criterion-unmet", "outcome-not-accepted"]
 * error.issues[0].path; // => ["approvals", "IOM"]
 * ```
 */
export function withRule<Schema extends z.ZodType, Outcome extends string, Criterion extends string>(
  schema: Schema,
  assess: (value: z.output<Schema>) => Assessment<Outcome, Criterion>,
  expectation: RuleExpectation<NoInfer<Outcome>, NoInfer<Criterion>>,
): Schema {
  const accepted: readonly string[] = expectation.accepted;
  const fields: { readonly [criterion: string]: string | undefined } = expectation.fields ?? {};
  const names = namesOf(schema);
  return schema.check(
    always((payload) => {
      const assessment = assessed(payload, assess as Assess, names);
      if (assessment === undefined || assessment.missing.length > 0 || accepted.includes(assessment.outcome)) return;
      const { rule, outcome, findings } = assessment;
      for (const { criterion, result, sources } of findings) {
        const field = fields[criterion];
        if (field !== undefined && result === "unmet") {
          problem(payload, field.split("."), { code: "criterion-unmet", rule, criterion, sources });
        }
      }
      problem(payload, [], { code: "outcome-not-accepted", rule, outcome });
    }),
  );
}

/** The assessment of what has no problem. A field with a problem, or with one in it, counts as unknown. */
function assessed({ value, issues }: Payload, assess: Assess, names: readonly string[]): Assessment | undefined {
  // Unknown fields have been left out of the value already.
  const wrong = issues.flatMap(({ code, path }) => (code === "unrecognized_keys" ? [] : [path?.[0]]));
  if (wrong.length === 0) return withoutAdded(assess, value, names);
  try {
    const right = Object.entries(value as object).filter(([field]) => !wrong.includes(field));
    return withoutAdded(assess, Object.fromEntries(right), names);
  } catch {
    // Without a field that is required, or without the whole, nothing can be said.
    return undefined;
  }
}

/** Somebody may have added fields to the form: the rule, which does not know them, is asked without them. */
function withoutAdded(assess: Assess, value: unknown, names: readonly string[]): Assessment {
  try {
    return assess(value);
  } catch (error) {
    if (!(error instanceof RcmInputError) || error.code !== "unknown-field") throw error;
    const fields = Object(value);
    const left = names.filter((name) => name !== error.received && Object.hasOwn(fields, name));
    // What is unknown stands further down, or in a list.
    if (names.length === 0 || left.length === Object.keys(fields).length) throw error;
    return withoutAdded(assess, Object.fromEntries(left.map((name) => [name, fields[name]])), left);
  }
}

/** The fields of a form, those that somebody has added included. */
function namesOf({ _zod }: z.core.$ZodType): readonly string[] {
  const { shape } = _zod.def as { readonly shape?: object };
  return Object.keys(shape ?? {});
}
