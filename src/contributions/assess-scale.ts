import type { Assessment } from "../kernel/assessment.js";
import type { UsdAmount } from "../kernel/money.js";
import type { MemberCode } from "../membership/index.js";
import { scaleRule } from "./rules.js";
import type { PrintedScale } from "./scale.js";

/** Whether a scale agrees with itself. */
export type ScaleOutcome = "consistent" | "inconsistent";

/** What a scale must agree in: the two sums, the roundings, the members. */
export type ScaleCriterion = (typeof scaleRule)["table"]["criteria"][number]["id"];

/** A percentage as printed, beside what it is. */
export interface ShareOfTotal {
  readonly country: MemberCode;
  /** The percentage of the row, with two decimals. */
  readonly printed: string;
  /** The contribution's share of the total in per cent, rounded to two decimals, halves up; left out of a total of nothing. */
  readonly computed?: string;
}

/** An assessment of a scale, with what its columns add up to. */
export interface ScaleAssessment extends Assessment<ScaleOutcome, ScaleCriterion> {
  readonly totals: {
    /** The sum of the contributions, in US dollars. */
    readonly contributions: UsdAmount;
    /** The sum of the percentages, with two decimals. */
    readonly percentages: string;
  };
  /** The percentages in the order of the rows. */
  readonly shares: readonly ShareOfTotal[];
}

/**
 * Assesses whether a scale of contributions agrees with itself: the contributions add up to their total and the
 * percentages to theirs, each percentage is its contribution's share of the total rounded to two decimals (halves up),
 * and each of the eleven members has one row. It repairs nothing. Table 1 is inconsistent: its percentages add up to
 * 100.01 and are printed with a total of 100.00.
 *
 * @param scale the rows, the printed total of the contributions in US dollars and the printed total of the percentages,
 * all required; the value of `scale(asOf)` can be passed as it is
 * @returns "consistent" or "inconsistent", with the four findings, the sums of both columns and each percentage
 * beside what it is; nothing is ever missing
 * @throws {@link RcmInputError} where a field is absent or has the wrong form
 *
 * Sources: twenty-years/financing/annual-contributions, twenty-years/financing/scale-approved,
 * twenty-years/contributions-table/total.
 *
 * @example
 * ```js
 * import { assessScale, scale } from "rcm-rules/contributions";
 *
 * const assessment = assessScale(scale("2016").value);
 * assessment.outcome; // => "inconsistent"
 * assessment.findings.filter((finding) => finding.result === "unmet").map((finding) => finding.criterion); // => ["percentages-add-to-printed-total"]
 * assessment.totals; // => { contributions: "282724.00", percentages: "100.01" }
 * assessment.shares[1]; // => { country: "CA", printed: "24.05", computed: "24.05" }
 * ```
 */
export function assessScale(scale: PrintedScale): ScaleAssessment {
  const workedOut = scaleRule.table.read(scale);
  return { ...scaleRule.conclude(workedOut), totals: workedOut.totals, shares: workedOut.shares };
}
