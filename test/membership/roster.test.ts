import { describe, expect, test } from "vitest";
import { members, observerCountries, observerOrganizations, partners, partyLists } from "../../src/membership/index.js";

const codes = (parties: readonly { readonly code: string }[]) => parties.map(({ code }) => code);
const ids = (parties: readonly { readonly id: string }[]) => parties.map(({ id }) => id);

describe("members", () => {
  test("eleven, in the documents' alphabetical order (D1, D2, D3)", () => {
    const { certain, possible } = members("2016");
    expect(certain.map(({ name }) => name.en)).toEqual([
      "Belize",
      "Canada",
      "Costa Rica",
      "Dominican Republic",
      "El Salvador",
      "Guatemala",
      "Honduras",
      "Mexico",
      "Nicaragua",
      "Panama",
      "United States",
    ]);
    expect(possible).toEqual([]);
  });

  test("ten founders since February 1996, derived; the eleventh in 1999, stated (A2, D4, T-01)", () => {
    const { certain } = members("2016");
    const founders = certain.filter(({ founder }) => founder);
    expect(founders).toHaveLength(10);
    const derived = ["since", "founder"];
    for (const founder of founders) expect(founder).toMatchObject({ since: "1996-02", basis: "stated", derived });
    const later = { founder: false, since: "1999", basis: "stated", derived: ["founder"] };
    expect(certain.find(({ code }) => code === "DO")).toMatchObject(later);
    expect(codes(members("1998").certain)).not.toContain("DO");
    expect(codes(members("1998").possible)).not.toContain("DO");
  });

  test("a day inside the month or the year of accession is open", () => {
    expect(members("1996-01").certain).toEqual([]);
    expect(members("1996-01").possible).toEqual([]);
    expect(members("1996-02-01").possible).toHaveLength(10);
    expect(members("1996-02-28").possible).toHaveLength(10);
    expect(members("1996-02-29").certain).toHaveLength(10);
    expect(members("1996-02").certain).toHaveLength(10);
    expect(codes(members("1999-12-30").possible)).toEqual(["DO"]);
    expect(members("1999").certain).toHaveLength(11);
  });

  test("carried forward only after the page of 2024", () => {
    expect(members("2024")).not.toHaveProperty("carriedForward");
    expect(members("2025-01-01").carriedForward).toBe(true);
    expect(members("2026").certain).toHaveLength(11);
  });
});

describe("observer countries", () => {
  test("five, in 2016 and in 2024, without a year of admission (E1, E2, T-43)", () => {
    expect(codes(observerCountries("2016").certain)).toEqual(["AR", "CO", "EC", "JM", "PE"]);
    expect(observerCountries("2024").certain).toHaveLength(5);
    for (const country of observerCountries("2024").certain) expect(country).not.toHaveProperty("since");
    expect(observerCountries("2005").certain).toEqual([]);
    expect(observerCountries("2005").possible).toHaveLength(5);
    expect(observerCountries("1995").possible).toEqual([]);
  });
});

describe("observer organizations", () => {
  test("ten in order of incorporation, each with its printed year (F1, F4 to F14)", () => {
    const { certain } = observerOrganizations("2015");
    expect(certain.map(({ id, since }) => [id, since])).toEqual([
      ["IOM", "1996"],
      ["ECLAC-CELADE", "1996"],
      ["UNHCR", "1997"],
      ["IACHR", "2000"],
      ["SR-MIGRANTS", "2003"],
      ["SICA", "2003"],
      ["UNFPA", "2006"],
      ["SEGIB", "2007"],
      ["ICRC", "2014"],
      ["UNICEF", "2015"],
    ]);
  });

  test("thirteen in 2024; between the two lists three are possible (F15 to F18, T-04)", () => {
    expect(observerOrganizations("2024").certain).toHaveLength(13);
    const roster = observerOrganizations("2018");
    expect(roster.certain).toHaveLength(10);
    expect(ids(roster.possible)).toEqual(["ILO", "UNDP", "UNODC"]);
    expect(observerOrganizations("2015").possible).toEqual([]);
    for (const party of roster.possible) expect(party).not.toHaveProperty("since");
  });

  test("inside the year of admission a date is open, at its end it is not (T-44)", () => {
    expect(ids(observerOrganizations("2014-06").possible)).toEqual(["ICRC"]);
    expect(ids(observerOrganizations("2014").certain)).toContain("ICRC");
  });
});

