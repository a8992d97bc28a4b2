import { describe, expect, test } from "vitest";
import { iomPage } from "../../src/clauses/documents/iom-page.js";
import { membersAndPresidency } from "../../src/clauses/documents/members-and-presidency.js";
import { operativeStructure } from "../../src/clauses/documents/operative-structure.js";
import { themesAndProgress } from "../../src/clauses/documents/themes-and-progress.js";
import { documents, sections } from "../../src/clauses/sections.js";
import { themeTable } from "../../src/presidency/facts.js";
import { leaves, topicTexts } from "./languages.js";

type Texts = ReadonlyMap<string, string>;

const rows = [...membersAndPresidency, ...operativeStructure, ...themesAndProgress, ...iomPage];

const english: Texts = new Map([
  ...rows.map(({ id, label }) => [id, label] as const),
  ...Object.entries({ ...documents, ...sections }).map(([key, name]) => [key, name.en] as const),
  ...(await inTopics("en")),
]);

const spanish: Texts = new Map([
  ...rows.map(({ id, es }) => [id, es] as const),
  ...Object.entries({ ...documents, ...sections }).map(([key, name]) => [key, name.es] as const),
  ...(await inTopics("es")),
]);

/** Numbers that are no amounts of anything: a standard, the last year, an amount as it is typed. */
const typedNumbers = /ISO 3166-1|\b9999\b|\b1000\.00\b/g;

/** Names that keep the spelling in which the documents print them. */
const printedNames =
  /Organisation for Economic Co-operation and Development|International Labour Organisation|International Labor Organization|United Nations Development Program\b|Pillar 2: labor migration|Extraregional Migration Flows/g;

describe("typography", () => {
  test("typographic apostrophes and quotation marks, single spaces", () => {
    for (const [key, text] of [...english, ...spanish]) {
      expect(text, key).not.toMatch(/['"`´«»‘]| {2}|^ | $/);
      expect(text.split("“").length, key).toBe(text.split("”").length);
    }
    for (const [key, text] of spanish) expect(text, key).not.toContain("’");
  });

  test("a thousand and more has a comma: US$1,000; only years have four digits without it", () => {
    for (const [key, text] of [...english, ...spanish]) {
      expect(text.replace(typedNumbers, ""), key).not.toMatch(
        /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}|\d[. ]\d{3}(?!\d)|US\$ |US\$\d{4}/,
      );
    }
  });

  test("a label that begins in lower case completes a sentence, so it has no full stop", () => {
    for (const [key, text] of [...english, ...spanish]) if (/^\p{Ll}/u.test(text)) expect(text, key).not.toMatch(/\.$/);
  });
});

describe("English", () => {
  test("one spelling, except in names that the documents print otherwise", () => {
    for (const [key, text] of english) {
      const ours = text.replace(printedNames, "");
      expect(ours, key).not.toMatch(
        /(?:author|emphas|harmon|modern|organ|recogn|regular|summar|util)is(?:e|ing|ation)/i,
      );
      expect(ours, key).not.toMatch(/\b(?:programs?|labor|analyz\w+|extraregional)\b/i);
    }
  });
});

describe("Spanish", () => {
  test("one term for one thing", () => {
    for (const [key, text] of spanish) {
      expect(text, key).not.toMatch(/\bmenores\b|\bniños,? (?:y )?niñas\b|\bniñez y (?:la )?adolescencia\b/i);
      expect(text, key).not.toMatch(/\bretos?\b|\btablas?\b|\borganismos internacionales\b(?! en materia migratoria)/i);
      expect(text, key).not.toMatch(/\btr[aá]fico (?:y|contra|de migrantes)\b|\bmultilateralmente\b/i);
    }
  });

  test("only the presidency supervises, and it supervises the secretariat", () => {
    const supervising = [...spanish].filter(([, text]) => /supervis/i.test(text)).map(([key]) => key);
    expect(supervising).toEqual(["twenty-years/technical-secretariat/supervision"]);
  });
});

test.each(themeTable)("the clause of the presidency of $year has the theme's own wording", ({ year, theme }) => {
  const id = `twenty-years/presidency-table/${year}`;
  expect(english.get(id)).toMatch(new RegExp(`^${year}, `));
  expect(english.get(id)?.endsWith(`: ${theme.en}`), theme.en).toBe(true);
  expect(spanish.get(id)?.endsWith(`: ${theme.es}`), theme.es).toBe(true);
});

/** Every text of the topics by its path. */
async function inTopics(language: string): Promise<readonly (readonly [string, string])[]> {
  return [...(await topicTexts(language))].flatMap(([topic, texts]) => leaves(texts, topic));
}
