import { RcmInputError } from "./error.js";
import { type Field, own } from "./fields.js";
import { folded } from "./folded.js";

/** A letter or a digit of the names that the library gives, in a form that every dialect of patterns understands. */
export const letterOrDigit = /[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;

/** A text to look for: words, each of which must be there. Without a letter or a digit it is none. */
export const searchText: Field<string, "own"> = /* @__PURE__ */ own((value, path) => {
  if (typeof value === "string" && letterOrDigit.test(value)) return value;
  throw new RcmInputError("not-a-text", path, "a text with a letter or a digit", value);
});

/**
 * The words of a text as they are compared in a search: without case, accents and punctuation. A full stop or an
 * apostrophe inside a word is left out of it: "D.C." is "dc". Only the first 1,000 characters count.
 *
 * @param text - the text as somebody typed it, or as a document prints it
 */
export function searchWords(text: string): string[] {
  const parts = folded(text)
    .replace(/[.'’]/g, "")
    .split(/[^0-9a-z\u00df-\u00f6\u00f8-\u024f]+/);
  return [...new Set(parts.filter((part) => part !== ""))];
}
