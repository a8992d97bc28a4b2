import { describe, expect, test } from "vitest";
import { source } from "../../src/clauses/index.js";
import { presidencyExpenses, termDates, themeChoice } from "../../src/presidency/index.js";
import { officeReasons } from "../../src/presidency/office.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

test("the presiding country chooses the theme since 1999, in accordance with three things (I2)", () => {
  expect(themeChoice).toMatchObject({ by: "presidency", since: "1999", basis: "stated" });
  expect(themeChoice.inAccordanceWith.map(({ name }) => name.en)).toEqual([
    "National interests",
    "Regional interests",
    "Migration realities",
  ]);
  expect(themeChoice.sources).toEqual(["twenty-years/presidencies/chosen-theme"]);
});

test("presiding entails expenses; who bears them is open (J10)", () => {
  expect(presidencyExpenses).toMatchObject({ basis: "stated", for: { id: "activities-of-the-conference" } });
  const clause = "twenty-years/presidency-pro-tempore/expenses";
  expect(presidencyExpenses.paidBy).toEqual({ status: "open", reason: "payer-not-stated", sources: [clause] });
});

describe("the days of a term", () => {
  const nearest = [
    "twenty-years/presidencies/yearly-volunteer",
    "twenty-years/presidency-pro-tempore/appointment",
    "twenty-years/presidencies/table-scope",
  ];
  const open = { status: "open", reason: "term-dates-not-stated", sources: nearest };

  test.each([1996, 2010, "2022", 2030])("%s: a year, from no printed day to no printed day", (year) => {
    expect(termDates(year)).toEqual({
      year: Number(year),
      years: { status: "known", value: 1, basis: "derived", sources: nearest },
      begins: open,
      ends: open,
    });
  });

  test("the handover of December 2023 is near the end of one term and the beginning of the next", () => {
    const handedOver = { ...open, sources: [...nearest, "iom-page/meetings/handover-2023"] };
    expect(termDates(2023)).toMatchObject({ begins: open, ends: handedOver });
    expect(termDates(2024)).toMatchObject({ begins: handedOver, ends: open });
  });

  test("none before the Conference was established", () => {
    const none = { status: "none", sources: ["twenty-years/introduction/founding"] };
    expect(termDates(1995)).toEqual({ year: 1995, years: none, begins: none, ends: none });
  });

  test("an answer is the caller's own", () => {
    (termDates(2024).begins.sources as string[]).length = 0;
    expect(termDates(2024).begins.sources).toHaveLength(4);
  });
});

test("every source resolves, and every reason has words", () => {
  const { years, begins, ends } = termDates(2024);
  const cited = [themeChoice, presidencyExpenses, presidencyExpenses.paidBy, years, begins, ends];
  for (const id of cited.flatMap(({ sources }) => sources)) expect(source(id).id).toBe(id);
  for (const reason of officeReasons) for (const locale of [en, es]) expect(locale.labels).toHaveProperty([reason]);
});
