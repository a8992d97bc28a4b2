import type { Answer } from "../kernel/answer.js";
import { type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { ownOf } from "../kernel/bare.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { type Dated, holdsOn } from "../kernel/dated.js";
import { RcmInputError } from "../kernel/error.js";
import { once } from "../kernel/once.js";
import {
  attestedUntil,
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
  type Member,
  type ObserverCountry,
  type ObserverOrganization,
  type Partner,
} from "./roster.js";

/** The code or id of anybody who belongs to the Conference in one way or another. */
export type PartyCode = MemberCode | ObserverCountryCode | OrganizationId | PartnerId;

/** In which way somebody belongs to the Conference. */
export type Standing = "member" | "observer-country" | "observer-organization" | "partner";

/** Why a standing is open: only a year or month is printed, or no date of admission at all. */
export const standingReasons = ["date-precision", "admission-date-not-stated"] as const;

type StandingReason = (typeof standingReasons)[number];

/**
 * In which way a country, an organization or the network of civil-society organizations belongs to the Conference as of
 * a date.
 *
 * @param party - the code of a member or observer country, or the id of an observer organization or partner
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns known: the standing. none: it had not joined yet. open: the documents print too little to tell, with the
 * reason "date-precision" or "admission-date-not-stated"
 * @throws {@link RcmInputError} where the code is nobody's or the date is none
 * @sources iom-page/members/later-accession, twenty-years/observer-countries/list,
 * twenty-years/observer-organizations/order, twenty-years/observer-organizations/RNCOM
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
 * ```
 */
export function standing(party: PartyCode, asOf: AsOfOrYear): Answer<Standing> {
  const held = standings().get(party);
  if (held !== undefined) return standingOn(lastDay(asOf), held);
  const expected = 'the code of a country or organization of the Conference, such as "MX", "CO", "UNHCR" or "RNCOM"';
  throw new RcmInputError("unknown-code", "party", expected, party);
}

/** A standing that a party has or had, with its time. */
interface Held {
  readonly standing: Standing;
  readonly dated: Dated<Member | ObserverCountry | ObserverOrganization | Partner>;
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
  if (certain === undefined) return { status: "none", sources: sourcesOf(held) };

  const { row } = certain.dated;
  const carried = day > attestedUntil && { carriedForward: true as const };
  return { status: "known", value: certain.standing, basis: row.basis, sources: [...row.sources], ...carried };
}

function openOn(day: IsoDate, { row, latest }: Held["dated"]): Answer<Standing> {
  const isUndated = ownOf(row, "since") === undefined && day < latest;
  const reason: StandingReason = isUndated ? "admission-date-not-stated" : "date-precision";
  return { status: "open", reason, sources: [...row.sources] };
}

function sourcesOf(held: readonly Held[]): string[] {
  return [...new Set(held.flatMap(({ dated }) => dated.row.sources))];
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
