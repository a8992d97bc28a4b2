import { expect, test } from "vitest";
import { identity, mandate, objectives } from "../../src/conference/index.js";
import { ids } from "./walk.js";

test("names and alias (A1, A4)", () => {
  expect(identity.name).toEqual({
    en: "Regional Conference on Migration",
    es: "Conferencia Regional sobre Migración",
    spanish: "official",
  });
  expect(identity.acronym).toEqual({ en: "RCM", es: "CRM", spanish: "official" });
  expect(identity.aliases).toEqual([
    {
      name: { en: "Puebla Process", es: "Proceso Puebla", spanish: "official" },
      sources: ["twenty-years/coordination-mechanisms/puebla-process", "reported/names-of-bodies/5"],
    },
  ]);
});

test("founded in February 1996, out of the Tuxtla II Presidential Summit: the month, no day (A2, A7, T-36)", () => {
  expect(identity.founded).toEqual({
    value: "1996-02",
    basis: "stated",
    sources: ["twenty-years/introduction/founding", "iom-page/header/established"],
  });
  expect(identity.origin.value.en).toBe("Tuxtla II Presidential Summit");
});

test("type and principles (A5, A8)", () => {
  expect(identity.type).toMatchObject({
    name: { en: "Regional Consultative Process on Migration" },
    acronym: { en: "RCP" },
  });
  expect(ids(identity.principles)).toEqual(["voluntary", "non-binding", "by-consensus"]);
});

test("the Vice-Ministers deliberate in full respect for each country's sovereignty (K6)", () => {
  expect(identity.deliberations.text.en).toMatch(/sovereignty of each Member Country/);
  expect(identity.deliberations.sources).toEqual(["twenty-years/structure-diagram/decision-making-body"]);
});

test("what is told in our own words is a text, what is printed a name", () => {
  for (const row of [...objectives, ...mandate]) {
    expect(row).toHaveProperty("text");
    expect(row).not.toHaveProperty("name");
  }
  expect(identity.purpose.value).not.toHaveProperty("spanish");
});

test("three wordings of the region are kept apart (A6, D2, P11, T-37)", () => {
  expect(identity.regions.map(({ of, printed }) => [of, printed])).toEqual([
    ["rcm", "North and Central America"],
    ["member-countries", "Central America and North America and the Dominican Republic"],
    ["iom-regional-office", "Central America, North America and the Caribbean"],
  ]);
});

test("the publication has its exact title and no date (A10)", () => {
  expect(identity.publication.title.en).toBe(
    "20 Years of the RCM Fostering Regional Dialogue and Cooperation on Migration",
  );
  expect(Object.keys(identity.publication)).toEqual(["title", "sources"]);
});

test("four objectives of 2016, each with its own clause (B1 to B4)", () => {
  expect(objectives.map(({ number, asOf, sources }) => [number, asOf, ...sources])).toEqual([
    [1, "2016", "twenty-years/objectives/1"],
    [2, "2016", "twenty-years/objectives/2"],
    [3, "2016", "twenty-years/objectives/3"],
    [4, "2016", "twenty-years/objectives/4"],
  ]);
  expect(ids(objectives)).toEqual([
    "objective.forum-for-dialogue",
    "objective.human-rights-of-migrants",
    "objective.legislation-borders-and-security",
    "objective.migration-and-development",
  ]);
});

test("six purposes of 2024, another list (B5)", () => {
  expect(ids(mandate)).toEqual([
    "mandate.migration-governance",
    "mandate.human-rights-of-migrants",
    "mandate.migration-and-sustainable-development",
    "mandate.strategic-priorities",
    "mandate.regional-challenges",
    "mandate.borders",
  ]);
  for (const { asOf, sources } of mandate) {
    expect(asOf).toBe("2024");
    expect(sources).toEqual(["iom-page/introduction/purposes"]);
  }
  expect(mandate.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});
