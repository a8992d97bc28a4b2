import type { BodyId } from "../../bodies/facts.js";
import type { Answer, Name, SourceId } from "../../kernel/answer.js";
import { type AsOf, firstDay, lastDay } from "../../kernel/as-of.js";
import { bare, ownOf } from "../../kernel/bare.js";
import { readFields } from "../../kernel/fields.js";
import { frozen } from "../../kernel/frozen.js";
import { once } from "../../kernel/once.js";
import { firstYear } from "../facts.js";
import type { MeetingKind } from "../meeting-codes.js";
import { type FurtherMeetingFilter, furtherMeetingFilterFields } from "../meeting-filter.js";
import { type FurtherMeetingRow, foundingSources, furtherMeetingTable, meetingListRow } from "./further-facts.js";
import { type Meeting, type MeetingEdition, meetings } from "./meetings.js";
import { type Place, placeTable } from "./places.js";
import type { DateSpan } from "./printed-date.js";
import { conditionsOf, entryOf } from "./search.js";

/** A meeting of which the documents tell outside IOM's list, or of which a public page does. */
export interface FurtherMeeting {
  readonly id: string;
  readonly title: Name;
  /** With the precision that is printed: a year, a month, or days. */
  readonly dates: readonly DateSpan[];
  readonly place?: Place;
  readonly kind: MeetingKind;
  readonly bodies?: readonly BodyId[];
  readonly edition?: MeetingEdition;
  /** "stated": the publication tells of it. "reported": its days and place stand on a public page alone. */
  readonly basis: "stated" | "reported";
  /** The parts that follow from the sources and are not printed. */
  readonly derived?: readonly ("dates" | "edition")[];
  readonly sources: readonly SourceId[];
}

/** IOM's list of meetings as a whole. */
export interface MeetingList {
  readonly entries: number;
  /** The first day of the earliest meeting, and the last of the latest. */
  readonly from: AsOf;
  readonly to: AsOf;
  /** Whether every meeting of that time is in it. */
  readonly complete: boolean;
  readonly basis: "derived";
  readonly sources: readonly SourceId[];
}

/** What both lists have. */
export interface KnownMeetings {
  /** Entries of IOM's list. */
  readonly listed: readonly Meeting[];
  /** Meetings of which the documents tell elsewhere, and reported ones. */
  readonly further: readonly FurtherMeeting[];
}

/**
 * IOM's list of meetings as a whole: how many entries it has, from when to when, and that it is not complete.
 *
 * @sources iom-page/meetings/1, iom-page/meetings/91, iom-page/documents/6,
 * twenty-years/vulnerable-groups/children-network
 */
export const meetingList: MeetingList = /* @__PURE__ */ frozen(meetingListRow);

const entries = once(() => {
  const rows: readonly FurtherMeetingRow[] = furtherMeetingTable;
  return rows.map((row) => {
    const { place, ...rest } = bare(row);
    const found = placeTable.find(({ name }) => name === place);
    const named = found && { place: { name: found.name, country: found.country } };
    return entryOf<FurtherMeeting>(frozen({ ...rest, ...named }));
  });
});

/**
 * Meetings that IOM's list does not have: those of which the publication tells in its prose, with what it prints of
 * each, and those of November 2018, which a public page reports. In the order of time.
 *
 * @param filter - what to look for, every field optional; without it, all of them
 * @returns the meetings that meet all of it, each with its own provenance
 * @throws {@link RcmInputError} as `meetings` does
 * @sources twenty-years/migration-and-development/first-meeting-1996,
 * twenty-years/migration-and-development/central-theme, twenty-years/criteria-footnote/approval,
 * twenty-years/smuggling-and-trafficking/network-established, twenty-years/consular-protection/network-established,
 * twenty-years/financing/scale-approved, twenty-years/technical-secretariat/renamed,
 * twenty-years/technical-secretariat/unit-established, twenty-years/vulnerable-groups/consolidated-2003,
 * twenty-years/liaison-officer-networks/anti-trafficking-coalitions,
 * twenty-years/structure-diagram/decision-making-body, twenty-years/vulnerable-groups/children-network,
 * iom-page/meetings/91, iom-page/documents/6, reported/meetings-2018/1
 *
 * @example
 * ```js
 * import { furtherMeetings } from "rcm-rules/meetings";
 *
 * const [group] = furtherMeetings({ kind: "rcgm", year: 2016 });
 * group.dates; // => [{ start: "2016-06", end: "2016-06" }]
 * group.place; // => { name: "Tegucigalpa", country: "HN" }
 * furtherMeetings({ edition: 23 })[0].basis; // => "reported"
 * furtherMeetings({ edition: 23, evidence: "documents" }); // => []
 * ```
 */
export function furtherMeetings(filter: FurtherMeetingFilter = {}): FurtherMeeting[] {
  const { evidence: asked, ...search } = readFields(furtherMeetingFilterFields, filter, "filter");
  const conditions = conditionsOf<FurtherMeeting>(bare(search));
  const heard = entries().filter(({ meeting }) => asked !== "documents" || meeting.basis === "stated");
  return conditions.reduce((left, holds) => left.filter(holds), heard).map(({ meeting }) => meeting);
}

/**
 * What is known of meetings: those of IOM's list and those of which is told elsewhere. It tells "not listed" from
 * "none": no list is complete, so that a meeting which is in neither may have been held.
 *
 * @param filter - what to look for, every field optional
 * @returns known: what both lists have. none: the dates asked for lie before the Conference was established. open, with
 * the reason "not-listed": neither list has such a meeting
 * @throws {@link RcmInputError} as `meetings` does
 * @sources iom-page/meetings/1 to 91, iom-page/documents/6, twenty-years/vulnerable-groups/children-network,
 * twenty-years/introduction/founding
 *
 * @example
 * ```js
 * import { knownMeetings } from "rcm-rules/meetings";
 *
 * knownMeetings({ kind: "rcgm", year: 2016 }).value.further.length; // => 1
 * knownMeetings({ kind: "rcgm", year: 2015 }).reason; // => "not-listed"
 * knownMeetings({ year: 1995 }).status; // => "none"
 * ```
 */
export function knownMeetings(filter: FurtherMeetingFilter = {}): Answer<KnownMeetings> {
  const { evidence: asked, ...search } = readFields(furtherMeetingFilterFields, filter, "filter");
  if (liesBeforeTheConference(search)) return { status: "none", sources: [...foundingSources] };
  const listed = meetings(search);
  const further = furtherMeetings({ ...search, evidence: asked });
  if (listed.length + further.length > 0) {
    const isReported = listed.length === 0 && further.every(({ basis }) => basis === "reported");
    const sources = [...new Set([...listed, ...further].flatMap((meeting) => meeting.sources))];
    return { status: "known", value: { listed, further }, basis: isReported ? "reported" : "stated", sources };
  }
  return { status: "open", reason: "not-listed", sources: [...meetingListRow.sources] };
}

/** Whether no day that is asked for lies in or after February 1996. */
function liesBeforeTheConference(search: FurtherMeetingFilter): boolean {
  const year = ownOf(search, "year");
  const to = ownOf(search, "to");
  return (year !== undefined && year < firstYear) || (to !== undefined && lastDay(to) < firstDay(`${firstYear}-02`));
}
