import { RcmInputError } from "../kernel/error.js";
import { readCode } from "../kernel/read.js";
import type { ProblemCode } from "../words/form-problem.js";

/** A language in which a text is read: it says which sign stands before the cents, and whether the day comes first. */
export type ReadingLanguage = "en" | "es";

/** What a text says, or what is wrong with it. */
export type ReadResult<Value> =
  | { readonly success: true; readonly value: Value }
  | { readonly success: false; readonly problem: ReadProblem };

/** What is wrong with a text: `formError` puts it into words, `formProblem` gives its code. */
export interface ReadProblem {
  /** Where: a text by itself stands nowhere. */
  readonly path: readonly never[];
  readonly params: ReadProblemParams;
}

/** The code of a problem, and what may be meant. */
export interface ReadProblemParams extends Readonly<Record<string, unknown>> {
  /**
   * "ambiguous" where the text may mean several things; "required" where it is empty; else what it is not, such as
   * "not-a-date".
   */
  readonly code: ProblemCode;
  /** What the text is not, where the code does not say so. */
  readonly expected?: ProblemCode;
  /** What may be meant, each as the schemas take it; absent where nothing is likely. */
  readonly meanings?: readonly string[];
}

/** The text says this. */
export function success<Value>(value: Value): ReadResult<Value> {
  return { success: true, value };
}

/**
 * The text says nothing for certain.
 *
 * @param expected - what it would have been, "not-a-date"
 * @param meanings - what may be meant, if anything
 */
export function unread(expected: ProblemCode, meanings: readonly string[] = []): ReadResult<never> {
  const code: ReadProblemParams = meanings.length > 1 ? { code: "ambiguous", expected } : { code: expected };
  return { success: false, problem: { path: [], params: { ...code, ...(meanings.length > 0 && { meanings }) } } };
}

/** Nothing was typed. */
export function empty(expected: ProblemCode): ReadResult<never> {
  return { success: false, problem: { path: [], params: { code: "required", expected } } };
}

/** The text that is to be read, without the white space around it. Throws `RcmInputError` where it is none. */
export function typedText(text: unknown): string {
  if (typeof text === "string") return text.trim();
  throw new RcmInputError("not-a-text", "text", "a text", text);
}

/** Nothing that is longer is read: no amount and no date is. */
const longestText = 60;

/** Whether a text is too long to be what is looked for. */
export function isTooLong(text: string): boolean {
  return text.length > longestText;
}

/** The language that was named. Throws `RcmInputError` where it is neither English nor Spanish. */
export function readingLanguage(language: unknown): ReadingLanguage {
  return aLanguage(language, "language");
}

const aLanguage = /* @__PURE__ */ readCode(["en", "es"]);
