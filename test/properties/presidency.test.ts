import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import {
  assessCandidacy,
  assessRotation,
  edition,
  editionYear,
  presidencies,
  presidency,
  type RotationTerm,
  tally,
  termDates,
  troika,
  troikas,
} from "../../src/presidency/index.js";
import { checkRule } from "./rule.js";

const boolean = [true, false];
const documents = { evidence: "documents" } as const;
const anyYear = fc.oneof(fc.integer({ min: 1990, max: 2035 }), fc.integer({ min: 1, max: 9999 }));
const options = fc.constantFrom({}, documents);

describe("three-valued criteria", () => {
  test("candidacy", () => {
    checkRule({
      assess: assessCandidacy,
      domains: {
        country: ["MX", "BZ", "DO", "CO"],
        year: [1, 1995, 1996, 1998, 1999, 2030],
        announcedInPlenary: boolean,
        consensus: boolean,
      },
      numRuns: 200,
    });
  });

  test("rotation of one presidency", () => {
    checkRule({
      assess: rotationOf(1),
      domains: { "0.year": [1995, 1998, 1999, 2011, 2018, 2030], "0.country": ["CA", "SV", "DO", "BZ", "CO"] },
      numRuns: 200,
    });
  });

  test("rotation of two presidencies", () => {
    const years = [1995, 1998, 2011, 2018, 2030, 2031];
    const countries = ["CA", "DO", "BZ", "CO"];
    checkRule({
      assess: rotationOf(2),
      domains: { "0.year": years, "0.country": countries, "1.year": years, "1.country": countries },
      numRuns: 200,
    });
  });

  test("rotation of three presidencies", () => {
    const years = [1995, 2010, 2030, 2031, 2033];
    const countries = ["MX", "BZ", "PE"];
    checkRule({
      assess: rotationOf(3),
      domains: {
        "0.year": years,
        "0.country": countries,
        "1.year": years,
        "1.country": countries,
        "2.year": years,
        "2.country": countries,
      },
      numRuns: 60,
    });
  });
});

/** The rule for lists of one length: the fields of absent entries are absent. */
function rotationOf(length: number) {
  return (places: Readonly<Record<string, RotationTerm>>) =>
    assessRotation(Array.from({ length }, (_, place) => places[place] ?? {}));
}

describe("terms", () => {
  test("the documents alone never report, and what they state is stated to all", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const stated = presidency(year, documents);
        expect(stated).not.toMatchObject({ basis: "reported" });
        expect(stated.sources.filter((id) => id.startsWith("reported/"))).toEqual([]);
        if (stated.status !== "open") expect(presidency(year)).toEqual(stated);
      }),
    );
  });

  test("a presidency is its own year's, and the last known one is an earlier year's", () => {
    fc.assert(
      fc.property(anyYear, options, (year, evidence) => {
        const answer = presidency(year, evidence);
        expect(answer.sources.length).toBeGreaterThan(0);
        if (answer.status === "known") expect(answer.value.year).toBe(year);
        if (answer.status !== "open") return;
        const { value, asOf } = answer.lastKnown ?? {};
        expect(value?.year).toBeLessThan(year);
        expect(asOf).toBe(`${value?.year}`);
        expect(presidency(Number(asOf), evidence)).toMatchObject({ status: "known", value });
        for (let between = Number(asOf) + 1; between < Math.min(year, 2100); between += 1)
          expect(presidency(between, evidence).status).toBe("open");
      }),
    );
  });

  test("a Troika hands on: its upcoming presidency is the next one's current and the one after's former", () => {
    const held = (seat: ReturnType<typeof troika>["current"]) => (seat.status === "known" ? seat.value : seat.status);
    fc.assert(
      fc.property(fc.integer({ min: 1996, max: 9997 }), options, (year, evidence) => {
        expect(held(troika(year, evidence).upcoming)).toEqual(held(troika(year + 1, evidence).current));
        expect(held(troika(year, evidence).upcoming)).toEqual(held(troika(year + 2, evidence).former));
      }),
    );
  });

  test("a tally counts each known year once, and adds up over adjoining spans", () => {
    const sum = (counts: object) => Object.values(counts).reduce((one: number, other: number) => one + other, 0);
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.nat(20),
        fc.nat(20),
        options,
        (from, first, second, evidence) => {
          const middle = from + first;
          const to = middle + 1 + second;
          const known = Array.from({ length: to - from + 1 }, (_, index) => presidency(from + index, evidence)).filter(
            ({ status }) => status === "known",
          );
          const whole = tally(from, to, evidence);
          expect(sum(whole)).toBe(known.length);
          const left = tally(from, middle, evidence);
          const right = tally(middle + 1, to, evidence);
          for (const [code, count] of Object.entries(whole))
            expect(count).toBe(left[code as keyof typeof left] + right[code as keyof typeof right]);
        },
      ),
    );
  });

  test("an answer survives JSON unchanged", () => {
    fc.assert(
      fc.property(anyYear, options, (year, evidence) => {
        for (const result of [presidency(year, evidence), troika(year, evidence)])
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });
});

test("edition and editionYear undo each other, for every year that has an edition", () => {
  for (let year = 1996; year <= 5994; year += 1) {
    const { number, roman } = edition(year);
    expect(number).toBe(year - 1995);
    expect(editionYear(number)).toBe(year);
    expect(editionYear(roman)).toBe(year);
  }
});

test("whatever is passed, nothing but the one error is thrown", () => {
  const lookups = { presidency, presidencies, troika, troikas, tally, termDates, edition, editionYear };
  const functions = { ...lookups, assessCandidacy, assessRotation };
  const value = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), anyYear);
  for (const unchecked of Object.values(functions) as unknown as ((...values: unknown[]) => unknown)[])
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), (values) => {
        try {
          expect(unchecked(...values)).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(RcmInputError);
        }
      }),
    );
});
