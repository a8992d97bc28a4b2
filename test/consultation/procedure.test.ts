import { describe, expect, test } from "vitest";
import { procedure, stages, untimely } from "../../src/consultation/facts.js";
import { type ConsultationEvent, consultation } from "../../src/consultation/index.js";
import { consultationProcedure } from "../../src/consultation/rules/procedure.js";
import type { MemberCode } from "../../src/membership/index.js";

/** A consultation from the submission to the report. 7 March 2024 is a Thursday, 15 March a Friday. */
const submitted = { on: "2024-03-04", type: "submitted-to-troika", by: "presidency", inWriting: true } as const;
const troika = { on: "2024-03-06", type: "troika-consensus" } as const;
const firstSharing = { on: "2024-03-07", type: "shared-first-round" } as const;
const input = { on: "2024-03-11", type: "input", from: "CR", proposesChanges: true } as const;
const secondSharing = { on: "2024-03-15", type: "shared-second-round" } as const;
const comment = { on: "2024-03-20", type: "comment", from: "CR", objects: false } as const;
const consensus = { on: "2024-03-25", type: "consensus" } as const;
const noConsensus = { on: "2024-03-25", type: "no-consensus" } as const;
const implemented = { on: "2024-04-02", type: "implemented" } as const;
const informed = { on: "2024-04-05", type: "members-informed" } as const;
const whole = [submitted, troika, firstSharing, input, secondSharing, comment, consensus, implemented, informed];

const lastOf = (events: readonly ConsultationEvent[]) => events.at(-1)?.on ?? "2024-01-01";
/** What is not met, as of the last event of the list. */
const violated = (...events: readonly ConsultationEvent[]) =>
  consultation(events, { asOf: lastOf(events) }).violations.map(({ event, criterion }) => [event, criterion]);
const stageAfter = (...events: readonly ConsultationEvent[]) => consultation(events, { asOf: lastOf(events) }).stage;

