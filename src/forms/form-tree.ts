import { isPlainObject, mostEntries } from "../kernel/read.js";

/** What a form says at one place: what was given under its name, and the places below it. */
export interface Place {
  /** From the form down to here, as the form calls it. */
  readonly path: readonly string[];
  /** What was given under the very name: several things, where the name was given several times. */
  readonly values: unknown[];
  readonly below: Map<string, Place>;
  /** Whether something was typed here that the browser could not read. */
  isHalfTyped?: true;
}

/** No name has more parts; one that has is nobody's field. */
const deepest = 20;

/**
 * A form as places: of a FormData, a URLSearchParams or any other iterable, an entry each; of an object, its fields.
 * Dotted names and names with brackets stand for nested places: "approvals.IOM", "rows[0].country". Places are kept in
 * maps, so that a name such as "__proto__" is a name like any other.
 */
export function treeOf(form: unknown): Place {
  const root = emptyPlace([]);
  if (!isIterable(form)) {
    root.values.push(form);
    return root;
  }
  let count = 0;
  for (const entry of form) {
    count += 1;
    // Of more entries than any form has, nothing is read.
    if (count > mostEntries) throw new RangeError("too many entries");
    const [name, value] = entry as readonly [unknown, unknown];
    placeAt(root, String(name)).values.push(value);
  }
  return root;
}

/** The place of a name, made where there is none yet. */
export function placeAt(place: Place, name: string): Place {
  return keysOf(name).reduce(placeBelow, place);
}

/** The places below one: those that names have told, and the fields of an object that was given here. */
export function placesBelow(place: Place): ReadonlyMap<string, Place> {
  for (const value of place.values.splice(0)) {
    if (!isPlainObject(value)) place.values.push(value);
    else for (const name of Object.keys(value)) placeAt(place, name).values.push(value[name]);
  }
  return place.below;
}

/** The places below a list, each an entry, in the order of their numbers; nothing where one has no number. */
export function entriesBelow(place: Place): readonly Place[] | undefined {
  const below = [...placesBelow(place)];
  if (!below.every(([key]) => isNumber.test(key))) return undefined;
  return below.sort(([one], [other]) => Number(one) - Number(other)).map(([, entry]) => entry);
}

const isNumber = /^\d{1,15}$/;

/** A place for a value by itself, such as an entry of a list. */
export function placeOf(value: unknown, path: readonly string[]): Place {
  return { ...emptyPlace(path), values: [value] };
}

/** Whether nothing was given here, nor below. What was typed halfway is something. */
export function isBlank({ values, below, isHalfTyped }: Place): boolean {
  return !isHalfTyped && !values.some(isGiven) && [...below.values()].every(isBlank);
}

/** Whether a value is more than a field that was left empty, in a form or in a database. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
}

/** What was given, as it came, for what no schema knows. */
export function asGiven({ values, below }: Place): unknown {
  if (below.size === 0) return values.length > 1 ? [...values] : values[0];
  const object: { [name: string]: unknown } = Object.create(null);
  for (const [name, place] of below) object[name] = asGiven(place);
  return values.length === 0 ? object : [...values, object];
}

function placeBelow(place: Place, key: string): Place {
  const known = place.below.get(key);
  if (known !== undefined) return known;
  const made = emptyPlace([...place.path, key]);
  place.below.set(key, made);
  return made;
}

function emptyPlace(path: readonly string[]): Place {
  return { path, values: [], below: new Map() };
}

/** The keys of a name: those of "rows[0].country" are those of "rows.0.country", and "themes[]" is "themes". */
export function keysOf(name: string): readonly string[] {
  const keys = name.replace(/\[(\w*)\]/g, ".$1").split(".");
  if (keys.length > 1 && keys[keys.length - 1] === "") keys.pop();
  return keys.length > deepest ? [name] : keys;
}

function isIterable(form: unknown): form is Iterable<unknown> {
  if (typeof form !== "object" || form === null || Array.isArray(form)) return false;
  return typeof (form as { readonly [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";
}
