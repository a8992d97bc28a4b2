import type { Finding } from "./assessment.js";
import type { Bits } from "./decision.js";
import { RcmInputError } from "./error.js";
import type { Fields } from "./fields.js";
import { isPlainObject, type Reader } from "./read.js";
import { unknownField } from "./unknown-field.js";

/**
 * An input as far as it has been read: its checked values by their places, and what they say of the criteria that are
 * answered by a yes or a no.
 */
export interface Reading {
  readonly values: unknown[];
  readonly findings: Finding[];
  met: Bits;
  unmet: Bits;
  /** Where the reading is. */
  at: string;
}

/** A criterion that a field answers by itself. */
export interface Answer {
  readonly place: number;
  readonly bit: Bits;
  readonly met: Finding;
  readonly unmet: Finding;
}

/** Takes a value up. */
export type Taker = (value: unknown, reading: Reading) => void;

/** A field, ready to be read. */
interface Slot {
  readonly path: string;
  /** Its place among the values. */
  readonly place: number;
  readonly answer: Answer | undefined;
  /** Reads the fields of its own, where it has some. */
  readonly take: Taker | undefined;
  readonly read: Reader<unknown> | undefined;
}

/**
 * Makes a reader of an object's own fields, which reads each of them once. A field is looked for where the one before
 * it stood in the list of names: an input whose fields come in their order costs one comparison a field.
 *
 * @param fields - the form of the object
 * @param path - what the object is called
 * @param prefix - what stands before the names of its fields
 * @param paths - where the paths are added; the place of a path is that of its value
 * @param answerOf - the criterion that a field of yes or no answers by itself
 */
export function readerOf(
  fields: Fields,
  path: string,
  prefix: string,
  paths: string[],
  answerOf: (path: string) => Answer | undefined,
): Taker {
  const names = Object.keys(fields);
  const slots = names.map((name): Slot => {
    const { kind, read, fields: own } = fields[name] as Fields[string] & { readonly fields?: Fields };
    const at = prefix + name;
    const take = own && readerOf(own, at, `${at}.`, paths, answerOf);
    const answer = kind === "truth" ? answerOf(at) : undefined;
    return { path: at, place: own ? -1 : paths.push(at) - 1, answer, take, read };
  });
  const slotOf = (name: string, from: number) => {
    const later = names.indexOf(name, from);
    const slot = later < 0 ? names.indexOf(name) : later;
    if (slot < 0) throw unknownField(name, names, path, prefix);
    return slot;
  };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a call a field would cost a tenth of the whole
  return (object, reading) => {
    if (!isPlainObject(object)) throw new RcmInputError("not-an-object", path, "an object", object);
    let next = 0;
    for (const name in object) {
      // biome-ignore lint/suspicious/noPrototypeBuiltins: in this loop it costs nothing (V8), unlike Object.hasOwn
      if (!Object.prototype.hasOwnProperty.call(object, name)) continue;
      if (names[next] !== name) next = slotOf(name, next);
      const slot = slots[next] as Slot;
      next += 1;
      reading.at = slot.path;
      const value = object[name];
      if (value === undefined) continue;
      const { answer } = slot;
      if (answer && typeof value === "boolean") {
        // Most fields are yes or no and answer a criterion: that is noted at once.
        reading.values[slot.place] = value;
        note(value, answer, reading);
      } else if (slot.take) slot.take(value, reading);
      else reading.values[slot.place] = slot.read?.(value, slot.path);
    }
  };
}

/** Notes what is known of a criterion. */
export function note(truth: boolean, { place, bit, met, unmet }: Answer, reading: Reading): void {
  if (truth) reading.met |= bit;
  else reading.unmet |= bit;
  reading.findings[place] = truth ? met : unmet;
}
