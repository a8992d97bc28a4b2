import type * as z from "zod";
import { isPlainObject, mostEntries } from "../kernel/read.js";
import { asGiven, entriesBelow, isBlank, isGiven, type Place, placeOf, placesBelow } from "./form-tree.js";
import { type Fields, isRequired, partOf, takesNull, type ValuePart } from "./parts.js";
import type { ReadingLanguage, ReadProblemParams } from "./read-result.js";
import { readTyped } from "./read-typed.js";

type Schema = z.core.$ZodType;

/** A form while it is being read. */
export interface Reading {
  readonly language: ReadingLanguage | undefined;
  /** What is wrong with a text that could not be read, by the path that the form has for it. */
  readonly unread: Map<string, ReadProblemParams>;
  /** Of a list, under which numbers the form has its entries. */
  readonly numbers: Map<unknown, readonly string[]>;
}

/**
 * What a place says to a schema: the value where it can be read, undefined where nothing was given, and what was given
 * where it cannot be read, so that the schema refuses it at its path.
 */
export function readPart(schema: Schema, place: Place, reading: Reading): unknown {
  const part = partOf(schema);
  if (part.kind === "group") return readGroup(place, reading, part.fields, isRequired(schema));
  if (part.kind === "forms") return readGroup(place, reading, formMeant(part, place), isRequired(schema));
  if (part.kind === "list") return readEntries(part.entry, place, reading);
  if (part.kind === "code-or-form") {
    const isForm = place.values.some(isPlainObject) || (!place.values.some(isGiven) && !isBlank(place));
    return readPart(isForm ? part.form : part.code, place, reading);
  }
  if (part.kind === "any") return readAny(part.options, place, reading);
  return readValue(part, place, reading, takesNull(schema));
}

/** The fields of a form; one that no schema knows is left to the schema. */
function readGroup(place: Place, reading: Reading, fields: Fields, required: boolean): unknown {
  const isObject = place.values.some(isPlainObject);
  const below = placesBelow(place);
  if (place.values.some(isGiven)) return asGiven(place);
  // Where the whole was left empty, nothing is said of it.
  if (!required && !isObject && isBlank(place)) return undefined;
  const object: { [name: string]: unknown } = Object.create(null);
  for (const [name, field] of below) {
    const schema = fields.get(name);
    const value = schema === undefined ? asGiven(field) : readPart(schema, field, reading);
    if (schema === undefined || value !== undefined) object[name] = value;
  }
  return object;
}

/** Of several forms, the one that the value of a field tells; as long as none does, the fields of all. */
function formMeant({ by, forms }: { readonly by: string; readonly forms: readonly Fields[] }, place: Place): Fields {
  const [tag] = placesBelow(place).get(by)?.values.filter(isGiven) ?? [];
  const meant = forms.find((fields) => {
    const field = fields.get(by);
    return field !== undefined && field._zod.values?.has(String(tag).trim()) === true;
  });
  return meant ?? new Map(forms.flatMap((fields) => [...fields]));
}

function readEntries(schema: Schema, place: Place, reading: Reading): unknown {
  const longest = place.values.find((value) => Array.isArray(value) && value.length > mostEntries);
  if (longest !== undefined) return longest;
  const isList = place.values.some(Array.isArray);
  const numbered = entriesBelow(place);
  if (numbered === undefined) return asGiven(place);
  const repeated = place.values.flatMap((value) => (Array.isArray(value) ? value : isGiven(value) ? [value] : []));
  const entries = [...repeated.map((value, index) => placeOf(value, [...place.path, `${index}`])), ...numbered];
  const read = entries
    .map((entry) => ({ value: readPart(schema, entry, reading), number: entry.path[entry.path.length - 1] as string }))
    .filter(({ value }) => value !== undefined);
  if (read.length === 0 && !(isList && entries.length === 0)) return undefined;
  const list = read.map(({ value }) => value);
  reading.numbers.set(
    list,
    read.map(({ number }) => number),
  );
  return list;
}

/** Of several kinds of values, the first that takes what was given. */
function readAny(options: readonly Schema[], place: Place, reading: Reading): unknown {
  const values = options.map((option) => [option, readPart(option, place, reading)] as const);
  const taken = values.find(([option, value]) => {
    const result = option["~standard"].validate(value);
    return !(result instanceof Promise) && result.issues === undefined;
  });
  return (taken ?? values[0])?.[1];
}

function readValue(part: ValuePart, place: Place, reading: Reading, nullIsGiven: boolean): unknown {
  if (![...place.below.values()].every(isBlank)) return asGiven(place);
  const [value, ...others] = place.values.filter(isGiven);
  if (others.length > 0) return asGiven(place);
  if (value === undefined && place.isHalfTyped) return "";
  if (value === undefined) return nullIsGiven && place.values.includes(null) ? null : undefined;
  const { value: read, problem } = readTyped(part, value, reading.language);
  if (problem !== undefined) reading.unread.set(place.path.join("."), problem);
  return read;
}
