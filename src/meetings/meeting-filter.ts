import { bodyIds } from "../bodies/facts.js";
import { asOfDate } from "../kernel/as-of.js";
import { code, type Input, truth, wholeNumber, year } from "../kernel/fields.js";
import { evidence } from "../kernel/options.js";
import { searchText } from "../kernel/search.js";
import { country } from "../membership/country-codes.js";
import { centralThemeIds } from "../membership/facts.js";
import { meetingKinds, meetingModes, meetingSeries } from "./meeting-codes.js";

/** The fields that look for a meeting in any list of them. */
export const meetingSearchFields = {
  /** A calendar year on which one of the meeting's days falls. */
  year,
  /** Meetings with a day on or after the first day of this date: "2019" is from 1 January on. */
  from: asOfDate,
  /** Meetings with a day on or before the last day of this date: "2019" is until 31 December. */
  to: asOfDate,
  /** What sort of meeting it is, by its own entry: "rcgm" leaves out the Group's meetings within a Conference. */
  kind: code(meetingKinds),
  /** A body of the Conference that met, by itself or within another meeting. */
  body: code(bodyIds),
  /**
   * A place or a country: words that must all be in its name in English or Spanish ("Ciudad de México", "washington
   * dc"), or the code of a country ("mx"). Case, accents and punctuation do not matter.
   */
  place: searchText,
  /** ISO 3166-1 alpha-2 code of the country in which it took place. */
  country,
  /** The number of the Conference. */
  edition: wholeNumber(1, 3999),
  /** Words or their beginnings, that must all be in the title in either language, the printed entry or the place. */
  text: searchText,
};

/** The form of {@link MeetingFilter}. */
export const meetingFilterFields = {
  ...meetingSearchFields,
  /** A central theme of which the title names the subject. */
  theme: code(centralThemeIds),
  /** Where people met: at a place, online, or both. */
  mode: code(meetingModes),
  /** What the entry is one of several of. */
  series: code(meetingSeries),
  /** False: what is marked as to be confirmed; true: the rest. */
  confirmed: truth,
  /** True: without the entries that repeat another letter by letter. */
  distinct: truth,
};

/** What to look for in the register. Every field narrows the search; an absent one asks for nothing. */
export interface MeetingFilter extends Input<typeof meetingFilterFields> {}

/** The form of {@link FurtherMeetingFilter}. */
export const furtherMeetingFilterFields = { ...meetingSearchFields, evidence };

/** What to look for outside the list. Every field narrows the search; `evidence: "documents"` leaves reports out. */
export interface FurtherMeetingFilter extends Input<typeof furtherMeetingFilterFields> {}
