import { readList, readText } from "../kernel/read.js";
import { inAlphabet } from "./alphabet.js";
import type { Locale, PartialLocale } from "./locale.js";
import type { SetNamed } from "./option-sets.js";
import { ownValue, readRecord, recordIn, textIn, textOr } from "./read-locale.js";
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
  const words = readRecord(locale, "locale");
  const labels = recordIn(words, "labels", "locale");
  const sets = recordIn(recordIn(words, "forms", "locale"), "options", "locale.forms");
  const found = ownValue(sets, set, "locale.forms.options");
  if (found === undefined) throw unknownSet(set, Object.keys(sets));

  const language = textIn(words, "language", "locale");
  const choices = readList(
    (code, at): Option => {
      const value = readText(code, at);
      return { value, label: textOr(labels, value, "locale.labels") ?? value };
    },
    found,
    `locale.forms.options.${set}`,
  );
  return inAlphabet(choices, ({ label }) => label, language);
}
