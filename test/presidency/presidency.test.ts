import { describe, expect, test } from "vitest";
import { source } from "../../src/clauses/index.js";
import { presidency } from "../../src/presidency/index.js";

const documents = { evidence: "documents" } as const;

/** From when on the theme is the presidency's choice, the one edition whose year is printed, one meeting a year. */
const premises = [
  "twenty-years/presidencies/chosen-theme",
  "twenty-years/criteria-footnote/approval",
  "twenty-years/structure-diagram/decision-making-body",
];

/** The page prints that the meeting of 2024 was the 29th. */
const laterEdition = "iom-page/meetings/1";

describe("the 21 rows that the publication prints (I3 to I24, T-02)", () => {
  test.each([
    [1996, "MX", "I", "Establishing the RCM as a Consultative Process"],
    [1997, "PA", "II", "Adopting a Plan of Action for the RCM"],
    [1998, "CA", "III", "Implementing the Plan of Action of the RCM"],
    [1999, "SV", "IV", "Modernizing Immigration Services"],
    [2000, "US", "V", "Consolidating a Sustainable Vision Regarding the Future of the RCM"],
    [2001, "CR", "VI", "Modernizing Migration Management and Cross-Border Cooperation"],
    [2002, "GT", "VII", "Towards Regional Solidarity for Security and Migration"],
    [2003, "MX", "VIII", "Consolidating Regional Security through Modern Migration Management"],
    [
      2004,
      "PA",
      "IX",
      "Plan of Action of the RCM and Convergence with other Processes and International Organizations in Migration Matters",
    ],
    [2005, "CA", "X", "Integration and Citizenship"],
    [2006, "SV", "XI", "Linking Communities"],
    [2007, "US", "XII", "Effective Cooperation in Combating Trafficking in Persons"],
    [2008, "HN", "XIII", "Migration and Human Rights"],
    [2009, "GT", "XIV", "Migration and Development"],
    [2010, "MX", "XV", "Migration and Family"],
    [2011, "DO", "XVI", "Migration and Labour: A Shared Responsibility of States"],
    [2012, "PA", "XVII", "Security in the Framework of Human Rights and Mixed Migration Flows"],
    [2013, "CR", "XVIII", "Migration and Social Integration: Migration with a Human Face"],
    [2014, "NI", "XIX", "For a Region Free of Trafficking in Persons"],
    [2015, "MX", "XX", "Integration, Return and Social and Productive Reintegration of Migrants"],
    [2016, "HN", "XXI", "Migration, a Shared and Differentiated Responsibility"],
  ])("%i: %s, edition %s, %s", (year, country, roman, theme) => {
    for (const answer of [presidency(year), presidency(year, documents)])
      expect(answer).toEqual({
        status: "known",
        value: {
          year,
          country,
          theme: {
            en: theme,
            es: expect.stringMatching(/\S/),
            ...([2002, 2011, 2012].includes(year)
              ? { spanish: "reported", spanishSources: [`reported/theme-${year}/1`] }
              : { spanish: "ours" }),
          },
          themeChosenByPresidency: year >= 1999,
          edition: { number: year - 1995, roman },
        },
        basis: "stated",
        sources: [`twenty-years/presidency-table/${year}`, ...premises],
        // The table prints no edition, and the sentence above it no word of the years before 1999.
        derived: year >= 1999 ? ["edition"] : ["themeChosenByPresidency", "edition"],
      });
  });
});

test("the Spanish titles that were found are used as found (reported facts, Spanish terms)", () => {
  const spanish = (year: number) => {
    const answer = presidency(year);
    return answer.status === "known" && answer.value.theme?.es;
  };
  expect(spanish(2002)).toBe("Hacia una Solidaridad Regional en Seguridad y Migración");
  expect(spanish(2011)).toBe("Migración y trabajo, corresponsabilidad entre los Estados");
  expect(spanish(2012)).toBe(
    "Seguridad en el marco de los derechos humanos de los migrantes y flujos migratorios mixtos",
  );
});

test("the presidency chooses the theme since 1999, though the table has themes before (I2, T-09)", () => {
  expect(presidency(1998)).toMatchObject({
    value: { themeChosenByPresidency: false, theme: { en: expect.stringContaining("Plan of Action") } },
  });
  expect(presidency(1999)).toMatchObject({ value: { themeChosenByPresidency: true } });
  expect(presidency(2024)).toMatchObject({ value: { themeChosenByPresidency: true } });
});