describe("the four steps (M3 to M6)", () => {
  test.each([
    ["2024-03-03", "not-started", undefined, ["submitted-to-troika"]],
    ["2024-03-04", "troika", undefined, ["troika-consensus"]],
    ["2024-03-06", "troika", undefined, ["shared-first-round"]],
    ["2024-03-07", "first-round", "2024-03-14", ["input"]],
    ["2024-03-14", "first-round", "2024-03-14", ["input"]],
    ["2024-03-15", "second-round", "2024-03-22", ["comment"]],
    ["2024-03-22", "second-round", "2024-03-22", ["comment"]],
    ["2024-03-23", "awaiting-consensus", undefined, ["consensus", "no-consensus"]],
    ["2024-03-25", "agreed", undefined, ["implemented"]],
    ["2024-04-02", "implemented", undefined, ["members-informed"]],
    ["2024-04-05", "implemented", undefined, []],
    ["2030-01-01", "implemented", undefined, []],
  ])("on %s: %s, due %s", (asOf, stage, due, next) => {
    const result = consultation(whole, { asOf });
    expect(result).toMatchObject({ stage, next, violations: [] });
    expect(result.due).toBe(due);
    expect("due" in result).toBe(due !== undefined);
  });

  test("nothing has happened: nobody is asked yet", () => {
    expect(consultation([], { asOf: "2024-01-01" })).toStrictEqual({
      stage: "not-started",
      next: ["submitted-to-troika"],
      notForeseen: [],
      violations: [],
      observations: [],
      silent: [],
      proposals: [],
      objections: [],
      terms: [],
      basis: "stated",
      readings: [],
      sources: { stage: ["twenty-years/decision-making/activation", "twenty-years/decision-making/1"] },
    });
  });

  test("the two terms, each of five working days from its sharing (M4, M5)", () => {
    expect(consultation(whole, { asOf: "2024-04-05" }).terms).toEqual([
      {
        round: "first-round",
        sharedOn: "2024-03-07",
        lastDay: "2024-03-14",
        sources: ["twenty-years/decision-making/2"],
      },
      {
        round: "second-round",
        sharedOn: "2024-03-15",
        lastDay: "2024-03-22",
        sources: ["twenty-years/decision-making/3"],
      },
    ]);
  });

  test("after the term of the first round the text is revised until it is shared again (M5)", () => {
    const until = [submitted, troika, firstSharing, input];
    expect(consultation(until, { asOf: "2024-03-14" }).stage).toBe("first-round");
    expect(consultation(until, { asOf: "2024-03-15" })).toMatchObject({
      stage: "revision",
      next: ["shared-second-round"],
      proposals: ["CR"],
    });
    expect(consultation(until, { asOf: "2025-03-15" }).stage).toBe("revision");
  });

  test("the Troika has no term: the consultation stays with it (T-17)", () => {
    expect(consultation([submitted], { asOf: "2025-03-04" })).toMatchObject({
      stage: "troika",
      next: ["troika-consensus"],
    });
  });

  test("what follows without consensus no step says: all of it may be recorded", () => {
    const result = consultation([...whole.slice(0, 6), noConsensus], { asOf: "2024-03-25" });
    expect(result).toMatchObject({ stage: "no-consensus", next: [], silent: [], violations: [] });
    expect(result.notForeseen).toEqual(["submitted-to-troika", "shared-second-round", "consensus"]);
  });

  test("the clauses of the stage, of the running term and of the round in which members are silent", () => {
    const at = (asOf: string) => consultation(whole, { asOf }).sources;
    expect(at("2024-03-12")).toEqual({
      stage: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"],
      due: ["twenty-years/decision-making/2"],
      silent: ["twenty-years/decision-making/2"],
    });
    expect(at("2024-03-23")).toEqual({
      stage: ["twenty-years/decision-making/4"],
      silent: ["twenty-years/decision-making/3"],
    });
    expect(at("2024-04-05")).toEqual({ stage: ["twenty-years/decision-making/4"] });
  });

  test("the readings: how working days are counted, and what silence means", () => {
    const at = (asOf: string) => consultation(whole, { asOf });
    expect(at("2024-03-06")).toMatchObject({ basis: "stated", readings: [] });
    const both = ["working-days-of-a-term", "silence-decides-nothing"];
    expect(at("2024-03-12")).toMatchObject({ basis: "reading", readings: both });
    expect(at("2024-04-05").readings).toEqual(["working-days-of-a-term"]);
  });

  test("the calendar moves both terms, its holidays read once", () => {
    function* holidays() {
      yield "2024-03-08";
      yield "2024-03-18";
    }
    const events = [submitted, troika, firstSharing, { ...secondSharing, on: "2024-03-16" }];
    const { terms } = consultation(events, { asOf: "2024-03-18", calendar: { holidays: holidays() } });
    expect(terms.map(({ lastDay }) => lastDay)).toEqual(["2024-03-15", "2024-03-25"]);
    const sameDay = consultation(whole, { asOf: "2024-03-07", calendar: { counting: "from-same-day", weekend: [7] } });
    expect(sameDay.due).toBe("2024-03-12");
  });
});

