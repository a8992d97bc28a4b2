import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { argumentsOf } from "../bench/arguments.mjs";
import { load, root, subpaths } from "./built.js";

const library = Object.assign(
  Object.create(null),
  ...(await Promise.all(subpaths.map(({ specifier }) => load(specifier)))),
) as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** Of each function some calls. */
const calls = Object.entries(argumentsOf).flatMap(([name, all]: [string, readonly (readonly unknown[])[]]) =>
  all.filter((_, place) => place % Math.ceil(all.length / 12) === 0).map((given) => [name, given] as const),
);

/** What the language itself reads by name from any object is nobody's to change. */
const ofTheLanguage = new Set([
  ...["get", "set", "value", "writable", "enumerable", "configurable"],
  ...["return", "done", "next", "throw", "then", "toJSON"],
  ...Object.getOwnPropertyNames(Object.prototype),
]);
const rooms = readdirSync(`${root}dist/rooms`).map((room) => readFileSync(`${root}dist/rooms/${room}`, "utf8"));
const names = [...new Set(rooms.flatMap((code) => code.match(/[A-Za-z_$][\w$]*/g) ?? []))].filter(
  (name) => !ofTheLanguage.has(name),
);

/** The results while these names stand at the prototype of all objects. */
function resultsWith(added: readonly string[], value: unknown): readonly unknown[] {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const results: unknown[] = [];
  for (const name of added) prototype[name] = value;
  for (const [name, given] of calls) {
    try {
      results.push(library[name]?.(...given));
    } catch (error) {
      results.push(error);
    }
  }
  for (const name of added) delete prototype[name];
  return results.map((result) => (result instanceof Error ? result.stack : JSON.stringify(result)));
}

describe("what somebody adds to the prototype of all objects changes nothing", () => {
  const expected = resultsWith([], undefined);

  test("there is something to change", () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(names).toEqual(expect.arrayContaining(["required", "since", "reading", "country"]));
    expect(new Set(calls.map(([name]) => name)).size).toBeGreaterThan(45);
  });

  test.each([1, true, "GT", {}, [], null, [{ a: 1 }], "2001-01-01"])("%j under every name", (value) => {
    const results = resultsWith(names, value);
    const changed = calls.flatMap(([name], place) => {
      const [one, other] = [results[place], expected[place]];
      return one === other ? [] : [{ name, one, other }];
    });
    expect(changed).toEqual([]);
  });

  test("every entry loads, CommonJS too", () => {
    const added = 'Object.prototype.polluted = 1; Object.prototype.country = "ZZ"; Object.prototype.age = "old";';
    // Zod itself does not load then.
    const found = subpaths.filter(({ subpath }) => !/schemas|forms/.test(subpath));
    const files = found.map((entry) => JSON.stringify(`${root}${entry.require.default}`));
    const code = `${added} for (const file of [${files}]) require(file);`;
    execFileSync(process.execPath, ["--input-type=commonjs", "-e", code]);
    const modules = found.map((entry) => JSON.stringify(`file://${root}${entry.import.default}`));
    const awaited = `${added} for (const file of [${modules}]) await import(file);`;
    execFileSync(process.execPath, ["--input-type=module", "-e", awaited]);
  });
});
