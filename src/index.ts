/**
 * What is asked every day: who belongs, who presides, how the bodies stand to each other, who pays what, whom the Reserve
 * Fund may assist; `describe`, `label`, `cite` and the one error. No zod, no locale, no register: meetings, consultation,
 * agenda, documents and sources load with their subpaths only.
 *
 * @module rcm-rules
 */
export type { Answer, Basis, Evidence, EvidenceOptions, Known, Name, None, Open, SourceId } from "./answer.js";
export type { AsOf } from "./as-of.js";
export type { Assessment, Finding, FindingResult, RuleId } from "./assessment.js";
export * from "./bodies/index.js";
export * from "./contributions/index.js";
export type { IsoDate } from "./dates.js";
export { cite, type Description, describe, label } from "./describe.js";
export { RcmInputError, type RcmInputErrorCode } from "./errors.js";
export {
  type FormIssue,
  type FormProblem,
  field,
  formError,
  formProblem,
  type Option,
  options,
  type ProblemCode,
} from "./form-error.js";
export type { FieldTexts, FormTexts, Locale, RuleTexts, SchemaTexts } from "./locales/locale.js";
export * from "./membership/index.js";
export type { UsdAmount } from "./money.js";
export * from "./presidency/index.js";
export * from "./reserve-fund/index.js";
