import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, subpaths } from "./built.js";

/** A folder of somebody's own, with the packed package installed as a user installs it. */
let folder = "";

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rcm-rules-"));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  run("npm", "install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
const lines = [
  members("2016").certain.length,
  troika(2010).current.value,
  apportion("300000").shares[0].amount,
  assessReserveFundCase({ voluntaryReturn: true, regionalMigrant: true, age: 70 }).outcome,
  bodies("2016").certain.length > 0,
  source("twenty-years/reserve-fund/maximum").inventory,
  describe(assessObserverCountry({ onAmericanContinent: false }), es).outcome,
];
console.log(JSON.stringify(lines));
`;
const expected = JSON.stringify([11, "MX", "5305.53", "eligible", true, "W12", "No se cumplen los criterios."]);
const imports = [
  ["apportion, assessObserverCountry, assessReserveFundCase, bodies, describe, members, troika", "rcm-rules"],
  ["source", "rcm-rules/sources"],
  ["es", "rcm-rules/locales/es"],
] as const;

describe("the packed package in an empty folder", () => {
  test("ships the build, the licence and the words about it, nothing else", () => {
    const files = readdirSync(join(folder, "node_modules/rcm-rules"));
    const subpathFolders = new Set(subpaths.map(({ subpath }) => subpath.split("/")[1] ?? ""));
    const words = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.es.md", "README.md", "docs"];
    const expected = [...words, "dist", "package.json", ...[...subpathFolders].filter(Boolean)];
    expect(files.sort()).toEqual(expected.sort());
  });

  test("has every file that the README names, by an address that holds on any page", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link).toMatch(/^https:\/\/unpkg\.com\/rcm-rules\//);
      const path = link.replace("https://unpkg.com/rcm-rules/", "");
      expect(existsSync(join(folder, "node_modules/rcm-rules", path)), link).toBe(true);
    }
  });

  test("has the same modes whatever the umask, and takes little room", () => {
    const inside = readdirSync(join(folder, "node_modules/rcm-rules"), { recursive: true, encoding: "utf8" });
    const stats = inside.map((file) => statSync(join(folder, "node_modules/rcm-rules", file)));
    const modes = new Set(
      stats.map((stat) => `${stat.isDirectory() ? "folder" : "file"} ${(stat.mode & 0o777).toString(8)}`),
    );
    expect([...modes].sort()).toEqual(["file 644", "folder 755"]);
  });

  test("a resolver that does not read exports finds every subpath", () => {
    for (const { subpath, require: cjs, import: esm } of subpaths.filter(({ subpath }) => subpath !== ".")) {
      const at = join(folder, "node_modules/rcm-rules", subpath);
      const { main, module, types } = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
      const named = [cjs.default, esm.default, cjs.types].map((file) => join(folder, "node_modules/rcm-rules", file));
      expect([main, module, types].map((file) => join(at, file))).toEqual(named);
    }
  });

  test("brings no zod", () => {
    expect(readdirSync(join(folder, "node_modules"))).not.toContain("zod");
  });

  test("ESM", () => {
    const header = imports.map(([names, from]) => `import { ${names} } from "${from}";`).join("\n");
    writeFileSync(join(folder, "user.mjs"), header + program);
    expect(run(process.execPath, "user.mjs").trim()).toBe(expected);
  });

  test("CJS", () => {
    const header = imports.map(([names, from]) => `const { ${names} } = require("${from}");`).join("\n");
    writeFileSync(join(folder, "user.cjs"), header + program);
    expect(run(process.execPath, "user.cjs").trim()).toBe(expected);
  });

  const resolutions = [
    ["nodenext", "ESM", ".mts"],
    ["nodenext", "CJS", ".cts"],
    ["bundler", "a bundler", ".ts"],
  ] as const;

  /** Compiles a program as a strict user does, and checks the declarations that it imports too. */
  function compile(program: string, resolution: string, file: string, lib: readonly string[]): string {
    writeFileSync(join(folder, file), program);
    const config = {
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        lib,
        types: [],
        target: "ES2022",
        module: resolution === "bundler" ? "ESNext" : "NodeNext",
        moduleResolution: resolution,
      },
      files: [file],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    return run(process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
  }

  test.each(resolutions)("strict TypeScript, %s, %s", (resolution, _, ending) => {
    expect(compile(typedProgram, resolution, `typed${ending}`, ["ES2022"])).toBe("");
  });

  describe("with zod beside it", () => {
    beforeAll(() => {
      run("npm", "install", "--silent", "--prefer-offline", "--no-audit", "--no-fund", "zod@4.5.0");
    }, 180_000);

    // Zod's own declarations know URL from the DOM.
    test.each(resolutions)("strict TypeScript, %s, %s", (resolution, _, ending) => {
      expect(compile(formProgram, resolution, `form${ending}`, ["ES2022", "DOM"])).toBe("");
    });

    test("a schema is one and the same for import and require", () => {
      const program = `
        import { createRequire } from "node:module";
        import * as z from "zod";
        import { reserveFundCaseSchema as imported } from "rcm-rules/schemas";
        const { reserveFundCaseSchema: required } = createRequire(import.meta.url)("rcm-rules/schemas");
        const both = [imported, required].map((schema) => schema.safeParse({ age: 151 }).error.issues[0].params);
        console.log(JSON.stringify([both, imported instanceof z.ZodObject, required.meta().id]));
      `;
      writeFileSync(join(folder, "both.mjs"), program);
      const params = { code: "out-of-range", form: "reserve-fund.case", minimum: 0, maximum: 150 };
      expect(JSON.parse(run(process.execPath, "both.mjs"))).toEqual([[params, params], true, "RcmReserveFundCase"]);
    });

    test("the JSON Schema files can be imported by name", () => {
      const program = `
        import { createRequire } from "node:module";
        const require = createRequire(import.meta.url);
        const names = ["reserve-fund-case", "es/reserve-fund-case", "draft-07/reserve-fund-case", "draft-07/es/reserve-fund-case"];
        console.log(JSON.stringify(names.map((name) => require("rcm-rules/json-schema/" + name + ".json").title)));
      `;
      writeFileSync(join(folder, "json.mjs"), program);
      const titles = ["Reserve Fund case", "Caso del Fondo de Reserva"];
      expect(JSON.parse(run(process.execPath, "json.mjs"))).toEqual([...titles, ...titles]);
    });
  });
});

const formProgram = `
import { draft, reserveFundCaseSchema } from "rcm-rules/schemas";
import { withMessages, withRule } from "rcm-rules/forms";
import { assessReserveFundCase, type ReserveFundCase } from "rcm-rules/reserve-fund";

