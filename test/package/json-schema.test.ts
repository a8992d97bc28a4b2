import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { formProblem as FormProblem, Locale } from "../../src/index.js";
import { load, root } from "./built.js";
import { type JsonSchema, near, oddValues } from "./json-schema-values.js";

const folder = `${root}dist/json-schema/`;
const read = (path: string) => JSON.parse(readFileSync(`${folder}${path}`, "utf8"));

const { formProblem } = (await load("rcm-rules")) as { formProblem: typeof FormProblem };
const locales = {
  en: (await load("rcm-rules/locales/en")).en as Locale,
  es: (await load("rcm-rules/locales/es")).es as Locale,
};

/** "reserveFundCaseSchema" is written to "reserve-fund-case.json". */
const schemas = Object.entries(await load("rcm-rules/schemas")).flatMap(([name, schema]) =>
  schema instanceof z.ZodType
    ? [
        {
          file: `${name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`,
          schema,
        },
      ]
    : [],
);

interface Unsaid {
  readonly path: string;
  readonly code: string;
  readonly says: string;
}
/** The format is the one keyword that Ajv has in a plugin; the pattern beside it says all of it. */
const options = { strict: true, formats: { date: true } } as const;

const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { readonly version: string };
const base = `https://unpkg.com/rcm-rules@${version.split(".")[0]}/dist/json-schema/`;

const limits: Readonly<Record<string, readonly Unsaid[]>> = read("limits.json");

const editions = [
  {
    folder: "",
    language: "en",
    draft: "https://json-schema.org/draft/2020-12/schema",
    ajv: new Ajv2020(options),
  },
  {
    folder: "es/",
    language: "es",
    draft: "https://json-schema.org/draft/2020-12/schema",
    ajv: new Ajv2020(options),
  },
  {
    folder: "draft-07/",
    language: "en",
    draft: "http://json-schema.org/draft-07/schema#",
    ajv: new Ajv(options),
  },
  {
    folder: "draft-07/es/",
    language: "es",
    draft: "http://json-schema.org/draft-07/schema#",
    ajv: new Ajv(options),
  },
] as const;

/** What cites clauses is an answer of the library: no form sends it, and it has one edition. */
const isAnswer = (file: string) => JSON.stringify(read(file)).includes('"sources":{');
const isForForms = ({ folder }: { readonly folder: string }) => folder.startsWith("draft-07");
const editionsOf = (file: string) => editions.filter(({ folder }) => folder === "" || !isAnswer(file));

/** A schema's files, each compiled in Ajv's strict mode, where a keyword or a format that is unknown is an error. */
const validators = new Map<string, readonly ValidateFunction[]>();
function validatorsOf(file: string): readonly ValidateFunction[] {
  const made = validators.get(file) ?? editionsOf(file).map(({ folder, ajv }) => ajv.compile(read(`${folder}${file}`)));
  validators.set(file, made);
  return made;
}

/** The problems of a value that JSON Schema can say, and whether there is one that only the list beside it says. */
function problems(file: string, schema: z.ZodType, value: unknown) {
  const found = schema.safeParse(value).error?.issues.map((issue) => formProblem(issue as never)) ?? [];
  const isLimit = ({ path, code }: { path: string; code?: string }) =>
    limits[file]?.some((limit) => limit.code === code && limit.path === path.replace(/\b\d+\b/g, "*")) ?? false;
  return { sayable: found.filter((problem) => !isLimit(problem)), unsayable: found.filter(isLimit) };
}

/** Ajv takes a value in all four editions exactly where zod takes it, or where the list says why zod does not. */
function expectSameAnswer(file: string, schema: z.ZodType, value: unknown): { accepted: boolean; limited: boolean } {
  const { sayable, unsayable } = problems(file, schema, value);
  for (const validate of validatorsOf(file)) {
    if (validate(value) !== (sayable.length === 0)) {
      expect.fail(
        `${validate.schema instanceof Object && validate.schema.$id}: ${JSON.stringify(value)?.slice(0, 500)}: ` +
          `Ajv says ${JSON.stringify(validate.errors)}, zod says ${JSON.stringify(sayable)}`,
      );
    }
  }
  return { accepted: sayable.length + unsayable.length === 0, limited: unsayable.length > 0 };
}

