import type { JudgedCriteria } from "../../clauses/index.js";
import { asOfDate } from "../../kernel/as-of.js";
import type { Assessment } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { amount, code, group, type Input, list, readFields, required } from "../../kernel/fields.js";
import { judgedRule } from "../../kernel/judged.js";
import { cents, type UsdAmount } from "../../kernel/money.js";
import type { CriterionOf } from "../../kernel/rule.js";
import { memberCodes } from "../../membership/facts.js";
import type { MemberCode } from "../../membership/index.js";
import { exactDecimal } from "../exact.js";
import { percentage } from "../percentage.js";

/** A row of a scale. */
export const scaleRowFields = {
  /** The Member Country. */
  country: required(code(memberCodes)),
  /** The share of the total in per cent, with at most two decimals, "1.77". */
  percentage: required(/* @__PURE__ */ percentage(100)),
  /** The annual contribution in US dollars. */
  contribution: required(amount),
};

/** A scale: an absent field is a mistake of form, because nothing can be said of a scale that is not all there. */
export const scaleFields = {
  /** The rows, one for each member. */
  rows: required(list(group(scaleRowFields))),
  /** The printed total of the contributions, in US dollars. */
  total: required(amount),
  /** The printed total of the percentages: roundings may add up to more than a hundred, and that sum may be printed. */
  printedPercentageTotal: required(/* @__PURE__ */ percentage(999.99)),
  /** Since when the scale is in force, as `scale(asOf)` gives it: it decides nothing here. */
  since: asOfDate,
};

const criteria = [
  {
    id: "contributions-add-to-total",
    input: ["rows", "total"],
    sources: ["twenty-years/contributions-table/total"],
  },
  {
    id: "percentages-add-to-printed-total",
    input: ["rows", "printedPercentageTotal"],
    sources: ["twenty-years/contributions-table/total"],
  },
  {
    id: "each-percentage-rounds-from-contribution",
    input: ["rows", "total"],
    sources: ["twenty-years/financing/scale-approved"],
    reading: "percentages-rounded-from-contributions",
  },
  { id: "every-member-once", input: "rows", sources: ["twenty-years/financing/annual-contributions"] },
] as const satisfies JudgedCriteria;

/** What makes a scale of contributions agree with itself: all four. */
export const scaleRule = judgedRule({
  id: "contributions.scale",
  criteria,
  decision: all(
    "contributions-add-to-total",
    "percentages-add-to-printed-total",
    "each-percentage-rounds-from-contribution",
    "every-member-once",
  ),
  outcomes: { met: "consistent", unmet: "inconsistent" },
});

/** A row of a scale of contributions. */
export interface ScaleRow extends Input<typeof scaleRowFields> {}

/** A scale of contributions as it is printed: its rows and the two totals below them. */
export interface PrintedScale extends Input<typeof scaleFields> {}

/** Whether a scale agrees with itself. Every field is required, so it is never undetermined. */
export type ScaleOutcome = "consistent" | "inconsistent";

/** What a scale must agree in: the two sums, the roundings, the members. */
export type ScaleCriterion = CriterionOf<typeof scaleRule>;

/** A percentage as printed, beside what it is. */
export interface ShareOfTotal {
  readonly country: MemberCode;
  /** The percentage of the row, with two decimals. */
  readonly printed: string;
  /**
   * The contribution's share of the total in per cent, rounded to two decimals, halves up; left out of a total of
   * nothing.
   */
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
 * @param scale - the rows, the printed total of the contributions in US dollars and the printed total of the
 * percentages, all required; the value of `scale(asOf)` can be passed as it is
 * @returns "consistent" or "inconsistent", with the four findings, the sums of both columns and each percentage beside
 * what it is; nothing is ever missing
 * @throws {@link RcmInputError} where a field is absent or has the wrong form
 * @sources twenty-years/financing/annual-contributions, twenty-years/financing/scale-approved,
 * twenty-years/contributions-table/total
 *
 * @example
 * ```js
 * import { assessScale, scale } from "rcm-rules/contributions";
 *
 * const assessment = assessScale(scale("2016").value);
 * assessment.outcome; // => "inconsistent"
 * assessment.because; // => ["percentages-add-to-printed-total"]
 * assessment.totals; // => { contributions: "282724.00", percentages: "100.01" }
 * assessment.shares[1]; // => { country: "CA", printed: "24.05", computed: "24.05" }
 * ```
 */
export function assessScale(scale: PrintedScale): ScaleAssessment {
  const { rows, total, printedPercentageTotal } = readFields(scaleFields, scale, "scale");
  const totals = {
    contributions: sumOf(rows.map(({ contribution }) => cents(contribution))),
    percentages: sumOf(rows.map(({ percentage }) => cents(percentage))),
  };
  const shares = sharesOf(rows, cents(total));
  const holds: { readonly [Criterion in ScaleCriterion]: boolean } = {
    "contributions-add-to-total": totals.contributions === total,
    "percentages-add-to-printed-total": totals.percentages === printedPercentageTotal,
    "each-percentage-rounds-from-contribution": shares.every(({ printed, computed }) => printed === computed),
    "every-member-once":
      rows.length === memberCodes.length && new Set(rows.map(({ country }) => country)).size === rows.length,
  };
  const assessment = scaleRule.conclude({ truths: criteria.map(({ id }) => holds[id]), absent: () => [] });
  return Object.assign(assessment as Assessment<ScaleOutcome, ScaleCriterion>, { totals, shares });
}

/** Each row's percentage beside what its contribution makes of the total. */
function sharesOf(rows: readonly ScaleRow[], total: number): ShareOfTotal[] {
  // Members that contribute the same have the same share: it is worked out once.
  const computed = new Map<UsdAmount, string | undefined>();
  return rows.map(({ country, percentage, contribution }) => {
    if (!computed.has(contribution)) computed.set(contribution, shareOf(cents(contribution), total));
    const share = computed.get(contribution);
    return share === undefined ? { country, printed: percentage } : { country, printed: percentage, computed: share };
  });
}

/** What whole hundredths add up to, with two decimals. A sum that numbers cannot hold exactly is made of decimals. */
function sumOf(hundredths: readonly number[]): string {
  const sum = hundredths.reduce((total, part) => total + part, 0);
  if (Number.isSafeInteger(sum)) return withTwoDecimals(sum);
  const Decimal = exactDecimal();
  return hundredths
    .reduce((total, part) => total.plus(part), new Decimal(0))
    .div(100)
    .toFixed(2);
}

/**
 * A share of the total in per cent, with two decimals, halves rounded up. A share of a total of nothing is no number.
 */
function shareOf(contribution: number, total: number): string | undefined {
  if (total === 0) return undefined;
  const twice = contribution * 20_000 + total;
  if (Number.isSafeInteger(twice)) return withTwoDecimals((twice - (twice % (total * 2))) / (total * 2));
  const Decimal = exactDecimal();
  return new Decimal(contribution).times(100).div(total).toFixed(2);
}

function withTwoDecimals(hundredths: number): string {
  const digits = `${hundredths}`.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
