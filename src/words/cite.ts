import type { SourceId } from "../kernel/answer.js";
import { code, readFields } from "../kernel/fields.js";
import { readText } from "../kernel/read.js";
import type { Locale, PartialLocale } from "./locale.js";
import { readRecord, recordIn, textOr, textsOf, type Unchecked, unknownCode } from "./read-locale.js";
import { filled } from "./template.js";

/** How much a citation says. */
const citeStyles = ["inline", "full"] as const;

/** How much a citation says: where the clause stands, or also what it says, in our own words. */
type CiteStyle = (typeof citeStyles)[number];

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
 * cite("iom-page/chair/current", en, { style: "full" }).split(": ")[1]; // => "Belize as chairing country in 2024"
 * ```
 */
export function cite(id: SourceId, locale: Locale | PartialLocale, options?: CiteOptions): string {
  const words = readRecord(locale, "locale");
  const place = citation(id, "id", partsToCite(words), direct);
  const { style } = options === undefined ? inline : readFields(optionFields, options, "options");
  if (style !== "full") return place;
  const text = textOr(recordIn(words, "clauses", "locale"), id, "locale.clauses");
  if (text === undefined) throw unknownCode(id, "id");
  return inFull(place, text);
}

const inline: CiteOptions = {};

/** A citation with what the clause says. */
export function inFull(place: string, text: string): string {
  return `${place}: ${text}`;
}

/**
 * Cites by a locale that has been read as far as it is an object: however many ids follow, each part is read once, and
 * each clause is put into words once.
 */
export function citer(locale: Unchecked): (id: unknown, path: string) => string {
  const parts = partsToCite(locale);
  const texts = new Map<Unchecked, Texts>();
  const read: Read = (record, key, base) => {
    let known = texts.get(record);
    if (known === undefined) {
      known = textsOf(record, base);
      texts.set(record, known);
    }
    return known(key);
  };
  const known = new Map<unknown, string>();
  return (id, path) => {
    let text = known.get(id);
    if (text === undefined) {
      text = citation(id, path, parts, read);
      known.set(id, text);
    }
    return text;
  };
}

type Texts = (key: string) => string | undefined;

/** How a text of the locale is read: at once, or once for many citations. */
type Read = (record: Unchecked, key: string, base: string) => string | undefined;

const direct: Read = textOr;

/** The parts of a locale that a citation is made of. */
interface Parts {
  readonly sections: Unchecked;
  readonly documents: Unchecked;
  readonly forms: Unchecked;
}

function partsToCite(locale: Unchecked): Parts {
  return {
    sections: recordIn(locale, "sections", "locale"),
    documents: recordIn(locale, "documents", "locale"),
    forms: recordIn(locale, "citation", "locale"),
  };
}

/**
 * "twenty-years/presidency-functions/7" is the document with the section, and what comes after them. A reported page
 * stands by itself: its subject says where it is.
 */
function citation(id: unknown, path: string, { sections, documents, forms }: Parts, read: Read): string {
  if (typeof id !== "string") throw unknownCode(id, path);
  const first = id.indexOf("/");
  const second = id.indexOf("/", first + 1);
  const end = second < 0 ? id.length : second;
  const section = read(sections, id.slice(0, end), "locale.sections");
  if (section === undefined) throw unknownCode(id, path);
  const document = read(documents, id.slice(0, first), "locale.documents");
  if (document === undefined) return section;
  const third = id.indexOf("/", end + 1);
  const item = id.slice(end + 1, third < 0 ? id.length : third);
  const kind = kindOf(item);
  const form = read(forms, kind, "locale.citation") ?? readText(undefined, `locale.citation.${kind}`);
  return filled(form, { document, section, item });
}

/** A year is the row of a table, any other number an item. */
function kindOf(tail: string): "section" | "item" | "row" {
  if (!digits.test(tail)) return "section";
  return tail.length === "1996".length ? "row" : "item";
}

const digits = /^\d+$/;
