import { describe, expect, test } from "vitest";
import { lastDay } from "../../src/kernel/as-of.js";
import { dated } from "../../src/kernel/dated.js";
import { memberCodes, observerCountryCodes, organizationIds, partnerIds } from "../../src/membership/facts.js";
import {
  members,
  observerCountries,
  observerOrganizations,
  type PartyCode,
  partners,
  type Standing,
  standing,
} from "../../src/membership/index.js";
import { datedObserverCountries, datedObserverOrganizations } from "../../src/membership/roster.js";
import { standingOn } from "../../src/membership/standing.js";

const rosters = {
  member: members,
  "observer-country": observerCountries,
  "observer-organization": observerOrganizations,
  partner: partners,
} as const;

const parties: Readonly<Record<Standing, readonly PartyCode[]>> = {
  member: memberCodes,
  "observer-country": observerCountryCodes,
  "observer-organization": organizationIds,
  partner: partnerIds,
};

/** Years, months and days: the edges of every year, and every month of the years in which somebody joined. */
const dates = Array.from({ length: 44 }, (_, index) => `${1990 + index}`).flatMap((year) => {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${`${index + 1}`.padStart(2, "0")}`);
  return [year, ...months, `${year}-01-01`, `${year}-02-01`, `${year}-02-28`, `${year}-12-30`, `${year}-12-31`];
});

type Row = {
  readonly code?: string;
  readonly id?: string;
  readonly since?: string;
  readonly sources: readonly string[];
};

const codeOf = (row: Pick<Row, "code" | "id">) => row.code ?? row.id;

const founding = "twenty-years/introduction/founding";

describe.each(Object.keys(rosters) as Standing[])("%s: the standing is what the roster says", (kind) => {
  test.each(parties[kind])("%s, on every date", (party) => {
    const found = dates.map((asOf) => [asOf, standing(party, asOf), expectedOf(kind, party, asOf)] as const);
    for (const [asOf, answer, expected] of found) expect(answer, asOf).toMatchObject(expected);
    for (const [asOf, answer] of found)
      expect("carriedForward" in answer, asOf).toBe(answer.status === "known" && lastDay(asOf) > "2024-12-31");
    expect(new Set(found.map(([, { status }]) => status))).toEqual(new Set(["none", "open", "known"]));
  });
});

/** What the roster of a date makes of the standing of one who belongs in this way. */
function expectedOf(kind: Standing, party: PartyCode, asOf: string): object {
  const { certain, possible, carriedForward } = rosters[kind](asOf);
  const its = (rows: readonly Row[]) => rows.find((row) => codeOf(row) === party);
  if (its(certain)) return { status: "known", value: kind, ...(carriedForward && { carriedForward }) };
  const open = its(possible);
  if (open === undefined) {
    const sources = lastDay(asOf) < "1996-02-01" ? [founding] : its(rosters[kind]("2024").certain)?.sources;
    return { status: "none", sources };
  }
  const reason = open.since === undefined ? "admission-date-not-stated" : "date-precision";
  return { status: "open", reason, sources: open.sources };
}

describe("how a standing is known", () => {
  const known = (party: PartyCode, asOf: string) => {
    const answer = standing(party, asOf);
    return answer.status === "known" ? answer : undefined;
  };
  const ofYear = ["documents-speak-for-their-year"];

  test.each([
    // A founder: no date of joining is printed, the lists of 2016 and 2024 name it.
    ["HN", "1996", "derived", undefined],
    ["HN", "2010", "derived", undefined],
    ["HN", "2015-12-31", "derived", undefined],
    ["HN", "2016-01-01", "stated", undefined],
    ["HN", "2016", "stated", undefined],
    ["HN", "2017-01-01", "derived", undefined],
    ["HN", "2024", "stated", undefined],
    ["HN", "2030", "stated", undefined],
    // The year of joining is printed.
    ["DO", "1999", "stated", undefined],
    ["DO", "2010", "stated", undefined],
    ["UNHCR", "2010", "stated", undefined],
    ["RNCOM", "2010", "stated", undefined],
    // No year of admission is printed: two lists name it.
    ["CO", "2016", "stated", ofYear],
    ["CO", "2020", "derived", ofYear],
    ["CO", "2024", "stated", ofYear],
    ["CO", "2030", "stated", ofYear],
    ["ILO", "2024", "stated", ofYear],
    // The later list has another name for it.
    ["ECLAC-CELADE", "2016", "stated", undefined],
    ["ECLAC-CELADE", "2017-01-01", "stated", ["eclac-is-one-observer"]],
  ] as const)("%s as of %s: %s", (party, asOf, basis, readings) => {
    expect(known(party, asOf)?.basis).toBe(basis);
    expect(known(party, asOf)?.readings).toEqual(readings);
  });

  test("what a list names cites the list of its document, what follows cites its premises", () => {
    expect(known("HN", "2024")?.sources).toEqual(["iom-page/members/count"]);
    expect(known("HN", "2016")?.sources).toEqual([
      "twenty-years/member-countries/count",
      "twenty-years/introduction/member-countries",
    ]);
    expect(known("HN", "2010")?.sources).toContain(founding);
    expect(known("HN", "2030")?.sources).toEqual(["iom-page/members/count"]);
    expect(known("CO", "2016")?.sources).toEqual(["twenty-years/observer-countries/list"]);
    expect(known("CO", "2024")?.sources).toEqual(["iom-page/observer-countries/count"]);
    expect(known("ILO", "2024")?.sources).toEqual([
      "iom-page/observer-organizations/count",
      "iom-page/observer-organizations/ILO",
    ]);
    expect(known("UNHCR", "2024")?.sources).toEqual([
      "twenty-years/observer-organizations/UNHCR",
      "iom-page/observer-organizations/UNHCR",
    ]);
  });
});

describe("a country that no list names", () => {
  const lists2016 = [
    "twenty-years/member-countries/count",
    "twenty-years/introduction/member-countries",
    "twenty-years/observer-countries/list",
  ];
  const lists2024 = ["iom-page/members/count", "iom-page/observer-countries/count"];

  test.each(["BR", "FR", "CL"])("%s: none in the years of the lists, open in all others", (country) => {
    for (const asOf of ["2016", "2016-01-01", "2016-06"])
      expect(standing(country, asOf)).toEqual({ status: "none", sources: lists2016 });
    for (const asOf of ["2024", "2024-01", 2024])
      expect(standing(country, asOf)).toEqual({ status: "none", sources: lists2024 });
    for (const asOf of ["1996-02", "2010", "2015-12-31", "2017-01-01", "2023", "2025-01-01"])
      expect(standing(country, asOf)).toEqual({
        status: "open",
        reason: "no-list-of-that-year",
        sources: [...lists2016, ...lists2024],
      });
  });

  test("none before the Conference was established", () => {
    for (const asOf of ["1995", "1996-01", "1996-01-31"])
      expect(standing("BR", asOf)).toEqual({ status: "none", sources: [founding] });
  });
});

test("everybody in a roster has a standing, and nobody has two", () => {
  const listed = Object.values(rosters).flatMap((roster) => roster("2024").certain.map(codeOf));
  expect(listed).toEqual(Object.values(parties).flat());
  expect(new Set(listed).size).toBe(listed.length);
});

describe("fixed examples", () => {
  test.each([
    ["MX", "1996-01", { status: "none" }],
    ["MX", "1996-02-01", { status: "open", reason: "date-precision" }],
    ["MX", "1996-02-28", { status: "open", reason: "date-precision" }],
    ["MX", "1996-02-29", { status: "known", value: "member", basis: "derived" }],
    ["MX", "1996-02", { status: "known", value: "member", basis: "derived" }],
    ["IOM", "1996-01-31", { status: "none", sources: ["twenty-years/introduction/founding"] }],
    ["IOM", "1996-02-01", { status: "open", reason: "date-precision" }],
    ["DO", "1998", { status: "none" }],
    ["DO", "1999-12-30", { status: "open", reason: "date-precision" }],
    ["DO", "1999", { status: "known", value: "member", basis: "stated" }],
    ["CO", "1996-01-31", { status: "none" }],
    ["CO", "1996-02", { status: "open", reason: "admission-date-not-stated" }],
    ["CO", "2016-12-30", { status: "open", reason: "admission-date-not-stated" }],
    ["CO", "2016", { status: "known", value: "observer-country" }],
    ["ILO", "2018", { status: "open", reason: "admission-date-not-stated" }],
    ["RNCOM", "1998", { status: "known", value: "partner" }],
  ] as const)("%s as of %s", (party, asOf, expected) => expect(standing(party, asOf)).toMatchObject(expected));

  test("carried forward from the day after the page's year", () => {
    expect(standing("BZ", "2024")).not.toHaveProperty("carriedForward");
    expect(standing("BZ", "2025-01-01")).toHaveProperty("carriedForward", true);
  });
});

describe("the form of the arguments", () => {
  const unchecked = standing as (party: unknown, asOf: unknown) => unknown;

  test.each([undefined, null, "", "mx", "ZZ", "MEX", 484, ["MX"], {}, "toString", "__proto__"])(
    "%s is nobody",
    (party) => {
      expect(() => unchecked(party, "2024")).toThrow(expect.objectContaining({ code: "unknown-code", path: "party" }));
    },
  );

  test.each([undefined, null, "", "24", "2024-13", "2024-02-30", "2024-1-1", {}, new Date(0)])(
    "%s is no date",
    (asOf) => {
      const refused = expect.objectContaining({ code: "not-an-as-of-date", path: "asOf" });
      expect(() => unchecked("MX", asOf)).toThrow(refused);
      for (const roster of Object.values(rosters) as ((asOf: unknown) => unknown)[]) {
        expect(() => roster(asOf)).toThrow(refused);
      }
    },
  );
});

test("an answer is the caller's own: changing it changes nothing", () => {
  (standing("MX", "2024").sources as string[]).length = 0;
  expect(standing("MX", "2024").sources.length).toBeGreaterThan(0);
});

describe("a party that changes its standing", () => {
  const [argentina] = datedObserverCountries().filter(({ row }) => row.code === "AR");
  const [iom] = datedObserverOrganizations().filter(({ row }) => row.id === "IOM");
  if (argentina === undefined || iom === undefined) throw new Error("the tables have lost a row");
  const sources = ["twenty-years/introduction/founding"];
  const [observer] = dated([{ ...argentina.row, until: "2030" }]);
  const [member] = dated([{ ...iom.row, since: "2030", basis: "reported", sources } as const]);
  const [again] = dated([{ ...iom.row, since: "2040-05", basis: "stated", sources } as const]);
  if (observer === undefined || member === undefined || again === undefined) throw new Error("a row has no dates");
  const held = [
    { standing: "observer-country", dated: observer },
    { standing: "member", dated: member },
    { standing: "partner", dated: again },
  ] as const;
  const on = (asOf: string) => standingOn(lastDay(asOf), held);

  test("the latest that it has for certain", () => {
    expect(on("2029")).toMatchObject({ status: "known", value: "observer-country", basis: "stated" });
    expect(on("2030")).toMatchObject({ status: "known", value: "member", basis: "reported", sources });
    expect(on("2040-04")).toMatchObject({ status: "known", value: "member" });
    expect(on("2040-05")).toMatchObject({ status: "known", value: "partner" });
  });

  test("open while one may have ended or another begun", () => {
    expect(on("2030-01-01")).toMatchObject({ status: "open", reason: "date-precision" });
    expect(on("2030-12-30")).toMatchObject({ status: "open", reason: "date-precision" });
    expect(on("2040-05-01")).toMatchObject({ status: "open", reason: "date-precision", sources });
    expect(on("2005")).toMatchObject({ status: "open", reason: "admission-date-not-stated" });
  });

  test("none before the first and after the last, with the sources of all", () => {
    expect(on("1995")).toEqual({ status: "none", sources: [...new Set([...argentina.row.sources, ...sources])] });
    const ended = standingOn("2031-01-01", [{ standing: "observer-country", dated: observer }]);
    expect(ended).toEqual({ status: "none", sources: argentina.row.sources });
  });
});
