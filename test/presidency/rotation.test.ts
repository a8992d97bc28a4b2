import { describe, expect, test } from "vitest";
import { assessRotation, type RotationTerm } from "../../src/presidency/index.js";

const results = (terms: readonly RotationTerm[]) => assessRotation(terms).findings.map(({ result }) => result);

describe("rotation", () => {
  test("the findings in their order, each with its clauses (I1, J2, D1, D4)", () => {
    expect(assessRotation([{ year: 2030, country: "CO" }])).toEqual({
      rule: "presidency.rotation",
      outcome: "inconsistent",
      basis: "reading",
      because: ["member-in-its-year"],
      readings: ["member-by-the-end-of-its-year"],
      findings: [
        {
          criterion: "one-presidency-a-year",
          result: "met",
          sources: ["twenty-years/presidencies/yearly-volunteer", "twenty-years/presidency-pro-tempore/appointment"],
          reading: "annual-rotation",
        },
        {
          criterion: "member-in-its-year",
          result: "unmet",
          sources: [
            "twenty-years/presidencies/yearly-volunteer",
            "twenty-years/introduction/member-countries",
            "iom-page/members/later-accession",
          ],
          reading: "member-by-the-end-of-its-year",
        },
        {
          criterion: "agrees-with-the-documents",
          result: "met",
          sources: ["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"],
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
    ).toEqual(["unmet", "met", "met"]);
    expect(
      results([
        { year: 2030, country: "CA" },
        { year: 2030, country: "CA" },
      ]),
    ).toEqual(["unmet", "met", "met"]);
    expect(results([{ year: 2030, country: "CA" }, { country: "US" }])[0]).toBe("unknown");
    expect(results([{ country: "US" }])[0]).toBe("met");
  });

  test("gaps and repetitions are no violation (T-11)", () => {
    expect(
      assessRotation([
        { year: 2030, country: "CA" },
        { year: 2031, country: "CA" },
        { year: 2040, country: "CA" },
      ]).outcome,
    ).toBe("consistent");
  });

  test("the country is a member by the end of its year (D1, D4, T-01)", () => {
    expect(results([{ year: 1995, country: "MX" }])).toEqual(["met", "unmet", "met"]);
    expect(results([{ year: 1998, country: "DO" }])).toEqual(["met", "unmet", "unmet"]);
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
    const cited = (terms: readonly RotationTerm[]) => assessRotation(terms).findings.map(({ sources }) => sources);
    const [oneAYear, member, agrees = []] = cited([]);
    expect(agrees).toEqual(["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"]);

    const terms = [{ year: 2024 }, { year: 1998, country: "CA" }, {}, { year: 1998 }, { year: 2018 }, { year: 2030 }];
    expect(cited(terms)).toEqual([
      oneAYear,
      member,
      [...agrees, "iom-page/meetings/handover-2023", "twenty-years/presidency-table/1998"],
    ]);
    expect(cited(Array.from({ length: 1000 }, () => ({ year: 2010 })))[2]).toHaveLength(4);
  });

  test("what is not met carries the outcome; of a consistent list, everything", () => {
    const because = (terms: readonly RotationTerm[]) => assessRotation(terms).because;
    expect(because([])).toEqual(["one-presidency-a-year", "member-in-its-year", "agrees-with-the-documents"]);
    expect(because([{ year: 2010, country: "CO" }, { year: 2010 }])).toEqual([
      "one-presidency-a-year",
      "member-in-its-year",
      "agrees-with-the-documents",
    ]);
    expect(because([{ year: 2010, country: "CA" }, {}])).toEqual(["agrees-with-the-documents"]);
    expect(because([{ year: 2010 }])).toEqual([]);
  });
});
