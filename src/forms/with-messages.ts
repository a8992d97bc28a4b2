import type * as z from "zod";
import { always } from "../schemas/form.js";
import { readFunction, readSchema } from "../schemas/read-wrapped.js";
import type { FormIssue } from "../words/form-problem.js";

/**
 * The same schema with messages of its own, wherever it is used: by zod, by Standard Schema, by any library that takes
 * one of them and has no place for an error map. Nothing global is set. It words what has been checked before it: put
 * it last, around `withRule`.
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
export function withMessages<Schema extends z.ZodType>(
  schema: Schema,
  message: (issue: FormIssue) => string | undefined,
): Schema {
  readFunction(message, "message");
  const check = always(({ issues }) => {
    for (const issue of issues) Object.assign(issue, { message: issue.message ?? message(issue as FormIssue) });
  });
  Object.assign(check._zod.def, { wording: message });
  return readSchema(schema).check(check);
}

type Wording = (issue: FormIssue) => string | undefined;

/** What words the problems of a schema, where something does. */
export function wordingOf({ _zod }: z.core.$ZodType): Wording | undefined {
  const checks = (_zod.def.checks ?? []) as readonly {
    readonly _zod: { readonly def: { readonly wording?: Wording } };
  }[];
  return checks.flatMap((check) => check._zod.def.wording ?? [])[0];
}
