import { describe, expect, test } from "vitest";
import { type DatedScale, scaleTable } from "../../src/contributions/facts.js";
import { type Apportionment, apportion, scale } from "../../src/contributions/index.js";
import { largestRemainder } from "../../src/contributions/largest-remainder.js";
import { type PreparedScale, preparedScales, scaleOn } from "../../src/contributions/scale-on.js";
import type { Open } from "../../src/kernel/answer.js";

const order = ["BZ", "CA", "CR", "SV", "US", "GT", "HN", "MX", "NI", "PA", "DO"];
const amounts = ({ shares }: Apportionment) => shares.map(({ amount }) => amount);
const favoured = ({ shares }: Apportionment) =>
  shares.flatMap(({ country, extraCent }) => (extraCent ? [country] : []));

describe("by the contributions (T-03)", () => {
  test("the total of Table 1 gives Table 1 back", () => {
    const result = apportion("282724.00");
    expect(result.total).toBe("282724.00");
    expect(result.weights).toBe("contributions");
    expect(result.shares.map(({ country }) => country)).toEqual(order);
    expect(amounts(result)).toEqual([
      "5000.00",
      "68000.00",
      "5000.00",
      "5000.00",
      "141360.00",
      "5000.00",
      "5000.00",
      "33364.00",
      "5000.00",
      "5000.00",
      "5000.00",
    ]);
    expect(favoured(result)).toEqual([]);
  });

  test("300,000: seven of the eight equal countries get 5,305.53, the last in the table 5,305.52", () => {
    const result = apportion("300000");
    expect(result.total).toBe("300000.00");
    expect(amounts(result)).toEqual([
      "5305.53",
      "72155.17",
      "5305.53",
      "5305.53",
      "149997.88",
      "5305.53",
      "5305.53",
      "35402.72",
      "5305.53",
      "5305.53",
      "5305.52",
    ]);
    expect(favoured(result)).toEqual(["BZ", "CR", "SV", "US", "GT", "HN", "NI", "PA"]);
  });

  test("one cent goes to the largest quota, two to the two largest", () => {
    expect(favoured(apportion("0.01"))).toEqual(["US"]);
    expect(favoured(apportion("0.02"))).toEqual(["CA", "US"]);
    expect(amounts(apportion("0.01"))[4]).toBe("0.01");
  });

  test("nothing is shared out as nothing", () => {
    const result = apportion("0");
    expect(result.total).toBe("0.00");
    expect(new Set(amounts(result))).toEqual(new Set(["0.00"]));
    expect(favoured(result)).toEqual([]);
  });

  test("the largest budget", () => {
    // 141,360 and 5,000 parts of 282,724 of 99,999,999,999,999 cents are 49,999,292,596,313.02… and 1,768,509,217,470.04… cents.
    const result = apportion("999999999999.99");
    expect(amounts(result)[4]).toBe("499992925963.13");
    expect(amounts(result)[0]).toBe("17685092174.70");
  });
});

describe("by the printed percentages (T-03)", () => {
  test("normalised by their own sum: 300,000 is shared out, not 300,030", () => {
    const result = apportion("300000.00", { weights: "percentages" });
    expect(result.weights).toBe("percentages");
    expect(amounts(result)).toEqual([
      "5309.47",
      "72142.78",
      "5309.47",
      "5309.47",
      "149985.00",
      "5309.47",
      "5309.47",
      "35396.46",
      "5309.47",
      "5309.47",
      "5309.47",
    ]);
    expect(favoured(result)).toEqual(["BZ", "CR", "SV", "GT", "HN", "NI", "PA", "DO"]);
  });

  test("100.01 gives the column back", () => {
    expect(amounts(apportion("100.01", { weights: "percentages" }))).toEqual([
      "1.77",
      "24.05",
      "1.77",
      "1.77",
      "50.00",
      "1.77",
      "1.77",
      "11.80",
      "1.77",
      "1.77",
      "1.77",
    ]);
  });
});

test("an absent option is its default", () => {
  const result = apportion("1000");
  expect(apportion("1000.0", { weights: undefined })).toEqual(result);
  expect(apportion("1000.00", { weights: "contributions" })).toEqual(result);
  expect(apportion("1000", undefined)).toEqual(result);
});

test("a result is the caller's own: changing it changes nothing", () => {
  const mine = apportion("1000") as unknown as { shares: { amount: string }[] };
  (mine.shares[0] as { amount: string }).amount = "0.00";
  mine.shares.length = 1;
  expect(apportion("1000").shares).toHaveLength(11);
  expect(apportion("1000").shares[0]?.amount).toBe("17.69");
});