test("the page of 2024: Panama in 2023, Belize in 2024, without a theme (I25, I26, I27, T-13)", () => {
  for (const options of [{}, documents]) {
    expect(presidency(2023, options)).toEqual({
      status: "known",
      value: { year: 2023, country: "PA", themeChosenByPresidency: true, edition: { number: 28, roman: "XXVIII" } },
      basis: "stated",
      sources: ["iom-page/chair/past", ...premises, laterEdition],
      derived: ["themeChosenByPresidency", "edition"],
    });
    expect(presidency(2024, options)).toEqual({
      status: "known",
      value: { year: 2024, country: "BZ", themeChosenByPresidency: true, edition: { number: 29, roman: "XXIX" } },
      basis: "stated",
      sources: ["iom-page/chair/current", "iom-page/meetings/handover-2023", ...premises, laterEdition],
      derived: ["themeChosenByPresidency", "edition"],
    });
  }
});

describe("2017 to 2022: the documents do not say, other pages report (T-14)", () => {
  test.each([
    [2017, "SV", 2],
    [2018, "PA", 4],
    [2019, "GT", 2],
    [2020, "CR", 3],
    [2021, "MX", 2],
    [2022, "SV", 2],
  ])("%i: %s is reported by %i pages, and open for the documents alone", (year, country, pages) => {
    const answer = presidency(year);
    expect(answer).toMatchObject({ status: "known", value: { year, country }, basis: "reported" });
    expect(answer.sources).toEqual([
      ...Array.from({ length: pages }, (_, index) => `reported/presidency-${year}/${index + 1}`),
      ...(year === 2021 ? ["reported/theme-2021/1"] : []),
      ...premises,
      laterEdition,
    ]);
    expect(answer).toHaveProperty("derived", ["themeChosenByPresidency", "edition"]);

    expect(presidency(year, documents)).toMatchObject({
      status: "open",
      reason: "presidency-not-stated",
      lastKnown: { value: { year: 2016, country: "HN" }, asOf: "2016" },
    });
  });
});

describe("themes that pages report", () => {
  test.each([
    [2018, { es: "ODS hacia la Gobernanza de las Migraciones", spanish: "reported" }],
    [
      2019,
      {
        en: "Relaunching the Regional Conference on Migration as a consultation process in the context of the current migration dynamic",
        spanish: "ours",
      },
    ],
    [
      2021,
      {
        en: "For a regional framework of migration governance and human rights, for migration with inclusion",
        spanish: "ours",
      },
    ],
  ])("%i", (year, theme) => {
    expect(presidency(year)).toMatchObject({ basis: "reported", value: { theme } });
    expect(presidency(year, documents).status).toBe("open");
  });

  test.each([2017, 2020, 2022, 2023, 2024])("none is known for %i", (year) => {
    expect(presidency(year)).not.toHaveProperty("value.theme");
  });
});

describe("outside the years that are known", () => {
  test.each([1, 1995])("%i: none, the Conference was established in 1996 (A2)", (year) => {
    expect(presidency(year)).toEqual({ status: "none", sources: ["twenty-years/introduction/founding"] });
    expect(presidency(year, documents)).toEqual(presidency(year));
  });

  test.each([2025, 2027, 9999])("%i: open, Belize's term of 2024 is not carried forward (T-13)", (year) => {
    for (const options of [{}, documents]) {
      const answer = presidency(year, options);
      expect(answer).toMatchObject({
        status: "open",
        reason: "presidency-not-stated",
        lastKnown: { value: { year: 2024, country: "BZ" }, asOf: "2024" },
      });
      expect(answer.sources.length).toBeGreaterThan(0);
      expect(answer).not.toHaveProperty("carriedForward");
    }
  });

  test("2026: a page announces Guatemala; that is no presidency", () => {
    const answer = presidency(2026);
    expect(answer).toMatchObject({
      status: "open",
      reason: "presidency-only-announced",
      lastKnown: { value: { country: "BZ" }, asOf: "2024" },
    });
    expect(answer.sources).toContain("reported/presidency-2026/1");

    const stated = presidency(2026, documents);
    expect(stated).toMatchObject({ status: "open", reason: "presidency-not-stated" });
    expect(stated.sources.filter((id) => id.startsWith("reported/"))).toEqual([]);
  });
});

test("every source of every answer resolves", () => {
  for (let year = 1990; year <= 2030; year += 1)
    for (const evidence of ["documents", "all"] as const)
      for (const id of presidency(year, { evidence }).sources) expect(source(id).id).toBe(id);
});

test("an answer is the caller's own: changing it changes nothing", () => {
  type Changeable = { value: { theme: { en: string; spanishSources: string[] } }; sources: string[] };
  const answer = presidency(2002) as unknown as Changeable;
  const before = structuredClone(answer);
  answer.value.theme.en = "";
  answer.value.theme.spanishSources.length = 0;
  answer.sources.length = 0;
  expect(presidency(2002)).toEqual(before);
  (presidency(9999).sources as string[]).length = 0;
  expect(presidency(9999).sources.length).toBeGreaterThan(0);
});
