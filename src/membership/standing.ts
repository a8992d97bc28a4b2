import type { Answer } from "../kernel/answer.js";
import { type AsOf, lastDay } from "../kernel/as-of.js";
import { RcmInputError } from "../kernel/error.js";
import {
  attestedUntil,
  type MemberCode,
  type ObserverCountryCode,
  type OrganizationId,
  type PartnerId,
} from "./facts.js";
import {
  type Dated,
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

/**
 * In which way a country, an organization or the network of civil-society organizations belongs to the Conference as of
 * a date.
 *
 * @param party the code of a member or observer country, or the id of an observer organization or partner
 * @param asOf "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns known: the standing. none: it had not joined yet. open: the documents print too little to tell, with the
 * reason "date-precision" or "admission-date-not-stated"
 * @throws {@link RcmInputError} where the code is nobody's or the date is none
 *
 * Sources: iom-page/members/later-accession, twenty-years/observer-countries/list,
 * twenty-years/observer-organizations/order, twenty-years/observer-organizations/RNCOM.
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
export function standing(party: PartyCode, asOf: AsOf): Answer<Standing> {
  const [kind, { row, earliest, latest }] = find(party);
  const day = lastDay(asOf);
  const sources = [...row.sources];
  if (day < earliest) return { status: "none", sources };
  if (day < latest) {
    const [datePrecision, notStated] = standingReasons;
    return { status: "open", reason: row.since === undefined ? notStated : datePrecision, sources };
  }
  const carried = day > attestedUntil && { carriedForward: true as const };
  return { status: "known", value: kind, basis: row.basis, sources, ...carried };
}

type Found = readonly [Standing, Dated<Member | ObserverCountry | ObserverOrganization | Partner>];

function find(party: unknown): Found {
  for (const dated of datedMembers()) if (dated.row.code === party) return ["member", dated];
  for (const dated of datedObserverCountries()) if (dated.row.code === party) return ["observer-country", dated];
  for (const dated of datedObserverOrganizations()) if (dated.row.id === party) return ["observer-organization", dated];
  for (const dated of datedPartners()) if (dated.row.id === party) return ["partner", dated];
  const expected = 'the code of a country or organization of the Conference, such as "MX", "CO", "UNHCR" or "RNCOM"';
  throw new RcmInputError("unknown-code", "party", expected, party);
}
