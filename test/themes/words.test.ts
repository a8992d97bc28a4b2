import { expect, test } from "vitest";
import { centralThemes, thematicPillars } from "../../src/themes/index.js";
import { namedThemes } from "../../src/themes/names.js";
import { themes as english } from "../../src/themes/words.en.js";
import { themes as spanish } from "../../src/themes/words.es.js";
import { codesIn } from "../conference/registers.js";

test("every id has a name or a label", () => {
  const named = namedThemes().map(({ id }) => id);
  const unnamed = [...new Set(codesIn([centralThemes, thematicPillars]))].filter((id) => !named.includes(id));
  expect(unnamed.sort()).toEqual(Object.keys(english.labels).sort());
});

test("a central theme is labelled by its name", () => {
  for (const { id, name } of centralThemes) {
    expect(english.labels[id]).toBe(name.en);
    expect(spanish.labels[id]).toBe(name.es);
  }
});
