import type { CitedId } from "../clauses/index.js";
import type { Name } from "../kernel/answer.js";
import type { DatedGap, DatedRow } from "../kernel/dated.js";

/** What the secretariat is called. */
export interface SecretariatName {
  readonly name: Name;
  /** Left out where none is printed. */
  readonly acronym?: Name;
}

/** Why the name is open: only a month or year of a change is printed, or no date of it at all. */
export const secretariatReasons = ["date-precision", "renaming-date-not-stated"] as const;

/** A name with the time for which it is known. */
export interface SecretariatRow extends DatedRow {
  readonly value: SecretariatName;
  readonly sources: readonly CitedId[];
}

interface SecretariatGap extends DatedGap {
  readonly reason?: (typeof secretariatReasons)[number];
  readonly sources: readonly CitedId[];
}

/** The Spanish of the Unit and its acronym are ours; the other two names are the Conference's own. */
const technicalSupportUnit = { name: { en: "Technical Support Unit", es: "Unidad de Apoyo Técnico", spanish: "ours" }, acronym: { en: "TSU", es: "UAT", spanish: "ours" } } as const;
const technicalSecretariat = { name: { en: "Technical Secretariat", es: "Secretaría Técnica", spanish: "ours" }, acronym: { en: "TS", es: "ST", spanish: "ours" } } as const;
const executiveSecretariat = { name: { en: "Executive Secretariat", es: "Secretaría Ejecutiva", spanish: "ours" } } as const;

/** The page is the last document that speaks of the secretariat. */
export const secretariatAttestedUntil = "2024-12-31";

/**
 * The names in the order of time. The publication speaks of 2016 and the page of 2024, and between them the name has
 * changed. Another page reports that this was in 2019; that the old name was carried until then rests on that page too,
 * so it is no more than reported.
 */
export const secretariatTable = [
  // "0000" is the first year that a date can have.
  { status: "none", since: "0000", sources: ["twenty-years/technical-secretariat/unit-established"] },
  { value: technicalSupportUnit, since: "2001-03", basis: "stated", sources: ["twenty-years/technical-secretariat/origin", "twenty-years/technical-secretariat/unit-established"], dateSources: ["twenty-years/technical-secretariat/unit-established"] },
  { value: technicalSecretariat, since: "2002", basis: "stated", sources: ["twenty-years/technical-secretariat/renamed"] },
  { status: "open", reason: "renaming-date-not-stated", since: "2017", sources: ["twenty-years/technical-secretariat/renamed", "iom-page/secretariat/executive-secretariat"] },
  // The first day after the publication's last year: from here on only the other page tells the name.
  { value: technicalSecretariat, since: "2017-01-01", lastMentioned: "2016", basis: "reported", sources: ["twenty-years/technical-secretariat/renamed", "reported/executive-secretariat/1"] },
  { value: executiveSecretariat, since: "2019", basis: "reported", sources: ["reported/executive-secretariat/1"] },
  // The last day of the page's last year: by then the page tells the name for certain, however long it had been in use.
  { value: executiveSecretariat, since: "2024-12-31", basis: "stated", sources: ["iom-page/secretariat/executive-secretariat", "iom-page/contact/body"] },
] as const satisfies readonly (SecretariatRow | SecretariatGap)[];
