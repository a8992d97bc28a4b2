import type * as z from "zod";
import type { Assessment, Finding, FindingResult } from "../kernel/assessment.js";
import { RcmInputError } from "../kernel/error.js";
import { inputsOf } from "../kernel/judge.js";
import { isPlainObject } from "../kernel/read.js";
import { always, exceptDrafts, type Payload, problem } from "../schemas/form.js";
import { readExpectation, readFunction, readSchema } from "../schemas/read-wrapped.js";
import { hasField } from "./parts.js";
import { checkedBeforeWords } from "./with-messages.js";

/** What a form accepts of a rule's answers. */
export interface RuleExpectation<Outcome extends string, Criterion extends string, Grant extends string = never> {
  /** The outcomes with which the form may be sent. All others are refused, "undetermined" too. */
  readonly accepted: readonly Outcome[];
  /**
   * At which field a criterion that is not met and counts is shown, as a dotted path; no other is shown by itself.
   * Where nothing is said, each is shown at the field that answers it, as the rule itself has it.
   */
  readonly fields?: { readonly [Id in Criterion]?: string };
  /**
   * What becomes of a form as long as something missing could still change the outcome: "refuse", which is so where
   * nothing is said, or "accept", for a form that is stored while it is being filled in.
   */
  readonly whileMissing?: "refuse" | "accept";
  /** Of a rule that speaks of a grant: the amount requested must be no more than the most that is granted. */
  readonly grant?: Grant;
}

/** An assessment that speaks of a grant, as that of the Reserve Fund does. */
export interface Granting {
  readonly grant: {
    readonly maximum: string;
    readonly within: FindingResult;
    readonly sources?: readonly string[];
  };
}

/** What a form may demand of the grant that an assessment speaks of; nothing where it speaks of none. */
export type GrantOf<Given> = Given extends Granting ? "within-maximum" : never;

type Assess = (value: unknown) => Assessment & Partial<Granting>;

/**
 * The same schema, which also refuses what a rule does not accept. A schema by itself refuses a wrong form only: an
 * empty form is well-formed, and so is an approval that is later than the grant. A form that is for cases with certain
 * outcomes adds the rule: every other outcome is refused, and so is one that cannot be determined yet. To assess a form
 * that is still being filled in, take its `draft`, which does not ask the rule, or say `whileMissing: "accept"`.
 *
 * The rule is asked while other fields still have problems, which count as unknown. Of fields that you have added to
 * the form, beside the rule's own, the rule knows nothing: it is asked without them. An exception of which nothing is
 * said is presumed unused, as in the assessment (`unless`).
 *
 * @param schema - a schema of rcm-rules/schemas, or one that is made of them
 * @param assess - the function that assesses the schema's value
 * @param expectation - the outcomes that the form accepts, where unmet criteria are shown, whether a form may be sent
 * while something is missing, and, of a grant, whether the amount must be within the maximum
 * @returns a schema of the same value; where the outcome is not accepted, with one problem "outcome-not-accepted" for
 * the form as a whole, which names in `missing` what could still change it, and one "criterion-unmet" at each field
 * whose criterion is not met and counts; where an amount must be within the maximum and is not, with one problem
 * "above-maximum" at `requested`, or "required" where no amount is given
 * @throws {@link RcmInputError} where an argument has the wrong form; a name that an expectation does not have is one
 *
 * @example
 * ```js
 * import { assessReserveFundCase } from "rcm-rules/reserve-fund";
 * import { withRule } from "rcm-rules/forms";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const schema = withRule(reserveFundCaseSchema, assessReserveFundCase, {
 *   accepted: ["eligible"],
 *   grant: "within-maximum",
 * });
 * const problems = (value) => schema.safeParse(value).error.issues.map(({ params }) => params.code);
 * const late = { approvals: { IOM: "2016-03-09", secretariat: "2016-03-01" }, grantedOn: "2016-03-08" };
 * const ordinary = { unaccompaniedMinor: false, disability: false, age: 34, illnessOrInjury: false };
 * const person = { voluntaryReturn: true, regionalMigrant: true, ...ordinary, trafficking: true, requested: "800.00" };
 * problems({ ...person, ...late }).pop(); // => "outcome-not-accepted"
 * const shown = schema.safeParse({ ...person, ...late }).error.issues.map(({ path }) => path.join("."));
 * shown; // => ["unaccompaniedMinor", "disability", "age", "illnessOrInjury", "approvals.IOM", ""]
 *
 * const old = { voluntaryReturn: true, regionalMigrant: true, age: 70 };
 * schema.safeParse({ ...old, requested: "800.00" }).success; // => true
 * problems({ ...old, requested: "1200.00" }); // => ["above-maximum"]
 * problems({ requested: "800.00" }); // => ["outcome-not-accepted"]
 * ```
 */
