import type { BodyId } from "../bodies/index.js";
import type { Answer, Basis, SourceId } from "../kernel/answer.js";
import { type Assessment, assess } from "../kernel/assessment.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { type Fields, readCode, readFields } from "../kernel/fields.js";
import { frozen } from "../kernel/frozen.js";
import { attestedUntil, frequencyTable, groupMeetingTable, hostTable, virtualMeetingSources } from "./facts.js";
import { conferenceYear } from "./half-year.js";
import { type MeetingMode, meetingModes } from "./meeting-codes.js";
import { viceMinisterialDateRule } from "./rules.js";

/** The days of a Vice-Ministerial Meeting. An absent field is unknown. */
export interface ViceMinisterialDates {
  /** The first day, in 1996 or later. */
  readonly start?: IsoDate | undefined;
  /** The last day, no earlier than the first. */
  readonly end?: IsoDate | undefined;
}

/** Whether the days lie in the half of the year that the documents give. */
export type ViceMinisterialDateOutcome = "conforms" | "violates" | "undetermined";
/** What the days must meet. */
export type ViceMinisterialDateCriterion = (typeof viceMinisterialDateRule)["table"]["criteria"][number]["id"];

/** How often a body meets. */
export interface MeetingFrequency {
  readonly body: BodyId;
  readonly perYear: 1 | 2;
  /** The body immediately before whose meetings it meets. */
  readonly before?: BodyId;
  readonly basis: Exclude<Basis, "reported">;
  readonly sources: readonly SourceId[];
}

/** The options of {@link viceMinisterialHost}. */
export interface ViceMinisterialHostOptions {
  /** How the meeting is held. Default: "on-site". */
  readonly mode?: MeetingMode | undefined;
}

/**
 * How often the bodies meet in a year. The list of meetings is not complete: no count of its entries can be held against
 * these numbers.
 *
 * Sources: twenty-years/structure-diagram/decision-making-body, twenty-years/regional-consultation-group/two-meetings,
 * twenty-years/liaison-officer-networks/meeting-time, twenty-years/smuggling-and-trafficking/network-meetings,
 * twenty-years/consular-protection/network-meetings, iom-page/meetings/working-groups-2023.
 */
export const meetingFrequencies: readonly MeetingFrequency[] = /* @__PURE__ */ frozen(frequencyTable);

/**
 * Assesses whether the days of a Vice-Ministerial Meeting lie in the half of the year in which it is held: the first until
 * 2014, the second since 2015. A meeting that reaches from one half into the other violates it.
 *
 * The rule is the document's. Other public pages report a meeting of July 2009 that it does not fit.
 *
 * @param dates the first and the last day; both optional, an absent one is unknown
 * @returns "conforms", "violates" or "undetermined", with the three findings and the inputs still missing
 * @throws `RcmInputError` where a day has the wrong form, lies before 1996, or the end before the start
 *
 * Sources: twenty-years/vice-ministerial-meeting/until-2014, twenty-years/vice-ministerial-meeting/since-2015.
 *
 * @example
 * ```js
 * import { assessViceMinisterialDate } from "rcm-rules/meetings";
 *
 * assessViceMinisterialDate({ start: "2019-11-13", end: "2019-11-14" }).outcome; // => "conforms"
 * assessViceMinisterialDate({ start: "2016-06-07" }).outcome; // => "violates"
 * assessViceMinisterialDate({ start: "2014-06-24" }).missing; // => ["end"]
 * ```
 */
export function assessViceMinisterialDate(
  dates: ViceMinisterialDates,
): Assessment<ViceMinisterialDateOutcome, ViceMinisterialDateCriterion> {
  return assess(viceMinisterialDateRule, dates);
}

/**
 * Which of the year's two meetings of the Regional Consultation Group goes with the Vice-Ministerial Meeting: the first
 * until 2014, as is printed; since 2015 the second, which follows from the move to the second half of the year.
 *
 * @param year a calendar year from 1996 on
 * @returns known: "first", stated, or "second", derived; after 2024 carried forward
 * @throws `RcmInputError` "not-a-year" where it is none, "out-of-range" before 1996
 *
 * Sources: twenty-years/regional-consultation-group/two-meetings, twenty-years/vice-ministerial-meeting/since-2015,
 * twenty-years/consular-protection/network-meetings.
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
export function consultationGroupWithViceMinisterial(year: number): Answer<"first" | "second"> {
  const asked = conferenceYear(year, "year");
  const [early, late] = groupMeetingTable;
  const { meeting, basis, sources } = asked >= late.since ? late : early;
  return { status: "known", value: meeting, basis, sources: [...sources], ...carried(asked) };
}

/**
 * Who hosts the Vice-Ministerial Meeting of a year: the country that has the presidency, as is printed until 2014 and
 * borne out since. A virtual meeting has no host country. The rule is not one for other meetings, which are held elsewhere
 * too.
 *
 * @param year a calendar year from 1996 on
 * @param options how the meeting is held; on site where nothing is said
 * @returns known: "presiding-country"; `presidency(year)` tells which that is. none: the meeting is virtual
 * @throws `RcmInputError` "not-a-year" where it is none, "out-of-range" before 1996, "unknown-code" for the mode
 *
 * Sources: twenty-years/vice-ministerial-meeting/until-2014, iom-page/meetings/1, 7, 32, 82 and 83.
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
  const asked = conferenceYear(year, "year");
  const { mode = "on-site" } = readFields(hostFields, options, "options");
  if (mode === "virtual") return { status: "none", sources: [...virtualMeetingSources] };
  const [early, late] = hostTable;
  const { basis, sources } = asked >= late.since ? late : early;
  return { status: "known", value: "presiding-country", basis, sources: [...sources], ...carried(asked) };
}

const hostFields: Fields<ViceMinisterialHostOptions> = { mode: /* @__PURE__ */ readCode(meetingModes) };

function carried(year: number): { readonly carriedForward?: true } {
  return year > attestedUntil ? { carriedForward: true } : {};
}
