import type { Criteria } from "../../clauses/index.js";
import type { Assessment } from "../../kernel/assessment.js";
import { type IsoDate, isoDate } from "../../kernel/calendar-date.js";
import { all } from "../../kernel/decision.js";
import { RcmInputError } from "../../kernel/error.js";
import type { Field, Input, Path } from "../../kernel/fields.js";
import type { Predicate } from "../../kernel/predicates.js";
import { type CriterionOf, type OutcomeOf, rule } from "../../kernel/rule.js";
import { firstYear } from "../facts.js";
import { halfIn, halfOf, yearOf } from "../half-year.js";

/** A date on which the Conference existed. */
const meetingDate: Field<IsoDate, "date"> = { kind: "date", read: readMeetingDate };

const fields = {
  /** The first day, in 1996 or later. */
  start: meetingDate,
  /** The last day, no earlier than the first. */
  end: meetingDate,
};

export { fields as viceMinisterialDatesFields };

/** Whether a day lies in the half in which the Vice-Ministerial Meeting of its year is held. */
const inItsHalf: Predicate<[IsoDate]> = {
  name: "in-its-half",
  holds: (day) => halfOf(day) === halfIn(yearOf(day)),
};

/** Whether two days lie in one half of one year. */
const withinOneHalf: Predicate<[IsoDate, IsoDate]> = {
  name: "within-one-half",
  holds: (start, end) => yearOf(start) === yearOf(end) && halfOf(start) === halfOf(end),
};

const halves = [
  "twenty-years/vice-ministerial-meeting/until-2014",
  "twenty-years/vice-ministerial-meeting/since-2015",
] as const;

const criteria = [
  { id: "starts-in-its-half", input: "start", sources: halves, test: inItsHalf },
  { id: "ends-in-its-half", input: "end", sources: halves, test: inItsHalf },
  {
    id: "within-one-half",
    input: ["start", "end"],
    sources: halves,
    reading: "whole-meeting-in-its-half",
    readWhen: "unmet",
    test: withinOneHalf,
  },
] as const satisfies Criteria<typeof fields>;

/** When the Vice-Ministerial Meeting is held: wholly in the half of the year that the documents give. */
export const viceMinisterialDateRule = rule({
  id: "meetings.vice-ministerial-date",
  argument: "dates",
  fields,
  criteria,
  decision: all("starts-in-its-half", "ends-in-its-half", "within-one-half"),
  outcomes: { met: "conforms", unmet: "violates" },
});

/** The days of a Vice-Ministerial Meeting. An absent field is unknown. */
export interface ViceMinisterialDates extends Input<typeof fields> {}

/** Whether the days lie in the half of the year that the documents give. */
export type ViceMinisterialDateOutcome = OutcomeOf<typeof viceMinisterialDateRule>;

/** What the days must meet. */
export type ViceMinisterialDateCriterion = CriterionOf<typeof viceMinisterialDateRule>;

/** What `assessViceMinisterialDate` finds. */
export interface ViceMinisterialDateAssessment
  extends Assessment<ViceMinisterialDateOutcome, ViceMinisterialDateCriterion, Path<typeof fields>> {}

/**
 * Assesses whether the days of a Vice-Ministerial Meeting lie in the half of the year in which it is held: the first
 * until 2014, the second since 2015. That a meeting which reaches from one half into the other violates it is our
 * reading.
 *
 * The rule is the document's. Other public pages report a meeting of July 2009 that it does not fit.
 *
 * @param dates - the first and the last day; both optional, an absent one is unknown
 * @returns "conforms", "violates" or "undetermined", with the three findings and the inputs still missing
 * @throws {@link RcmInputError} where a day has the wrong form, lies before 1996, or the end before the start
 * @sources twenty-years/vice-ministerial-meeting/until-2014, twenty-years/vice-ministerial-meeting/since-2015
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
export function assessViceMinisterialDate(dates: ViceMinisterialDates): ViceMinisterialDateAssessment {
  const values = viceMinisterialDateRule.read(dates);
  const [start, end] = [startIn(values), endIn(values)];
  if (start !== undefined && end !== undefined && end < start) {
    throw new RcmInputError("out-of-range", "end", "no earlier than the start", end);
  }
  return viceMinisterialDateRule.conclude(values);
}

const startIn = /* @__PURE__ */ viceMinisterialDateRule.valueAt("start");
const endIn = /* @__PURE__ */ viceMinisterialDateRule.valueAt("end");

function readMeetingDate(value: unknown, path: string): IsoDate {
  const date = isoDate(value, path);
  if (yearOf(date) >= firstYear) return date;
  throw new RcmInputError("out-of-range", path, `in ${firstYear} or later, the first year of the Conference`, value);
}
