import { bodyIds } from "../bodies/facts.js";
import { asOfDate } from "../kernel/as-of.js";
import { code, type Input, text, truth, year } from "../kernel/fields.js";
import { centralThemeIds } from "../membership/facts.js";
import { meetingKinds, meetingModes, meetingSeries } from "./meeting-codes.js";

/** The form of {@link MeetingFilter}. */
export const meetingFilterFields = {
  /** A calendar year on which one of the meeting's days falls. */
  year,
  /** Meetings with a day on or after the first day of this date: "2019" is from 1 January on. */
  from: asOfDate,
  /** Meetings with a day on or before the last day of this date: "2019" is until 31 December. */
  to: asOfDate,
  /** What sort of meeting it is. */
  kind: code(meetingKinds),
  /** A central theme of which the title names the subject. */
  theme: code(centralThemeIds),
  /** A body of the Conference that met. */
  body: code(bodyIds),
  /**
   * A place, in any form that the register prints or as the library writes it, without regard to case and accents; or
   * the code of a country, for all the places in it. The name of a country finds the entries that print no more than
   * that.
   */
  place: text,
  /** Where people met: at a place, online, or both. */
  mode: code(meetingModes),
  /** What the entry is one of several of. */
  series: code(meetingSeries),
  /** Whether the meeting is confirmed: false finds those which the page says are to be confirmed. */
  confirmed: truth,
};

/** What to look for in the register. Every field narrows the search; an absent one asks for nothing. */
export interface MeetingFilter extends Input<typeof meetingFilterFields> {}
