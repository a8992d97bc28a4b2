/**
 * Makes the package ready to be packed, at the end of the build:
 *
 *   <subpath>/package.json   for resolvers that do not read `exports` (TypeScript's node10, ts-jest, Parcel, Metro)
 *   the modes of all files   the same whatever the umask, so that two builds give the same tarball
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const { exports, files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const subpaths = Object.entries(exports).flatMap(([subpath, target]) =>
  subpath === "." || typeof target === "string" ? [] : [{ folder: join(root, subpath), ...target }],
);

for (const folder of new Set(subpaths.map(({ folder }) => join(root, relative(root, folder).split("/")[0] ?? "")))) {
  rmSync(folder, { recursive: true, force: true });
}
for (const { folder, import: esm, require: cjs } of subpaths) {
  const from = (/** @type {string} */ file) => relative(folder, join(root, file));
  mkdirSync(folder, { recursive: true });
  const stub = { main: from(cjs.default), module: from(esm.default), types: from(cjs.types), sideEffects: false };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(stub, null, 2)}\n`);
}

const shipped = files.filter((/** @type {string} */ file) => !file.includes("*"));
const folders = subpaths.map(({ folder }) => relative(root, folder).split("/")[0] ?? "");
for (const file of ["package.json", "README.md", "LICENSE", ...shipped, ...folders]) setModes(join(root, file));

/** @param {string} path */
function setModes(path) {
  const isFolder = statSync(path).isDirectory();
  chmodSync(path, isFolder ? 0o755 : 0o644);
  if (isFolder) for (const inside of readdirSync(path)) setModes(join(path, inside));
}
