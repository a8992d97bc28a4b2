import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Apportionment,
  type ApportionmentWeights,
  apportion,
  assessScale,
} from "../../src/contributions/index.js";
import { largestRemainder, weighting } from "../../src/contributions/largest-remainder.js";

/** Both columns of Table 1 in whole units (dollars, hundredths of a per cent), written out here from the document. */
const columns = {
  contributions: [5000n, 68000n, 5000n, 5000n, 141360n, 5000n, 5000n, 33364n, 5000n, 5000n, 5000n],
  percentages: [177n, 2405n, 177n, 177n, 5000n, 177n, 177n, 1180n, 177n, 177n, 177n],
} as const satisfies Partial<Record<ApportionmentWeights, readonly bigint[]>>;
const countries = ["BZ", "CA", "CR", "SV", "US", "GT", "HN", "MX", "NI", "PA", "DO"] as const;

type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as Column[];
const column = fc.constantFrom(...columnNames);
const largest = 10n ** 14n - 1n;
const anyCents = fc.oneof(
  fc.bigInt({ min: 0n, max: 2000n }),
  fc.bigInt({ min: 0n, max: 10n ** 8n }),
  fc.bigInt({ min: 0n, max: largest }),
  fc.constantFrom(0n, 1n, 28272400n, largest),
);

const dollars = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
const cents = (amount: string) => BigInt(amount.replace(".", ""));
const add = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n);
const centsOf = ({ shares }: Apportionment) => shares.map(({ amount }) => cents(amount));

describe("a budget shared out", () => {
  test("the shares add up to the budget exactly, in the table's order, with two decimals", () => {
    fc.assert(
      fc.property(anyCents, column, (budget, weights) => {
        const result = apportion(dollars(budget), { weights });
        expect(result.total).toBe(dollars(budget));
        expect(add(centsOf(result))).toBe(budget);
        expect(result.shares.map(({ country }) => country)).toEqual(countries);
        for (const { amount } of result.shares) expect(amount).toMatch(/^(0|[1-9]\d*)\.\d\d$/);
      }),
    );
  });

  test("each share is its exact quota rounded down, plus one cent where it says so: less than one cent away", () => {
    fc.assert(
      fc.property(anyCents, column, (budget, weights) => {
        const { shares } = apportion(dollars(budget), { weights });
        const sum = add(columns[weights]);
        shares.forEach(({ amount, extraCent }, index) => {
          const quota = budget * (columns[weights][index] as bigint);
          expect(cents(amount)).toBe(quota / sum + (extraCent ? 1n : 0n));
          const distance = cents(amount) * sum - quota;
          expect(distance < sum && -distance < sum).toBe(true);
        });
      }),
    );
  });

  test("the cents left over go to the largest remainders, equal ones in the table's order", () => {
    fc.assert(
      fc.property(anyCents, column, (budget, weights) => {
        const { shares } = apportion(dollars(budget), { weights });
        const sum = add(columns[weights]);
        const remainder = (index: number) => (budget * (columns[weights][index] as bigint)) % sum;
        shares.forEach(({ extraCent }, index) => {
          if (!extraCent) return;
          shares.forEach((other, at) => {
            if (other.extraCent) return;
            expect(remainder(at) < remainder(index) || (remainder(at) === remainder(index) && at > index)).toBe(true);
          });
        });
      }),
    );
  });

  test("is what decimal arithmetic makes of it, to the cent", () => {
    const Exact = Decimal.clone({ precision: 60 });
    const decimals = { contributions: columns.contributions.map(String), percentages: columns.percentages.map(String) };
    const shared = (budget: string, weights: readonly string[]) => {
      const sum = weights.reduce((total, weight) => total.plus(weight), new Exact(0));
      const quotas = weights.map((weight) => new Exact(budget).times(weight).div(sum));
      const whole = quotas.map((quota) => quota.toDecimalPlaces(2, Decimal.ROUND_DOWN));
      const left = whole
        .reduce((rest, quota) => rest.minus(quota), new Exact(budget))
        .times(100)
        .toNumber();
      // Remainders are so many parts of the sum: what differs after thirty digits comes from dividing.
      const remainders = quotas.map((quota, place) => quota.minus(whole[place] as Decimal).toDecimalPlaces(30));
      const order = weights.map((_, place) => place);
      order.sort((one, other) => (remainders[other] as Decimal).cmp(remainders[one] as Decimal) || one - other);
      return whole.map((quota, place) => quota.plus(order.indexOf(place) < left ? "0.01" : 0).toFixed(2));
    };
    const check = (budget: bigint, weights: Column) => {
      const amounts = apportion(dollars(budget), { weights }).shares.map(({ amount }) => amount);
      expect(amounts).toEqual(shared(dollars(budget), decimals[weights]));
    };
    for (const weights of columnNames) for (const budget of [0n, 1n, 30_000_000n, largest]) check(budget, weights);
    fc.assert(fc.property(anyCents, column, check), { seed: 2016 });
  });

  test("whoever weighs more never gets less", () => {
    fc.assert(
      fc.property(anyCents, column, (budget, weights) => {
        const shares = centsOf(apportion(dollars(budget), { weights }));
        shares.forEach((share, index) => {
          shares.forEach((other, at) => {
            const [one, two] = [columns[weights][index] as bigint, columns[weights][at] as bigint];
            if (one > two) expect(share >= other).toBe(true);
          });
        });
      }),
    );
  });

  test.each(columnNames)("%s: nothing, one cent, the largest budget", (weights) => {
    for (const budget of [0n, 1n, largest]) expect(add(centsOf(apportion(dollars(budget), { weights })))).toBe(budget);
  });
});

