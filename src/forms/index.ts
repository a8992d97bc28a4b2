/**
 * What a form adds to a schema of rcm-rules/schemas: reading what people type, messages in a language, and what a rule
 * finds.
 *
 * @module
 */
export { type FormResult, type FoundProblem, type FromFormOptions, fromForm } from "./from-form.js";
export { readAmount } from "./read-amount.js";
export { readDate } from "./read-date.js";
export type { ReadingLanguage, ReadProblem, ReadProblemParams, ReadResult } from "./read-result.js";
export { withMessages } from "./with-messages.js";
export { type Granting, type GrantOf, type RuleExpectation, withRule } from "./with-rule.js";
