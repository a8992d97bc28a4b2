import { describe, expect, test } from "vitest";
import { type Body, type BodyId, bodies, body } from "../../src/bodies/index.js";

const ids = (asOf: string) => bodies(asOf).map(({ id }) => id);
const carried = (asOf: string) =>
  bodies(asOf)
    .filter(({ carriedForward }) => carriedForward)
    .map(({ id }) => id);

describe("the bodies that exist for certain", () => {
  test("nothing before the first Conference, whose year alone is printed (A2, S40)", () => {
    expect(ids("1995")).toEqual([]);
    expect(ids("1996-02")).toEqual([]);
    expect(ids("1996-12-30")).toEqual([]);
    expect(ids("1996")).toEqual(["vice-ministerial-meeting", "rcgm", "presidency", "troika"]);
  });

  test("two Networks since the VI meeting, in 2001 (O8, O10)", () => {
    expect(ids("2000")).not.toContain("network-smuggling-trafficking");
    expect(ids("2001-06-01")).not.toContain("network-smuggling-trafficking");
    expect(ids("2001-06-01")).not.toContain("network-consular-protection");
    expect(ids("2001")).toEqual([
      "vice-ministerial-meeting",
      "rcgm",
      "network-smuggling-trafficking",
      "network-consular-protection",
      "presidency",
      "troika",
      "secretariat",
    ]);
  });

  test("the secretariat since March 2001 (P2)", () => {
    expect(ids("2001-02")).not.toContain("secretariat");
    expect(ids("2001-03-30")).not.toContain("secretariat");
    expect(ids("2001-03")).toContain("secretariat");
  });

  test("a third Network agreed on in June 2016, first met in March 2017 (O12, O13, T-16)", () => {
    expect(ids("2016")).not.toContain("network-children");
    expect(ids("2017-02")).not.toContain("network-children");
    expect(ids("2017-03")).toContain("network-children");
    expect(ids("2017")).toContain("network-children");
    expect(body("network-children")).toMatchObject({ agreed: "2016-06", since: "2017-03", basis: "derived" });
  });

  test("three ad hoc groups, of 2012, 2013 and 2014 (U2, U4, U6)", () => {
    expect(ids("2012").filter((id) => id.startsWith("ad-hoc"))).toEqual(["ad-hoc-extraregional"]);
    expect(ids("2013").filter((id) => id.startsWith("ad-hoc"))).toEqual(["ad-hoc-extraregional", "ad-hoc-rncom"]);
    expect(ids("2014-12-30")).not.toContain("ad-hoc-children");
    expect(ids("2014")).toContain("ad-hoc-children");
  });

  test("the group for children lasts until it becomes the Network; inside that month neither is certain (U9)", () => {
    expect(ids("2016")).toContain("ad-hoc-children");
    expect(ids("2017-02-28")).toContain("ad-hoc-children");
    expect(ids("2017-03-01")).not.toContain("ad-hoc-children");
    expect(ids("2017-03-01")).not.toContain("network-children");
    expect(ids("2026")).not.toContain("ad-hoc-children");
  });

  test("Working Groups since January 2020, of which nothing else is known (O14, O15, T-16)", () => {
    expect(ids("2019")).not.toContain("working-groups");
    expect(ids("2020-01-30")).not.toContain("working-groups");
    expect(ids("2020-01")).toContain("working-groups");
    expect(body("working-groups")).toMatchObject({ since: "2020-01", basis: "derived" });
    expect(body("working-groups")).not.toHaveProperty("permanent");
  });
});

describe("carried forward after the latest year in which a document speaks of the body", () => {
  test("nothing in 2016, the two Networks of 2001 and two groups from 2017 on", () => {
    expect(carried("2016")).toEqual([]);
    expect(carried("2017-01-01")).toEqual([
      "network-smuggling-trafficking",
      "network-consular-protection",
      "ad-hoc-rncom",
      "ad-hoc-children",
    ]);
  });

  test("the third Network and the group for extraregional migrants were last heard of in 2017 (O13, U10)", () => {
    expect(carried("2017")).not.toContain("network-children");
    expect(carried("2018-01-01")).toContain("network-children");
    expect(carried("2017")).not.toContain("ad-hoc-extraregional");
    expect(carried("2018-01-01")).toContain("ad-hoc-extraregional");
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
      "ad-hoc-children",
      "Ad Hoc Group on Migrant Boys, Girls and Adolescents",
      "Grupo Ad Hoc sobre Niñas, Niños y Adolescentes Migrantes",
    ],
  ])("%s", (id, en, es) => {
    expect(body(id)).toMatchObject({ id, name: { en, es } });
  });

  test("acronyms: RCGM and PPT; the secretariat's go with its dated names (T-12)", () => {
    expect(body("rcgm").acronym).toEqual({ en: "RCGM", es: "GRCM", spanish: "ours" });
    expect(body("presidency").acronym).toEqual({ en: "PPT", es: "PPT", spanish: "ours" });
    expect(body("secretariat")).not.toHaveProperty("acronym");
  });

  test("the presidency, its President and the page's Chair are one (T-41)", () => {
    expect(body("presidency").aliases).toEqual(["President pro tempore", "Chair"]);
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
    expect(body("ad-hoc-children")).toMatchObject({ since: "2014", until: "2017-03" });
    expect(body("rcgm")).not.toHaveProperty("carriedForward");
  });
});

test("a list is the caller's own, its bodies are nobody's to change", () => {
  const list = bodies("2024");
  list.length = 0;
  expect(bodies("2024").length).toBeGreaterThan(0);
  for (const asOf of ["2016", "2026"]) {
    const [first] = bodies(asOf) as [Body];
    for (const part of [first, first.name, first.sources, first.aliases]) expect(Object.isFrozen(part)).toBe(true);
  }
});