describe("by each printed percentage, as the text says (T-03)", () => {
  test("300,000: the United States pay half, and the shares make 30.00 too much", () => {
    const result = apportion("300000", { weights: "printed-percentages" });
    expect(amounts(result)).toEqual([
      "5310.00",
      "72150.00",
      "5310.00",
      "5310.00",
      "150000.00",
      "5310.00",
      "5310.00",
      "35400.00",
      "5310.00",
      "5310.00",
      "5310.00",
    ]);
    expect(result).toMatchObject({ total: "300000.00", difference: "30.00", basis: "derived" });
    expect(result).not.toHaveProperty("readings");
    expect(favoured(result)).toEqual([]);
  });

  test.each([
    // 0.177, 2.405, 5, 1.18 cents.
    ["0.10", ["0.00", "0.02", "0.05", "0.01"], "-0.02"],
    // Half a cent is rounded up.
    ["0.01", ["0.00", "0.00", "0.01", "0.00"], "0.00"],
    ["100.00", ["1.77", "24.05", "50.00", "11.80"], "0.01"],
    ["0", ["0.00", "0.00", "0.00", "0.00"], "0.00"],
    ["999999999999.99", ["17700000000.00", "240500000000.00", "500000000000.00", "118000000000.00"], "100000000.01"],
  ])("%s", (budget, some, difference) => {
    const result = apportion(budget, { weights: "printed-percentages" });
    expect([0, 1, 4, 7].map((place) => amounts(result)[place])).toEqual(some);
    expect(result.difference).toBe(difference);
  });

  test("no other way of sharing has a difference", () => {
    expect(apportion("300000")).not.toHaveProperty("difference");
    expect(apportion("300000", { weights: "percentages" })).not.toHaveProperty("difference");
  });
});

describe("what the shares rest on", () => {
  test.each([
    ["contributions", "reading", ["shares-by-the-dollar-column", "cents-by-largest-remainder"]],
    ["percentages", "reading", ["percentages-of-their-own-sum", "cents-by-largest-remainder"]],
    ["printed-percentages", "derived", undefined],
  ] as const)("%s: %s", (weights, basis, readings) => {
    const result = apportion("1000", { weights });
    expect(result).toMatchObject({ basis, since: "2005" });
    expect(result.readings).toEqual(readings);
    for (const share of result.shares)
      expect(share).toMatchObject({ basis, sources: [`twenty-years/contributions-table/${share.country}`] });
    expect(result.sources).toEqual([
      "twenty-years/financing/annual-contributions",
      "twenty-years/financing/scale-approved",
      "twenty-years/financing/scale-unchanged",
      "twenty-years/contributions-table/total",
    ]);
  });
});

describe("as of a date", () => {
  test("by the scale in force then, carried forward after the publication", () => {
    const { shares } = apportion("1000");
    expect(apportion("1000", { asOf: "2005" })).toEqual(apportion("1000"));
    expect(apportion("1000", { asOf: 2016 })).toEqual(apportion("1000"));
    expect(apportion("1000", { asOf: "2017-01-01" })).toMatchObject({ shares, carriedForward: true });
    expect(apportion("1000")).not.toHaveProperty("carriedForward");
  });

  test("the same answer as the scale of that date, where that is not known", () => {
    for (const asOf of ["1995", "1996-01", "1996-02", "2001", "2004-12-31", "2005-01-01", "2005-06", "2005-12-30"]) {
      const { lastKnown: _, ...open } = scale(asOf) as Open<unknown>;
      expect(apportion("1000", { asOf })).toEqual(open);
    }
    expect(apportion("1000", { asOf: "2005-12-31" })).toHaveProperty("shares");
  });
});

describe("the scales of a table", () => {
  const later: DatedScale = {
    since: "2031",
    rows: [
      { country: "MX", percentage: "75.00", contribution: "300.00", sources: [] },
      { country: "BZ", percentage: "25.00", contribution: "100.00", sources: [] },
    ],
    totals: { total: "400.00", printedPercentageTotal: "100.00", sources: [] },
    sources: [],
    paidBy: { sources: [] },
  };
  const gap = { since: "2040", status: "open", reason: "scale-not-stated", sources: [] } as const;
  const table = preparedScales([...scaleTable, later, gap]);

  test("without a date the one that is in force last, even where a time without one follows", () => {
    expect(scaleOn(preparedScales(scaleTable), undefined)).toMatchObject({ since: "2005" });
    expect(scaleOn(table, undefined)).toMatchObject({ since: "2031" });
    expect(scaleOn(table, "2030")).toMatchObject({ since: "2005" });
    expect(scaleOn(table, "2031")).toMatchObject({ since: "2031" });
    expect(scaleOn(table, "2031-02")).toMatchObject({ status: "open", reason: "date-precision" });
    expect(scaleOn(table, "2045")).toEqual({ status: "open", reason: "scale-not-stated", sources: [] });
  });

  test("each shares out by its own rows", () => {
    const shares = [
      { country: "MX", amount: "0.02", extraCent: true, basis: "reading", sources: [] },
      { country: "BZ", amount: "0.00", extraCent: false, basis: "reading", sources: [] },
    ];
    const { contributions, percentages } = scaleOn(table, "2031") as PreparedScale;
    expect(largestRemainder(2, contributions)).toEqual(shares);
    expect(largestRemainder(2, percentages)).toEqual(shares);
  });

  test("are small enough to be shared out exactly with numbers: the sum times the largest weight stays below 2^52", () => {
    for (const row of preparedScales(scaleTable)) {
      if ("status" in row) continue;
      for (const { weights, sum } of [row.contributions, row.percentages])
        expect(sum * Math.max(...weights)).toBeLessThan(2 ** 52);
    }
  });
});
