import { describe, expect, test } from "vitest";
import { documentKinds, documentLists, linkedDocuments, publications } from "../../src/documents/index.js";
import { meetings } from "../../src/meetings/index.js";
import { cpuTime } from "../cpu-time.js";

const all = publications();
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const byId = (id: string) => all.find((document) => document.id === id);

/** The 43 entries of the page, in printed order. */
const pageLines = [
  "Declaration of the IV Congress on Women in Migration Contexts 2022",
  "Extraordinary Declaration of the RCM before the International Migration Review Forum 2022",
  "Darien Declaration 2022",
  "The Regional Conference on Migration (RCM) calls for regional shared responsibility to manage migration and displacement 2021",
  "XXIV Vice-Ministerial Declaration (2019)",
  "XXIII Vice-Ministerial Declaration (2018)",
  "XXII Vice-Ministerial Declaration (2017)",
  "XXI Vice-Ministerial Declaration (2016)",
  "2015 Mexico",
  "2014 Nicaragua",
  "2013 San José [ ES ]",
  "2012 Panama City [ EN ]",
  "2011 La Romana [ EN ]",
  "2010 Tapachula [ EN ]",
  "2009 Guatemala City [ EN ]",
  "2008 Tela [ EN ]",
  "2007 New Orleans [ EN ]",
  "2006 San Salvador [ EN ]",
  "2005 Vancouver [ EN ]",
  "2004 Panama City [ EN ]",
  "2003 Cancun [ EN ]",
  "2002 Against Terrorism [ EN ]",
  "2000 On Strengthening the RCM [ EN ]",
  "2002 Antigua [ EN ]",
  "2001 San Jose [ EN ]",
  "2000 Washington [ EN ]",
  "1999 San Salvador [ EN ]",
  "1998 Ottawa [ EN ]",
  "1997 Panama [ EN ]",
  "1996 Regional Conference on Migration [ EN ]",
  "Strategic Plan of the Regional Conference on Migration (RCM) 2023-2026",
  "Guidelines on Assistance and Protection of Women in Context of Migration (2018)",
  "Counter-Smuggling Work Plan 2019-2020, Regional Conference on Migration (2018)",
  "Strategic Plan of the Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents (2017)",
  "Common Indicators for The Registration of Unaccompanied or Separated Migrant Boys, Girls and Adolescents in Consular Actions by Member Countries of the Regional Conference on Migration (2016)",
  "A Guide to Effective Practices for RCM Member Countries: Protection for Persons Moving Across Borders in the Context of Disasters (2016)",
  "Regional Guidelines for the Comprehensive Protection of Boys, Girls and Adolescents in the Context of Migration (2016)",
  "Consular Protection Recommendations for Unaccompanied and Separated Migrant Boys, Girls and Adolescents Including those in Need of International Protection (2016)",
  "Toward a Regional Mechanism for the Comprehensive Protection of Migrant and Refugee Boys, Girls and Adolescents (2015)",
  "Regional Guidelines for the Preliminary Identification and Referral Mechanisms for Migrant Populations in Vulnerable Situations (2014)",
  "Guiding Principles for the Development of Migration Policies on Migration Policies on Integration, Return and Reintegration of the Regional Conference on Migration (2014)",
  "Regional Guidelines for the Assistance to Unaccompanied Children in Cases of Repatriation (2009)",
  "Regional Guidelines for Special Protection in Cases of the Repatriation of Child Victims of Trafficking (2007)",
];

/** The 15 entries of the publication, in printed order. */
const publicationLines = [
  "Publication of the presentations from the Seminar on Migrant Women and Migrant Children (2000)",
  "Declaration against terrorism (2002)",
  "Guidelines for the Signing of Multi- and/or Bilateral Agreements Between Member Countries of the Regional Conference on Migration (RCM) Regarding the Repatriation of Regional Migrants by Land (2004)",
  "General Framework for the Execution of the Multilateral Cooperation Program for the Assisted Return of Extra-Regional Migrants Stranded Within Member Countries of the Regional Conference on Migration (RCM), or Puebla Process (2004)",
  "Proceedings of the workshop/forum on private sector and migration (2006) (Spanish only)",
  "Proceedings of the seminar on migration legislation (2007) (Spanish only)",
  "Regional Guidelines for Special Protection in Cases of the Repatriation of Child Victims of Trafficking (2007)",
  "Regional Guidelines for the Assistance to Unaccompanied Children in Cases of Repatriation (2009)",
  "Proceedings of the Workshop on Temporary Migrant Workers Programs (2009)",
  "Comparative Matrix of Legislation on Trafficking in Persons and Migrant Smuggling in RCM Member States (2011)",
  "The Regional Conference on Migration: 15 Years (2011)",
  "Seminar-Workshop: Capacity Building for Consular Officials on the Protection of the Labour Rights of Migrant Workers (2012)",
  "Proceedings of the Regional Seminar on Integration Policies for Immigrants, Refugees and Returned Migrants (2012)",
  "Regional Guidelines for the Preliminary Identification and Referral Mechanisms for Migrant Populations in Vulnerable Situations (2014)",
  "Managua Extraordinary Declaration on Migrant Boys, Girls and Adolescents (2014)",
];

