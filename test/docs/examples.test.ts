import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { load, root } from "../package/built.js";

/** The JavaScript of a page that people have written. */
const examplesIn = (file: string) =>
  [...readFileSync(`${root}${file}`, "utf8").matchAll(/```js\n([\s\S]*?)```/g)].map(({ 1: code = "" }, index) => ({
    place: `${file}, example ${index + 1}`,
    code,
  }));

/** What a reader tries first. */
const readme = ["README.md", "README.es.md"].flatMap(examplesIn);

/** The guides of the site, in both languages. */
const guides = readdirSync(`${root}docs/site/text`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .sort()
  .flatMap((file) => examplesIn(`docs/site/text/${file}`));

/** Every `@example` of the source: where it stands and its code. */
const docstrings = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .flatMap((file) => {
    const text = readFileSync(`${root}src/${file}`, "utf8");
    return [...text.matchAll(/@example\s*\n\s*\*\s*```js\n([\s\S]*?)```/g)].map(({ 1: block = "", index }) => ({
      place: `src/${file}:${text.slice(0, index).split("\n").length}`,
      code: block.replace(/^\s*\* ?/gm, ""),
    }));
  });

const examples = [...readme, ...guides, ...docstrings];

describe("every example in the READMEs, the guides and the docstrings holds for the built package", () => {
  test("there are examples, and each claims something", () => {
    expect(readme.length).toBeGreaterThan(0);
    expect(guides.length).toBeGreaterThan(10);
    expect(docstrings.length).toBeGreaterThan(20);
    for (const { place, code } of examples) expect(code, place).toContain("// =>");
  });

  test.each(examples)("$place", async ({ code }) => {
    const program = assertions(code).replace(
      /^import \{([^}]*)\} from "([^"]+)";$/gm,
      'const {$1} = await load("$2");',
    );
    const AsyncFunction = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (...values: unknown[]) => Promise<void>;
    await new AsyncFunction("load", "assert", program)(load, assert);
  });
});

/** Turns each `expression; // => value` into an assertion that the two are deeply equal. */
function assertions(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const claim = code.slice(node.end).match(/^[ \t]*\/\/ => (.+)/)?.[1];
      if (claim !== undefined) {
        const text = `assert.deepEqual(${node.expression.getText(file)}, ${claim});`;
        edits.push({ start: node.getStart(file), end: node.end, text });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const claims = code.match(/\/\/ => /g)?.length ?? 0;
  if (claims !== edits.length)
    throw new Error(`${claims} claims, but ${edits.length} of them stand behind an expression`);
  return edits.reverse().reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}
