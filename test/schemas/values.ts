import fc from "fast-check";
import * as z from "zod";
import { pool } from "./pool.js";

/** How often a value is taken that is not right, out of a hundred. */
interface Odds {
  readonly wrong: number;
  readonly absent: number;
}

/** Values that a schema accepts. */
export function validValues(schema: z.ZodType): fc.Arbitrary<unknown> {
  return valuesOf(schema, { wrong: 0, absent: 30 });
}

/** Values that a schema accepts, and values that are wrong in one place or in a few. */
export function nearlyValidValues(schema: z.ZodType): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 1, arbitrary: validValues(schema) },
    { weight: 3, arbitrary: valuesOf(schema, { wrong: 8, absent: 25 }) },
    { weight: 1, arbitrary: valuesOf(schema, { wrong: 30, absent: 10 }) },
  );
}

/**
 * The values of a schema, field by field. The schema itself only tells which fields there are and, of the pool, which
 * values are more often right; whether they are is for the core to say.
 */
function valuesOf(schema: z.core.$ZodType, odds: Odds): fc.Arbitrary<unknown> {
  const inner = innerValues(schema, odds);
  if (odds.wrong === 0) return inner;
  return fc.oneof({ weight: 100 - odds.wrong, arbitrary: inner }, { weight: odds.wrong, arbitrary: anyValue });
}

function innerValues(schema: z.core.$ZodType, odds: Odds): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return innerValues(schema.def.innerType, odds);
  if (schema instanceof z.ZodArray) return fc.array(valuesOf(schema.def.element, odds), { maxLength: 3 });
  if (schema instanceof z.ZodObject) return accepted(schema, odds, record(schema, odds));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.def.options.map((option) => innerValues(option, odds)));
  return fc.constantFrom(...rightValues(schema));
}

function record({ shape }: z.ZodObject, odds: Odds): fc.Arbitrary<unknown> {
  const fields = Object.entries<z.core.$ZodType>(shape).map(([key, field]) => {
    const required = field._zod.optin !== "optional";
    const absent = required && odds.wrong === 0 ? 0 : required ? 2 : odds.absent;
    const entry = valuesOf(field, odds).map((value) => [[key, value]] as const);
    const undefinedToo = field instanceof z.ZodOptional && !(field instanceof z.ZodExactOptional);
    return fc.oneof(
      { weight: 100 - absent, arbitrary: entry },
      { weight: absent, arbitrary: fc.constant([]) },
      {
        weight: undefinedToo || odds.wrong > 0 ? Math.ceil(absent / 5) : 0,
        arbitrary: fc.constant([[key, undefined]] as const),
      },
    );
  });
  const unknown = fc.tuple(fc.constantFrom("volontaryReturn", "__proto__", "constructor", "year", "x.y"), anyValue);
  const more = fc.oneof(
    { weight: 100, arbitrary: fc.constant([]) },
    { weight: Math.ceil(odds.wrong / 4), arbitrary: unknown.map((entry) => [entry]) },
  );
  return fc.tuple(...fields, more).map((entries) => Object.fromEntries(entries.flat()));
}

const anyValue = fc.constantFrom(...pool);

/** Fields that are right one by one may not be together, such as an end before its start. */
function accepted(schema: z.ZodObject, { wrong }: Odds, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return wrong > 0 ? values : values.filter((value) => schema.safeParse(value).success);
}

const right = new WeakMap<z.core.$ZodType, readonly unknown[]>();

function rightValues(schema: z.core.$ZodType): readonly unknown[] {
  let values = right.get(schema);
  if (values === undefined) {
    values = [...(schema._zod.values ?? []), ...pool].filter((value) => z.safeParse(schema, value).success);
    right.set(schema, values);
  }
  return values;
}

/** A place in a value, by its dotted path; `put` gives the same value with another in that place. */
export interface Place {
  readonly path: string;
  readonly put: (other: unknown) => unknown;
}

/** Every place of a value, at every depth, and the whole. */
export function placesOf(value: unknown): Place[] {
  const whole: Place = { path: "", put: (other) => other };
  if (typeof value !== "object" || value === null) return [whole];
  const places = Object.entries(value).flatMap(([key, field]) =>
    placesOf(field).map(({ path, put }) => ({
      path: path === "" ? key : `${key}.${path}`,
      put: (other: unknown) => replaced(value, key, put(other)),
    })),
  );
  return [whole, ...places];
}

/** A right value that has as many of its fields as can be. */
export function fullestValue(schema: z.ZodType): unknown {
  const samples = fc.sample(validValues(schema), { numRuns: 200, seed: 1996 });
  return samples.reduce((most, other) => (placesOf(other).length > placesOf(most).length ? other : most));
}

/** The names of all fields of a schema, at every depth. */
export function fieldsOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return fieldsOf(schema.def.innerType);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.def.element);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(fieldsOf);
  if (!(schema instanceof z.ZodObject)) return [];
  const entries = Object.entries<z.core.$ZodType>(schema.shape);
  return entries.flatMap(([key, field]) => [key, ...fieldsOf(field)]);
}

/** A copy with another field; of a list, a list. */
function replaced(value: object, key: string, field: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => (index === Number(key) ? field : entry));
  return { ...value, [key]: field };
}
