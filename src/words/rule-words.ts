import { ownValue, readRecord, recordIn, textIn, type Unchecked } from "./read-locale.js";

/** The words of a rule, as they have been read so far. */
export interface RuleWords {
  /** Where they stand in the locale. */
  readonly path: string;
  /** All of them, as they came. */
  readonly texts: Unchecked;
  readonly title: string;
  readonly criteria: Unchecked;
  readonly outcomes: Unchecked;
}

/** The words of a rule, or nothing where the locale has no such rule. Throws `RcmInputError` where they are none. */
export function ruleWords(words: Unchecked, rule: string): RuleWords | undefined {
  const found = ownValue(recordIn(words, "rules", "locale"), rule, "locale.rules");
  if (found === undefined) return undefined;
  const path = `locale.rules.${rule}`;
  const texts = readRecord(found, path);
  return {
    path,
    texts,
    title: textIn(texts, "title", path),
    criteria: recordIn(texts, "criteria", path),
    outcomes: recordIn(texts, "outcomes", path),
  };
}

/** What the fields of a rule's input are called, where the locale says so. Throws `RcmInputError`. */
export function ruleFields(words: Unchecked, rule: string): { readonly fields: Unchecked; readonly path: string } {
  const rules = recordIn(words, "rules", "locale");
  const path = `locale.rules.${rule}`;
  const texts = ownValue(rules, rule, "locale.rules");
  const fields = texts === undefined ? undefined : ownValue(readRecord(texts, path), "fields", path);
  return { fields: fields === undefined ? {} : readRecord(fields, `${path}.fields`), path: `${path}.fields` };
}
