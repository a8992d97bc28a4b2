/**
 * The Presidency pro tempore: its terms and central themes by year, what the documents say of the office, the Troika,
 * the editions of the Conference, and the rules of candidacy and rotation. There is no next presidency to compute: the
 * documents give no order of rotation.
 *
 * @module
 */

export { type Edition, edition, editionYear } from "./edition.js";
export type { Theme } from "./facts.js";
export {
  type PresidencyExpenses,
  presidencyExpenses,
  type TermDates,
  type ThemeChoice,
  termDates,
  themeChoice,
} from "./office.js";
export { type PresidencyTerm, presidency } from "./presidency.js";
export {
  assessCandidacy,
  type Candidacy,
  type CandidacyAssessment,
  type CandidacyCriterion,
  type CandidacyOutcome,
} from "./rules/candidacy.js";
export {
  assessRotation,
  type RotationAssessment,
  type RotationCriterion,
  type RotationOutcome,
  type RotationTerm,
} from "./rules/rotation.js";
export { type PresidencyOfYear, presidencies, troikas, type YearSpan } from "./spans.js";
export { type Tally, tally } from "./tally.js";
export { type Troika, troika } from "./troika.js";
