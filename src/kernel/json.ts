import { RcmInputError } from "./error.js";
import { isPlainObject, readable, readList } from "./read.js";

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** No input of a rule is nested deeper, nor holds as many values: what does is a circle, or has gone wrong. */
const deepest = 32;
const mostValues = 1_000_000;

/**
 * A plain copy of a value that JSON can hold: what is read back from its JSON is equal to it. A field that is undefined
 * is left out. Throws `RcmInputError` where the value, or something in it, is no JSON: a Date, a function, NaN, a hole
 * in a list, a circle.
 */
export function jsonCopy(value: unknown, path: string): Json {
  try {
    return copyOf(value, path, 0, { left: mostValues });
  } catch (error) {
    throw readable(error, path);
  }
}

function copyOf(value: unknown, path: string, depth: number, values: { left: number }): Json {
  values.left -= 1;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  // JSON has no -0.
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  if (depth < deepest && values.left > 0) {
    if (Array.isArray(value)) return readList((entry, at) => copyOf(entry, at, depth + 1, values), value, path);
    if (isPlainObject(value)) return fieldsOf(value, path, (field, at) => copyOf(field, at, depth + 1, values));
  }
  throw new RcmInputError("unreadable", path, "what JSON can hold", value);
}

function fieldsOf(object: object, path: string, copy: (value: unknown, path: string) => Json): Json {
  const fields: [name: string, value: Json][] = [];
  for (const name of Object.keys(object)) {
    const at = `${path}.${name}`;
    try {
      const value: unknown = (object as { readonly [name: string]: unknown })[name];
      if (value !== undefined) fields.push([name, copy(value, at)]);
    } catch (error) {
      throw readable(error, at);
    }
  }
  return Object.fromEntries(fields);
}
