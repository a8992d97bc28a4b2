import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { load, root } from "../package/built.js";

const examples = `${root}docs/examples/python/`;
const data = `${root}dist/data`;

const python = (file: string, ...given: readonly string[]) =>
  execFileSync("python3", [`${examples}${file}`, ...given], { encoding: "utf8" });

interface Answer<Value> {
  readonly status: string;
  readonly value: Value;
}

const { members } = (await load("rcm-rules/membership")) as {
  members: (asOf: string) => { certain: { code: string; since: string; name: { es: string } }[] };
};
const { tally } = (await load("rcm-rules/presidency")) as {
  tally: (from: number, to: number) => Record<string, number>;
};
const { meetings } = (await load("rcm-rules/meetings")) as {
  meetings: (filter?: object) => { place?: { country: string } }[];
};
const { scale } = (await load("rcm-rules/contributions")) as {
  scale: (asOf: string) => Answer<{ total: string; rows: { percentage: string }[] }>;
};
const { rules } = (await load("rcm-rules/sources")) as {
  rules: { criteria: { reading?: string; sources: string[] }[] }[];
};

describe("Frictionless", () => {
  test("the data are a valid Data Package, and broken copies are none", () => {
    const said = execFileSync(process.execPath, ["test/ports/frictionless/validate.mjs"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(said).toMatch(/^\d\d tables with \d{4} rows are a valid Data Package; 8 broken copies are none$/m);
  });
});

describe("Python", () => {
  test("a port that reads rules and facts from the data files passes every vector of its functions", () => {
    const lines = python("conformance.py", `${root}dist`).trim().split("\n");
    expect(lines).toHaveLength(10);
    for (const line of lines) {
      const [passed, count] = line.match(/\d+/g)?.map(Number) ?? [];
      expect(passed, line).toBe(count);
      expect(count, line).toBeGreaterThan(50);
    }
  });

  test("it tells a vector that it does not pass, and fails", () => {
    const copy = mkdtempSync(join(tmpdir(), "rcm-rules-ports-"));
    try {
      cpSync(`${root}dist`, copy, { recursive: true });
      const file = join(copy, "conformance", "assessSignature.json.gz");
      const suite = strFromU8(gunzipSync(readFileSync(file)));
      writeFileSync(file, gzipSync(strToU8(suite.replace('"outcome":"permitted"', '"outcome":"forbidden"'))));
      const { status, stdout } = spawnSync("python3", [`${examples}conformance.py`, copy], { encoding: "utf8" });
      expect(status).toBe(1);
      expect(stdout).toContain("outcome: gives permitted, expected forbidden");
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  test("a CSV read with the types of its description: the members in the order in which they joined", () => {
    const terms = tally(1996, 9999);
    const { certain } = members("9999");
    const inOrder = [...certain].sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
    const lines = inOrder.map(({ code, name, since }) => `${code} ${name.es}: ${since}, ${terms[code]} presidencies`);
    expect(python("read_csv.py", data).trim().split("\n")).toEqual(lines);
  });
});

describe("SQL", () => {
  const answers = () =>
    python("sqlite.py", data)
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly answer: unknown[][] }).answer);

  test("all tables in SQLite answer five questions as the library does", () => {
    const terms = Object.entries(tally(1996, 9999)).filter(([, count]) => count > 0);
    const places = meetings().flatMap(({ place }) => place?.country ?? []);
    const { total, rows } = scale("2016").value;
    const percent = rows.reduce((sum, { percentage }) => sum + Math.round(Number(percentage) * 100), 0) / 100;
    const read = rules.flatMap(({ criteria }) =>
      criteria.filter(({ reading }) => reading).flatMap(({ sources }) => sources),
    );
    expect(answers()).toEqual([
      [...terms].sort(),
      members("1998")
        .certain.map(({ code }) => [code])
        .sort(),
      counted(places),
      [[total, percent.toFixed(2)]],
      counted(read),
    ]);
  });
});

/** How often each text is there, in the order of the alphabet. */
function counted(texts: readonly string[]): [string, number][] {
  const different = [...new Set(texts)].sort();
  return different.map((text) => [text, texts.filter((one) => one === text).length]);
}
