import { afterEach, describe, expect, test, vi } from "vitest";

/**
 * What can change is dated: a row more is heard wherever it stands, and nothing is read by its position. Each test adds
 * rows to the tables as somebody would who reads a new document, and asks the same functions.
 */
type Facts = typeof import("../../src/meetings/facts.js");

const source = "twenty-years/vice-ministerial-meeting/since-2015";

async function meetingsWith(added: (facts: Facts) => { readonly [Table in keyof Facts]?: readonly unknown[] }) {
  vi.resetModules();
  vi.doMock("../../src/meetings/facts.js", async (original) => {
    const facts = await original<Facts>();
    const more = Object.entries(added(facts)).map(([table, rows]) => [
      table,
      [...(facts[table as keyof Facts] as readonly unknown[]), ...rows],
    ]);
    return { ...facts, ...Object.fromEntries(more) };
  });
  return import("../../src/meetings/index.js");
}

afterEach(() => vi.doUnmock("../../src/meetings/facts.js"));

describe("a third row", () => {
  test("the half of the year", async () => {
    const { viceMinisterialHalf, assessViceMinisterialDate } = await meetingsWith(() => ({
      halfTable: [{ since: "2030", half: 1, basis: "stated", sources: [source] }],
    }));
    const halves = [2014, 2015, 2029, 2030, 2045].map((year) => viceMinisterialHalf(year));
    expect(halves.map((answer) => answer.status === "known" && answer.value)).toEqual([1, 2, 2, 1, 1]);
    const { outcome } = assessViceMinisterialDate({ start: "2030-03-01", end: "2030-03-02" });
    expect(outcome).toBe("conforms");
    expect(assessViceMinisterialDate({ start: "2029-03-01" }).outcome).toBe("violates");
  });

  test("the meeting of the Consultation Group", async () => {
    const { consultationGroupWithViceMinisterial } = await meetingsWith(() => ({
      groupMeetingTable: [{ since: "2022", meeting: "first", basis: "stated", sources: [source] }],
    }));
    expect(consultationGroupWithViceMinisterial(2014)).toMatchObject({ value: "first", basis: "stated" });
    expect(consultationGroupWithViceMinisterial(2021)).toMatchObject({ value: "second", basis: "reading" });
    expect(consultationGroupWithViceMinisterial(2022)).toEqual({
      status: "known",
      value: "first",
      basis: "stated",
      sources: [source],
    });
    expect(consultationGroupWithViceMinisterial(2025)).toMatchObject({ value: "first", carriedForward: true });
  });

  test("the host", async () => {
    const { viceMinisterialHost } = await meetingsWith(() => ({
      hostTable: [{ since: "2023", host: "presiding-country", basis: "stated", sources: [source] }],
    }));
    expect(viceMinisterialHost(2022).status === "known" && viceMinisterialHost(2022)).toMatchObject({
      basis: "reading",
    });
    expect(viceMinisterialHost(2023)).toMatchObject({ basis: "stated", sources: [source] });
  });

  test("a gap that a document reports makes it open", async () => {
    const { viceMinisterialHost } = await meetingsWith(() => ({
      hostTable: [{ status: "open", since: "2023", reason: "not-stated", sources: [source] }],
    }));
    expect(viceMinisterialHost(2023)).toMatchObject({ status: "open", reason: "not-stated", sources: [source] });
    expect(viceMinisterialHost(2022)).toMatchObject({ status: "known" });
  });

  test("how often a body meets: the latest row that is in force", async () => {
    const { meetingFrequencies } = await meetingsWith(() => ({
      frequencyTable: [
        { body: "rcgm", since: "2020", perYear: 1, basis: "stated", sources: [source] },
        { body: "rcgm", since: "2031", perYear: 2, basis: "stated", sources: [source] },
      ],
    }));
    expect(meetingFrequencies).toHaveLength(6);
    expect(meetingFrequencies.filter(({ body }) => body === "rcgm")).toEqual([
      { body: "rcgm", perYear: 1, basis: "stated", sources: [source] },
    ]);
  });

  test("who convenes: the latest row that is in force", async () => {
    const { convener } = await meetingsWith(() => ({
      convenerTable: [
        { kind: "rcgm", since: "2018", convener: "host-or-co-sponsor", sources: [source] },
        { kind: "network", since: "2031", convener: "host-or-co-sponsor", sources: [source] },
        {
          kind: "training",
          joined: { notBefore: "2020", notAfter: "2030" },
          convener: "presidency",
          sources: [source],
        },
      ],
    }));
    expect(convener({ kind: "rcgm" })).toEqual({ convener: "host-or-co-sponsor", sources: [source] });
    expect(convener({ kind: "network" })).toMatchObject({ convener: "presidency" });
    expect(convener({ kind: "training" })).toMatchObject({ convener: "host-or-co-sponsor" });
  });
});

describe("the tables", () => {
  test("tell no dates of their own where the answer has none", async () => {
    const { meetingFrequencies, convener } = await meetingsWith(() => ({}));
    for (const row of [...meetingFrequencies, convener({ kind: "rcgm" })])
      for (const name of ["since", "joined", "until"]) expect(row).not.toHaveProperty(name);
  });

  test("a body cannot have met, at its frequency, before there was one", async () => {
    const { frequencyTable } = await import("../../src/meetings/facts.js");
    const { body } = await import("../../src/bodies/index.js");
    for (const row of frequencyTable) {
      const earliest = "since" in row ? row.since : row.joined.notBefore;
      const { since, begun } = body(row.body);
      const beginning = since ?? begun?.notBefore ?? "";
      expect(earliest.slice(0, beginning.length) >= beginning.slice(0, earliest.length), row.body).toBe(true);
    }
  });
});