export function withRule<Schema extends z.ZodType, Given extends Assessment>(
  schema: Schema,
  assess: (value: z.output<Schema>) => Given,
  expectation: RuleExpectation<
    NoInfer<Given>["outcome"],
    NoInfer<Given>["findings"][number]["criterion"],
    GrantOf<NoInfer<Given>>
  >,
): Schema {
  const fieldsOfRule = (finding: Finding) => inputsOf(finding).filter((path) => hasField(schema, path.split(".")));
  const names = namesOf(readSchema(schema));
  const asked = readFunction(assess, "assess") as Assess;
  const expected = readExpectation(expectation);
  readFields(schema, expected);
  const check = (payload: Payload) => {
    const wrong = fieldsWithProblems(payload);
    const assessment = assessed(payload, asked, names, wrong);
    if (assessment === undefined) return;
    refuse(payload, assessment, { ...expected, fieldsOfRule }, wrong);
    if (expected.grant !== undefined) refuseAmount(payload, assessment, expected, wrong);
  };
  return checkedBeforeWords(schema, expected.whileMissing === "accept" ? always(check) : exceptDrafts(check));
}

/** The fields that are named, checked to be fields of the schema. Throws `RcmInputError`. */
function readFields(schema: z.core.$ZodType, { fields = {} }: RuleExpectation<string, string, string>): void {
  for (const [criterion, path] of Object.entries(fields)) {
    if (typeof path === "string" && hasField(schema, path.split("."))) continue;
    const at = `expectation.fields.${criterion}`;
    throw new RcmInputError("unknown-field", at, "the path of a field of the schema", path);
  }
}

/** What a form accepts, and where it shows what it does not. */
interface Showing extends RuleExpectation<string, string, string> {
  readonly fieldsOfRule: (finding: Finding) => readonly string[];
}

/** What the rule finds, where the form does not accept it. */
function refuse(
  payload: Payload,
  { rule, outcome, because, findings, missing }: Assessment,
  { accepted, fields, whileMissing = "refuse", fieldsOfRule }: Showing,
  wrong: readonly string[],
): void {
  if (accepted.includes(outcome)) return;
  // What has a problem of its own is told there: it is not missing too.
  const left = missing.filter((path) => !wrong.includes(path.split(".")[0] as string));
  if (missing.length > 0 && (whileMissing === "accept" || left.length === 0)) return;
  for (const finding of findings) {
    const { criterion, result, sources } = finding;
    if (result !== "unmet" || !because.includes(criterion)) continue;
    const field = fields === undefined ? fieldsOfRule(finding)[0] : fields[criterion];
    if (field !== undefined) problem(payload, field.split("."), { code: "criterion-unmet", rule, criterion, sources });
  }
  problem(payload, [], { code: "outcome-not-accepted", rule, outcome, ...(left.length > 0 && { missing: left }) });
}

/** The field of the amount that a grant is requested with. */
const requested = "requested";

/** An amount that is more than the most that is granted; one that is absent, where nothing may be missing. */
function refuseAmount(
  payload: Payload,
  { rule, grant }: ReturnType<Assess>,
  { whileMissing }: RuleExpectation<string, string, string>,
  wrong: readonly string[],
): void {
  if (grant === undefined || wrong.includes(requested)) return;
  const { within, maximum, sources } = grant;
  if (within === "unmet") {
    problem(payload, [requested], { code: "above-maximum", rule, maximum, ...(sources && { sources }) });
  }
  if (within === "unknown" && whileMissing !== "accept") {
    problem(payload, [requested], { code: "required", expected: "not-an-amount" });
  }
}

/** The fields of the form that have a problem, or have one in them. Unknown fields have been left out already. */
function fieldsWithProblems({ issues }: Payload): readonly string[] {
  return issues.flatMap(({ code, path }) => (code === "unrecognized_keys" ? [] : [String(path?.[0])]));
}

/** The assessment of what has no problem. A field with a problem, or with one in it, counts as unknown. */
function assessed(
  { value }: Payload,
  assess: Assess,
  names: readonly string[],
  wrong: readonly string[],
): ReturnType<Assess> | undefined {
  if (wrong.length === 0) return withoutAdded(assess, value, names);
  try {
    if (!isPlainObject(value)) return undefined;
    const right = Object.entries(value).filter(([field]) => !wrong.includes(field));
    return withoutAdded(assess, Object.fromEntries(right), names);
  } catch {
    // Without a field that is required nothing can be said.
    return undefined;
  }
}

/** Somebody may have added fields to the form: the rule, which does not know them, is asked without them. */
function withoutAdded(assess: Assess, value: unknown, names: readonly string[]): ReturnType<Assess> {
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
