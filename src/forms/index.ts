/**
 * What a form adds to a schema of rcm-rules/schemas: its fields with their names, reading what people type, messages in
 * a language, and what a rule finds.
 *
 * @module
 */
export { field } from "../words/field.js";
export { type FormErrorOptions, formError } from "../words/form-error.js";
export { type FormIssue, type FormProblem, formProblem, type ProblemCode } from "../words/form-problem.js";
export { type Option, options } from "../words/options.js";
export { type FieldKind, type FormField, formFields, formTitle } from "./form-fields.js";
export { type FormResult, type FoundProblem, type FromFormOptions, fromForm } from "./from-form.js";
export { readAmount } from "./read-amount.js";
export { readDate } from "./read-date.js";
export type { ReadingLanguage, ReadProblem, ReadProblemParams, ReadResult } from "./read-result.js";
export { withMessages } from "./with-messages.js";
export { type Granting, type GrantOf, type RuleExpectation, withRule } from "./with-rule.js";