/** Every part of a JSON Schema, the whole first. */
function parts(schema: JsonSchema): readonly JsonSchema[] {
  const below = [...Object.values(schema.properties ?? {}), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [schema, ...[...below, ...(schema.items ? [schema.items] : [])].flatMap(parts)];
}

/** What a field may be called: by its own name, in one schema, or as what its code means. */
function wordsOf(name: string, { forms, labels }: Locale) {
  const words = Object.entries(forms.fields).filter(([key]) => key === name || key.endsWith(`.${name}`));
  return words.length > 0
    ? words.map(([, { label, description }]) => [label, description])
    : [[labels[name], undefined]];
}

/** The same schema without words and names. */
function constraints(schema: JsonSchema): unknown {
  const { $schema, $id, ...rest } = schema;
  return JSON.parse(JSON.stringify(rest), (key, value) =>
    (key === "title" || key === "description") && typeof value === "string" ? undefined : value,
  );
}

test("every schema has its files, those of forms in all four editions, and there are no other files", () => {
  expect(schemas.length).toBeGreaterThan(30);
  const files = [...schemas.map(({ file }) => file)].sort();
  const inFolder = (path: string) => readdirSync(`${folder}${path}`).filter((name) => name.endsWith(".json"));
  for (const edition of editions) {
    const listed = edition.folder.startsWith("draft") ? [] : ["limits.json"];
    const own = files.filter((file) => editionsOf(file).includes(edition));
    expect(own.length).toBeGreaterThan(20);
    expect(inFolder(edition.folder).sort(), edition.folder).toEqual([...own, ...listed].sort());
  }
});

test("a file is found by the name of the package", () => {
  const require = createRequire(import.meta.url);
  for (const { folder } of editions) {
    expect(require(`rcm-rules/json-schema/${folder}reserve-fund-case.json`)).toEqual(
      read(`${folder}reserve-fund-case.json`),
    );
  }
});

test("the files of 2020-12 are known to one Ajv by their ids; those of draft-07 have none", () => {
  const ajv = new Ajv2020(options);
  for (const edition of editions) {
    const own = schemas
      .filter(({ file }) => editionsOf(file).includes(edition))
      .map(({ file }) => edition.folder + file);
    expect(own.length).toBeGreaterThan(20);
    for (const file of own) {
      if (isForForms(edition)) expect(read(file).$id, file).toBeUndefined();
      else ajv.addSchema(read(file));
    }
    if (!isForForms(edition)) for (const file of own) expect(ajv.getSchema(`${base}${file}`)).toBeTypeOf("function");
  }
});

describe.each(schemas)("$file", ({ file, schema }) => {
  test("is the object or the list itself, with words in its language at every field", () => {
    for (const { folder, language, draft } of editionsOf(file)) {
      const json: JsonSchema = read(`${folder}${file}`);
      const { forms } = locales[language];
      expect(json).toMatchObject({
        $schema: draft,
        ...(!isForForms({ folder }) && { $id: `${base}${folder}${file}` }),
      });
      expect(json).toMatchObject(forms.schemas[schema.meta()?.id?.replace("Rcm", "") ?? ""] ?? {});
      expect(json.type ?? (json.oneOf && "oneOf")).toMatch(/^(object|array|oneOf)$/);
      for (const part of parts(json)) {
        for (const [name, field] of Object.entries(part.properties ?? {})) {
          expect(wordsOf(name, locales[language]), `${file} ${name}`).toContainEqual([field.title, field.description]);
        }
      }
    }
  });

  test("says the same in both drafts and both languages", () => {
    const [first, ...others] = editionsOf(file).map(({ folder }) => constraints(read(`${folder}${file}`)));
    for (const other of others) expect(other).toEqual(first);
  });

  test("compiles in strict mode and takes its examples", () => {
    const { examples = [] } = read(file) as JsonSchema;
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      for (const validate of validatorsOf(file)) expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test("takes an odd value in any field exactly where zod takes it", () => {
    const { examples = [], ...json } = read(file) as JsonSchema;
    const names = new Set(parts(json).flatMap(({ properties = {} }) => Object.keys(properties)));
    for (const odd of oddValues) {
      expectSameAnswer(file, schema, odd);
      for (const example of examples) {
        for (const name of [...names, "extra", "__proto__"]) {
          const changed = (object: unknown) => Object.fromEntries([...Object.entries(object as object), [name, odd]]);
          expectSameAnswer(file, schema, Array.isArray(example) ? example.map(changed) : changed(example));
        }
      }
    }
  });

  test("takes values near the schema exactly where zod takes them, but for what the list says", () => {
    const seen = { accepted: 0, refused: 0, limited: 0 };
    fc.assert(
      fc.property(near(read(file)), (value) => {
        const { accepted, limited } = expectSameAnswer(file, schema, value);
        seen[limited ? "limited" : accepted ? "accepted" : "refused"] += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(seen.accepted, "values that both take").toBeGreaterThan(100);
    expect(seen.refused, "values that both refuse").toBeGreaterThan(50);
    if (limits[file] === undefined) expect(seen.limited).toBe(0);
    else expect(seen.limited, "values that zod alone refuses").toBeGreaterThan(0);
  });
});

describe("what JSON Schema cannot say is listed beside it", () => {
  const late = { notBefore: "2016", notAfter: "2015" };
  const body = {
    id: "troika",
    kind: "presidency",
    name: { en: "Troika", es: "Troika", spanish: "ours" },
    aliases: [],
    lastMentioned: "2016",
    basis: "stated",
    derived: [],
    sources: ["s"],
  };
  const party = {
    name: { en: "A", es: "A", spanish: "ours" },
    basis: "stated",
    derived: ["joined"],
    sources: ["s"],
    joined: { notBefore: "2016", notAfter: "2015" },
  };
  const network = {
    id: "RNCOM",
    purpose: { en: "P", es: "P", spanish: "ours" },
    coalition: { asOf: "2024", memberCountries: [], sources: ["s"] },
    participation: { takesPartIn: [], spacesIn: [], complete: false, sources: ["s"] },
  };
  const meeting = {
    id: "m",
    printed: "m",
    title: { en: "m", es: "m", spanish: "ours" },
    mode: "on-site",
    kind: "rcgm",
    basis: "stated",
  };
  const week = [1, 2, 3, 4, 5, 6, 7];
  /** By hand: the file, a value that Ajv takes, and what zod finds in it. */
  const unsaid: readonly (readonly [file: string, value: unknown, path: string, code: string])[] = [
    ["body.json", { ...body, begun: late }, "begun.notAfter", "end-before-start"],
    ["body.json", { ...body, ended: late }, "ended.notAfter", "end-before-start"],
    ["consultation-options.json", { asOf: "2024-01-12", calendar: { weekend: week } }, "calendar.weekend", "too-many"],
    [
      "further-meeting.json",
      {
        id: "m",
        title: meeting.title,
        kind: "rcgm",
        basis: "stated",
        sources: ["s"],
        dates: [{ start: "2019-11-13", end: "2019-11-12" }],
      },
      "dates.0.end",
      "end-before-start",
    ],
    [
      "meeting.json",
      {
        ...meeting,
        sources: ["s"],
        dates: [
          { start: "2019-11", end: "2019-11-01" },
          { start: "2019-11-13", end: "2019-11-12" },
        ],
      },
      "dates.1.end",
      "end-before-start",
    ],
    [
      "member.json",
      { ...party, code: "DO", alpha3: "DOM", since: "1999", founder: false },
      "joined.notAfter",
      "end-before-start",
    ],
    ["observer-country.json", { ...party, code: "PE", alpha3: "PER" }, "joined.notAfter", "end-before-start"],
    ["observer-organization.json", { ...party, id: "UNFPA", aliases: [] }, "joined.notAfter", "end-before-start"],
    [
      "partner.json",
      { ...party, ...network, acronym: { en: "R", es: "R", spanish: "ours" }, url: "u", since: "1998" },
      "joined.notAfter",
      "end-before-start",
    ],
    ["vice-ministerial-dates.json", { start: "1995-12-31" }, "start", "too-early"],
    ["vice-ministerial-dates.json", { end: "1995-12-31" }, "end", "too-early"],
    ["vice-ministerial-dates.json", { start: "2019-11-14", end: "2019-11-13" }, "end", "end-before-start"],
    ["working-calendar.json", { weekend: [...week, 7] }, "weekend", "too-many"],
  ];

  test.each(unsaid)("%s %j: %s, %s", (file, value, path, code) => {
    const { schema } = schemas.find((candidate) => candidate.file === file) ?? expect.fail(file);
    const found = schema.safeParse(value).error?.issues.map((issue) => formProblem(issue as never));
    expect(found).toMatchObject([{ path, code }]);
    for (const validate of validatorsOf(file)) expect(validate(value)).toBe(true);
  });

  test("and nothing else is, in either language", () => {
    const listed = (path: string) =>
      Object.entries(read(path) as typeof limits).flatMap(([file, of]) =>
        of.map((limit) => [file, limit.path, limit.code]),
      );
    const expected = unsaid.map(([file, , path, code]) => [file, path.replace(/\d/, "*"), code]);
    expect(listed("limits.json")).toEqual(expected);
    expect(listed("es/limits.json")).toEqual(expected);
  });

  test("in a sentence", () => {
    expect(limits["vice-ministerial-dates.json"]?.map(({ says }) => says)).toEqual([
      "Start: before the first year of the Conference. Enter a date in 1996 or later.",
      "End: before the first year of the Conference. Enter a date in 1996 or later.",
      "End: before the start. Enter “Start” or a later date.",
    ]);
    expect(read("es/limits.json")["working-calendar.json"][0].says).toBe(
      "Fin de semana: hay demasiadas entradas. Se permiten 6 como máximo.",
    );
  });
});

test("a list that is too long is refused by both", () => {
  const { schema } = schemas.find(({ file }) => file === "working-calendar.json") ?? expect.fail("no working calendar");
  for (const [length, accepted] of [
    [100_000, true],
    [100_001, false],
  ] as const) {
    const value = { holidays: Array.from({ length }, () => "2024-09-16") };
    expect(expectSameAnswer("working-calendar.json", schema, value).accepted).toBe(accepted);
  }
});
