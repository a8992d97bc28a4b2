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

const codeOf = (row: { readonly code?: string; readonly id?: string }) => row.code ?? row.id;

describe.each(Object.keys(rosters) as Standing[])("%s: the standing is what the roster says", (kind) => {
  test.each(parties[kind])("%s, on every date", (party) => {
    const statuses = new Set<string>();
    for (const asOf of dates) {
      const { certain, possible, carriedForward } = rosters[kind](asOf);
      const known = certain.find((row) => codeOf(row) === party);
      const open = possible.find((row) => codeOf(row) === party);
      const answer = standing(party, asOf);
      statuses.add(answer.status);
      if (known) {
        const { basis, sources } = known;
        const carried = carriedForward && { carriedForward };
        expect(answer, asOf).toEqual({ status: "known", value: kind, basis, sources, ...carried });
      } else if (open) {
        const reason = open.since === undefined ? "admission-date-not-stated" : "date-precision";
        expect(answer, asOf).toEqual({ status: "open", reason, sources: open.sources });
      } else {
        expect(answer, asOf).toEqual({ status: "none", sources: standing(party, "2024").sources });
      }
    }
    expect(statuses).toEqual(new Set(["none", "open", "known"]));
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

  test.each([undefined, null, "", "mx", "BR", "MEX", 484, ["MX"], {}, "toString", "__proto__"])(
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
