import { describe, expect, test } from "vitest";
import { clauses, source } from "../../src/clauses/index.js";
import * as documents from "../../src/documents/index.js";
import { namedDocuments } from "../../src/documents/names.js";
import { documents as english } from "../../src/documents/words.en.js";
import { documents as spanish } from "../../src/documents/words.es.js";
import { common } from "../../src/words/common.en.js";
import { cited, objects } from "../conference/walk.js";

const registers = { ...documents, publications: documents.publications() };
const all = cited(registers);

test("the names of the module", () => {
  expect(Object.keys(documents).sort()).toEqual(["documentKinds", "documentLists", "linkedDocuments", "publications"]);
});

test("everything that is cited exists", () => {
  for (const id of all) expect(source(id).id).toBe(id);
  for (const { strayLines } of documents.documentLists)
    for (const { after } of strayLines) expect(source(after).id).toBe(after);
});

test.each(
  clauses
    .filter(({ inventory }) => /^(DOC\d+|V\d+|Z8|Z9)$/.test(inventory))
    .map(({ inventory, id }) => [inventory, id]),
)("%s is carried: %s", (_, id) => {
  expect(all).toContain(id);
});

test("plain, without undefined fields, and nobody can change a row", () => {
  expect(JSON.parse(JSON.stringify(registers))).toStrictEqual(registers);
  for (const register of [
    documents.documentKinds,
    documents.documentLists,
    documents.linkedDocuments,
    ...registers.publications,
  ])
    for (const object of objects(register)) expect(Object.isFrozen(object)).toBe(true);
});

test("a result is the caller's own: changing it changes nothing", () => {
  const first = documents.publications();
  first.length = 0;
  expect(documents.publications()).toHaveLength(54);
});

describe("words", () => {
  const named = new Map(namedDocuments().map(({ id, name }) => [id, name]));

  test("documents, kinds and lists have a name in both languages, each its own", () => {
    expect(named.size).toBe(54 + 14 + 2 + 8);
    for (const { en, es } of named.values()) expect([en.trim(), es.trim()]).not.toContain("");
  });

  test("every other code has a label", () => {
    const codes = objects(registers).flatMap((object) => {
      const { reason, selection, agreedBy, languages = [], derived = [] } = object as Record<string, never>;
      return [reason, selection, agreedBy, ...languages, ...derived].filter((code) => code !== undefined);
    });
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(Object.keys({ ...common.labels, ...english.labels })).toContain(code);
  });

  test("both languages have the same codes and other words", () => {
    expect(Object.keys(spanish.labels)).toEqual(Object.keys(english.labels));
    for (const [code, text] of Object.entries(spanish.labels))
      expect(text, code).not.toBe((english.labels as Record<string, string>)[code]);
  });
});
