import { readText } from "../kernel/read.js";
import { citer, inFull } from "./cite.js";
import type { SentenceName } from "./locale.js";
import { partOf, recordIn, textIn, textsOf, type Unchecked, unknownCode } from "./read-locale.js";
import { filled } from "./template.js";

/** What a description is put together of: the sentences, names and citations of one locale, each read once. */
export interface Phrases {
  readonly words: Unchecked;
  /** A sentence of the locale with its gaps filled. */
  readonly say: (name: SentenceName, gaps?: { readonly [gap: string]: string }) => string;
  /** A sentence about one thing or about several, which are listed in it. */
  readonly sayOf: (name: Counted, gap: string, things: readonly string[]) => string;
  /** What a code is called, or nothing. */
  readonly named: (code: string) => string | undefined;
  /** What a code is called. Throws `RcmInputError` where the locale has no name for it. */
  readonly name: (code: string, path: string) => string;
  /** Where a clause stands. */
  readonly cite: (id: unknown, path: string) => string;
  /** A citation with what the clause says, where the locale has words for it. */
  readonly citeInFull: (place: string, id: string) => string;
}

/** The sentences that there are for one thing and for several. */
type Counted = SentenceName extends infer Name ? (Name extends `${infer Stem}-many` ? Stem : never) : never;

/** Makes the phrases of a locale. Throws `RcmInputError` where it has the wrong form. */
export function phrasesOf(words: Unchecked): Phrases {
  let sentence: ((key: string) => string | undefined) | undefined;
  let label: ((key: string) => string | undefined) | undefined;
  let reading: ((key: string) => string | undefined) | undefined;
  let clause: ((key: string) => string | undefined) | undefined;
  let cite: ReturnType<typeof citer> | undefined;
  const say: Phrases["say"] = (name, gaps) => {
    sentence ??= textsOf(recordIn(words, "sentences", "locale"), "locale.sentences");
    const text = sentence(name) ?? readText(undefined, `locale.sentences.${name}`);
    return gaps ? filled(text, gaps) : text;
  };
  const named = (code: string) => {
    label ??= textsOf(recordIn(words, "labels", "locale"), "locale.labels");
    const text = label(code);
    if (text !== undefined) return text;
    reading ??= textsOf(partOf(words, "readings", "locale"), "locale.readings");
    return reading(code);
  };
  return {
    words,
    say,
    sayOf: (name, gap, things) =>
      say(things.length === 1 ? `${name}-one` : `${name}-many`, { [gap]: things.join("; ") }),
    named,
    name: (code, path) => {
      const text = named(code);
      if (text === undefined) throw unknownCode(code, path);
      return text;
    },
    cite: (id, path) => {
      cite ??= citer(words);
      return cite(id, path);
    },
    citeInFull: (place, id) => {
      clause ??= textsOf(partOf(words, "clauses", "locale"), "locale.clauses");
      const text = clause(id);
      return text === undefined ? place : inFull(place, text);
    },
  };
}

/** The language of a locale: that of the names that facts carry. */
export function languageOf({ words }: Phrases): string {
  return textIn(words, "language", "locale");
}

/** A text as it stands inside a sentence: "The person is 70" becomes "the person is 70", "IOM approved" stays. */
export function within(text: string): string {
  return isWord(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Whether a text begins with a capital before a small letter or a space: no acronym and no numeral. */
function isWord(text: string): boolean {
  const [first, second] = [text.charAt(0), text.charAt(1)];
  return first !== first.toLowerCase() && (second === " " || second !== second.toUpperCase());
}

/** A sentence without its full stop, as it stands inside another one. */
export function unstopped(text: string): string {
  return text.endsWith(".") ? text.slice(0, -1) : text;
}

/** A clause that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An amount as it is written: "1000.00" becomes "US$1,000.00". */
export function dollars(amount: string): string {
  const sign = amount.startsWith("-") ? "-" : "";
  const point = amount.indexOf(".");
  const whole = amount.slice(sign.length, point < 0 ? undefined : point);
  return `${sign}US$${whole.replace(thousands, ",")}${point < 0 ? "" : amount.slice(point)}`;
}

const thousands = /\B(?=(?:\d{3})+$)/g;

/** A date as it is written, with its precision: "2016-06-09" becomes "9 June 2016", "2016" stays. */
export function written(date: string, { say }: Phrases): string {
  const [year = "", month, day] = date.split("-");
  const called = month === undefined ? undefined : say("months").split(" ")[Number(month) - 1];
  if (called === undefined) return date;
  if (day === undefined) return say("date-of-month", { month: called, year });
  return say("date", { day: `${Number(day)}`, month: called, year });
}
