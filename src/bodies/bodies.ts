import type { Basis, Name, SourceId } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, firstDay, lastDay } from "../kernel/as-of.js";
import { bare } from "../kernel/bare.js";
import { type Dated, dated, type Roster, rosterAsOf } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { readCode } from "../kernel/read.js";
import { type BodyId, type BodyKind, bodyIds, bodyTable } from "./facts.js";

/** The bounds that the documents leave for a date that they do not print. */
export interface DateBounds {
  readonly notBefore: AsOf;
  readonly notAfter: AsOf;
}

/** A body of the Conference. */
export interface Body {
  readonly id: BodyId;
  /** Our classification. */
  readonly kind: BodyKind;
  /**
   * The secretariat's name has changed over the years; here it has the neutral one, and `secretariat(asOf)` the dated
   * one.
   */
  readonly name: Name;
  readonly acronym?: Name;
  /** Other names that the documents print for the same body. */
  readonly aliases: readonly string[];
  /** Since when it exists, with the precision that the documents print. */
  readonly since?: AsOf;
  /** Where no such date is printed: between which dates it began. */
  readonly begun?: DateBounds;
  /** Between which dates it ceased to exist, where it did. */
  readonly ended?: DateBounds;
  /** When it was agreed upon, where that is printed and earlier. */
  readonly agreed?: AsOf;
  /**
   * Whether it belongs to the permanent structure, as an ad hoc group does not; said of the Networks and the ad hoc
   * groups, of nobody else.
   */
  readonly permanent?: boolean;
  /** The latest year in which a document speaks of it. */
  readonly lastMentioned: AsOf;
  /** How it is known that there is such a body. */
  readonly basis: Basis;
  /** The fields that follow from the documents without being printed. */
  readonly derived: readonly string[];
  /** The registered readings that some of its dates rest on. */
  readonly readings?: readonly string[];
  readonly sources: readonly SourceId[];
  /** Present where the date asked for is later than the documents speak of the body. */
  readonly carriedForward?: true;
}

/** The page is the last document that speaks of the bodies. */
export const bodiesAttestedUntil = "2024-12-31";

const readBodyId = /* @__PURE__ */ readCode(bodyIds);

/**
 * The bodies of the Conference as of a date. A body founded in "2001" is certain at the end of that year and possible
 * before; one whose date is not printed, such as the Troika, is possible between the dates that the documents leave.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the bodies that exist for certain and those that may, each from the top of the hierarchy down, then those
 * beside it; before 1996, none
 * @throws {@link RcmInputError} where the date is none
 * @sources twenty-years/introduction/founding, twenty-years/structure-diagram/decision-making-body,
 * twenty-years/vice-ministerial-meeting/executive-body, twenty-years/activities-table/1, iom-page/meetings/1,
 * twenty-years/regional-consultation-group/origin, twenty-years/migration-and-development/first-meeting-1996,
 * twenty-years/structure-diagram/regional-consultation-group, iom-page/meetings/2,
 * twenty-years/smuggling-and-trafficking/network-established, twenty-years/coordination-mechanisms/hierarchy,
 * twenty-years/consular-protection/network-established, twenty-years/vulnerable-groups/children-network,
 * twenty-years/ad-hoc-groups/children-network, iom-page/meetings/children-network-2017,
 * twenty-years/presidency-table/1996, twenty-years/presidencies/yearly-volunteer, iom-page/chair/current,
 * twenty-years/decision-making/1, iom-page/meetings/sacm-troikas-2023, twenty-years/technical-secretariat/origin,
 * twenty-years/technical-secretariat/unit-established, twenty-years/coordination-mechanisms/technical-secretariat,
 * iom-page/secretariat/executive-secretariat, iom-page/meetings/working-groups-2020,
 * iom-page/meetings/working-groups-2023, twenty-years/ad-hoc-groups/1 to 3,
 * twenty-years/ad-hoc-groups/extraregional-creation, iom-page/meetings/extra-regional-group-2017,
 * twenty-years/ad-hoc-groups/rncom-creation, twenty-years/ad-hoc-groups/children-creation
 *
 * @example
 * ```js
 * import { bodies } from "rcm-rules/bodies";
 *
 * const roster = bodies("2000");
 * roster.certain.map((body) => body.id); // => ["vice-ministerial-meeting", "rcgm", "presidency"]
 * roster.possible.map((body) => body.id); // => ["troika"]
 * bodies("2016").possible.some((body) => body.id === "network-children"); // => true
 * bodies("2017").certain.some((body) => body.id === "network-children"); // => true
 * bodies("2026").carriedForward; // => true
 * ```
 */
