import { describe, expect, test } from "vitest";
import { rules } from "../../src/registers/index.js";
import { en } from "../../src/words/locales/en.js";
import { complete, languages, leaves, locales, topics, topicTexts } from "./languages.js";

const english = new Map(leaves(en));
const others = complete.filter((locale) => locale !== en);

describe("every language is there", () => {
  test("a file of src/words/locales exports the locale of its name", () => {
    expect(complete.map(({ language }) => language)).toEqual(["en", "es"]);
    for (const [language, locale] of locales) expect(locale.language).toBe(language);
  });

  test("a language that a topic has words in has a locale", () => {
    expect([...locales.keys()]).toEqual(expect.arrayContaining([...languages]));
  });

  test.each([...locales])(
    "%s has the words of every topic that has some",
    async (language, { rules, labels, forms }) => {
      const texts = [...(await topicTexts(language)).values()];
      for (const topic of texts) {
        expect(rules).toMatchObject(topic.rules);
        expect(labels).toMatchObject(topic.labels);
        expect(forms).toMatchObject({ fields: topic.fields, schemas: topic.schemas });
      }
    },
  );

  test.each(complete)("$language has words of every topic, and common ones", async ({ language }) => {
    expect([...(await topicTexts(language)).keys()]).toEqual([...topics, "words"]);
    expect(topics).toHaveLength(10);
  });
});

describe.each(others)("English and $language say the same things", (locale) => {
  const other = new Map(leaves(locale));

  test("the same keys", () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(200);
  });

  test("the same placeholders", () => {
    const placeholders = (text = "") => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, text] of english) expect(placeholders(other.get(key)), key).toEqual(placeholders(text));
  });

  test("no text is empty, has stray spaces, or is left in the other language", () => {
    for (const [key, text] of [...english, ...other]) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/ {2}|^$/);
    }
    // A sentence, unlike a name, cannot be the same in both.
    for (const [key, text] of english) if (text.split(" ").length > 4) expect(other.get(key), key).not.toBe(text);
  });

  test("a sentence ends in a full stop in both, or in neither", () => {
    // "D. C." and "EE. UU." are no end of a sentence.
    const ends = (text = "") => /[^CU]\.$/.test(text);
    for (const [key, text] of english) expect(ends(other.get(key)), key).toBe(ends(text));
  });
});

test.each(complete)("every criterion and every outcome of every rule has its words in $language", (locale) => {
  for (const { id, criteria, outcomes } of rules) {
    const words = locale.rules[id];
    expect(Object.keys(words?.criteria ?? {})).toEqual(criteria.map((criterion) => criterion.id));
    const worded = outcomes.filter((outcome) => outcome !== "undetermined");
    expect(Object.keys(words?.outcomes ?? {}).sort(), id).toEqual([...worded].sort());
    for (const outcome of outcomes) expect(locale.labels, outcome).toHaveProperty([outcome]);
  }
  expect(Object.keys(locale.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each(complete)(
  "an outcome is a sentence in $language, and two outcomes of a rule have different ones",
  (locale) => {
    for (const [id, { outcomes }] of Object.entries(locale.rules)) {
      const sentences = Object.values(outcomes);
      expect(new Set(sentences).size, id).toBe(sentences.length);
      // The stages of a consultation are names.
      if (id !== "consultation.procedure") for (const text of sentences) expect(text, id).toMatch(/^\p{Lu}.*\.$/u);
    }
  },
);
