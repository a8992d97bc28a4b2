import { source, sources } from "../clauses/index.js";
import { readingTable } from "../clauses/readings.js";
import { reportTopics } from "../clauses/reports.js";
import { documents, sections } from "../clauses/sections.js";
import type { Wording } from "../kernel/answer.js";
import type { RcmInputErrorCode } from "../kernel/error.js";
import { frozen } from "../kernel/frozen.js";
import type { FieldTexts, RuleTexts, TopicTexts } from "../kernel/words.js";
import type { ProblemCode } from "./form-problem.js";
import type { FormTexts, Locale, PartialLocale } from "./locale.js";
import { tableNames } from "./names.js";
import { optionSets } from "./option-sets.js";

/** The topics that have words: a language that is complete has those of each, or it does not compile. */
type Topic =
  | "membership"
  | "presidency"
  | "bodies"
  | "meetings"
  | "consultation"
  | "contributions"
  | "reserveFund"
  | "conference"
  | "themes"
  | "documents";

/** The words that belong to no one topic. Every error, every problem and what every rule may answer is among them. */
export interface CommonTexts
  extends Pick<Locale, "results" | "citation" | "sentences">,
    Pick<FormTexts, "fields" | "schemas" | "expected" | "entry"> {
  readonly labels: Locale["labels"] & { readonly [Code in RcmInputErrorCode | "undetermined"]: string };
  readonly problems: { readonly [Code in ProblemCode | "unknown-fields"]: string };
}

/** What a language says itself; the names of all tables are added. */
interface Words {
  readonly language: Locale["language"];
  readonly common: CommonTexts;
  readonly topics: { readonly [Name in Topic]: TopicTexts };
  /** What the countries of ISO 3166-1 are called; those of the Conference have their names from its tables. */
  readonly countries: CountryNames;
}

/** The names of countries by their codes. */
type CountryNames = { readonly [code: string]: string };

/** What a language says itself that has only some of the words. */
interface SomeWords {
  readonly language: string;
  /** The locale that says the rest. */
  readonly otherwise: Locale;
  readonly common?: CommonTexts;
  readonly topics: { readonly [Name in Topic]?: TopicTexts };
  readonly countries?: CountryNames;
}

/** The locale of a language that has all words: its own, and the names that stand in the tables. */
export function complete({ language, common, topics, countries }: Words): Locale {
  const texts = joined(Object.values(topics));
  return frozen({
    language,
    results: common.results,
    citation: common.citation,
    sentences: common.sentences,
    rules: texts.rules,
    labels: { ...countries, ...texts.outcomes, ...namesIn(language), ...texts.labels, ...common.labels },
    sections: { ...inLanguage(sections, language), ...inLanguage(reportTopics, language) },
    documents: inLanguage(documents, language),
    clauses: Object.fromEntries(sources.map(({ id }) => [id, source(id, { language }).label])),
    readings: Object.fromEntries(
      readingTable.map((row) => [row.id, `${row.question[language]} ${row.chosen[language]}`]),
    ),
    forms: {
      schemas: { ...texts.schemas, ...common.schemas },
      fields: { ...texts.fields, ...common.fields },
      problems: common.problems,
      expected: common.expected,
      entry: common.entry,
      options: optionSets(),
    },
  });
}

/** The locale of a language that has only some of the words, which says so: the rest is another locale's. */
export function partial({ language, otherwise, common, topics, countries }: SomeWords): PartialLocale {
  const texts = joined(Object.values(topics));
  const { forms } = otherwise;
  return frozen({
    ...otherwise,
    ...(common && { results: common.results, citation: common.citation, sentences: common.sentences }),
    language,
    otherwise: otherwise.language,
    rules: { ...otherwise.rules, ...texts.rules },
    labels: { ...otherwise.labels, ...countries, ...texts.outcomes, ...texts.labels, ...common?.labels },
    forms: {
      ...forms,
      ...(common && { problems: common.problems, expected: common.expected, entry: common.entry }),
      schemas: { ...forms.schemas, ...texts.schemas, ...common?.schemas },
      fields: { ...forms.fields, ...texts.fields, ...common?.fields },
    },
  });
}

/**
 * The words of several topics in one. A code or a field that several of them have is called the same in each of them,
 * or the common words, which go before all others, have a name for it: test/words/clashes.test.ts.
 */
function joined(topics: readonly TopicTexts[]) {
  const rules: { readonly [rule: string]: RuleTexts } = Object.assign({}, ...topics.map((topic) => topic.rules));
  const listed = Object.values(rules);
  const ownFields = topics.map((topic) => topic.fields);
  return {
    rules,
    outcomes: Object.assign({}, ...listed.map(({ outcomes }) => outcomes)) as Locale["labels"],
    labels: Object.assign({}, ...topics.map(({ labels }) => labels)) as Locale["labels"],
    fields: Object.assign({}, ...listed.map(byName), ...ownFields) as FormTexts["fields"],
    schemas: Object.assign({}, ...topics.map(({ schemas }) => schemas)) as FormTexts["schemas"],
  };
}

/** The fields of a rule by the last name of their paths: "approvals.IOM" is the field "IOM". */
function byName({ fields }: RuleTexts): { readonly [name: string]: FieldTexts } {
  const entries = Object.entries(fields).map(
    ([path, texts]) => [path.slice(path.lastIndexOf(".") + 1), texts] as const,
  );
  return Object.fromEntries(entries);
}

/** The names of all tables' rows in one language. */
function namesIn(language: Locale["language"]): { readonly [code: string]: string } {
  return Object.fromEntries(tableNames().map(({ id, name }) => [id, name[language]]));
}

/** One language of a record of names. */
function inLanguage<Key extends string>(
  record: { readonly [K in Key]: Wording },
  language: Locale["language"],
): { readonly [K in Key]: string } {
  const entries = Object.entries<Wording>(record).map(([key, name]) => [key, name[language]]);
  return Object.fromEntries(entries) as { readonly [K in Key]: string };
}
