import type { CitedCriteria as Criteria } from "../clauses/index.js";
import { rule } from "../kernel/assessment.js";
import { RcmInputError } from "../kernel/error.js";
import { type Fields, type Reader, readCode, readList, readWhole } from "../kernel/fields.js";
import { cents, usdAmount } from "../kernel/money.js";
import type { ShareOfTotal } from "./assess-scale.js";
import { percentageForm, scaleTable } from "./facts.js";
import type { PrintedScale, ScaleRow } from "./scale.js";

const rowFields: Fields<ScaleRow> = {
  country: /* @__PURE__ */ countryReader(),
  percentage: (value, path) => readPercentage(value, path, 100),
  contribution: usdAmount,
};

/** Roundings may add up to more than a hundred, and a scale may print that sum. */
const scaleFields: Fields<PrintedScale> = {
  rows: (value, path) => readList((row, at) => readWhole(rowFields, row, at), value, path),
  total: usdAmount,
  printedPercentageTotal: (value, path) => readPercentage(value, path, 999.99),
};

/** A printed scale with what follows from its contributions: worked out once, read by several criteria. */
interface WorkedOutScale extends PrintedScale {
  /** What the columns add up to, with two decimals. */
  readonly totals: { readonly contributions: string; readonly percentages: string };
  /** Each row's percentage beside what its contribution makes of the total. */
  readonly shares: readonly ShareOfTotal[];
  /** Whether each of the members has one row. */
  readonly complete: boolean;
}

const criteria = [
  { id: "contributions-add-to-total", input: ["rows", "total"], sources: ["twenty-years/contributions-table/total"], test: ({ totals, total }) => totals.contributions === total },
  { id: "percentages-add-to-printed-total", input: ["rows", "printedPercentageTotal"], sources: ["twenty-years/contributions-table/total"], test: ({ totals, printedPercentageTotal }) => totals.percentages === printedPercentageTotal },
  { id: "each-percentage-rounds-from-contribution", input: ["rows", "total"], sources: ["twenty-years/financing/scale-approved"], test: ({ shares }) => shares.every(({ printed, computed }) => printed === computed) },
  { id: "every-member-once", input: "rows", sources: ["twenty-years/financing/annual-contributions"], test: ({ complete }) => complete },
] as const satisfies Criteria<WorkedOutScale>;

/** What makes a scale of contributions agree with itself: all four. Every field is required, so nothing is ever missing. */
export const scaleRule = /* @__PURE__ */ rule({
  id: "contributions.scale",
  read: workOut,
  criteria,
  outcomes: ["consistent", "inconsistent"],
  outcome: ([agrees]) => (agrees ? "consistent" : "inconsistent"),
});

function workOut(value: unknown): WorkedOutScale {
  // An absent field is a mistake of form here: nothing can be said of a scale that is not all there.
  const scale = readWhole(scaleFields, value, "scale", "");
  const { rows } = scale;
  const total = cents(scale.total);
  // Members that contribute the same have the same share: it is worked out once.
  const computed = new Map<string, string | undefined>();
  const shares = rows.map(({ country, percentage, contribution }) => {
    if (!computed.has(contribution)) computed.set(contribution, shareOf(cents(contribution), total));
    const share = computed.get(contribution);
    return share === undefined ? { country, printed: percentage } : { country, printed: percentage, computed: share };
  });
  return {
    ...scale,
    totals: {
      contributions: sumOf(rows.map(({ contribution }) => cents(contribution))),
      percentages: sumOf(rows.map(({ percentage }) => hundredths(percentage))),
    },
    shares,
    complete: rows.length === scaleTable.length && new Set(rows.map(({ country }) => country)).size === rows.length,
  };
}

/** A percentage as so many hundredths: a whole number. */
function hundredths(percentage: string): number {
  return Math.round(Number(percentage) * 100);
}

/** What whole hundredths add up to, with two decimals. A sum that numbers cannot hold exactly is made with big integers. */
function sumOf(parts: readonly number[]): string {
  const sum = parts.reduce((total, part) => total + part, 0);
  return withTwoDecimals(Number.isSafeInteger(sum) ? sum : parts.reduce((total, part) => total + BigInt(part), 0n));
}

function withTwoDecimals(hundredths: number | bigint): string {
  const digits = `${hundredths}`.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A share of the total in per cent, with two decimals, halves rounded up. A share of a total of nothing is no number. */
function shareOf(contribution: number, total: number): string | undefined {
  if (total === 0) return undefined;
  const twice = contribution * 20_000 + total;
  if (Number.isSafeInteger(twice)) return withTwoDecimals((twice - (twice % (total * 2))) / (total * 2));
  return withTwoDecimals((BigInt(contribution) * 20_000n + BigInt(total)) / (BigInt(total) * 2n));
}

function readPercentage(value: unknown, path: string, most: number): string {
  if (typeof value === "string" && percentageForm.test(value) && Number(value) <= most) {
    return value.at(-3) === "." ? value : Number(value).toFixed(2);
  }
  const expected = `a percentage from "0.00" to "${most.toFixed(2)}", with at most two decimals`;
  throw new RcmInputError("not-a-percentage", path, expected, value);
}

function countryReader(): Reader<ScaleRow["country"]> {
  return readCode(scaleTable.map(({ country }) => country));
}
