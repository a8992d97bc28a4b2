import type * as z from "zod";
import { code, list, readFields, text } from "../kernel/fields.js";
import { formOf } from "../schemas/form.js";
import type { FormIssue } from "../words/form-problem.js";
import { keysOf, placeAt, treeOf } from "./form-tree.js";
import { type Reading, readPart } from "./read-part.js";
import type { ReadingLanguage, ReadProblemParams } from "./read-result.js";
import { wordingOf } from "./with-messages.js";

/** How a form is read. */
export interface FromFormOptions {
  /** The language in which it was filled in; without it only what means the same in both languages is read. */
  readonly language?: ReadingLanguage | undefined;
  /**
   * The names of the inputs in which something stands that the browser itself could not read: of these it sends
   * nothing, as if they were empty. `input.validity.badInput` says so.
   */
  readonly halfTyped?: readonly string[] | undefined;
}

/** What a form says: a value that the schema accepts, or everything that is wrong with it. */
export type FormResult<Value> =
  | { readonly success: true; readonly value: Value }
  | { readonly success: false; readonly problems: readonly FoundProblem[] };

/** A problem with its path, as the form calls the field; `formError` puts it into words. */
export interface FoundProblem extends FormIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * Reads what people typed and chose, by the schema: a `FormData`, or an object such as a row of a database. What was
 * left empty is absent, and so is `null`; "true", "on", "sí", "yes" and their contraries answer a question; amounts and
 * dates are read as {@link readAmount} and {@link readDate} read them; a name that is given several times is a list,
 * and "approvals.IOM" or "rows[0].country" stands inside. Then the schema says what is wrong, and its rule if it has
 * one.
 *
 * Of what a native date input does not understand the browser sends nothing: name such inputs in `halfTyped`, or a date
 * that was begun counts as left empty.
 *
 * @param schema - a schema of rcm-rules/schemas, or one that is made of them; its checks take no time
 * @param form - a `FormData`, a `URLSearchParams`, or an object, whose fields may be texts or values
 * @param options - the language of the form, and the inputs that were typed halfway
 * @returns the value that the schema accepts; or the problems, each with the path that the form has for the field. A
 * text that may mean several things is the problem "ambiguous", with what it may mean. Whatever the form is, reading it
 * does not throw
 * @throws {@link RcmInputError} where the options have the wrong form
 *
 * @example
 * ```js
 * import { fromForm } from "rcm-rules/forms";
 * import { reserveFundCaseSchema } from "rcm-rules/schemas";
 *
 * const form = new FormData();
 * form.append("disability", "sí");
 * form.append("age", "");
 * form.append("approvals.IOM", "9/6/2016");
 * const { value } = fromForm(reserveFundCaseSchema, form, { language: "es" });
 * value; // => { disability: true, approvals: { IOM: "2016-06-09" } }
 *
 * form.append("requested", "1,200");
 * const { problems } = fromForm(reserveFundCaseSchema, form, { language: "es" });
 * problems[0].path; // => ["requested"]
 * problems[0].params.meanings; // => ["1200.00", "1.20"]
 * ```
 */
export function fromForm<Schema extends z.ZodType>(
  schema: Schema,
  form: object,
  options: FromFormOptions = {},
): FormResult<z.output<Schema>> {
  const { language, halfTyped = [] } = readFields(optionFields, options, "options");
  const reading: Reading = { language, unread: new Map(), numbers: new Map() };
  const tell = (path: readonly PropertyKey[], params: ReadProblemParams) => worded(schema, { path, params });
  let value: unknown;
  try {
    const tree = treeOf(form);
    for (const name of halfTyped) placeAt(tree, name).isHalfTyped = true;
    value = Object(form) === form ? readPart(schema, tree, reading) : form;
  } catch {
    // Reading runs somebody's code where a field is a getter or the form a proxy.
    return { success: false, problems: [tell([], { code: "unreadable" })] };
  }
  const parsed = schema.safeParse(value);
  const problems = (parsed.error?.issues ?? []).map((issue) => foundIn(issue, value, reading, tell));
  for (const path of halfTyped.map(keysOf))
    if (!problems.some((problem) => isAt(path, problem))) problems.push(tell(path, { code: "unreadable" }));
  if (parsed.success && problems.length === 0) return { success: true, value: parsed.data };
  return { success: false, problems };
}

const optionFields = { language: code(["en", "es"]), halfTyped: list(text) };

type Tell = (path: readonly PropertyKey[], params: ReadProblemParams) => FoundProblem;

/** A problem that the schema has found, at the path that the form has for it; of a text, with what it may mean. */
function foundIn({ path, message, ...issue }: z.core.$ZodIssue, value: unknown, reading: Reading, tell: Tell) {
  const at = asInForm(path, value, reading);
  const { params } = issue as FormIssue;
  const unread = reading.unread.get(at.join("."));
  if (unread !== undefined && formsOfTexts.includes(String(params?.code))) return tell(at, unread);
  return { path: at, message, ...(params && { params }) };
}

const formsOfTexts = ["not-an-amount", "not-a-date", "not-an-as-of-date"];

/** The path with the numbers that the entries of lists have in the form: it may leave some out. */
function asInForm(path: readonly PropertyKey[], value: unknown, { numbers }: Reading): readonly PropertyKey[] {
  let place = value;
  return path.map((key) => {
    const number = numbers.get(place)?.[key as number];
    place = Object(place)[key];
    return number === undefined ? key : Number(number);
  });
}

function isAt(keys: readonly string[], { path }: FoundProblem): boolean {
  return path.join(".") === keys.join(".");
}

/** A problem of ours, in the words that the schema has for problems. */
function worded(schema: z.ZodType, { path, params }: Pick<FoundProblem, "path" | "params">): FoundProblem {
  const form = formOf(schema)?.words;
  const problem = { path, params: { ...params, ...(form !== undefined && { form }) } };
  return { ...problem, message: wordingOf(schema)?.(problem) ?? "Invalid input" };
}
