import type { ReadingId } from "../clauses/index.js";
import type { Answer, Basis, SourceId } from "../kernel/answer.js";
import { type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { ownOf } from "../kernel/bare.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { type Dated, holdsOn } from "../kernel/dated.js";
import { RcmInputError } from "../kernel/error.js";
import { once } from "../kernel/once.js";
import { countryCodes } from "./country-codes.js";
import {
  attestedUntil,
  established,
  listTable,
  type MemberCode,
  type ObserverCountryCode,
  type OrganizationId,
  type PartnerId,
} from "./facts.js";
import {
  datedMembers,
  datedObserverCountries,
  datedObserverOrganizations,
  datedPartners,
  firstDayOfAll,
  type Member,
  type ObserverCountry,
  type ObserverOrganization,
  type Partner,
} from "./roster.js";

/** The code or id of anybody who belongs to the Conference in one way or another. */
export type PartyCode = MemberCode | ObserverCountryCode | OrganizationId | PartnerId;

/** The ISO 3166-1 alpha-2 code of any country: an editor completes those of the Conference. */
type AnyCountry = string & Record<never, never>;

/** In which way somebody belongs to the Conference. */
export type Standing = "member" | "observer-country" | "observer-organization" | "partner";

/**
 * Why a standing is open: only a year or month is printed, or no date of admission at all; or no list of that year
 * tells whether the country was named.
 */
export const standingReasons = ["date-precision", "admission-date-not-stated", "no-list-of-that-year"] as const;

type StandingReason = (typeof standingReasons)[number];

/**
 * In which way a country, an organization or the network of civil-society organizations belongs to the Conference as of
 * a date.
 *
 * @param party - the ISO 3166-1 alpha-2 code of any country, or the id of an observer organization or partner
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns known: the standing; stated where its date is printed or a list of that year names the party, else derived.
 * none: it had not joined yet, or it is a country that the lists of that year do not name. open: the documents print
 * too little to tell, with the reason "date-precision", "admission-date-not-stated" or "no-list-of-that-year"
 * @throws {@link RcmInputError} where the code is nobody's or the date is none
 * @sources twenty-years/introduction/founding, iom-page/members/later-accession, iom-page/members/count,
 * twenty-years/introduction/member-countries, twenty-years/member-countries/count,
 * twenty-years/observer-countries/list, iom-page/observer-countries/count,
 * twenty-years/observer-organizations/count, twenty-years/observer-organizations/order,
 * iom-page/observer-organizations/count, twenty-years/observer-organizations/RNCOM, iom-page/partners/RNCOM
 *
 * @example
 * ```js
 * import { standing } from "rcm-rules/membership";
 *
 * standing("DO", "1998").status; // => "none"
 * const colombia = standing("CO", "2005");
 * colombia.status; // => "open"
 * colombia.reason; // => "admission-date-not-stated"
 * standing("UNHCR", "2016").value; // => "observer-organization"
 * standing("HN", "2010").basis; // => "derived"
 * standing("HN", "2024").basis; // => "stated"
 * standing("BR", "2024").status; // => "none"
 * standing("BR", "2010").reason; // => "no-list-of-that-year"
 * ```
 */
export function standing(party: PartyCode | AnyCountry, asOf: AsOfOrYear): Answer<Standing> {
  const held = standings().get(party);
  if (held === undefined && !countries().has(party)) {
    const expected = 'the code of a country, or the id of an organization of the Conference such as "UNHCR" or "RNCOM"';
    throw new RcmInputError("unknown-code", "party", expected, party);
  }
  const day = lastDay(asOf);
  if (day < firstDayOfAll()) return { status: "none", sources: [...established.sources] };
  return held === undefined ? standingOfOthers(day) : standingOn(day, held);
}

const countries = once(() => new Set<unknown>(countryCodes()));

/** A standing that a party has or had, with its time. */
interface Held {
  readonly standing: Standing;
  readonly dated: Dated<Member | ObserverCountry | ObserverOrganization | Partner>;
}

/** A country that is in no list: none in a year that has lists, else open. */
function standingOfOthers(day: IsoDate): Answer<Standing> {
  const ofYear = listTable.filter(({ year }) => day.startsWith(year));
  const lists = ofYear.length > 0 ? ofYear : listTable;
  const sources = unique(lists.filter(({ list }) => list === "members" || list === "observer-countries"));
  if (ofYear.length > 0) return { status: "none", sources };
  return { status: "open", reason: "no-list-of-that-year" satisfies StandingReason, sources };
}

/**
 * The standing on a day of a party that holds these one after another: the latest that it has for certain. Where it may
 * have a later one already, or none any more, it is open.
 */
export function standingOn(day: IsoDate, held: readonly Held[]): Answer<Standing> {
  let certain: Held | undefined;
  let possible: Held | undefined;
  for (const one of held) {
    const truth = holdsOn(one.dated, day);
    if (truth) {
      certain = one;
      possible = undefined;
    } else if (truth === undefined) possible ??= one;
  }
  if (possible !== undefined) return openOn(day, possible.dated);
  if (certain === undefined) return { status: "none", sources: unique(held.map(({ dated }) => dated.row)) };

  const readings = readingsOn(day, certain.dated.row);
  const carried = day > attestedUntil && { carriedForward: true as const };
  return {
    status: "known",
    value: certain.standing,
    ...evidenceOn(day, certain),
    ...(readings.length > 0 && { readings }),
    ...carried,
  };
}

/**
 * Printed where the date of joining is, or where a list of that year names the party; of a later day than the documents
 * speak of, where their last list does. Else it follows from the lists before and after.
 */
function evidenceOn(day: IsoDate, { standing, dated: { row } }: Held): { basis: Basis; sources: readonly SourceId[] } {
  const isPrinted = ownOf(row, "since") !== undefined && !row.derived.includes("since");
  if (row.basis !== "stated" || isPrinted) return { basis: row.basis, sources: [...row.sources] };
  const year = (day > attestedUntil ? attestedUntil : day).slice(0, 4);
  const listed = listTable.find((one) => one.list === listOf[standing] && one.year === year);
  if (listed === undefined) return { basis: "derived", sources: [...row.sources] };
  const own = standing === "observer-organization" ? row.sources.filter((id) => id.startsWith("iom-page/")) : [];
  return { basis: "stated", sources: [...listed.sources, ...own] };
}

const listOf = {
  member: "members",
  "observer-country": "observer-countries",
  "observer-organization": "observer-organizations",
  partner: "partners",
} as const satisfies { readonly [Of in Standing]: (typeof listTable)[number]["list"] };

/**
 * What it rests on that a party whose date is not printed belongs from the end of the year of a list on; and, after the
 * first list, that an organization under another name is the same.
 */
function readingsOn(day: IsoDate, row: Held["dated"]["row"]): readonly string[] {
  const ofYear = ownOf(row, "since") === undefined ? ["documents-speak-for-their-year" satisfies ReadingId] : [];
  const ofRow = ownOf(row, "readings") ?? [];
  return [...ofYear, ...(day.slice(0, 4) > "2016" ? ofRow : [])];
}

function openOn(day: IsoDate, { row, latest }: Held["dated"]): Answer<Standing> {
  const isUndated = ownOf(row, "since") === undefined && day < latest;
  const reason: StandingReason = isUndated ? "admission-date-not-stated" : "date-precision";
  return { status: "open", reason, sources: [...row.sources] };
}

function unique(rows: readonly { readonly sources: readonly SourceId[] }[]): readonly SourceId[] {
  return [...new Set(rows.flatMap(({ sources }) => sources))];
}

/** Every party by its code or id, with its standings in the order of time. */
const standings = once(() => {
  const every: readonly (readonly [PartyCode, Held])[] = [
    ...datedMembers().map((dated) => [dated.row.code, { standing: "member", dated }] as const),
    ...datedObserverCountries().map((dated) => [dated.row.code, { standing: "observer-country", dated }] as const),
    ...datedObserverOrganizations().map(
      (dated) => [dated.row.id, { standing: "observer-organization", dated }] as const,
    ),
    ...datedPartners().map((dated) => [dated.row.id, { standing: "partner", dated }] as const),
  ];
  const byParty = new Map<unknown, Held[]>();
  for (const [party, one] of every) byParty.set(party, [...(byParty.get(party) ?? []), one]);
  for (const held of byParty.values()) held.sort(inOrderOfTime);
  return byParty;
});

function inOrderOfTime({ dated: { earliest: one } }: Held, { dated: { earliest: other } }: Held): number {
  return Number(one > other) - Number(one < other);
}