describe("what is not as the procedure has it", () => {
  test("only the presidency submits, and in writing (M1, M3)", () => {
    expect(violated({ ...submitted, by: "MX" })).toEqual([[0, "only-presidency-submits"]]);
    expect(violated({ ...submitted, inWriting: false })).toEqual([[0, "in-writing"]]);
    expect(violated({ ...submitted, by: "US", inWriting: false })).toEqual([
      [0, "only-presidency-submits"],
      [0, "in-writing"],
    ]);
    expect(stageAfter({ ...submitted, inWriting: false })).toBe("not-started");
    expect(stageAfter({ ...submitted, by: "MX" }, submitted)).toBe("troika");
  });

  test("between meetings and on an issue of substance, where that is known (M1, M2)", () => {
    expect(violated({ ...submitted, betweenMeetings: false, substantiveIssue: false })).toEqual([
      [0, "between-meetings"],
      [0, "substantive-issue"],
    ]);
    expect(violated({ ...submitted, betweenMeetings: true, substantiveIssue: true })).toEqual([]);
    expect(stageAfter({ ...submitted, substantiveIssue: false })).toBe("not-started");
    expect(stageAfter({ ...submitted, betweenMeetings: undefined })).toBe("troika");
  });

  test("the Troika agrees to what was submitted, before the members see it (M3, M4)", () => {
    expect(violated(troika)).toEqual([[0, "submission-first"]]);
    expect(violated(submitted, firstSharing)).toEqual([[1, "troika-consensus-first"]]);
    expect(stageAfter(submitted, firstSharing)).toBe("troika");
    expect(violated(firstSharing)).toEqual([[0, "troika-consensus-first"]]);
  });

  test("input comes within the first term, its last day included (M4)", () => {
    const onLastDay = { ...input, on: "2024-03-14" };
    const aDayLate = { ...input, on: "2024-03-15" };
    const begun = [submitted, troika, firstSharing];
    expect(violated(...begun, { ...input, on: "2024-03-07" })).toEqual([]);
    expect(violated(...begun, onLastDay)).toEqual([]);
    expect(violated(...begun, aDayLate)).toEqual([[3, "input-within-term"]]);
    expect(violated(submitted, troika, input)).toEqual([[2, "sharing-before-input"]]);
    expect(violated(...begun, secondSharing, { ...input, on: "2024-03-18" })).toEqual([[4, "input-within-term"]]);
    expect(consultation([...begun, aDayLate], { asOf: "2024-03-15" }).proposals).toEqual([]);
  });

  test("the text is shared again once it has been shared a first time (M5)", () => {
    expect(violated(submitted, troika, secondSharing)).toEqual([[2, "first-round-before-second"]]);
    expect(violated(secondSharing)).toEqual([[0, "first-round-before-second"]]);
  });

  test("the second round is held also where nobody proposes changes (M5)", () => {
    const unchanged = [submitted, troika, firstSharing, { ...input, proposesChanges: false }];
    expect(violated(...unchanged, consensus)).toEqual([[4, "second-round-before-decision"]]);
    expect(violated(...unchanged, noConsensus)).toEqual([[4, "second-round-before-decision"]]);
    expect(stageAfter(...unchanged, consensus)).toBe("revision");
    expect(violated({ ...consensus, on: "2024-03-01" })).toEqual([[0, "second-round-before-decision"]]);
  });

  test("comments come within the second term, its last day included (M5)", () => {
    const begun = [submitted, troika, firstSharing, secondSharing];
    expect(violated(...begun, { ...comment, on: "2024-03-22" })).toEqual([]);
    expect(violated(...begun, { ...comment, on: "2024-03-23" })).toEqual([[4, "comment-within-term"]]);
    expect(violated(submitted, troika, firstSharing, { ...comment, on: "2024-03-11" })).toEqual([
      [3, "sharing-before-comment"],
    ]);
  });

  test("consensus is established once the second term has ended (M6)", () => {
    const begun = [submitted, troika, firstSharing, secondSharing];
    expect(violated(...begun, { ...consensus, on: "2024-03-22" })).toEqual([[4, "term-has-ended"]]);
    expect(violated(...begun, { ...noConsensus, on: "2024-03-22" })).toEqual([[4, "term-has-ended"]]);
    expect(violated(...begun, { ...consensus, on: "2024-03-23" })).toEqual([]);
  });

  test("the action is implemented with consensus, then the members are informed (M6)", () => {
    const consulted = whole.slice(0, 6);
    expect(violated(...consulted, implemented)).toEqual([[6, "consensus-before-implementation"]]);
    expect(violated(...consulted, noConsensus, implemented)).toEqual([[7, "consensus-before-implementation"]]);
    expect(violated(...consulted, consensus, informed)).toEqual([[7, "members-informed-after-implementation"]]);
    expect(stageAfter(...consulted, consensus, informed)).toBe("agreed");
    expect(stageAfter(...consulted, implemented)).toBe("awaiting-consensus");
  });

  test("each with its clause", () => {
    const { violations } = consultation([{ ...submitted, by: "MX", inWriting: false }, firstSharing, implemented], {
      asOf: "2024-04-02",
    });
    expect(violations).toEqual([
      {
        event: 0,
        criterion: "only-presidency-submits",
        sources: [
          "twenty-years/decision-making/activation",
          "twenty-years/decision-making/1",
          "twenty-years/presidency-functions/8",
        ],
      },
      { event: 0, criterion: "in-writing", sources: ["twenty-years/decision-making/1"] },
      { event: 1, criterion: "troika-consensus-first", sources: ["twenty-years/decision-making/2"] },
      {
        event: 2,
        criterion: "consensus-before-implementation",
        sources: ["twenty-years/decision-making/4", "iom-page/introduction/principles"],
      },
    ]);
  });
});

