import type { FieldTexts } from "../kernel/words.js";
import type { Locale, PartialLocale } from "./locale.js";
import { ownValue, readRecord, recordIn, textIn, type Unchecked, unknownCode } from "./read-locale.js";

/**
 * What a field is called on a form, and what belongs in it.
 *
 * @param name - the name of the field, "grantedOn", or its path in the input of a rule, "approvals.IOM"
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @returns the label, and a sentence that describes the field
 * @throws {@link RcmInputError} "unknown-code" where no form has the field
 *
 * @example
 * ```js
 * import { field } from "rcm-rules";
 * import { es } from "rcm-rules/locales/es";
 *
 * field("grantedOn", es).label; // => "Fecha de la asistencia"
 * field("approvals.IOM", es).label; // => "Aprobación de la OIM"
 * ```
 */
export function field(name: string, locale: Locale | PartialLocale): FieldTexts {
  const words = readRecord(locale, "locale");
  const fields = recordIn(recordIn(words, "forms", "locale"), "fields", "locale.forms");
  const found = fieldIn(fields, name) ?? fieldOfRule(recordIn(words, "rules", "locale"), name);
  if (found === undefined) throw unknownCode(name, "name");
  return found;
}

/** The words of the field with this name, where there is one. */
export function fieldIn(fields: Unchecked, name: unknown, base = "locale.forms.fields"): FieldTexts | undefined {
  const found = ownValue(fields, name, base);
  if (found === undefined) return undefined;
  const at = `${base}.${name}`;
  const texts = readRecord(found, at);
  return { label: textIn(texts, "label", at), description: textIn(texts, "description", at) };
}

/** A dotted path is one rule's own. */
function fieldOfRule(rules: Unchecked, path: unknown): FieldTexts | undefined {
  if (typeof path !== "string" || !path.includes(".")) return undefined;
  for (const rule of Object.keys(rules)) {
    const at = `locale.rules.${rule}`;
    const fields = recordIn(recordIn(rules, rule, "locale.rules"), "fields", at);
    const found = fieldIn(fields, path, `${at}.fields`);
    if (found !== undefined) return found;
  }
  return undefined;
}
