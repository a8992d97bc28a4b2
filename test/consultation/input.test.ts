import { describe, expect, test } from "vitest";
import { addWorkingDays, assessFocalPoints, consultation, workingCalendar } from "../../src/consultation/index.js";
import { RcmInputError } from "../../src/kernel/error.js";

type Wrong = readonly [value: unknown, code: string, path: string];

function thrown(call: () => unknown): RcmInputError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RcmInputError);
    return error as RcmInputError;
  }
  throw new Error("nothing was thrown");
}

const noDates = [
  null,
  undefined,
  2016,
  Number.NaN,
  "",
  "2016",
  "2016-06",
  "2016-13-01",
  "2016-02-30",
  "2016-6-9",
  "2016-06-09T00:00",
  [],
  {},
];

describe("addWorkingDays", () => {
  test.each(noDates.map((value) => [value]))("start %j is no date", (value) => {
    expect(thrown(() => addWorkingDays(value as string, 5))).toMatchObject({
      code: "not-a-date",
      path: "start",
      received: value,
    });
  });

  test.each<Wrong>([
    [null, "not-a-whole-number", "days"],
    [undefined, "not-a-whole-number", "days"],
    ["5", "not-a-whole-number", "days"],
    [1.5, "not-a-whole-number", "days"],
    [Number.NaN, "not-a-whole-number", "days"],
    [Number.POSITIVE_INFINITY, "not-a-whole-number", "days"],
    [5n, "not-a-whole-number", "days"],
    [-1, "out-of-range", "days"],
    [10_001, "out-of-range", "days"],
    [1e21, "out-of-range", "days"],
  ])("days %s: %s", (value, code, path) => {
    expect(thrown(() => addWorkingDays("2016-06-09", value as number))).toMatchObject({ code, path, received: value });
  });

  test.each<Wrong>([
    [null, "not-an-object", "calendar"],
    [[], "not-an-object", "calendar"],
    ["Monday", "not-an-object", "calendar"],
    [{ weekend: null }, "not-an-array", "calendar.weekend"],
    [{ weekend: 6 }, "not-an-array", "calendar.weekend"],
    [{ weekend: new Set([6, 7]) }, "not-an-array", "calendar.weekend"],
    [{ weekend: [6, 0] }, "unknown-code", "calendar.weekend.1"],
    [{ weekend: [8] }, "unknown-code", "calendar.weekend.0"],
    [{ weekend: ["6"] }, "unknown-code", "calendar.weekend.0"],
    [{ weekend: [6.5] }, "unknown-code", "calendar.weekend.0"],
    [{ weekend: [null] }, "unknown-code", "calendar.weekend.0"],
    [{ weekend: [1, 2, 3, 4, 5, 6, 7] }, "out-of-range", "calendar.weekend"],
    [{ weekend: [7, 6, 5, 4, 3, 2, 1, 1] }, "out-of-range", "calendar.weekend"],
    [{ holidays: null }, "not-an-array", "calendar.holidays"],
    [{ holidays: 20160609 }, "not-an-array", "calendar.holidays"],
    [{ holidays: "2016-06-09" }, "not-an-array", "calendar.holidays"],
    [{ holidays: { 0: "2016-06-09" } }, "not-an-array", "calendar.holidays"],
    [{ holidays: ["2016-06-10", "2016-02-30"] }, "not-a-date", "calendar.holidays.1"],
    [{ holidays: new Set(["2016-06"]) }, "not-a-date", "calendar.holidays.0"],
    [{ holidays: [new Date(0)] }, "not-a-date", "calendar.holidays.0"],
    [{ holidays: new Array(1) }, "not-a-date", "calendar.holidays.0"],
    [{ holidays: new Map([["2016-06-10", true]]) }, "not-a-date", "calendar.holidays.0"],
    [{ holidays: { [Symbol.iterator]: 7 } }, "unreadable", "calendar.holidays"],
    [{ counting: null }, "unknown-code", "calendar.counting"],
    [{ counting: "from-tomorrow" }, "unknown-code", "calendar.counting"],
    [{ holiday: [] }, "unknown-field", "calendar.holiday"],
    [{ off: 0 }, "unknown-field", "calendar.off"],
  ])("calendar %#: %s", (calendar, code, path) => {
    expect(thrown(() => addWorkingDays("2016-06-09", 5, calendar as object))).toMatchObject({ code, path });
    expect(thrown(() => workingCalendar(calendar as object))).toMatchObject({ code, path });
  });

  test("a field that cannot be read", () => {
    const calendar = {
      get weekend(): never {
        throw new Error("not ours");
      },
    };
    const error = thrown(() => addWorkingDays("2016-06-09", 5, calendar));
    expect(error).toMatchObject({ code: "unreadable", path: "calendar.weekend" });
  });

  test("holidays that never end, or fail half-way", () => {
    function* endless() {
      for (;;) yield "2016-06-10";
    }
    function* failing() {
      yield "2016-06-10";
      throw new Error("not ours");
    }
    const call = (holidays: Iterable<string>) => thrown(() => addWorkingDays("2016-06-09", 5, { holidays }));
    expect(call(endless())).toMatchObject({ code: "out-of-range", path: "calendar.holidays" });
    expect(call(failing())).toMatchObject({ code: "unreadable", path: "calendar.holidays" });
  });

  test("days that end after the last date there is", () => {
    const error = { code: "out-of-range", path: "start", received: "9999-12-27" };
    expect(addWorkingDays("9999-12-27", 4)).toBe("9999-12-31");
    expect(thrown(() => addWorkingDays("9999-12-27", 5))).toMatchObject(error);
    expect(thrown(() => addWorkingDays("9999-12-27", 4, { holidays: ["9999-12-30"] }))).toMatchObject(error);
    expect(thrown(() => addWorkingDays("9999-12-27", 10_000))).toMatchObject(error);
  });
});

