/**
 * The inputs of each rule, found by asking the library: which of its JSON Schemas describes the argument of a rule's
 * function, and what the function says of a value of another sort.
 */
import { readdirSync, readFileSync } from "node:fs";

/**
 * @typedef {{
 *   readonly type?: string, readonly enum?: readonly string[], readonly const?: unknown, readonly pattern?: string,
 *   readonly minimum?: number, readonly maximum?: number, readonly title?: string,
 *   readonly items?: Schema, readonly properties?: { readonly [name: string]: Schema },
 *   readonly required?: readonly string[],
 *   readonly anyOf?: readonly Schema[], readonly oneOf?: readonly Schema[], readonly examples?: readonly unknown[],
 * }} Schema
 * @typedef {Pick<typeof import("rcm-rules/sources").rules[number], "id" | "function" | "subpath" | "inputs">} Rule
 * @typedef {{ readonly path: string, readonly schema: Schema, readonly required: boolean }} Leaf
 */

const folder = new URL("../../dist/json-schema/", import.meta.url);

/** @type {(file: string) => Schema} */
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "limits.json");
const schemas = files.sort().map((file) => ({ file, schema: read(file) }));

/** Every face of the package that has rules or functions, by its subpath. */
const faces = new Map();

/** @type {(subpath: string) => Promise<Record<string, (...values: unknown[]) => unknown>>} */
async function face(subpath) {
  if (!faces.has(subpath)) faces.set(subpath, await import(`rcm-rules/${subpath}`));
  return faces.get(subpath);
}

const { rules } = await import("rcm-rules/sources");
for (const { subpath } of rules) await face(subpath);

/** The function that runs a rule. */
export const functionOf = (/** @type {Rule} */ rule) => faces.get(rule.subpath)[rule.function];

/** A list in a list is the form of no field. */
const wrong = [[]];

/**
 * The JSON Schema of the argument of a rule's function, and its file: an object, or a list of objects. None where the
 * rule takes no such argument.
 *
 * @param {Rule} rule
 * @returns {{ readonly file: string, readonly schema: Schema } | undefined}
 */
export function inputSchemaOf(rule) {
  const asked = new Set(rule.inputs.map((path) => path.split(".")[0]));
  const fitting = schemas.filter(({ schema }) => {
    const fields = Object.keys(fieldsOf(schema));
    return [...asked].every((name) => fields.includes(/** @type {string} */ (name))) && takes(rule, schema, fields);
  });
  const sizes = fitting.map(({ schema }) => Object.keys(fieldsOf(schema)).length);
  return fitting[sizes.indexOf(Math.max(...sizes))];
}

/** The fields of an object, or of the objects of a list. */
const fieldsOf = (/** @type {Schema} */ { properties, items }) => properties ?? items?.properties ?? {};

/**
 * Whether a function knows every field of a schema, and takes an example of it.
 *
 * @param {Rule} rule
 * @param {Schema} schema
 * @param {readonly string[]} fields
 */
function takes(rule, schema, fields) {
  const asArgument = (/** @type {object} */ value) => (schema.type === "array" ? [value] : value);
  const [example] = schema.examples ?? [asArgument({})];
  const isTaken = errorOf(rule, example) === undefined || schema.examples === undefined;
  return isTaken && fields.every((name) => errorOf(rule, asArgument({ [name]: wrong }))?.code !== "unknown-field");
}

/**
 * The error to which arguments lead.
 *
 * @param {Rule} rule
 * @param {readonly unknown[]} given
 * @returns {{ readonly code: string, readonly path: string } | undefined}
 */
export function errorOf(rule, ...given) {
  try {
    functionOf(rule)(...given);
    return undefined;
  } catch (error) {
    return /** @type {{ code: string, path: string }} */ (error);
  }
}

/**
 * The fields of a schema that have no fields of their own, each with its path; an entry of a list is an asterisk.
 *
 * @param {Schema} schema
 * @param {string} [path]
 * @param {boolean} [required]
 * @returns {Leaf[]}
 */
export function leavesOf(schema, path = "", required = true) {
  const at = (/** @type {string} */ name) => (path === "" ? name : `${path}.${name}`);
  if (schema.properties !== undefined)
    return Object.entries(schema.properties).flatMap(([name, field]) =>
      leavesOf(field, at(name), schema.required?.includes(name) ?? false),
    );
  if (schema.items?.properties !== undefined) return leavesOf(schema.items, at("*"));
  return [{ path, schema, required }];
}

/**
 * The rows of the table of inputs.
 *
 * @param {Rule} rule
 */
export function inputsOf(rule) {
  const found = inputSchemaOf(rule);
  if (found === undefined) return [];
  const spanish = new Map(leavesOf(read(`es/${found.file}`)).map(({ path, schema }) => [path, schema.title]));
  return leavesOf(found.schema).map(({ path, schema: { title, ...schema }, required }) => {
    const isList = schema.type === "array";
    const error = errorOf(rule, placed(path, isList ? {} : wrong))?.code;
    const entryError = isList && errorOf(rule, placed(path, wrong))?.code;
    const { description: _, examples: __, ...form } = /** @type {Record<string, unknown>} */ (schema);
    return {
      rule: rule.id,
      path,
      label: { en: title, es: spanish.get(path) },
      ...(required && { required }),
      ...(error !== undefined && { error }),
      ...(entryError && { entryError }),
      schema: form,
    };
  });
}

/**
 * An argument with one value at a path and nothing else.
 *
 * @param {string} path
 * @param {unknown} value
 * @returns {unknown}
 */
export function placed(path, value) {
  const [name = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : placed(rest.join("."), value);
  return name === "*" ? [inner] : { [name]: inner };
}
