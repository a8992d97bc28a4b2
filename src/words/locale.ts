import type { FindingResult } from "../kernel/assessment.js";
import type { FieldTexts, RuleTexts, SchemaTexts } from "../kernel/words.js";

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

/** The sentences that a description is put together of, by their names; those of several things end in "-many". */
export type SentenceName =
  | "subject"
  | "because"
  | "besides"
  | `${"criteria-met" | "criteria-unmet" | "criteria-unknown" | "unless"}-${"one" | "many"}`
  | `${"next" | "not-foreseen" | "silent" | "proposals" | "objections"}-${"one" | "many"}`
  | "same-clause"
  | "missing"
  | `basis-${"stated" | "undecided" | "silent" | "reading-one" | "reading-many" | "readings-one" | "readings-many"}`
  | `basis-${"consultation" | "apportionment" | "printed-percentages"}`
  | `amount-${"within" | "above" | "unknown"}`
  | "totals"
  | "decides"
  | "decides-open"
  | "decides-reading"
  | "carried-forward"
  | "stage"
  | "due"
  | "next-none"
  | "no-violation"
  | "event"
  | "apportionment"
  | "apportioned"
  | "shares"
  | "share"
  | "share-with-cent"
  | "difference"
  | "answer"
  | `answer-${"known" | "value" | "none" | "open" | "stated" | "derived" | "reading" | "reported"}`
  | "quoted"
  | "last-known"
  | "last-value"
  | "date"
  | "date-of-month"
  | "months";

/** Every word of the library that a person reads, in one language. */
export interface Locale {
  readonly language: "en" | "es";
  /** What `describe` calls a finding's result. */
  readonly results: { readonly [Result in FindingResult]: string };
  /** What `describe` writes a description of. */
  readonly sentences: { readonly [Name in SentenceName]: string };
  readonly rules: { readonly [rule: string]: RuleTexts };
  /** What every code is called: countries, organizations, bodies, outcomes, reasons, functions, categories. */
  readonly labels: { readonly [code: string]: string };
  /** Headings of the documents' sections and subjects of the reported pages. */
  readonly sections: { readonly [section: string]: string };
  readonly documents: { readonly [document: string]: string };
  /** What every clause and every reported page says, in our own words. */
  readonly clauses: { readonly [source: string]: string };
  /** Every reading of ours: what the text leaves to be asked, and the answer that the library takes. */
  readonly readings: { readonly [reading: string]: string };
  /** How a citation is put together. */
  readonly citation: { readonly section: string; readonly item: string; readonly row: string };
  /** The words of forms, and the sets of codes that a field may choose from. */
  readonly forms: FormTexts & { readonly options: { readonly [set: string]: readonly string[] } };
}

/** A locale of a language that has some of the words so far. What it has no words for, it says in another language. */
export interface PartialLocale extends Omit<Locale, "language"> {
  /** The language of its own words, as a tag such as "fr". */
  readonly language: string;
  /** The language of all other words. */
  readonly otherwise: Locale["language"];
}