describe("what the text does not foresee is observed, and is no violation", () => {
  const begun = [submitted, troika, firstSharing];
  const everybody = ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"] as const;
  const answers = everybody.map((from) => ({ ...input, from }));
  const early = { ...secondSharing, on: "2024-03-12" };
  const looked = (events: readonly ConsultationEvent[], asOf = lastOf(events)) => consultation(events, { asOf });

  test("once all have answered, the text may be shared again before the first term has ended (M5)", () => {
    const all = looked([...begun, ...answers]);
    expect(all).toMatchObject({ stage: "first-round", next: ["input", "shared-second-round"], silent: [] });
    expect(all.notForeseen).not.toContain("shared-second-round");
    const again = looked([...begun, ...answers, early]);
    expect(again).toMatchObject({ stage: "second-round", due: "2024-03-19", violations: [], observations: [] });
  });

  test("before all have answered it is open whether it may", () => {
    const ten = looked([...begun, ...answers.slice(1)]);
    expect(ten).toMatchObject({ next: ["input"], notForeseen: ["submitted-to-troika", "shared-second-round"] });
    expect(looked([...begun, ...answers.slice(1), early])).toMatchObject({
      stage: "second-round",
      violations: [],
      observations: [
        {
          event: 13,
          reason: "shared-again-before-all-answered",
          sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"],
        },
      ],
    });
    expect(consultation(begun, { asOf: "2024-03-12", members: [] }).next).toEqual(["input"]);
  });

  test("an input after an early second circulation is in time as long as its own term runs", () => {
    const late = { ...input, on: "2024-03-14" };
    const result = looked([...begun, early, late]);
    expect(result).toMatchObject({ violations: [], proposals: ["CR"] });
    expect(result.observations.map(({ event, reason }) => [event, reason])).toEqual([
      [3, "shared-again-before-all-answered"],
      [4, "not-foreseen"],
    ]);
    expect(violated(...begun, early, { ...input, on: "2024-03-15" })).toEqual([[4, "input-within-term"]]);
  });

  test("a third circulation after an objection: it has no term, comments on it count, and consensus may follow", () => {
    const objection = { ...comment, objects: true } as const;
    const third = { ...secondSharing, on: "2024-03-26" };
    const withdrawn = { ...comment, on: "2024-03-28" };
    const until = [...begun, secondSharing, objection];
    expect(looked(until, "2024-03-25").notForeseen).toEqual(["submitted-to-troika", "shared-second-round"]);
    const circulated = looked([...until, third]);
    expect(circulated).toMatchObject({ stage: "awaiting-consensus", objections: ["CR"], violations: [] });
    expect(circulated).not.toHaveProperty("due");
    expect(circulated.notForeseen).toContain("comment");
    const agreed = looked([...until, third, withdrawn, { ...consensus, on: "2024-03-29" }]);
    expect(agreed).toMatchObject({ stage: "agreed", objections: [], violations: [] });
    expect(agreed.observations.map(({ event, reason }) => [event, reason])).toEqual([
      [5, "not-foreseen"],
      [6, "not-foreseen"],
    ]);
  });

  test("after no consensus: a third circulation, consensus after all, or another submission", () => {
    const without = [...begun, secondSharing, noConsensus];
    const third = { ...secondSharing, on: "2024-03-26" };
    expect(looked([...without, third])).toMatchObject({ stage: "awaiting-consensus", violations: [] });
    expect(looked([...without, { ...consensus, on: "2024-03-26" }])).toMatchObject({ stage: "agreed", violations: [] });
    const again = looked([...without, { ...submitted, on: "2024-03-26" }]);
    expect(again).toMatchObject({ stage: "troika", violations: [], silent: [] });
    expect(again.observations.map(({ event }) => event)).toEqual([5]);
  });

  test("a course of action that is submitted once more begins anew", () => {
    const anew = [submitted, troika, firstSharing].map((event) => ({ ...event, on: "2024-03-20" }));
    const result = looked([...begun, input, ...anew]);
    expect(result).toMatchObject({ stage: "first-round", due: "2024-03-27", proposals: [], violations: [] });
    expect(result.silent).toHaveLength(11);
  });

  test("a step that is taken once more moves nothing", () => {
    for (const [index, event] of whole.entries()) {
      if (event.type === "input" || event.type === "comment") continue;
      const before = whole.slice(0, index + 1);
      const again = looked([...before, event]);
      expect(again.violations, event.type).toEqual([]);
      expect(again.observations.map((one) => one.event)).toEqual([index + 1]);
      expect(again.stage).toBe(stageAfter(...before));
      expect(again.due).toBe(looked(before).due);
    }
    expect(looked([...whole.slice(0, 7), { ...noConsensus, on: "2024-03-26" }])).toMatchObject({ stage: "agreed" });
  });
});

