/**
 * Writes every schema of rcm-rules/schemas as JSON Schema into dist/json-schema, and beside it what JSON Schema cannot
 * say. Run by `npm run build`, through the built package.
 *
 *   <name>.json  es/<name>.json                      draft 2020-12, with English and with Spanish words
 *   draft-07/<name>.json  draft-07/es/<name>.json    the same in draft-07
 *   limits.json  es/limits.json                      by file, the problems that only the schemas themselves find
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { formError } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import * as exported from "rcm-rules/schemas";
import * as z from "zod";

/** @typedef {import("rcm-rules").Locale} Locale */
/** @typedef {z.core.JSONSchema.BaseSchema} Json */
/** @typedef {{ locale: Locale, target: "draft-2020-12" | "draft-07", folder: string }} Edition */
/** @typedef {{ path: string, code: string, says: string | undefined }} Unsaid */

const root = new URL("../../dist/json-schema/", import.meta.url);

/** @type {readonly Edition[]} */
const editions = [
  { locale: en, target: "draft-2020-12", folder: "" },
  { locale: es, target: "draft-2020-12", folder: "es/" },
  { locale: en, target: "draft-07", folder: "draft-07/" },
  { locale: es, target: "draft-07", folder: "draft-07/es/" },
];

/** In a path, whichever entry of a list. */
const anyEntry = "*";

/** Every schema by the name of its file. */
const schemas = Object.entries(exported)
  .flatMap(([name, value]) => (value instanceof z.ZodType ? [{ file: fileOf(name), schema: value }] : []))
  .sort((one, other) => (one.file < other.file ? -1 : 1));

for (const edition of editions) {
  for (const { file, schema } of schemas) write(edition.folder + file, jsonSchema(schema, file, edition));
}
for (const { locale, folder } of editions.filter(({ target }) => target === "draft-2020-12")) {
  const entries = schemas.map(({ file, schema }) => [file, unsaid(schema, locale)]);
  write(`${folder}limits.json`, Object.fromEntries(entries.filter(([, limits]) => limits?.length)));
}

/** @param {string} name - `reserveFundCaseSchema` */
function fileOf(name) {
  const words = name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${words}.json`;
}

/**
 * @param {string} path
 * @param {object} content
 */
function write(path, content) {
  const place = new URL(path, root);
  mkdirSync(new URL(".", place), { recursive: true });
  writeFileSync(place, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * @param {z.ZodType} schema
 * @param {string} file
 * @param {Edition} edition
 */
function jsonSchema(schema, file, { locale, target, folder }) {
  // Zod puts what has an id into definitions and refers to it; forms are easier to make from the object itself.
  const { id = "" } = schema.meta() ?? {};
  const { $schema, $defs, definitions } = z.toJSONSchema(schema, { target, override: withoutFormat });
  const { title, description, ...made } = /** @type {Record<string, Json>} */ ($defs ?? definitions)[id] ?? {};
  worded(made, id, locale);
  return { $schema, $id: `rcm-rules/json-schema/${folder}${file}`, ...locale.forms.schemas[id], ...made };
}

/**
 * The pattern of a date says all that its format says, and leap years too. A format without the plugin that knows it is
 * an error in Ajv's strict mode.
 *
 * @param {{ jsonSchema: Json }} made
 */
function withoutFormat({ jsonSchema }) {
  if (jsonSchema.pattern !== undefined) delete jsonSchema.format;
}

/**
 * Gives every field, at every depth, its name and description. At the root the words of the schema take their place.
 *
 * @param {unknown} json
 * @param {string} id - the schema's type: a field may be called otherwise in it
 * @param {Locale} locale
 */
function worded(json, id, locale) {
  if (typeof json !== "object" || json === null) return;
  const { properties = {}, items, oneOf = [], anyOf = [] } = /** @type {Json} */ (json);
  for (const [name, field] of Object.entries(properties)) {
    worded(field, id, locale);
    properties[name] = { ...fieldWords(name, id, locale), .../** @type {Json} */ (field) };
  }
  for (const part of [items, ...oneOf, ...anyOf]) worded(part, id, locale);
}

/**
 * @param {string} name
 * @param {string} id
 * @param {Locale} locale
 */
function fieldWords(name, id, { forms, labels }) {
  // The id of a list is the plural of its entries' id; the assessments of all rules have the same fields.
  const entry = id.replace(/s$/, "");
  const texts = [
    `${id}.${name}`,
    `${entry}.${name}`,
    id.endsWith("Assessment") ? `Assessment.${name}` : name,
    name,
  ].map((key) => forms.fields[key]);
  const { label, description } = texts.find((text) => text !== undefined) ?? { label: labels[name] };
  if (label === undefined) throw new Error(`no words for ${id}.${name}`);
  return { title: label, ...(description && { description }) };
}

/**
 * The problems that no JSON Schema finds, as the checks of the schema carry them.
 *
 * @param {z.ZodType} schema
 * @param {Locale} locale
 * @returns {readonly Unsaid[]}
 */
function unsaid(schema, locale) {
  const { id = "" } = schema.meta() ?? {};
  const title = (/** @type {string} */ name) => `“${fieldWords(name, id, locale).title}”`;
  return limitsOf(schema).map(({ path, limit: { fields = [], ...params } }) => {
    // An end is held against whatever start was given: here its name stands for it.
    const gaps = params.code === "end-before-start" ? { start: title(fields[0] ?? "") } : {};
    const where = [...path, ...fields.slice(-1)];
    const named = where.filter((key) => key !== anyEntry);
    return {
      path: where.join("."),
      code: params.code,
      says: formError({ path: named, params: { ...params, ...gaps }, message: "" }, locale),
    };
  });
}

/** @typedef {{ code: string, fields?: readonly string[], [parameter: string]: unknown }} Limit */

/**
 * @param {z.core.$ZodType} schema
 * @param {readonly string[]} path
 * @returns {readonly { path: readonly string[], limit: Limit }[]}
 */
function limitsOf(schema, path = []) {
  const checks = /** @type {readonly { _zod: { def: { limit?: Limit } } }[]} */ (schema._zod.def.checks ?? []);
  const own = checks.flatMap(({ _zod }) => (_zod.def.limit ? [{ path, limit: _zod.def.limit }] : []));
  return [...own, ...parts(schema).flatMap(([key, part]) => limitsOf(part, [...path, ...key]))];
}

/**
 * The schemas that a schema is made of, each with its place in the value.
 *
 * @param {z.core.$ZodType} schema
 * @returns {readonly (readonly [readonly string[], z.core.$ZodType])[]}
 */
function parts(schema) {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return [[[], schema.def.innerType]];
  if (schema instanceof z.ZodArray) return [[[anyEntry], schema.def.element]];
  if (schema instanceof z.ZodObject) return Object.entries(schema.def.shape).map(([key, field]) => [[key], field]);
  if (schema instanceof z.ZodUnion) return schema.def.options.map((option) => [[], option]);
  return [];
}
