import * as z from "zod";
import { codeOrForm, form, formOf, list, noted } from "./form.js";
import { readSchema } from "./read-wrapped.js";

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

/**
 * A value in the making: every field of every object in it may be absent, and of several forms it has the fields of
 * all.
 */
export type Draft<Value> =
  | Exclude<Value, object>
  | ([Extract<Value, object>] extends [never] ? never : ObjectDraft<Extract<Value, object>>);

/**
 * The draft form of a schema: every field may be absent, at every depth, so that a form can be assessed while it is
 * being filled in. What is there must be right, and unknown fields are refused as before. What is still missing for the
 * whole form, the schema itself says (`required`); what is missing for an outcome, the assessment.
 *
 * @param schema - a schema of rcm-rules/schemas, or one that is made of them
 * @returns a schema of the same value with every field optional; where there are several forms, such as the events of a
 * consultation, one form with the fields of all
 * @throws {@link RcmInputError} "not-an-object" where it is no zod schema
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
  const { id, ...meta } = readSchema(schema).meta() ?? {};
  return noted(drafted(schema), formOf(schema)).meta(meta) as unknown as z.ZodType<
    Draft<z.output<Schema>>,
    Draft<z.output<Schema>>
  >;
}

function drafted(schema: z.core.$ZodType): z.ZodType {
  const { def, traits } = schema._zod;
  if (def.type === "optional" || def.type === "nonoptional") return drafted(required(schema));
  if (schema instanceof z.ZodNullable) return z.nullable(drafted(schema.def.innerType));
  if (schema instanceof z.ZodArray) return checked(list(drafted(schema.def.element)), schema);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return checked(draftedForm(schema.def.options as z.ZodObject[]), schema);
  if (schema instanceof z.ZodObject) return checked(draftedForm([schema]), schema);
  if (!traits.has("RcmCodeOrForm")) return schema as z.ZodType;
  const [code, other] = (schema as z.ZodUnion).def.options as unknown as [z.ZodType, z.ZodType];
  return checked(codeOrForm(code, drafted(other)), schema);
}

/**
 * The checks that this library has made, which know that fields may be absent; those that others have added do not, and
 * a rule that refuses what is missing is not asked.
 */
function checked<Drafted extends z.ZodType>(made: Drafted, { _zod }: z.core.$ZodType): Drafted {
  const checks = (_zod.def.checks ?? []) as z.core.$ZodCheck<unknown>[];
  return made.check(...checks.filter(({ _zod }) => "limit" in _zod.def && !("exceptDrafts" in _zod.def)));
}

/**
 * The fields of all the objects; one that several have takes what any of them takes. Other fields fare as in the first.
 */
function draftedForm(objects: readonly z.ZodObject[]): z.ZodType {
  const fields = new Map<string, Set<z.core.$ZodType>>();
  for (const { shape } of objects) {
    for (const [key, field] of Object.entries<z.core.$ZodType>(shape)) {
      fields.set(key, new Set([...(fields.get(key) ?? []), required(field)]));
    }
  }
  const shape = Object.fromEntries([...fields].map(([key, of]) => [key, z.optional(anyOf([...of].map(drafted)))]));
  const { catchall } = objects[0]?.def ?? {};
  return catchall ? form(shape).catchall(catchall as z.ZodType) : form(shape).strip();
}

/** The schema of a field, whether it may be absent or not. */
function required(schema: z.core.$ZodType): z.core.$ZodType {
  const { type } = schema._zod.def;
  return type === "optional" || type === "nonoptional" ? required((schema as z.ZodOptional).def.innerType) : schema;
}

/** Codes from different lists become one list, so that a wrong one is told as such. */
function anyOf(schemas: readonly z.ZodType[]): z.ZodType {
  const [first, ...others] = schemas as readonly [z.ZodType, ...z.ZodType[]];
  if (others.length === 0) return first;
  const codes = schemas.map(({ _zod }) => [...(_zod.values ?? [])]);
  return codes.every((some) => some.length > 0) ? z.literal([...new Set(codes.flat())] as string[]) : z.union(schemas);
}
