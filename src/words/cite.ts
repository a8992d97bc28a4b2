import type { SourceId } from "../kernel/answer.js";
import { code, readFields } from "../kernel/fields.js";
import { readText } from "../kernel/read.js";
import type { Locale, PartialLocale } from "./locale.js";
import { readRecord, recordIn, textOr, textsOf, type Unchecked, unknownCode } from "./read-locale.js";
import { filled } from "./template.js";

/** How much a citation says. */
const citeStyles = ["inline", "full"] as const;

/** How much a citation says: where the clause stands, or also what it says, in our own words. */
export type CiteStyle = (typeof citeStyles)[number];

/** The options of {@link cite}. */
export interface CiteOptions {
  /** "full" adds what the clause says: no two clauses are cited alike in full. Default: "inline". */
  readonly style?: CiteStyle | undefined;
}

const optionFields = { style: code(citeStyles) };

/**
 * Where a clause stands, as a person cites it, and on demand what it says.
 *
 * @param id - the id of a clause or of a reported page
 * @param locale - `en` of rcm-rules/locales/en or `es` of rcm-rules/locales/es
 * @param options - "inline", the default, or "full"
 * @returns inline: the title of the document, the heading of the section and the number of the item where there is one.
 * full: the same and what the clause says, in our own words
 * @throws {@link RcmInputError} "unknown-code" where no clause has the id
 *
 * @example
 * ```js
 * import { cite } from "rcm-rules";
 * import { en } from "rcm-rules/locales/en";
 *
 * const id = "twenty-years/presidency-functions/7";
 * cite(id, en); // => "20 Years of the RCM, III.B – Functions of the President Pro-Tempore, item 7"
 * cite("iom-page/chair/current", en, { style: "full" }).split(": ")[1]; // => "Belize holds the presidency in 2024"
 * ```
 */
export function cite(id: SourceId, locale: Locale | PartialLocale, options: CiteOptions = {}): string {
  const { style = "inline" } = readFields(optionFields, options, "options");
  const words = readRecord(locale, "locale");
  const place = citation(
    id,
    "id",
    partsToCite(words, (record, base) => (key) => textOr(record, key, base)),
  );
  if (style === "inline") return place;
  const text = textOr(recordIn(words, "clauses", "locale"), id, "locale.clauses");
  if (text === undefined) throw unknownCode(id, "id");
  return inFull(place, text);
}

/** A citation with what the clause says. */
export function inFull(place: string, text: string): string {
  return `${place}: ${text}`;
}

/**
 * Cites by a locale that has been read as far as it is an object: however many ids follow, each part is read once, and
 * each clause is put into words once.
 */
export function citer(locale: Unchecked): (id: unknown, path: string) => string {
  const parts = partsToCite(locale, textsOf);
  const known = new Map<unknown, string>();
  return (id, path) => {
    let text = known.get(id);
    if (text === undefined) {
      text = citation(id, path, parts);
      known.set(id, text);
    }
    return text;
  };
}

type Texts = (key: string) => string | undefined;

/** The parts of a locale that a citation is made of. */
interface Parts {
  /** The heading of a section with the title of its document, by "twenty-years/presidency-functions". */
  readonly placeOf: (key: string) => Place | undefined;
  readonly formOf: Texts;
}

interface Place {
  readonly section: string;
  /** Absent where a reported page stands by itself. */
  readonly document: string | undefined;
}

function partsToCite(locale: Unchecked, texts: (record: Unchecked, base: string) => Texts): Parts {
  const headingOf = texts(recordIn(locale, "sections", "locale"), "locale.sections");
  const titleOf = texts(recordIn(locale, "documents", "locale"), "locale.documents");
  const places = new Map<string, Place>();
  const placeOf = (key: string) => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const section = headingOf(key);
    if (section === undefined) return undefined;
    const place = { section, document: titleOf(key.slice(0, key.indexOf("/"))) };
    places.set(key, place);
    return place;
  };
  return { placeOf, formOf: texts(recordIn(locale, "citation", "locale"), "locale.citation") };
}

function citation(id: unknown, path: string, { placeOf, formOf }: Parts): string {
  if (typeof id !== "string") throw unknownCode(id, path);
  const { key, tail } = partsOf(id);
  const place = placeOf(key);
  if (place === undefined) throw unknownCode(id, path);
  const { document, section } = place;
  if (document === undefined) return section;
  const kind = kindOf(tail);
  const form = formOf(kind) ?? readText(undefined, `locale.citation.${kind}`);
  return filled(form, { document, section, item: tail });
}

/** "twenty-years/presidency-functions/7": the document with the section, and what comes after them. */
function partsOf(id: string): { readonly key: string; readonly tail: string } {
  const second = id.indexOf("/", id.indexOf("/") + 1);
  const end = second < 0 ? id.length : second;
  const third = id.indexOf("/", end + 1);
  return { key: id.slice(0, end), tail: id.slice(end + 1, third < 0 ? id.length : third) };
}

/** A year is the row of a table, any other number an item. */
function kindOf(tail: string): "section" | "item" | "row" {
  if (!digits.test(tail)) return "section";
  return tail.length === "1996".length ? "row" : "item";
}

const digits = /^\d+$/;
