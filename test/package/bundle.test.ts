import { gzipSync } from "node:zlib";
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

/** The files of a bundle of some names of an entry, zod included, and its size as a browser loads it. */
async function withZod(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "esm",
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  return { files: used, size: gzipSync(outputFiles[0]?.text ?? "").length };
}

/** The same fields as a user of zod writes them. */
const byHand = `
import * as z from "zod";
const yes = () => z.boolean().optional();
const day = () => z.iso.date().optional();
export const schema = z.strictObject({
  voluntaryReturn: yes(), disability: yes(), age: z.int().min(0).max(150).optional(), grantedOn: day(),
  approvals: z.strictObject({ IOM: day(), secretariat: day() }).optional(),
  requested: z.string().regex(/^[0-9]+$/).optional(), country: z.enum(["CA", "US"]).optional(), list: z.array(yes()),
  either: z.union([yes(), day()]), event: z.discriminatedUnion("a", [z.object({ a: z.literal("b") })]),
}).meta({ id: "x" });
`;

test("one schema brings no more of zod than it uses, and forms none of its kinds", async () => {
  const schema = await withZod('export { reserveFundCaseSchema } from "./dist/schemas.js"');
  const forms = await withZod('export { withMessages, withRule } from "./dist/forms.js"');
  for (const { files } of [schema, forms])
    expect(files.filter((file) => /zod\/v4\/locales\/(?!en\.)|zod\/v4\/mini|zod\/v3/.test(file))).toEqual([]);
  expect(schema.size / (await withZod(byHand)).size).toBeLessThan(1.17);
  // What adds messages and rules to a schema, with the map from criteria to fields that a rule brings.
  expect(forms.size).toBeLessThan(5_000);
});
