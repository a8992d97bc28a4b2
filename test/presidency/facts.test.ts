import { describe, expect, test } from "vitest";
import { source } from "../../src/clauses/index.js";
import type { Evidence } from "../../src/kernel/answer.js";
import { memberCodes } from "../../src/membership/facts.js";
import { presidencyReasons, type Terms, termAnswer } from "../../src/presidency/answers.js";
import { type TermRow, termTable, themeTable } from "../../src/presidency/facts.js";
import { presidency, tally } from "../../src/presidency/index.js";
import { themeOf } from "../../src/presidency/presidency.js";
import { counted } from "../../src/presidency/tally.js";

const years = (rows: readonly { readonly year: number }[]) => rows.map(({ year }) => year);

describe("the tables", () => {
  test.each([
    ["terms", years(termTable)],
    ["themes", years(themeTable)],
  ])("%s: one row a year, in the order of the years", (_, listed) => {
    expect(listed).toEqual([...new Set(listed)].sort((one, other) => one - other));
  });

  test("every row cites sources that exist; what other pages report cites no clause, what is stated nothing else", () => {
    for (const { basis, sources } of termTable) {
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) {
        expect(source(id).id).toBe(id);
        expect(id.startsWith("reported/")).toBe(basis === "reported");
      }
    }
  });

  test("every reason of a row is one that has words", () => {
    for (const row of termTable) if ("reason" in row) expect(presidencyReasons).toContain(row.reason);
  });
});

describe("further rows", () => {
  const country = (row: TermRow) => row.country;
  const stated = { basis: "stated", sources: ["twenty-years/presidencies/table-scope"] } as const;
  const reported = { basis: "reported", sources: ["reported/presidency-2026/1"] } as const;
  const upTo2024 = termTable.filter(({ year }) => year <= 2024);
  const further: Terms = [
    ...upTo2024,
    { year: 2026, country: "GT", ...reported },
    { year: 2030, country: "US", ...stated },
    { year: 2031, reason: "presidency-only-announced", ...stated },
    { year: 2033, country: "CA", ...reported },
  ];
  const on = (year: number, evidence: Evidence = "all") => termAnswer(year, evidence, country, further);

  test("each answers for its own year, whatever stands between them", () => {
    expect(on(2026)).toEqual({ status: "known", value: "GT", ...reported });
    expect(on(2030)).toEqual({ status: "known", value: "US", ...stated });
    expect(on(2033)).toEqual({ status: "known", value: "CA", ...reported });
    for (const row of upTo2024) expect(on(row.year)).toMatchObject({ status: "known", sources: row.sources });
  });

  test("a year without a row is open, with the last known before it", () => {
    expect(on(2025)).toMatchObject({ status: "open", lastKnown: { value: "BZ", asOf: "2024" } });
    expect(on(2029)).toMatchObject({ status: "open", lastKnown: { value: "GT", asOf: "2026" } });
    expect(on(2032)).toMatchObject({ status: "open", lastKnown: { value: "US", asOf: "2030" } });
    expect(on(9999)).toMatchObject({ status: "open", lastKnown: { value: "CA", asOf: "2033" } });
  });

  test("a row that only announces a presidency is no presidency, and gives way to one", () => {
    expect(on(2031)).toMatchObject({ status: "open", reason: "presidency-only-announced" });
    expect(on(2031).sources).toEqual([
      "twenty-years/presidencies/table-scope",
      "iom-page/chair/past",
      "iom-page/chair/current",
      ...stated.sources,
    ]);
    expect(on(2032)).toMatchObject({ reason: "presidency-not-stated" });
    expect(on(2026)).toMatchObject({ status: "known" });
  });

  test("the documents alone leave out whatever is reported, and nothing else", () => {
    expect(on(2026, "documents")).toMatchObject({ status: "open", reason: "presidency-not-stated" });
    expect(on(2030, "documents")).toEqual(on(2030));
    expect(on(2031, "documents")).toMatchObject({ reason: "presidency-only-announced" });
    expect(on(2033, "documents")).toMatchObject({ status: "open", lastKnown: { value: "US", asOf: "2030" } });
  });

  test("a table that begins with a gap knows nothing before its first row", () => {
    const late = termTable.filter(({ year }) => year > 2000);
    expect(termAnswer(2000, "all", country, late)).toEqual({
      status: "open",
      reason: "presidency-not-stated",
      sources: ["twenty-years/presidencies/table-scope", "iom-page/chair/past", "iom-page/chair/current"],
    });
    expect(termAnswer(1995, "all", country, late)).toMatchObject({ status: "none" });
  });

  test("they count", () => {
    const sum = (terms: Terms, evidence: Evidence) => counted(1, 9999, evidence, terms);
    const added = (evidence: Evidence) =>
      memberCodes.filter((code) => sum(further, evidence)[code] > sum(upTo2024, evidence)[code]);
    expect(added("all")).toEqual(["CA", "GT", "US"]);
    expect(added("documents")).toEqual(["US"]);
    expect(counted(2031, 2032, "all", further)).toEqual(tally(1, 1));
  });

  test("a theme belongs to its year, wherever its row stands", () => {
    const theme = { en: "Theme", es: "Tema", spanish: "ours" } as const;
    const themes = [{ year: 2040, theme }, ...themeTable.filter(({ year }) => year !== 2000), { year: 2023, theme }];
    expect(themeOf(2023, themes)).toEqual(theme);
    expect(themeOf(2040, themes)).toEqual(theme);
    expect(themeOf(2000, themes)).toBeUndefined();
    expect(themeOf(2024, themes)).toBeUndefined();
    for (const { year, theme: printed } of themeTable) {
      expect(themeOf(year)).toEqual(printed);
      expect(presidency(year)).toMatchObject({ value: { theme: printed } });
    }
  });
});