test("nobody belongs before the month in which the Conference was established, not even by a bare year (A2)", () => {
  const ids = (parties: readonly object[]) => parties.length;
  for (const lookup of [members, observerCountries, observerOrganizations, partners]) {
    const { certain, possible } = lookup("1996-01-31");
    expect([ids(certain), ids(possible)]).toEqual([0, 0]);
  }
  expect(observerOrganizations("1996-02-01").possible.map(({ id }) => id)).toEqual(["IOM", "ECLAC-CELADE"]);
  expect(observerOrganizations("1996").certain.map(({ id }) => id)).toEqual(["IOM", "ECLAC-CELADE"]);
});

describe("whose Spanish a name is (both documents are in English)", () => {
  const ours = (parties: readonly { readonly name: { readonly spanish: string }; readonly alpha3?: string }[]) =>
    parties.flatMap(({ name, alpha3 }) => (name.spanish === "ours" ? alpha3 : []));

  test("official where Spanish is the country’s own language", () => {
    expect(ours(members("2024").certain)).toEqual(["BLZ", "CAN", "USA"]);
    expect(ours(observerCountries("2024").certain)).toEqual(["JAM"]);
  });

  test("official where the organization calls itself so; the Special Rapporteur as the Conference’s page has it", () => {
    for (const { id, name, acronym, spanishSources } of observerOrganizations("2024").certain) {
      expect(name.spanish).toBe(id === "SR-MIGRANTS" ? "reported" : "official");
      expect(spanishSources).toEqual(id === "SR-MIGRANTS" ? ["reported/observer-organizations/1"] : undefined);
      if (acronym) expect(acronym.spanish).toBe("official");
    }
    expect(partners("2024").certain[0]).toMatchObject({
      name: { spanish: "official" },
      acronym: { spanish: "official" },
    });
  });
});

test("one organization is the same under another name by a reading; no other row rests on one", () => {
  const rows = [members, observerCountries, observerOrganizations, partners].flatMap((lookup) => [
    ...lookup("2024").certain,
  ]);
  const read = rows.filter(({ readings }) => readings !== undefined);
  expect(read).toMatchObject([{ id: "ECLAC-CELADE", readings: ["eclac-is-one-observer"] }]);
});

test("the network is a coalition from all eleven, with a purpose and with spaces in two bodies by example (G2 to G4)", () => {
  const [network] = partners("2024").certain;
  expect(network?.coalition.memberCountries).toEqual(members("2024").certain.map(({ code }) => code));
  expect(network?.coalition.asOf).toBe("2024");
  expect(network?.purpose.en).toBe("To strengthen the dialogue on migration with civil society");
  expect(network?.participation).toMatchObject({
    takesPartIn: ["seminar-or-workshop"],
    spacesIn: ["rcgm", "vice-ministerial-meeting"],
    complete: false,
  });
});

test("the lists come up to their counts; the page names a partner and counts none (D2, D3, E1, E2, F1, F15)", () => {
  const lookups = {
    members,
    "observer-countries": observerCountries,
    "observer-organizations": observerOrganizations,
    partners,
  };
  expect(partyLists).toHaveLength(7);
  for (const { list, year, count, complete } of partyLists) {
    expect(lookups[list](year).certain, `${list} ${year}`).toHaveLength(count);
    expect(complete).toBe(list !== "partners");
  }
});

test("the partner is the network of civil-society organizations, since 1998 (G1, G4)", () => {
  expect(ids(partners("1998").certain)).toEqual(["RNCOM"]);
  expect(partners("1997").certain).toEqual([]);
  expect(ids(partners("1998-05").possible)).toEqual(["RNCOM"]);
  expect(ids(observerOrganizations("2024").certain)).not.toContain("RNCOM");
});

test("a roster is the caller's own: changing it changes nothing", () => {
  const roster = members("2016") as unknown as { certain: unknown[] };
  roster.certain.length = 0;
  expect(members("2016").certain).toHaveLength(11);
  expect(Object.isFrozen(members("2016").certain[0])).toBe(true);
});
