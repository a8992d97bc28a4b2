import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clauses } from "../../src/clauses/index.js";
import { reports } from "../../src/clauses/reports.js";
import { rules } from "../../src/registers/index.js";

const src = new URL("../../src/", import.meta.url);

/** Tables of facts, clauses and words: one row a line, as long as the row is. */
const isTable = (file: string) =>
  /facts\.ts$|(?:words|titles)\.[a-z]{2}\.ts$|(?:common|countries)\.[a-z]{2}\.ts$|^clauses\//.test(file);

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, src), "utf8") }));

/** Every docstring with the file it stands in. */
const docstrings = files.flatMap(({ file, text }) =>
  [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([doc]) => ({ file, doc: doc.replace(/^\s*\* ?/gm, "") })),
);

test("the house has files", () => expect(files.length).toBeGreaterThan(100));

describe("files", () => {
  test("a file of code has at most 300 lines", () => {
    const long = files.filter(({ file, text }) => !isTable(file) && text.split("\n").length > 301);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test("a line of code has at most 120 columns", () => {
    const wide = files.flatMap(({ file, text }) =>
      isTable(file)
        ? []
        : text.split("\n").flatMap((line, index) => (line.length > 120 ? [`${file}:${index + 1}`] : [])),
    );
    expect(wide).toEqual([]);
  });

  test("a table reads no row by its position", () => {
    const positions = /\b\w*Table\s*(?:\[\d|\[[a-z]+ [-+]|\.at\()|const \[\w+, \w+\] = \w*Table\b/;
    expect(files.filter(({ text }) => positions.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test("nothing of the engine's knowledge of languages and zones, which is not the same everywhere", () => {
    const engine = /\bIntl\b|\.toLocale\w+|\.localeCompare\b|\\p\{/;
    expect(files.filter(({ text }) => engine.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test("no internal number of ours, which means nothing to a reader", () => {
    expect(files.filter(({ text }) => /\bT-\d\d\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe("docstrings", () => {
  test("name a parameter, a hyphen, and what it is", () => {
    const wrong = docstrings.flatMap(({ file, doc }) =>
      [...doc.matchAll(/^@param .*$/gm)].flatMap(([line]) =>
        /^@param \w+ - \S/.test(line) ? [] : [`${file}: ${line}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("give their sources as a tag of its own", () => {
    expect(docstrings.filter(({ doc }) => /^Sources:/m.test(doc)).map(({ file }) => file)).toEqual([]);
  });

  test("cite clauses and pages that exist", () => {
    const known = new Set<string>([...clauses, ...reports].map(({ id }) => id));
    const unknown = docstrings.flatMap(({ file, doc }) =>
      cited(doc).flatMap((id) => (known.has(id) ? [] : [`${file}: ${id}`])),
    );
    expect(docstrings.flatMap(({ doc }) => cited(doc)).length).toBeGreaterThan(150);
    expect(unknown).toEqual([]);
  });

  test("an assessment's docstring cites every clause that its criteria cite", () => {
    for (const { function: name, sources } of rules) {
      const { doc = "" } = docstringOf(name) ?? {};
      const told = cited(doc);
      expect(
        sources.filter((id) => !told.includes(id)),
        name,
      ).toEqual([]);
    }
  });
});

/** The docstring of an exported function. */
function docstringOf(name: string): { readonly doc: string } | undefined {
  for (const { text } of files) {
    const before = text.split(new RegExp(`\\nexport function ${name}\\b`))[0];
    if (before === undefined || before === text) continue;
    const doc = [...before.matchAll(/\/\*\*[\s\S]*?\*\//g)].pop()?.[0] ?? "";
    return { doc: doc.replace(/^\s*\* ?/gm, "") };
  }
  return undefined;
}

/** The ids after `@sources`; "a/1 to 4" and "a/BZ to DO" stand for the whole stretch of the section. */
function cited(doc: string): string[] {
  const [, listed = ""] = /^@sources ([\s\S]*?)(?=^@|^$|^\/$|\*\/)/m.exec(doc) ?? [];
  let section = "";
  return listed
    .replace(/\s+/g, " ")
    .split(/, | and /)
    .flatMap((part) => {
      const text = part.trim().replace(/\/$/, "").trim();
      if (text === "") return [];
      const [from = "", to] = text.split(" to ");
      if (from.includes("/")) section = from.slice(0, from.lastIndexOf("/"));
      const first = from.includes("/") ? from : `${section}/${from}`;
      return to === undefined ? [first] : stretch(first, to.includes("/") ? to : `${section}/${to}`);
    });
}

function stretch(first: string, last: string): string[] {
  const ids: string[] = clauses.map(({ id }) => id);
  return ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
}
