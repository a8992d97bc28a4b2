import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
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

test("whoever passes on what an entry exports can have declarations written for it", async () => {
  const place = join(folder, "node_modules/rcm-rules");
  mkdirSync(place, { recursive: true });
  cpSync(join(root, "dist"), join(place, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(place, "package.json"));
  symlinkSync(join(root, "node_modules/zod"), join(folder, "node_modules/zod"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const files: string[] = [];
  for (const { specifier } of subpaths) {
    const file = `${specifier.replaceAll("/", "_")}.ts`;
    writeFileSync(join(folder, file), await passingOn(specifier));
    files.push(file);
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: "out",
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", folder];
  expect(() => execFileSync(process.execPath, tsc, { encoding: "utf8", stdio: "pipe" })).not.toThrow();
});
