import { ownOf } from "./bare.js";
import { type IsoDate, isCalendarDate, isoDate, yearNumber } from "./calendar-date.js";
import { RcmInputError } from "./error.js";
import { type UsdAmount, usdAmount } from "./money.js";
import { isPlainObject, type Reader, readable, readBoolean, readCode, readList, readText } from "./read.js";
import { unknownField } from "./unknown-field.js";

/**
 * A field of an input, written once: what may stand in it. The type of the input, its reader, its zod schema, the
 * values that the property tests try, the form and the JSON Schema are made of it.
 */
export interface Field<Value = unknown, Kind extends string = string> {
  readonly kind: Kind;
  /** Checks one value, where that is not done as for all fields of the kind. */
  readonly read?: Reader<Value>;
}

/** The fields of an input by their names, in the order in which a form asks for them. */
export type Fields = { readonly [name: string]: Field };

/** A field that is one of several codes. */
export interface CodeField<Code extends string> extends Field<Code, "code"> {
  readonly codes: readonly Code[];
}

/** A field that is a calendar date, or one of several codes that stand in its place. */
export interface DateOrCodeField<Code extends string> extends Field<IsoDate | Code, "date-or-code"> {
  readonly codes: readonly Code[];
}

/** A field that is a number between two bounds, both included. */
export interface WholeNumberField extends Field<number, "whole-number"> {
  readonly minimum: number;
  readonly maximum?: number;
}

/** A field that is a list of values of one form. */
export interface ListField<Entry extends Field> extends Field<readonly ValueOf<Entry>[], "list"> {
  readonly entry: Entry;
}

/** A field that has fields of its own. */
export interface GroupField<Inner extends Fields> extends Field<Input<Inner>, "group"> {
  readonly fields: Inner;
}

/** A field that may not be absent. */
export type RequiredField<Of extends Field> = Of & { readonly required: true };

/** What a field holds. */
export type ValueOf<Of extends Field> = Of extends Field<infer Value> ? Value : never;

type RequiredNames<Of extends Fields> = {
  [Name in keyof Of]: Of[Name] extends { readonly required: true } ? Name : never;
}[keyof Of];

/** The type of an input with these fields: an absent field is unknown. */
export type Input<Of extends Fields> = {
  readonly [Name in keyof Of as Name extends RequiredNames<Of> ? never : Name]?: ValueOf<Of[Name]> | undefined;
} & { readonly [Name in keyof Of as Name extends RequiredNames<Of> ? Name : never]: ValueOf<Of[Name]> };

/** The dotted paths of the fields: "age", "approvals.IOM". */
export type Path<Of extends Fields> = {
  [Name in keyof Of & string]: Of[Name] extends GroupField<infer Inner> ? `${Name}.${Path<Inner>}` : Name;
}[keyof Of & string];

/** What stands at a path. */
export type ValueAt<Of extends Fields, At extends string> = At extends keyof Of
  ? ValueOf<Of[At]>
  : At extends `${infer Name}.${infer Rest}`
    ? Of[Name] extends GroupField<infer Inner>
      ? ValueAt<Inner, Rest>
      : never
    : never;

/** Yes or no; absent for unknown. */
export const truth: Field<boolean, "truth"> = { kind: "truth" };

/** A text that is not empty. */
export const text: Field<string, "text"> = { kind: "text" };

/** A calendar date "2016-06-09". */
export const date: Field<IsoDate, "date"> = { kind: "date" };

/** An amount in US dollars with at most two decimals, "1000.00". */
export const amount: Field<UsdAmount, "amount"> = { kind: "amount" };

/** A calendar year, from 1 to 9999. */
export const year: Field<number, "year"> = { kind: "year" };