describe("consultation", () => {
  const asOf = "2024-12-31";
  const events: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    "submitted-to-troika": { by: "presidency", inWriting: true, substantiveIssue: true, betweenMeetings: true },
    "troika-consensus": {},
    "shared-first-round": {},
    input: { from: "MX", proposesChanges: false },
    "shared-second-round": {},
    comment: { from: "MX", objects: false },
    consensus: {},
    "no-consensus": {},
    implemented: {},
    "members-informed": {},
  };
  const wrongValues: Readonly<Record<string, readonly [code: string, ...values: readonly unknown[]]>> = {
    on: ["not-a-date", ...noDates],
    type: ["unknown-code", undefined, null, "", "shared", "constructor", 7],
    by: ["unknown-code", undefined, null, "troika", "CO", "mx", true],
    inWriting: ["not-a-boolean", undefined, null, "yes", 1],
    substantiveIssue: ["not-a-boolean", null, "yes", 0],
    betweenMeetings: ["not-a-boolean", null, "yes", 0],
    from: ["unknown-code", undefined, null, "presidency", "CO", "mex", 7],
    proposesChanges: ["not-a-boolean", undefined, null, "no", 0],
    objects: ["not-a-boolean", undefined, null, "no", 0],
  };
  const first = { on: "2024-01-01", type: "troika-consensus" };
  const cases = Object.entries(events).flatMap(([type, rest]) => {
    const event: Readonly<Record<string, unknown>> = { on: "2024-01-02", type, ...rest };
    return Object.keys(event).map((field) => [type, field, event] as const);
  });

  test.each(cases)("event %s: a wrong %s", (_, field, event) => {
    const [code, ...values] = wrongValues[field] ?? [""];
    expect(values.length).toBeGreaterThan(0);
    expect(() => consultation([first, event] as never, { asOf })).not.toThrow();
    for (const value of values) {
      const wrong = [first, { ...event, [field]: value }];
      expect(thrown(() => consultation(wrong as never, { asOf }))).toMatchObject({
        code,
        path: `events.1.${field}`,
        received: value,
      });
    }
  });

  test("an event later than the day is read all the same", () => {
    const later = [{ on: "2025-01-01", type: "input", from: "CO", proposesChanges: true }];
    expect(thrown(() => consultation(later as never, { asOf }))).toMatchObject({ path: "events.0.from" });
  });

  const everyField = [...new Set(cases.map(([, field]) => field))];
  test.each(Object.entries(events))("event %s: a field of other events, or of none, is unknown", (type, rest) => {
    const event: Readonly<Record<string, unknown>> = { on: "2024-01-02", type, ...rest };
    const foreign = everyField.filter((field) => !(field in event));
    for (const field of [...foreign, "note", "constructor", "__proto__"]) {
      for (const value of ["MX", true, undefined]) {
        const wrong = Object.defineProperty({ ...event }, field, { value, enumerable: true });
        const error = { code: "unknown-field", path: `events.1.${field}` };
        expect(thrown(() => consultation([first, wrong] as never, { asOf }))).toMatchObject(error);
      }
    }
  });

  test("the order of an event's fields, and fields that it inherits, change nothing", () => {
    const events = [{ on: "2024-01-01", type: "submitted-to-troika", by: "presidency", inWriting: true }, first];
    const turned = events.map((event) => Object.fromEntries(Object.entries(event).reverse()));
    expect(consultation(turned as never, { asOf })).toEqual(consultation(events as never, { asOf }));
    const inheriting = events.map((event) => Object.assign(Object.create({ on: "1999-01-01", note: 7 }), event));
    expect(consultation(inheriting as never, { asOf })).toEqual(consultation(events as never, { asOf }));
    const inherited = Object.assign(Object.create({ type: "consensus" }), { on: "2024-01-01" });
    const error = thrown(() => consultation([inherited] as never, { asOf }));
    expect(error).toMatchObject({ code: "unknown-code", path: "events.0.type" });
  });

  test.each(["on", "type", "from", "objects"])("a getter of %s that throws", (field) => {
    const event = { on: "2024-01-02", type: "comment", from: "MX", objects: true };
    const throwing = Object.defineProperty({ ...event }, field, {
      enumerable: true,
      get: () => {
        throw new Error("not ours");
      },
    });
    const error = thrown(() => consultation([first, throwing] as never, { asOf }));
    expect(error).toMatchObject({ code: "unreadable", path: `events.1.${field}` });
  });

  test.each<Wrong>([
    [null, "not-an-array", "events"],
    [undefined, "not-an-array", "events"],
    [{}, "not-an-array", "events"],
    ["events", "not-an-array", "events"],
    [[null], "not-an-object", "events.0"],
    [[first, "event"], "not-an-object", "events.1"],
    [[first, []], "not-an-object", "events.1"],
    [new Array(1), "not-an-object", "events.0"],
  ])("events %j: %s", (value, code, path) => {
    expect(thrown(() => consultation(value as never, { asOf }))).toMatchObject({ code, path });
  });

  test.each<Wrong>([
    [null, "not-an-object", "options"],
    [undefined, "not-an-object", "options"],
    [[], "not-an-object", "options"],
    ["2024-12-31", "not-an-object", "options"],
    ...noDates.map((value): Wrong => [{ asOf: value }, "not-a-date", "asOf"]),
    [{ asOf, calendar: null }, "not-an-object", "calendar"],
    [{ asOf, calendar: { weekend: [9] } }, "unknown-code", "calendar.weekend.0"],
    [{ asOf, calendar: { holidays: ["2016"] } }, "not-a-date", "calendar.holidays.0"],
    [{ asOf, calendar: { counting: "backwards" } }, "unknown-code", "calendar.counting"],
    [{ asOf, members: null }, "not-an-array", "members"],
    [{ asOf, members: "MX" }, "not-an-array", "members"],
    [{ asOf, members: new Set(["MX"]) }, "not-an-array", "members"],
    [{ asOf, members: ["MX", "CO"] }, "unknown-code", "members.1"],
    [{ asOf, members: [null] }, "unknown-code", "members.0"],
    [{}, "not-a-date", "asOf"],
    [{ asOf, note: undefined }, "unknown-field", "note"],
    [{ asOf, calendar: { holiday: [] } }, "unknown-field", "calendar.holiday"],
  ])("options %j: %s", (options, code, path) => {
    expect(thrown(() => consultation([], options as never))).toMatchObject({ code, path });
  });

  test("a term that would end after the last date there is", () => {
    const events = [
      { on: "9999-12-01", type: "submitted-to-troika", by: "presidency", inWriting: true },
      { on: "9999-12-02", type: "troika-consensus" },
      { on: "9999-12-28", type: "shared-first-round" },
    ] as const;
    const error = { code: "out-of-range", path: "events.2.on", received: "9999-12-28" };
    expect(thrown(() => consultation(events, { asOf: "9999-12-31" }))).toMatchObject(error);
    expect(consultation(events, { asOf: "9999-12-27" }).stage).toBe("troika");
  });
});

describe("assessFocalPoints", () => {
  test.each<Wrong>([
    [null, "not-an-object", "contacts"],
    [[], "not-an-object", "contacts"],
    ["MX", "not-an-object", "contacts"],
    ...["BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"].flatMap((code): Wrong[] => [
      [{ [code]: null }, "not-a-boolean", code],
      [{ [code]: "yes" }, "not-a-boolean", code],
    ]),
    [{ CO: true }, "unknown-field", "CO"],
    [{ mx: undefined }, "unknown-field", "mx"],
  ])("%j: %s", (contacts, code, path) => {
    expect(thrown(() => assessFocalPoints(contacts as never))).toMatchObject({ code, path });
  });
});