describe("the two lists", () => {
  test("the page's 43 entries as printed, in its order, each citing its own entry (DOC1 to DOC43)", () => {
    const listed = publications({ list: "iom-page" });
    expect(listed.map(({ printed }) => printed["iom-page"])).toEqual(pageLines);
    listed.forEach(({ sources }, index) => {
      expect(sources).toContain(`iom-page/documents/${index + 1}`);
    });
  });

  test("the publication's 15 entries as printed, each citing its own entry (V2 to V16)", () => {
    const listed = publications({ list: "twenty-years" });
    expect(listed).toHaveLength(15);
    publicationLines.forEach((line, index) => {
      const found = listed.filter(({ printed }) => printed["twenty-years"] === line);
      expect(found).toHaveLength(1);
      expect(found[0]?.sources).toContain(`twenty-years/declarations-and-guidelines/${index + 1}`);
    });
  });

  test("54 documents: four stand in both lists, 39 on the page alone, eleven in the publication alone (T-35)", () => {
    expect(all).toHaveLength(54);
    const both = all.filter(({ lists }) => lists.length === 2);
    expect(both.map(({ title }) => title.en)).toEqual([
      "Declaration against terrorism",
      "Regional Guidelines for the Preliminary Identification and Referral Mechanisms for Migrant Populations in Vulnerable Situations",
      "Regional Guidelines for the Assistance to Unaccompanied Children in Cases of Repatriation",
      "Regional Guidelines for Special Protection in Cases of the Repatriation of Child Victims of Trafficking",
    ]);
    expect(all.filter(({ lists }) => lists.length === 1 && lists[0] === "iom-page")).toHaveLength(39);
    expect(all.filter(({ lists }) => lists.length === 1 && lists[0] === "twenty-years")).toHaveLength(11);
    expect(byId("2002-against-terrorism")?.aliases).toEqual(["2002 Against Terrorism"]);
  });

  test("the Managua declaration and 2014 Nicaragua may be one document: that is left open (V16, DOC10, T-35)", () => {
    const managua = byId("2014-managua-extraordinary-declaration");
    const nicaragua = byId("2014-nicaragua");
    const reason = "two-declarations-of-one-meeting";
    expect(managua?.possiblySameAs).toMatchObject({ id: "2014-nicaragua", reason });
    expect(nicaragua?.possiblySameAs).toMatchObject({ id: "2014-managua-extraordinary-declaration", reason });
    expect(managua).toMatchObject({ place: "Managua", country: "NI" });
    expect(managua).not.toHaveProperty("edition");
    expect(all.filter(({ possiblySameAs }) => possiblySameAs)).toHaveLength(2);
  });

  test("each list is a selection by its own words; one line of the page is no document (V1, Z8, Z9, T-34)", () => {
    expect(documentLists.map(({ id, entries, selection }) => [id, entries, selection])).toEqual([
      ["twenty-years", 15, "most-important"],
      ["iom-page", 43, "major"],
    ]);
    const [publication, page] = documentLists;
    expect(publication).toMatchObject({ agreedBy: "member-countries", strayLines: [], asOf: "2016" });
    expect(page).toMatchObject({
      more: "https://crmsv.org/en/publicaciones",
      strayLines: [{ printed: "Communicating Seal", after: "iom-page/documents/23" }],
      asOf: "2024",
    });
    expect(publications({ text: "Communicating Seal" })).toEqual([]);
  });
});

