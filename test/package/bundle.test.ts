import { build } from "esbuild";
import { expect, test } from "vitest";
import { root, subpaths } from "./built.js";

/** The files that end up in a bundle of everything that an entry exports. */
async function bundled(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`${root}${file}`],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "out",
  });
  return Object.keys(metafile.inputs);
}

test.each(subpaths)(
  "$specifier holds no zod, and the root no locale",
  async ({ subpath, import: { default: file } }) => {
    const inputs = await bundled(file);
    expect(inputs.filter((input) => input.includes("node_modules/zod/"))).toEqual([]);
    const decimals = inputs.filter((input) => input.includes("node_modules/decimal.js/"));
    expect(decimals).toHaveLength(subpath === "." || subpath === "./contributions" ? 1 : 0);
    if (subpath !== "./locales/en" && subpath !== "./locales/es") {
      expect(inputs.filter((input) => input.startsWith("dist/locales/"))).toEqual([]);
    }
  },
);
