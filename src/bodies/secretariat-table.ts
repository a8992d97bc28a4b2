import type { CitedId } from "../clauses/index.js";
import type { Answer, Name } from "../kernel/answer.js";
import type { IsoDate } from "../kernel/calendar-date.js";

/** What the secretariat is called. */
export interface SecretariatName {
  readonly name: Name;
  /** Left out where none is printed. */
  readonly acronym?: Name;
}

/** What is known of the name from a day on, until the next row. */
interface Period {
  readonly from: IsoDate;
  readonly answer: Answer<SecretariatName> & { readonly sources: readonly CitedId[] };
}

/** The Spanish of the Unit and its acronym are ours; the other two names are the Conference's own. */
const technicalSupportUnit = { name: { en: "Technical Support Unit", es: "Unidad de Apoyo Técnico" }, acronym: { en: "TSU", es: "UAT" } } as const;
const technicalSecretariat = { name: { en: "Technical Secretariat", es: "Secretaría Técnica" }, acronym: { en: "TS", es: "ST" } } as const;
const executiveSecretariat = { name: { en: "Executive Secretariat", es: "Secretaría Ejecutiva" } } as const;

/** Why the name is open: only a month or year of a change is printed, or no date of it at all. */
export const secretariatReasons = ["date-precision", "renaming-date-not-stated"] as const;

/**
 * The name as the two documents have it. The days are the bounds of what is printed: inside March 2001 and inside 2002 the
 * day of the change is open; the publication speaks of 2016 and the page of 2024, and between them the name has changed.
 */
export const statedPeriods = [
  { from: "0000-01-01", answer: { status: "none", sources: ["twenty-years/technical-secretariat/unit-established"] } },
  { from: "2001-03-01", answer: { status: "open", reason: "date-precision", sources: ["twenty-years/technical-secretariat/unit-established"] } },
  { from: "2001-03-31", answer: { status: "known", value: technicalSupportUnit, basis: "stated", sources: ["twenty-years/technical-secretariat/origin", "twenty-years/technical-secretariat/unit-established"] } },
  { from: "2002-01-01", answer: { status: "open", reason: "date-precision", sources: ["twenty-years/technical-secretariat/renamed"], lastKnown: { value: technicalSupportUnit, asOf: "2001" } } },
  { from: "2002-12-31", answer: { status: "known", value: technicalSecretariat, basis: "stated", sources: ["twenty-years/technical-secretariat/renamed"] } },
  { from: "2017-01-01", answer: { status: "open", reason: "renaming-date-not-stated", sources: ["twenty-years/technical-secretariat/renamed", "iom-page/secretariat/executive-secretariat"], lastKnown: { value: technicalSecretariat, asOf: "2016" } } },
  { from: "2024-12-31", answer: { status: "known", value: executiveSecretariat, basis: "stated", sources: ["iom-page/secretariat/executive-secretariat", "iom-page/contact/body"] } },
  { from: "2025-01-01", answer: { status: "known", value: executiveSecretariat, basis: "stated", sources: ["iom-page/secretariat/executive-secretariat", "iom-page/contact/body"], carriedForward: true } },
] as const satisfies readonly Period[];

/**
 * What a page of the Conference adds for the years between the two documents: the name was changed in 2019. That the old
 * one was carried until then rests on the page too, so it is no more than reported.
 */
export const reportedPeriods = [
  { from: "2017-01-01", answer: { status: "known", value: technicalSecretariat, basis: "reported", sources: ["twenty-years/technical-secretariat/renamed", "reported/executive-secretariat/1"], carriedForward: true } },
  { from: "2019-01-01", answer: { status: "open", reason: "date-precision", sources: ["reported/executive-secretariat/1"], lastKnown: { value: technicalSecretariat, asOf: "2018" } } },
  { from: "2019-12-31", answer: { status: "known", value: executiveSecretariat, basis: "reported", sources: ["reported/executive-secretariat/1"] } },
] as const satisfies readonly Period[];
