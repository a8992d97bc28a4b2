/**
 * What is asked every day: who belongs, who presides, how the bodies stand to each other, who pays what, whom the
 * Reserve Fund may assist; `describe`, `label`, `cite` and the one error. No zod, no locale, no register: meetings,
 * consultation, agenda, documents and sources load with their subpaths only.
 *
 * @module rcm-rules
 */

export * from "./bodies/index.js";
export * from "./contributions/index.js";
export type { Answer, Basis, Evidence, EvidenceOptions, Known, Name, None, Open, SourceId } from "./kernel/answer.js";
export type { AsOf } from "./kernel/as-of.js";
export type { Assessment, Finding, FindingResult, RuleId } from "./kernel/assessment.js";
export type { IsoDate } from "./kernel/calendar-date.js";
export { RcmInputError, type RcmInputErrorCode } from "./kernel/error.js";
export type { UsdAmount } from "./kernel/money.js";
export * from "./membership/index.js";
export * from "./presidency/index.js";
export * from "./reserve-fund/index.js";
export * from "./words/index.js";
