import type { Locale, PartialLocale } from "./locale.js";
import { ownValue, readRecord, recordIn, textIn, textOr, unknownCode } from "./read-locale.js";

/** Where the names of codes stand, beside those of the rules. */
const parts = ["labels", "results"] as const;

/**
 * What a code is called: a country, an organization, a body, an outcome, a reason, a rule, the code of an error.
 *
 * @param code - the code as the library gives it
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the name, or the sentence where the code stands for one
 * @throws {@link RcmInputError} "unknown-code" where the library has no such code
 *
 * @example
 * ```js
 * import { label } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * label("DO", es); // => "República Dominicana"
 * ```
 */
export function label(code: string, locale: Locale | PartialLocale): string {
  const words = readRecord(locale, "locale");
  if (typeof code !== "string") throw unknownCode(code, "code");
  for (const part of parts) {
    const text = textOr(recordIn(words, part, "locale"), code, `locale.${part}`);
    if (text !== undefined) return text;
  }
  const rule = ownValue(recordIn(words, "rules", "locale"), code, "locale.rules");
  if (rule === undefined) throw unknownCode(code, "code");
  const at = `locale.rules.${code}`;
  return textIn(readRecord(rule, at), "title", at);
}
