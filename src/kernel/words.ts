import type { Field, Fields, GroupField, ListField } from "./fields.js";
import type { AnyRule, CriterionOf, OutcomeOf } from "./rule.js";

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

/** The words of a schema with its id, which is the name of the type, in the plural where the schema is a list. */
export interface SchemaTitle extends SchemaTexts {
  readonly id: string;
}

/** The words of one rule. */
export interface RuleTexts {
  readonly title: string;
  /** Each criterion as a sentence that can be met or not. */
  readonly criteria: { readonly [criterion: string]: string };
  /** Each outcome as a sentence about what this rule assesses. What is "undetermined" is so in every rule alike. */
  readonly outcomes: { readonly [outcome: string]: string };
  /** Each field of the input, or of an entry of the list that is the input, by its path: "age", "approvals.IOM". */
  readonly fields: { readonly [path: string]: FieldTexts };
}

/** The words of one topic. */
export interface TopicTexts {
  readonly rules: { readonly [rule: string]: RuleTexts };
  /** What the topic's other codes are called: kinds, functions, reasons, states. */
  readonly labels: { readonly [code: string]: string };
  /**
   * The fields of its other forms and records by their names; one that only one schema calls so has its id in front.
   */
  readonly fields: { readonly [name: string]: FieldTexts };
  /** Its forms and records by their ids. */
  readonly schemas: { readonly [id: string]: SchemaTexts };
}

/**
 * The words that a topic must have in the language that is written first: for each rule a sentence for every criterion
 * and every outcome, and words for every field. What is left out, and what no rule has, does not compile.
 */
export interface TopicWords<Rules extends { readonly [id: string]: AnyRule } = Record<never, never>>
  extends Omit<TopicTexts, "rules"> {
  readonly rules: { readonly [Id in keyof Rules]: RuleWords<Rules[Id]> };
}

/** A rule whose input is no object of plain fields, with the fields of what the input holds. */
export type WithFields<Of extends AnyRule, Inputs extends Fields> = Of & { readonly inputs: Inputs };

/** Lists of which each entry has fields of its own, under the names that the lists have in a form. */
export type EntriesOf<Lists extends Fields, Inner extends Fields> = {
  readonly [Name in keyof Lists]: ListField<GroupField<Inner>>;
};

/** The same keys with other words: what every other language must have. */
export type SameKeys<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameKeys<Texts[Key]>;
};

interface RuleWords<Of extends AnyRule> extends RuleTexts {
  readonly criteria: { readonly [Id in CriterionOf<Of>]: string };
  readonly outcomes: { readonly [Outcome in Exclude<OutcomeOf<Of> & string, "undetermined">]: string };
  readonly fields: FieldWords<PathIn<FieldsOf<Of>>>;
}

type FieldWords<Path extends string> = [Path] extends [never]
  ? { readonly [path: string]: never }
  : { readonly [At in Path]: FieldTexts };

type FieldsOf<Of extends AnyRule> = Of extends { readonly inputs: infer Inputs extends Fields }
  ? Inputs
  : Of["table"] extends { readonly fields: infer Own extends Fields }
    ? Own
    : Record<never, never>;

/**
 * The paths of all fields, of a group and of a list themselves too: they have names on a form ("approvals",
 * "approvals.IOM", "rows", "rows.country"). Of several forms, the fields of each.
 */
type PathIn<Of extends Fields> = Of extends Fields
  ? { [Name in keyof Of & string]: Name | `${Name}.${PathIn<Inside<Of[Name]>>}` }[keyof Of & string]
  : never;

type Inside<Of extends Field> =
  Of extends GroupField<infer Inner> ? Inner : Of extends ListField<infer Entry> ? Inside<Entry> : never;

/**
 * The words of several schemas by their ids.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function titled<const Titles extends readonly SchemaTitle[]>(
  ...titles: Titles
): { readonly [Id in Titles[number]["id"]]: SchemaTexts } {
  const entries = titles.map(({ id, title, description }) => [id, { title, description }]);
  return Object.fromEntries(entries) as { readonly [Id in Titles[number]["id"]]: SchemaTexts };
}
