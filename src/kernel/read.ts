import { RcmInputError } from "./error.js";

/** Reads a value of one form: gives it back checked, or throws `RcmInputError`. */
export type Reader<Value> = (value: unknown, path: string) => Value;

/** No list that is longer is read: a program that sends more entries has gone wrong. */
export const mostEntries = 100_000;

/** True or false. */
export const readBoolean: Reader<boolean> = (value, path) => {
  if (typeof value === "boolean") return value;
  throw new RcmInputError("not-a-boolean", path, "true or false", value);
};

/** A text with at least one character that is not white space. */
export const readText: Reader<string> = (value, path) => {
  if (typeof value === "string" && /\S/.test(value)) return value;
  throw new RcmInputError("not-a-text", path, "a text that is not empty", value);
};

/** A list of codes that is not longer is named in a message; a longer one is told by a few of its codes. */
const mostNamed = 12;

/** One of a closed list of codes. */
export function readCode<const Code extends string>(codes: readonly Code[]): Reader<Code> {
  return (value, path) => {
    if (codes.includes(value as Code)) return value as Code;
    const more = codes.length > mostNamed ? ", …" : "";
    throw new RcmInputError("unknown-code", path, `one of ${codes.slice(0, mostNamed).join(", ")}${more}`, value);
  };
}

/**
 * A plain object: not a list, and nothing that only looks like an object, such as a Promise, a Map, a Date or a
 * FormData. The usual prototype is told at once, whatever else there is by its kind.
 */
export function isPlainObject(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== "object" || value === null) return false;
  const { prototype } = Object;
  return Object.getPrototypeOf(value) === prototype || prototype.toString.call(value) === "[object Object]";
}

/**
 * The list that was received, each entry read at its own path ("rows.2"; "2" where the list is itself the argument).
 * Its length is looked at once, and no entry is read beyond {@link mostEntries}. Throws `RcmInputError`.
 */
export function readList<Value>(read: Reader<Value>, value: unknown, path: string, prefix = `${path}.`): Value[] {
  const entries: Value[] = [];
  let at = path;
  try {
    if (!Array.isArray(value)) throw new RcmInputError("not-an-array", path, "a list", value);
    const length: unknown = value.length;
    if (typeof length !== "number") throw new RcmInputError("not-an-array", path, "a list", value);
    // A length that is no whole number, which only a proxy has, fails the comparison too.
    if (!(length <= mostEntries)) {
      throw new RcmInputError("out-of-range", path, `a list of at most ${mostEntries} entries`, value);
    }
    for (let index = 0; index < length; index += 1) {
      at = prefix + index;
      entries.push(read(value[index], at));
    }
  } catch (error) {
    throw readable(error, at);
  }
  return entries;
}

/** A getter or a proxy that throws while it is read is reported as a wrong form, at the path where it stands. */
export function readable(error: unknown, path: string): RcmInputError {
  return error instanceof RcmInputError ? error : new RcmInputError("unreadable", path, "readable", undefined);
}
