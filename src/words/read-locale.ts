import { RcmInputError } from "../kernel/error.js";
import { isPlainObject, readable, readText } from "../kernel/read.js";

/** An object whose values nobody has checked yet. */
export type Unchecked = { readonly [key: string]: unknown };

/**
 * An object, whatever it holds: a locale, a result or an issue that is handed back may carry more than is asked for.
 * Throws `RcmInputError`.
 */
export function readRecord(value: unknown, path: string): Unchecked {
  return recordAt(value, path, "");
}

/**
 * What stands under a key, as long as it is a property of the record's own: a code such as "constructor" is nobody's. A
 * getter runs once. Throws `RcmInputError` where the property cannot be read.
 *
 * @param record - the record
 * @param key - the name of the property; what is no text is no name
 * @param base - the path of the record; empty where its properties are themselves the paths
 */
export function ownValue(record: Unchecked, key: unknown, base: string): unknown {
  if (typeof key !== "string") return undefined;
  try {
    return Object.hasOwn(record, key) ? record[key] : undefined;
  } catch (error) {
    throw readable(error, pathOf(base, key));
  }
}

/** The object under a key. Throws `RcmInputError`. */
export function recordIn(record: Unchecked, key: string, base: string): Unchecked {
  return recordAt(ownValue(record, key, base), key, base);
}

/** A part that a locale may lack. Throws `RcmInputError` where it is no object. */
export function partOf(record: Unchecked, part: string, base: string): Unchecked {
  const found = ownValue(record, part, base);
  return found === undefined ? {} : readRecord(found, `${base}.${part}`);
}

/** The text under a key. Throws `RcmInputError`. */
export function textIn(record: Unchecked, key: string, base: string): string {
  return textAt(ownValue(record, key, base), key, base);
}

/** The text under a key, or nothing where the record has no such key. Throws `RcmInputError` where it is no text. */
export function textOr(record: Unchecked, key: unknown, base: string): string | undefined {
  const text = ownValue(record, key, base);
  return text === undefined ? undefined : textAt(text, String(key), base);
}

/** Gives the text under a key, or nothing, however often it is asked for one: each is read once. */
export function textsOf(record: Unchecked, base: string): (key: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (key) => {
    let text = known.get(key);
    if (text === undefined) {
      text = textOr(record, key, base);
      known.set(key, text);
    }
    return text;
  };
}

/** What is thrown for a code that the library does not have. */
export function unknownCode(code: unknown, path: string): RcmInputError {
  return new RcmInputError("unknown-code", path, "a code of this library", code);
}

// A path is put together only where there is something to say of it.

function recordAt(value: unknown, key: string, base: string): Unchecked {
  try {
    if (isPlainObject(value)) return value;
  } catch (error) {
    throw readable(error, pathOf(base, key));
  }
  throw new RcmInputError("not-an-object", pathOf(base, key), "an object", value);
}

function textAt(value: unknown, key: string, base: string): string {
  return typeof value === "string" && notBlank.test(value) ? value : readText(value, pathOf(base, key));
}

const notBlank = /\S/;

function pathOf(base: string, key: string): string {
  return base === "" ? key : `${base}.${key}`;
}