const form = withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: ["eligible"] });
const parsed = withMessages(draft(form), (issue) => issue.message).safeParse({});
if (parsed.success) assessReserveFundCase(parsed.data);
export const parsedCase: ReserveFundCase = form.parse({ age: 70 });
// @ts-expect-error: no such outcome
withRule(reserveFundCaseSchema, assessReserveFundCase, { accepted: ["granted"] });
`;

const typedProgram = `
import { type Answer, type MemberCode, type UsdAmount, RcmInputError, apportion, describe, presidency, troika } from "rcm-rules";
import { assessReserveFundCase, type ReserveFundCase } from "rcm-rules/reserve-fund";
import { source } from "rcm-rules/sources";
import { en } from "rcm-rules/locales/en";

const former: Answer<MemberCode> = troika(2010).former;
export const country: MemberCode | undefined = former.status === "known" ? former.value : undefined;
const amounts: UsdAmount[] = apportion("282724.00").shares.map(({ amount }) => amount);
const given: ReserveFundCase = { voluntaryReturn: true, approvals: { IOM: "2016-01-10" } };
const assessment = assessReserveFundCase(given);
if (assessment.outcome === "approval-required") console(describe(assessment, en).outcome);
declare function console(text: string): void;
const answer = presidency(2016);
if (answer.status === "known") console(answer.value.edition.roman + source(answer.sources[0] ?? "").label + amounts.length);
// @ts-expect-error: no such outcome
if (assessment.outcome === "granted") console("");
// @ts-expect-error: a Date is an instant, no year
troika(new Date(0));
export const error: unknown = RcmInputError;
`;
