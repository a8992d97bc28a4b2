import { type Phrases, within } from "./phrases.js";
import { ownValue, readRecord, recordIn, textIn, type Unchecked } from "./read-locale.js";
import type { RuleWords } from "./rule-words.js";
import { filled } from "./template.js";

/** What an input is called by itself and inside a sentence. */
export interface InputLabel {
  readonly label: string;
  readonly inside: string;
}

/**
 * Gives what an input is called by its path: a field of the rule by its label, an entry of a list by its place before
 * it ("items.3.theme" is "entry 4: Central theme"), a code by what it means; what has no name keeps its path.
 */
export function labelsOfInputs(rule: RuleWords, phrases: Phrases): (path: string) => InputLabel {
  let form: string | undefined;
  let find: ((name: string) => string | undefined) | undefined;
  return (path) => {
    find ??= fieldLabels(rule);
    const keys = path.split(".");
    const places = keys.filter((key) => aPlace.test(key));
    const names = keys.filter((key) => !aPlace.test(key));
    const own = find(names.join("."));
    // A name of something, such as a country, keeps its capital wherever it stands.
    const field = own ?? phrases.named(names[names.length - 1] ?? "") ?? names.join(".");
    const inside = own === undefined ? field : within(own);
    if (places.length === 0) return { label: field, inside };
    form ??= textIn(recordIn(phrases.words, "forms", "locale"), "entry", "locale.forms");
    const entry = places.map((place) => filled(form as string, { number: `${Number(place) + 1}` })).join(", ");
    const join = (name: string) => (name === "" ? entry : `${entry}: ${name}`);
    return { label: join(field), inside: join(inside) };
  };
}

/** A path's part that is the place of an entry in a list, counted from 0. */
const aPlace = /^\d+$/;

/** Gives the label of a rule's field by its path, each read once. */
function fieldLabels({ texts, path }: RuleWords): (name: string) => string | undefined {
  const fields = recordIn(texts, "fields", path);
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, labelIn(fields, name, `${path}.fields`));
    return known.get(name);
  };
}

function labelIn(fields: Unchecked, name: string, base: string): string | undefined {
  const found = ownValue(fields, name, base);
  return found === undefined ? undefined : textIn(readRecord(found, `${base}.${name}`), "label", `${base}.${name}`);
}
