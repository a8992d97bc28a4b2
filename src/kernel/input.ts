import { RcmInputError } from "./error.js";
import type { Fields } from "./fields.js";
import { isPlainObject, readable } from "./read.js";
import { unknownField } from "./unknown-field.js";

/** The checked values of an input, in the order of its paths; an absent one is undefined. */
export type Values = readonly unknown[];

/** Puts what it reads among the values. */
type Taker = (value: unknown, values: unknown[]) => void;

/**
 * Makes a reader of an object's own fields, which reads each of them once. A field is looked for where the one before
 * it stood in the list of names: an input whose fields come in their order costs one comparison a field. The reader
 * throws `RcmInputError`.
 *
 * @param fields - the form of the object
 * @param path - what the object is called
 * @param prefix - what stands before the names of its fields
 * @param paths - where the paths are added; the place of a path is that of its value
 */
export function readerOf(fields: Fields, path: string, prefix: string, paths: string[]): Taker {
  const names = Object.keys(fields);
  const takers = names.map((name): Taker => {
    const { read, fields: own } = fields[name] as Fields[string] & { readonly fields?: Fields };
    const at = prefix + name;
    if (own) return readerOf(own, at, `${at}.`, paths);
    const place = paths.push(at) - 1;
    return (value, values) => {
      values[place] = read?.(value, at);
    };
  });
  const placeOf = (name: string, near: number) => {
    if (names[near] === name) return near;
    const place = names.indexOf(name);
    if (place < 0) throw unknownField(name, names, path, prefix);
    return place;
  };
  return (object, values) => {
    let at = path;
    try {
      if (!isPlainObject(object)) throw new RcmInputError("not-an-object", at, "an object", object);
      let place = -1;
      for (const name in object) {
        // biome-ignore lint/suspicious/noPrototypeBuiltins: in this loop it costs nothing (V8), unlike Object.hasOwn
        if (!Object.prototype.hasOwnProperty.call(object, name)) continue;
        place = placeOf(name, place + 1);
        at = prefix + name;
        const value = object[name];
        if (value !== undefined) takers[place]?.(value, values);
      }
    } catch (error) {
      throw readable(error, at);
    }
  };
}
