import { rule } from "../assessment.js";
import { RcmInputError } from "../errors.js";
import { type Fields, type Reader, readCode, readFields, readList } from "../fields.js";
import { usdAmount } from "../money.js";
import type { CitedCriteria as Criteria } from "../sources/index.js";
import { ExactDecimal } from "./exact.js";
import type { PrintedScale, ScaleRow } from "./scale.js";
import { scaleTable } from "./table.js";

const rowFields: Fields<ScaleRow> = {
  country: /* @__PURE__ */ countryReader(),
  percentage: (value, path) => readPercentage(value, path, 100),
  contribution: usdAmount,
};

/** Roundings may add up to more than a hundred, and a scale may print that sum. */
const scaleFields: Fields<PrintedScale> = {
  rows: (value, path) => readList((row, at) => readRequired(rowFields, row, at, `${at}.`), value, path),
  total: usdAmount,
  printedPercentageTotal: (value, path) => readPercentage(value, path, 999.99),
};

/** A printed scale with what follows from its contributions: worked out once, read by several criteria. */
interface WorkedOutScale extends PrintedScale {
  /** What the columns add up to, with two decimals. */
  readonly totals: { readonly contributions: string; readonly percentages: string };
  /** Each row's share of the total in per cent, rounded to two decimals. */
  readonly shares: readonly string[];
}

const criteria = [
  { id: "contributions-add-to-total", input: ["rows", "total"], sources: ["twenty-years/contributions-table/total"], test: ({ totals, total }) => totals.contributions === total },
  { id: "percentages-add-to-printed-total", input: ["rows", "printedPercentageTotal"], sources: ["twenty-years/contributions-table/total"], test: ({ totals, printedPercentageTotal }) => totals.percentages === printedPercentageTotal },
  { id: "each-percentage-rounds-from-contribution", input: ["rows", "total"], sources: ["twenty-years/financing/scale-approved"], test: ({ rows, shares }) => rows.every(({ percentage }, index) => percentage === shares[index]) },
  { id: "every-member-once", input: "rows", sources: ["twenty-years/financing/annual-contributions"], test: ({ rows }) => rows.length === scaleTable.length && new Set(rows.map(({ country }) => country)).size === scaleTable.length },
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
  const scale = readRequired(scaleFields, value, "scale");
  const { rows, total } = scale;
  const totals = { contributions: sumOf(rows, "contribution"), percentages: sumOf(rows, "percentage") };
  return { ...scale, totals, shares: rows.map(({ contribution }) => shareOf(contribution, total)) };
}

function sumOf(rows: readonly ScaleRow[], column: "contribution" | "percentage"): string {
  return rows.reduce((sum, row) => sum.plus(row[column]), new ExactDecimal(0)).toFixed(2);
}

/** A share of a total of nothing is no number: no percentage is equal to it. */
function shareOf(contribution: string, total: string): string {
  return new ExactDecimal(contribution).times(100).div(total).toFixed(2);
}

/** An absent field is a mistake of form here: nothing can be said of a scale that is not all there. */
function readRequired<Value extends object>(fields: Fields<Value>, value: unknown, path: string, prefix = ""): Value {
  const read = readFields(fields, value, path, prefix);
  for (const key of Object.keys(fields)) if (!(key in read)) fields[key as keyof Value](undefined, prefix + key);
  return read;
}

const percentageForm = /^(0|[1-9]\d{0,2})(?:\.(\d{1,2}))?$/;

function readPercentage(value: unknown, path: string, most: number): string {
  const [, whole, hundredths = ""] = (typeof value === "string" && percentageForm.exec(value)) || [];
  const percentage = `${whole}.${hundredths.padEnd(2, "0")}`;
  if (Number(percentage) <= most) return percentage;
  throw new RcmInputError("not-a-percentage", path, `a percentage from "0.00" to "${most.toFixed(2)}", with at most two decimals`, value);
}

function countryReader(): Reader<ScaleRow["country"]> {
  return readCode(scaleTable.map(({ country }) => country));
}
