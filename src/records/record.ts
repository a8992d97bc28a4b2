import type { Assessment, Finding, RuleId } from "../kernel/assessment.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { RcmInputError } from "../kernel/error.js";
import { date, own, readFields, required } from "../kernel/fields.js";
import { jsonCopy } from "../kernel/json.js";
import type { Reader } from "../kernel/read.js";
import { type DecisionDetails, decisionIn } from "./decision.js";
import { version } from "./version.js";

/** What was assessed: the fields of the input, or its entries where it is a list. Plain JSON. */
export type RecordedInput = { readonly [field: string]: unknown } | readonly unknown[];

/** A decision as it is stored: plain JSON, with all that is needed to check it years later. */
export interface DecisionRecord {
  /** The version of this library that assessed. */
  readonly version: string;
  readonly rule: RuleId;
  /** What was assessed, as it was given. */
  readonly input: RecordedInput;
  /** The day of the decision, as the caller gave it. */
  readonly decidedOn?: IsoDate;
  readonly outcome: string;
  /** What the outcome rests on; absent while it is undetermined. */
  readonly basis?: "stated" | "reading";
  /** The criteria that carry the outcome. */
  readonly because: readonly string[];
  /** The readings that those criteria rest on. */
  readonly readings: readonly string[];
  /** Why the outcome is "open". */
  readonly reason?: string;
  /** Every criterion with what was known of it, its clauses and its reading. */
  readonly findings: readonly Finding[];
  /** The paths of the inputs that could still have changed the outcome. */
  readonly missing: readonly string[];
  /** The absent exceptions that were presumed unused. */
  readonly unless?: readonly string[];
  /** What the assessment said besides: `grant`, `decision`, `totals`, `shares`. */
  readonly details?: DecisionDetails;
}

/** What a record holds besides the assessment. */
export interface RecordOptions {
  /** What was assessed, as it was given to the function. */
  readonly input: object;
  /** The day of the decision. The library has no clock: without it the record has no day. */
  readonly decidedOn?: IsoDate | undefined;
}

/** What the record holds of the input must be read back from JSON as it is. */
export const readInput: Reader<RecordedInput> = (value, path) => {
  const copy = jsonCopy(value, path);
  if (typeof copy === "object" && copy !== null) return copy as RecordedInput;
  throw new RcmInputError("not-an-object", path, "an object or a list", value);
};

const recordOptionsFields = { input: required(own(readInput)), decidedOn: date };

/**
 * Records a decision, to be stored: which version decided by which rule on which input, the outcome, what carries it,
 * the readings that it rests on, every finding with its clauses, what was missing and what was presumed. `replay`
 * checks it later. The record is plain JSON, a copy of its own. An input holds personal data, and so does the record.
 *
 * @param assessment - what a function such as `assessReserveFundCase` returned; fields that not every assessment has go
 * into `details`
 * @param options - `input`: what was assessed, as it was given to the function; `decidedOn`: the day of the decision
 * @returns the record
 * @throws {@link RcmInputError} where the assessment is none, the input is nothing that JSON can hold (a Date, NaN), or
 * the day is no calendar date
 *
 * @example
 * ```js
 * import { record } from "rcm-rules/records";
 * import { assessReserveFundCase } from "rcm-rules/reserve-fund";
 *
 * const input = { voluntaryReturn: false };
 * const stored = record(assessReserveFundCase(input), { input, decidedOn: "2016-03-08" });
 * stored.rule; // => "reserve-fund.case"
 * stored.outcome; // => "open"
 * stored.because; // => ["voluntary-return"]
 * stored.input; // => { voluntaryReturn: false }
 * stored.details.grant.maximum; // => "1000.00"
 * ```
 */
export function record(assessment: Assessment, options: RecordOptions): DecisionRecord {
  const { rule, ...decision } = decisionIn(assessment);
  const { input, decidedOn } = readFields(recordOptionsFields, options, "options");
  return { version, rule, input, ...(decidedOn !== undefined && { decidedOn }), ...decision } as DecisionRecord;
}
