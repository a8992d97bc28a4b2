import type { BodyId } from "../../bodies/facts.js";
import type { ReadingId } from "../../clauses/index.js";
import type { Name, SourceId } from "../../kernel/answer.js";
import { bare, ownOf } from "../../kernel/bare.js";
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
import { type Condition, conditionsOf, type Entry, entryOf } from "./search.js";

/** The number of a yearly Conference, and how it is known. */
export interface MeetingEdition extends Edition {
  /** "stated" where a number is printed, "derived" where it follows from the numbers of the years before and after. */
  readonly basis: "stated" | "derived";
  /** What gives the number. */
  readonly sources: readonly SourceId[];
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
  /** "on-site" where a place is printed and nothing says that it was virtual; left out where neither is printed. */
  readonly mode?: MeetingMode;
  /** Our own classification, by what the entry is printed as. */
  readonly kind: MeetingKind;
  /** The bodies of the Conference that met, where they did, by themselves or within the meeting. */
  readonly bodies?: readonly BodyId[];
  /** Our own: the central themes of which the title itself names the subject. */
  readonly themes?: readonly CentralThemeId[];
  /** Our own: what the entry is one of several of. */
  readonly series?: MeetingSeries;
  /** Of a Conference or a Vice-Ministerial Meeting. */
  readonly edition?: MeetingEdition;
  /** The place in its series that is printed. */
  readonly ordinal?: number;
  /** Present where "(TBC)" stands after the place: whether the place is to be confirmed or the meeting, is not said. */
  readonly toBeConfirmed?: true;
  /** The id of the entry that this one repeats letter by letter. */
  readonly duplicateOf?: string;
  /** The id of the entry that this one is a part of. */
  readonly partOf?: string;
  readonly suspect?: readonly MeetingSuspicion[];
  /** What is printed: that the page lists it, with its days, place and title. */
  readonly basis: "stated";
  /** The parts that follow from other clauses. */
  readonly derived?: readonly "edition"[];
  /** The readings that some parts rest on: how it was held, the bodies, the themes, that it is a repetition. */
  readonly readings?: readonly string[];
  readonly sources: readonly SourceId[];
}

const register = once(() => meetingTable.map(entered));

/**
 * The meetings that IOM's page on the Conference lists, June 2012 to December 2024: all 91 entries, the one that is
 * printed twice and the one to be confirmed among them. The list is not complete (`meetingList`), so that a year's
 * entries are no count of what took place; `furtherMeetings` has those of which the publication tells.
 *
 * `kind` asks what an entry is printed as, `body` who met: the Consultation Group has 17 entries of its own, and met in
 * 25, because it meets within the yearly Conferences and within a seminar-workshop too.
 *
 * @param filter - what to look for, every field optional; without it, every entry. A meeting whose days are not printed
 * may fall on any day of its month
 * @returns the entries that meet all of it, in printed order: the latest first, but for one of 2018
 * @throws {@link RcmInputError} where a field has the wrong form or another name, a code is nobody's, a text has
 * neither letter nor digit, or a place has a name that the library does not know
 * @sources iom-page/meetings/1 to 91
 *
 * @example
 * ```js
 * import { meetings } from "rcm-rules/meetings";
 *
 * meetings().length; // => 91
 * meetings({ distinct: true }).length; // => 90
 * meetings({ kind: "rcgm" }).length; // => 17
 * meetings({ body: "rcgm" }).length; // => 25
 * const [latest] = meetings({ year: 2024, body: "vice-ministerial-meeting" });
 * latest.edition; // => { number: 29, roman: "XXIX", basis: "stated", sources: ["iom-page/meetings/1"] }
 * const congresses = meetings({ series: "women-in-migration-congress" });
 * congresses.map((meeting) => meeting.ordinal); // => [5, 4, 3, 2]
 * meetings({ confirmed: false })[0].dates; // => [{ start: "2019-10", end: "2019-10" }]
 * meetings({ place: "bogota" })[0].place; // => { printed: "Bogota, Colombia", name: "Bogotá", country: "CO" }
 * meetings({ text: "deadly business" }).length; // => 0
 * meetings({ text: "passport integrity" }).length; // => 1
 * ```
 */
export function meetings(filter: MeetingFilter = {}): Meeting[] {
  const asked = readFields(meetingFilterFields, filter, "filter");
  const conditions = [...conditionsOf<Meeting>(asked), ...ownConditionsOf(asked)];
  return conditions.reduce((left, holds) => left.filter(holds), register()).map(({ meeting }) => meeting);
}

function ownConditionsOf({ theme, mode, series, confirmed, distinct }: MeetingFilter): Condition<Meeting>[] {
  const conditions: Condition<Meeting>[] = [];
  if (theme !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "themes")?.includes(theme) === true);
  if (mode !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "mode") === mode);
  if (series !== undefined) conditions.push(({ meeting }) => ownOf(meeting, "series") === series);
  if (confirmed !== undefined)
    conditions.push(({ meeting }) => (ownOf(meeting, "toBeConfirmed") === undefined) === confirmed);
  if (distinct) conditions.push(({ meeting }) => ownOf(meeting, "duplicateOf") === undefined);
  return conditions;
}

/** The entries are frozen, because every result shares them. */
function entered(printedRow: MeetingRow): Entry<Meeting> {
  const row = bare(printedRow);
  const { id, printed, title, place, edition, sources, ...rest } = row;
  const readings = readingsOf(row);
  const meeting: Meeting = frozen({
    id,
    printed,
    title,
    dates: printedDates(printed),
    ...(place !== undefined && { place: { printed: place, ...normalizedPlace(place) } }),
    ...rest,
    ...(edition && { edition: { ...edition, sources: edition.sources ?? sources.slice(0, 1) } }),
    basis: "stated" as const,
    ...(edition?.basis === "derived" && { derived: ["edition" as const] }),
    ...(readings.length > 0 && { readings }),
    sources,
  });
  return entryOf(meeting, printed);
}

/** That the bodies of a Conference met is printed for three of them. */
const printedBodies = /RGCM and|meeting of the Regional Consultation Group/;

function readingsOf({ kind, mode, themes, duplicateOf, printed }: MeetingRow): ReadingId[] {
  const rests: readonly (readonly [boolean, ReadingId])[] = [
    [mode === "on-site", "on-site-unless-virtual"],
    [kind === "conference" && !printedBodies.test(printed), "a-conference-brings-both-together"],
    [themes !== undefined, "themes-by-the-subject-named"],
    [duplicateOf !== undefined, "identical-entries-are-one-meeting"],
  ];
  return rests.flatMap(([does, reading]) => (does ? [reading] : []));
}
