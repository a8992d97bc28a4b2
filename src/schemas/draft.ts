import * as z from "zod";
import { codeOrForm, form, list } from "./form.js";

/** Every key of any of several objects. */
export type AnyKey<Objects> = Objects extends unknown ? keyof Objects : never;
/** What a field may hold in any of several objects. */
export type AnyValue<Objects, Key> = Objects extends unknown
  ? Key extends keyof Objects
    ? Objects[Key]
    : never
  : never;

/** An object in the making, with the fields of every one of several; of a list, a list of entries in the making. */
export type ObjectDraft<Objects extends object> = [Objects] extends [readonly (infer Entry)[]]
  ? readonly Draft<Entry>[]
  : { [Key in AnyKey<Objects>]?: Draft<AnyValue<Objects, Key>> | undefined };

/** A value in the making: every field of every object in it may be absent, and of several forms it has the fields of all. */
export type Draft<Value> =
  | Exclude<Value, object>
  | ([Extract<Value, object>] extends [never] ? never : ObjectDraft<Extract<Value, object>>);

/**
 * The draft form of a schema: every field may be absent, at every depth, so that a form can be assessed while it is being
 * filled in. What is there must be right, and unknown fields are refused as before. What is still missing for the whole
 * form, the schema itself says (`required`); what is missing for an outcome, the assessment.
 *
 * @param schema a schema of rcm-rules/schemas, or one that is made of them
 * @returns a schema of the same value with every field optional; where there are several forms, such as the events of a
 * consultation, one form with the fields of all
 *
 * @example
 * ```js
 * import { apportionmentRequestSchema, draft } from "rcm-rules/schemas";
 *
 * apportionmentRequestSchema.safeParse({}).success; // => false
 * draft(apportionmentRequestSchema).safeParse({}).success; // => true
 * draft(apportionmentRequestSchema).safeParse({ budget: "1e5" }).success; // => false
 * ```
 */
export function draft<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodType<Draft<z.output<Schema>>, Draft<z.output<Schema>>> {
  const { id, ...meta } = schema.meta() ?? {};
  return drafted(schema).meta(meta) as unknown as z.ZodType<Draft<z.output<Schema>>, Draft<z.output<Schema>>>;
}

function drafted(schema: z.core.$ZodType): z.ZodType {
  if ("innerType" in schema._zod.def) return drafted(schema._zod.def.innerType as z.ZodType);
  if (schema instanceof z.ZodArray) return list(drafted(schema.def.element)).check(...checksOf(schema));
  if (schema instanceof z.ZodObject) return form(draftedShape([schema])).check(...checksOf(schema));
  if (schema instanceof z.ZodDiscriminatedUnion) return form(draftedShape(schema.def.options as z.ZodObject[]));
  if (schema instanceof z.ZodUnion) {
    const [code, other] = schema.def.options as [z.ZodType, z.ZodType];
    return codeOrForm(code, drafted(other));
  }
  return schema as z.ZodType;
}

/** The fields of all the objects; one that several have takes what any of them takes. */
function draftedShape(objects: readonly z.ZodObject[]): Record<string, z.ZodType> {
  const fields: Record<string, z.ZodType[]> = {};
  for (const { shape } of objects) {
    for (const [key, field] of Object.entries<z.core.$ZodType>(shape)) {
      fields[key] = [...(fields[key] ?? []), drafted(field)];
    }
  }
  return Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, z.optional(anyOf(of))]));
}

/** One schema where all are the same; codes from different lists become one list. */
function anyOf(schemas: readonly z.ZodType[]): z.ZodType {
  const [first, ...others] = schemas as readonly [z.ZodType, ...z.ZodType[]];
  const codes = schemas.flatMap(({ _zod }) => [...(_zod.values ?? [])]) as string[];
  return others.length > 0 && codes.length > 0 ? z.enum([...new Set(codes)]) : first;
}

function checksOf(schema: z.ZodType): z.core.$ZodCheck<unknown>[] {
  return (schema.def.checks ?? []) as z.core.$ZodCheck<unknown>[];
}
