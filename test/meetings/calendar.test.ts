import { describe, expect, test } from "vitest";
import {
  assessViceMinisterialDate,
  consultationGroupWithViceMinisterial,
  meetingFrequencies,
  meetings,
  viceMinisterialHalf,
  viceMinisterialHost,
} from "../../src/meetings/index.js";

describe("the half of the year", () => {
  test("the first until 2014, the second since 2015 (L2, L3)", () => {
    for (const year of [1996, 2001, 2013, 2014])
      expect(viceMinisterialHalf(year)).toEqual({
        status: "known",
        value: 1,
        basis: "stated",
        sources: ["twenty-years/vice-ministerial-meeting/until-2014"],
      });
    for (const year of [2015, "2016", 2024])
      expect(viceMinisterialHalf(year)).toEqual({
        status: "known",
        value: 2,
        basis: "stated",
        sources: ["twenty-years/vice-ministerial-meeting/since-2015"],
      });
    expect(viceMinisterialHalf(2030)).toMatchObject({ value: 2, carriedForward: true });
  });

  test("start and end lie in one year (L2, L3)", () => {
    const { outcome, findings } = assessViceMinisterialDate({ start: "2015-12-31", end: "2016-12-30" });
    expect(outcome).toBe("violates");
    expect(findings.map(({ result }) => result)).toEqual(["met", "met", "unmet"]);
  });

  test("what lies wholly in one half is carried by the text, what reaches into another by our reading", () => {
    const rests = (start: string, end: string) => assessViceMinisterialDate({ start, end });
    expect(rests("2019-11-13", "2019-11-14")).toMatchObject({ outcome: "conforms", basis: "stated", readings: [] });
    expect(rests("2016-06-07", "2016-06-09")).toMatchObject({ outcome: "violates", basis: "stated", readings: [] });
    expect(rests("2014-06-30", "2014-07-01")).toMatchObject({
      outcome: "violates",
      basis: "reading",
      because: ["ends-in-its-half", "within-one-half"],
      readings: ["whole-meeting-in-its-half"],
    });
  });

  test.each([
    ["2014-01-01", "2014-06-30"],
    ["2015-07-01", "2015-12-31"],
    ["2024-12-05", "2024-12-06"],
    ["2019-11-13", "2019-11-14"],
    ["2012-06-22", "2012-06-22"],
  ])("from %s to %s conforms", (start, end) => {
    expect(assessViceMinisterialDate({ start, end })).toMatchObject({ outcome: "conforms", missing: [] });
  });

  test.each([
    ["2014-07-01", "2014-07-02"],
    ["2014-06-30", "2014-07-01"],
    ["2015-06-30", "2015-07-01"],
    ["2015-12-31", "2016-01-01"],
    ["2016-06-07", "2016-06-09"],
  ])("from %s to %s violates", (start, end) => {
    expect(assessViceMinisterialDate({ start, end })).toMatchObject({ outcome: "violates", missing: [] });
  });

  test("two days that are each in their half, of two halves (L2, L3)", () => {
    const assessment = assessViceMinisterialDate({ start: "2014-06-30", end: "2015-07-01" });
    expect(assessment.outcome).toBe("violates");
    expect(assessment.findings.map(({ result }) => result)).toEqual(["met", "met", "unmet"]);
    for (const { sources } of assessment.findings)
      expect(sources).toEqual([
        "twenty-years/vice-ministerial-meeting/until-2014",
        "twenty-years/vice-ministerial-meeting/since-2015",
      ]);
  });

  test("one day in the wrong half settles it, one in the right half does not", () => {
    expect(assessViceMinisterialDate({ start: "2016-06-07" })).toMatchObject({ outcome: "violates", missing: [] });
    expect(assessViceMinisterialDate({ end: "2014-07-01" })).toMatchObject({ outcome: "violates", missing: [] });
    expect(assessViceMinisterialDate({ start: "2016-11-17" })).toMatchObject({
      outcome: "undetermined",
      missing: ["end"],
    });
    expect(assessViceMinisterialDate({ end: "2014-06-27" })).toMatchObject({
      outcome: "undetermined",
      missing: ["start"],
    });
    expect(assessViceMinisterialDate({}).missing).toEqual(["start", "end"]);
  });

  test("every Vice-Ministerial Meeting and Conference of the list conforms (L2, L3)", () => {
    const listed = [...meetings({ kind: "vice-ministerial-meeting" }), ...meetings({ kind: "conference" })];
    expect(listed.length).toBeGreaterThanOrEqual(10);
    for (const { dates } of listed) expect(assessViceMinisterialDate(dates[0] ?? {}).outcome).toBe("conforms");
  });
});

