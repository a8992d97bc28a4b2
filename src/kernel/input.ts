import { bare } from "./bare.js";
import { RcmInputError } from "./error.js";
import { type Field, type FieldReader, type Fields, readerOfField } from "./fields.js";
import { isPlainObject, readable } from "./read.js";
import { unknownField } from "./unknown-field.js";

/** The checked values of an input, in the order of its paths; an absent one is undefined. */
export type Values = readonly unknown[];

/** Puts what it reads among the values. */
type Taker = (value: unknown, values: unknown[]) => void;

/** A field, ready to be read. */
interface Slot {
  readonly name: string;
  readonly path: string;
  /** Its place among the values. */
  readonly place: number;
  readonly isTruth: boolean;
  readonly read: FieldReader;
  readonly field: Field;
  /** Reads the fields of its own, where it has some. */
  readonly take: Taker | undefined;
}

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
  const slots = names.map((name): Slot => {
    const field = fields[name] as Field;
    const { kind, fields: own } = bare(field as Field & { readonly fields?: Fields });
    const at = prefix + name;
    const take = own && readerOf(own, at, `${at}.`, paths);
    const place = own ? -1 : paths.push(at) - 1;
    return { name, path: at, place, isTruth: kind === "truth", read: readerOfField(field), field, take };
  });
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a call for each field costs a tenth of an assessment
  return (object, values) => {
    let at = path;
    try {
      if (!isPlainObject(object)) throw new RcmInputError("not-an-object", at, "an object", object);
      let next = 0;
      for (const name in object) {
        // biome-ignore lint/suspicious/noPrototypeBuiltins: in this loop it costs nothing (V8), unlike Object.hasOwn
        if (!Object.prototype.hasOwnProperty.call(object, name)) continue;
        let slot = slots[next];
        if (slot === undefined || slot.name !== name) {
          next = placeOf(name, slots, next);
          slot = slots[next];
          if (slot === undefined) throw unknownField(name, names, path, prefix);
        }
        next += 1;
        at = slot.path;
        const value = object[name];
        if (value === undefined) continue;
        // Most fields are yes or no: these are taken without a call.
        if (slot.isTruth && typeof value === "boolean") values[slot.place] = value;
        else if (slot.take) slot.take(value, values);
        else values[slot.place] = slot.read(value, at, slot.field as never);
      }
    } catch (error) {
      throw readable(error, at);
    }
  };
}

/** The place of a name, looked for from where it is likely to be; none where there is no such name. */
function placeOf(name: string, slots: readonly Slot[], from: number): number {
  for (let place = from; place < slots.length; place += 1) if (slots[place]?.name === name) return place;
  for (let place = 0; place < from; place += 1) if (slots[place]?.name === name) return place;
  return -1;
}
