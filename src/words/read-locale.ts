import { RcmInputError } from "../kernel/error.js";
import { type Fields, type Reader, readFields, readList, readText, readWhole } from "../kernel/fields.js";
import { readLanguage } from "../kernel/options.js";
import type { Locale } from "./locales/locale.js";

/** A record whose values nobody has checked yet. */
export type Unchecked = { readonly [key: string]: unknown };

/** A locale may come from anywhere: its form is checked like any argument's. */
type LocaleParts = { readonly [Part in Exclude<keyof Locale, "language" | "forms">]: Unchecked };

/** The parts of a locale that a form needs. */
type FormParts = Pick<LocaleParts, "labels" | "rules"> & {
  readonly language: Locale["language"];
  readonly forms: { readonly [Part in "fields" | "problems" | "expected" | "options"]: Unchecked } & {
    readonly entry: string;
  };
};

/** An object, whatever it holds. */
export const readRecord: Reader<Unchecked> = (value, path) => {
  readFields({}, value, path);
  return value as Unchecked;
};

const localeParts: Fields<LocaleParts> = {
  results: readRecord,
  rules: readRecord,
  labels: readRecord,
  sections: readRecord,
  documents: readRecord,
  citation: readRecord,
};

const formTexts: Fields<FormParts["forms"]> = {
  fields: readRecord,
  problems: readRecord,
  expected: readRecord,
  options: readRecord,
  entry: readText,
};

const formParts: Fields<FormParts> = {
  language: readLanguage,
  labels: readRecord,
  rules: readRecord,
  forms: (value, path) => readWhole(formTexts, value, path),
};

const ruleTexts: Fields<{ readonly title: string; readonly criteria: Unchecked }> = {
  title: readText,
  criteria: readRecord,
};

/** The parts of a locale that name and describe. Throws `RcmInputError`. */
export function readLocale(locale: unknown): LocaleParts {
  return readWhole(localeParts, locale, "locale");
}

/** The parts of a locale that speak of forms. Throws `RcmInputError`. */
export function readFormLocale(locale: unknown): FormParts {
  return readWhole(formParts, locale, "locale");
}

/** The title of a rule and the words for its criteria. Throws `RcmInputError` where the locale has no such rule. */
export function readRule(rules: Unchecked, rule: string, path: string) {
  return readWhole(ruleTexts, textOf(rules, rule, path), `locale.rules.${rule}`);
}

/** The text that stands under a key. Throws `RcmInputError` where the library has no such code. */
export function textOf(texts: Unchecked, key: string, path: string): unknown {
  const text = own(texts, key);
  if (text === undefined) throw new RcmInputError("unknown-code", path, "a code of this library", key);
  return text;
}

/** A property of the record's own: a code such as "constructor" is nobody's. */
export function own(record: Unchecked, key: unknown): unknown {
  try {
    return typeof key === "string" && Object.hasOwn(record, key) ? record[key] : undefined;
  } catch {
    throw new RcmInputError("unreadable", String(key), "readable", undefined);
  }
}

/** A list of texts. */
export const readTexts: Reader<readonly string[]> = (value, path) => readList(readText, value, path);
