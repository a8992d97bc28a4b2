import type * as z from "zod";
import { expectationOf } from "../schemas/problem.js";

type Schema = z.core.$ZodType;

/** What stands in a field that is typed or chosen. */
export type ValueKind =
  | "yes-no"
  | "choice"
  | "date"
  | "as-of"
  | "year"
  | "whole-number"
  | "amount"
  | "percentage"
  | "text"
  | "number"
  | "other";

/** A field that is typed or chosen. */
export interface ValuePart {
  readonly kind: ValueKind;
  /** What is chosen from. */
  readonly codes?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Fields by their names, in their order. */
export type Fields = ReadonlyMap<string, Schema>;

/** What a schema is, seen from a form: fields, a list, one of several forms, or a value. */
export type Part =
  | ValuePart
  | { readonly kind: "group"; readonly fields: Fields }
  | { readonly kind: "list"; readonly entry: Schema }
  /** Forms that are told apart by the value of a field. */
  | { readonly kind: "forms"; readonly by: string; readonly forms: readonly Fields[] }
  /** A code, or else a form. */
  | { readonly kind: "code-or-form"; readonly code: Schema; readonly form: Schema }
  /** Several kinds of values: a schema of somebody else's. */
  | { readonly kind: "any"; readonly options: readonly Schema[] };

/** What a schema is, without what only says that a field may be absent. */
export function partOf(schema: Schema): Part {
  const inner = innermost(schema);
  const def = inner._zod.def as Definition;
  if (def.type === "object") return { kind: "group", fields: fieldsOf(def) };
  if (def.type === "array" && def.element) return { kind: "list", entry: def.element };
  if (def.type === "union") return unionOf(inner, def);
  return valuePartOf(inner, def);
}

/** Whether a schema gives something back for a field that is absent. */
export function isRequired({ _zod }: Schema): boolean {
  return _zod.optin !== "optional";
}

/** Whether null is a value of the schema, and not a sign that there is none. */
export function takesNull(schema: Schema): boolean {
  const { type } = schema._zod.def;
  const inside = insideOf(schema);
  return type === "nullable" || type === "null" || (inside !== undefined && takesNull(inside));
}

/**
 * Whether a schema has a field at a path; "*" and a number stand for an entry of a list.
 *
 * @param schema - the schema
 * @param path - the keys from the form down to the field
 */
export function hasField(schema: Schema, [key, ...keys]: readonly string[]): boolean {
  if (key === undefined) return true;
  const part = partOf(schema);
  if (part.kind === "list") return /^(?:\*|\d+)$/.test(key) && hasField(part.entry, keys);
  if (part.kind === "code-or-form") return hasField(part.form, [key, ...keys]);
  const forms = part.kind === "group" ? [part.fields] : part.kind === "forms" ? part.forms : [];
  return forms.some((fields) => {
    const field = fields.get(key);
    return field !== undefined && hasField(field, keys);
  });
}

/** What the definitions of zod's schemas say, of all of those that are looked at here. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: { readonly [name: string]: Schema };
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly getter?: () => Schema;
}

function innermost(schema: Schema): Schema {
  const inside = insideOf(schema);
  return inside === undefined ? schema : innermost(inside);
}

/** The schema that another one is wrapped around. */
function insideOf({ _zod }: Schema): Schema | undefined {
  const def = _zod.def as Definition;
  if (def.type === "pipe") return def.in?._zod.def.type === "transform" ? def.out : def.in;
  return def.type === "lazy" ? def.getter?.() : def.innerType;
}

function fieldsOf({ shape = {} }: Definition): Fields {
  return new Map(Object.keys(shape).map((name) => [name, shape[name] as Schema]));
}

function unionOf({ _zod }: Schema, { options = [], discriminator }: Definition): Part {
  const parts = options.map(partOf);
  const forms = parts.flatMap((part) => (part.kind === "group" ? [part.fields] : []));
  if (discriminator !== undefined && forms.length === options.length)
    return { kind: "forms", by: discriminator, forms };
  const [code, form] = options;
  if (_zod.traits.has("RcmCodeOrForm") && code && form) return { kind: "code-or-form", code, form };
  return { kind: "any", options };
}

/** The kind of a value by what this library has noted that a schema expects. */
const kinds: { readonly [code: string]: ValueKind } = {
  "not-a-date": "date",
  "not-an-as-of-date": "as-of",
  "not-a-year": "year",
  "not-a-whole-number": "whole-number",
  "not-an-amount": "amount",
  "not-a-percentage": "percentage",
  "not-a-text": "text",
};

/** The kind of a value by zod's name for it: of fields that somebody has added, too. */
const zodKinds: { readonly [type: string]: ValueKind } = {
  boolean: "yes-no",
  string: "text",
  template_literal: "text",
  number: "number",
  int: "number",
};

function valuePartOf(schema: Schema, { type, format }: Definition): ValuePart {
  if (type === "enum" || type === "literal") return { kind: "choice", codes: [...(schema._zod.values ?? [])] };
  const { code = "", minimum, maximum } = expectationOf(schema) ?? {};
  const bounds = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  if (Object.hasOwn(kinds, code)) return { kind: kinds[code] as ValueKind, ...bounds };
  if (type === "string" && format === "date") return { kind: "date" };
  return { kind: Object.hasOwn(zodKinds, type) ? (zodKinds[type] as ValueKind) : "other" };
}
