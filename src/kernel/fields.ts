import { isArray, RcmInputError } from "./error.js";

/** Reads a value of one form: gives it back checked, or throws `RcmInputError`. */
export type Reader<Value> = (value: unknown, path: string) => Value;

/** The form of an object with optional fields: how each of them is read. */
export type Fields<Value> = { readonly [Key in keyof Value]-?: Reader<Exclude<Value[Key], undefined>> };

/**
 * The fields of an object, each read once and checked. An absent field stays absent; a field that the form does not name
 * is left alone. Throws `RcmInputError`.
 */
export function readFields<Value extends object>(
  fields: Fields<Value>,
  value: unknown,
  path: string,
  prefix = "",
): Value {
  if (!isRecord(value)) {
    throw new RcmInputError("not-an-object", path, "an object", value);
  }
  const read: Partial<Record<string, unknown>> = {};
  for (const key in fields) {
    const at = prefix + key;
    const field = property(value, key, at);
    if (field !== undefined) read[key] = fields[key](field, at);
  }
  return read as Value;
}

/** The fields of an object of which none may be absent. Throws `RcmInputError`. */
export function readWhole<Value extends object>(
  fields: Fields<Value>,
  value: unknown,
  path: string,
  prefix = `${path}.`,
): Value {
  const read = readFields(fields, value, path, prefix);
  for (const key in fields) if (!(key in read)) fields[key](undefined, prefix + key);
  return read;
}

/** The list that was received, each entry read at its own path ("rows.2"; "2" where the list is itself the argument). */
export function readList<Value>(read: Reader<Value>, value: unknown, path: string, prefix = `${path}.`): Value[] {
  if (!isArray(value)) throw new RcmInputError("not-an-array", path, "a list", value);
  const length = property(value, "length", path) as number;
  const entries: Value[] = [];
  for (let index = 0; index < length; index += 1) {
    const at = prefix + index;
    entries.push(read(property(value, index, at), at));
  }
  return entries;
}

/** True or false. */
export const readBoolean: Reader<boolean> = (value, path) => {
  if (typeof value === "boolean") return value;
  throw new RcmInputError("not-a-boolean", path, "true or false", value);
};

/** A text with at least one character that is not white space. */
export const readText: Reader<string> = (value, path) => {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new RcmInputError("not-a-text", path, "a text that is not empty", value);
};

/** One of a closed list of codes. */
export function readCode<const Code extends string>(codes: readonly Code[]): Reader<Code> {
  return (value, path) => {
    if (codes.includes(value as Code)) return value as Code;
    throw new RcmInputError("unknown-code", path, `one of ${codes.join(", ")}`, value);
  };
}

/** An object that is no list. */
export function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** A property, where reading it may run somebody's getter: that it fails is a matter of form, not ours to throw on. */
function property(object: object, key: string | number, path: string): unknown {
  try {
    return (object as Record<string, unknown>)[key];
  } catch {
    throw new RcmInputError("unreadable", path, "readable", undefined);
  }
}
