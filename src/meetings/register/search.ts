import type { BodyId } from "../../bodies/facts.js";
import type { Name } from "../../kernel/answer.js";
import { firstDay, lastDay } from "../../kernel/as-of.js";
import { ownOf } from "../../kernel/bare.js";
import type { IsoDate } from "../../kernel/calendar-date.js";
import type { Input } from "../../kernel/fields.js";
import { searchWords } from "../../kernel/search.js";
import type { MeetingKind } from "../meeting-codes.js";
import type { meetingSearchFields } from "../meeting-filter.js";
import { type Place, placeFinder, placeTable } from "./places.js";
import type { DateSpan } from "./printed-date.js";

/** What every list of meetings tells of one. */
export interface AnyMeeting {
  readonly title: Name;
  readonly dates: readonly DateSpan[];
  readonly place?: Place;
  readonly kind: MeetingKind;
  readonly bodies?: readonly BodyId[];
  readonly edition?: { readonly number: number };
}

/**
 * A meeting with the first and the last day on which each of its spans may fall, and the words to be found in it, each
 * after a space.
 */
export interface Entry<Of extends AnyMeeting> {
  readonly meeting: Of;
  readonly spans: readonly { readonly first: IsoDate; readonly last: IsoDate }[];
  readonly words: string;
}

/** What a meeting must be to be found. */
export type Condition<Of extends AnyMeeting> = (entry: Entry<Of>) => boolean;

/** A meeting, ready to be looked for. */
export function entryOf<Of extends AnyMeeting>(meeting: Of, printed = ""): Entry<Of> {
  const place = ownOf(meeting as AnyMeeting, "place");
  const named = placeTable.find(({ name }) => name === place?.name);
  const texts = [meeting.title.en, meeting.title.es, printed, place?.name ?? "", named?.es ?? ""];
  return {
    meeting,
    spans: meeting.dates.map(({ start, end }) => ({ first: firstDay(start), last: lastDay(end) })),
    words: searchWordsOf(texts),
  };
}

/** What the fields that every list knows ask of a meeting. */
export function conditionsOf<Of extends AnyMeeting>(filter: Input<typeof meetingSearchFields>): Condition<Of>[] {
  const { year, from, to, kind, body, place, country, edition, text } = filter;
  const conditions: Condition<AnyMeeting>[] = [];
  if (year !== undefined) conditions.push(fallsIn(year));
  if (from !== undefined || to !== undefined) conditions.push(touches(from && firstDay(from), to && lastDay(to)));
  if (kind !== undefined) conditions.push(({ meeting }) => meeting.kind === kind);
  if (body !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "bodies")?.includes(body) === true);
  if (place !== undefined) conditions.push(takesPlace(placeFinder(place, "place")));
  if (country !== undefined) conditions.push(takesPlace((found) => ownOf(found, "country") === country));
  if (edition !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "edition")?.number === edition);
  if (text !== undefined) conditions.push(hasWords(searchWords(text)));
  return conditions as unknown as Condition<Of>[];
}

function takesPlace(test: (place: Place) => boolean): Condition<AnyMeeting> {
  return ({ meeting }) => {
    const found = ownOf(meeting, "place");
    return found !== undefined && test(found);
  };
}

function hasWords(wanted: readonly string[]): Condition<AnyMeeting> {
  return ({ words }) => wanted.every((word) => words.includes(` ${word}`));
}

function fallsIn(year: number): Condition<AnyMeeting> {
  const digits = String(year).padStart(4, "0");
  return touches(firstDay(digits), lastDay(digits));
}

/** One span must reach into the days asked for: one that ends before and one that begins after are not enough. */
function touches(from: IsoDate = "0000-01-01", to: IsoDate = "9999-12-31"): Condition<AnyMeeting> {
  return ({ spans }) => {
    for (const { first, last } of spans) if (from <= last && first <= to) return true;
    return false;
  };
}

/** The words of several texts, with a space on each side. */
function searchWordsOf(texts: readonly string[]): string {
  return ` ${texts.flatMap(searchWords).join(" ")} `;
}
