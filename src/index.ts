/**
 * What is asked every day: who belongs, who presides, how the bodies stand to each other, who pays what, whom the
 * Reserve Fund may assist; `describe`, `label`, `cite` and the one error. No zod, no locale, no register and no
 * decimal.js: meetings, consultation, conference, themes, documents and sources load with their subpaths only, and so
 * does `assessScale` with rcm-rules/contributions.
 *
 * @module rcm-rules
 */

export * from "./bodies/index.js";
export {
  type Apportionment,
  type ApportionmentOptions,
  type ApportionmentRequest,
  type ApportionmentWeights,
  apportion,
  type BudgetCategory,
  type BudgetCategoryId,
  budgetCategories,
  type ContributionScale,
  type PrintedScale,
  type ScaleApproval,
  type ScaleRow,
  type Share,
  scale,
  scaleApproval,
} from "./contributions/index.js";
export type { Answer, Basis, Evidence, EvidenceOptions, Known, Name, None, Open, SourceId } from "./kernel/answer.js";
export type { AsOf } from "./kernel/as-of.js";
export type { Assessment, AssessmentBasis, Finding, FindingResult, RuleId } from "./kernel/assessment.js";
export type { IsoDate } from "./kernel/calendar-date.js";
export { RcmInputError, type RcmInputErrorCode } from "./kernel/error.js";
export type { UsdAmount } from "./kernel/money.js";
export type { FieldTexts, RuleTexts, SchemaTexts } from "./kernel/words.js";
export * from "./membership/index.js";
export * from "./presidency/index.js";
export * from "./reserve-fund/index.js";
export { cite } from "./words/cite.js";
export { describe } from "./words/describe.js";
export type { DescribedFinding, DescribedInput, Description, Note } from "./words/description.js";
export { field } from "./words/field.js";
export { type FormErrorOptions, formError } from "./words/form-error.js";
export { type FormIssue, type FormProblem, formProblem, type ProblemCode } from "./words/form-problem.js";
export { label } from "./words/label.js";
export type { FormTexts, Locale, PartialLocale, SentenceName } from "./words/locale.js";
export type { OptionSet } from "./words/option-sets.js";
export { type Option, options } from "./words/options.js";
