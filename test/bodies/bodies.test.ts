import { describe, expect, test } from "vitest";
import { type Body, type BodyId, bodies, body } from "../../src/bodies/index.js";

const ids = (asOf: string) => bodies(asOf).certain.map(({ id }) => id);
const possible = (asOf: string) => bodies(asOf).possible.map(({ id }) => id);
const carried = (asOf: string) =>
  bodies(asOf)
    .certain.filter(({ carriedForward }) => carriedForward)
    .map(({ id }) => id);

describe("the bodies that exist", () => {
  test("none before the first Conference, whose year alone is printed (A2, S40)", () => {
    expect(bodies("1995")).toEqual({ asOf: "1995", certain: [], possible: [] });
    expect(ids("1996-02")).toEqual([]);
    expect(possible("1996-12-30")).toEqual(["vice-ministerial-meeting", "rcgm", "presidency", "troika"]);
    expect(ids("1996")).toEqual(["vice-ministerial-meeting", "rcgm", "presidency"]);
  });

  test("the Consultation Group is the result of the first meeting: its year is a reading (N1, S40)", () => {
    expect(body("rcgm")).toMatchObject({
      since: "1996",
      derived: ["since"],
      readings: ["consultation-group-since-the-first-meeting"],
    });
  });

  test("the Troika is told of in 2016: possible before, as old as the presidency at the most (M3)", () => {
    expect(possible("1997")).toEqual(["troika"]);
    expect(possible("2016-12-30")).toContain("troika");
    expect(ids("2016-12-30")).not.toContain("troika");
    expect(ids("2016")).toContain("troika");
    expect(body("troika")).toMatchObject({ begun: { notBefore: "1996", notAfter: "2016" }, derived: ["begun"] });
    expect(body("troika")).not.toHaveProperty("since");
  });

  test("two Networks since the VI meeting, in 2001 (O8, O10)", () => {
    const networks = ["network-smuggling-trafficking", "network-consular-protection"];
    expect(ids("2000")).not.toContain("network-smuggling-trafficking");
    expect(ids("2001-06-01")).not.toEqual(expect.arrayContaining(networks));
    expect(possible("2001-06-01")).toEqual([...networks, "troika"]);
    expect(ids("2001")).toEqual(["vice-ministerial-meeting", "rcgm", ...networks, "presidency", "secretariat"]);
  });

  test("the secretariat since March 2001 (P2)", () => {
    expect(possible("2001-02")).not.toContain("secretariat");
    expect(possible("2001-03-30")).toContain("secretariat");
    expect(ids("2001-03")).toContain("secretariat");
  });

  test("a third Network agreed on in June 2016, first met on 16 March 2017, possible in between (O12, O13)", () => {
    expect([...ids("2016-05"), ...possible("2016-05")]).not.toContain("network-children");
    for (const asOf of ["2016-06-01", "2016", "2017-03-15"]) expect(possible(asOf)).toContain("network-children");
    for (const asOf of ["2017-03-16", "2017-03", "2017"]) expect(ids(asOf)).toContain("network-children");
    expect(body("network-children")).toMatchObject({
      agreed: "2016-06",
      begun: { notBefore: "2016-06", notAfter: "2017-03-16" },
      basis: "stated",
      derived: ["begun"],
    });
  });

  test("ad hoc groups of 2012, 2013 and 2014 (U2, U4, U6)", () => {
    const groups = (asOf: string) => ids(asOf).filter((id) => id.startsWith("ad-hoc"));
    expect(groups("2012")).toEqual(["ad-hoc-extraregional"]);
    expect(groups("2013")).toEqual(["ad-hoc-extraregional", "ad-hoc-rncom"]);
    expect(possible("2014-12-30")).toContain("ad-hoc-children");
    expect(groups("2014")).toContain("ad-hoc-children");
  });

  test("the group for children may have ended from June 2016 on, and has when the Network meets (U9)", () => {
    expect(ids("2016-05-31")).toContain("ad-hoc-children");
    expect(ids("2016-06")).not.toContain("ad-hoc-children");
    expect(possible("2016")).toContain("ad-hoc-children");
    expect([...ids("2017-03-17"), ...possible("2017-03-17")]).not.toContain("ad-hoc-children");
    expect(body("ad-hoc-children").readings).toEqual(["children-group-ends-with-the-network"]);
  });

  test("the group of the page, not among the three of the publication, met on 8 June 2017 (U11)", () => {
    expect(possible("2015")).not.toContain("ad-hoc-global-compact");
    expect(possible("2017-06-07")).toContain("ad-hoc-global-compact");
    expect(ids("2017-06-08")).toContain("ad-hoc-global-compact");
  });

  test("Working Groups met in January 2020; since when there are any is not printed (O14, O15)", () => {
    expect(possible("2015")).not.toContain("working-groups");
    for (const asOf of ["2016", "2018", "2020-01-26"]) expect(possible(asOf)).toContain("working-groups");
    expect(ids("2020-01-27")).toContain("working-groups");
    expect(body("working-groups")).toMatchObject({ derived: ["begun"] });
    expect(body("working-groups")).not.toHaveProperty("permanent");
  });
});