describe("the Consultation Group's meeting with the Vice-Ministers", () => {
  test("the first until 2014, as printed (N6)", () => {
    for (const year of [1997, 2005, 2014])
      expect(consultationGroupWithViceMinisterial(year)).toEqual({
        status: "known",
        value: "first",
        basis: "stated",
        sources: [
          "twenty-years/regional-consultation-group/two-meetings",
          "iom-page/meetings/89",
          "iom-page/meetings/91",
        ],
      });
    for (const year of [2012, 2013])
      expect(meetings({ year, kind: "conference" })[0]?.printed).toContain("first regular meeting");
  });

  test("in 1996 the Group came out of the first meeting: which of its own went with it is open (N1)", () => {
    expect(consultationGroupWithViceMinisterial(1996)).toEqual({
      status: "open",
      reason: "not-stated",
      sources: ["twenty-years/regional-consultation-group/origin"],
    });
  });

  test("the second since 2015, a reading that shows the sentence against it (L3, N6, O11, T-05)", () => {
    const answer = consultationGroupWithViceMinisterial(2015);
    expect(answer).toMatchObject({
      status: "known",
      value: "second",
      basis: "reading",
      readings: ["consultation-group-at-the-end-of-the-year"],
    });
    expect(answer.sources).toContain("twenty-years/regional-consultation-group/two-meetings");
    expect(answer.sources).toContain("twenty-years/vice-ministerial-meeting/since-2015");
    expect(answer.sources).toContain("twenty-years/consular-protection/network-meetings");
  });

  test("in the list it is the year's last one, just before the Vice-Ministers (T-05)", () => {
    for (const year of [2019, 2021, 2022, 2023, 2024]) {
      const [last] = meetings({ year, kind: "rcgm" });
      const [viceMinisters] = meetings({ year, kind: "vice-ministerial-meeting" });
      const answer = consultationGroupWithViceMinisterial(year);
      for (const entry of [last, viceMinisters]) expect(answer.sources).toContain(entry?.sources[0]);
      const days = [last, viceMinisters].map((entry) => Date.parse(entry?.dates[0]?.start ?? ""));
      expect(Number(days[1]) - Number(days[0])).toBeLessThanOrEqual(3 * 86_400_000);
    }
  });

  test("carried forward after the page of 2024", () => {
    expect(consultationGroupWithViceMinisterial(2024)).not.toHaveProperty("carriedForward");
    expect(consultationGroupWithViceMinisterial(2025)).toHaveProperty("carriedForward", true);
  });
});

describe("the host", () => {
  test("the country of the presidency: derived until 2014, a reading since (I1, L2, T-42)", () => {
    for (const year of [1996, 2013, "2014"])
      expect(viceMinisterialHost(year)).toEqual({
        status: "known",
        value: "presiding-country",
        basis: "derived",
        sources: ["twenty-years/vice-ministerial-meeting/until-2014", "twenty-years/presidencies/yearly-volunteer"],
      });
    expect(viceMinisterialHost(2016)).toMatchObject({
      value: "presiding-country",
      basis: "reading",
      readings: ["host-presides-since-2015"],
    });
    expect(viceMinisterialHost(2026, { mode: "hybrid" })).toMatchObject({ status: "known", carriedForward: true });
  });

  test("a virtual meeting has none, as in 2020 (T-42)", () => {
    for (const answer of [viceMinisterialHost(2020), viceMinisterialHost(2020, { mode: "virtual" })]) {
      expect(answer.status).toBe("none");
      expect(answer.sources).toContain("iom-page/meetings/32");
    }
    expect(viceMinisterialHost(2020, { mode: "on-site" })).toMatchObject({ value: "presiding-country" });
    expect(viceMinisterialHost(2030, { mode: "virtual" }).status).toBe("none");
    expect(meetings({ year: 2020, kind: "conference" })[0]).toMatchObject({
      mode: "virtual",
      sources: ["iom-page/meetings/32"],
    });
  });
});

test("how often the bodies meet, the Networks before the Consultation Group (K6, L14, N6, O2, O9, O11, O14, T-15)", () => {
  const weekly = ["network-meetings-of-one-week"];
  const rows = meetingFrequencies.map(({ body, perYear, before, basis, readings }) => [
    body,
    perYear,
    before,
    basis,
    readings,
  ]);
  expect(rows).toEqual([
    ["vice-ministerial-meeting", 1, undefined, "stated", undefined],
    ["rcgm", 2, undefined, "stated", undefined],
    ["network-smuggling-trafficking", 2, "rcgm", "stated", weekly],
    ["network-consular-protection", 2, "rcgm", "stated", undefined],
    ["network-children", 2, "rcgm", "reading", weekly],
    ["working-groups", 2, undefined, "stated", undefined],
  ]);
});
