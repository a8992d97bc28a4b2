import { existsSync, readdirSync } from "node:fs";
import type { TopicTexts } from "../../src/kernel/words.js";
import type { Locale, PartialLocale } from "../../src/words/locale.js";

const src = new URL("../../src/", import.meta.url);

/** The locales by their languages: one file each in src/words/locales. */
export const locales: ReadonlyMap<string, Locale | PartialLocale> = new Map(
  await Promise.all(
    namesIn("words/locales/").map(async (language) => {
      const loaded = await load<Locale | PartialLocale>(`words/locales/${language}.ts`);
      return [language, loaded[language] as Locale] as const;
    }),
  ),
);

/** The locales that have all words. */
export const complete = [...locales.values()].filter((locale): locale is Locale => !("otherwise" in locale));

/** The topics that have words: the folders of src with a file of the language that is written first. */
export const topics: readonly string[] = readdirSync(src).filter((folder) => existsSync(fileOf(folder, "en")));

/** The languages in which some topic has words. */
export const languages: ReadonlySet<string> = new Set(topics.flatMap(languagesOf));

/** The words of every topic that has some in a language, by the topic's folder; the common ones are "words". */
export async function topicTexts(language: string): Promise<ReadonlyMap<string, TopicTexts>> {
  const own = topics.filter((topic) => existsSync(fileOf(topic, language)));
  const entries = own.map(async (topic) => [topic, await textsIn(`${topic}/words.${language}.ts`)] as const);
  const common = existsSync(new URL(`words/common.${language}.ts`, src))
    ? [["words", await textsIn(`words/common.${language}.ts`)] as const]
    : [];
  return new Map([...(await Promise.all(entries)), ...common]);
}

/** Every text of a value by its path. */
export function leaves(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

function languagesOf(topic: string): readonly string[] {
  return readdirSync(new URL(`${topic}/`, src)).flatMap((file) => /^words\.(.+)\.ts$/.exec(file)?.[1] ?? []);
}

function fileOf(topic: string, language: string): URL {
  return new URL(`${topic}/words.${language}.ts`, src);
}

/** Beside the words a file exports the titles of its schemas, which the words repeat. */
async function textsIn(file: string): Promise<TopicTexts> {
  const texts = Object.values(await load<TopicTexts>(file)).filter((exported) => "labels" in exported);
  if (texts.length !== 1) throw new Error(`${file} exports the words of ${texts.length} topics`);
  return { rules: {}, ...(texts[0] as Omit<TopicTexts, "rules">) };
}

function namesIn(folder: string): readonly string[] {
  const files = readdirSync(new URL(folder, src)).filter((file) => file.endsWith(".ts"));
  return files.map((file) => file.slice(0, -".ts".length));
}

function load<Exported>(file: string): Promise<Readonly<Record<string, Exported>>> {
  return import(new URL(file, src).href);
}
