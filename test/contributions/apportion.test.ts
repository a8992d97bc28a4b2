import { describe, expect, test } from "vitest";
import { latestScale, weightingsOf } from "../../src/contributions/apportion.js";
import { type DatedScale, scaleTable } from "../../src/contributions/facts.js";
import { type Apportionment, apportion } from "../../src/contributions/index.js";
import { largestRemainder } from "../../src/contributions/largest-remainder.js";

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

describe("the latest scale of the table", () => {
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

  test("is Table 1 today, and a later one wherever in the table it stands", () => {
    expect(latestScale(scaleTable).since).toBe("2005");
    expect(latestScale([...scaleTable, later])).toBe(later);
    expect(latestScale([later, ...scaleTable])).toBe(later);
    expect(latestScale([...scaleTable, later, { ...later, since: "2026-07" }])).toBe(later);
  });

  test("shares out by its own rows", () => {
    const { contributions, percentages } = weightingsOf(later);
    const shares = [
      { country: "MX", amount: "0.02", extraCent: true },
      { country: "BZ", amount: "0.00", extraCent: false },
    ];
    expect(largestRemainder("0.02", contributions)).toEqual(shares);
    expect(largestRemainder("0.02", percentages)).toEqual(shares);
  });

  test("is small enough to be shared out exactly with numbers: the sum times the largest weight stays below 2^52", () => {
    for (const row of scaleTable) {
      if (!("rows" in row)) continue;
      for (const { weights, sum } of Object.values(weightingsOf(row)))
        expect(sum * Math.max(...weights)).toBeLessThan(2 ** 52);
    }
  });
});
