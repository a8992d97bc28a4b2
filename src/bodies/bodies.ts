import type { Basis, Name, SourceId } from "../kernel/answer.js";
import { type AsOf, firstDay, lastDay } from "../kernel/as-of.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { type Reader, readCode } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { type BodyId, type BodyKind, bodyIds, bodyTable } from "./facts.js";

/** A body of the Conference. */
export interface Body {
  readonly id: BodyId;
  readonly kind: BodyKind;
  /** The secretariat's name has changed over the years; here it has the neutral one, and `secretariat(asOf)` the dated one. */
  readonly name: Name;
  readonly acronym?: Name;
  /** Other names that the documents print for the same body. */
  readonly aliases: readonly string[];
  /** Since when it exists, with the precision that the documents print. */
  readonly since: AsOf;
  /** When it ceased to exist, where it did. */
  readonly until?: AsOf;
  /** How it is known until when. */
  readonly untilBasis?: Exclude<Basis, "reported">;
  /** When it was agreed upon, where that is printed and earlier. */
  readonly agreed?: AsOf;
  /** Whether it belongs to the permanent structure, as an ad hoc group does not; said of the Networks and the ad hoc groups, of nobody else. */
  readonly permanent?: boolean;
  /** The latest year in which a document speaks of it. */
  readonly lastMentioned: AsOf;
  /** How it is known since when the body exists. */
  readonly basis: Exclude<Basis, "reported">;
  readonly sources: readonly SourceId[];
  /** Present where the date asked for is later than the documents speak of the body. */
  readonly carriedForward?: true;
}

/** Reads the id of a body. */
export const readBodyId: Reader<BodyId> = /* @__PURE__ */ readCode(bodyIds);

/** A body with the days that bound its existence, on either side of the last mention. */
interface DatedBody {
  readonly body: Body;
  readonly carried: Body;
  /** By then it exists for certain. */
  readonly from: IsoDate;
  /** By then it may have ceased to exist. */
  readonly to: IsoDate | undefined;
  readonly attestedUntil: IsoDate;
}

const datedBodies = /* @__PURE__ */ once(dated);

/**
 * The bodies that exist for certain by a date. A body founded in "2001" is certain at the end of that year, not before.
 *
 * @param asOf "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns the bodies from the top of the hierarchy down, then those beside it; before the end of 1996, none
 * @throws {@link RcmInputError} where the date is none
 *
 * Sources: twenty-years/coordination-mechanisms/hierarchy, twenty-years/presidency-table/1996,
 * twenty-years/technical-secretariat/unit-established, twenty-years/ad-hoc-groups/1 to 3,
 * iom-page/meetings/children-network-2017, iom-page/meetings/working-groups-2020.
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
export function bodies(asOf: AsOf): Body[] {
  const day = lastDay(asOf);
  return datedBodies()
    .filter(({ from, to }) => from <= day && (to === undefined || day < to))
    .map(({ body, carried, attestedUntil }) => (day > attestedUntil ? carried : body));
}

/**
 * A body of the Conference, whatever the date.
 *
 * @param id the id of a body, such as "rcgm"
 * @returns its names, since and until when it exists, and where that stands
 * @throws {@link RcmInputError} "unknown-code" where no body has the id
 *
 * Sources: those of the body itself.
 *
 * @example
 * ```js
 * import { body } from "rcm-rules/bodies";
 *
 * body("rcgm").acronym; // => { en: "RCGM", es: "GRCM" }
 * body("network-children").agreed; // => "2016-06"
 * body("network-children").since; // => "2017-03"
 * ```
 */
export function body(id: BodyId): Body {
  const index = bodyIds.indexOf(readBodyId(id, "id"));
  return (datedBodies()[index] as DatedBody).body;
}

/** The dates are worked out once; the bodies are frozen because every answer shares them. */
function dated(): readonly DatedBody[] {
  return bodyTable.map((row: Body) => ({
    body: frozen(row),
    carried: frozen({ ...row, carriedForward: true as const }),
    from: lastDay(row.since),
    to: row.until === undefined ? undefined : firstDay(row.until),
    attestedUntil: lastDay(row.lastMentioned),
  }));
}
