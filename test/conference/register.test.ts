import { describe, expect, test } from "vitest";
import { bodyTable } from "../../src/bodies/facts.js";
import { adHocGroups, focalPoints } from "../../src/bodies/index.js";
import { namedGroups } from "../../src/bodies/names.js";
import { clauses, source } from "../../src/clauses/index.js";
import * as conference from "../../src/conference/index.js";
import { namedConference } from "../../src/conference/names.js";
import * as themes from "../../src/themes/index.js";
import { namedThemes } from "../../src/themes/names.js";
import { agenda as english } from "../../src/words/locales/en/agenda.js";
import { common } from "../../src/words/locales/en/common.js";
import { membership } from "../../src/words/locales/en/membership.js";
import { agenda as spanish } from "../../src/words/locales/es/agenda.js";
import { cited, objects } from "./walk.js";

const agenda = { ...conference, ...themes, adHocGroups, focalPoints };
const namedRows = () => [...namedConference(), ...namedThemes(), ...namedGroups()];
const registers = Object.entries(agenda);
const all = cited(agenda);

test("the names of the modules", () => {
  expect(Object.keys(agenda).sort()).toEqual([
    "adHocGroups",
    "centralThemes",
    "collaborators",
    "contact",
    "focalPoints",
    "history",
    "identity",
    "iom",
    "links",
    "mandate",
    "migrationContext",
    "objectives",
    "observerOrganizationRoles",
    "secretariatOffice",
    "statistics",
    "thematicPillars",
    "work",
  ]);
});

describe("every register", () => {
  test.each(registers)("%s: everything that it cites exists", (_, register) => {
    const sources = [...cited(register)];
    expect(sources.length).toBeGreaterThan(0);
    for (const id of sources) expect(source(id).id).toBe(id);
  });

  test.each(registers)("%s: plain, without undefined fields, and nobody can change it", (_, register) => {
    expect(JSON.parse(JSON.stringify(register))).toStrictEqual(register);
    for (const object of objects(register)) expect(Object.isFrozen(object)).toBe(true);
  });

  test.each(registers)("%s: every name is there in both languages", (_, register) => {
    const names = objects(register).filter((object) => "en" in object) as { en: string; es: string }[];
    for (const { en, es } of names) expect([en.trim(), es.trim()]).not.toContain("");
  });
});

/** The inventory numbers of the clauses that belong to the agenda, without those that the membership's rosters carry. */
const own = [
  ...numbers("A", 1, 12),
  ...numbers("B", 1, 6),
  ...numbers("C", 1, 11),
  ...numbers("S", 1, 50),
  ...numbers("T", 1, 38),
  ...numbers("U", 1, 11),
  ...numbers("X", 1, 32),
  ...numbers("Y", 1, 17),
  ...numbers("Z", 1, 8),
  // Q27, the Fund by its third name, belongs to the Reserve Fund.
  ...numbers("Q", 1, 26),
  ...numbers("Q", 28, 29),
  ...numbers("P", 10, 16),
  ...["P25", "P26", "F2", "K4", "K5"],
];

test.each(
  clauses
    .filter(({ inventory, as }) => as === "data" && own.includes(inventory))
    .map(({ inventory, id }) => [inventory, id]),
)("%s is carried: %s", (_, id) => {
  expect(all).toContain(id);
});

test("the rule on agenda slots is carried too (F3)", () => {
  expect(all).toContain("twenty-years/observer-organizations/agenda-slots");
});

describe("words", () => {
  const named = new Map(namedRows().map(({ id, name }) => [id, name]));

  test("an id that stands in several tables has one name", () => {
    for (const { id, name } of namedRows()) expect(name).toEqual(named.get(id));
  });

  test("a body has the name that it has elsewhere", () => {
    const shared = bodyTable.filter(({ id }) => named.has(id));
    expect(shared.map(({ id }) => id)).toEqual(["ad-hoc-extraregional", "ad-hoc-rncom", "ad-hoc-children"]);
    for (const { id, name } of shared) expect(named.get(id)).toEqual(name);
  });

  test("no name hides a label of membership or of the common words", () => {
    for (const id of named.keys()) expect(Object.keys({ ...membership.labels, ...common.labels })).not.toContain(id);
  });

  test("every id of a register has a name, and every other code a label", () => {
    const labels = { ...english.labels, ...membership.labels, ...common.labels };
    const rows = objects(agenda).filter((object) => !Array.isArray(object));
    const unlabelled = rows.flatMap((object) => {
      const { id, of, reason, precision, with: others } = object as Record<string, string | undefined>;
      return [id, of, reason, precision, others].filter(
        (code) => code !== undefined && !named.has(code) && !(code in labels),
      );
    });
    const countries = ["MX", "US", "CA", "DO"];
    expect(unlabelled.filter((code) => !countries.includes(code ?? ""))).toEqual([]);
    const parties = agenda.focalPoints.duties.flatMap(({ from, to }) => [...from, ...to]);
    const bodies: string[] = bodyTable.map(({ id }) => id);
    for (const party of parties) expect([...Object.keys(labels), ...bodies]).toContain(party);
    for (const { roles } of agenda.history.countryRoles)
      for (const role of roles) expect([...Object.keys(labels), ...named.keys()]).toContain(role);
  });

  test("both languages have the same codes and other words", () => {
    expect(Object.keys(spanish.labels)).toEqual(Object.keys(english.labels));
    for (const [code, text] of Object.entries(spanish.labels))
      expect(text, code).not.toBe((english.labels as Record<string, string>)[code]);
  });
});

function numbers(category: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${category}${first + index}`);
}
