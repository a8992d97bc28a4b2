/**
 * The results of a version are frozen: `frozen.json` has their digests. A build that gives other results needs a
 * changeset that names what changed: the function, its rule, or the table.
 *
 *   node src/conformance/frozen.mjs          checks the build
 *   node src/conformance/frozen.mjs freeze   freezes the build: with each new version, and before the first release
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digestsOf, suitesIn } from "./built.mjs";

/** @typedef {{ readonly version: string } & ReturnType<typeof digestsOf>} Frozen */

const place = new URL("frozen.json", import.meta.url);
const root = new URL("../../", import.meta.url);

/** The version before the first release: nobody relies on its results yet. */
const unreleased = "0.0.0";

/**
 * What changed, each with the names of which a changeset must have one.
 *
 * @param {Frozen} frozen
 * @param {ReturnType<typeof digestsOf>} built
 * @param {ReadonlyMap<string, string>} ruleOf - the rule of a function, where it has one
 */
export function changesSince(frozen, built, ruleOf) {
  const tables = changedNames(frozen.data, built.data).map((name) => ({ what: `table ${name}`, names: [name] }));
  const functions = changedNames(frozen.vectors, built.vectors).map((name) => {
    const groups = changedNames(frozen.vectors[name] ?? {}, built.vectors[name] ?? {});
    const rule = ruleOf.get(name);
    return { what: `${name} (${groups.join(", ")})`, names: [name, ...(rule ? [rule] : [])] };
  });
  return [...tables, ...functions];
}

/**
 * @param {Readonly<Record<string, unknown>>} before
 * @param {Readonly<Record<string, unknown>>} after
 */
function changedNames(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/**
 * What changed without being named in any changeset.
 *
 * @param {ReturnType<typeof changesSince>} changes
 * @param {string} changesets - the text of all of them
 */
export function unnamed(changes, changesets) {
  return changes.filter(({ names }) => !names.some((name) => changesets.includes(`\`${name}\``)));
}

function check() {
  const { version } = library();
  /** @type {Frozen} */
  const frozen = JSON.parse(readFileSync(place, "utf8"));
  if (frozen.version !== version) throw new Error(`frozen for ${frozen.version}, not for ${version}: npm run freeze`);
  const folder = fileURLToPath(new URL("dist", root));
  const ruleOf = new Map(suitesIn(folder).flatMap(({ function: name, rule }) => (rule ? [[name, rule]] : [])));
  const left = unnamed(changesSince(frozen, digestsOf(folder), ruleOf), changesets());
  if (left.length === 0) return console.log(`results as they are frozen for ${version}, or named in a changeset`);
  for (const { what, names } of left)
    console.error(`${what}: no changeset names ${names.map((name) => `\`${name}\``).join(" or ")}`);
  const way = version === unreleased ? "; while nothing is released, npm run freeze will do" : "";
  console.error(`npm run difference says what changed, npm run changeset is where to say it${way}`);
  process.exitCode = 1;
}

function freeze() {
  const { version } = library();
  const before = JSON.parse(readFileSync(place, "utf8")).version;
  if (before === version && version !== unreleased)
    throw new Error(`the results of ${version} are released: they stay as they are`);
  const digests = digestsOf(fileURLToPath(new URL("dist", root)));
  writeFileSync(place, `${JSON.stringify({ version, ...digests }, null, 2)}\n`);
}

function library() {
  return JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
}

/** The text of all changesets that wait for a release. */
function changesets() {
  const folder = new URL(".changeset/", root);
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  return files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "freeze") freeze();
  else check();
}
