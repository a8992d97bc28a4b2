import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "./built.js";
import { type JsonSchema, near } from "./json-schema-values.js";

const folder = `${root}dist/json-schema/`;
const read = (path: string) => JSON.parse(readFileSync(`${folder}${path}`, "utf8")) as JsonSchema & { $id: string };
const filesIn = (edition: string) =>
  readdirSync(folder + edition).filter((name) => name.endsWith(".json") && name !== "limits.json");
const files = filesIn("");

const right = { voluntaryReturn: true, age: 70, grantedOn: "2016-02-29" };
const wrong = { voluntaryReturn: true, age: 70, grantedOn: "2015-02-29" };
const fundCase = read("reserve-fund-case.json");
const member = read("member.json");

/** Somebody's own schema with one of ours in it twice, by its id, and another one as it is. */
const own = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://ministry.test/dossier",
  type: "object",
  properties: { first: { $ref: fundCase.$id }, second: { $ref: fundCase.$id }, member },
};

describe("schemas of ours, and one of somebody else's that holds them, in one program", () => {
  test("an id is absolute, and no two schemas have the same", () => {
    const ids = ["", "es/"].flatMap((edition) => filesIn(edition).map((file) => read(edition + file).$id));
    for (const id of ids) expect(new URL(id).protocol).toBe("https:");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(files.length);
  });

  test("Ajv, with the usual plugin for formats", () => {
    const ajv = new Ajv2020({ strict: true, schemas: [fundCase, member] });
    addFormats.default(ajv);
    // One that is known already cannot stand in another once more.
    const dossier = ajv.compile({ ...own, properties: { ...own.properties, member: { $ref: member.$id } } });
    expect(dossier({ first: right, second: right })).toBe(true);
    expect(dossier({ first: right, second: wrong })).toBe(false);
    expect(new Ajv2020({ schemas: [fundCase], formats: { date: true } }).compile(own)({ member: {} })).toBe(false);
  });

  test("hyperjump", async () => {
    registerSchema(fundCase as never);
    registerSchema(own as never);
    const dossier = await validate("https://ministry.test/dossier");
    expect(dossier({ first: right, second: right }).valid).toBe(true);
    expect(dossier({ first: right, second: wrong }).valid).toBe(false);
    expect(dossier({ member: {} }).valid).toBe(false);
  });

  test("cfworker", () => {
    const dossier = new Validator(own as never, "2020-12");
    dossier.addSchema(fundCase as never);
    expect(dossier.validate({ first: right, second: right }).valid).toBe(true);
    expect(dossier.validate({ first: right, second: wrong }).valid).toBe(false);
    expect(dossier.validate({ member: {} }).valid).toBe(false);
  });

  test("the steps of a wizard, which each take some fields of a file without an id", () => {
    const ajv = new Ajv({ strict: true, formats: { date: true } });
    const { properties = {}, ...rest } = read("draft-07/reserve-fund-case.json");
    const steps = ["age", "grantedOn"].map((name) =>
      ajv.compile({ ...rest, properties: { [name]: properties[name] as JsonSchema } }),
    );
    const answers = [{ age: 70 }, { grantedOn: "2016-02-29" }];
    for (const [place, step] of steps.entries())
      expect(answers.map((answer) => step(answer))).toEqual(answers.map((_, other) => other === place));
  });
});

/** Every pattern of every file. */
const patterns = new Set(
  ["", "es/", "draft-07/", "draft-07/es/"].flatMap((edition) =>
    filesIn(edition).flatMap((file) => {
      const found: string[] = [];
      JSON.stringify(read(edition + file), (key, value) => {
        if (key === "pattern" && typeof value === "string") found.push(value);
        return value;
      });
      return found;
    }),
  ),
);

describe("patterns that mean the same everywhere", () => {
  test("no shorthand of a dialect, no look-around, no group with a meaning, no sign by its number", () => {
    expect(patterns.size).toBeGreaterThan(5);
    for (const pattern of patterns) {
      expect(pattern).not.toMatch(/\\[^tnfr]|\(\?|\.(?!\])|[*+?}][?+]/);
      if (/[$^]/.test(pattern.replaceAll("[^", ""))) expect(pattern).toMatch(/^\^[^^$]*\$$/);
    }
  });

  test("dates have their format too, and an end of a line at the end is refused by itself", () => {
    const { properties = {} } = read("reserve-fund-case.json");
    expect(properties.grantedOn).toMatchObject({
      type: "string",
      format: "date",
      not: { pattern: "[\\n\\r\u0085\u2028\u2029]" },
    });
  });
});

/** Python's own reading of the same files, where the machine has it. */
const hasPython = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

const program = `
import json, sys
from jsonschema import Draft202012Validator, Draft7Validator
with open(sys.argv[1]) as file:
    work = json.load(file)
found = []
for kind, path, values in work:
    with open(path) as file:
        schema = json.load(file)
    validator = (Draft202012Validator if kind == "2020-12" else Draft7Validator)(schema)
    found.append([validator.is_valid(value) for value in values])
json.dump(found, sys.stdout)
`;

/** Texts that are nearly right, in the ways in which dialects differ. */
const ends = ["\n", "\r", "\r\n", "\u2028", "\u0085", "\u001c", "\u00a0", "\ufeff", "\u0000", " ", "\u0660", "\u180e"];
const nearlyRight = (value: unknown) =>
  JSON.stringify(value, (_, field) => {
    if (typeof field !== "string") return field;
    return field + ends[field.length % ends.length];
  });

test.skipIf(!hasPython)("Python says the same of 20,000 values", () => {
  const place = mkdtempSync(join(tmpdir(), "rcm-rules-"));
  const ajv = { "2020-12": new Ajv2020({ formats: { date: true } }), "draft-07": new Ajv({ formats: { date: true } }) };
  const texts = [...ends, ...ends.map((end) => `a${end}`), "٢٠١٦", "2016\n", "2016-06-09\n", "1000.00\n"];
  const work = (["2020-12", "draft-07"] as const).flatMap((kind) =>
    filesIn(kind === "draft-07" ? "draft-07/" : "").map((file) => {
      const path = `${folder}${kind === "draft-07" ? "draft-07/" : ""}${file}`;
      const schema = JSON.parse(readFileSync(path, "utf8")) as JsonSchema;
      const some = fc.sample(near(schema), { numRuns: 250, seed: 1996 });
      const right = [...(schema.examples ?? []), ...some].map((value) => JSON.parse(JSON.stringify(value ?? null)));
      const values = [...right, ...right.slice(0, 40).map((value) => JSON.parse(nearlyRight(value))), ...texts];
      return { kind, path, schema, values };
    }),
  );
  expect(work.flatMap(({ values }) => values).length).toBeGreaterThan(20_000);
  const input = join(place, "work.json");
  writeFileSync(input, JSON.stringify(work.map(({ kind, path, values }) => [kind, path, values])));
  const output = execFileSync("python3", ["-c", program, input], { encoding: "utf8", maxBuffer: 1e9 });
  rmSync(place, { recursive: true });
  const answers = JSON.parse(output) as readonly (readonly boolean[])[];
  for (const [index, { kind, path, schema, values }] of work.entries()) {
    const validates = ajv[kind].compile(schema);
    const differing = values.filter((value, at) => validates(value) !== answers[index]?.[at]);
    expect(differing, path).toEqual([]);
  }
});
