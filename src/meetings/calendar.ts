import type { BodyId } from "../bodies/index.js";
import type { Answer, Basis, SourceId } from "../kernel/answer.js";
import { bare } from "../kernel/bare.js";
import type { Year } from "../kernel/calendar-date.js";
import { answerOn, type DatedGap, dated, type Question } from "../kernel/dated.js";
import { code, type Input, readFields } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { attestedUntil, frequencyTable, groupMeetingTable, hostTable, virtualMeetingTable } from "./facts.js";
import { conferenceYear, lastDayOf } from "./half-year.js";
import { inForce } from "./in-force.js";
import { meetingModes } from "./meeting-codes.js";

/** How often a body meets. */
export interface MeetingFrequency {
  readonly body: BodyId;
  readonly perYear: 1 | 2;
  /** The body immediately before whose meetings it meets. */
  readonly before?: BodyId;
  readonly basis: Exclude<Basis, "reported">;
  /** The readings that it rests on, wholly or in a part. */
  readonly readings?: readonly string[];
  readonly sources: readonly SourceId[];
}

/** The form of {@link ViceMinisterialHostOptions}. */
const viceMinisterialHostFields = {
  /** How the meeting is held. Default: as the list says of the year, "on-site" where it says nothing. */
  mode: code(meetingModes),
};

/** The options of {@link viceMinisterialHost}. */
export interface ViceMinisterialHostOptions extends Input<typeof viceMinisterialHostFields> {}

/**
 * How often the bodies meet in a year. The list of meetings is not complete: no count of its entries can be held
 * against these numbers. Of the third Network the documents do not say it: that it meets as the others do is our
 * reading.
 *
 * @sources twenty-years/structure-diagram/decision-making-body, twenty-years/vice-ministerial-meeting/declaration,
 * twenty-years/regional-consultation-group/two-meetings, twenty-years/liaison-officer-networks/meeting-time,
 * twenty-years/smuggling-and-trafficking/network-meetings, twenty-years/consular-protection/network-meetings,
 * twenty-years/vulnerable-groups/children-network, iom-page/meetings/working-groups-2023
 */
export const meetingFrequencies: readonly MeetingFrequency[] = frozen(
  /* @__PURE__ */ inForce<(typeof frequencyTable)[number]>(frequencyTable, ({ body }) => body),
);

/**
 * Which of the year's two meetings of the Regional Consultation Group goes with the Vice-Ministerial Meeting: until
 * 2014 the first, as is printed; since 2015 the second, by our reading: the sentence still says the first, but the
 * Vice-Ministerial Meeting has moved to the second half of the year. Both sentences are among the sources.
 *
 * @param year - a calendar year from 1996 on, a number or its four digits
 * @returns known: "first", stated, or "second", a reading; after 2024 carried forward. open: 1996, when the Group did
 * not yet exist at the first meeting
 * @throws {@link RcmInputError} "not-a-year" where it is none, "out-of-range" before 1996
 * @sources twenty-years/regional-consultation-group/origin, twenty-years/regional-consultation-group/two-meetings,
 * twenty-years/vice-ministerial-meeting/since-2015, twenty-years/consular-protection/network-meetings,
 * iom-page/meetings/1, iom-page/meetings/2, iom-page/meetings/7, iom-page/meetings/8, iom-page/meetings/20,
 * iom-page/meetings/21, iom-page/meetings/26, iom-page/meetings/27, iom-page/meetings/47, iom-page/meetings/48,
 * iom-page/meetings/89, iom-page/meetings/91
 *
 * @example
 * ```js
 * import { consultationGroupWithViceMinisterial } from "rcm-rules/meetings";
 *
 * consultationGroupWithViceMinisterial(2012).value; // => "first"
 * const now = consultationGroupWithViceMinisterial(2026);
 * now.value; // => "second"
 * now.readings; // => ["consultation-group-at-the-end-of-the-year"]
 * now.carriedForward; // => true
 * consultationGroupWithViceMinisterial(1996).status; // => "open"
 * ```
 */