describe("carried forward after the latest year in which a document speaks of the body", () => {
  test("nothing in 2016, the two Networks of 2001 and one group from 2017 on", () => {
    expect(carried("2016")).toEqual([]);
    expect(carried("2017-01-01")).toEqual([
      "network-smuggling-trafficking",
      "network-consular-protection",
      "ad-hoc-rncom",
    ]);
  });

  test("the third Network and two ad hoc groups were last heard of in 2017 (O13, U10, U11)", () => {
    const three = ["network-children", "ad-hoc-extraregional", "ad-hoc-global-compact"];
    for (const id of three) expect(carried("2017")).not.toContain(id);
    expect(carried("2018-01-01")).toEqual(expect.arrayContaining(three));
  });

  test("the Troika and the Working Groups in 2023 (X31, O14), the others in 2024 (I25, P4)", () => {
    expect(carried("2023")).not.toContain("troika");
    expect(carried("2023")).not.toContain("working-groups");
    expect(carried("2024-01-01")).toEqual(expect.arrayContaining(["troika", "working-groups"]));
    for (const id of ["vice-ministerial-meeting", "rcgm", "presidency", "secretariat"]) {
      expect(carried("2024")).not.toContain(id);
      expect(carried("2025-01-01")).toContain(id);
    }
  });

  test("the roster itself, after the page of 2024", () => {
    expect(bodies("2024")).not.toHaveProperty("carriedForward");
    expect(bodies("2025-01-01")).toHaveProperty("carriedForward", true);
  });
});

describe("what a body is called, and what it is", () => {
  test.each<[BodyId, string, string]>([
    ["vice-ministerial-meeting", "Vice-Ministerial Meeting", "Reunión Viceministerial"],
    ["rcgm", "Regional Consultation Group on Migration", "Grupo Regional de Consulta sobre Migración"],
    [
      "network-smuggling-trafficking",
      "Liaison Officer Network to Combat Migrant Smuggling and Trafficking",
      "Red de Funcionarios de Enlace para el Combate al Tráfico Ilícito de Migrantes y la Trata de Personas",
    ],
    [
      "network-consular-protection",
      "Liaison Officer Network for Consular Protection",
      "Red de Funcionarios de Enlace para la Protección Consular",
    ],
    [
      "network-children",
      "Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents",
      "Red de Funcionarios de Enlace para la Protección de Niñas, Niños y Adolescentes Migrantes",
    ],
    ["presidency", "Presidency pro tempore", "Presidencia Pro-Témpore"],
    ["troika", "Troika", "Troika"],
    ["secretariat", "Secretariat", "Secretaría"],
    ["working-groups", "Working Groups", "Grupos de Trabajo"],
    [
      "ad-hoc-extraregional",
      "Ad Hoc Group on Extraregional Migration Flows",
      "Grupo Ad Hoc sobre Flujos Migratorios Extrarregionales",
    ],
    ["ad-hoc-rncom", "RCM/RNCOM Ad Hoc Group", "Grupo Ad Hoc CRM/RROCM"],
    [
      "ad-hoc-global-compact",
      "Ad-Hoc Group for the elaboration of bi-regional inputs for the Global Compact",
      "Grupo Ad Hoc para la elaboración de aportes birregionales al Pacto Mundial",
    ],
    [
      "ad-hoc-children",
      "Ad Hoc Group on Migrant Boys, Girls and Adolescents",
      "Grupo Ad Hoc sobre Niñas, Niños y Adolescentes Migrantes",
    ],
  ])("%s", (id, en, es) => {
    expect(body(id)).toMatchObject({ id, name: { en, es } });
  });

  test("acronyms: RCGM and PPT; the secretariat's go with its dated names (T-12)", () => {
    expect(body("rcgm").acronym).toEqual({ en: "RCGM", es: "GRCM", spanish: "official" });
    expect(body("presidency").acronym).toEqual({ en: "PPT", es: "PPT", spanish: "official" });
    expect(body("secretariat")).not.toHaveProperty("acronym");
  });

  test("the presidency, its President and the page's Chair are one (T-41)", () => {
    expect(body("presidency").aliases).toEqual(["President pro tempore", "Chair"]);
  });

  test("a Spanish name that is not ours cites the page that has it", () => {
    for (const { name, sources } of [...bodies("2024").certain, ...bodies("2016").certain])
      if (name.spanish !== "ours") expect(sources.some((id) => id.startsWith("reported/"))).toBe(true);
  });

  test("ad hoc groups are not permanent, Networks are (U9)", () => {
    const permanent = (id: BodyId) => body(id).permanent;
    expect(["ad-hoc-extraregional", "ad-hoc-rncom", "ad-hoc-children"].map((id) => permanent(id as BodyId))).toEqual([
      false,
      false,
      false,
    ]);
    expect(permanent("network-children")).toBe(true);
    expect(body("vice-ministerial-meeting")).not.toHaveProperty("permanent");
  });

  test("body gives the body whatever the date, the group that has ended too", () => {
    expect(body("ad-hoc-children")).toMatchObject({
      since: "2014",
      ended: { notBefore: "2016-06", notAfter: "2017-03-16" },
    });
    expect(body("rcgm")).not.toHaveProperty("carriedForward");
  });
});

test("a list is the caller's own, its bodies are nobody's to change", () => {
  const list = bodies("2024").certain as Body[];
  list.length = 0;
  expect(bodies("2024").certain.length).toBeGreaterThan(0);
  for (const asOf of ["2016", "2026"]) {
    const [first] = bodies(asOf).certain as [Body];
    for (const part of [first, first.name, first.sources, first.aliases]) expect(Object.isFrozen(part)).toBe(true);
  }
});
