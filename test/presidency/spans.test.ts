import { describe, expect, test } from "vitest";
import { presidencies, presidency, troika, troikas } from "../../src/presidency/index.js";

const documents = { evidence: "documents" } as const;
const lists = { presidencies, troikas };
const years = (list: readonly { readonly year: number }[]) => list.map(({ year }) => year);
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);

describe.each(Object.entries(lists))("%s", (_, list) => {
  test("from 1996 to the last year of which somebody says who presides", () => {
    expect(years(list())).toEqual(span(1996, 2024));
    expect(years(list({}))).toEqual(span(1996, 2024));
    expect(years(list(documents))).toEqual(span(1996, 2024));
  });

  test("both ends are listed; a year may be its digits", () => {
    expect(years(list({ from: 2010, to: 2010 }))).toEqual([2010]);
    expect(years(list({ from: "2014", to: "2016" }))).toEqual([2014, 2015, 2016]);
    expect(years(list({ from: 1990, to: 1997 }))).toEqual(span(1990, 1997));
    expect(years(list({ from: 2023 }))).toEqual([2023, 2024]);
    expect(years(list({ to: 1997 }))).toEqual([1996, 1997]);
    expect(years(list({ from: undefined, to: undefined, evidence: undefined }))).toEqual(span(1996, 2024));
  });

  test("a span that begins after the last known year, without an end, is empty", () => {
    expect(list({ from: 2025 })).toEqual([]);
    expect(years(list({ from: 2025, to: 2026 }))).toEqual([2025, 2026]);
  });

  test("the years go forward", () => {
    expect(() => list({ from: 2011, to: 2010 })).toThrow(expect.objectContaining({ code: "out-of-range", path: "to" }));
    expect(() => list({ to: 1990 })).toThrow(expect.objectContaining({ code: "out-of-range", path: "to" }));
  });

  test.each([
    ["from", "10", "not-a-year"],
    ["from", 0, "not-a-year"],
    ["to", 2010.5, "not-a-year"],
    ["to", null, "not-a-year"],
    ["evidence", "reported", "unknown-code"],
    ["until", 2010, "unknown-field"],
  ])("%s: %s is refused", (name, value, code) => {
    expect(() => list({ [name]: value })).toThrow(expect.objectContaining({ code, path: name }));
  });
});

test("each presidency answers as presidency does, with its year", () => {
  for (const options of [{}, documents])
    for (const term of presidencies({ from: 1990, to: 2030, ...options })) {
      const { year, ...answer } = term;
      expect(answer).toEqual(presidency(year, options));
    }
});

test("each Troika answers as troika does", () => {
  for (const options of [{}, documents])
    for (const one of troikas({ from: 1990, to: 2030, ...options })) expect(one).toEqual(troika(one.year, options));
});

test("the documents leave the presidencies of six years open", () => {
  const open = presidencies(documents).filter(({ status }) => status === "open");
  expect(years(open)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
});
