import type { JudgedCriteria } from "../../clauses/index.js";
import type { SourceId } from "../../kernel/answer.js";
import { type Assessment, every, type Truth } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { type Input, readFields, year } from "../../kernel/fields.js";
import { judgedRule } from "../../kernel/judged.js";
import { once } from "../../kernel/once.js";
import { readList } from "../../kernel/read.js";
import type { CriterionOf, OutcomeOf } from "../../kernel/rule.js";
import { country } from "../../membership/country-codes.js";
import { heard, isTerm } from "../answers.js";
import { statedPresidencies, type TermRow, termTable } from "../facts.js";
import { joinsInItsYear, memberInItsYear, memberReading } from "../member-in-its-year.js";

/** The fields of each presidency of the list. */
export const rotationTermFields = {
  /** The calendar year, a whole number from 1 to 9999. */
  year,
  /** ISO 3166-1 alpha-2 code of the presiding country; one that is no Member Country may be asked about. */
  country,
};

/** The inputs are fields of each entry of the list. */
const criteria = [
  {
    id: "one-presidency-a-year",
    input: "year",
    sources: ["twenty-years/presidencies/yearly-volunteer"],
  },
  {
    id: "member-in-its-year",
    input: ["year", "country"],
    sources: [
      "twenty-years/presidencies/yearly-volunteer",
      "twenty-years/introduction/member-countries",
      "iom-page/members/later-accession",
    ],
    reading: memberReading,
    readWhen: "sometimes",
  },
  {
    id: "agrees-with-the-documents",
    input: ["year", "country"],
    sources: statedPresidencies,
  },
  {
    id: "another-country-than-the-year-before",
    input: ["year", "country"],
    sources: ["twenty-years/presidency-pro-tempore/appointment"],
    reading: "annual-rotation",
  },
] as const satisfies JudgedCriteria;

/**
 * What the documents say of the rotation. A country that presides two years in a row breaks no sentence of theirs, and
 * whether that is still a rotation they do not say.
 */
export const rotationRule = judgedRule({
  id: "presidency.rotation",
  criteria,
  decision: all(
    "one-presidency-a-year",
    "member-in-its-year",
    "agrees-with-the-documents",
    "another-country-than-the-year-before",
  ),
  outcomes: {
    met: "consistent",
    short: [{ of: ["another-country-than-the-year-before"], outcome: "open", reason: "presiding-again-not-stated" }],
    unmet: "inconsistent",
  },
});

/** One presidency of a list. An absent field is unknown. */
export interface RotationTerm extends Input<typeof rotationTermFields> {}

/** Why a list in which a country presides two years in a row is open. */
export const rotationReason = "presiding-again-not-stated";

/** Whether a list of presidencies agrees with what the documents say of the rotation. */
export type RotationOutcome = OutcomeOf<typeof rotationRule>;

/** What the documents say of the rotation. */
export type RotationCriterion = CriterionOf<typeof rotationRule>;

/** What `assessRotation` finds. */
export interface RotationAssessment extends Assessment<RotationOutcome, RotationCriterion> {}

/**
 * Assesses whether a list of presidencies agrees with what the documents say: one presidency a year, each by a country
 * that is a Member Country by the end of its year, and none other than the documents state for its year. Gaps between
 * the years, the order of the list and a country that presides again after others violate nothing: no order of rotation
 * is stated. Whether a country may preside two years in a row is open: the documents speak of a yearly rotation and do
 * not say what it asks.
 *
 * @param terms - the presidencies in any order; every field optional, an absent one is unknown
 * @returns "consistent", "inconsistent", "open" (with the reason "presiding-again-not-stated") or "undetermined", with
 * the four findings and the inputs still missing, such as "1.country"
 * @throws {@link RcmInputError} where the list or a field has the wrong form
 * @sources twenty-years/presidencies/yearly-volunteer, twenty-years/presidency-pro-tempore/appointment,
 * twenty-years/presidency-table/1996 to 2016, iom-page/chair/past, iom-page/chair/current,
 * twenty-years/introduction/member-countries, iom-page/members/later-accession, twenty-years/presidencies/table-scope
 *
 * @example
 * ```js
 * import { assessRotation } from "rcm-rules/presidency";
 *
 * assessRotation([{ year: 2010, country: "MX" }, { year: 2015, country: "MX" }]).outcome; // => "consistent"
 * assessRotation([{ year: 2010, country: "CA" }]).outcome; // => "inconsistent"
 * assessRotation([{ year: 2030, country: "CA" }, { year: 2031, country: "CA" }]).outcome; // => "open"
 * assessRotation([{ year: 2030, country: "CA" }, { year: 2031 }]).missing; // => ["1.country"]
 * ```
 */
