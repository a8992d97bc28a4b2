import { describe, expect, test } from "vitest";
import { cite, RcmInputError } from "../../src/index.js";
import { source, sources } from "../../src/registers/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";

/** The inventory's categories with the number of clauses in each (its section 1.1). */
const categories = {
  A: 12,
  B: 6,
  C: 11,
  D: 4,
  E: 4,
  F: 21,
  G: 4,
  H: 20,
  I: 27,
  J: 21,
  K: 11,
  L: 14,
  M: 7,
  N: 11,
  O: 15,
  P: 26,
  R: 21,
  S: 50,
  T: 38,
  U: 11,
  V: 16,
  W: 12,
  X: 32,
  Y: 17,
  Z: 9,
  Q: 36,
  MT: 91,
  DOC: 43,
};

const clauses = sources.filter(({ document }) => document !== "reported");

describe("the register of clauses", () => {
  test("holds every clause of the inventory once: 590", () => {
    const expected = Object.entries(categories).flatMap(([category, count]) =>
      Array.from({ length: count }, (_, index) => `${category}${index + 1}`),
    );
    expect(expected).toHaveLength(590);
    expect(clauses.map(({ inventory }) => inventory).sort()).toEqual(expected.sort());
  });

  test("ids are unique and readable", () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const { id } of sources) expect(id).toMatch(/^(twenty-years|iom-page|reported)\/[a-z0-9-]+\/[A-Za-z0-9-]+$/);
  });

  test("labels are short, ours, and stand in both languages", () => {
    for (const { id, label } of sources) {
      expect(label.length, id).toBeLessThanOrEqual(160);
      expect(label, id).not.toMatch(/\.$/);
      expect(source(id, { language: "es" }).label.length, id).toBeGreaterThan(0);
    }
  });

  test("only reported pages have an address, and each has one", () => {
    for (const found of sources) expect(found.url !== undefined, found.id).toBe(found.document === "reported");
    for (const { url } of sources) if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });
});

describe("source", () => {
  test("tells the document, the section and the item", () => {
    expect(source("twenty-years/observer-country-criteria/9")).toMatchObject({
      document: "twenty-years",
      section: "I – Membership and Criteria for Granting Observer Status, observer countries",
      item: "9",
      inventory: "H14",
    });
    expect(source("twenty-years/presidency-table/2010")).toMatchObject({ item: "2010", inventory: "I18" });
    expect(source("iom-page/chair/current")).toMatchObject({ document: "iom-page", inventory: "I25" });
    expect(source("twenty-years/reserve-fund/maximum", { language: "es" }).section).toContain("Fondo de Reserva");
  });

  test("knows nobody else's ids", () => {
    for (const id of ["", "twenty-years", "twenty-years/reserve-fund/nothing", "constructor", null, 7]) {
      expect(() => source(id as string)).toThrow(RcmInputError);
    }
    expect(() => source("twenty-years/reserve-fund/maximum", { language: "fr" as "en" })).toThrow(/^language must be/);
  });
});

test("no two sources are cited alike in full, in either language", () => {
  for (const locale of [en, es]) {
    const cited = sources.map(({ id }) => cite(id, locale, { style: "full" }));
    expect(new Set(cited).size).toBe(sources.length);
  }
  const id = "twenty-years/reserve-fund/maximum";
  for (const [locale, language] of [
    [en, "en"],
    [es, "es"],
  ] as const) {
    expect(cite(id, locale, { style: "inline" })).toBe(cite(id, locale));
    expect(cite(id, locale, { style: "full" })).toBe(`${cite(id, locale)}: ${source(id, { language }).label}`);
  }
  expect(() => cite(id, en, { style: "long" as "full" })).toThrow(RcmInputError);
  expect(() => cite(id, en, { stile: "full" } as never)).toThrow("the nearest name is style");
  expect(() => cite("twenty-years/reserve-fund/nothing", en, { style: "full" })).toThrow(RcmInputError);
});

test("every source can be cited in both languages", () => {
  for (const { id } of sources) for (const locale of [en, es]) expect(cite(id, locale).length).toBeGreaterThan(10);
  expect(cite("twenty-years/membership-criteria/4", en)).toBe(
    "20 Years of the RCM, I – Membership and Criteria for Granting Observer Status, Member Countries, item 4",
  );
  expect(cite("twenty-years/presidency-table/1999", es)).toBe(
    "20 años de la CRM, II – Presidencias y sus temas centrales, cuadro, 1999",
  );
  expect(cite("reported/presidency-2020/2", en)).toBe("Public pages on the presidency of 2020");
  expect(() => cite("twenty-years/nothing/1", en)).toThrow(RcmInputError);
});
