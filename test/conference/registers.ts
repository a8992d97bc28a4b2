import { describe, expect, test } from "vitest";
import { clauses, source } from "../../src/clauses/index.js";
import { cited, objects } from "./walk.js";

/** What must hold of every register of a topic. */
export function describeRegisters(registers: Readonly<Record<string, unknown>>): void {
  describe.each(Object.entries(registers))("%s", (_, register) => {
    test("everything that it cites exists", () => {
      const sources = [...cited(register)];
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(source(id).id).toBe(id);
    });

    test("plain, without undefined fields, and nobody can change it", () => {
      expect(JSON.parse(JSON.stringify(register))).toStrictEqual(register);
      for (const object of objects(register)) expect(Object.isFrozen(object)).toBe(true);
    });

    test("every name is there in both languages", () => {
      const names = objects(register).filter((object) => "en" in object) as { en: string; es: string }[];
      for (const { en, es } of names) expect([en.trim(), es.trim()]).not.toContain("");
    });
  });
}

/** The clauses of a topic, by their numbers in the inventory, that hold data must stand in one of its registers. */
export function describeCarried(registers: Readonly<Record<string, unknown>>, own: readonly string[]): void {
  const carried = cited(registers);
  const data = clauses.filter(({ inventory, as }) => as === "data" && own.includes(inventory));

  test.each(data.map(({ inventory, id }) => [inventory, id]))("%s is carried: %s", (_, id) => {
    expect(carried).toContain(id);
  });
}

/** "A1", "A2" and so on: the numbers of a category of the inventory. */
export function numbers(category: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${category}${first + index}`);
}

/** The codes in a register that stand for something without being its name. */
export function codesIn(register: unknown): string[] {
  const rows = objects(register).filter((object) => !Array.isArray(object));
  return rows.flatMap((object) => {
    const { id, of, reason, precision, with: others } = object as Record<string, string | undefined>;
    return [id, of, reason, precision, others].filter((code) => code !== undefined);
  });
}