describe("dates", () => {
  test("what comes after the day is not known yet", () => {
    expect(consultation(whole, { asOf: "2024-03-10" })).toEqual(
      consultation(whole.slice(0, 3), { asOf: "2024-03-10" }),
    );
  });

  test("events are taken in the order of their days, whatever their order in the list", () => {
    const turned = [...whole].reverse();
    for (const asOf of ["2024-03-10", "2024-03-14", "2024-03-23", "2024-04-05"])
      expect(consultation(turned, { asOf })).toEqual(consultation(whole, { asOf }));
    const { violations } = consultation([informed, submitted, troika], { asOf: "2024-04-05" });
    expect(violations.map(({ event, criterion }) => [event, criterion])).toEqual([
      [0, "members-informed-after-implementation"],
    ]);
  });

  test("two events on one day are in order", () => {
    const sameDay = [submitted, { ...troika, on: "2024-03-04" }, { ...firstSharing, on: "2024-03-04" }];
    expect(violated(...sameDay)).toEqual([]);
    expect(violated(...[...sameDay].reverse())).toHaveLength(2);
  });
});

describe("who answers (M4, M5); silence decides nothing (1.5 item 4)", () => {
  const begun = [submitted, troika, firstSharing];
  const ten: readonly MemberCode[] = ["BZ", "CA", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"];

  test("the eleven members of the day are asked, and told until the next step is taken", () => {
    expect(consultation([submitted, troika], { asOf: "2024-03-06" }).silent).toEqual([]);
    expect(consultation(begun, { asOf: "2024-03-07" }).silent).toHaveLength(11);
    expect(consultation([...begun, input], { asOf: "2024-03-14" }).silent).toEqual(ten);
    expect(consultation([...begun, input], { asOf: "2024-03-15" }).silent).toEqual(ten);
    const second = [...begun, input, secondSharing];
    expect(consultation(second, { asOf: "2024-03-15" }).silent).toHaveLength(11);
    expect(consultation([...second, comment], { asOf: "2024-03-25" }).silent).toEqual(ten);
    expect(consultation([...second, comment, consensus], { asOf: "2024-03-25" }).silent).toEqual([]);
  });

  test("nobody's answer and everybody's lead to the same stages", () => {
    for (const asOf of ["2024-03-14", "2024-03-15", "2024-03-22", "2024-03-23", "2024-04-05"]) {
      const silent = whole.filter(({ type }) => type !== "input" && type !== "comment");
      expect(consultation(silent, { asOf }).stage).toBe(consultation(whole, { asOf }).stage);
    }
  });

  test("the Dominican Republic is asked since 1999 (D4)", () => {
    const in1998 = begun.map((event) => ({ ...event, on: event.on.replace("2024", "1998") }));
    expect(consultation(in1998, { asOf: "1998-03-09" }).silent).not.toContain("DO");
    const in1999 = begun.map((event) => ({ ...event, on: event.on.replace("2024", "1999") }));
    expect(consultation(in1999, { asOf: "1999-03-09" }).silent).toContain("DO");
  });

  test("a list of members replaces the eleven, and only they answer", () => {
    const options = { asOf: "2024-03-12", members: ["MX", "GT", "MX"] as const };
    const result = consultation([...begun, input, { ...input, on: "2024-03-12", from: "GT" }], options);
    expect(result.silent).toEqual(["MX"]);
    expect(result.violations).toEqual([
      {
        event: 3,
        criterion: "only-members-answer",
        sources: ["twenty-years/decision-making/2", "twenty-years/decision-making/3"],
      },
    ]);
    expect(result.proposals).toEqual(["GT"]);
    expect(consultation(begun, { asOf: "2024-03-12", members: [] }).silent).toEqual([]);
  });

  test("the last answer of a member counts", () => {
    const again = { ...input, on: "2024-03-12", proposesChanges: false };
    const result = consultation([...begun, input, { ...input, from: "US" }, again], { asOf: "2024-03-12" });
    expect(result).toMatchObject({ proposals: ["US"], violations: [] });
  });

  test("an objection is shown and not judged: its effect is not stated", () => {
    const objection = { ...comment, on: "2024-03-21", from: "BZ", objects: true } as const;
    const events = [...begun, secondSharing, comment, objection, consensus];
    expect(consultation(events, { asOf: "2024-03-25" })).toMatchObject({
      stage: "agreed",
      objections: ["BZ"],
      violations: [],
    });
    const withdrawn = { ...objection, on: "2024-03-22", objects: false };
    expect(consultation([...begun, secondSharing, objection, withdrawn], { asOf: "2024-03-22" }).objections).toEqual(
      [],
    );
  });
});

describe("the procedure as data", () => {
  const { criteria, decision, outcomes } = consultationProcedure.table;
  const ids = criteria.map(({ id }) => id);

  test("every criterion must be met, and a consultation is in one of the stages", () => {
    expect(decision).toEqual({ all: ids });
    expect(new Set(ids).size).toBe(16);
    expect(outcomes).toEqual([...stages]);
    expect(new Set(procedure.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  test("what turns on the time of an event is a criterion, and so is what each event may lack", () => {
    for (const broken of Object.values(untimely)) for (const id of Object.values(broken)) expect(ids).toContain(id);
    const wrong = {
      ...submitted,
      on: "2024-03-01",
      by: "MX",
      inWriting: false,
      substantiveIssue: false,
      betweenMeetings: false,
    } as const;
    const { violations } = consultation([{ ...troika, on: "2024-03-02" }, wrong, { ...input, on: "2024-03-01" }], {
      asOf: "2024-03-04",
      members: ["MX"],
    });
    expect(violations.map(({ event, criterion }) => [event, criterion])).toEqual([
      [0, "submission-first"],
      [1, "between-meetings"],
      [1, "substantive-issue"],
      [1, "only-presidency-submits"],
      [1, "in-writing"],
      [2, "sharing-before-input"],
      [2, "only-members-answer"],
    ]);
  });
});

test("events and options are left as they are, and the result is the caller's own", () => {
  const events = whole.map((event) => Object.freeze({ ...event }));
  const options = Object.freeze({
    asOf: "2024-04-05",
    calendar: Object.freeze({ weekend: Object.freeze([6, 7] as const) }),
  });
  const result = consultation(Object.freeze(events), options);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  (result.terms as unknown[]).length = 0;
  (result.next as unknown[]).push("input");
  expect(consultation(events, options).terms).toHaveLength(2);
  expect(consultation(events, options).next).toEqual([]);
});
