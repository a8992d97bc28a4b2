import { inputErrorCodes, RcmInputError, type RcmInputErrorCode } from "../kernel/error.js";
import { type Reader, readList } from "../kernel/read.js";
import { ownValue, readRecord, type Unchecked } from "./read-locale.js";

/** What only a form has: nothing where something must be; an end before its start; a date before the first year of the
 * Conference; too many entries; a criterion or an outcome that it does not accept; an amount above the most that is
 * granted. */
const formCodes = [
  "required",
  "end-before-start",
  "too-early",
  "too-many",
  "criterion-unmet",
  "outcome-not-accepted",
  "above-maximum",
] as const;

/**
 * What is wrong with a field of a form, as a stable code: the code that the core gives to the same mistake of form, or
 * one that only a form has.
 */
export type ProblemCode = RcmInputErrorCode | (typeof formCodes)[number];

/** A problem that a schema of rcm-rules/schemas found, whatever library carried it here. */
export interface FormIssue {
  /** Where: the keys from the form down to the field, as zod and Standard Schema give them. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** The sentence that came with it. */
  readonly message?: string | undefined;
  /** The stable code of the problem, with what the sentence about it needs. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A problem without words: for programs. */
export interface FormProblem {
  /** Undefined where the issue is none of this library's. */
  readonly code: ProblemCode | undefined;
  /** The field, as a dotted path ("approvals.IOM", "rows.2.country"); empty for the form as a whole. */
  readonly path: string;
  /**
   * What the code leaves open: bounds, a short list of allowed values, unknown keys, the rule and its criterion, the
   * paths of what is missing.
   */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A problem that a schema of rcm-rules/schemas found, for programs: a stable code, the field, and what the code leaves
 * open.
 *
 * @param issue - an issue as `safeParse` returns it, or as Standard Schema passes it on
 * @returns the code (undefined where the issue is none of this library's), the dotted path of the field, the parameters
 * @throws {@link RcmInputError} where the issue has the wrong form
 *
 * @example
 * ```js
 * import { formProblem } from "rcm-rules";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const { error } = reserveFundCaseSchema.safeParse({ age: 200, approvals: { IOM: "soon" } });
 * formProblem(error.issues[0]); // => { code: "out-of-range", path: "age", params: { minimum: 0, maximum: 150 } }
 * formProblem(error.issues[1]); // => { code: "not-a-date", path: "approvals.IOM", params: {} }
 * ```
 */
export function formProblem(issue: FormIssue): FormProblem {
  const { path, params } = readIssue(issue);
  const { code, values = [], keys, ...rest } = params;
  const others = { ...(isShort(values) && { values }), ...(keys && { keys: printedKeys(keys) }) };
  return { code, path: path.map(String).join("."), params: { ...rest, ...others } };
}

/** A key on the way to a field. */
export type Key = string | number;

/** What a sentence can hold. */
export type Simple = Key | boolean;

/** What a problem of this library may say beside its code. */
export interface Params {
  readonly code?: ProblemCode | undefined;
  readonly expected?: string | undefined;
  readonly rule?: string | undefined;
  readonly criterion?: string | undefined;
  readonly outcome?: string | undefined;
  readonly minimum?: Simple | undefined;
  readonly maximum?: Simple | undefined;
  readonly most?: Simple | undefined;
  readonly earliest?: Simple | undefined;
  readonly start?: Simple | undefined;
  readonly values?: readonly Simple[] | undefined;
  readonly keys?: readonly Simple[] | undefined;
  readonly sources?: readonly Simple[] | undefined;
  readonly missing?: readonly Simple[] | undefined;
}

/** An issue as it is read: whatever came without a path concerns the whole form, and without a code is none of ours. */
export interface ReadIssue {
  readonly path: readonly Key[];
  readonly message: string | undefined;
  readonly params: Params;
}

/** Reads an issue, which may carry more. Throws `RcmInputError`. */
export function readIssue(issue: unknown): ReadIssue {
  const record = readRecord(issue, "issue");
  const path = optional(readPath, record, "path", "");
  const message = optional(readString, record, "message", "");
  const params = optional(readRecord, record, "params", "") ?? {};
  const code = ownValue(params, "code", "issue.params");
  return { path: path ?? [], message, params: isProblemCode(code) ? readParams(params, code) : {} };
}

/**
 * A list of choices that is not longer is told; from a longer one nobody chooses by reading: a select has the codes.
 */
export function isShort(values: readonly Simple[]): boolean {
  return values.length > 0 && values.length <= mostListed;
}

/** The names of unknown fields came from outside: a few of them, without signs that turn or break the line. */
export function printedKeys(keys: readonly Simple[]): readonly string[] {
  return keys.slice(0, mostListed).map((key) => String(key).slice(0, mostLettersOfKey).replace(unprintable, ""));
}

/** More codes or keys than this are not listed. */
export const mostListed = 15;

const mostLettersOfKey = 40;

const unprintable = /\p{C}/gu;

/** The core's codes are those that the locale has words for; what others put into an issue is left alone. */
function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && (formCodes.includes(code as never) || inputErrorCodes.includes(code as never));
}

const readString: Reader<string> = (value, path) => {
  if (typeof value === "string") return value;
  throw new RcmInputError("not-a-text", path, "a text", value);
};

const readSimple: Reader<Simple> = (value, path) => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new RcmInputError("not-a-text", path, "a text, a number, true or false", value);
};

const readSimples: Reader<readonly Simple[]> = (value, path) => readList(readSimple, value, path);

/** A list of choices may hold what no sentence needs: a form that somebody has extended may allow null. */
const readChoices: Reader<readonly Simple[]> = (value, path) =>
  readList((one, at) => (one === null || typeof one === "bigint" ? String(one) : readSimple(one, at)), value, path);

const readPath: Reader<readonly Key[]> = (value, path) => readList(readKey, value, path);

/** Zod's path has the keys themselves; Standard Schema allows objects that hold one. */
const readKey: Reader<Key> = (value, path) => {
  const held = typeof value === "object" ? ownValue(readRecord(value, path), "key", path) : value;
  if (typeof held === "symbol") return String(held);
  return typeof held === "number" ? held : readString(held, path);
};

const paramReaders: { readonly [Name in Exclude<keyof Params, "code">]-?: Reader<NonNullable<Params[Name]>> } = {
  expected: readString,
  rule: readString,
  criterion: readString,
  outcome: readString,
  minimum: readSimple,
  maximum: readSimple,
  most: readSimple,
  earliest: readSimple,
  start: readSimple,
  values: readChoices,
  keys: readSimples,
  sources: readSimples,
  missing: readSimples,
};

function readParams(params: Unchecked, code: ProblemCode): Params {
  const found: { [name: string]: unknown } = { code };
  for (const name of Object.keys(paramReaders) as (keyof typeof paramReaders)[]) {
    const value = optional<unknown>(paramReaders[name], params, name, "issue.params");
    if (value !== undefined) found[name] = value;
  }
  return found as Params;
}

function optional<Value>(read: Reader<Value>, record: Unchecked, name: string, base: string): Value | undefined {
  const value = ownValue(record, name, base);
  return value === undefined ? undefined : read(value, base === "" ? name : `${base}.${name}`);
}
