import { describe, expect, test } from "vitest";
import { assessMeetingOrder, meetings, type OrderedMeeting } from "../../src/meetings/index.js";
import { cpuTime } from "../cpu-time.js";

const network = (start?: string): OrderedMeeting => ({ kind: "network", start });
const group = (start?: string): OrderedMeeting => ({ kind: "rcgm", start });
const viceMinisters = (start?: string): OrderedMeeting => ({ kind: "vice-ministerial-meeting", start });
const outcome = (...list: OrderedMeeting[]) => assessMeetingOrder(list).outcome;

describe("the order of the meetings", () => {
  test("Networks, Consultation Group, Vice-Ministers, in whatever order they are listed (O2, O9, O11, N6, T-15)", () => {
    expect(
      assessMeetingOrder([
        viceMinisters("2018-11-14"),
        network("2018-11-12"),
        group("2018-11-13"),
        network("2018-11-11"),
      ]),
    ).toEqual({
      rule: "meetings.order",
      outcome: "consistent",
      basis: "reading",
      because: ["networks-before-consultation-group", "consultation-group-before-vice-ministers"],
      readings: ["networks-by-first-day", "consultation-group-before-vice-ministers"],
      findings: [
        {
          criterion: "networks-before-consultation-group",
          result: "met",
          sources: [
            "twenty-years/liaison-officer-networks/meeting-time",
            "twenty-years/smuggling-and-trafficking/network-meetings",
            "twenty-years/consular-protection/network-meetings",
          ],
          reading: "networks-by-first-day",
        },
        {
          criterion: "consultation-group-before-vice-ministers",
          result: "met",
          sources: [
            "twenty-years/structure-diagram/recommendations",
            "twenty-years/regional-consultation-group/duties",
            "twenty-years/regional-consultation-group/two-meetings",
          ],
          reading: "consultation-group-before-vice-ministers",
        },
      ],
      missing: [],
    });
  });

  test("they may begin on the same day and overlap: first days only (T-46)", () => {
    expect(outcome(network("2018-11-12"), group("2018-11-12"), viceMinisters("2018-11-12"))).toBe("consistent");
    const overlapping = meetings({ from: "2019-11", to: "2019-11" });
    expect(overlapping.map(({ dates }) => dates)).toEqual([
      [{ start: "2019-11-13", end: "2019-11-14" }],
      [{ start: "2019-11-12", end: "2019-11-13" }],
    ]);
    expect(assessMeetingOrder(overlapping).outcome).toBe("consistent");
  });

  test("one day too late violates it", () => {
    expect(assessMeetingOrder([network("2018-11-13"), group("2018-11-12")])).toMatchObject({
      outcome: "inconsistent",
      because: ["networks-before-consultation-group"],
      findings: [{ result: "unmet" }, { result: "met" }],
      missing: [],
    });
    expect(assessMeetingOrder([group("2018-11-15"), viceMinisters("2018-11-14")])).toMatchObject({
      outcome: "inconsistent",
      findings: [{ result: "met" }, { result: "unmet" }],
    });
    expect(outcome(network("2018-11-10"), network("2018-11-13"), group("2018-11-12"))).toBe("inconsistent");
  });

  test("a body that is not listed violates nothing (T-32)", () => {
    expect(outcome()).toBe("consistent");
    expect(outcome(network("2018-11-13"), viceMinisters("2018-11-12"))).toBe("consistent");
    expect(outcome({ kind: "workshop", start: "2018-11-20" }, group("2018-11-12"))).toBe("consistent");
  });

  test("meetings of different years are of different rounds; the whole list is in order (T-46)", () => {
    expect(outcome(group("2019-11-12"), viceMinisters("2018-11-14"))).toBe("consistent");
    expect(assessMeetingOrder(meetings())).toMatchObject({ outcome: "consistent", missing: [] });
  });

  test("a month or a year may leave it open, and nothing is missing then", () => {
    expect(assessMeetingOrder([network("2018-11"), group("2018-11-12")])).toMatchObject({
      outcome: "undetermined",
      missing: [],
    });
    expect(outcome(network("2018"), group("2018-11-12"))).toBe("undetermined");
    expect(outcome(network("2018-10"), group("2018-11-12"))).toBe("consistent");
    expect(outcome(network("2018-12"), group("2018-11"))).toBe("inconsistent");
    expect(outcome(network("2018-11-01"), group("2018-11"))).toBe("consistent");
  });

  test("an absent first day is missing where it can still decide", () => {
    expect(assessMeetingOrder([group(), viceMinisters("2018-11-14"), network("2018-11-12")])).toMatchObject({
      outcome: "undetermined",
      missing: ["0.start"],
    });
    expect(assessMeetingOrder([network(), viceMinisters("2018-11-14")])).toMatchObject({
      outcome: "consistent",
      missing: [],
    });
    expect(assessMeetingOrder([network(), group()]).missing).toEqual(["0.start", "1.start"]);
    expect(assessMeetingOrder([network(), group("2018-11-15"), viceMinisters("2018-11-14")])).toMatchObject({
      outcome: "inconsistent",
      missing: [],
    });
    expect(assessMeetingOrder([network(), group("2018-12-31")])).toMatchObject({ outcome: "consistent", missing: [] });
  });

  test("no day of the Consultation Group's month can follow the Network and precede the Vice-Ministers", () => {
    expect(assessMeetingOrder([network("2018-11-14"), group("2018-11"), viceMinisters("2018-11-12")])).toMatchObject({
      outcome: "inconsistent",
      findings: [{ result: "unknown" }, { result: "unknown" }],
      // Neither by itself: that they cannot both be met does.
      because: ["networks-before-consultation-group", "consultation-group-before-vice-ministers"],
      missing: [],
    });
  });

  test("one that is unmet carries it alone, whatever the other may be", () => {
    const list = [network("2018-11-20"), group("2018-11-12"), group("2018-11"), viceMinisters("2018-11-15")];
    expect(assessMeetingOrder(list)).toMatchObject({
      findings: [{ result: "unmet" }, { result: "unknown" }],
      because: ["networks-before-consultation-group"],
    });
  });

  test("an entry of the register may say more, one that somebody wrote may not", () => {
    for (const entry of meetings()) expect(() => assessMeetingOrder([entry])).not.toThrow();
    const call = () => assessMeetingOrder([{ ...group("2018-11-12"), begin: "2018" } as OrderedMeeting]);
    expect(call).toThrow(expect.objectContaining({ code: "unknown-field", path: "0.begin" }));
    const [entry] = meetings();
    const more = () => assessMeetingOrder([{ ...entry, begin: "2018" } as unknown as OrderedMeeting]);
    expect(more).toThrow(expect.objectContaining({ code: "unknown-field", path: "0.begin" }));
  });

  test("it takes time in proportion to the list: 60,000 meetings of one year are no matter of minutes", () => {
    const list = Array.from({ length: 20_000 }, () => [
      network("2018-10"),
      group("2018-11-12"),
      viceMinisters("2018-11-13"),
    ]).flat();
    const before = cpuTime();
    expect(assessMeetingOrder(list).outcome).toBe("consistent");
    // Each with each, it would take some twenty seconds.
    expect(cpuTime() - before).toBeLessThan(3_000);
  });

  test("the start counts before the dates, of which the first counts", () => {
    const spans = [{ start: "2018-11-20" }, { start: "2018-11-01" }];
    expect(outcome({ kind: "network", dates: spans }, group("2018-11-12"))).toBe("inconsistent");
    expect(outcome({ kind: "network", start: "2018-11-12", dates: spans }, group("2018-11-12"))).toBe("consistent");
    expect(assessMeetingOrder([{ kind: "network", dates: [] }, group("2018-11-12")]).missing).toEqual(["0.start"]);
  });
});
