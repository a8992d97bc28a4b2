import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { load, root, subpaths } from "./built.js";

const folder = mkdtempSync(join(tmpdir(), "rcm-rules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that passes on everything that an entry exports, as a library that is built on this one does. */
async function passingOn(specifier: string): Promise<string> {
  const names = Object.entries(await load(specifier)).filter(([name]) => name !== "RcmInputError");
  const header = `import { ${names.map(([name]) => name).join(", ")} } from "${specifier}";`;
  const lines = names.map(([name, value]) =>
    typeof value === "function"
      ? `export const use_${name} = (...given: Parameters<typeof ${name}>) => ${name}(...given);`
      : `export const value_${name} = { it: ${name} };`,
  );
  return [header, ...lines].join("\n");
}

/** What the compiler says of some files in the folder of a user who has installed the package. */
function compiled(files: readonly string[], options: object): string {
  const compilerOptions = { ...strict, ...options };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  return spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout;
}

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: "NodeNext",
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  skipLibCheck: true,
};

beforeAll(() => {
  const place = join(folder, "node_modules/rcm-rules");
  mkdirSync(place, { recursive: true });
  cpSync(join(root, "dist"), join(place, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(place, "package.json"));
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
});

test("whoever passes on what an entry exports can have declarations written for it", async () => {
  const files: string[] = [];
  for (const { specifier } of subpaths) {
    const file = `${specifier.replaceAll("/", "_")}.ts`;
    writeFileSync(join(folder, file), await passingOn(specifier));
    files.push(file);
  }
  expect(compiled(files, { declaration: true, emitDeclarationOnly: true, outDir: "out" })).toBe("");
});

test("a misspelt name is answered with the right one", () => {
  const program = `
    import { assessReserveFundCase, options } from "rcm-rules";
    import { es } from "rcm-rules/locales/es";
    options("membr", es);
    options("observer-county", es);
    assessReserveFundCase({ volontaryReturn: true });
  `;
  writeFileSync(join(folder, "misspelt.ts"), program);
  const said = compiled(["misspelt.ts"], { noEmit: true });
  expect(said).toContain("parameter of type '\"member\"'");
  expect(said).toContain('parameter of type \'"observer-country" | "observer-organization"\'');
  expect(said).toContain("voluntaryReturn");
});
