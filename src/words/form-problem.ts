import { inputErrorCodes, type RcmInputErrorCode } from "../kernel/error.js";
import { mostEntries } from "../kernel/read.js";

/**
 * What only a form has: nothing where something must be; a text that may mean several things; an end before its start;
 * a date before the first year of the Conference; too many entries; a criterion or an outcome that it does not accept;
 * an amount above the most that is granted.
 */
const formCodes = [
  "required",
  "ambiguous",
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
  /** Absent where the issue is none of this library's. */
  readonly code?: ProblemCode;
  /** The field, as a dotted path ("approvals.IOM", "rows.2.country"); empty for the form as a whole. */
  readonly path: string;
  /**
   * What the code leaves open: bounds, a short list of allowed values, what a text may mean, unknown keys, the rule and
   * its criterion, the paths of what is missing.
   */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A problem that a schema of rcm-rules/schemas found, for programs: a stable code, the field, and what the code leaves
 * open. It never throws, because it is called where errors are handled: what another library hands over and it cannot
 * read is left out.
 *
 * @param issue - an issue as `safeParse` returns it, or as Standard Schema passes it on
 * @returns the code (absent where the issue is none of this library's), the dotted path of the field, the parameters:
 * plain JSON
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
  const { code, form: _, values = [], keys, ...rest } = params;
  const others = { ...(isShort(values) && { values }), ...(keys && { keys: printedKeys(keys) }) };
  return { ...(code && { code }), path: path.join("."), params: { ...rest, ...others } };
}

/** A key on the way to a field. */
export type Key = string | number;

/** What a sentence can hold. */
export type Simple = Key | boolean;

/** What a problem of this library may say beside its code. */
export interface Params {
  readonly code?: ProblemCode | undefined;
  /** Whose words name the fields: a rule or a form. */
  readonly form?: string | undefined;
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
  readonly meanings?: readonly Simple[] | undefined;
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

/** What an issue says that can be used; whatever else it carries, and what cannot be read, is left out. */
export function readIssue(issue: unknown): ReadIssue {
  const message = held(issue, "message");
  const params = held(issue, "params");
  const code = held(params, "code");
  return {
    path: readPath(held(issue, "path")),
    message: typeof message === "string" ? message : undefined,
    params: isProblemCode(code) ? readParams(params, code) : Object.create(null),
  };
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

/** Signs that steer a terminal, turn or break a line, or stand for nothing by themselves. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\uf8ff\ufeff\ufff0-\uffff]/g;

/** The core's codes are those that the locale has words for; what others put into an issue is left alone. */
function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && (formCodes.includes(code as never) || inputErrorCodes.includes(code as never));
}

/** What stands under a key; nothing where there is nothing, or where it cannot be read. A getter runs once. */
function held(holder: unknown, key: string | number): unknown {
  try {
    return Object.hasOwn(Object(holder), key) ? (holder as { readonly [key: string]: unknown })[key] : undefined;
  } catch {
    return undefined;
  }
}

/** What a list holds, as far as it can be read. */
function entriesOf(list: unknown): readonly unknown[] {
  const length = isList(list) ? held(list, "length") : 0;
  const isRight = typeof length === "number" && length > 0 && length <= mostEntries;
  return isRight ? Array.from({ length }, (_, place) => held(list, place)) : [];
}

function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Zod's path has the keys themselves, Standard Schema allows objects that hold one, others write it as a text. */
function readPath(path: unknown): readonly Key[] {
  if (typeof path === "string") return path === "" ? [] : path.split(".");
  return entriesOf(path).flatMap((entry): Key | readonly never[] => {
    const key = typeof entry === "object" ? held(entry, "key") : entry;
    if (typeof key === "symbol") return String(key);
    const found = simple(key);
    return typeof found === "boolean" ? [] : (found ?? []);
  });
}

/** What a sentence can hold, and JSON too: a text, a number that is one, true or false. */
function simple(value: unknown): Simple | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : undefined;
  return typeof value === "string" || typeof value === "boolean" ? value : undefined;
}

function simples(list: unknown): readonly Simple[] | undefined {
  const found = entriesOf(list).flatMap((entry) => simple(entry) ?? []);
  return found.length > 0 ? found : undefined;
}

/** A list of choices may hold what no sentence needs: a form that somebody has extended may allow null. */
function choices(list: unknown): readonly Simple[] | undefined {
  return simples(entriesOf(list).map((one) => (one === null || typeof one === "bigint" ? String(one) : one)));
}

const string = (value: unknown) => (typeof value === "string" ? value : undefined);

type ParamReaders = { readonly [Name in Exclude<keyof Params, "code">]-?: (value: unknown) => Params[Name] };

const paramReaders: ParamReaders = {
  form: string,
  expected: string,
  rule: string,
  criterion: string,
  outcome: string,
  minimum: simple,
  maximum: simple,
  most: simple,
  earliest: simple,
  start: simple,
  values: choices,
  meanings: simples,
  keys: simples,
  sources: simples,
  missing: simples,
};

function readParams(params: unknown, code: ProblemCode): Params {
  const found: { [name: string]: unknown } = Object.assign(Object.create(null), { code });
  for (const name of Object.keys(paramReaders) as (keyof ParamReaders)[]) {
    const value = paramReaders[name](held(params, name));
    if (value !== undefined) found[name] = value;
  }
  return found as Params;
}
