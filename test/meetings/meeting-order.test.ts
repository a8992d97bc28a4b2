import { describe, expect, test } from "vitest";
import { assessMeetingOrder, meetings, type OrderedMeeting } from "../../src/meetings/index.js";
import { cpuTime } from "../cpu-time.js";

const network = (start?: string): OrderedMeeting => ({ kind: "network", start });
const group = (start?: string): OrderedMeeting => ({ kind: "rcgm", start });
const viceMinisters = (start?: string): OrderedMeeting => ({ kind: "vice-ministerial-meeting", start });
const outcome = (...list: OrderedMeeting[]) => assessMeetingOrder(list).outcome;

const networkClauses = [
  "twenty-years/liaison-officer-networks/meeting-time",
  "twenty-years/smuggling-and-trafficking/network-meetings",
  "twenty-years/consular-protection/network-meetings",
];
const groupClauses = [
  "twenty-years/regional-consultation-group/duties",
  "twenty-years/regional-consultation-group/two-meetings",
];
const all = [
  "no-network-after-the-consultation-group",
  "networks-immediately-before-consultation-group",
  "consultation-group-not-after-vice-ministers",
];

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
      because: all,
      readings: ["networks-by-first-day", "consultation-group-before-vice-ministers"],
      findings: [
        { criterion: all[0], result: "met", sources: networkClauses },
        { criterion: all[1], result: "met", sources: networkClauses, reading: "networks-by-first-day" },
        {
          criterion: all[2],
          result: "met",
          sources: groupClauses,
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

  test("a Network that begins in the week after the Group is too late (O2)", () => {
    expect(assessMeetingOrder([network("2018-11-13"), group("2018-11-12")])).toMatchObject({
      outcome: "inconsistent",
      because: [all[0], all[1]],
      readings: ["networks-by-first-day"],
      findings: [{ result: "unmet" }, { result: "unmet" }, { result: "met" }],
      missing: [],
    });
    expect(outcome(network("2018-11-10"), network("2018-11-19"), group("2018-11-12"))).toBe("inconsistent");
    // Eight days after, it is of no round of this list.
    expect(outcome(network("2018-11-10"), network("2018-11-20"), group("2018-11-12"))).toBe("open");
  });

  test("how near immediately prior is, the documents do not say: beyond a week it is open (O2)", () => {
    expect(outcome(network("2018-11-05"), group("2018-11-12"))).toBe("consistent");
    expect(assessMeetingOrder([network("2018-01-15"), group("2018-06-12")])).toMatchObject({
      outcome: "open",
      reason: "order-not-settled",
      because: all,
      findings: [{ result: "met" }, { result: "unmet" }, { result: "met" }],
    });
  });

  test("a Group after the Vice-Ministers is open: no sentence sets an order between the two (N5, N6)", () => {
    expect(assessMeetingOrder([group("2018-11-15"), viceMinisters("2018-11-14")])).toMatchObject({
      outcome: "open",
      reason: "order-not-settled",
      findings: [{ result: "met" }, { result: "met" }, { result: "unmet" }],
    });
    expect(outcome(network("2018-11-16"), group("2018-11-15"), viceMinisters("2018-11-14"))).toBe("inconsistent");
  });

  test("the function tells the rounds apart: the Group meets again in another half of the year (N6)", () => {
    const year = [group("2013-06-25"), viceMinisters("2013-06-27"), group("2013-11-19")];
    expect(outcome(...year)).toBe("consistent");
    expect(outcome(...year, network("2013-06-24"), network("2013-11-18"))).toBe("consistent");
    expect(outcome(group("2019-01-02"), viceMinisters("2018-12-30"))).toBe("open");
    expect(outcome(group("2019-11-12"), viceMinisters("2018-11-14"))).toBe("consistent");
  });

  test("a body that is not listed violates nothing, by the text alone (T-32)", () => {
    expect(assessMeetingOrder([])).toMatchObject({ outcome: "consistent", basis: "stated", readings: [] });
    expect(assessMeetingOrder([network("2018-11-13"), viceMinisters("2018-11-12")])).toMatchObject({
      outcome: "consistent",
      basis: "stated",
    });
    expect(outcome({ kind: "workshop", start: "2018-11-20" }, group("2018-11-12"))).toBe("consistent");
  });

  test("in the whole list one Network meets, of March 2017, and no Group follows it within the week (MT79)", () => {
    expect(assessMeetingOrder(meetings())).toMatchObject({ outcome: "open", missing: [] });
    expect(assessMeetingOrder(meetings().filter(({ kind }) => kind !== "network")).outcome).toBe("consistent");
  });

  test("a month or a year may leave it undetermined, and nothing is missing then", () => {
    expect(assessMeetingOrder([network("2018-11"), group("2018-11-12")])).toMatchObject({
      outcome: "undetermined",
      missing: [],
    });
    expect(outcome(network("2018"), group("2018-11-12"))).toBe("undetermined");
    expect(outcome(network("2018-10"), group("2018-11-12"))).toBe("open");
    expect(outcome(network("2018-12"), group("2018-11"))).toBe("undetermined");
    expect(outcome(network("2018-12-08"), group("2018-11"))).toBe("open");
    expect(outcome(network("2018-11-01"), group("2018-11"))).toBe("undetermined");
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
    expect([...assessMeetingOrder([viceMinisters(), network(), group()]).missing].sort()).toEqual([
      "0.start",
      "1.start",
      "2.start",
    ]);
    expect(assessMeetingOrder([network(), network("2018-11-13"), group("2018-11-12"), viceMinisters()])).toMatchObject({
      outcome: "inconsistent",
      missing: [],
    });
    expect(assessMeetingOrder([network(), group("2018-11-15"), viceMinisters("2018-11-14")])).toMatchObject({
      outcome: "undetermined",
      missing: ["0.start"],
    });
    // Whether the Vice-Ministers come before the Group no longer matters: it is open already.
    expect(assessMeetingOrder([network("2018-01-15"), group("2018-06-12"), viceMinisters()])).toMatchObject({
      outcome: "open",
      missing: [],
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

  test("it takes time in proportion to the list: 60,000 meetings are no matter of minutes", () => {
    const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
    const list = Array.from({ length: 20_000 }, (_, number) => {
      const year = 1000 + Math.floor(number / 12);
      const month = `${year}-${months[number % 12]}`;
      return [network(`${month}-11`), group(`${month}-12`), viceMinisters(month)];
    }).flat();
    const before = cpuTime();
    expect(assessMeetingOrder(list).outcome).toBe("undetermined");
    // Each with each, it would take minutes.
    expect(cpuTime() - before).toBeLessThan(3_000);
  });

  test("the start counts before the dates, of which the first counts", () => {
    const spans = [{ start: "2018-11-14" }, { start: "2018-11-01" }];
    expect(outcome({ kind: "network", dates: spans }, group("2018-11-12"))).toBe("inconsistent");
    expect(outcome({ kind: "network", start: "2018-11-12", dates: spans }, group("2018-11-12"))).toBe("consistent");
    expect(assessMeetingOrder([{ kind: "network", dates: [] }, group("2018-11-12")]).missing).toEqual(["0.start"]);
  });
});
