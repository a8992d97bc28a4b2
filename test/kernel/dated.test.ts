import { describe, expect, test } from "vitest";
import type { AsOf } from "../../src/kernel/as-of.js";
import { answerOn, type DatedGap, dated, holdsOn, latestOn, rosterAsOf } from "../../src/kernel/dated.js";

interface Row {
  readonly since: AsOf;
  readonly until?: AsOf;
  readonly basis: "stated" | "reported";
  readonly sources: readonly string[];
  readonly name: string;
}

const rows: readonly (Row | DatedGap)[] = [
  { since: "0001", status: "none", sources: ["x/none"] },
  { since: "2001-03", basis: "stated", sources: ["x/first"], name: "first" },
  { since: "2002", basis: "stated", sources: ["x/second"], name: "second" },
  { since: "2017", status: "open", reason: "not-told", sources: ["x/gap"] },
  { since: "2019", basis: "reported", sources: ["x/reported"], name: "reported" },
  { since: "2024-12-31", basis: "stated", sources: ["x/third"], name: "third" },
];

const table = dated(rows);
const ask = (day: string, evidence?: "documents" | "all") =>
  answerOn(day, {
    rows: table,
    value: (row: Row) => row.name,
    attestedUntil: "2024-12-31",
    ...(evidence && { evidence }),
  });

describe("the row in force on a day", () => {
  test("before the first, there is none", () => {
    expect(ask("2001-02-28")).toEqual({ status: "none", sources: ["x/none"] });
  });

  test("inside a printed month or year it is open, with the last that is known", () => {
    expect(ask("2001-03-15")).toEqual({ status: "open", reason: "date-precision", sources: ["x/first"] });
    expect(ask("2002-06-01")).toEqual({
      status: "open",
      reason: "date-precision",
      sources: ["x/second"],
      lastKnown: { value: "first", asOf: "2001" },
    });
  });

  test("from its last day on it is known", () => {
    expect(ask("2001-03-31")).toEqual({ status: "known", value: "first", basis: "stated", sources: ["x/first"] });
    expect(ask("2002-12-31")).toMatchObject({ value: "second" });
    expect(ask("2016-12-31")).toMatchObject({ value: "second" });
  });

  test("a gap says why it is open", () => {
    const open = {
      status: "open",
      reason: "not-told",
      sources: ["x/gap"],
      lastKnown: { value: "second", asOf: "2016" },
    };
    expect(ask("2018-05-05")).toEqual(open);
    expect(ask("2022-05-05", "documents")).toEqual(open);
  });

  test("a reported row answers where it may", () => {
    expect(ask("2022-05-05")).toMatchObject({ value: "reported", basis: "reported" });
  });

  test("after the documents it is carried forward", () => {
    expect(ask("2024-12-31")).toEqual({ status: "known", value: "third", basis: "stated", sources: ["x/third"] });
    expect(ask("2030-01-01")).toMatchObject({ value: "third", carriedForward: true });
  });

  test("a further row in the table is taken up", () => {
    const more: Row = { since: "2027", basis: "stated", sources: ["x/fourth"], name: "fourth" };
    const longer = dated([...rows, more]);
    const value = (row: Row) => row.name;
    const at = (day: string) => answerOn(day, { rows: longer, value, attestedUntil: "2027-12-31" });
    expect(at("2026-12-31")).toMatchObject({ value: "third" });
    expect(at("2027-05-05")).toMatchObject({ status: "open", reason: "date-precision" });
    expect(at("2027-12-31")).toMatchObject({ value: "fourth" });
  });
});

describe("what holds as of a date", () => {
  const parties = dated([
    { since: "1996-02", sources: [], name: "founder" },
    { since: "1999", until: "2005-06", sources: [], name: "left" },
    { joined: { notBefore: "1996-02", notAfter: "2016" }, sources: [], name: "undated" },
  ]);
  const roster = (asOf: string) => {
    const { certain, possible, carriedForward } = rosterAsOf(parties, asOf, "2024-12-31");
    return [certain.map(({ name }) => name), possible.map(({ name }) => name), carriedForward];
  };

  test.each([
    ["1996-01", [], [], undefined],
    ["1996-02-10", [], ["founder", "undated"], undefined],
    ["1996", ["founder"], ["undated"], undefined],
    ["1999-06", ["founder"], ["left", "undated"], undefined],
    ["1999", ["founder", "left"], ["undated"], undefined],
    ["2005-05", ["founder", "left"], ["undated"], undefined],
    ["2005-06-15", ["founder"], ["left", "undated"], undefined],
    ["2005-07", ["founder"], ["undated"], undefined],
    ["2016", ["founder", "undated"], [], undefined],
    ["2025-01-01", ["founder", "undated"], [], true],
  ])("%s", (asOf, certain, possible, carried) => {
    expect(roster(asOf)).toEqual([certain, possible, carried]);
  });

  test("on the days at both ends of what is printed", () => {
    const [, left] = parties;
    const on = (day: string) => holdsOn(left as NonNullable<typeof left>, day);
    expect([on("1998-12-31"), on("1999-01-01"), on("1999-12-31")]).toEqual([false, undefined, true]);
    expect([on("2005-05-31"), on("2005-06-01"), on("2005-06-30"), on("2005-07-01")]).toEqual([
      true,
      undefined,
      undefined,
      false,
    ]);
  });
});

describe("the latest row that has begun", () => {
  const amounts = [
    { since: "2016", amount: "1000.00" },
    { since: "2027", amount: "1500.00" },
    { since: "2030-07-01", amount: "2000.00" },
  ] as const;

  test.each([
    ["1999-01-01", "1000.00"],
    ["2016-05-05", "1000.00"],
    ["2026-12-31", "1000.00"],
    ["2027-01-01", "1500.00"],
    ["2030-06-30", "1500.00"],
    ["2030-07-01", "2000.00"],
    [undefined, "2000.00"],
  ])("on %s: %s", (day, amount) => expect(latestOn(day, amounts).amount).toBe(amount));
});
