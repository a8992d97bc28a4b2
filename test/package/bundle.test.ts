import { build } from "esbuild";
import { expect, test } from "vitest";
import * as z from "zod";
import { load, root, subpaths } from "./built.js";

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
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
}

test.each(subpaths)(
  "$specifier holds zod only where schemas are, and a locale only where it is one",
  async ({ subpath, import: { default: file } }) => {
    const inputs = await bundled(file);
    const zod = inputs.some((input) => input.includes("node_modules/zod/"));
    expect(zod).toBe(subpath === "./schemas" || subpath === "./forms");
    const decimals = inputs.filter((input) => input.includes("node_modules/decimal.js/"));
    // A scale that is replayed is added up again.
    expect(decimals.length > 0).toBe(subpath === "./contributions" || subpath === "./records");
    if (subpath !== "./locales/en" && subpath !== "./locales/es") {
      expect(inputs.filter((input) => input.startsWith("dist/locales/"))).toEqual([]);
    }
  },
);

/** The bundle of one name of an entry, without zod. */
async function alone(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "./dist/schemas.js"`, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    external: ["zod"],
  });
  return outputFiles[0]?.text ?? "";
}

test("one schema imported alone does not bring the others", async () => {
  const schemas = Object.entries(await load("rcm-rules/schemas")).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [{ name, id: `id:"${value.meta()?.id?.replace("Rcm", "")}"` }] : [],
  );
  expect(schemas.length).toBeGreaterThan(30);
  for (const { name, id } of schemas) {
    const code = await alone(name);
    expect(code, name).toContain(id);
    for (const other of schemas)
      if (other.name !== name) expect(code, `${other.name} in ${name}`).not.toContain(other.id);
  }
});
