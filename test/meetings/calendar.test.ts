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
    for (const year of [1996, 2001, 2013, 2014]) expect(viceMinisterialHalf(year)).toBe(1);
    for (const year of [2015, 2016, 2024, 2030]) expect(viceMinisterialHalf(year)).toBe(2);
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
    for (const year of [1996, 2005, 2014])
      expect(consultationGroupWithViceMinisterial(year)).toEqual({
        status: "known",
        value: "first",
        basis: "stated",
        sources: [
          "twenty-years/vice-ministerial-meeting/until-2014",
          "twenty-years/regional-consultation-group/two-meetings",
        ],
      });
  });

  test("the second since 2015, derived from the move to the second half (L3, O11, T-05)", () => {
    const answer = consultationGroupWithViceMinisterial(2015);
    expect(answer).toMatchObject({ status: "known", value: "second", basis: "derived" });
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
  test("the country of the presidency: stated until 2014, derived since (L2, T-42)", () => {
    expect(viceMinisterialHost(2014)).toEqual({
      status: "known",
      value: "presiding-country",
      basis: "stated",
      sources: ["twenty-years/vice-ministerial-meeting/until-2014"],
    });
    expect(viceMinisterialHost(2016)).toMatchObject({ value: "presiding-country", basis: "derived" });
    expect(viceMinisterialHost(2026, { mode: "hybrid" })).toMatchObject({ status: "known", carriedForward: true });
  });

  test("a virtual meeting has none, as in 2020 (T-42)", () => {
    const answer = viceMinisterialHost(2020, { mode: "virtual" });
    expect(answer.status).toBe("none");
    expect(answer.sources).toContain("iom-page/meetings/32");
    expect(meetings({ year: 2020, kind: "conference" })[0]).toMatchObject({
      mode: "virtual",
      sources: ["iom-page/meetings/32"],
    });
  });
});

test("how often the bodies meet, the Networks before the Consultation Group (K6, L14, N6, O2, O9, O11, O14, T-15)", () => {
  expect(meetingFrequencies.map(({ body, perYear, before, basis }) => [body, perYear, before, basis])).toEqual([
    ["vice-ministerial-meeting", 1, undefined, "stated"],
    ["rcgm", 2, undefined, "stated"],
    ["network-smuggling-trafficking", 2, "rcgm", "stated"],
    ["network-consular-protection", 2, "rcgm", "stated"],
    ["network-children", 2, "rcgm", "derived"],
    ["working-groups", 2, undefined, "stated"],
  ]);
});
