import type { Basis, Name, SourceId } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, firstDay, lastDay } from "../kernel/as-of.js";
import { type Dated, dated, type Roster, rosterAsOf } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import {
  attestedUntil,
  established,
  type MemberCode,
  memberTable,
  type ObserverCountryCode,
  type OrganizationId,
  observerCountryTable,
  observerOrganizationTable,
  type PartnerId,
  partnerTable,
} from "./facts.js";

/** What every party to the Conference has. */
interface Party {
  readonly name: Name;
  /** When it joined, with the precision that the documents print. */
  readonly since?: AsOf;
  /** Where no date is printed: the earliest and the latest that the documents allow. */
  readonly joined?: { readonly notBefore: AsOf; readonly notAfter: AsOf };
  /** How it is known that it belongs: printed, in every row. */
  readonly basis: Basis;
  /** The fields that follow from the documents where the others are printed. Codes are those of ISO 3166-1 or ours. */
  readonly derived: readonly ("since" | "joined" | "founder")[];
  /** The registered readings that the row rests on. */
  readonly readings?: readonly string[];
  readonly sources: readonly SourceId[];
}

/** A Member Country. */
export interface Member extends Party {
  /** ISO 3166-1 alpha-2. */
  readonly code: MemberCode;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  readonly since: AsOf;
  /** Whether it has belonged since the Conference was established: derived, no list of founders is printed. */
  readonly founder: boolean;
}

/** A country with observer status. The documents print no year for any of them. */
export interface ObserverCountry extends Party {
  /** ISO 3166-1 alpha-2. */
  readonly code: ObserverCountryCode;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  readonly joined: { readonly notBefore: AsOf; readonly notAfter: AsOf };
}

/**
 * A regional or international organization with observer status. What these organizations are there to do,
 * `observerOrganizationRoles` tells.
 */
export interface ObserverOrganization extends Party {
  readonly id: OrganizationId;
  readonly acronym?: Name;
  /** Other names that the documents print for the same organization. */
  readonly aliases: readonly string[];
  /** The page whose Spanish the name is, where that is "reported". */
  readonly spanishSources?: readonly SourceId[];
}

/** A partner: the network of civil-society organizations, which is not counted among the observers. */
export interface Partner extends Party {
  readonly id: PartnerId;
  readonly acronym: Name;
  readonly url: string;
  /** Since when it has been actively involved. */
  readonly since: AsOf;
  readonly purpose: Name;
  /** The countries whose civil-society organizations make it up: all eleven, as of 2024 and of no other date. */
  readonly coalition: {
    readonly asOf: AsOf;
    readonly memberCountries: readonly MemberCode[];
    readonly sources: readonly SourceId[];
  };
  readonly participation: {
    readonly takesPartIn: readonly "seminar-or-workshop"[];
    /** The bodies that are named as giving it spaces for participation. */
    readonly spacesIn: readonly ("rcgm" | "vice-ministerial-meeting")[];
    /** False: the text names them as examples. */
    readonly complete: boolean;
    readonly sources: readonly SourceId[];
  };
}

/** Nobody belonged before the first day of the month in which the Conference was established. */
export const firstDayOfAll = /* @__PURE__ */ once(() => firstDay(established.since));

/** The members with their dates. */
export const datedMembers = once(() => dated<Member>(frozen(memberTable)));
/** The observer countries with their dates. */
export const datedObserverCountries = once(() => dated<ObserverCountry>(frozen(observerCountryTable)));
/** The observer organizations with their dates. */
export const datedObserverOrganizations = once(() => dated<ObserverOrganization>(frozen(observerOrganizationTable)));
/** The partners with their dates. */
export const datedPartners = once(() => dated<Partner>(frozen(partnerTable)));

/**
 * The Member Countries as of a date: ten founders since February 1996, the Dominican Republic since 1999.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the members in the documents' alphabetical order; before the founding, nobody
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/introduction/member-countries, iom-page/members/later-accession
 *
 * @example
 * ```js
 * import { members } from "rcm-rules/membership";
 *
 * members("1998").certain.length; // => 10
 * members("1999-06").possible.map((member) => member.code); // => ["DO"]
 * members("2026").carriedForward; // => true
 * ```
 */
export function members(asOf: AsOfOrYear): Roster<Member> {
  return rosterOf(datedMembers(), asOf);
}

/**
 * The countries with observer status as of a date. The documents name the five in 2016 and 2024 and print no year of
 * admission: before 2016 they are possible, not certain.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the observer countries in alphabetical order
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/observer-countries/list, iom-page/observer-countries/count
 *
 * @example
 * ```js
 * import { observerCountries } from "rcm-rules/membership";
 *
 * observerCountries("2016").certain.map((country) => country.code); // => ["AR", "CO", "EC", "JM", "PE"]
 * observerCountries("2005").certain; // => []
 * observerCountries("2005").possible.length; // => 5
 * ```
 */
export function observerCountries(asOf: AsOfOrYear): Roster<ObserverCountry> {
  return rosterOf(datedObserverCountries(), asOf);
}

/**
 * The regional and international organizations with observer status as of a date: ten in the list of 2016 with the year
 * of each, thirteen in 2024. The three that joined in between are possible from 2016 on and certain from 2024 on.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the organizations in order of incorporation, the three without a year last
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/observer-organizations/count, iom-page/observer-organizations/count
 *
 * @example
 * ```js
 * import { observerOrganizations } from "rcm-rules/membership";
 *
 * const roster = observerOrganizations("2018");
 * roster.certain.length; // => 10
 * roster.possible.map((organization) => organization.id); // => ["ILO", "UNDP", "UNODC"]
 * ```
 */
export function observerOrganizations(asOf: AsOfOrYear): Roster<ObserverOrganization> {
  return rosterOf(datedObserverOrganizations(), asOf);
}

/**
 * The partners as of a date: the network of civil-society organizations, since 1998.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the partners; a partner is no observer organization
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/observer-organizations/RNCOM, iom-page/partners/RNCOM
 *
 * @example
 * ```js
 * import { partners } from "rcm-rules/membership";
 *
 * partners("1998").certain[0]?.acronym; // => { en: "RNCOM", es: "RROCM", spanish: "official" }
 * ```
 */
export function partners(asOf: AsOfOrYear): Roster<Partner> {
  return rosterOf(datedPartners(), asOf);
}

function rosterOf<Row>(rows: readonly Dated<Row>[], asOf: AsOfOrYear): Roster<Row> {
  return rosterAsOf(lastDay(asOf) < firstDayOfAll() ? [] : rows, asOf, attestedUntil);
}
