import { describe, expect, test } from "vitest";
import {
  assessScale,
  type PrintedScale,
  type ScaleAssessment,
  type ScaleRow,
  scale,
} from "../../src/contributions/index.js";

const eight = ["BZ", "CR", "SV", "GT", "HN", "NI", "PA", "DO"] as const;

/** Table 1, written out here from the document. */
const table: PrintedScale = {
  rows: [
    ...eight.map((country) => ({ country, percentage: "1.77", contribution: "5000" })),
    { country: "CA", percentage: "24.05", contribution: "68000" },
    { country: "US", percentage: "50", contribution: "141360" },
    { country: "MX", percentage: "11.8", contribution: "33364" },
  ],
  total: "282724",
  printedPercentageTotal: "100",
};

const unmet = (printed: PrintedScale) =>
  assessScale(printed).findings.flatMap(({ criterion, result }) => (result === "unmet" ? [criterion] : []));

const changed = (country: string, change: Partial<ScaleRow>): PrintedScale => ({
  ...table,
  rows: table.rows.map((row) => (row.country === country ? { ...row, ...change } : row)),
});

describe("Table 1 (R15, T-03)", () => {
  test("inconsistent in one thing alone: 100.01 is printed as 100.00", () => {
    const assessment = assessScale(table);
    expect(assessment.rule).toBe("contributions.scale");
    expect(assessment.outcome).toBe("inconsistent");
    expect(assessment.findings.map(({ criterion, result }) => [criterion, result])).toEqual([
      ["contributions-add-to-total", "met"],
      ["percentages-add-to-printed-total", "unmet"],
      ["each-percentage-rounds-from-contribution", "met"],
      ["every-member-once", "met"],
    ]);
    expect(assessment).toMatchObject({ because: ["percentages-add-to-printed-total"], basis: "stated", readings: [] });
    expect(assessment.missing).toEqual([]);
    expect(assessment.totals).toEqual({ contributions: "282724.00", percentages: "100.01" });
  });

  test("the value of scale(asOf) can be passed as it is", () => {
    const answer = scale("2016");
    expect(answer.status).toBe("known");
    // The rows are in another order, and so are the shares.
    const inOrder = ({ shares, ...assessment }: ScaleAssessment) => ({
      ...assessment,
      shares: [...shares].sort((one, other) => one.country.localeCompare(other.country)),
    });
    if (answer.status === "known") expect(inOrder(assessScale(answer.value))).toEqual(inOrder(assessScale(table)));
  });

  test("nothing is repaired: what was passed stays as it is", () => {
    const before = structuredClone(table);
    assessScale(table);
    expect(table).toEqual(before);
  });
});

describe("a scale that agrees with itself", () => {
  const consistent = { ...table, printedPercentageTotal: "100.01" };

  test("the same rows with the sum that they have: all four carry it", () => {
    const { outcome, because, findings } = assessScale(consistent);
    expect(outcome).toBe("consistent");
    expect(because).toEqual(findings.map(({ criterion }) => criterion));
    expect(unmet(consistent)).toEqual([]);
  });

  test("the date since which it is in force decides nothing", () => {
    expect(assessScale({ ...consistent, since: "1990" })).toEqual(assessScale(consistent));
    expect(assessScale({ ...consistent, since: undefined })).toEqual(assessScale(consistent));
  });

  test("another total of the contributions: one dollar more changes the sum and no rounding", () => {
    expect(unmet({ ...consistent, total: "282725.00" })).toEqual(["contributions-add-to-total"]);
  });

  test("one percentage off by 0.01 is no rounding", () => {
    expect(unmet(changed("CA", { percentage: "24.04" }))).toEqual(["each-percentage-rounds-from-contribution"]);
  });

  test("a country twice, one left out, a row too many", () => {
    expect(unmet({ ...consistent, rows: changed("DO", { country: "BZ" }).rows })).toEqual(["every-member-once"]);
    const without = { ...consistent, rows: table.rows.slice(1), total: "277724", printedPercentageTotal: "98.24" };
    expect(unmet(without)).toContain("every-member-once");
    expect(unmet(without)).not.toContain("contributions-add-to-total");
    const nothing = { country: "BZ", percentage: "0", contribution: "0" } as const;
    expect(unmet({ ...consistent, rows: [...table.rows, nothing] })).toEqual(["every-member-once"]);
  });

  test("halves round up: 1 of 800 is 0.125 %", () => {
    const rows = (percentage: string): readonly ScaleRow[] => [
      { country: "BZ", percentage, contribution: "1.00" },
      { country: "CA", percentage: "99.88", contribution: "799.00" },
    ];
    const rounding = "each-percentage-rounds-from-contribution";
    expect(unmet({ rows: rows("0.13"), total: "800", printedPercentageTotal: "100.01" })).not.toContain(rounding);
    expect(unmet({ rows: rows("0.12"), total: "800", printedPercentageTotal: "100.00" })).toContain(rounding);
  });
});

describe("nothing is divided by nothing", () => {
  test("no rows", () => {
    const assessment = assessScale({ rows: [], total: "0.00", printedPercentageTotal: "0.00" });
    expect(assessment.outcome).toBe("inconsistent");
    expect(assessment.totals).toEqual({ contributions: "0.00", percentages: "0.00" });
    expect(unmet({ rows: [], total: "0.00", printedPercentageTotal: "0.00" })).toEqual(["every-member-once"]);
  });

  test("a total of nothing has no percentages", () => {
    const rows = table.rows.map((row) => ({ ...row, percentage: "0.00", contribution: "0.00" }));
    expect(unmet({ rows, total: "0.00", printedPercentageTotal: "0.00" })).toEqual([
      "each-percentage-rounds-from-contribution",
    ]);
    expect(unmet({ ...table, total: "0.00" })).toContain("contributions-add-to-total");
  });
});

test("sums are exact where numbers are not", () => {
  const rows = Array.from({ length: 300 }, () => ({
    country: "US" as const,
    percentage: "100.00",
    contribution: "999999999999.99",
  }));
  expect(assessScale({ rows, total: "0.01", printedPercentageTotal: "0" }).totals).toEqual({
    contributions: "299999999999997.00",
    percentages: "30000.00",
  });
});

test("each printed percentage stands beside the share that it is (T-03)", () => {
  const { shares } = assessScale(table);
  for (const { printed, computed } of shares) expect(computed).toBe(printed);
  expect(shares.map(({ country, computed }) => [country, computed])).toEqual([
    ...eight.map((country) => [country, "1.77"]),
    ["CA", "24.05"],
    ["US", "50.00"],
    ["MX", "11.80"],
  ]);
});

test("of a total of nothing there is no share, and beyond what numbers hold exactly it is exact all the same", () => {
  const rows = [{ country: "BZ" as const, percentage: "33.33", contribution: "333333333333.33" }];
  expect(assessScale({ rows, total: "0", printedPercentageTotal: "0" }).shares).toEqual([
    { country: "BZ", printed: "33.33" },
  ]);
  const { shares } = assessScale({ rows, total: "999999999999.99", printedPercentageTotal: "33.33" });
  expect(shares).toEqual([{ country: "BZ", printed: "33.33", computed: "33.33" }]);
});
