import { describe, expect, test } from "vitest";
import { type DatedScale, scaleTable } from "../../src/contributions/facts.js";
import {
  budgetCategories,
  contributionArrears,
  contributionDueDate,
  scale,
  scaleApproval,
  scaleChange,
} from "../../src/contributions/index.js";
import { scaleLookup } from "../../src/contributions/scale.js";
import type { Answer } from "../../src/kernel/answer.js";
import { source } from "../../src/registers/index.js";

describe("Table 1 (R4 to R15)", () => {
  const answer = scale("2016");

  test("stated, in its printed order, both columns as printed", () => {
    expect(answer).toMatchObject({ status: "known", basis: "stated" });
    expect(answer.status === "known" && answer.value).toEqual({
      rows: [
        { country: "BZ", percentage: "1.77", contribution: "5000.00" },
        { country: "CA", percentage: "24.05", contribution: "68000.00" },
        { country: "CR", percentage: "1.77", contribution: "5000.00" },
        { country: "SV", percentage: "1.77", contribution: "5000.00" },
        { country: "US", percentage: "50.00", contribution: "141360.00" },
        { country: "GT", percentage: "1.77", contribution: "5000.00" },
        { country: "HN", percentage: "1.77", contribution: "5000.00" },
        { country: "MX", percentage: "11.80", contribution: "33364.00" },
        { country: "NI", percentage: "1.77", contribution: "5000.00" },
        { country: "PA", percentage: "1.77", contribution: "5000.00" },
        { country: "DO", percentage: "1.77", contribution: "5000.00" },
      ],
      total: "282724.00",
      printedPercentageTotal: "100.00",
      since: "2005",
    });
  });

  test("cites who pays, the approval, the validity and every row of the table", () => {
    expect(answer.sources).toEqual([
      "twenty-years/financing/annual-contributions",
      "twenty-years/financing/scale-approved",
      "twenty-years/financing/scale-unchanged",
      ...["BZ", "CA", "CR", "SV", "US", "GT", "HN", "MX", "NI", "PA", "DO", "total"].map(
        (row) => `twenty-years/contributions-table/${row}`,
      ),
    ]);
  });

  test("is the caller's own: changing it changes nothing", () => {
    const mine = scale("2016") as unknown as { value: { rows: unknown[]; total: string }; sources: string[] };
    mine.value.rows.length = 0;
    mine.value.total = "0.00";
    mine.sources.length = 0;
    const again = scale("2016");
    expect(again.status === "known" && again.value.rows).toHaveLength(11);
    expect(again.status === "known" && again.value.total).toBe("282724.00");
    expect(again.sources).toHaveLength(15);
    expect(answer.status === "known" && answer.value.rows.every((row) => Object.isFrozen(row))).toBe(true);
  });
});

describe("when the scale is in force (R2, R3)", () => {
  test.each(["2005", "2005-12", "2005-12-31", "2006-01-01", "2016", "2016-12-31"])("%s: known", (asOf) => {
    expect(scale(asOf).status).toBe("known");
    expect(scale(asOf)).not.toHaveProperty("carriedForward");
  });

  test.each(["2017-01-01", "2020", "2026-06"])("%s: carried forward after the publication", (asOf) => {
    expect(scale(asOf)).toMatchObject({ status: "known", carriedForward: true, value: { since: "2005" } });
  });

  test.each(["2005-01-01", "2005-06", "2005-12-30"])("%s: only the year is printed", (asOf) => {
    expect(scale(asOf)).toMatchObject({ status: "open", reason: "date-precision" });
  });

  test.each(["1996-02-01", "1996", "2000-12-31", "2001", "2003-07", "2004"])("%s: the scale is not given", (asOf) => {
    expect(scale(asOf)).toEqual({
      status: "open",
      reason: "scale-not-stated",
      sources: ["twenty-years/financing/scale-approved", "twenty-years/financing/scale-unchanged"],
    });
  });

  test.each(["1995", "1996-01-31"])("%s: before the Conference there is none", (asOf) => {
    expect(scale(asOf)).toEqual({ status: "none", sources: ["twenty-years/introduction/founding"] });
  });
});

