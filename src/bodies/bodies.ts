import type { Basis, Name, SourceId } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { type Dated, dated, holdsOn } from "../kernel/dated.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { readCode } from "../kernel/read.js";
import { type BodyId, type BodyKind, bodyIds, bodyTable } from "./facts.js";

/** A body of the Conference. */
export interface Body {
  readonly id: BodyId;
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
  readonly since: AsOf;
  /** When it ceased to exist, where it did. */
  readonly until?: AsOf;
  /** How it is known until when. */
  readonly untilBasis?: Basis;
  /** When it was agreed upon, where that is printed and earlier. */
  readonly agreed?: AsOf;
  /**
   * Whether it belongs to the permanent structure, as an ad hoc group does not; said of the Networks and the ad hoc
   * groups, of nobody else.
   */
  readonly permanent?: boolean;
  /** The latest year in which a document speaks of it. */
  readonly lastMentioned: AsOf;
  /** How it is known since when the body exists. */
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  /** Present where the date asked for is later than the documents speak of the body. */
  readonly carriedForward?: true;
}

const readBodyId = /* @__PURE__ */ readCode(bodyIds);

/**
 * The bodies that exist for certain by a date. A body founded in "2001" is certain at the end of that year, not before.
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the bodies from the top of the hierarchy down, then those beside it; before the end of 1996, none
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
 * bodies("2000").map((body) => body.id); // => ["vice-ministerial-meeting", "rcgm", "presidency", "troika"]
 * bodies("2016").some((body) => body.id === "network-children"); // => false
 * bodies("2017").some((body) => body.id === "network-children"); // => true
 * bodies("2026").every((body) => body.carriedForward); // => true
 * ```
 */
export function bodies(asOf: AsOfOrYear): Body[] {
  const day = lastDay(asOf);
  return tellings()
    .filter(({ dates }) => holdsOn(dates, day))
    .map(({ dates, carried }) => (isCarried(dates, day) ? carried : dates.row));
}

/**
 * A body of the Conference, whatever the date.
 *
 * @param id - the id of a body, such as "rcgm"
 * @returns its names, since and until when it exists, and where that stands
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
 * body("rcgm").acronym; // => { en: "RCGM", es: "GRCM", spanish: "ours" }
 * body("network-children").agreed; // => "2016-06"
 * body("network-children").since; // => "2017-03"
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
  dated<Body>(frozen(bodyTable)).map((dates) => ({
    dates,
    carried: frozen({ ...dates.row, carriedForward: true }),
  })),
);
