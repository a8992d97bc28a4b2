import { entries } from "../tsup.config.js";

/** The entries of the package by the name that a user writes, as they stand in src: no build is needed to load one. */
export const specifiers = Object.keys(entries).map((name) => (name === "index" ? "rcm-rules" : `rcm-rules/${name}`));

/** Loads an entry from src. */
export async function load(specifier: string): Promise<Record<string, unknown>> {
  const name = specifier.replace(/^rcm-rules\/?/, "") || "index";
  const file = entries[name as keyof typeof entries];
  if (file === undefined) throw new Error(`the package has no ${specifier}`);
  return import(/* @vite-ignore */ new URL(`../${file}`, import.meta.url).href);
}
