import { describe, expect, test } from "vitest";
import { rules } from "../../src/registers/index.js";
import { en } from "../../src/words/locales/en/index.js";
import { es } from "../../src/words/locales/es/index.js";

/** Every text of a locale by its path. */
function texts(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  const found = new Map<string, string>();
  for (const [key, inner] of Object.entries(value as object))
    for (const entry of texts(inner, `${path}/${key}`)) found.set(...entry);
  return found;
}

const english = texts(en);
const spanish = texts(es);

describe("English and Spanish say the same things", () => {
  test("the same keys", () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(200);
  });

  test("the same placeholders", () => {
    const placeholders = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, text] of english) expect(placeholders(spanish.get(key)), key).toEqual(placeholders(text));
  });

  test("no text is empty, has stray spaces, or is left in the other language", () => {
    for (const [key, text] of [...english, ...spanish]) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/ {2}|^$/);
    }
    // A sentence, unlike a name, cannot be the same in both.
    for (const [key, text] of english) if (text.split(" ").length > 4) expect(spanish.get(key), key).not.toBe(text);
  });

  test("a sentence ends in a full stop in both, or in neither", () => {
    // "D. C." is no end of a sentence.
    const ends = (text = "") => text.endsWith(".") && !text.endsWith("C.");
    for (const [key, text] of english) expect(ends(spanish.get(key)), key).toBe(ends(text));
  });
});

test("every criterion and every outcome of every rule has its words", () => {
  for (const locale of [en, es]) {
    for (const rule of rules) {
      expect(Object.keys(locale.rules[rule.id]?.criteria ?? {}).sort()).toEqual(
        rule.criteria.map(({ id }) => id).sort(),
      );
      for (const outcome of rule.outcomes) expect(locale.labels, outcome).toHaveProperty([outcome]);
    }
    expect(Object.keys(locale.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
  }
});
