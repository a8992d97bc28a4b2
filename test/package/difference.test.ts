import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestsOf } from "../../src/conformance/built.mjs";
import { differenceOf } from "../../src/conformance/difference.mjs";
import { changesSince, unnamed } from "../../src/conformance/frozen.mjs";
import { root } from "./built.js";

const built = `${root}dist`;
let copy = "";

/** A copy of the build in which a row has other values and the fund finds one case open. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "rcm-rules-version-"));
  for (const part of ["data", "conformance"]) {
    mkdirSync(join(copy, part));
    cpSync(join(built, part), join(copy, part), { recursive: true });
  }
  changed("members", (rows) => rows.map((row) => (row.code === "DO" ? { ...row, since: "1998" } : row)));
  changed("partners", (rows) => rows.map((row) => ({ ...row, name: { ...row.name, es: "Otro nombre" } })));
  changed("readings", (rows) => rows.slice(1));
  changed("rules", (rows) =>
    rows.map((row) => (row.id === fund ? { ...row, outcomes: [...(row.outcomes as string[]), "unheard-of"] } : row)),
  );
  const file = join(copy, "conformance", "edition.json.gz");
  const suite = JSON.parse(strFromU8(gunzipSync(readFileSync(file))));
  const [first, ...others] = suite.vectors.filter((one: { result?: unknown }) => one.result !== undefined);
  writeFileSync(
    file,
    gzipSync(strToU8(JSON.stringify({ ...suite, vectors: [{ ...first, result: { number: 0 } }, ...others] }))),
  );
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const fund = "reserve-fund.case";

interface Row {
  readonly id?: string;
  readonly code?: string;
  readonly name?: object;
  readonly outcomes?: unknown;
}

function changed(table: string, change: (rows: readonly Row[]) => readonly object[]): void {
  const file = join(copy, "data", `${table}.json.gz`);
  const rows = JSON.parse(strFromU8(gunzipSync(readFileSync(file))));
  writeFileSync(file, gzipSync(strToU8(JSON.stringify(change(rows)))));
}

describe("the difference between two versions", () => {
  test("is none between a build and itself", () => {
    expect(differenceOf(built, built)).toBe("No fact, rule, reading, text or result has changed.\n");
  });

  test("says facts, rules, readings, texts and results in words", () => {
    const text = differenceOf(copy, built);
    expect(text.match(/^## \w+$/gm)).toEqual(["## Facts", "## Rules", "## Readings", "## Texts", "## Results"]);
    expect(text).toContain('- `members` DO: `since` was "1998" and is "1999".');
    expect(text).toMatch(/- `partners` RNCOM: `name\.es` was "Otro nombre" and is ".+"\./);
    expect(text).toMatch(/- `readings`: new [a-z-]+\./);
    expect(text).toContain('- `rules` reserve-fund.case: `outcomes` has lost "unheard-of".');
    expect(text).toMatch(/- `edition`: 1 of \d+ cases differ in number; roman, such as/);
    expect(text).toMatch(/- `edition`: cases \d+ new\./);
  });

  test("is a command that takes folders", () => {
    const said = execFileSync(process.execPath, ["src/conformance/difference.mjs", copy], {
      cwd: root,
      encoding: "utf8",
    });
    expect(said.trim()).toBe(differenceOf(copy, built).trim());
  });
});

describe("frozen results", () => {
  const frozen = () => ({ version: "1.0.0", ...digestsOf(copy) });
  const ruleOf = new Map([["assessReserveFundCase", "reserve-fund.case"]]);

  test("a build is as its own digests say", () => {
    expect(changesSince({ version: "1.0.0", ...digestsOf(built) }, digestsOf(built), ruleOf)).toEqual([]);
  });

  test("what changed is named: the table, the function with its groups", () => {
    const changes = changesSince(frozen(), digestsOf(built), ruleOf).map(({ what }) => what);
    expect(changes.slice(0, 4)).toEqual(["table members", "table partners", "table readings", "table rules"]);
    expect(changes.slice(4)).toEqual([expect.stringMatching(/^edition \(.*year/)]);
  });

  test("a changeset that names it will do, one that does not will not", () => {
    const changes = changesSince(frozen(), digestsOf(built), ruleOf);
    const names = "`members`, `partners`, `readings` and `rules` say more; `edition` counts again.";
    expect(unnamed(changes, names)).toEqual([]);
    expect(unnamed(changes, names.replace("`edition`", "edition")).map(({ names: [name] }) => name)).toEqual([
      "edition",
    ]);
    expect(unnamed(changes, "")).toHaveLength(changes.length);
  });

  test("a rule's id stands for its function", () => {
    const built = { data: {}, vectors: { assessReserveFundCase: { form: "b" } } };
    const before = { version: "1.0.0", data: {}, vectors: { assessReserveFundCase: { form: "a" } } };
    expect(unnamed(changesSince(before, built, ruleOf), "The case of the fund (`reserve-fund.case`)")).toEqual([]);
  });
});
