/**
 * The forms of the library's inputs and entities as zod schemas, for forms and APIs: the same names, no rule. A schema
 * of an input accepts exactly what the function of that input takes. Shape a schema first (`pick`, `omit`, `partial`),
 * then add checks to it: zod does not shape one that has checks.
 *
 * @module
 */
export * from "./answers.js";
export * from "./bodies.js";
export * from "./consultation.js";
export * from "./contributions.js";
export * from "./documents.js";
export { type AnyKey, type AnyValue, type Draft, draft, type ObjectDraft } from "./draft.js";
export type { ReadonlyList } from "./form.js";
export * from "./meetings.js";
export * from "./membership.js";
export * from "./presidency.js";
export * from "./reserve-fund.js";
