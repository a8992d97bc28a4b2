import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { gunzipSync, strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { suitesIn } from "../../src/conformance/built.mjs";
import { withoutCases, withoutFunction } from "../../src/conformance/vectors.mjs";
import { load, root, subpaths } from "./built.js";

interface Index {
  readonly vectors: number;
  readonly files: readonly {
    readonly file: string;
    readonly function: string;
    readonly vectors: number;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

interface Finding {
  readonly criterion: string;
  readonly result: string;
}

interface Assessed {
  readonly outcome: string;
  readonly findings: readonly Finding[];
}

interface Rule {
  readonly id: string;
  readonly function: string;
  readonly outcomes: readonly string[];
  readonly criteria: readonly { readonly id: string; readonly inputs: readonly string[] }[];
}

type Face = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

const folder = `${root}dist/conformance/`;
const read = (file: string) => JSON.parse(readFileSync(folder + file, "utf8"));
const index = read("index.json") as Index;
const suites = suitesIn(`${root}dist`);
const { rules } = (await load("rcm-rules/sources")) as unknown as { readonly rules: readonly Rule[] };

describe("the files", () => {
  test("are those of the index, with its counts and digests", () => {
    expect(readdirSync(folder).sort()).toEqual(
      [...index.files.map(({ file }) => file), "index.json", "schema.json"].sort(),
    );
    for (const { file, sha256, bytes, vectors } of index.files) {
      const text = gunzipSync(readFileSync(folder + file));
      expect(createHash("sha256").update(text).digest("hex"), file).toBe(sha256);
      expect(text.length, file).toBe(bytes);
      expect(JSON.parse(strFromU8(text)).vectors, file).toHaveLength(vectors);
    }
  });

  test("hold at least 3,000 vectors in fewer than ten megabytes", () => {
    expect(index.vectors).toBeGreaterThanOrEqual(3000);
    expect(index.vectors).toBe(suites.reduce((sum, { vectors }) => sum + vectors.length, 0));
    expect(index.files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(10_000_000);
  });

  test("are as their JSON Schema says, which refuses others", () => {
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(read("schema.json"));
    for (const suite of suites) {
      expect(validate(suite), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...suite, vectors: [{ ...suite.vectors[0], result: undefined, error: undefined }] })).toBe(
        false,
      );
      const asked = suite.vectors.map((vector) => JSON.stringify(vector.arguments));
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  test("are loaded by no import", () => {
    const code = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.c?js$/.test(file),
    );
    expect(code.length).toBeGreaterThan(20);
    for (const file of code) {
      expect(readFileSync(`${root}dist/${file}`, "utf8"), file).not.toMatch(/conformance\/|\.json\b|data\/\w+\.csv/);
    }
  });
});

describe("the vectors", () => {
  test("are of every function of every topic, and of no other", () => {
    expect(withoutCases).toEqual([]);
    expect(withoutFunction).toEqual([]);
  });

  test.each(suites.map((suite) => [suite.function, suite] as const))(
    "%s gives them, in both formats",
    async (name, suite) => {
      const esm = (await load(`rcm-rules/${suite.subpath}`)) as Face;
      const { require: entry } = subpaths.find(({ subpath }) => subpath === `./${suite.subpath}`) ?? {};
      const cjs = createRequire(`${root}package.json`)(`${root}${entry?.default}`) as Face;
      for (const { arguments: values, result, error } of suite.vectors) {
        for (const face of [esm, cjs]) {
          const given = said(() => face[name]?.(...structuredClone(values)));
          expect(given, JSON.stringify(values)).toEqual(error === undefined ? { result } : { error });
        }
      }
    },
  );
});

function said(run: () => unknown): unknown {
  try {
    return { result: JSON.parse(JSON.stringify(run())) };
  } catch (error) {
    const { code, path } = error as { readonly code: string; readonly path: string };
    return { error: { code, path } };
  }
}

describe("a rule's vectors", () => {
  const assessed = (name: string) =>
    (suites.find((suite) => suite.function === name)?.vectors ?? []).flatMap(({ result }) =>
      result !== undefined && (result as Partial<Assessed>).findings ? [result as Assessed] : [],
    );
  const judging = rules.filter(({ function: name }) => assessed(name).length > 0);

  test("are there for all rules but the procedure, which leads to stages", () => {
    expect(rules.length - judging.length).toBe(1);
  });

  test.each(judging.map((rule) => [rule.id, rule] as const))(
    "%s: every outcome, every criterion in each way",
    (_, rule) => {
      const results = assessed(rule.function);
      const outcomes = new Set(results.map(({ outcome }) => outcome));
      // A scale of which something is absent is a wrong form: nothing of it is ever unknown.
      const isWhole = rule.function === "assessScale";
      expect(rule.outcomes.filter((outcome) => !outcomes.has(outcome))).toEqual(isWhole ? ["undetermined"] : []);
      for (const { id } of rule.criteria) {
        const ways = new Set(
          results
            .flatMap(({ findings }) => findings.filter(({ criterion }) => criterion === id))
            .map(({ result }) => result),
        );
        expect([...ways].sort(), id).toEqual(isWhole ? ["met", "unmet"] : ["met", "unknown", "unmet"]);
      }
    },
  );

  test.each(judging.map((rule) => [rule.id, rule] as const))("%s: each criterion decides alone", (_, rule) => {
    const inputs = rule.criteria.flatMap((criterion) => criterion.inputs);
    for (const [place, criterion] of rule.criteria.entries()) {
      // Two criteria that one input answers change together.
      if (criterion.inputs.some((input) => inputs.filter((other) => other === input).length > 1)) continue;
      expect(decidesAlone(assessed(rule.function), place), criterion.id).toBe(true);
    }
  });
});

/** Whether two results differ in this finding and no other, and have different outcomes. */
function decidesAlone(results: readonly Assessed[], place: number): boolean {
  const met = new Map<string, string>();
  const others = ({ findings }: Assessed) =>
    findings.map(({ result }, index) => (index === place ? "" : result)).join();
  for (const result of results) if (result.findings[place]?.result === "met") met.set(others(result), result.outcome);
  return results.some((result) => {
    const outcome = result.findings[place]?.result === "unmet" ? met.get(others(result)) : undefined;
    return outcome !== undefined && outcome !== result.outcome;
  });
}