export function consultationGroupWithViceMinisterial(year: Year): Answer<"first" | "second"> {
  return readFrom(answerOn(lastDayOf(conferenceYear(year, "year")), groupMeeting()), ({ meeting }) => meeting);
}

/**
 * Who hosts the Vice-Ministerial Meeting of a year: the country that has the presidency. Until 2014 that follows from
 * what is printed, since 2015 it is our reading. A virtual meeting has no host country. The rule is not one for other
 * meetings, which are held elsewhere too.
 *
 * @param year - a calendar year from 1996 on, a number or its four digits
 * @param options - how the meeting is held; left out: as the list says of that year, and on site where it says nothing
 * @returns known: "presiding-country"; `presidency(year)` tells which that is. none: the meeting is virtual, as it was
 * in 2020
 * @throws {@link RcmInputError} "not-a-year" where it is none, "out-of-range" before 1996, "unknown-code" for the mode
 * @sources twenty-years/vice-ministerial-meeting/until-2014, twenty-years/presidencies/yearly-volunteer,
 * twenty-years/presidency-table/2015, twenty-years/presidency-table/2016, iom-page/chair/current, iom-page/chair/past,
 * iom-page/meetings/1, iom-page/meetings/7, iom-page/meetings/32, iom-page/meetings/82, iom-page/meetings/83
 *
 * @example
 * ```js
 * import { viceMinisterialHost } from "rcm-rules/meetings";
 *
 * viceMinisterialHost(2013).basis; // => "derived"
 * viceMinisterialHost(2024).value; // => "presiding-country"
 * viceMinisterialHost(2020).status; // => "none"
 * viceMinisterialHost(2030, { mode: "virtual" }).status; // => "none"
 * ```
 */
export function viceMinisterialHost(year: Year, options: ViceMinisterialHostOptions = {}): Answer<"presiding-country"> {
  const checked = conferenceYear(year, "year");
  const listed = virtualMeetingTable.find((row) => row.year === checked);
  const { mode = listed ? "virtual" : "on-site" } = readFields(viceMinisterialHostFields, options, "options");
  if (mode === "virtual") {
    const virtual = listed ? [listed] : virtualMeetingTable;
    return { status: "none", sources: [printedHost, ...virtual.flatMap(({ sources }) => sources)] };
  }
  return readFrom(answerOn(lastDayOf(checked), host()), (row) => row.host);
}

/** The sentence from which it follows that what is held nowhere has no host. */
const printedHost = "twenty-years/vice-ministerial-meeting/until-2014";

interface CitingRow {
  readonly sources: readonly SourceId[];
  readonly readings?: readonly string[];
}

/** The value of an answer's row, with the readings that the row rests on. */
function readFrom<Row extends CitingRow, Value>(answer: Answer<Row>, value: (row: Row) => Value): Answer<Value> {
  if (answer.status === "none") return answer;
  if (answer.status === "known") {
    const { readings } = bare<CitingRow>(answer.value);
    return { ...answer, value: value(answer.value), ...(readings && { readings: [...readings] }) };
  }
  const { lastKnown, ...open } = bare(answer);
  return { ...open, ...(lastKnown && { lastKnown: { ...lastKnown, value: value(lastKnown.value) } }) };
}

type GroupMeetingRow = Exclude<(typeof groupMeetingTable)[number], DatedGap>;
type HostRow = (typeof hostTable)[number];

const groupMeeting = once(
  (): Question<GroupMeetingRow, GroupMeetingRow> => ({
    rows: dated<GroupMeetingRow | DatedGap>(groupMeetingTable),
    value: (row: GroupMeetingRow) => row,
    attestedUntil,
  }),
);

const host = once(
  (): Question<HostRow, HostRow> => ({
    rows: dated<HostRow>(hostTable),
    value: (row: HostRow) => row,
    attestedUntil,
  }),
);
