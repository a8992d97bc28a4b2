import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { source } from "../../src/clauses/index.js";
import {
  addWorkingDays,
  assessFocalPoints,
  type ConsultationEvent,
  type Counting,
  consultation,
  type EventType,
  type Weekday,
} from "../../src/consultation/index.js";
import { consultationProcedure } from "../../src/consultation/rules/procedure.js";
import type { MemberCode } from "../../src/membership/index.js";
import { checkRule } from "./rule.js";

const dayInMilliseconds = 86_400_000;
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10);

const date = fc.integer({ min: 0, max: 60_000 }).map((days) => plusDays("1900-01-01", days));
const someDays = fc.integer({ min: 0, max: 60 });
const weekend = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 });

/** A calendar whose holidays lie where they can matter: around the start. */
const calendarAround = (start: string) =>
  fc.record({
    weekend,
    holidays: fc.array(
      fc.integer({ min: -5, max: 40 }).map((days) => plusDays(start, days)),
      { maxLength: 12 },
    ),
  });
const startWithCalendar = date.chain((start) => fc.tuple(fc.constant(start), calendarAround(start)));

describe("addWorkingDays", () => {
  test("agrees with counting day by day", () => {
    const counted = (
      start: string,
      days: number,
      off: readonly number[],
      holidays: readonly string[],
      counting: Counting,
    ) => {
      let left = days;
      let time = Date.parse(start) - (counting === "from-same-day" ? dayInMilliseconds : 0);
      while (left > 0) {
        time += dayInMilliseconds;
        const day = new Date(time);
        const works = !off.includes(day.getUTCDay() || 7) && !holidays.includes(day.toISOString().slice(0, 10));
        if (works) left -= 1;
      }
      return days === 0 ? start : new Date(time).toISOString().slice(0, 10);
    };
    const counting = fc.constantFrom<Counting>("from-next-day", "from-same-day");
    fc.assert(
      fc.property(startWithCalendar, someDays, counting, ([start, calendar], days, way) => {
        expect(addWorkingDays(start, days, { ...calendar, counting: way })).toBe(
          counted(start, days, calendar.weekend, calendar.holidays, way),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("adding a and then b days is adding a + b", () => {
    fc.assert(
      fc.property(startWithCalendar, someDays, someDays, ([start, calendar], a, b) => {
        const inTwoSteps = addWorkingDays(addWorkingDays(start, a, calendar), b, calendar);
        expect(inTwoSteps).toBe(addWorkingDays(start, a + b, calendar));
      }),
    );
  });

  test("more holidays never bring a term forward", () => {
    fc.assert(
      fc.property(startWithCalendar, someDays, fc.nat({ max: 12 }), ([start, calendar], days, fewer) => {
        const before = addWorkingDays(start, days, { ...calendar, holidays: calendar.holidays.slice(0, fewer) });
        expect(addWorkingDays(start, days, calendar) >= before).toBe(true);
      }),
    );
  });

  test("a later start never ends earlier, and a working day more always ends later", () => {
    fc.assert(
      fc.property(startWithCalendar, fc.nat({ max: 30 }), someDays, ([start, calendar], later, days) => {
        const end = addWorkingDays(start, days, calendar);
        expect(addWorkingDays(plusDays(start, later), days, calendar) >= end).toBe(true);
        expect(addWorkingDays(start, days + 1, calendar) > end).toBe(true);
      }),
    );
  });

  test("counting from the same day never ends later than counting from the next", () => {
    fc.assert(
      fc.property(startWithCalendar, someDays, ([start, calendar], days) => {
        const sameDay = addWorkingDays(start, days, { ...calendar, counting: "from-same-day" });
        expect(sameDay <= addWorkingDays(start, days, calendar)).toBe(true);
      }),
    );
  });
});

const everybody = ["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"] as const satisfies MemberCode[];
const everyType = [
  "submitted-to-troika",
  "troika-consensus",
  "shared-first-round",
  "input",
  "shared-second-round",
  "comment",
  "consensus",
  "no-consensus",
  "implemented",
  "members-informed",
] as const satisfies EventType[];

interface Draw {
  readonly gap: number;
  readonly lawful: boolean;
  readonly type: EventType;
  readonly choice: number;
  readonly by: "presidency" | MemberCode;
  readonly from: MemberCode;
  readonly flag: boolean;
}

const draw = (lawful: fc.Arbitrary<boolean>, shortestGap: number): fc.Arbitrary<Draw> =>
  fc.record({
    gap: fc.integer({ min: shortestGap, max: 9 }),
    lawful,
    type: fc.constantFrom(...everyType),
    choice: fc.nat(),
    by: fc.oneof(
      { weight: 4, arbitrary: fc.constant("presidency" as const) },
      { weight: 1, arbitrary: fc.constantFrom(...everybody) },
    ),
    from: fc.constantFrom(...everybody),
    flag: fc.boolean(),
  });

function eventOf({ by, from, flag }: Draw, type: EventType, on: string): ConsultationEvent {
  if (type === "submitted-to-troika") return { on, type, by, inWriting: flag || by === "presidency" };
  if (type === "input") return { on, type, from, proposesChanges: flag };
  if (type === "comment") return { on, type, from, objects: flag };
  return { on, type };
}

/** Lists of events that go deep into the procedure: a lawful draw takes one of the steps that may come next. */
const eventLists = (lawful: fc.Arbitrary<boolean>, shortestGap = 0) =>
  fc.array(draw(lawful, shortestGap), { maxLength: 25 }).map((draws) => {
    const events: ConsultationEvent[] = [];
    let on = "2024-03-04";
    for (const each of draws) {
      on = plusDays(on, each.gap);
      const { next } = consultation(events, { asOf: on });
      const type = each.lawful ? next[each.choice % next.length] : each.type;
      if (type !== undefined) events.push(eventOf(each, type, on));
    }
    return events;
  });

const mostlyLawful = fc.oneof(
  { weight: 3, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);
const lists = eventLists(mostlyLawful);
const disordered = eventLists(mostlyLawful, -9);
const asOf = fc.nat({ max: 120 }).map((days) => plusDays("2024-03-04", days));
const lastDay = "2030-01-01";

describe("consultation", () => {
  test("what does not come next is a violation or observed, and nothing that may be recorded is called out of turn", () => {
    const aboutTheSubmission = ["only-presidency-submits", "in-writing"];
    fc.assert(
      fc.property(lists, (events) => {
        const { violations, observations } = consultation(events, { asOf: lastDay });
        for (const [index, event] of events.entries()) {
          const { next, notForeseen } = consultation(events.slice(0, index), { asOf: event.on });
          const broken = violations.filter((violation) => violation.event === index).map(({ criterion }) => criterion);
          const observed = observations.some((observation) => observation.event === index);
          const timely = next.includes(event.type) || notForeseen.includes(event.type);
          if (timely) expect(broken.filter((criterion) => !aboutTheSubmission.includes(criterion))).toEqual([]);
          else expect(broken.length > 0 || observed).toBe(true);
          expect(observed && (broken.length > 0 || next.includes(event.type))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("an event with a violation moves nothing", () => {
    fc.assert(
      fc.property(disordered, asOf, (events, day) => {
        const result = consultation(events, { asOf: day });
        const wrong = new Set(result.violations.map(({ event }) => event));
        const without = consultation(
          events.filter((_, index) => !wrong.has(index)),
          { asOf: day },
        );
        const rest = { violations: [], observations: [] };
        expect({ ...without, ...rest }).toEqual({ ...result, ...rest });
        expect(without.observations.map(({ reason }) => reason)).toEqual(
          result.observations.map(({ reason }) => reason),
        );
      }),
    );
  });

  test("silence decides nothing: without an answer the stage is the same", () => {
    fc.assert(
      fc.property(disordered, asOf, fc.nat(), (events, day, choice) => {
        const answers = events.filter(({ type }) => type === "input" || type === "comment");
        const removed = answers[choice % Math.max(answers.length, 1)];
        const stageOf = (list: readonly ConsultationEvent[]) => {
          const { stage, due, terms } = consultation(list, { asOf: day });
          return { stage, due, terms };
        };
        expect(stageOf(events.filter((event) => event !== removed))).toEqual(stageOf(events));
        expect(stageOf(events.filter((event) => !answers.includes(event)))).toEqual(stageOf(events));
      }),
    );
  });

  test("looks the same as of a day whatever comes later", () => {
    fc.assert(
      fc.property(lists, asOf, (events, day) => {
        const known = events.filter(({ on }) => on <= day);
        expect(consultation(events, { asOf: day })).toEqual(consultation(known, { asOf: day }));
      }),
    );
  });

  test("lawful steps alone: no violation, and the stage that the last of them leads to", () => {
    fc.assert(
      fc.property(eventLists(fc.constant(true), 1), asOf, (drawn, day) => {
        const events = drawn.filter((event) => event.type !== "submitted-to-troika" || event.by === "presidency");
        if (events[0]?.type !== "submitted-to-troika") return;
        const result = consultation(events, { asOf: day });
        expect(result.violations).toEqual([]);
        const steps = events.filter(({ on, type }) => on <= day && type !== "input" && type !== "comment");
        const last = steps.at(-1);
        const over = last !== undefined && day > addWorkingDays(last.on, 5);
        const leadsTo: Readonly<Record<string, string>> = {
          "submitted-to-troika": "troika",
          "troika-consensus": "troika",
          "shared-first-round": over ? "revision" : "first-round",
          "shared-second-round": over ? "awaiting-consensus" : "second-round",
          consensus: "agreed",
          "no-consensus": "no-consensus",
          implemented: "implemented",
          "members-informed": "implemented",
        };
        expect(result.stage).toBe(last === undefined ? "not-started" : leadsTo[last.type]);
      }),
      { numRuns: 300 },
    );
  });

  test("a term is due only in a round, every member is silent or has answered, and the result is plain data", () => {
    fc.assert(
      fc.property(disordered, asOf, fc.subarray<MemberCode>([...everybody]), (events, day, members) => {
        const result = consultation(events, { asOf: day, members });
        expect(result.due !== undefined).toBe(["first-round", "second-round"].includes(result.stage));
        if (result.due !== undefined) expect(result.due >= day).toBe(true);
        for (const member of [...result.silent, ...result.proposals, ...result.objections])
          expect(members).toContain(member);
        const rows = consultationProcedure.table.criteria;
        const places = result.violations.map(({ event, criterion }) => [
          event,
          rows.findIndex((row) => row.id === criterion),
        ]);
        // By event, and for each event in the order of the table.
        expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
        for (const { event, criterion, sources } of result.violations) {
          expect(events[event]).toBeDefined();
          expect(sources).toEqual(rows.find((row) => row.id === criterion)?.sources);
          for (const id of sources) expect(source(id).id).toBe(id);
        }
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  test("every criterion can be broken", () => {
    const broken = new Set<string>();
    const occasion = {
      on: "2024-03-04",
      type: "submitted-to-troika",
      by: "presidency",
      inWriting: true,
      substantiveIssue: false,
      betweenMeetings: false,
    } as const;
    for (const { criterion } of consultation([occasion], { asOf: lastDay }).violations) broken.add(criterion);
    const collect = (events: readonly ConsultationEvent[]) => {
      for (const { criterion } of consultation(events, { asOf: lastDay, members: ["MX", "GT", "US"] }).violations)
        broken.add(criterion);
    };
    fc.assert(fc.property(fc.oneof(lists, disordered), collect), { numRuns: 1500, seed: 5 });
    expect([...broken].sort()).toEqual(consultationProcedure.table.criteria.map(({ id }) => id).sort());
  });
});

test("the zone of the computer changes nothing", () => {
  const zone = process.env.TZ;
  const starts = fc.sample(date, { numRuns: 200, seed: 7 });
  const drawn = fc.sample(lists, { numRuns: 30, seed: 7 });
  const results = () => ({
    days: starts.map((start) => addWorkingDays(start, 5, { holidays: [plusDays(start, 3)] })),
    consultations: drawn.map((events) => consultation(events, { asOf: "2024-04-15" })),
  });
  const offsets = new Set<number>();
  try {
    const [expected, ...others] = [
      "UTC",
      "America/Santiago",
      "America/Mexico_City",
      "Pacific/Kiritimati",
      "Pacific/Apia",
      "Asia/Kathmandu",
    ].map((name) => {
      process.env.TZ = name;
      offsets.add(new Date(2024, 0, 1).getTimezoneOffset());
      return results();
    });
    for (const other of others) expect(other).toEqual(expected);
    expect(offsets.size).toBeGreaterThan(4);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("contacts of the focal points: three-valued", () => {
  checkRule({ assess: assessFocalPoints, domains: Object.fromEntries(everybody.map((code) => [code, [true, false]])) });
});
