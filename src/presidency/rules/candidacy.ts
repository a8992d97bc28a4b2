import type { Criteria } from "../../clauses/index.js";
import { type Assessment, withReading } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { type Input, type Path, truth, year } from "../../kernel/fields.js";
import { type CriterionOf, type OutcomeOf, rule } from "../../kernel/rule.js";
import { country } from "../../membership/country-codes.js";
import { joinsInItsYear, memberInItsYear, memberReading } from "../member-in-its-year.js";

const fields = {
  /** ISO 3166-1 alpha-2 code of the country; one that is no Member Country may be asked about. */
  country,
  /** The calendar year that it would preside over, a whole number from 1 to 9999. */
  year,
  /** Whether it has announced its interest in the plenary session of the Vice-Ministers. */
  announcedInPlenary: truth,
  /** Whether the Member Countries agree by consensus. */
  consensus: truth,
};

export { fields as candidacyFields };

const criteria = [
  {
    id: "member-country",
    input: ["country", "year"],
    sources: [
      "twenty-years/presidencies/yearly-volunteer",
      "twenty-years/introduction/member-countries",
      "iom-page/members/later-accession",
    ],
    reading: memberReading,
    readWhen: "sometimes",
    test: memberInItsYear,
  },
  {
    id: "announced-in-plenary",
    input: "announcedInPlenary",
    sources: ["twenty-years/presidency-pro-tempore/candidacy"],
  },
  { id: "consensus", input: "consensus", sources: ["twenty-years/presidency-pro-tempore/appointment"] },
] as const satisfies Criteria<typeof fields>;

/** What it takes to be appointed to the Presidency pro tempore: all three. */
export const candidacyRule = rule({
  id: "presidency.candidacy",
  argument: "candidacy",
  fields,
  criteria,
  decision: all("member-country", "announced-in-plenary", "consensus"),
  outcomes: { met: "appointable", unmet: "not-appointable" },
});

/** A country's candidacy for the Presidency pro tempore of a year. An absent field is unknown. */
export interface Candidacy extends Input<typeof fields> {}

/** Whether a country can be appointed. Volunteering is not enough, and nobody is obliged to appoint it. */
export type CandidacyOutcome = OutcomeOf<typeof candidacyRule>;

/** The three conditions of an appointment. */
export type CandidacyCriterion = CriterionOf<typeof candidacyRule>;

/** What `assessCandidacy` finds. */
export interface CandidacyAssessment extends Assessment<CandidacyOutcome, CandidacyCriterion, Path<typeof fields>> {}

/**
 * Assesses whether a country can be appointed to the Presidency pro tempore of a year: it is a Member Country by the
 * end of that year, it has announced its interest in the plenary session, and the members agree by consensus. The
 * documents set no order of rotation and no term of notice; whether a country may preside twice in a row they leave
 * open (`assessRotation`). In the year in which a country becomes a member, that it is one by the end of the year is a
 * reading.
 *
 * @param candidacy - the candidacy; every field optional, an absent one is unknown
 * @returns "appointable", "not-appointable" or "undetermined", with the three findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/presidencies/yearly-volunteer, twenty-years/presidency-pro-tempore/candidacy,
 * twenty-years/presidency-pro-tempore/appointment, twenty-years/introduction/member-countries,
 * iom-page/members/later-accession
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
export function assessCandidacy(candidacy: Candidacy): CandidacyAssessment {
  const values = candidacyRule.read(candidacy);
  const assessment = candidacyRule.conclude(values);
  const joins = joinsInItsYear(candidateIn(values), yearIn(values));
  return joins ? withReading(assessment, "member-country", memberReading) : assessment;
}

const candidateIn = /* @__PURE__ */ candidacyRule.valueAt("country");
const yearIn = /* @__PURE__ */ candidacyRule.valueAt("year");