describe("titles, years and kinds", () => {
  test("22 declarations, seven joint communiqués and 14 other documents on the page", () => {
    const page = publications({ list: "iom-page" });
    const kinds = page.map(({ kind }) => kind);
    expect(kinds.slice(0, 30)).toEqual([
      ...Array(3).fill("declaration"),
      undefined,
      ...Array(19).fill("declaration"),
      ...Array(7).fill("joint-communique"),
    ]);
    expect(page.slice(30).map(({ kind, year }) => [kind, year])).toEqual([
      ["plan", undefined],
      ["guidelines", 2018],
      ["plan", 2018],
      ["plan", 2017],
      ["indicators", 2016],
      ["guide", 2016],
      ["guidelines", 2016],
      ["recommendations", 2016],
      ["mechanism", 2015],
      ["guidelines", 2014],
      ["guiding-principles", 2014],
      ["guidelines", 2009],
      ["guidelines", 2007],
    ]);
  });

  test("kinds and years of what only the publication lists (V2, V4 to V7, V10 to V14, V16)", () => {
    const only = publications({ list: "twenty-years" }).filter(({ lists }) => lists.length === 1);
    expect(only.map(({ kind, year }) => [kind, year])).toEqual([
      ["publication", 2000],
      ["guidelines", 2004],
      ["framework", 2004],
      ["proceedings", 2006],
      ["proceedings", 2007],
      ["proceedings", 2009],
      ["matrix", 2011],
      [undefined, 2011],
      [undefined, 2012],
      ["proceedings", 2012],
      ["declaration", 2014],
    ]);
  });

  test("the words printed twice stand once in the title (DOC41, T-26)", () => {
    const document = byId("2014-guiding-principles");
    expect(document?.title.en).toBe(
      "Guiding Principles for the Development of Migration Policies on Integration, Return and Reintegration of the Regional Conference on Migration",
    );
    expect(document?.printed["iom-page"]).toContain("Migration Policies on Migration Policies on");
  });

  test("every title is as printed, without year in brackets and tags, but for that slip and the terrorism declaration", () => {
    for (const { id, title, printed } of all) {
      const lines = Object.values(printed).map((line) =>
        line.replace(/ \(\d{4}\)| \[ E[NS] \]| \(Spanish only\)/g, ""),
      );
      if (id !== "2014-guiding-principles") expect(lines).toContain(title.en);
    }
  });

  test("a title that names no kind has none: a call of 2021, a book of 2011, a seminar-workshop of 2012", () => {
    expect(ids(all.filter(({ kind }) => kind === undefined))).toEqual([
      "2021-shared-responsibility",
      "2011-fifteen-years",
      "2012-seminar-workshop-consular-officials",
    ]);
  });

  test("what stands under a place alone, and what stands below the stray line, is a reading (DOC9 to DOC30)", () => {
    const read = (reading: string) => all.filter(({ readings = [] }) => readings.includes(reading));
    const below = read("communiques-under-the-stray-line");
    expect(below.flatMap(({ sources }) => sources.filter((id) => id.startsWith("iom-page/documents/")))).toEqual(
      Array.from({ length: 7 }, (_, index) => `iom-page/documents/${24 + index}`),
    );
    for (const { kind } of below) expect(kind).toBe("joint-communique");
    const above = read("entries-by-place-are-declarations");
    expect(above).toHaveLength(14);
    for (const { kind } of above) expect(kind).toBe("declaration");
    const printed = all.filter(({ title }) => / Declaration|^Declaration/.test(title.en));
    for (const { kind, readings = [] } of printed) {
      expect(kind).toBe("declaration");
      expect(readings).not.toContain("entries-by-place-are-declarations");
    }
  });

  test("the period of a plan is no year: 2023 to 2026 prints none, 2019 to 2020 is dated 2018 (DOC31, DOC33)", () => {
    expect(byId("strategic-plan-2023-2026")).toMatchObject({ period: { from: 2023, to: 2026 } });
    expect(byId("strategic-plan-2023-2026")).not.toHaveProperty("year");
    expect(publications({ year: 2023 })).toEqual([]);
    expect(byId("2018-counter-smuggling-work-plan")).toMatchObject({ year: 2018, period: { from: 2019, to: 2020 } });
  });

  test("languages only where an entry names them (V6, V7, DOC11 to DOC30)", () => {
    expect(ids(publications({ language: "es" }))).toEqual([
      "2013-san-jose",
      "2006-proceedings-private-sector",
      "2007-proceedings-migration-legislation",
    ]);
    expect(publications({ language: "en" })).toHaveLength(19);
    expect(byId("2015-mexico")).not.toHaveProperty("languages");
  });

  test("an id is the year and a slug; two documents of 2000 and of 2002 have their own (T-34)", () => {
    expect(new Set(ids(all)).size).toBe(54);
    for (const { id, year } of all)
      if (year) expect(id).toMatch(new RegExp(`^${year}-[a-z]+(-[a-z]+)*$`));
      else expect(id).toBe("strategic-plan-2023-2026");
    expect(ids(publications({ year: 2002 }))).toEqual(["2002-against-terrorism", "2002-antigua"]);
    expect(ids(publications({ year: 2000, list: "iom-page" }))).toEqual([
      "2000-on-strengthening-the-rcm",
      "2000-washington",
    ]);
  });

  test("no declaration of a Vice-Ministerial Meeting from 2020 on (section 1.3)", () => {
    expect(all.filter(({ edition, year = 0 }) => edition && year > 2019)).toEqual([]);
  });
});

