import { describe, expect, test } from "vitest";
import { apportion, assessScale, scale } from "../../src/contributions/index.js";
import { RcmInputError } from "../../src/kernel/error.js";

type Unchecked = (...values: unknown[]) => unknown;

const noAmounts = [
  undefined,
  null,
  "",
  " ",
  "1e5",
  "-1.00",
  "+1.00",
  "0.001",
  "01.00",
  ".50",
  "1.",
  "1,000.00",
  "$5",
  "1000000000000.00",
  "5000.00 ",
  "٥",
  "NaN",
  5000,
  Number.NaN,
  5000n,
  ["5000.00"],
  {},
];
const noPercentages = [
  undefined,
  null,
  "",
  "1.77%",
  "1,77",
  "-1.77",
  "1.775",
  "01.77",
  ".5",
  "1e1",
  1.77,
  Number.NaN,
  ["1.77"],
  {},
];
const noDates = [undefined, null, "", "05", "2005-13", "2005-02-30", "2005-6", 2005.5, new Date(0), ["2005"], {}];
const noObjects = [null, "contributions", 1, true, [], () => undefined];
const noMembers = [undefined, null, "", "bz", "BLZ", "AR", "ZZ", "Belize", 84, ["BZ"], {}, "constructor"];

const row = { country: "BZ", percentage: "1.77", contribution: "5000.00" };
const printed = { rows: [row], total: "5000.00", printedPercentageTotal: "100.00" };

describe("scale", () => {
  const unchecked = scale as unknown as Unchecked;
  test.each(noDates)("%s is no date", (asOf) => refused(() => unchecked(asOf), "not-an-as-of-date", "asOf"));
});

describe("apportion", () => {
  const unchecked = apportion as unknown as Unchecked;

  test.each(noAmounts)("%s is no amount", (budget) => refused(() => unchecked(budget), "not-an-amount", "budget"));
  test.each(noObjects)("%s is no set of options", (options) =>
    refused(() => unchecked("1.00", options), "not-an-object", "options"),
  );
  test.each([null, "", "population", "Contributions", 1, ["percentages"], {}])("%s is no column", (weights) =>
    refused(() => unchecked("1.00", { weights }), "unknown-code", "weights"),
  );
  test("an option that there is not", () => {
    refused(() => unchecked("1.00", { weights: "contributions", nonsense: 1 }), "unknown-field", "nonsense");
    refused(() => unchecked("1.00", { weight: undefined }), "unknown-field", "weight");
  });
});

describe("assessScale", () => {
  const unchecked = assessScale as unknown as Unchecked;
  const withRow = (change: object) => ({ ...printed, rows: [row, row, { ...row, ...change }] });

  test("the form that the others break is right", () => {
    expect(() => unchecked(printed)).not.toThrow();
    expect(() => unchecked({ ...printed, since: "2005", rows: [] })).not.toThrow();
  });

  test("a field that a scale or its row does not have", () => {
    refused(() => unchecked({ ...printed, note: null }), "unknown-field", "note");
    refused(() => unchecked(withRow({ note: undefined })), "unknown-field", "rows.2.note");
  });

  test.each([null, "", "2005-13", 2005])("%s is no date since which it is in force", (since) =>
    refused(() => unchecked({ ...printed, since }), "not-an-as-of-date", "since"),
  );

  test.each([undefined, ...noObjects])("%s is no scale", (value) =>
    refused(() => unchecked(value), "not-an-object", "scale"),
  );
  test("every field is required", () => {
    refused(() => unchecked({ ...printed, rows: undefined }), "not-an-array", "rows");
    refused(() => unchecked({ total: "1.00", printedPercentageTotal: "1" }), "not-an-array", "rows");
    refused(() => unchecked({ rows: [], printedPercentageTotal: "1" }), "not-an-amount", "total");
    refused(() => unchecked({ rows: [], total: "1.00" }), "not-a-percentage", "printedPercentageTotal");
    const { country, percentage, contribution } = row;
    const scaleOf = (incomplete: object) => ({ ...printed, rows: [incomplete] });
    refused(() => unchecked(scaleOf({ percentage, contribution })), "unknown-code", "rows.0.country");
    refused(() => unchecked(scaleOf({ country, contribution })), "not-a-percentage", "rows.0.percentage");
    refused(() => unchecked(scaleOf({ country, percentage })), "not-an-amount", "rows.0.contribution");
  });

  test.each([null, {}, "rows", 1, { length: 0 }])("%s is no list of rows", (rows) =>
    refused(() => unchecked({ ...printed, rows }), "not-an-array", "rows"),
  );
  test.each([undefined, null, "BZ", 1, []])("%s is no row", (value) =>
    refused(() => unchecked({ ...printed, rows: [row, value] }), "not-an-object", "rows.1"),
  );
  test.each(noMembers)("%s is no member", (country) =>
    refused(() => unchecked(withRow({ country })), "unknown-code", "rows.2.country"),
  );
  test.each(noAmounts)("%s is no amount", (amount) => {
    refused(() => unchecked(withRow({ contribution: amount })), "not-an-amount", "rows.2.contribution");
    refused(() => unchecked({ ...printed, total: amount }), "not-an-amount", "total");
  });
  test.each(noPercentages)("%s is no percentage", (percentage) => {
    refused(() => unchecked(withRow({ percentage })), "not-a-percentage", "rows.2.percentage");
    refused(
      () => unchecked({ ...printed, printedPercentageTotal: percentage }),
      "not-a-percentage",
      "printedPercentageTotal",
    );
  });
  test("a member's percentage ends at a hundred, the sum of roundings does not", () => {
    refused(() => unchecked(withRow({ percentage: "100.01" })), "not-a-percentage", "rows.2.percentage");
    expect(() => unchecked(withRow({ percentage: "100.00" }))).not.toThrow();
    expect(() => unchecked({ ...printed, printedPercentageTotal: "100.01" })).not.toThrow();
    refused(
      () => unchecked({ ...printed, printedPercentageTotal: "1000" }),
      "not-a-percentage",
      "printedPercentageTotal",
    );
  });
});

function refused(run: () => unknown, code: RcmInputError["code"], path: string): void {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RcmInputError);
  expect(thrown).toMatchObject({ code, path });
}
