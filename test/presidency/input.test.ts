import { describe, expect, test } from "vitest";
import { RcmInputError } from "../../src/kernel/error.js";
import {
  assessCandidacy,
  assessRotation,
  edition,
  editionYear,
  presidency,
  tally,
  troika,
} from "../../src/presidency/index.js";

type Unchecked = (...values: unknown[]) => unknown;

const noYears = [
  undefined,
  null,
  "10",
  "",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1995.5,
  0,
  -1,
  10000,
  [2010],
  {},
  2010n,
];
const noObjects = [null, "documents", 1, true, [], ["documents"], () => undefined];
const noEvidence = [null, "", "reported", "ALL", 1, ["all"], {}];
const noCountries = [null, "", "mx", "MEX", "XX", "Mexico", 484, ["MX"], {}, "toString"];
const noBooleans = [null, "true", 0, 1, [], {}];

const yearLookups = { presidency, troika } as unknown as Record<string, Unchecked>;

describe.each(Object.entries(yearLookups))("%s", (_, lookup) => {
  test.each(noYears)("%s is no year", (year) => refused(() => lookup(year), "not-a-year", "year"));
  test.each(noObjects)("%s is no set of options", (options) =>
    refused(() => lookup(2010, options), "not-an-object", "options"),
  );
  test.each(noEvidence)("%s is no evidence", (evidence) =>
    refused(() => lookup(2010, { evidence }), "unknown-code", "evidence"),
  );
  test("an absent option is its default, an unknown one is refused", () => {
    expect(lookup(2018, { evidence: undefined })).toEqual(lookup(2018));
    expect(lookup(2018, undefined)).toEqual(lookup(2018, { evidence: "all" }));
    refused(() => lookup(2018, { evidence: undefined, nonsense: undefined }), "unknown-field", "nonsense");
  });
});

describe("tally", () => {
  const unchecked = tally as unknown as Unchecked;

  test.each(noYears)("%s is no year", (year) => {
    refused(() => unchecked(year, 2010), "not-a-year", "fromYear");
    refused(() => unchecked(2010, year), "not-a-year", "toYear");
  });
  test("the years go forward", () => refused(() => tally(2011, 2010), "out-of-range", "toYear"));
  test.each(noObjects)("%s is no set of options", (options) =>
    refused(() => unchecked(1996, 2016, options), "not-an-object", "options"),
  );
  test.each(noEvidence)("%s is no evidence", (evidence) =>
    refused(() => unchecked(1996, 2016, { evidence }), "unknown-code", "evidence"),
  );
  test("an unknown option is refused", () =>
    refused(() => unchecked(1996, 2016, { Evidence: "documents" }), "unknown-field", "Evidence"));
});

describe("edition", () => {
  const unchecked = edition as unknown as Unchecked;

  test.each(noYears)("%s is no year", (year) => refused(() => unchecked(year), "not-a-year", "year"));
  test.each([1, 1995, 5995, 9999])("no edition belongs to %i", (year) =>
    refused(() => edition(year), "out-of-range", "year"),
  );
  test("the first and the last year that have one", () => {
    expect(edition(1996).number).toBe(1);
    expect(edition(5994).number).toBe(3999);
  });
});

describe("editionYear", () => {
  const unchecked = editionYear as unknown as Unchecked;
  const noEditions = [undefined, null, Number.NaN, 1.5, Number.POSITIVE_INFINITY, [16], {}, 16n, true];
  const noNumerals = [
    "",
    " ",
    "16",
    "xvi",
    "Xvi",
    " XVI",
    "XVI ",
    "IIII",
    "VV",
    "IC",
    "IXI",
    "XM",
    "MMMM",
    "Ⅳ",
    "M".repeat(100_000),
    "MMMDCCCLXXXVIIII",
    "CMC",
    "XCX",
    "XIX\n",
    "__proto__",
  ];

  test.each(noEditions)("%s is no whole number", (value) =>
    refused(() => unchecked(value), "not-a-whole-number", "edition"),
  );
  test.each(noNumerals)("%s is no Roman numeral in capitals", (value) =>
    refused(() => unchecked(value), "not-a-whole-number", "edition"),
  );
  test.each([0, -0, -1, 4000, Number.MAX_SAFE_INTEGER])("%s is no edition", (value) =>
    refused(() => unchecked(value), "out-of-range", "edition"),
  );
});

describe("assessCandidacy", () => {
  const unchecked = assessCandidacy as unknown as Unchecked;
  const absent = undefined;

  test.each([absent, ...noObjects])("%s is no candidacy", (value) =>
    refused(() => unchecked(value), "not-an-object", "candidacy"),
  );
  test.each(noCountries)("%s is no country of the Conference", (country) =>
    refused(() => unchecked({ country }), "unknown-code", "country"),
  );
  test.each(noYears.slice(1))("%s is no year", (year) => refused(() => unchecked({ year }), "not-a-year", "year"));
  test.each(noBooleans)("%s is neither true nor false", (value) => {
    refused(() => unchecked({ announcedInPlenary: value }), "not-a-boolean", "announcedInPlenary");
    refused(() => unchecked({ consensus: value }), "not-a-boolean", "consensus");
  });
  test("an unknown field is refused", () =>
    refused(() => unchecked({ country: "MX", announced: true }), "unknown-field", "announced"));
});

describe("assessRotation", () => {
  const unchecked = assessRotation as unknown as Unchecked;

  test.each([undefined, null, "MX", 1, {}, { length: 1 }])("%s is no list", (value) =>
    refused(() => unchecked(value), "not-an-array", "terms"),
  );
  test.each([undefined, null, "MX", 2010, []])("%s is no presidency", (value) =>
    refused(() => unchecked([{}, value]), "not-an-object", "1"),
  );
  test.each(noCountries)("%s is no country of the Conference", (country) =>
    refused(() => unchecked([{ country }]), "unknown-code", "0.country"),
  );
  test.each(noYears.slice(1))("%s is no year", (year) =>
    refused(() => unchecked([{}, { year }]), "not-a-year", "1.year"),
  );
  test("an unknown field is refused at its place", () =>
    refused(() => unchecked([{}, { country: "MX", theme: "Migration" }]), "unknown-field", "1.theme"));
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
