import type { BodyId } from "../../bodies/facts.js";
import type { Basis, Name, SourceId } from "../../kernel/answer.js";
import { firstDay, lastDay } from "../../kernel/as-of.js";
import { ownOf } from "../../kernel/bare.js";
import type { IsoDate } from "../../kernel/calendar-date.js";
import { readFields } from "../../kernel/fields.js";
import { frozen } from "../../kernel/frozen.js";
import { once } from "../../kernel/once.js";
import type { CentralThemeId } from "../../membership/facts.js";
import type { Edition } from "../../presidency/index.js";
import type { MeetingKind, MeetingMode, MeetingSeries, SuspectReason } from "../meeting-codes.js";
import { type MeetingFilter, meetingFilterFields } from "../meeting-filter.js";
import { type MeetingRow, meetingTable } from "./facts.js";
import { normalizedPlace, type Place } from "./places.js";
import { type DateSpan, printedDates } from "./printed-date.js";

/** The number of a yearly Conference, and how it is known. */
export interface MeetingEdition extends Edition {
  /** "stated" where a number is printed, "derived" where it follows from the year. */
  readonly basis: Exclude<Basis, "reported">;
}

/** Where a meeting took place. */
export interface MeetingPlace extends Place {
  /** The place as the entry prints it. */
  readonly printed: string;
}

/** A reason to read an entry with care. Nothing printed is changed for it. */
export interface MeetingSuspicion {
  readonly reason: SuspectReason;
  /** The id of the entry that gives rise to it. */
  readonly of?: string;
}

/** One entry of the page's list of meetings. */
export interface Meeting {
  /** The first printed date and a few words, such as "2019-10-22-missing-migrants-workshop". */
  readonly id: string;
  /** The entry letter by letter. */
  readonly printed: string;
  /** The printed title without its slips; the Spanish one is ours. */
  readonly title: Name;
  /** The days, with the precision that is printed; several spans where they do not follow one another. */
  readonly dates: readonly DateSpan[];
  /** Left out where none is printed, as for every virtual meeting. */
  readonly place?: MeetingPlace;
  /** "on-site" wherever nothing says that it was virtual. */
  readonly mode: MeetingMode;
  /** Our own classification. */
  readonly kind: MeetingKind;
  /** The bodies of the Conference that met, where they did. */
  readonly bodies?: readonly BodyId[];
  /** Our own: the central themes of which the title itself names the subject. */
  readonly themes?: readonly CentralThemeId[];
  /** Our own: what the entry is one of several of. */
  readonly series?: MeetingSeries;
  /** Of a Conference or a Vice-Ministerial Meeting. */
  readonly edition?: MeetingEdition;
  /** The place in its series: the printed number, or the one that the others leave. */
  readonly ordinal?: { readonly printed?: number; readonly derived?: number };
  /** False where the page says that the meeting is to be confirmed. */
  readonly confirmed: boolean;
  /** The id of the entry that this one repeats letter by letter. */
  readonly duplicateOf?: string;
  /** The id of the entry that this one is a part of. */
  readonly partOf?: string;
  readonly suspect?: readonly MeetingSuspicion[];
  readonly sources: readonly SourceId[];
}

/** A meeting with the first and the last day on which each of its spans may fall. */
interface Entry {
  readonly meeting: Meeting;
  readonly spans: readonly { readonly first: IsoDate; readonly last: IsoDate }[];
}

type Condition = (entry: Entry) => boolean;

const register = once(() => entered(meetingTable));

/**
 * The meetings that IOM's page on the Conference lists, June 2012 to December 2024: all 91 entries, the one that is
 * printed twice and the one to be confirmed among them. The list is not complete, so that a year's entries are no count
 * of what took place.
 *
 * @param filter - what to look for, every field optional; without it, every entry. A meeting whose days are not printed
 * may fall on any day of its month
 * @returns the entries that meet all of it, in printed order: the latest first, but for one of 2018
 * @throws {@link RcmInputError} where a field has the wrong form or another name, or a code is nobody's; a place that
 * the register does not know is no error, nothing took place there
 * @sources iom-page/meetings/1 to 91
 *
 * @example
 * ```js
 * import { meetings } from "rcm-rules/meetings";
 *
 * meetings().length; // => 91
 * const [latest] = meetings({ year: 2024, body: "vice-ministerial-meeting" });
 * latest.edition; // => { number: 29, roman: "XXIX", basis: "stated" }
 * const congresses = meetings({ series: "women-in-migration-congress" });
 * congresses.map((meeting) => meeting.ordinal.printed); // => [5, 4, 3, 2]
 * meetings({ confirmed: false })[0].dates; // => [{ start: "2019-10", end: "2019-10" }]
 * meetings({ place: "bogota" })[0].place; // => { printed: "Bogota, Colombia", name: "Bogotá", country: "CO" }
 * ```
 */
export function meetings(filter: MeetingFilter = {}): Meeting[] {
  const conditions = conditionsOf(readFields(meetingFilterFields, filter, "filter"));
  const found = conditions.reduce((left, holds) => left.filter(holds), register());
  return found.map(({ meeting }) => meeting);
}

function conditionsOf(filter: MeetingFilter): Condition[] {
  const { year, from, to, kind, theme, body, place, mode, series, confirmed } = filter;
  const conditions: Condition[] = [];
  if (year !== undefined) conditions.push(fallsIn(year));
  if (from !== undefined || to !== undefined) conditions.push(touches(from && firstDay(from), to && lastDay(to)));
  if (kind !== undefined) conditions.push(({ meeting }) => meeting.kind === kind);
  if (theme !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "themes")?.includes(theme) === true);
  if (body !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "bodies")?.includes(body) === true);
  if (place !== undefined) conditions.push(takesPlaceIn(place));
  if (mode !== undefined) conditions.push(({ meeting }) => meeting.mode === mode);
  if (series !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "series") === series);
  if (confirmed !== undefined) conditions.push(({ meeting }) => meeting.confirmed === confirmed);
  return conditions;
}

function fallsIn(year: number): Condition {
  const digits = String(year).padStart(4, "0");
  return touches(firstDay(digits), lastDay(digits));
}

/** One span must reach into the days asked for: one that ends before and one that begins after are not enough. */
function touches(from: IsoDate = "0000-01-01", to: IsoDate = "9999-12-31"): Condition {
  return ({ spans }) => {
    for (const { first, last } of spans) if (from <= last && first <= to) return true;
    return false;
  };
}

function takesPlaceIn(place: string): Condition {
  const { name } = normalizedPlace(place);
  return ({ meeting }) => {
    const found = ownOf(meeting, "place");
    return found !== undefined && (found.name === name || ownOf(found, "country") === place);
  };
}

/** The entries are frozen, because every result shares them. */
function entered(rows: readonly MeetingRow[]): readonly Entry[] {
  return rows.map(({ id, printed, title, place, confirmed = true, sources, ...rest }) => {
    const dates = printedDates(printed);
    const named = place !== undefined && { place: { printed: place, ...normalizedPlace(place) } };
    return {
      meeting: frozen({ id, printed, title, dates, ...named, ...rest, confirmed, sources }),
      spans: dates.map(({ start, end }) => ({ first: firstDay(start), last: lastDay(end) })),
    };
  });
}
