import { describe, expect, test } from "vitest";
import { addWorkingDays, consultation, type WorkingCalendar, workingCalendar } from "../../src/consultation/index.js";
import { cpuTime } from "../cpu-time.js";

describe("five working days (M4, M5); the day of sharing is not counted (T-17)", () => {
  test.each([
    ["a Monday", "2024-01-08", "2024-01-15"],
    ["a Wednesday", "2024-01-10", "2024-01-17"],
    ["a Friday", "2024-01-05", "2024-01-12"],
    ["a Saturday", "2024-01-06", "2024-01-12"],
    ["a Sunday", "2024-01-07", "2024-01-12"],
    ["the end of a year", "2016-12-29", "2017-01-05"],
    ["the end of a leap February", "2024-02-26", "2024-03-04"],
    ["the end of a plain February", "2023-02-24", "2023-03-03"],
    ["the first day of the year 1", "0001-01-01", "0001-01-08"],
  ])("from %s", (_, start, due) => {
    expect(addWorkingDays(start, 5)).toBe(due);
  });

  test("no days give back the date, on a weekend too", () => {
    expect(addWorkingDays("2024-01-06", 0)).toBe("2024-01-06");
    expect(addWorkingDays("2024-01-06", 0, { counting: "from-same-day" })).toBe("2024-01-06");
  });

  test("one day after a Friday is a Monday", () => {
    expect(addWorkingDays("2024-01-05", 1)).toBe("2024-01-08");
  });

  test("ten thousand days are two thousand weeks", () => {
    expect(addWorkingDays("2024-01-05", 10_000)).toBe("2062-05-05");
  });
});

describe("the calendar is the caller's (T-17)", () => {
  test.each<[string, string, number, WorkingCalendar, string]>([
    ["the same day counts where it is worked", "2024-01-05", 5, { counting: "from-same-day" }, "2024-01-11"],
    ["one day from the same day is that day", "2024-01-05", 1, { counting: "from-same-day" }, "2024-01-05"],
    ["a Sunday does not count as the same day", "2024-01-07", 5, { counting: "from-same-day" }, "2024-01-12"],
    [
      "a holiday does not count as the same day",
      "2024-01-08",
      1,
      { counting: "from-same-day", holidays: ["2024-01-08"] },
      "2024-01-09",
    ],
    ["from the next day, said outright", "2024-01-05", 5, { counting: "from-next-day" }, "2024-01-12"],
    ["a holiday in the term is left out", "2024-09-10", 5, { holidays: ["2024-09-16"] }, "2024-09-18"],
    [
      "two holidays, in any order, one named twice",
      "2024-01-05",
      5,
      { holidays: ["2024-01-10", "2024-01-08", "2024-01-10"] },
      "2024-01-16",
    ],
    ["a holiday on a Saturday changes nothing", "2024-01-05", 5, { holidays: ["2024-01-06"] }, "2024-01-12"],
    ["a holiday on the day of sharing changes nothing", "2024-01-05", 5, { holidays: ["2024-01-05"] }, "2024-01-12"],
    ["a holiday on the last day moves it", "2024-01-05", 5, { holidays: ["2024-01-12"] }, "2024-01-15"],
    ["no holidays at all", "2024-01-05", 5, { holidays: [] }, "2024-01-12"],
    ["Friday and Saturday off", "2024-01-04", 2, { weekend: [5, 6] }, "2024-01-08"],
    ["no weekend", "2024-01-05", 5, { weekend: [] }, "2024-01-10"],
    ["six days off a week", "2024-01-01", 2, { weekend: [2, 3, 4, 5, 6, 7] }, "2024-01-15"],
    ["a day of the weekend named twice", "2024-01-05", 1, { weekend: [6, 6, 6, 6, 6, 6, 7] }, "2024-01-08"],
  ])("%s", (_, start, days, calendar, due) => {
    expect(addWorkingDays(start, days, calendar)).toBe(due);
  });

  test("holidays come as any iterable, also one that can be read only once", () => {
    function* once() {
      yield "2024-09-16";
      yield "2024-09-17";
    }
    const days = ["2024-09-16", "2024-09-17"];
    for (const holidays of [
      days,
      new Set(days),
      once(),
      new Map([
        ["a", days[0]],
        ["b", days[1]],
      ]).values(),
    ])
      expect(addWorkingDays("2024-09-10", 5, { holidays: holidays as Iterable<string> })).toBe("2024-09-19");
  });

  test("the calendar is left as it is", () => {
    const calendar = Object.freeze({ weekend: Object.freeze([7] as const), holidays: Object.freeze(["2024-01-08"]) });
    expect(addWorkingDays("2024-01-05", 2, calendar)).toBe("2024-01-09");
  });
});

