import { RcmInputError, type RcmInputErrorCode } from "../kernel/error.js";
import { date, own, required, text } from "../kernel/fields.js";
import { jsonCopy } from "../kernel/json.js";
import { isPlainObject, type Reader } from "../kernel/read.js";
import { type AssessedAsOf, assessments } from "./assessments.js";
import { type DecisionDetails, decisionIn, readKnown, resultFields } from "./decision.js";
import { type DecisionRecord, readInput } from "./record.js";

/** Something that this version decides otherwise. */
export interface ReplayDifference {
  /** Where: "outcome", "because", "details.grant.maximum". */
  readonly path: string;
  /** What the record says; absent where it says nothing there. */
  readonly recorded?: unknown;
  /** What this version says; absent where it says nothing there. */
  readonly now?: unknown;
}

/** A recorded decision under the rules of this version. */
export interface Replay {
  /**
   * same: this version decides the same, for the same reasons. changed: it does not, or it refuses the input.
   * unknown-rule: it has no rule of this id.
   */
  readonly status: "same" | "changed" | "unknown-rule";
  /** What is different; nothing where the decision is the same or the rule unknown. */
  readonly differences: readonly ReplayDifference[];
  /** What this version finds wrong with the form of the recorded input, and where; absent where it takes the input. */
  readonly refused?: { readonly code: RcmInputErrorCode; readonly path: string };
}

const readDetails: Reader<DecisionDetails> = (value, path) => {
  const copy = jsonCopy(value, path);
  if (isPlainObject(copy)) return copy;
  throw new RcmInputError("not-an-object", path, "an object", value);
};

const recordFields = {
  ...resultFields,
  version: required(text),
  input: required(own(readInput)),
  decidedOn: date,
  details: own(readDetails),
};

/** What is compared. The findings are not: those that decide stand in `because`. */
const compared = ["outcome", "basis", "because", "readings", "reason", "missing", "unless", "details"] as const;

/**
 * Assesses the input of a stored record again, by the rule of the same id in this version of the library, and compares:
 * the outcome, what it rests on, what carries it, the readings, what is missing, what is presumed and the details. What
 * a clause is called and which ones are cited is not compared.
 *
 * @param record - what `record` gave, also when it has been JSON in between; it may carry more
 * @returns "same"; "changed" with the differences, each with what the record says and what this version says; "changed"
 * with `refused` where this version finds the form of the input wrong; or "unknown-rule"
 * @throws {@link RcmInputError} where the record is none
 *
 * @example
 * ```js
 * import { record, replay } from "rcm-rules/records";
 * import { assessReserveFundCase } from "rcm-rules/reserve-fund";
 *
 * const input = { voluntaryReturn: false };
 * const stored = JSON.parse(JSON.stringify(record(assessReserveFundCase(input), { input })));
 * replay(stored); // => { status: "same", differences: [] }
 *
 * const otherwise = replay({ ...stored, outcome: "eligible" });
 * otherwise.status; // => "changed"
 * otherwise.differences; // => [{ path: "outcome", recorded: "eligible", now: "open" }]
 * replay({ ...stored, rule: "reserve-fund.loan" }).status; // => "unknown-rule"
 * replay({ ...stored, input: { age: "70" } }).refused; // => { code: "not-a-whole-number", path: "age" }
 * ```
 */
export function replay(record: DecisionRecord): Replay {
  const { known } = readKnown(recordFields, record, "record");
  const assess = Object.hasOwn(assessments, known.rule) ? assessments[known.rule] : undefined;
  if (assess === undefined) return { status: "unknown-rule", differences: [] };
  let now: ReturnType<typeof decisionIn>;
  try {
    now = decisionIn(assess(known.input as never, ...optionsOf(known.details)));
  } catch (error) {
    if (!(error instanceof RcmInputError)) throw error;
    const { code, path } = error;
    return {
      status: "changed",
      differences: [difference("outcome", known.outcome, undefined)],
      refused: { code, path },
    };
  }
  const differences = compared.flatMap((name) => differencesAt(name, known[name], valueAt(now, name)));
  return { status: differences.length === 0 ? "same" : "changed", differences };
}

/** The options with which it was assessed, as far as the assessment tells them: the date as of which it was asked. */
function optionsOf(details: DecisionDetails | undefined): readonly [AssessedAsOf?] {
  const asOf = details === undefined ? undefined : valueAt(details, "asOf");
  return asOf === undefined ? [] : [{ asOf: asOf as string }];
}

/** In an object, field by field, in the order of either; a list is compared as a whole. */
function differencesAt(path: string, recorded: unknown, now: unknown): ReplayDifference[] {
  if (!isPlainObject(recorded) || !isPlainObject(now)) {
    return sameValue(recorded, now) ? [] : [difference(path, recorded, now)];
  }
  const names = new Set([...Object.keys(recorded), ...Object.keys(now)]);
  return [...names].flatMap((name) =>
    isCitation(name) ? [] : differencesAt(`${path}.${name}`, valueAt(recorded, name), valueAt(now, name)),
  );
}

function difference(path: string, recorded: unknown, now: unknown): ReplayDifference {
  return { path, ...(recorded !== undefined && { recorded }), ...(now !== undefined && { now }) };
}

/** Whether two JSON values are equal. Databases change the order of fields: it does not count. */
function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, place) => sameValue(entry, other[place]));
  }
  if (isPlainObject(one) && isPlainObject(other)) return differencesAt("", one, other).length === 0;
  return one === other;
}

const isCitation = (name: string) => name === "sources";

const valueAt = (object: { readonly [name: string]: unknown }, name: string) =>
  Object.hasOwn(object, name) ? object[name] : undefined;
