import type { Name } from "../../kernel/answer.js";
import type { AnyRule, FindingResult } from "../../kernel/assessment.js";

/** The words of one rule: its title, and each criterion as a sentence that can be met or not. */
export interface RuleTexts {
  readonly title: string;
  readonly criteria: { readonly [criterion: string]: string };
}

/** A field of a form: what it is called, and what belongs in it. */
export interface FieldTexts {
  readonly label: string;
  readonly description: string;
}

/** A form or a record: what it is called, and what it holds. */
export interface SchemaTexts {
  readonly title: string;
  readonly description: string;
}

/** The words of forms. */
export interface FormTexts {
  /** Every schema of rcm-rules/schemas by its id. */
  readonly schemas: { readonly [id: string]: SchemaTexts };
  /** Every field of a schema by its name. */
  readonly fields: { readonly [name: string]: FieldTexts };
  /** What is wrong, by the code of the problem. */
  readonly problems: { readonly [code: string]: string };
  /** What would have been right. */
  readonly expected: { readonly [form: string]: string };
  /** How an entry of a list is named. */
  readonly entry: string;
}

/** Every word of the library that a person reads, in one language. */
export interface Locale {
  readonly language: "en" | "es";
  /** What `describe` calls a finding's result. */
  readonly results: { readonly [Result in FindingResult]: string };
  readonly rules: { readonly [rule: string]: RuleTexts };
  /** What every code is called: countries, organizations, bodies, outcomes, reasons, functions, categories. */
  readonly labels: { readonly [code: string]: string };
  /** Headings of the documents' sections and subjects of the reported pages. */
  readonly sections: { readonly [section: string]: string };
  readonly documents: { readonly [document: string]: string };
  /** How a citation is put together. */
  readonly citation: { readonly section: string; readonly item: string; readonly row: string };
  /** The words of forms, and the sets of codes that a field may choose from. */
  readonly forms: FormTexts & { readonly options: { readonly [set: string]: readonly string[] } };
}

/** The texts of one topic in the language that is written first: a word for each criterion of each rule named. */
export type TopicTexts<Rules extends { readonly [id: string]: AnyRule } = Record<never, never>> = {
  readonly rules: {
    readonly [Id in keyof Rules]: {
      readonly title: string;
      readonly criteria: { readonly [Criterion in Rules[Id]["table"]["criteria"][number]["id"]]: string };
    };
  };
  readonly labels: { readonly [code: string]: string };
};

/** The same keys with other words: what a second language must have. */
export type SameKeys<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]> };

/** The names of a table's rows in one language, by their code. */
export function names<Row extends { readonly name: Name }, Key extends keyof Row>(rows: readonly Row[], key: Key, language: "en" | "es"): { readonly [code: string]: string } {
  return Object.fromEntries(rows.map((row) => [row[key], row.name[language]]));
}

/** One language of a record of names. */
export function inLanguage<Key extends string>(record: { readonly [K in Key]: Name }, language: "en" | "es"): { readonly [K in Key]: string } {
  const entries = Object.entries<Name>(record).map(([key, name]) => [key, name[language]]);
  return Object.fromEntries(entries) as { readonly [K in Key]: string };
}
