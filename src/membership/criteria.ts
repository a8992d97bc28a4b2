import type { ReadingId } from "../clauses/index.js";
import type { Answer, Name } from "../kernel/answer.js";
import { type AsOf, type AsOfOrYear, lastDay } from "../kernel/as-of.js";
import { answerOn, type DatedGap, dated } from "../kernel/dated.js";
import { once } from "../kernel/once.js";
import { readCode } from "../kernel/read.js";
import { criteriaTable, type MemberCode } from "./facts.js";
import type { Standing } from "./standing.js";

/** Where and when the criteria for members and observers were approved. */
export interface CriteriaApproval {
  /** The Conference that approved them, by its number. */
  readonly conference: { readonly number: 4; readonly roman: "IV" };
  readonly dates: { readonly start: AsOf; readonly end: AsOf };
  readonly place: Name;
  readonly country: MemberCode;
  /** What they were approved according to. */
  readonly accordingTo: Name;
}

/** Why no criteria are known on a date. */
export const criteriaReason = "criteria-not-approved-yet";

/** The reading on which it rests when the conditions for members were approved. */
export const memberCriteriaReading: ReadingId = "footnote-covers-members";

/**
 * Whether the criteria for a standing had been approved by a date: they were at the IV Conference of January 1999. The
 * footnote that says so hangs on the heading of the section; that it speaks of the conditions for members too is a
 * reading.
 *
 * @param standing - "member", "observer-country" or "observer-organization"
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @returns known: where and when they were approved; after 2016 carried forward. open: before, with the reason
 * "criteria-not-approved-yet", and "date-precision" on the first of the two days
 * @throws {@link RcmInputError} where nobody applies for the standing, or the date is none
 * @sources twenty-years/criteria-footnote/approval
 *
 * @example
 * ```js
 * import { criteriaApproval } from "rcm-rules/membership";
 *
 * criteriaApproval("observer-country", "1998").reason; // => "criteria-not-approved-yet"
 * const { value } = criteriaApproval("observer-country", "1999");
 * value.dates; // => { start: "1999-01-28", end: "1999-01-29" }
 * value.accordingTo.en; // => "Item 5 of the Joint Communiqué"
 * criteriaApproval("member", "2010").readings; // => ["footnote-covers-members"]
 * ```
 */
export function criteriaApproval(standing: Exclude<Standing, "partner">, asOf: AsOfOrYear): Answer<CriteriaApproval> {
  const isMember = readApplied(standing, "standing") === "member";
  const answer = answerOn(lastDay(asOf), approval());
  if (answer.status !== "known" || !isMember) return answer;
  return { ...answer, basis: "reading", readings: [memberCriteriaReading] };
}

const readApplied = /* @__PURE__ */ readCode(["member", "observer-country", "observer-organization"]);

type ApprovalRow = Exclude<(typeof criteriaTable)[number], { readonly status: string }>;

const approval = once(() => ({
  rows: dated<ApprovalRow | DatedGap>(criteriaTable),
  value: ({ conference, dates, place, country, accordingTo }: ApprovalRow): CriteriaApproval => ({
    conference: { ...conference },
    dates: { ...dates },
    place: { ...place },
    country,
    accordingTo: { ...accordingTo },
  }),
  attestedUntil: "2016-12-31",
}));