test("the last days there are, and no day after them", () => {
  expect(addWorkingDays("9999-12-30", 1)).toBe("9999-12-31");
  expect(addWorkingDays("9999-12-31", 0)).toBe("9999-12-31");
});

test("the years that a two-digit number would stand for", () => {
  expect(addWorkingDays("0000-01-03", 5)).toBe("0000-01-10");
  expect(addWorkingDays("0099-12-31", 1)).toBe("0100-01-01");
  expect(addWorkingDays("0000-01-01", 1, { weekend: [], counting: "from-same-day" })).toBe("0000-01-01");
  expect(addWorkingDays("0070-02-27", 2, { weekend: [], holidays: ["0070-02-28"] })).toBe("0070-03-02");
});

describe("a calendar that has been read once", () => {
  const given: WorkingCalendar = {
    weekend: [7, 5, 7],
    holidays: ["2024-12-25", "2024-09-16", "2024-12-25"],
    counting: "from-same-day",
  };

  test("has everything, in order and once, as plain data that nobody can change", () => {
    const calendar = workingCalendar(given);
    expect(calendar).toStrictEqual({
      weekend: [5, 7],
      holidays: ["2024-09-16", "2024-12-25"],
      counting: "from-same-day",
    });
    expect(workingCalendar({})).toStrictEqual({ weekend: [6, 7], holidays: [], counting: "from-next-day" });
    expect([calendar, calendar.weekend, calendar.holidays].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(calendar))).toStrictEqual(calendar);
  });

  test("counts as the calendar that it was made of, and so do its copies", () => {
    const calendar = workingCalendar(given);
    const events = [
      { on: "2024-09-09", type: "submitted-to-troika", by: "presidency", inWriting: true },
      { on: "2024-09-10", type: "troika-consensus" },
      { on: "2024-09-11", type: "shared-first-round" },
    ] as const;
    for (const one of [calendar, workingCalendar(calendar), structuredClone(calendar), { ...calendar }]) {
      for (const days of [0, 1, 5, 90, 500])
        expect(addWorkingDays("2024-09-10", days, one)).toBe(addWorkingDays("2024-09-10", days, given));
      const asOf = "2024-09-12";
      expect(consultation(events, { asOf, calendar: one })).toEqual(consultation(events, { asOf, calendar: given }));
    }
    expect(addWorkingDays("2024-09-10", 5, { ...calendar, holidays: [] })).toBe("2024-09-16");
  });

  test("reads the holidays once, and what happens to the list later changes nothing", () => {
    const holidays = ["2024-09-16"];
    let read = 0;
    const calendar = workingCalendar({
      holidays: {
        *[Symbol.iterator]() {
          read += 1;
          yield* holidays;
        },
      },
    });
    holidays.length = 0;
    expect(addWorkingDays("2024-09-10", 5, calendar)).toBe("2024-09-18");
    expect(addWorkingDays("2024-09-10", 5, calendar)).toBe("2024-09-18");
    expect(read).toBe(1);
  });
});

test("what stands in a calendar a hundred thousand times is read once", () => {
  const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const weekend = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 6 : 7) as 6 | 7);
  const holidays = Array.from({ length: 100_000 }, (_, index) => day(99_999 - index));
  const started = cpuTime();
  // The holidays end in 2243: the first working day after them is a Monday.
  expect(addWorkingDays("1970-01-01", 1, { weekend, holidays })).toBe("2243-10-17");
  const calendar = workingCalendar({ weekend, holidays });
  for (let count = 0; count < 1_000; count += 1) addWorkingDays("2300-01-01", 10, calendar);
  expect(cpuTime() - started).toBeLessThan(2_000);
});