test("each printed percentage of a budget, rounded to the cent with halves up, and by how much their sum differs", () => {
  fc.assert(
    fc.property(anyCents, (budget) => {
      const result = apportion(dollars(budget), { weights: "printed-percentages" });
      const shares = columns.percentages.map((percentage) => (budget * percentage + 5000n) / 10_000n);
      expect(centsOf(result)).toEqual(shares);
      const difference = add(shares) - budget;
      expect(result.difference).toBe(difference < 0n ? `-${dollars(-difference)}` : dollars(difference));
    }),
  );
});

test("any scale of at most eleven rows is shared out exactly, equal remainders in the order of its rows", () => {
  const weight = fc.bigInt({ min: 1n, max: 10n ** 7n });
  fc.assert(
    fc.property(anyCents, fc.array(weight, { minLength: 1, maxLength: 11 }), (budget, weights) => {
      const rows = weights.map((_, place) => ({
        country: countries[place] as (typeof countries)[number],
        sources: [],
      }));
      const shares = largestRemainder(Number(budget), weighting(rows, weights.map(dollars)));
      expect(add(shares.map(({ amount }) => cents(amount)))).toBe(budget);
      const sum = add(weights);
      const remainder = (place: number) => (budget * (weights[place] as bigint)) % sum;
      shares.forEach(({ amount, extraCent }, place) => {
        expect(cents(amount)).toBe((budget * (weights[place] as bigint)) / sum + (extraCent ? 1n : 0n));
        if (extraCent || place === 0) return;
        const later = shares.findIndex((other, at) => at > place && other.extraCent);
        if (later > 0) expect(remainder(later) > remainder(place)).toBe(true);
      });
    }),
  );
});

describe("a scale assessed", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const hundredths = fc.bigInt({ min: 0n, max: 10000n });
  const rows = fc.array(
    fc.record({ country: fc.constantFrom(...countries), percentage: hundredths, contribution: amount }),
    { maxLength: 13 },
  );
  const results = (findings: ReturnType<typeof assessScale>["findings"]) =>
    Object.fromEntries(findings.map(({ criterion, result }) => [criterion, result]));
  const finding = (holds: boolean) => (holds ? "met" : "unmet");

  test("says of every scale what whole numbers say of it", () => {
    fc.assert(
      fc.property(rows, fc.option(amount), fc.option(hundredths), (drawn, otherTotal, otherPercentages) => {
        const contributions = add(drawn.map(({ contribution }) => contribution));
        const percentages = add(drawn.map(({ percentage }) => percentage));
        fc.pre(percentages < 100_000n);
        const total = otherTotal ?? contributions;
        const printed = otherPercentages ?? percentages;
        const assessment = assessScale({
          rows: drawn.map((row) => ({
            country: row.country,
            percentage: dollars(row.percentage),
            contribution: dollars(row.contribution),
          })),
          total: dollars(total),
          printedPercentageTotal: dollars(printed),
        });
        const expected = {
          "contributions-add-to-total": finding(contributions === total),
          "percentages-add-to-printed-total": finding(percentages === printed),
          "each-percentage-rounds-from-contribution": finding(
            drawn.every((row) => total > 0n && (row.contribution * 20_000n + total) / (2n * total) === row.percentage),
          ),
          "every-member-once": finding(drawn.length === 11 && new Set(drawn.map(({ country }) => country)).size === 11),
        };
        expect(results(assessment.findings)).toEqual(expected);
        expect(assessment.outcome).toBe(Object.values(expected).includes("unmet") ? "inconsistent" : "consistent");
        expect(assessment.totals).toEqual({ contributions: dollars(contributions), percentages: dollars(percentages) });
        expect(assessment.missing).toEqual([]);
      }),
    );
  });

  test("a scale made of whole members and rounded shares is consistent", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 11, maxLength: 11 }), (values) => {
        const total = add(values);
        const percentages = values.map((value) => (value * 20_000n + total) / (2n * total));
        const assessment = assessScale({
          rows: countries.map((country, index) => ({
            country,
            percentage: dollars(percentages[index] as bigint),
            contribution: dollars(values[index] as bigint),
          })),
          total: dollars(total),
          printedPercentageTotal: dollars(add(percentages)),
        });
        expect(assessment.outcome).toBe("consistent");
        expect(assessment.findings.map(({ result }) => result)).toEqual(["met", "met", "met", "met"]);
      }),
    );
  });
});
