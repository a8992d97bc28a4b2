import { describe, expect, test } from "vitest";
import { assessRotation, type RotationTerm } from "../../src/presidency/index.js";

const results = (terms: readonly RotationTerm[]) => assessRotation(terms).findings.map(({ result }) => result);

describe("rotation", () => {
  test("the findings in their order, each with its clauses (I1, J2, D1, D4)", () => {
    expect(assessRotation([{ year: 2030, country: "CO" }])).toEqual({
      rule: "presidency.rotation",
      outcome: "inconsistent",
      basis: "stated",
      because: ["member-in-its-year"],
      readings: [],
      findings: [
        {
          criterion: "one-presidency-a-year",
          result: "met",
          sources: ["twenty-years/presidencies/yearly-volunteer"],
        },
        {
          criterion: "member-in-its-year",
          result: "unmet",
          sources: [
            "twenty-years/presidencies/yearly-volunteer",
            "twenty-years/introduction/member-countries",
            "iom-page/members/later-accession",
          ],
        },
        {
          criterion: "agrees-with-the-documents",
          result: "met",
          sources: ["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"],
        },
        {
          criterion: "another-country-than-the-year-before",
          result: "met",
          sources: ["twenty-years/presidency-pro-tempore/appointment"],
          reading: "annual-rotation",
        },
      ],
      missing: [],
    });
  });

  test("the terms that the documents state are consistent (I4 to I26)", () => {
    const countries = "MX PA CA SV US CR GT MX PA CA SV US HN GT MX DO PA CR NI MX HN".split(" ");
    const terms = countries.map((country, index) => ({ year: 1996 + index, country }) as RotationTerm);
    terms.push({ year: 2023, country: "PA" }, { year: 2024, country: "BZ" });
    expect(assessRotation(terms)).toMatchObject({ outcome: "consistent", missing: [] });
    expect(assessRotation([...terms].reverse()).outcome).toBe("consistent");
  });

  test("an empty list violates nothing", () => {
    expect(assessRotation([])).toMatchObject({ outcome: "consistent", missing: [] });
  });

  test("one presidency a year (I1)", () => {
    expect(
      results([
        { year: 2030, country: "CA" },
        { year: 2030, country: "US" },
      ]),
    ).toEqual(["unmet", "met", "met", "met"]);
    expect(
      results([
        { year: 2030, country: "CA" },
        { year: 2030, country: "CA" },
      ]),
    ).toEqual(["unmet", "met", "met", "met"]);
    expect(results([{ year: 2030, country: "CA" }, { country: "US" }])[0]).toBe("unknown");
    expect(results([{ country: "US" }])[0]).toBe("met");
  });

  test("gaps, and presiding again after others, are no violation: so the printed table has it (T-11)", () => {
    const terms = [
      { year: 2030, country: "CA" },
      { year: 2031, country: "US" },
      { year: 2032, country: "CA" },
      { year: 2040, country: "CA" },
    ];
    expect(assessRotation(terms)).toMatchObject({
      outcome: "consistent",
      basis: "reading",
      readings: ["annual-rotation"],
    });
  });

  test("the same country three years running, or two, is open: a yearly rotation may exclude it (J2)", () => {
    const running = (...years: number[]) => assessRotation(years.map((year) => ({ year, country: "CA" })));
    expect(running(2030, 2031, 2032)).toMatchObject({
      outcome: "open",
      reason: "presiding-again-not-stated",
      basis: "reading",
      readings: ["annual-rotation"],
      missing: [],
    });
    expect(running(2030, 2031, 2032).because).toContain("another-country-than-the-year-before");
    expect(running(2031, 2030).outcome).toBe("open");
    expect(running(2030, 2032).outcome).toBe("consistent");
    expect(running(1995, 1996).outcome).toBe("inconsistent");
  });

  test("whether a country presides twice in a row is unknown only where an absent field may make it so", () => {
    const last = (terms: readonly RotationTerm[]) => results(terms)[3];
    expect(last([{ year: 2030, country: "CA" }, { year: 2031 }])).toBe("unknown");
    expect(last([{ year: 2030, country: "CA" }, { year: 2032 }])).toBe("met");
    expect(last([{ year: 2030, country: "CA" }, { country: "CA" }])).toBe("unknown");
    expect(last([{ year: 2030, country: "CA" }, { country: "US" }])).toBe("met");
    expect(last([{ year: 2030 }, { country: "US" }])).toBe("unknown");
    expect(last([{ year: 2030, country: "CA" }, {}])).toBe("unknown");
    expect(last([{}])).toBe("met");
    const both = [{ year: 2030, country: "CA" }, { year: 2031, country: "CA" }, {}];
    expect(last(both)).toBe("unmet");
    expect(assessRotation(both)).toMatchObject({ outcome: "undetermined", missing: ["2.year", "2.country"] });
  });

  test("that the country is a member by the end of its year is a reading only in the year in which it joins", () => {
    const dominican = (year: number) => assessRotation([{ year, country: "DO" }]);
    expect(dominican(1998)).toMatchObject({ outcome: "inconsistent", basis: "stated" });
    expect(dominican(2011).readings).toEqual(["annual-rotation"]);
    const { findings, readings } = assessRotation([{ year: 1996, country: "MX" }]);
    expect(findings[1]).toMatchObject({ result: "met", reading: "member-by-the-end-of-its-year" });
    expect(readings).toEqual(["annual-rotation", "member-by-the-end-of-its-year"]);
    expect(findings[0]).not.toHaveProperty("reading");
  });

  test("the country is a member by the end of its year (D1, D4, T-01)", () => {
    expect(results([{ year: 1995, country: "MX" }])).toEqual(["met", "unmet", "met", "met"]);
    expect(results([{ year: 1998, country: "DO" }])).toEqual(["met", "unmet", "unmet", "met"]);
    expect(results([{ year: 1995 }])[1]).toBe("unmet");
    expect(results([{ country: "PE" }])[1]).toBe("unmet");
    expect(results([{ country: "MX" }])[1]).toBe("unknown");
  });

  test("a stated term is contradicted, a reported one or none is not (T-14)", () => {
    expect(results([{ year: 2016, country: "MX" }])[2]).toBe("unmet");
    expect(results([{ year: 2024, country: "PA" }])[2]).toBe("unmet");
    expect(results([{ year: 2018, country: "MX" }])[2]).toBe("met");
    expect(results([{ year: 2026, country: "US" }])[2]).toBe("met");
    expect(results([{ year: 2018 }])[2]).toBe("met");
    expect(results([{ year: 2016 }])[2]).toBe("unknown");
  });

  test("what is absent is missing, by its place in the list, as long as nothing is violated", () => {
    expect(assessRotation([{}, { year: 2010 }, { country: "MX" }])).toMatchObject({
      outcome: "undetermined",
      missing: ["0.year", "0.country", "1.country", "2.year"],
    });
    expect(assessRotation([{}, { year: 2010, country: "CA" }])).toMatchObject({ outcome: "inconsistent", missing: [] });
  });

  test("the finding cites the rows of the list's own years, each once, and no reported one", () => {
    const cited = (terms: readonly RotationTerm[]) => assessRotation(terms).findings[2]?.sources;
    const all = ["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"];
    expect(cited([])).toEqual(all);
    expect(cited([{}])).toEqual(all);
    expect(cited([{ year: 2030 }])).toEqual(all);
    expect(cited([{ year: 2018, country: "PA" }])).toEqual(all);
    expect(cited([{ year: 2010, country: "CA" }])).toEqual(["twenty-years/presidency-table/2010"]);
    expect(cited([{ year: 2024 }, { year: 1998, country: "CA" }, { year: 1998 }])).toEqual([
      "iom-page/chair/current",
      "iom-page/meetings/handover-2023",
      "twenty-years/presidency-table/1998",
    ]);
    expect(cited([{ year: 1998 }, { year: 2030 }])).toEqual([...all, "twenty-years/presidency-table/1998"]);
    expect(cited(Array.from({ length: 1000 }, () => ({ year: 2010 })))).toHaveLength(1);
  });

  test("what is not met carries the outcome; of a consistent list, everything", () => {
    const because = (terms: readonly RotationTerm[]) => assessRotation(terms).because;
    expect(because([])).toEqual([
      "one-presidency-a-year",
      "member-in-its-year",
      "agrees-with-the-documents",
      "another-country-than-the-year-before",
    ]);
    expect(because([{ year: 2010, country: "CO" }, { year: 2010 }])).toEqual([
      "one-presidency-a-year",
      "member-in-its-year",
      "agrees-with-the-documents",
    ]);
    expect(because([{ year: 2010, country: "CA" }, {}])).toEqual(["agrees-with-the-documents"]);
    expect(because([{ year: 2010 }])).toEqual([]);
  });
});
