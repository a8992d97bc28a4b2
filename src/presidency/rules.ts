import type { CitedCriteria as Criteria } from "../clauses/index.js";
import { type AnyRule, every, oneDecision, rule, type Truth } from "../kernel/assessment.js";
import { calendarYear } from "../kernel/calendar-date.js";
import { type Fields, type Reader, readBoolean, readFields } from "../kernel/fields.js";
import { readCountryCode } from "../membership/country-codes.js";
import { memberTable } from "../membership/facts.js";
import { members } from "../membership/index.js";
import { termAnswer } from "./answers.js";
import type { Candidacy } from "./candidacy.js";
import type { RotationTerm } from "./rotation.js";
import { firstYear } from "./terms.js";

/** A calendar year. */
export const readYear: Reader<number> = (value, path) => calendarYear(value, path);

const candidacyFields: Fields<Candidacy> = {
  country: readCountryCode,
  year: readYear,
  announcedInPlenary: readBoolean,
  consensus: readBoolean,
};

const candidacy = [
  { id: "member-country", input: ["country", "year"], sources: ["twenty-years/presidencies/yearly-volunteer", "twenty-years/introduction/member-countries", "iom-page/members/later-accession"], test: memberInItsYear },
  { id: "announced-in-plenary", input: "announcedInPlenary", sources: ["twenty-years/presidency-pro-tempore/candidacy"] },
  { id: "consensus", input: "consensus", sources: ["twenty-years/presidency-pro-tempore/appointment"] },
] as const satisfies Criteria<Candidacy>;

/** What it takes to be appointed to the Presidency pro tempore: all three. */
export const candidacyRule = /* @__PURE__ */ rule({
  id: "presidency.candidacy",
  read: (value: unknown) => readFields(candidacyFields, value, "candidacy"),
  criteria: candidacy,
  outcomes: ["appointable", "not-appointable", "undetermined"] as const,
  outcome: /* @__PURE__ */ oneDecision("appointable", "not-appointable"),
});

/** The inputs are fields of each entry of the list. */
const rotation = [
  { id: "one-presidency-a-year", input: ["year"], sources: ["twenty-years/presidencies/yearly-volunteer", "twenty-years/presidency-pro-tempore/appointment"], test: oneForEachYear },
  {
    id: "member-in-its-year",
    input: ["year", "country"],
    sources: ["twenty-years/presidencies/yearly-volunteer", "twenty-years/introduction/member-countries", "iom-page/members/later-accession"],
    test: (terms: readonly RotationTerm[]) => every(terms.map(memberInItsYear)),
  },
  {
    id: "agrees-with-the-documents",
    input: ["year", "country"],
    sources: ["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"],
    test: (terms: readonly RotationTerm[]) => every(terms.map(agreesWithTheDocuments)),
  },
] as const satisfies Criteria<readonly RotationTerm[]>;

/** What the documents say of the rotation: all three. Its input is a list, so `assessRotation` evaluates it itself. */
export const rotationRule = {
  table: {
    id: "presidency.rotation",
    criteria: rotation,
    outcomes: ["consistent", "inconsistent", "undetermined"],
  },
} as const satisfies AnyRule;

/** Before the founding nobody is a member, and an observer country never is; the end of the year counts. */
function memberInItsYear({ country, year }: RotationTerm): Truth {
  if (country !== undefined && !memberTable.some(({ code }) => code === country)) return false;
  if (year === undefined) return undefined;
  if (year < firstYear) return false;
  return country === undefined ? undefined : members(`${year}`).certain.some(({ code }) => code === country);
}

function oneForEachYear(terms: readonly RotationTerm[]): Truth {
  const years = terms.flatMap(({ year }) => year ?? []);
  if (new Set(years).size < years.length) return false;
  return years.length === terms.length || terms.length === 1 ? true : undefined;
}

/** What the documents do not say contradicts nobody. */
function agreesWithTheDocuments({ country, year }: RotationTerm): Truth {
  if (year === undefined) return undefined;
  const stated = termAnswer(year, "documents", (row) => row.country);
  if (stated.status !== "known") return true;
  return country === undefined ? undefined : country === stated.value;
}
