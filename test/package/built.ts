import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

interface Conditions {
  readonly types: string;
  readonly default: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, { readonly import: Conditions; readonly require: Conditions } | string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** package.json as it stands. */
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest;

/** The package's entries with code: the subpath and its files. */
export const subpaths = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "string" ? [] : [{ subpath, specifier: `${manifest.name}${subpath.slice(1)}`, ...target }],
);

/** Loads an entry of the built package by the name that a user writes. */
export async function load(specifier: string): Promise<Record<string, unknown>> {
  const entry = subpaths.find((candidate) => candidate.specifier === specifier);
  if (entry === undefined) throw new Error(`package.json exports no ${specifier}`);
  return import(/* @vite-ignore */ pathToFileURL(`${root}${entry.import.default}`).href);
}
