import type { BodyId } from "../bodies/index.js";
import type { Answer, Basis, SourceId } from "../kernel/answer.js";
import type { Year } from "../kernel/calendar-date.js";
import { answerOn, dated } from "../kernel/dated.js";
import { code, type Input, readFields } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { once } from "../kernel/once.js";
import { attestedUntil, frequencyTable, groupMeetingTable, hostTable, virtualMeetingSources } from "./facts.js";
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
  readonly sources: readonly SourceId[];
}

/** The form of {@link ViceMinisterialHostOptions}. */
const viceMinisterialHostFields = {
  /** How the meeting is held. Default: "on-site". */
  mode: code(meetingModes),
};

/** The options of {@link viceMinisterialHost}. */
export interface ViceMinisterialHostOptions extends Input<typeof viceMinisterialHostFields> {}

/**
 * How often the bodies meet in a year. The list of meetings is not complete: no count of its entries can be held
 * against these numbers.
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
 * Which of the year's two meetings of the Regional Consultation Group goes with the Vice-Ministerial Meeting: the first
 * until 2014, as is printed; since 2015 the second, which follows from the move to the second half of the year.
 *
 * @param year - a calendar year from 1996 on, a number or its four digits
 * @returns known: "first", stated, or "second", derived; after 2024 carried forward
 * @throws {@link RcmInputError} "not-a-year" where it is none, "out-of-range" before 1996
 * @sources twenty-years/vice-ministerial-meeting/until-2014, twenty-years/regional-consultation-group/two-meetings,
 * twenty-years/vice-ministerial-meeting/since-2015, twenty-years/consular-protection/network-meetings,
 * iom-page/meetings/1, iom-page/meetings/2, iom-page/meetings/7, iom-page/meetings/8, iom-page/meetings/20,
 * iom-page/meetings/21, iom-page/meetings/26, iom-page/meetings/27, iom-page/meetings/47, iom-page/meetings/48
 *
 * @example
 * ```js
 * import { consultationGroupWithViceMinisterial } from "rcm-rules/meetings";
 *
 * consultationGroupWithViceMinisterial(2012).value; // => "first"
 * const now = consultationGroupWithViceMinisterial(2026);
 * now.value; // => "second"
 * now.basis; // => "derived"
 * now.carriedForward; // => true
 * ```
 */
export function consultationGroupWithViceMinisterial(year: Year): Answer<"first" | "second"> {
  return answerOn(lastDayOf(conferenceYear(year, "year")), groupMeeting());
}

/**
 * Who hosts the Vice-Ministerial Meeting of a year: the country that has the presidency, as is printed until 2014 and
 * borne out since. A virtual meeting has no host country. The rule is not one for other meetings, which are held
 * elsewhere too.
 *
 * @param year - a calendar year from 1996 on, a number or its four digits
 * @param options - how the meeting is held; on site where nothing is said
 * @returns known: "presiding-country"; `presidency(year)` tells which that is. none: the meeting is virtual
 * @throws {@link RcmInputError} "not-a-year" where it is none, "out-of-range" before 1996, "unknown-code" for the mode
 * @sources twenty-years/vice-ministerial-meeting/until-2014, twenty-years/presidency-table/2015,
 * twenty-years/presidency-table/2016, iom-page/chair/current, iom-page/chair/past, iom-page/meetings/1,
 * iom-page/meetings/7, iom-page/meetings/32, iom-page/meetings/82, iom-page/meetings/83
 *
 * @example
 * ```js
 * import { viceMinisterialHost } from "rcm-rules/meetings";
 *
 * viceMinisterialHost(2013).basis; // => "stated"
 * viceMinisterialHost(2024).value; // => "presiding-country"
 * viceMinisterialHost(2020, { mode: "virtual" }).status; // => "none"
 * ```
 */
export function viceMinisterialHost(
  year: number,
  options: ViceMinisterialHostOptions = {},
): Answer<"presiding-country"> {
  const day = lastDayOf(conferenceYear(year, "year"));
  const { mode = "on-site" } = readFields(viceMinisterialHostFields, options, "options");
  if (mode === "virtual") return { status: "none", sources: [...virtualMeetingSources] };
  return answerOn(day, host());
}

type GroupMeetingRow = (typeof groupMeetingTable)[number];
type HostRow = (typeof hostTable)[number];

const groupMeeting = once(() => ({
  rows: dated<GroupMeetingRow>(groupMeetingTable),
  value: ({ meeting }: GroupMeetingRow) => meeting,
  attestedUntil,
}));

const host = once(() => ({
  rows: dated<HostRow>(hostTable),
  value: (row: HostRow) => row.host,
  attestedUntil,
}));
