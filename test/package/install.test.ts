import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "./built.js";

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
  bodies("2016").length > 0,
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
    expect(files.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"]);
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

  test.each([
    ["nodenext", "ESM", "typed.mts"],
    ["nodenext", "CJS", "typed.cts"],
    ["bundler", "a bundler", "typed.ts"],
  ])("strict TypeScript, %s, %s", (resolution, _, file) => {
    writeFileSync(join(folder, file), typedProgram);
    const config = {
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        lib: ["ES2022"],
        types: [],
        target: "ES2022",
        module: resolution === "bundler" ? "ESNext" : "NodeNext",
        moduleResolution: resolution,
      },
      files: [file],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(run(process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
  });
});

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
// @ts-expect-error: a year is a number
troika("2010");
export const error: unknown = RcmInputError;
`;
