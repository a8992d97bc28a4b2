import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as registers from "../../src/registers/index.js";
import { load, root, subpaths } from "./built.js";

/** A sentence that stands in one register and nowhere else. */
const marks = {
  "the register of meetings": "Workshop on Passport Integrity",
  "the register of documents": "Darien Declaration",
  "the themes": "Functional link on migrant smuggling",
  "the conference": "Regional Consultative Process on Migration",
  "the register of clauses": "twenty-years/achievements/lasting-dialogue",
};
const homes: Readonly<Record<string, readonly string[]>> = {
  "the register of meetings": ["./meetings"],
  "the register of documents": ["./documents"],
  "the conference": ["./conference", "./sources"],
  "the themes": ["./themes", "./sources"],
  "the register of clauses": ["./sources"],
};

/** All that Node reads when an entry is loaded: the entry's file and the chunks behind it. */
function loaded(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(`${root}${file}`, "utf8");
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const chunks = [...text.matchAll(/from ?"(\.[^"]+)"/g)].map(([, path = ""]) =>
    new URL(path, `file:///${folder}`).pathname.slice(1),
  );
  return [text, ...chunks.map((chunk) => loaded(chunk, seen))].join("\n");
}

describe("the registers load only with their own subpaths", () => {
  test.each(Object.entries(marks))("%s", (register, mark) => {
    for (const {
      subpath,
      import: { default: file },
    } of subpaths) {
      if (subpath.startsWith("./locales/")) continue;
      expect(loaded(file.replace("./", "")).includes(mark), subpath).toBe(homes[register]?.includes(subpath));
    }
  });
});

test("whoever asks who may take part does not bundle ninety-one meetings", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { assessParticipation } from "./dist/meetings.js"', resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  expect(outputFiles[0]?.text).toContain("assessParticipation");
  expect(outputFiles[0]?.text).not.toContain(marks["the register of meetings"]);
});

test("the registers of the package are those that the tables make, and nobody can change them", async () => {
  const built = (await load("rcm-rules/sources")) as typeof registers;
  const made = { ...registers };
  for (const name of ["rules", "readings", "coverage", "sources"] as const) {
    expect(built[name]).toStrictEqual(made[name]);
    expect(Object.isFrozen(built[name]) && Object.isFrozen(built[name][0])).toBe(true);
  }
  expect(Object.isFrozen(built.rules[0]?.criteria[0]?.sources)).toBe(true);
});
