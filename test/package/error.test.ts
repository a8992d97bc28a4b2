import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { root, subpaths } from "./built.js";

/** What each copy of the package exports that matters here. */
interface Copy {
  readonly RcmInputError: new (...given: readonly unknown[]) => Error;
  readonly troika: (year: unknown) => unknown;
}

const copies = mkdtempSync(join(tmpdir(), "rcm-rules-"));
afterAll(() => rmSync(copies, { recursive: true }));

/** The root of a package in both of its formats. */
async function formats(folder: string): Promise<readonly Copy[]> {
  const { import: esm, require: cjs } = subpaths.find(({ subpath }) => subpath === ".") ?? expect.fail("no root");
  const require = createRequire(join(folder, "package.json"));
  return [await import(/* @vite-ignore */ pathToFileURL(join(folder, esm.default)).href), require(cjs.default)];
}

test("an error is known by every format and every copy of the package", async () => {
  cpSync(join(root, "dist"), join(copies, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(copies, "package.json"));
  const all = [...(await formats(root)), ...(await formats(copies))];
  expect(new Set(all.map(({ RcmInputError }) => RcmInputError)).size).toBe(4);
  for (const thrower of all) {
    let caught: unknown;
    try {
      thrower.troika("never");
    } catch (error) {
      caught = error;
    }
    for (const { RcmInputError } of all) expect(caught instanceof RcmInputError).toBe(true);
    expect(new Error("x") instanceof thrower.RcmInputError).toBe(false);
  }
});