describe("annual declarations", () => {
  const annual = all.filter(({ edition }) => edition);

  test("one for each year from 1996 to 2019, numbered by the year less 1995 (DOC5 to DOC21, DOC24 to DOC30)", () => {
    expect(annual.map(({ year }) => year)).toEqual(Array.from({ length: 24 }, (_, index) => 2019 - index));
    expect(annual.map(({ edition }) => edition?.roman)).toEqual([
      "XXIV",
      "XXIII",
      "XXII",
      "XXI",
      "XX",
      "XIX",
      "XVIII",
      "XVII",
      "XVI",
      "XV",
      "XIV",
      "XIII",
      "XII",
      "XI",
      "X",
      "IX",
      "VIII",
      "VII",
      "VI",
      "V",
      "IV",
      "III",
      "II",
      "I",
    ]);
    for (const { edition, year = 0 } of annual) expect(edition?.number).toBe(year - 1995);
  });

  test("the edition is printed for 2016 to 2019 and derived before", () => {
    for (const { year = 0, derived = [] } of annual) expect(derived.includes("edition")).toBe(year < 2016);
  });

  test("host countries: with the presidency until 2014, where the documents show it afterwards (DOC9 to DOC30)", () => {
    expect(annual.map(({ year, country }) => [year, country])).toEqual([
      [2019, "GT"],
      [2018, undefined],
      [2017, "SV"],
      [2016, "HN"],
      [2015, "MX"],
      [2014, "NI"],
      [2013, "CR"],
      [2012, "PA"],
      [2011, "DO"],
      [2010, "MX"],
      [2009, "GT"],
      [2008, "HN"],
      [2007, "US"],
      [2006, "SV"],
      [2005, "CA"],
      [2004, "PA"],
      [2003, "MX"],
      [2002, "GT"],
      [2001, "CR"],
      [2000, "US"],
      [1999, "SV"],
      [1998, "CA"],
      [1997, "PA"],
      [1996, "MX"],
    ]);
  });

  test("places: a city from 1997 to 2013, none where the entry names a country, an edition or the Conference", () => {
    expect(annual.flatMap(({ year, place }) => (place ? [[year, place]] : []))).toEqual([
      [2013, "San José"],
      [2012, "Panama City"],
      [2011, "La Romana"],
      [2010, "Tapachula"],
      [2009, "Guatemala City"],
      [2008, "Tela"],
      [2007, "New Orleans"],
      [2006, "San Salvador"],
      [2005, "Vancouver"],
      [2004, "Panama City"],
      [2003, "Cancún"],
      [2002, "Antigua"],
      [2001, "San José"],
      [2000, "Washington"],
      [1999, "San Salvador"],
      [1998, "Ottawa"],
      [1997, "Panama"],
    ]);
  });
});

test("kinds: the six that the page names, then ours (Z9)", () => {
  expect(documentKinds.flatMap(({ printed }) => printed ?? [])).toEqual([
    "Declarations",
    "Guidelines",
    "Mechanisms",
    "Protocols",
    "Proceedings",
    "Indicators",
  ]);
  expect(publications({ kind: "protocol" })).toEqual([]);
  expect(ids(documentKinds).slice(6)).toEqual([
    "framework",
    "guiding-principles",
    "recommendations",
    "guide",
    "plan",
    "matrix",
    "publication",
    "joint-communique",
  ]);
});

