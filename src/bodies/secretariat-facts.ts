import type { CitedId, ClauseId } from "../clauses/index.js";
import type { Name, Wording } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { DatedGap, DatedRow } from "../kernel/dated.js";
import type { Edition } from "../presidency/index.js";

/** What the secretariat is called. */
export interface SecretariatName {
  readonly name: Name;
  /** Left out where none is printed. */
  readonly acronym?: Name;
  /** Since when it is called so; left out where that is not known. */
  readonly since?: AsOf;
  /** Where it was given this name, if that is printed. */
  readonly renamed?: { readonly edition: Edition; readonly place: string; readonly sources: readonly CitedId[] };
}

/** Why the name is open: only a month or year of a change is printed, or no date of it at all. */
export const secretariatReasons = ["date-precision", "renaming-date-not-stated"] as const;

/** A name with the time for which it is known. */
export interface SecretariatRow extends DatedRow {
  readonly value: SecretariatName;
  /** The parts of the value that follow from the sources. */
  readonly derived?: readonly "since"[];
  readonly sources: readonly CitedId[];
}

interface SecretariatGap extends DatedGap {
  readonly reason?: (typeof secretariatReasons)[number];
  readonly sources: readonly CitedId[];
}

/** The Spanish of the Unit and its acronym are ours; of the other two names it is the Conference's own. */
const technicalSupportUnit = { name: { en: "Technical Support Unit", es: "Unidad de Apoyo Técnico", spanish: "ours" }, acronym: { en: "TSU", es: "UAT", spanish: "ours" }, since: "2001-03" } as const;
const technicalSecretariat = {
  name: { en: "Technical Secretariat", es: "Secretaría Técnica", spanish: "official" },
  acronym: { en: "TS", es: "ST", spanish: "official" },
  since: "2002",
  renamed: { edition: { number: 7, roman: "VII" }, place: "Antigua Guatemala", sources: ["twenty-years/technical-secretariat/renamed"] },
} as const;
const executiveName = { en: "Executive Secretariat", es: "Secretaría Ejecutiva", spanish: "official" } as const;
const executiveSecretariat = { name: executiveName } as const;

/** Both accounts of who established it: the publication prints one in each of two sections. */
export const secretariatFoundingTable = [
  { by: "vice-ministers", on: "2001", sources: ["twenty-years/coordination-mechanisms/technical-secretariat"] },
  { by: "IOM", on: "2001-03", sources: ["twenty-years/technical-secretariat/origin", "twenty-years/technical-secretariat/unit-established"] },
] as const satisfies readonly { by: string; on: AsOf; sources: readonly ClauseId[] }[];

/** What it was established for, in our own words. */
export const secretariatPurposeTable = [
  { id: "secretariat-purpose.support", text: { en: "To support the Conference in its work", es: "Apoyar la labor de la Conferencia" }, sources: ["twenty-years/coordination-mechanisms/technical-secretariat"] },
  { id: "secretariat-purpose.follow-up", text: { en: "To follow up on what each meeting has agreed", es: "Dar seguimiento a los acuerdos de cada reunión" }, sources: ["twenty-years/coordination-mechanisms/technical-secretariat"] },
  { id: "secretariat-purpose.needs", text: { en: "To meet the needs of the presidency above all, and of the Conference as a whole", es: "Atender las necesidades de la Presidencia, sobre todo, y de la Conferencia en su conjunto" }, sources: ["twenty-years/technical-secretariat/unit-established"] },
] as const satisfies readonly { id: string; text: Wording; sources: readonly ClauseId[] }[];

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
  { value: technicalSecretariat, since: "2002", basis: "stated", derived: ["since"], sources: ["twenty-years/technical-secretariat/renamed", "twenty-years/technical-secretariat/unit-established"], dateSources: ["twenty-years/technical-secretariat/renamed", "twenty-years/technical-secretariat/unit-established"] },
  { status: "open", reason: "renaming-date-not-stated", since: "2017", sources: ["twenty-years/technical-secretariat/renamed", "iom-page/secretariat/executive-secretariat"] },
  // The first day after the publication's last year: from here on only the other page tells the name.
  { value: technicalSecretariat, since: "2017-01-01", lastMentioned: "2016", basis: "reported", derived: ["since"], sources: ["twenty-years/technical-secretariat/renamed", "reported/executive-secretariat/1"] },
  { value: { name: executiveName, since: "2019" }, since: "2019", basis: "reported", sources: ["reported/executive-secretariat/1"] },
  // The last day of the page's last year: by then the page tells the name for certain, however long it had been in use.
  { value: executiveSecretariat, since: "2024-12-31", basis: "stated", sources: ["iom-page/secretariat/executive-secretariat", "iom-page/contact/body"] },
] as const satisfies readonly (SecretariatRow | SecretariatGap)[];
