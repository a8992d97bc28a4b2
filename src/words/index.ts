/**
 * Results, codes, citations and problems of forms in words.
 *
 * @module
 */
export type { FieldTexts, RuleTexts, SchemaTexts } from "../kernel/words.js";
export { cite } from "./cite.js";
export { type Description, describe } from "./describe.js";
export { field } from "./field.js";
export { formError } from "./form-error.js";
export { type FormIssue, type FormProblem, formProblem, type ProblemCode } from "./form-problem.js";
export { label } from "./label.js";
export type { FormTexts, Locale, PartialLocale } from "./locale.js";
export { type Option, options } from "./options.js";