/**
 * A field of a form of its own, such as a union: its reader is written by hand, and so is its schema.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function own<Value>(read: Reader<Value>): Field<Value, "own"> {
  return { kind: "own", read };
}

/**
 * One of a closed list of codes.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function code<const Code extends string>(codes: readonly Code[]): CodeField<Code> {
  return { kind: "code", codes };
}

/**
 * A calendar date "2016-06-09", or a code that stands in its place.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function dateOr<const Code extends string>(...codes: readonly Code[]): DateOrCodeField<Code> {
  return { kind: "date-or-code", codes };
}

/**
 * A whole number from the minimum to the maximum.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function wholeNumber(minimum: number, maximum?: number): WholeNumberField {
  return { kind: "whole-number", minimum, ...(maximum !== undefined && { maximum }) };
}

/**
 * A list of values of one form.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function list<const Entry extends Field>(entry: Entry): ListField<Entry> {
  const read: Reader<readonly ValueOf<Entry>[]> = (value, path) =>
    readList((one, at) => readField(entry, one, at) as ValueOf<Entry>, value, path);
  return { kind: "list", entry, read };
}

/**
 * A field with fields of its own.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function group<const Inner extends Fields>(fields: Inner): GroupField<Inner> {
  return { kind: "group", fields };
}

/**
 * A field that may not be absent.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function required<const Of extends Field>(field: Of): RequiredField<Of> {
  return { ...field, required: true };
}

/**
 * A reader of an object with these fields, for an argument or for an entry of a list.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function objectReader<const Of extends Fields>(fields: Of): Reader<Input<Of>> {
  return (value, path) => readFields(fields, value, path, `${path}.`);
}

/**
 * The fields of an object, each read once, by its own name, and checked. An absent field stays absent. Throws
 * `RcmInputError` where the value is no plain object, has a field that is none of these, or one with the wrong form.
 *
 * @param fields - the form of the object
 * @param value - what was received
 * @param path - what the object is called
 * @param prefix - what stands before the names of its fields: nothing, where the object is itself the argument
 */
export function readFields<const Of extends Fields>(fields: Of, value: unknown, path: string, prefix = ""): Input<Of> {
  // Without a prototype: what somebody has added to that of all objects is no field of this one.
  const found: { [name: string]: unknown } = Object.create(null);
  let at = path;
  try {
    if (!isPlainObject(value)) throw new RcmInputError("not-an-object", path, "an object", value);
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) throw unknownField(name, Object.keys(fields), path, prefix);
      at = prefix + name;
      const given = value[name];
      if (given !== undefined) found[name] = readField(fields[name] as Field, given, at);
    }
    for (const name of Object.keys(fields)) {
      const field = fields[name] as Field;
      if (Object.hasOwn(field, "required") && found[name] === undefined) readField(field, undefined, prefix + name);
    }
  } catch (error) {
    throw readable(error, at);
  }
  return found as Input<Of>;
}

/** One value by the form of its field. */
function readField(field: Field & { readonly fields?: Fields }, value: unknown, path: string): unknown {
  if (field.kind === "group") return readFields(field.fields as Fields, value, path, `${path}.`);
  return readerOfField(field)(value, path, field as never);
}

/** Checks one value of a field. */
export type FieldReader = (value: unknown, path: string, field: never) => unknown;

/** How the values of a field are checked: as those of its kind, or in a way of its own. */
export function readerOfField(field: Field): FieldReader {
  const own = Object.hasOwn(field, "read") ? field.read : readers[field.kind as keyof typeof readers];
  return own as FieldReader;
}

/** Apart from the fields: who needs no more than their forms, as a schema does, carries none of these. */
const readers = {
  truth: readBoolean,
  text: readText,
  date: isoDate,
  amount: usdAmount,
  year: yearNumber,
  code: (value: unknown, path: string, { codes }: CodeField<string>) =>
    codes.includes(value as string) ? value : readCode(codes)(value, path),
  "date-or-code": (value: unknown, path: string, { codes }: DateOrCodeField<string>) => {
    if (isCalendarDate(value) || codes.includes(value as string)) return value;
    const instead = codes.map((code) => `"${code}"`).join(" or ");
    throw new RcmInputError("not-a-date", path, `a date such as "2016-06-09", or ${instead}`, value);
  },
  "whole-number": readWhole,
};

function readWhole(value: unknown, path: string, field: WholeNumberField): number {
  const { minimum } = field;
  const maximum = ownOf(field, "maximum");
  const isWhole = Number.isInteger(value);
  const given = value as number;
  if (isWhole && given >= minimum && given <= (maximum ?? Number.MAX_SAFE_INTEGER)) return given + 0;
  const bounds = maximum === undefined ? `from ${minimum} on` : `from ${minimum} to ${maximum}`;
  throw new RcmInputError(isWhole ? "out-of-range" : "not-a-whole-number", path, `a whole number ${bounds}`, value);
}
