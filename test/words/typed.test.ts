import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const topic = fileURLToPath(new URL("../../src/reserve-fund/", import.meta.url));
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Files of the topic with other texts. */
type Changes = { readonly [file: string]: (text: string) => string };

/** What is missing where the topic's files of words are as they are, but for the changes. */
test("nothing is missing as it stands", () => {
  expect(errorsIn("words.en.ts", {})).toEqual([]);
  expect(errorsIn("words.es.ts", {})).toEqual([]);
});

test.each([
  ["English", "words.en.ts", "The person has"],
  ["Spanish", "words.es.ts", "La persona tiene una"],
])("%s words that are missing do not compile, and each message names the word", (_, file, person) => {
  const less = (text: string) =>
    text
      .replace(new RegExp(`^ +disability: "${person}.*\\n`, "m"), "")
      .replace(/^ +"approval-required": .*\n/m, "")
      .replace(/^ +"approvals\.IOM": .*\n/m, "");
  expect(errorsIn(file, { [file]: less })).toEqual([
    expect.stringMatching(/Property 'disability' is missing/),
    expect.stringMatching(/Property '"approval-required"' is missing/),
    expect.stringMatching(/Property '"approvals.IOM"' is missing/),
  ]);
});

test.each(["words.en.ts", "words.es.ts"])("%s with a word for what no rule has does not compile", (file) => {
  const more = (text: string) => text.replace(/^( +)disability: "/m, '$1disabled: "x",\n$&');
  expect(errorsIn(file, { [file]: more })).toEqual([expect.stringMatching(/'disabled' does not exist in type/)]);
});

test("a criterion, an outcome and a field more in the rule ask for their words", () => {
  const more = (text: string) =>
    text
      .replace(
        "const criteria = [\n",
        '$&  { id: "quorum", input: "present", sources: specialCircumstances, test: atLeast(6) },\n',
      )
      .replace("  disability: truth,\n", "$&  present: wholeNumber(0),\n")
      .replace('unmet: "ineligible"', 'unmet: "refused"');
  expect(errorsIn("rules/case.ts", { "rules/case.ts": more })).toEqual([]);
  expect(errorsIn("words.en.ts", { "rules/case.ts": more })).toEqual([
    expect.stringMatching(/Property 'quorum' is missing/),
    expect.stringMatching(/'ineligible' does not exist/),
    expect.stringMatching(/Property 'present' is missing/),
  ]);
});

/** What has been parsed and does not change. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function errorsIn(file: string, changes: Changes): readonly string[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) => {
    const change = name.startsWith(topic) ? changes[name.slice(topic.length)] : undefined;
    if (change) return changed(name, change, version);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, version));
    return parsed.get(name);
  };
  const program = ts.createProgram([topic + file], options, host);
  const found = program.getSemanticDiagnostics(program.getSourceFile(topic + file));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function changed(
  name: string,
  change: (text: string) => string,
  version: ts.ScriptTarget | ts.CreateSourceFileOptions,
) {
  const before = readFileSync(name, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  return ts.createSourceFile(name, after, version);
}
