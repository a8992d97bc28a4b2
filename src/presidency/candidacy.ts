import { type Assessment, assess } from "../kernel/assessment.js";
import { candidacyRule } from "./rules.js";

/** A country's candidacy for the Presidency pro tempore of a year. An absent field is unknown. */
export interface Candidacy {
  /** ISO 3166-1 alpha-2 code of the country; one that is no Member Country may be asked about. */
  readonly country?: string | undefined;
  /** The calendar year that it would preside over, a whole number from 1 to 9999. */
  readonly year?: number | undefined;
  /** Whether it has announced its interest in the plenary session of the Vice-Ministers. */
  readonly announcedInPlenary?: boolean | undefined;
  /** Whether the Member Countries agree by consensus. */
  readonly consensus?: boolean | undefined;
}

/** Whether a country can be appointed. Volunteering is not enough, and nobody is obliged to appoint it. */
export type CandidacyOutcome = (typeof candidacyRule)["table"]["outcomes"][number];
/** The three conditions of an appointment. */
export type CandidacyCriterion = (typeof candidacyRule)["table"]["criteria"][number]["id"];

/**
 * Assesses whether a country can be appointed to the Presidency pro tempore of a year: it is a Member Country by the end
 * of that year, it has announced its interest in the plenary session, and the members agree by consensus. The documents
 * set no order of rotation, no term of notice and no limit on presiding again.
 *
 * @param candidacy the candidacy; every field optional, an absent one is unknown
 * @returns "appointable", "not-appointable" or "undetermined", with the three findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 *
 * Sources: twenty-years/presidencies/yearly-volunteer, twenty-years/presidency-pro-tempore/candidacy,
 * twenty-years/presidency-pro-tempore/appointment.
 *
 * @example
 * ```js
 * import { assessCandidacy } from "rcm-rules/presidency";
 *
 * const assessment = assessCandidacy({ country: "CR", year: 2030, announcedInPlenary: true });
 * assessment.outcome; // => "undetermined"
 * assessment.missing; // => ["consensus"]
 * assessCandidacy({ country: "CO" }).outcome; // => "not-appointable"
 * ```
 */
export function assessCandidacy(candidacy: Candidacy): Assessment<CandidacyOutcome, CandidacyCriterion> {
  return assess(candidacyRule, candidacy);
}