describe("which meeting a document comes from", () => {
  test("the declarations of listed meetings, and of the congress on women", () => {
    const listed = new Map(meetings().map((meeting) => [meeting.id, meeting]));
    const linked = all.filter(({ meeting }) => meeting !== undefined);
    expect(linked.map(({ id, meeting }) => [id, meeting])).toEqual([
      ["2022-congress-on-women-declaration", "2022-07-14-women-in-migration-congress"],
      ["2019-vice-ministerial-declaration", "2019-11-13-vice-ministerial-meeting"],
      ["2017-vice-ministerial-declaration", "2017-11-27-conference"],
      ["2016-vice-ministerial-declaration", "2016-11-15-conference"],
      ["2015-mexico", "2015-11-09-conference"],
      ["2014-nicaragua", "2014-06-24-conference"],
      ["2013-san-jose", "2013-06-25-conference"],
      ["2012-panama-city", "2012-06-18-conference"],
      ["2014-managua-extraordinary-declaration", "2014-06-24-conference"],
    ]);
    for (const { meeting = "", edition, derived, sources } of linked) {
      const entry = listed.get(meeting);
      expect(derived).toContain("meeting");
      expect(sources.some((id) => entry?.sources.includes(id))).toBe(true);
      if (edition) expect(entry?.edition?.number).toBe(edition.number);
    }
  });

  test("what the list of meetings links, letter by letter, with the languages named", () => {
    const printed = new Map(meetings().map((meeting) => [meeting.id, meeting.printed]));
    expect(linkedDocuments.map(({ name, languages }) => [name.en, languages])).toEqual([
      ["Joint Communiqué", ["en"]],
      ["Charter", undefined],
      ["Strategic Plan", undefined],
      ["Conclusions", undefined],
      ["Conclusions", undefined],
      ["Special Declaration", ["en", "es"]],
      ["Declaration", ["en", "es"]],
      ["IOM Director General's Remarks", undefined],
    ]);
    for (const { meeting, printed: link } of linkedDocuments) expect(printed.get(meeting)).toContain(link);
  });
});

describe("the filter", () => {
  test("several fields must all agree", () => {
    expect(ids(publications({ country: "PA", kind: "declaration", year: 2012 }))).toEqual(["2012-panama-city"]);
    expect(publications({ country: "PA", year: 2011 })).toEqual([]);
    expect(publications({ country: "BZ" })).toEqual([]);
  });

  test("text is found in titles of both languages, other titles and printed entries, whatever the case and accents", () => {
    expect(ids(publications({ text: "TERRORISMO" }))).toEqual(["2002-against-terrorism"]);
    expect(ids(publications({ text: "2002 against" }))).toEqual(["2002-against-terrorism"]);
    expect(ids(publications({ text: "cancun" }))).toEqual(["2003-cancun"]);
    expect(ids(publications({ text: " Cancún " }))).toEqual(["2003-cancun"]);
    expect(ids(publications({ text: "Migration Policies on Migration Policies" }))).toEqual([
      "2014-guiding-principles",
    ]);
    expect(publications({ text: "no such document" })).toEqual([]);
  });

  test("several words must all be there, in whatever order and with whatever between them", () => {
    expect(ids(publications({ text: "migration, terrorism" }))).toEqual([]);
    expect(ids(publications({ text: "children; unaccompanied – guidelines" }))).toEqual([
      "2009-guidelines-unaccompanied-children",
    ]);
  });

  test("a place by its name in either language, a country by its code or its name", () => {
    const sanJose = ["2013-san-jose", "2001-san-jose"];
    for (const place of ["San José", "san jose", " SAN-JOSE ", "José, San"])
      expect(ids(publications({ place }))).toEqual(sanJose);
    expect(ids(publications({ place: "Ciudad de Guatemala" }))).toEqual(["2009-guatemala-city"]);
    expect(ids(publications({ place: "Nueva Orleans" }))).toEqual(["2007-new-orleans"]);
    for (const place of ["mx", "MX", "México", "mexico"])
      expect(publications({ place })).toEqual(publications({ country: "MX" }));
    expect(publications({ place: "Berlin" })).toEqual([]);
  });

  test("an edition by its number", () => {
    expect(ids(publications({ edition: 7 }))).toEqual(["2002-antigua"]);
    expect(ids(publications({ edition: 21 }))).toEqual(["2016-vice-ministerial-declaration"]);
    expect(publications({ edition: 30 })).toEqual([]);
  });

  test("nothing, an empty filter and absent fields filter nothing", () => {
    expect(publications()).toHaveLength(54);
    expect(publications({})).toHaveLength(54);
    expect(publications({ year: undefined, text: undefined })).toHaveLength(54);
  });

  test("a text of which only accents or capitals differ finds the same, and a very long one finds nothing at once", () => {
    expect(publications({ text: "NIÑAS" })).toEqual(publications({ text: "ninas" }));
    expect(publications({ text: "NIÑAS" }).length).toBeGreaterThan(0);
    const started = cpuTime();
    expect(publications({ text: `a${"\u0301".repeat(100_000)}` }).length).toBeGreaterThan(0);
    expect(publications({ text: "a".repeat(1_000_000) })).toEqual([]);
    expect(cpuTime() - started).toBeLessThan(1_000);
  });
});
