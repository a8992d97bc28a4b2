import { readList, readText } from "../kernel/read.js";
import { inAlphabet } from "./alphabet.js";
import { type FormWords, formWords } from "./form-words.js";
import type { Locale, PartialLocale } from "./locale.js";
import type { SetNamed } from "./option-sets.js";
import { ownValue, recordIn, textIn, textOr, type Unchecked } from "./read-locale.js";
import { unknownSet } from "./unknown-set.js";

/** A choice of a select: what is stored, and what is shown. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * The choices of a field for a select, in the order of the language's alphabet. The names and the order are the
 * library's own, the same in every engine.
 *
 * @param set - what is chosen from: "member", "observer-country", "observer-organization", "country" (any country of
 * ISO 3166-1), "body", "central-theme", "event-type" … ; `Object.keys(locale.forms.options)` lists them all
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns a choice for each code of the set, sorted by its label
 * @throws {@link RcmInputError} "unknown-code" where there is no such set, with the nearest that there is
 *
 * @example
 * ```js
 * import { options } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * options("member", es)[0]; // => { value: "BZ", label: "Belice" }
 * options("member", es)[3]; // => { value: "SV", label: "El Salvador" }
 * ```
 */
export function options<Set extends string>(set: SetNamed<Set>, locale: Locale | PartialLocale): readonly Option[] {
  const words = formWords(locale);
  const sets = recordIn(words.forms, "options", "locale.forms");
  const found = ownValue(sets, set, "locale.forms.options");
  if (found === undefined) throw unknownSet(set, Object.keys(sets));
  return optionsOf(readList(readText, found, `locale.forms.options.${set}`), words, set);
}

/**
 * What may be chosen from, in the order of the alphabet.
 *
 * @param codes - the codes, some of a set or all of it
 * @param words - the words of forms
 * @param set - the set that they are of; where none is named, the smallest that has all of them
 */
export function optionsOf(codes: readonly string[], words: FormWords, set?: string): readonly Option[] {
  const choices = namesOfChoices(codes, words, set).map((label, place) => ({ value: codes[place] as string, label }));
  return inAlphabet(choices, ({ label }) => label, textIn(words.all, "language", "locale"));
}

/**
 * What codes are called as choices. A set may call a code otherwise than others do: "reported" is a state of a work
 * plan, and of a fact how it is known. What has no name is shown as it is.
 */
export function namesOfChoices(codes: readonly string[], words: FormWords, ofSet?: string): readonly string[] {
  const set = ofSet ?? smallestSet(codes, words);
  let results: Unchecked | undefined;
  const label = (code: string) => textOr(words.labels, code, "locale.labels");
  const result = (code: string) => {
    results ??= recordIn(words.all, "results", "locale");
    return textOr(results, code, "locale.results");
  };
  return codes.map((code) => (set && label(`${set}.${code}`)) || (label(code) ?? result(code) ?? code));
}

/** The smallest set that has all of these codes; nothing where none has. */
function smallestSet(codes: readonly string[], { forms }: FormWords): string | undefined {
  const sets = recordIn(forms, "options", "locale.forms");
  const having = Object.keys(sets).flatMap((name) => {
    const members = readList(readText, ownValue(sets, name, "locale.forms.options"), `locale.forms.options.${name}`);
    return codes.every((code) => members.includes(code)) ? [{ name, size: members.length }] : [];
  });
  return having.sort((one, other) => one.size - other.size)[0]?.name;
}