export function assessRotation(terms: readonly RotationTerm[]): RotationAssessment {
  const read = readList(readTerm, terms, "terms", "");
  const stated = read.map(statedTermOf);
  const joins = read.some(({ country, year }) => joinsInItsYear(country, year));
  return rotationRule.conclude({
    truths: [
      oneForEachYear(read),
      every(read.map((term) => memberInItsYear.holds(term.country, term.year))),
      every(read.map((term, place) => agrees(term, stated[place]))),
      notTwiceInARow(read),
    ],
    sources: [undefined, undefined, citedOf(stated), undefined],
    readings: [undefined, joins ? memberReading : undefined, undefined, undefined],
    absent: () => absentPaths(read),
  });
}

/** The fields of an entry are named from the entry's place on: "0.country". */
function readTerm(value: unknown, path: string): RotationTerm {
  const { year, country } = readFields(rotationTermFields, value, path, `${path}.`);
  return { year, country };
}

function oneForEachYear(terms: readonly RotationTerm[]): Truth {
  const years = new Set<number>();
  for (const { year } of terms) {
    if (year === undefined) continue;
    if (years.has(year)) return false;
    years.add(year);
  }
  return years.size === terms.length || terms.length === 1 ? true : undefined;
}

/** Whether no country presides in two consecutive years: unknown where an absent field may make it so. */
function notTwiceInARow(terms: readonly RotationTerm[]): Truth {
  const countries = new Map<number, Set<string | undefined>>();
  for (const { year, country } of terms) {
    if (year !== undefined) countries.set(year, (countries.get(year) ?? new Set()).add(country));
  }
  let unsure = mayFollowAnother(terms);
  for (const [year, here] of countries) {
    const next = countries.get(year + 1);
    if (next === undefined) continue;
    for (const country of here) if (country !== undefined && next.has(country)) return false;
    unsure ||= here.has(undefined) || next.has(undefined);
  }
  return unsure ? undefined : true;
}

/** Whether a presidency of no known year may stand before or after another of the same country. */
function mayFollowAnother(terms: readonly RotationTerm[]): boolean {
  if (terms.length < 2) return false;
  const counts = new Map<string | undefined, number>();
  for (const { country } of terms) counts.set(country, (counts.get(country) ?? 0) + 1);
  return terms.some(
    ({ year, country }) =>
      year === undefined && (country === undefined || counts.has(undefined) || (counts.get(country) ?? 0) > 1),
  );
}

/** The terms that the documents state, by their years. */
const statedTerms = once(() => {
  const terms = heard(termTable, "documents").filter(isTerm);
  return new Map<number | undefined, TermRow>(terms.map((row) => [row.year, row]));
});

function statedTermOf({ year }: RotationTerm): TermRow | undefined {
  return statedTerms().get(year);
}

/** What the documents do not say contradicts nobody. */
function agrees({ country, year }: RotationTerm, stated: TermRow | undefined): Truth {
  if (year === undefined) return undefined;
  if (stated === undefined) return true;
  return country === undefined ? undefined : country === stated.country;
}

/**
 * Whether the list agrees with the documents rests on the rows of its own years, each told once; where a year has none,
 * on all that the documents say of who presides.
 */
function citedOf(stated: readonly (TermRow | undefined)[]): readonly SourceId[] {
  const cited = new Set<SourceId>(stated.length === 0 || stated.includes(undefined) ? statedPresidencies : []);
  for (const row of stated) for (const source of row?.sources ?? []) cited.add(source);
  return [...cited];
}

/**
 * Where no sentence is violated, every absent input still decides: a year can always be one before the founding or one
 * that is free (thousands of years have no stated presidency), and a country can be an observer country or, in every
 * year since the founding, the right Member Country.
 */
function absentPaths(terms: readonly RotationTerm[]): string[] {
  return terms.flatMap((term, place) =>
    (["year", "country"] as const).filter((key) => term[key] === undefined).map((key) => `${place}.${key}`),
  );
}
