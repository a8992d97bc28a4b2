import { describe, expect, test } from "vitest";
import { assessCandidacy, type Candidacy } from "../../src/presidency/index.js";

const complete = { country: "CR", year: 2030, announcedInPlenary: true, consensus: true } as const;
const results = (candidacy: Candidacy) => assessCandidacy(candidacy).findings.map(({ result }) => result);

describe("candidacy", () => {
  test("a member that announced itself in the plenary and has the consensus (I1, J2, J3)", () => {
    expect(assessCandidacy(complete)).toEqual({
      rule: "presidency.candidacy",
      outcome: "appointable",
      basis: "stated",
      because: ["member-country", "announced-in-plenary", "consensus"],
      readings: [],
      findings: [
        {
          criterion: "member-country",
          result: "met",
          sources: [
            "twenty-years/presidencies/yearly-volunteer",
            "twenty-years/introduction/member-countries",
            "iom-page/members/later-accession",
          ],
        },
        {
          criterion: "announced-in-plenary",
          result: "met",
          sources: ["twenty-years/presidency-pro-tempore/candidacy"],
        },
        { criterion: "consensus", result: "met", sources: ["twenty-years/presidency-pro-tempore/appointment"] },
      ],
      missing: [],
    });
  });

  test("nothing is known: everything is missing", () => {
    const assessment = assessCandidacy({});
    expect(assessment.outcome).toBe("undetermined");
    expect(assessment.missing).toEqual(["country", "year", "announcedInPlenary", "consensus"]);
  });

  test("without the announcement (J3) or without the consensus (J2) nobody is appointed", () => {
    expect(assessCandidacy({ ...complete, announcedInPlenary: false }).outcome).toBe("not-appointable");
    expect(assessCandidacy({ ...complete, consensus: false })).toMatchObject({
      outcome: "not-appointable",
      basis: "stated",
      readings: [],
    });
    expect(assessCandidacy({ ...complete, consensus: undefined })).toMatchObject({
      outcome: "undetermined",
      missing: ["consensus"],
    });
    expect(assessCandidacy({ consensus: false }).missing).toEqual([]);
  });

  test("the conditions that are not met carry the outcome, and no others", () => {
    expect(assessCandidacy({ ...complete, country: "CO" }).because).toEqual(["member-country"]);
    expect(assessCandidacy({ year: 1995, consensus: false }).because).toEqual(["member-country", "consensus"]);
    expect(assessCandidacy({ ...complete, consensus: undefined })).toMatchObject({ because: [], readings: [] });
    expect(assessCandidacy({})).not.toHaveProperty("basis");
  });

  test("a country that is no party at all is no Member Country, whatever the year", () => {
    expect(results({ country: "BR" })[0]).toBe("unmet");
    expect(results({ country: "FR", year: 2030 })[0]).toBe("unmet");
  });

  test("an observer country is no Member Country, whatever the year (E1)", () => {
    for (const country of ["AR", "CO", "EC", "JM", "PE"] as const) {
      expect(results({ country })[0]).toBe("unmet");
      expect(results({ country, year: 2024 })[0]).toBe("unmet");
    }
  });

  test("the Dominican Republic from 1999 on (D4, T-01)", () => {
    expect(results({ country: "DO", year: 1998 })[0]).toBe("unmet");
    expect(results({ country: "DO", year: 1999 })[0]).toBe("met");
    expect(results({ country: "DO" })[0]).toBe("unknown");
  });

  test("before the founding nobody, whoever the country is (A2)", () => {
    expect(results({ year: 1995 })[0]).toBe("unmet");
    expect(results({ country: "MX", year: 1 })[0]).toBe("unmet");
    expect(results({ country: "MX", year: 1996 })[0]).toBe("met");
    expect(results({ year: 1996 })[0]).toBe("unknown");
  });

  test("Belize, which had never presided by 2016, is a member like any other (T-11)", () => {
    expect(results({ country: "BZ", year: 1997 })[0]).toBe("met");
    expect(results({ country: "BZ" })[0]).toBe("unknown");
    expect(assessCandidacy({ ...complete, country: "BZ", year: undefined }).missing).toEqual(["year"]);
  });

  test("that it is a member by the end of the year is a reading only in the year in which it joins", () => {
    const reading = "member-by-the-end-of-its-year";
    const joining = assessCandidacy({ ...complete, country: "DO", year: 1999 });
    expect(joining).toMatchObject({ outcome: "appointable", basis: "reading", readings: [reading] });
    expect(joining.findings[0]).toMatchObject({ result: "met", reading });
    expect(joining.findings[1]).not.toHaveProperty("reading");

    const refused = assessCandidacy({ country: "DO", year: 1999, consensus: false });
    expect(refused).toMatchObject({ outcome: "not-appointable", basis: "stated", readings: [] });
    expect(refused.findings[0]).toHaveProperty("reading", reading);
    for (const year of [1998, 2000])
      expect(assessCandidacy({ country: "DO", year }).findings[0]).not.toHaveProperty("reading");
    expect(assessCandidacy({ country: "MX", year: 1996 }).findings[0]).toHaveProperty("reading", reading);
  });

  test("presiding again, even at once, is not forbidden (T-11)", () => {
    expect(assessCandidacy({ ...complete, country: "BZ", year: 2025 }).outcome).toBe("appointable");
  });
});
