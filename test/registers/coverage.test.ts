import { describe, expect, test } from "vitest";
import { carriers } from "../../src/registers/carriers.js";
import { coverage, rules, source, sources } from "../../src/registers/index.js";
import { en } from "../../src/words/locales/en.js";
import { es } from "../../src/words/locales/es.js";
import { load, specifiers } from "../entries.js";

const byClause = new Map(coverage.map((entry) => [entry.clause, entry]));
const reasons = [
  "description",
  "history",
  "rationale",
  "document-structure",
  "aspiration",
  "undefined-term",
  "discretion",
  "other-institution",
];

describe("coverage, from the clauses to what carries them", () => {
  test("lists each of the 590 clauses of the inventory once, by its number", () => {
    expect(coverage).toHaveLength(590);
    expect(new Set(coverage.map(({ inventory }) => inventory)).size).toBe(590);
    for (const { clause, inventory } of coverage) expect(source(clause).inventory).toBe(inventory);
  });

  test("every clause that is a rule or data is carried", () => {
    for (const { clause, inventory, as, by } of coverage) {
      if (as === "rule" || as === "data") expect(by, `${inventory} ${clause}`).not.toEqual([]);
    }
  });

  test("every clause for human judgement, and every context, has a reason that can be said in words", () => {
    for (const { clause, as, by } of coverage) {
      if (as === "rule" || as === "data") continue;
      const reason = by.find((name) => reasons.includes(name)) ?? "";
      for (const locale of [en, es]) expect(locale.labels, clause).toHaveProperty([reason]);
    }
  });

  test("what carries a clause is exported, and its criterion or row exists", async () => {
    const exported = new Set<string>();
    for (const specifier of specifiers) for (const name of Object.keys(await load(specifier))) exported.add(name);
    const rows = new Set(carriers().map(({ name }) => name));
    const criteria = new Set(rules.flatMap((rule) => rule.criteria.map(({ id }) => `${rule.function}#${id}`)));
    for (const { by } of coverage) {
      for (const name of by) {
        if (reasons.includes(name)) continue;
        expect(exported, name).toContain(name.split("#")[0]);
        expect(rows.has(name) || criteria.has(name), name).toBe(true);
      }
    }
  });
});

describe("coverage, from the rules and the tables to the clauses", () => {
  test("every criterion cites a clause that cites it back", () => {
    for (const rule of rules) {
      expect(rule.criteria).not.toEqual([]);
      for (const { id, sources: cited } of rule.criteria) {
        expect(cited, `${rule.id}#${id}`).not.toEqual([]);
        for (const clause of cited) expect(byClause.get(clause)?.by, clause).toContain(`${rule.function}#${id}`);
      }
    }
  });

  test("every row of every table cites a clause that cites it back, or a reported page", () => {
    const known = new Set(sources.map(({ id }) => id));
    expect(carriers().length).toBeGreaterThan(500);
    for (const { name, sources: cited } of carriers()) {
      expect(cited, name).not.toEqual([]);
      for (const id of cited) {
        expect(known, `${name} cites ${id}`).toContain(id);
        if (!id.startsWith("reported/")) expect(byClause.get(id)?.by, id).toContain(name);
      }
    }
  });
});

describe("the rule register", () => {
  test("has every assessment that the package exports, and nothing else", async () => {
    const assessments = new Set<string>(["consultation"]);
    for (const specifier of specifiers) {
      for (const name of Object.keys(await load(specifier))) if (name.match(/^assess[A-Z]/)) assessments.add(name);
    }
    expect(rules.map((rule) => rule.function).sort()).toEqual([...assessments].sort());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test("each function stands where the register says", async () => {
    for (const rule of rules) expect(await load(`rcm-rules/${rule.subpath}`)).toHaveProperty(rule.function);
  });

  test("every criterion says which inputs answer it, and every rule which outcomes it has", () => {
    for (const { criteria, outcomes } of rules) {
      expect(outcomes.length).toBeGreaterThan(1);
      for (const { inputs } of criteria) expect(inputs).not.toEqual([]);
    }
  });

  test("nobody can change it", () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(rules)).toBe(true);
    expect(frozen(coverage)).toBe(true);
    expect(frozen(sources)).toBe(true);
    expect(frozen(en)).toBe(true);
    expect(frozen(es)).toBe(true);
  });
});