describe("any number of scales", () => {
  const later: DatedScale = {
    since: "2020-07",
    rows: [
      { country: "MX", percentage: "100.00", contribution: "400.00", sources: ["twenty-years/contributions-table/MX"] },
    ],
    totals: { total: "400.00", printedPercentageTotal: "100.00", sources: ["twenty-years/contributions-table/total"] },
    sources: ["twenty-years/financing/scale-approved"],
    paidBy: { sources: ["twenty-years/financing/annual-contributions"] },
  };
  const gap = {
    since: "2030",
    status: "open",
    reason: "scale-not-stated",
    sources: ["twenty-years/financing/scale-approved"],
  } as const;
  const lookup = scaleLookup([...scaleTable, later, gap], "2024-12-31");

  test("each holds until the next", () => {
    expect(lookup("2019")).toMatchObject({ status: "known", value: { since: "2005", total: "282724.00" } });
    expect(lookup("2019")).not.toHaveProperty("carriedForward");
    expect(lookup("2021")).toEqual({
      status: "known",
      value: {
        rows: [{ country: "MX", percentage: "100.00", contribution: "400.00" }],
        total: "400.00",
        printedPercentageTotal: "100.00",
        since: "2020-07",
      },
      basis: "stated",
      sources: [
        "twenty-years/financing/annual-contributions",
        "twenty-years/financing/scale-approved",
        "twenty-years/contributions-table/MX",
        "twenty-years/contributions-table/total",
      ],
    });
    expect(lookup("2025")).toMatchObject({ value: { since: "2020-07" }, carriedForward: true });
  });

  test("inside the month from which one holds it is open, with the one before", () => {
    const { rows } = known(scale("2016"));
    expect(lookup("2020-07-15")).toMatchObject({
      status: "open",
      reason: "date-precision",
      lastKnown: { asOf: "2020-06", value: { since: "2005", rows } },
    });
  });

  test("a time whose scale is not known follows one that is", () => {
    expect(lookup("2031")).toMatchObject({
      status: "open",
      reason: "scale-not-stated",
      lastKnown: { asOf: "2029", value: { since: "2020-07" } },
    });
  });
});

function known<Value>(answer: Answer<Value>): Value {
  if (answer.status !== "known") throw new Error("it is known");
  return answer.value;
}

test("approved at the VI Conference, San José, Costa Rica, 2001 (R2)", () => {
  expect(scaleApproval).toEqual({
    by: "vice-ministers-of-member-countries",
    year: "2001",
    edition: { number: 6, roman: "VI" },
    place: { name: { en: "San José, Costa Rica", es: "San José, Costa Rica", spanish: "official" }, country: "CR" },
    basis: "stated",
    sources: ["twenty-years/financing/scale-approved"],
  });
});

describe("what the documents leave open of the contributions (1.5 item 7)", () => {
  test.each([
    [contributionDueDate(), "due-date-not-stated"],
    [contributionArrears(), "arrears-not-stated"],
    [scaleChange(), "scale-change-not-stated"],
  ])("%o", (answer, reason) => {
    expect(answer).toMatchObject({ status: "open", reason });
    for (const id of answer.sources) expect(source(id).document).toBe("twenty-years");
    expect(answer.sources.length).toBeGreaterThan(0);
    expect(Object.isFrozen(answer)).toBe(true);
  });
});

describe("budget categories (R16 to R21)", () => {
  test("six, as printed, in the document's order, without amounts", () => {
    expect(budgetCategories.map(({ name }) => name.en)).toEqual([
      "Support staff",
      "Support for seminars and meetings",
      "Equipment and access to computer networks",
      "Studies and research",
      "Document development and translation",
      "Other operating and unforeseen expenses",
    ]);
    expect(budgetCategories.map(({ sources }) => sources)).toEqual(
      [1, 2, 3, 4, 5, 6].map((item) => [`twenty-years/budget-categories/${item}`]),
    );
    for (const category of budgetCategories) expect(Object.keys(category)).toEqual(["id", "name", "basis", "sources"]);
  });

  test("nobody can change them", () => {
    expect(Object.isFrozen(budgetCategories)).toBe(true);
    for (const category of budgetCategories) {
      expect([category, category.name, category.sources].every((part) => Object.isFrozen(part))).toBe(true);
    }
  });
});
