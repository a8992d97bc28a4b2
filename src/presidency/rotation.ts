import type { SourceId } from "../kernel/answer.js";
import { type Assessment, every, type Finding, type Truth } from "../kernel/assessment.js";
import { type Fields, readFields, readList } from "../kernel/fields.js";
import { readCountryCode } from "../membership/country-codes.js";
import { termAnswer } from "./answers.js";
import { readYear, rotationRule } from "./rules.js";

/** One presidency of a list. An absent field is unknown. */
export interface RotationTerm {
  /** The calendar year, a whole number from 1 to 9999. */
  readonly year?: number | undefined;
  /** ISO 3166-1 alpha-2 code of the presiding country; one that is no Member Country may be asked about. */
  readonly country?: string | undefined;
}

/** Whether a list of presidencies agrees with what the documents say of the rotation. */
export type RotationOutcome = (typeof rotationRule)["table"]["outcomes"][number];
/** What the documents say of the rotation. */
export type RotationCriterion = (typeof rotationRule)["table"]["criteria"][number]["id"];

/**
 * Assesses whether a list of presidencies agrees with what the documents say: one presidency a year, each by a country
 * that is a Member Country by the end of its year, and none other than the documents state for its year. Gaps between the
 * years, the order of the list and a country that presides again violate nothing: no order of rotation is stated.
 *
 * @param terms the presidencies in any order; every field optional, an absent one is unknown
 * @returns "consistent", "inconsistent" or "undetermined", with the three findings and the inputs still missing, such as
 * "1.country"
 * @throws {@link RcmInputError} where the list or a field has the wrong form
 *
 * Sources: twenty-years/presidencies/yearly-volunteer, twenty-years/presidency-pro-tempore/appointment,
 * twenty-years/presidency-table/1996 to 2016, iom-page/chair/past, iom-page/chair/current.
 *
 * @example
 * ```js
 * import { assessRotation } from "rcm-rules/presidency";
 *
 * assessRotation([{ year: 2010, country: "MX" }, { year: 2015, country: "MX" }]).outcome; // => "consistent"
 * assessRotation([{ year: 2010, country: "CA" }]).outcome; // => "inconsistent"
 * assessRotation([{ year: 2030, country: "CA" }, { year: 2031 }]).missing; // => ["1.country"]
 * ```
 */
export function assessRotation(terms: readonly RotationTerm[]): Assessment<RotationOutcome, RotationCriterion> {
  const read = readTerms(terms);
  const { id, criteria, outcomes } = rotationRule.table;
  const [consistent, inconsistent, undetermined] = outcomes;
  const truths = criteria.map(({ test }) => test(read));
  const decision = every(truths);
  return {
    rule: id,
    outcome: decision === undefined ? undetermined : decision ? consistent : inconsistent,
    findings: criteria.map((row, index) => finding(row, truths[index], read)),
    missing: decision === false ? [] : absentPaths(read),
  };
}

const fields: Fields<RotationTerm> = { year: readYear, country: readCountryCode };

/** The fields of an entry are named from the entry's place on: "0.country". */
function readTerms(value: unknown): readonly RotationTerm[] {
  return readList((entry, place) => readFields(fields, entry, place, `${place}.`), value, "terms", "");
}

/**
 * Where nothing is violated, every absent input still decides: a year can always be one before the founding or one that
 * is free (thousands of years have no stated presidency, more than any list has entries), and a country can be an
 * observer country or, in every year since the founding, the right Member Country.
 */
function absentPaths(terms: readonly RotationTerm[]): string[] {
  return terms.flatMap((term, place) =>
    (["year", "country"] as const).filter((key) => term[key] === undefined).map((key) => `${place}.${key}`),
  );
}

/** Whether the list agrees with the documents rests on the rows of its own years. */
function finding(
  { id, sources }: (typeof rotationRule)["table"]["criteria"][number],
  truth: Truth,
  terms: readonly RotationTerm[],
): Finding<RotationCriterion> {
  const result = truth === undefined ? "unknown" : truth ? "met" : "unmet";
  const rows = id === "agrees-with-the-documents" ? terms.flatMap(rowsOfTheYear) : [];
  return { criterion: id, result, sources: [...sources, ...rows] };
}

function rowsOfTheYear({ year }: RotationTerm): readonly SourceId[] {
  const stated = year === undefined ? undefined : termAnswer(year, "documents", (row) => row.country);
  return stated?.status === "known" ? stated.sources : [];
}
