import type * as z from "zod";
import { always } from "../schemas/form.js";
import { readFunction, readSchema } from "../schemas/read-wrapped.js";
import type { FormIssue } from "../words/form-problem.js";

/**
 * The same schema with messages of its own, wherever it is used: by zod, by Standard Schema, by any library that takes
 * one of them and has no place for an error map. Nothing global is set. It words what a rule finds too, whether
 * `withRule` comes before or after. Zod does not `pick` or `omit` fields of a schema that has checks, and says so:
 * shape it first.
 *
 * For fields that you have added, zod's own words in the language stand behind ours:
 * `(issue) => formError(issue, es) ?? z.locales.es().localeError(issue)`.
 *
 * @param schema - a schema of rcm-rules/schemas, or one that is made of them
 * @param message - the sentence for a problem: `(issue) => formError(issue, es)` of rcm-rules
 * @returns a schema of the same value, of which every problem bears the sentence
 * @throws {@link RcmInputError} "not-an-object" where the schema is none, or the message no function
 *
 * @example
 * ```js
 * import { formError } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 * import { withMessages } from "rcm-rules/forms";
 * import { observerCountryApplicationSchema } from "rcm-rules/schemas";
 *
 * const schema = withMessages(observerCountryApplicationSchema, (issue) => formError(issue, es));
 * const { error } = schema.safeParse({ country: "Colombia" });
 * error.issues[0].message; // => "País: no es ninguna de las opciones conocidas. Elija una opción de la lista."
 * ```
 */
export function withMessages<Schema extends z.ZodType>(schema: Schema, message: Wording): Schema {
  readFunction(message, "message");
  const wording = (issue: RawIssue) => textOf(message(issue));
  const check = always(({ issues }) => {
    for (const issue of issues) Object.assign(issue, { message: issue.message ?? wording(issue as RawIssue) });
  });
  Object.assign(check._zod.def, { wording });
  return readSchema(schema).check(check);
}

/** A problem as zod has it before it gives it words. */
type RawIssue = FormIssue & z.core.$ZodRawIssue;

/** Gives a problem its sentence, as an error map of zod does; nothing where it has none for it. */
export type Wording = (issue: RawIssue) => string | { readonly message: string } | undefined | null;

function textOf(words: ReturnType<Wording>): string | undefined {
  return typeof words === "object" ? words?.message : words;
}

/** What words the problems of a schema, where something does. */
export function wordingOf({ _zod }: z.core.$ZodType): ((issue: FormIssue) => string | undefined) | undefined {
  return checksOf(_zod.def).flatMap((check) => check._zod.def.wording ?? [])[0];
}

/** The same schema with a check more, before those that give problems their words. */
export function checkedBeforeWords<Schema extends z.ZodType>(schema: Schema, check: z.core.$ZodCheck<unknown>): Schema {
  const checked = schema.check(check);
  const checks = checksOf(checked._zod.def);
  const words = checks.filter(({ _zod }) => _zod.def.wording);
  if (words.length === 0) return checked;
  const others = checks.filter(({ _zod }) => !_zod.def.wording);
  return checked.clone({ ...checked._zod.def, checks: [...others, ...words] } as never, { parent: true }) as Schema;
}

interface Check {
  readonly _zod: { readonly def: { readonly wording?: (issue: FormIssue) => string | undefined } };
}

function checksOf(def: { readonly checks?: unknown }): readonly Check[] {
  return (def.checks ?? []) as readonly Check[];
}
