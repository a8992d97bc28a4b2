import { ownValue, readRecord, recordIn, textIn, type Unchecked } from "./read-locale.js";

/** The words of a rule, as they have been read so far. */
export interface RuleWords {
  /** Where they stand in the locale. */
  readonly path: string;
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
    title: textIn(texts, "title", path),
    criteria: recordIn(texts, "criteria", path),
    outcomes: recordIn(texts, "outcomes", path),
  };
}
