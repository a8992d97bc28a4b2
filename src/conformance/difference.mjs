/**
 * Says in words what two versions differ in: facts, rules, readings and texts, and the results of the conformance
 * vectors.
 *
 *   npm run difference -- <before> [<after>]
 *
 * Each is the folder of a build or of an installed package, or a packed package (.tgz); without the second, this build.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtIn, suitesIn, tablesIn } from "./built.mjs";

/** @typedef {import("./built.mjs").Row} Row */
/** @typedef {import("./built.mjs").TableFile} TableFile */
/** @typedef {import("./vectors.mjs").Suite} Suite */
/** @typedef {import("./vectors.mjs").Vector} Vector */
/** @typedef {"Facts" | "Rules" | "Readings" | "Texts" | "Results"} Part */
/** @typedef {{ readonly part: Part, readonly says: string }} Difference */

/** Of many differences of one kind, so many are told. */
const mostTold = 8;

/** @type {readonly Part[]} */
const parts = ["Facts", "Rules", "Readings", "Texts", "Results"];

/**
 * What two builds differ in, as a text in Markdown.
 *
 * @param {string} before - the folder of the one
 * @param {string} after - the folder of the other
 */
export function differenceOf(before, after) {
  const found = [...ofTables(tablesIn(before), tablesIn(after)), ...ofSuites(suitesIn(before), suitesIn(after))];
  if (found.length === 0) return "No fact, rule, reading, text or result has changed.\n";
  const sections = parts.flatMap((part) => {
    const lines = found.filter((one) => one.part === part).map(({ says }) => `- ${says}`);
    return lines.length > 0 ? [`## ${part}\n\n${lines.join("\n")}\n`] : [];
  });
  return sections.join("\n");
}

/**
 * @param {readonly TableFile[]} before
 * @param {readonly TableFile[]} after
 * @returns {Difference[]}
 */
function ofTables(before, after) {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((name) => {
    const old = before.find((table) => table.name === name);
    const now = after.find((table) => table.name === name);
    if (old === undefined)
      return [{ part: partOf(name), says: `New table \`${name}\` with ${now?.rows.length} rows.` }];
    if (now === undefined) return [{ part: partOf(name), says: `The table \`${name}\` is gone.` }];
    return ofRows(name, byKey(old), byKey(now));
  });
}

/** @param {TableFile} table */
function byKey({ key, rows }) {
  return new Map(rows.map((row) => [key.map((path) => valueAt(row, path)).join(", "), leavesOf(row)]));
}

/**
 * @param {Row} row
 * @param {string} path
 * @returns {unknown}
 */
function valueAt(row, path) {
  return path.split(".").reduce((value, name) => /** @type {any} */ (value)?.[name], /** @type {unknown} */ (row));
}

/**
 * The values of a row by their paths; a list is one value.
 *
 * @param {unknown} value
 * @param {string} [path]
 * @returns {Map<string, unknown>}
 */
function leavesOf(value, path = "") {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map([[path, value]]);
  const inner = Object.entries(value).flatMap(([name, part]) => [...leavesOf(part, path ? `${path}.${name}` : name)]);
  return new Map(inner);
}

/**
 * @param {string} table
 * @param {ReadonlyMap<string, ReadonlyMap<string, unknown>>} before
 * @param {ReadonlyMap<string, ReadonlyMap<string, unknown>>} after
 * @returns {Difference[]}
 */
function ofRows(table, before, after) {
  const part = partOf(table);
  const added = [...after.keys()].filter((key) => !before.has(key));
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const changed = [...after].flatMap(([key, row]) => ofLeaves(table, key, before.get(key), row));
  return [
    ...(added.length > 0 ? [{ part, says: `\`${table}\`: new ${told(added)}.` }] : []),
    ...(gone.length > 0 ? [{ part, says: `\`${table}\`: no longer ${told(gone)}.` }] : []),
    ...shortened(table, changed),
  ];
}

/**
 * @param {string} table
 * @param {string} key
 * @param {ReadonlyMap<string, unknown> | undefined} before
 * @param {ReadonlyMap<string, unknown>} after
 * @returns {Difference[]}
 */
function ofLeaves(table, key, before, after) {
  if (before === undefined) return [];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.flatMap((path) => {
    const change = changeOf(before.get(path), after.get(path));
    return change ? [{ part: partOf(table, path), says: `\`${table}\` ${key}: \`${path}\` ${change}.` }] : [];
  });
}

/**
 * The first of many differences of each part, and how many more there are.
 *
 * @param {string} table
 * @param {readonly Difference[]} changed
 * @returns {Difference[]}
 */
function shortened(table, changed) {
  return parts.flatMap((part) => {
    const own = changed.filter((one) => one.part === part);
    const more = own.length - mostTold;
    return [
      ...own.slice(0, mostTold),
      ...(more > 0 ? [{ part, says: `\`${table}\`: ${more} more such changes.` }] : []),
    ];
  });
}

/**
 * How one value became another, in words; nothing where it did not.
 *
 * @param {unknown} before
 * @param {unknown} after
 */
