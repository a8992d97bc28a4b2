import { describe, expect, test } from "vitest";
import { tableNames } from "../../src/words/names.js";
import { complete, topicTexts } from "./languages.js";

/** Where something is called by which words. */
type Named = readonly (readonly [code: string, text: string, where: string])[];

describe.each(complete)("$language", ({ language, results, rules }) => {
  test("a code is called the same wherever it stands", async () => {
    expect(clashesIn(await labelsIn(language))).toEqual([]);
  });

  test("a label stands in one topic", async () => {
    const codes = [...(await topicTexts(language)).values()].flatMap(({ labels }) => Object.keys(labels));
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
    expect(codes.length).toBeGreaterThan(100);
  });

  test("an outcome that two rules word differently has a label of its own", async () => {
    const labelled = new Set((await labelsIn(language)).map(([code]) => code));
    const outcomes = Object.entries(rules).flatMap(([rule, { outcomes }]) =>
      Object.entries(outcomes).map(([code, text]) => [code, text, rule] as const),
    );
    expect(outcomes.length).toBeGreaterThan(20);
    expect(clashesIn(outcomes.filter(([code]) => !labelled.has(code)))).toEqual([]);
  });

  test("a field is called the same in every rule, unless it has common words or those of its topic", async () => {
    const topics = [...(await topicTexts(language))];
    const own = topics.flatMap(([topic, { fields }]) =>
      Object.entries(fields).map(([name, words]) => [name, JSON.stringify(words), topic] as const),
    );
    expect(clashesIn(own)).toEqual([]);
    const named = new Set(own.map(([name]) => name));
    const inRules = topics
      .flatMap(([, texts]) => Object.entries(texts.rules))
      .flatMap(([rule, { fields }]) =>
        Object.entries(fields).map(([path, words]) => [lastOf(path), JSON.stringify(words), rule] as const),
      );
    expect(clashesIn(inRules.filter(([name]) => !named.has(name)))).toEqual([]);
  });

  test("a schema stands in one topic", async () => {
    const ids = [...(await topicTexts(language)).values()].flatMap(({ schemas }) => Object.keys(schemas));
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test("no rule stands in two topics", async () => {
    const ids = [...(await topicTexts(language)).values()].flatMap((texts) => Object.keys(texts.rules));
    expect(ids.sort()).toEqual(Object.keys(rules).sort());
  });

  async function labelsIn(language: "en" | "es"): Promise<Named> {
    const topics = [...(await topicTexts(language))].flatMap(([topic, { labels }]) =>
      Object.entries(labels).map(([code, text]) => [code, text, topic] as const),
    );
    return [
      ...tableNames().map(({ id, name }) => [id, name[language], "a table"] as const),
      ...Object.entries(results).map(([code, text]) => [code, text, "the results"] as const),
      ...topics,
    ];
  }
});

test("a clash is told with both words and where they stand", () => {
  expect(
    clashesIn([
      ["open", "Open", "one topic"],
      ["closed", "Closed", "one topic"],
      ["open", "Not settled", "another topic"],
    ]),
  ).toEqual(["open: Open (one topic), Not settled (another topic)"]);
});

function clashesIn(named: Named): readonly string[] {
  const codes = [...new Set(named.map(([code]) => code))];
  return codes.flatMap((code) => {
    const places = named.filter(([other]) => other === code);
    const texts = new Set(places.map(([, text]) => text));
    return texts.size > 1 ? [`${code}: ${places.map(([, text, where]) => `${text} (${where})`).join(", ")}`] : [];
  });
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
