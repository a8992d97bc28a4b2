import type { Locale, PartialLocale } from "./locale.js";
import { ownValue, partOf, readRecord, recordIn, textIn, textOr, type Unchecked, unknownCode } from "./read-locale.js";

/** Where the names of codes stand, those of all countries too, beside those of the rules and of fields. */
const parts = ["labels", "results", "readings"] as const;

/**
 * What a code is called: a country of ISO 3166-1, an organization, a body, an outcome, a criterion, a reason, a rule, a
 * field, a set of options, the code of an error, a reading of ours.
 *
 * @param code - the code as the library gives it. Where two rules have a criterion of the same name, it is the first
 * rule's; `describe` words each by its own rule
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
 * label("FR", es); // => "Francia"
 * label("disability", es); // => "La persona tiene una discapacidad"
 * ```
 */
export function label(code: string, locale: Locale | PartialLocale): string {
  const words = readRecord(locale, "locale");
  if (typeof code !== "string") throw unknownCode(code, "code");
  for (const part of parts) {
    const text = textOr(recordIn(words, part, "locale"), code, `locale.${part}`);
    if (text !== undefined) return text;
  }
  const text = textOfRules(words, code) ?? textOfForms(words, code);
  if (text === undefined) throw unknownCode(code, "code");
  return text;
}

/** The title of a rule, or a criterion or a field of one. */
function textOfRules(words: Unchecked, code: string): string | undefined {
  const rules = recordIn(words, "rules", "locale");
  const rule = ownValue(rules, code, "locale.rules");
  if (rule !== undefined) return textIn(readRecord(rule, `locale.rules.${code}`), "title", `locale.rules.${code}`);
  let field: string | undefined;
  for (const id of Object.keys(rules)) {
    const at = `locale.rules.${id}`;
    const texts = recordIn(rules, id, "locale.rules");
    const criterion = textOr(partOf(texts, "criteria", at), code, `${at}.criteria`);
    if (criterion !== undefined) return criterion;
    field ??= labelIn(partOf(texts, "fields", at), code, `${at}.fields`);
  }
  return field;
}

/** The label of a field of a form. */
function textOfForms(words: Unchecked, code: string): string | undefined {
  return labelIn(recordIn(recordIn(words, "forms", "locale"), "fields", "locale.forms"), code, "locale.forms.fields");
}

function labelIn(fields: Unchecked, name: string, base: string): string | undefined {
  const found = ownValue(fields, name, base);
  return found === undefined ? undefined : textIn(readRecord(found, `${base}.${name}`), "label", `${base}.${name}`);
}
