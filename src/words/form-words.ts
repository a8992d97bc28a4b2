import type { FieldTexts } from "../kernel/words.js";
import { fieldIn } from "./field.js";
import { readRecord, recordIn, textOr, type Unchecked } from "./read-locale.js";
import { ruleFields } from "./rule-words.js";

/** The parts of a locale that forms need, each read once. */
export interface FormWords {
  readonly all: Unchecked;
  readonly forms: Unchecked;
  readonly labels: Unchecked;
}

/** The parts of a locale that forms need. Throws `RcmInputError`. */
export function formWords(locale: unknown): FormWords {
  const all = readRecord(locale, "locale");
  return { all, forms: recordIn(all, "forms", "locale"), labels: recordIn(all, "labels", "locale") };
}

/**
 * Gives what a form calls a field: two forms may have a field of the same name and mean different things by it.
 *
 * @param words - the words of forms
 * @param form - whose words name the fields: a rule, "reserve-fund.case", or a form, "MeetingFilter"
 * @returns gives, for the names from the form down to a field, without the numbers of entries, the words for it in this
 * form, or else those for every field of the name; nothing where there are none. Where the form stands inside another,
 * what comes before it does not matter
 */
export function fieldsOfForm(
  { all, forms, labels }: FormWords,
  form: string | undefined,
): (names: readonly string[]) => FieldTexts | undefined {
  let rule: ReturnType<typeof ruleFields> | undefined;
  let fields: Unchecked | undefined;
  const inRule = (name: string) => {
    if (form === undefined) return undefined;
    rule ??= ruleFields(all, form);
    return fieldIn(rule.fields, name, rule.path);
  };
  const named = (name: string) => {
    fields ??= recordIn(forms, "fields", "locale.forms");
    return fieldIn(fields, name);
  };
  return (names) => {
    const last = names[names.length - 1] ?? "";
    const paths = names.map((_, place) => names.slice(place).join("."));
    for (const path of paths) {
      const found = inRule(path);
      if (found !== undefined) return found;
    }
    const own = (form === undefined ? undefined : named(`${form}.${last}`)) ?? named(last);
    if (own !== undefined) return own;
    // A field that is itself a code, such as a member, is called what the code means.
    const code = textOr(labels, last, "locale.labels");
    return code === undefined ? undefined : { label: code, description: "" };
  };
}
