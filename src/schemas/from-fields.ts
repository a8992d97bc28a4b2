import type * as z from "zod";
import type {
  CodeField,
  DateOrCodeField,
  Field,
  Fields,
  GroupField,
  ListField,
  ValueOf,
  WholeNumberField,
} from "../kernel/fields.js";
import { form, list, type ReadonlyList } from "./form.js";
import { asOf, code, dateOrCode, isoDate, optional, text, truth, usdAmount, whole, year } from "./values.js";

/**
 * The schema of an object with these fields and no others: it accepts what the reader of the same fields accepts. A
 * field that is not required may be absent.
 *
 * @param fields - the fields of an input, as they are written beside its rule
 * @param own - by their names, the schemas of fields that have a form of their own, such as a union or a country
 */
export function schemaOf<const Of extends Fields, Own extends OwnSchemas<Of> = Record<never, never>>(
  fields: Of,
  ...[own]: [NamesOfTheirOwn<Of>] extends [never] ? [own?: Own] : [own: Own & Record<NamesOfTheirOwn<Of>, unknown>]
): z.ZodObject<
  { -readonly [Name in keyof Of]: Entry<Of[Name], Name extends keyof Own ? Own[Name] : SchemaOf<Of[Name]>> },
  z.core.$strict
> {
  return form(shapeOf(fields, own as OwnSchemas<Fields>)) as never;
}

/** Schemas that are written by hand: of the fields of which the kind says nothing, and of any other that says more. */
type OwnSchemas<Of extends Fields> = {
  readonly [Name in keyof Of]?: z.ZodType<ValueOf<Of[Name]>, ValueOf<Of[Name]>> | undefined;
};

/** The names of the fields of which the kind says nothing of their form. */
type NamesOfTheirOwn<Of extends Fields> = {
  [Name in keyof Of]: [SchemaOf<Of[Name]>] extends [never] ? Name : never;
}[keyof Of];

/** The schema of a field of an object, which may be absent unless it is required. */
type Entry<Of extends Field, Schema> = Schema extends z.ZodType
  ? Of extends { readonly required: true }
    ? Schema
    : z.ZodOptional<Schema>
  : never;

/** The schema that a field stands for; none where it has a form of its own. */
type SchemaOf<Of extends Field> =
  Of extends CodeField<infer Code>
    ? z.ZodEnum<{ [Each in Code]: Each }>
    : Of extends ListField<infer Entry>
      ? ListOf<SchemaOf<Entry>>
      : Of extends GroupField<infer Inner>
        ? GroupOf<Inner>
        : Of["kind"] extends keyof SchemasOfKinds
          ? SchemasOfKinds[Of["kind"]]
          : never;

type GroupOf<Inner extends Fields> = [NamesOfTheirOwn<Inner>] extends [never]
  ? z.ZodObject<{ -readonly [Name in keyof Inner]: Entry<Inner[Name], SchemaOf<Inner[Name]>> }, z.core.$strict>
  : never;

type ListOf<Entry extends z.ZodType> = [Entry] extends [never] ? never : ReadonlyList<Entry>;

interface SchemasOfKinds {
  truth: z.ZodBoolean;
  date: z.ZodISODate;
  "date-or-code": z.ZodString;
  "as-of": z.ZodString;
  year: z.ZodInt;
  "whole-number": z.ZodInt;
  amount: z.ZodString;
  text: z.ZodString;
}

function shapeOf(fields: Fields, own: OwnSchemas<Fields> = {}): z.core.$ZodLooseShape {
  const entries = Object.entries<Field & { readonly required?: true }>(fields).map(([name, field]) => {
    const schema = own[name] ?? schemaOfField(field);
    return [name, field.required ? schema : optional(schema)];
  });
  return Object.fromEntries(entries);
}

function schemaOfField(field: Field): z.ZodType {
  return (kinds as { readonly [kind: string]: (field: never) => z.ZodType })[field.kind]?.(field as never) as z.ZodType;
}

/** How the schema of each kind of field is made. */
const kinds = {
  truth,
  date: isoDate,
  "as-of": asOf,
  year,
  amount: usdAmount,
  text,
  "whole-number": ({ minimum, maximum }: WholeNumberField) => whole(minimum, maximum),
  code: ({ codes }: CodeField<string>) => code(codes),
  "date-or-code": ({ codes }: DateOrCodeField<string>) => dateOrCode(codes),
  list: ({ entry }: ListField<Field>) => list(schemaOfField(entry)),
  group: ({ fields }: GroupField<Fields>) => form(shapeOf(fields)),
};
