/**
 * Writes every schema of rcm-rules/schemas as JSON Schema into dist/json-schema, and beside it what JSON Schema cannot
 * say. Run by `npm run build`, through the built package.
 *
 *   <name>.json                                      draft 2020-12, with English words
 *   es/<name>.json                                   what forms send, with Spanish words
 *   draft-07/<name>.json  draft-07/es/<name>.json    the same in draft-07, which form libraries take, without `$id`
 *   limits.json  es/limits.json                      by file, the problems that only the schemas themselves find
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** An id is absolute, and the address of the file itself: docs/decisions tells why. */
const base = `https://unpkg.com/rcm-rules@${version.split(".")[0]}/dist/json-schema/`;

/** @type {readonly Edition[]} */
const editions = [
  { locale: en, target: "draft-2020-12", folder: "" },
  { locale: es, target: "draft-2020-12", folder: "es/" },
  { locale: en, target: "draft-07", folder: "draft-07/" },
  { locale: es, target: "draft-07", folder: "draft-07/es/" },
];

/** What stands before the ids in zod's registry. */
const idPrefix = /^Rcm/;

/** In a path, whichever entry of a list. */
const anyEntry = "*";

/** Every schema by the name of its file. */
const schemas = Object.entries(exported)
  .flatMap(([name, value]) => (value instanceof z.ZodType ? [{ file: fileOf(name), schema: value }] : []))
  .sort((one, other) => (one.file < other.file ? -1 : 1));

for (const edition of editions) {
  for (const { file, schema } of schemas) {
    const { $schema, $id, ...made } = jsonSchema(schema, file, edition);
    if (isAnswer(made) && edition.folder !== "") continue;
    // Form libraries keep what they have compiled by its id: in draft-07, which is for them, there is none.
    write(edition.folder + file, { $schema, ...(edition.target !== "draft-07" && { $id }), ...made });
  }
}
for (const { locale, folder } of editions.filter(({ target }) => target === "draft-2020-12")) {
  const entries = schemas.map(({ file, schema }) => [file, unsaid(schema, locale)]);
  write(`${folder}limits.json`, Object.fromEntries(entries.filter(([, limits]) => limits?.length)));
}

/** What cites clauses is an answer of the library: no form sends it. */
function isAnswer(/** @type {object} */ made) {
  return JSON.stringify(made).includes('"sources":{');
}

/** @param {string} name - `reserveFundCaseSchema` */
function fileOf(name) {
  const words = name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${words}.json`;
}

/**
 * In one line: with a line for each code of a country the files would be half as large again. Signs that an editor does
 * not show are written by their numbers.
 *
 * @param {string} path
 * @param {object} content
 */
function write(path, content) {
  const place = new URL(path, root);
  mkdirSync(new URL(".", place), { recursive: true });
  const text = JSON.stringify(content).replace(
    /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(place, `${text}\n`);
}

/**
 * @param {z.ZodType} schema
 * @param {string} file
 * @param {Edition} edition
 */
function jsonSchema(schema, file, { locale, target, folder }) {
  // Zod puts what has an id into definitions and refers to it; forms are easier to make from the object itself.
  const { id = "" } = schema.meta() ?? {};
  const { $schema, $defs, definitions } = z.toJSONSchema(schema, { target, override: portable });
  const { title, description, ...made } = /** @type {Record<string, Json>} */ ($defs ?? definitions)[id] ?? {};
  const type = id.replace(idPrefix, "");
  worded(made, type, locale);
  return { $schema, $id: `${base}${folder}${file}`, ...locale.forms.schemas[type], ...made };
}

/**
 * Makes a pattern mean the same in every dialect of regular expressions. In some of them "$" stands before a line break at
 * the end too: line breaks are refused by themselves. Signs that are written by their numbers stand there as they are.
 *
 * @param {{ jsonSchema: Json }} made
 */
function portable({ jsonSchema }) {
  const { pattern } = jsonSchema;
  if (pattern === undefined) return;
  jsonSchema.pattern = pattern.replace(/\\u([0-9a-f]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (pattern.endsWith("$")) jsonSchema.not = { pattern: "[\\n\\r\u0085\u2028\u2029]" };
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
  const id = (schema.meta()?.id ?? "").replace(idPrefix, "");
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