export function bodies(asOf: AsOfOrYear): Roster<Body> {
  const day = lastDay(asOf);
  const toldOf = tellings().map(({ dates, carried }) => (isCarried(dates, day) ? { ...dates, row: carried } : dates));
  return rosterAsOf(toldOf, asOf, bodiesAttestedUntil);
}

/**
 * A body of the Conference, whatever the date.
 *
 * @param id - the id of a body, such as "rcgm"
 * @returns its names, since and until when it exists as far as the documents tell, and where that stands
 * @throws {@link RcmInputError} "unknown-code" where no body has the id
 * @sources twenty-years/introduction/founding, twenty-years/structure-diagram/decision-making-body,
 * twenty-years/vice-ministerial-meeting/executive-body, twenty-years/activities-table/1, iom-page/meetings/1,
 * twenty-years/regional-consultation-group/origin, twenty-years/migration-and-development/first-meeting-1996,
 * twenty-years/structure-diagram/regional-consultation-group, iom-page/meetings/2,
 * twenty-years/smuggling-and-trafficking/network-established, twenty-years/coordination-mechanisms/hierarchy,
 * twenty-years/consular-protection/network-established, twenty-years/vulnerable-groups/children-network,
 * twenty-years/ad-hoc-groups/children-network, iom-page/meetings/children-network-2017,
 * twenty-years/presidency-table/1996, twenty-years/presidencies/yearly-volunteer, iom-page/chair/current,
 * twenty-years/decision-making/1, iom-page/meetings/sacm-troikas-2023, twenty-years/technical-secretariat/origin,
 * twenty-years/technical-secretariat/unit-established, twenty-years/coordination-mechanisms/technical-secretariat,
 * iom-page/secretariat/executive-secretariat, iom-page/meetings/working-groups-2020,
 * iom-page/meetings/working-groups-2023, twenty-years/ad-hoc-groups/1 to 3,
 * twenty-years/ad-hoc-groups/extraregional-creation, iom-page/meetings/extra-regional-group-2017,
 * twenty-years/ad-hoc-groups/rncom-creation, twenty-years/ad-hoc-groups/children-creation
 *
 * @example
 * ```js
 * import { body } from "rcm-rules/bodies";
 *
 * body("rcgm").acronym; // => { en: "RCGM", es: "GRCM", spanish: "official" }
 * body("network-children").agreed; // => "2016-06"
 * body("network-children").begun; // => { notBefore: "2016-06", notAfter: "2017-03-16" }
 * ```
 */
export function body(id: BodyId): Body {
  return datedBody(readBodyId(id, "id")).row;
}

/** A body with the days that bound its existence. */
export function datedBody(id: BodyId): Dated<Body> {
  return (tellings().find(({ dates }) => dates.row.id === id) as Telling).dates;
}

/** Whether a day is later than any of which a document speaks of the row. */
export function isCarried({ attested }: Dated<unknown>, day: string): boolean {
  return attested !== undefined && day > attested;
}

/** A body with its dates, and as it is told of a date that is later than its last mention. */
interface Telling {
  readonly dates: Dated<Body>;
  readonly carried: Body;
}

/** The bodies are frozen because every answer shares them. */
const tellings = once((): readonly Telling[] =>
  frozen(bodyTable).map((row: Body) => ({
    dates: withDates(row),
    carried: frozen({ ...row, carriedForward: true }),
  })),
);

/** A printed date bounds itself; of an end that is not printed, the latest that is possible counts as the last day. */
function withDates(row: Body): Dated<Body> {
  const { since, begun, ended, lastMentioned, sources } = bare(row);
  const beginning = since === undefined ? begun && { joined: begun } : { since };
  const [dates] = dated([{ ...beginning, lastMentioned, sources }]);
  return {
    ...(dates as Dated<unknown>),
    row,
    ...(ended && { mayEnd: firstDay(ended.notBefore), ended: lastDay(ended.notAfter) }),
  };
}
