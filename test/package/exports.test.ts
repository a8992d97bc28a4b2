import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { entries } from "../../tsup.config.js";
import { load, root, subpaths } from "./built.js";

const require = createRequire(import.meta.url);

test("package.json names the files that the build makes, one entry a subpath", () => {
  const named = subpaths.map((entry) => entry.import.default.replace("./dist/", "").replace(".js", ""));
  expect(named.sort()).toEqual(Object.keys(entries).sort());
  for (const entry of subpaths)
    for (const file of [entry.import.types, entry.import.default, entry.require.types, entry.require.default])
      expect(existsSync(`${root}${file}`), file).toBe(true);
});

describe("the names that each entry exports are pinned", () => {
  test.each(subpaths)("$specifier", async ({ specifier, require: { default: file } }) => {
    const names = Object.keys(await load(specifier)).sort();
    expect(names).toMatchSnapshot();
    expect(Object.keys(require(`${root}${file}`)).sort()).toEqual(names);
  });
});

test("no entry has a default export", async () => {
  for (const { specifier } of subpaths) expect(await load(specifier)).not.toHaveProperty("default");
});