function changeOf(before, after) {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  if (!Array.isArray(before) || !Array.isArray(after)) return `was ${said(before)} and is ${said(after)}`;
  const added = after.filter((one) => !before.some((other) => JSON.stringify(other) === JSON.stringify(one)));
  const gone = before.filter((one) => !after.some((other) => JSON.stringify(other) === JSON.stringify(one)));
  if (added.length + gone.length === 0) return "has another order";
  const both = [
    added.length > 0 && `has gained ${told(added.map(said))}`,
    gone.length > 0 && `has lost ${told(gone.map(said))}`,
  ];
  return both.filter(Boolean).join(" and ");
}

/** @param {unknown} value */
function said(value) {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

/** @param {readonly string[]} names */
function told(names) {
  const more = names.length - mostTold;
  return `${names.slice(0, mostTold).join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/**
 * @param {string} table
 * @param {string} [path]
 * @returns {Part}
 */
function partOf(table, path = "") {
  if (/\.(?:en|es)$/.test(path) && table !== "readings") return "Texts";
  if (table === "readings") return "Readings";
  if (["rules", "criteria", "inputs"].includes(table)) return "Rules";
  return ["sources", "sections"].includes(table) ? "Texts" : "Facts";
}

/**
 * @param {readonly Suite[]} before
 * @param {readonly Suite[]} after
 * @returns {Difference[]}
 */
function ofSuites(before, after) {
  const names = [...new Set([...before, ...after].map((suite) => suite.function))];
  return names.flatMap((name) => {
    const old = before.find((suite) => suite.function === name);
    const now = after.find((suite) => suite.function === name);
    if (old === undefined)
      return [{ part: "Results", says: `New function \`${name}\`: ${now?.vectors.length} vectors.` }];
    if (now === undefined) return [{ part: "Results", says: `The function \`${name}\` is gone.` }];
    return ofVectors(name, old.vectors, now.vectors);
  });
}

/**
 * @param {string} name
 * @param {readonly Vector[]} before
 * @param {readonly Vector[]} after
 * @returns {Difference[]}
 */
function ofVectors(name, before, after) {
  const old = new Map(before.map((vector) => [asked(vector), vector]));
  const kept = after.filter((vector) => old.has(asked(vector)));
  /** @type {Map<string, Vector[]>} */
  const changes = new Map();
  for (const vector of kept) {
    const change = resultChange(/** @type {Vector} */ (old.get(asked(vector))), vector);
    if (change !== undefined) changes.set(change, [...(changes.get(change) ?? []), vector]);
  }
  const added = after.length - kept.length;
  const gone = before.length - kept.length;
  const counts = [added > 0 && `${added} new`, gone > 0 && `${gone} no longer asked`].filter(Boolean).join(", ");
  const changed = [...changes].map(([change, vectors]) => {
    const example = JSON.stringify(vectors[0]?.arguments).slice(1, -1);
    return `\`${name}\`: ${vectors.length} of ${kept.length} cases ${change}, such as \`${example}\`.`;
  });
  return [...changed, ...(counts ? [`\`${name}\`: cases ${counts}.`] : [])].map((says) => ({ part: "Results", says }));
}

/** What a case asks: no two of a function ask the same. */
const asked = (/** @type {Vector} */ vector) => JSON.stringify(vector.arguments);

/**
 * What is another in the result of a case, in words.
 *
 * @param {Vector} before
 * @param {Vector} after
 */
function resultChange({ result: old, error: oldError }, { result: now, error }) {
  if (JSON.stringify([old, oldError]) === JSON.stringify([now, error])) return undefined;
  if (oldError && error)
    return `are refused with ${error.code} at ${error.path}, not ${oldError.code} at ${oldError.path}`;
  if (error) return `are refused with ${error.code} at ${error.path}`;
  if (oldError) return "are no longer refused";
  const [one, other] = [old, now].map((value) => leavesOf(value));
  const outcome = (/** @type {Map<string, unknown> | undefined} */ leaves) =>
    leaves?.get("outcome") ?? leaves?.get("status");
  if (outcome(one) !== outcome(other)) return `give ${said(outcome(other))} and no longer ${said(outcome(one))}`;
  const paths = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  const changed = paths.filter((path) => JSON.stringify(one?.get(path)) !== JSON.stringify(other?.get(path)));
  return `differ in ${told(changed.map((path) => (path === "" ? "their value" : path)))}`;
}

/**
 * Runs something with the folder that has the build; a packed package is unpacked for it.
 *
 * @template Result
 * @param {string} given
 * @param {(folder: string) => Result} run
 */
function withBuild(given, run) {
  if (!given.endsWith(".tgz")) return run(builtIn(given));
  const unpacked = mkdtempSync(join(tmpdir(), "rcm-rules-difference-"));
  try {
    execFileSync("tar", ["-xzf", given, "-C", unpacked]);
    return run(builtIn(unpacked));
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after = fileURLToPath(new URL("../../dist", import.meta.url))] = process.argv.slice(2);
  if (before === undefined) throw new Error("npm run difference -- <before> [<after>]: folders or packed packages");
  console.log(withBuild(before, (old) => withBuild(after, (now) => differenceOf(old, now))));
}
