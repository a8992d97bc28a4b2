/**
 * What a form adds to a schema of rcm-rules/schemas: messages in a language, and what a rule finds.
 *
 * @module
 */
export { withMessages } from "./with-messages.js";
export { type Granting, type GrantOf, type RuleExpectation, withRule } from "./with-rule.js";
