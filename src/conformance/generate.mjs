/**
 * Writes the conformance vectors into dist/conformance. Run by `npm run build`, through the built package, after its
 * data files.
 *
 *   <function>.json.gz   what a function gives for each case, one vector a line
 *   index.json           the files, with how many vectors each has and the digest of its text
 *   schema.json          JSON Schema of the files
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { compressed } from "../data/compressed.mjs";
import { functions, suiteOf, textOf } from "./vectors.mjs";

const root = new URL("../../dist/conformance/", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
const files = functions.flatMap((exported) => {
  const suite = suiteOf(exported);
  if (suite === undefined) return [];
  const text = textOf(suite, version);
  const file = `${suite.function}.json.gz`;
  writeFileSync(new URL(file, root), compressed(text));
  const { vectors, ...head } = suite;
  const sha256 = createHash("sha256").update(text).digest("hex");
  return [{ file, ...head, vectors: vectors.length, bytes: Buffer.byteLength(text), sha256 }];
});
const count = files.reduce((sum, { vectors }) => sum + vectors, 0);
const lines = files.map((file) => JSON.stringify(file)).join(",\n");
const head = JSON.stringify({ version, vectors: count }).slice(0, -1);
writeFileSync(new URL("index.json", root), `${head},"files":[\n${lines}\n]}\n`);
copyFileSync(new URL("schema.json", import.meta.url), new URL("schema.json", root));
