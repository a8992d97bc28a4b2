import type { Finding, RuleId } from "../kernel/assessment.js";
import { RcmInputError } from "../kernel/error.js";
import { code, type Fields, type Input, list, own, readFields, required, text } from "../kernel/fields.js";
import { type Json, jsonCopy } from "../kernel/json.js";
import { isPlainObject, type Reader, readable } from "../kernel/read.js";

/** What an assessment says besides what all assessments say: the grant, who decides, sums. Plain JSON. */
export type DecisionDetails = { readonly [name: string]: unknown };

const readRuleId: Reader<RuleId> = (value, path) => {
  if (typeof value === "string" && /^[\w-]+\.[\w-]+$/.test(value)) return value as RuleId;
  throw new RcmInputError("not-a-text", path, 'the id of a rule, such as "reserve-fund.case"', value);
};

const findingFields = {
  criterion: required(text),
  result: required(code(["met", "unmet", "unknown"])),
  sources: required(list(text)),
  reading: text,
};

const readFinding: Reader<Finding> = (value, path) =>
  given(readKnown(findingFields, value, path, `${path}.`).known) as Finding;

/** What every assessment says. */
export const resultFields = {
  rule: required(own(readRuleId)),
  outcome: required(text),
  basis: code(["stated", "reading"]),
  because: required(list(text)),
  readings: required(list(text)),
  reason: text,
  findings: required(list(own(readFinding))),
  missing: required(list(text)),
  unless: list(text),
};

/** The decision in an assessment: what all of them say, and in `details` what this one says besides. */
export function decisionIn(assessment: unknown): Input<typeof resultFields> & { readonly details?: DecisionDetails } {
  const { known, others } = readKnown(resultFields, assessment, "assessment");
  const details = jsonCopy(others, "assessment") as { readonly [name: string]: Json };
  return { ...given(known), ...(Object.keys(details).length > 0 && { details }) };
}

/** The fields of something that is handed back: it may carry more, which is given apart. Throws `RcmInputError`. */
export function readKnown<const Of extends Fields>(
  fields: Of,
  value: unknown,
  path: string,
  prefix = "",
): { readonly known: Input<Of>; readonly others: object } {
  let entries: [string, unknown][];
  try {
    if (!isPlainObject(value)) throw new RcmInputError("not-an-object", path, "an object", value);
    entries = Object.entries(value);
  } catch (error) {
    throw readable(error, path);
  }
  const isKnown = ([name]: readonly [string, unknown]) => Object.hasOwn(fields, name);
  const known = readFields(fields, Object.fromEntries(entries.filter(isKnown)), path, prefix);
  return { known, others: Object.fromEntries(entries.filter((entry) => !isKnown(entry))) };
}

/** With the usual prototype, as what JSON gives back. */
function given<Value extends object>(fields: Value): Value {
  return { ...fields };
}
