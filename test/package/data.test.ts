import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { gunzipSync, strFromU8 } from "fflate";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { undescribed } from "../../src/data/table.mjs";
import { load, root } from "./built.js";

interface Field {
  readonly name: string;
  readonly description: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  readonly path?: string;
  readonly contentMediaType?: string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
}

type Row = Record<string, unknown>;
type Lookup = (...values: readonly unknown[]) => unknown;

const folder = `${root}dist/data/`;
const content = (file: string) => readFileSync(folder + file);
const text = (file: string) => strFromU8(file.endsWith(".gz") ? gunzipSync(content(file)) : content(file));
const { resources } = JSON.parse(text("datapackage.json")) as { readonly resources: readonly Resource[] };
const tables = resources.filter(({ schema }) => schema !== undefined);
const rowsOf = (name: string) => JSON.parse(text(`${name}.json.gz`)) as Row[];

describe("the folder", () => {
  test("holds what its description names, of the size and with the digest that it names", () => {
    const described = resources.map(({ path }) => path);
    expect(readdirSync(folder).sort()).toEqual([...described, "datapackage.json"].sort());
    for (const { path, bytes, hash } of resources) {
      expect(content(path).length, path).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content(path)).digest("hex")}`, path).toBe(hash);
    }
    expect(tables.length).toBeGreaterThanOrEqual(20);
  });

  test("is the same bytes in another zone, language and build", () => {
    const files = () => ["data", "conformance"].map(digestOfFolder);
    const before = files();
    const env = { ...process.env, TZ: "Pacific/Apia", LANG: "es_SV.UTF-8", LC_ALL: "es_SV.UTF-8" };
    for (const name of ["data", "conformance"]) {
      execFileSync(process.execPath, [`src/${name}/generate.mjs`], { cwd: root, env });
    }
    expect(files()).toEqual(before);
  });
});

function digestOfFolder(name: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(`${root}dist/${name}`).sort())
    hash.update(file).update(readFileSync(`${root}dist/${name}/${file}`));
  return hash.digest("hex");
}

test("every column is described: one that is not has no place in a table of src/data/tables yet", () => {
  const columns = tables.flatMap(({ name, schema }) =>
    (schema?.fields ?? []).map((field) => ({ table: name, ...field })),
  );
  expect(columns.filter(({ description }) => description === undescribed)).toEqual([]);
  expect(columns.every(({ description }) => description.length > 3)).toBe(true);
});

describe("a CSV", () => {
  test.each(tables.map(({ path }) => path))("%s is RFC 4180: CR LF, quotes doubled, no byte order mark", (path) => {
    const csv = text(path);
    const field = '(?:[^",\\r\\n]*|"(?:[^"]|"")*")';
    expect(csv).toMatch(new RegExp(`^(?:${field}(?:,${field})*\\r\\n)+$`));
    expect(csv.startsWith("\ufeff")).toBe(false);
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    "%s read back gives the rows of its JSON",
    (_, table) => {
      const { fields = [], primaryKey = [] } = table.schema ?? {};
      const records = parse(text(table.path), { columns: true }) as Record<string, string>[];
      const rows = rowsOf(table.name);
      expect(records.length).toBe(rows.length);
      expect(rows.length).toBeGreaterThan(0);
      const read = records.map((record) => nested(fields, record));
      expect(read).toEqual(rows);
      const keys = records.map((record) => primaryKey.map((name) => record[name]).join("\n"));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );
});

/** A line of CSV as the library's own value: each cell at the path of its column. */
function nested(fields: readonly Field[], record: Readonly<Record<string, string>>): Row {
  const row: Row = {};
  for (const field of fields) {
    const cell = record[field.name];
    if (field.path === undefined || cell === undefined || cell === "") continue;
    const names = field.path.split(".");
    let inner = row;
    for (const name of names.slice(0, -1)) {
      inner[name] ??= {};
      inner = inner[name] as Row;
    }
    inner[names.at(-1) as string] = valueIn(cell, field);
  }
  return row;
}

/** Amounts and percentages are texts of the library. */
function valueIn(cell: string, { type, contentMediaType }: Field): unknown {
  const isText = (type === "string" || type === "number") && contentMediaType === undefined;
  return isText ? cell : JSON.parse(cell);
}

describe("the JSON has the library's own values", () => {
  const without = ({ sources: _, ...row }: Row) => row;

  test("lists that the library gives as they are", async () => {
    const meetings = await lookups("meetings");
    const documents = await lookups("documents");
    const { readings } = (await load("rcm-rules/sources")) as { readonly readings: unknown };
    expect(rowsOf("meetings")).toEqual(meetings("meetings")());
    expect(rowsOf("participation")).toEqual(meetings("participationMatrix")());
    expect(rowsOf("publications")).toEqual(documents("publications")());
    expect(rowsOf("readings")).toEqual(readings);
  });

  test("who belongs, as of every year", async () => {
    const membership = await lookups("membership");
    const rosters = {
      members: membership("members"),
      "observer-countries": membership("observerCountries"),
      "observer-organizations": membership("observerOrganizations"),
      partners: membership("partners"),
    };
    for (const [name, ask] of Object.entries(rosters)) {
      const { certain, possible } = ask("9999") as { readonly certain: Row[]; readonly possible: Row[] };
      expect(rowsOf(name).map(plain), name).toEqual([...certain, ...possible].map(plain));
    }
    const standings = rowsOf("standings");
    expect(standings.length).toBeGreaterThan(500);
    for (const { party, year, ...row } of standings)
      expect(row, `${party} ${year}`).toEqual(without(membership("standing")(party, year) as Row));
  });

  test("who presides, and the Troika, in every year", async () => {
    const presidency = await lookups("presidency");
    expect(rowsOf("presidencies").length).toBeGreaterThanOrEqual(29);
    for (const { year, ...row } of rowsOf("presidencies"))
      expect(row, `${year}`).toEqual(plain(presidency("presidency")(year)));
    for (const row of rowsOf("troikas")) expect(row).toEqual(plain(presidency("troika")(row.year)));
  });

  test("bodies and relations, as of each change", async () => {
    const bodies = await lookups("bodies");
    const asOf = [...new Set(rowsOf("relations").map((row) => row.asOf))];
    expect(asOf.length).toBeGreaterThan(3);
    for (const date of asOf) {
      const rows = rowsOf("relations").filter((row) => row.asOf === date);
      expect(rows.map(({ asOf: _, ...row }) => row)).toEqual(plain(inList(bodies("relations")(date))));
    }
    for (const date of new Set(rowsOf("bodies-as-of").map((row) => row.asOf))) {
      const ids = rowsOf("bodies-as-of").flatMap((row) => (row.asOf === date ? [row.body] : []));
      expect(ids, `${date}`).toEqual(inList(bodies("bodies")(date)).map(({ id }) => id));
    }
  });

  test("the scale, and what the library says of it", async () => {
    const contributions = await lookups("contributions");
    const { value } = contributions("scale")("2016") as {
      readonly value: { readonly rows: Row[]; readonly total: string };
    };
    const rows = rowsOf("scale").map(({ country, percentage, contribution }) => ({
      country,
      percentage,
      contribution,
    }));
    expect(rows).toEqual(value.rows);
    const assess = contributions("assessScale");
    expect(assess({ ...value, rows })).toEqual(assess(value));
  });

  test("every clause with its words in both languages", async () => {
    const source = (await lookups("sources"))("source");
    const headings = new Map(rowsOf("sections").map(({ id, heading }) => [id, heading as Row]));
    for (const row of rowsOf("sources")) {
      for (const language of ["en", "es"]) {
        const { section, label } = source(row.id, { language }) as Row;
        expect(headings.get(row.section)?.[language], `${row.id}`).toBe(section);
        expect((row.label as Row)[language], `${row.id}`).toBe(label);
      }
    }
  });

  test("every rule with its logic, its criteria and its clauses", async () => {
    const { rules } = (await load("rcm-rules/sources")) as { readonly rules: readonly Row[] };
    const criteria = rowsOf("criteria");
    const read = rowsOf("rules").map(({ title: _, argument: __, always: ___, criteria: ids, ...rule }) => ({
      ...rule,
      criteria: (ids as string[]).map((id) => criterion(criteria.find((row) => row.rule === rule.id && row.id === id))),
    }));
    expect(read).toEqual(plain(rules));
  });
});

function criterion({ rule: _, place: __, label: ___, ...row }: Row = {}): Row {
  return row;
}

/** As JSON has it: without what is absent. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function inList(roster: unknown): readonly Row[] {
  const { certain, possible } = roster as { readonly certain?: Row[]; readonly possible?: Row[] };
  return certain && possible ? [...certain, ...possible] : (roster as Row[]);
}

/** The functions of a topic; one that it does not have throws when it is called. */
async function lookups(subpath: string): Promise<(name: string) => Lookup> {
  const face = await load(`rcm-rules/${subpath}`);
  return (name) => face[name] as Lookup;
}

describe("the calendar", () => {
  const calendar = text("meetings.ics");

  test("is iCalendar: lines of at most 75 octets, each ended by CR LF", () => {
    expect(calendar.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = calendar.split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"))).toEqual([]);
  });

  test("has an event for each stretch of days that is printed to the day", () => {
    const events = new ICAL.Component(ICAL.parse(calendar))
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));
    const spans = rowsOf("meetings").flatMap(({ title, dates }) =>
      (dates as { readonly start: string; readonly end: string }[])
        .filter(({ start, end }) => start.length === 10 && end.length === 10)
        .map(({ start, end }) => ({ title: (title as Row).en, start, end })),
    );
    // The end of an all-day event is the day after its last day.
    const read = events.map(({ summary, startDate, endDate }) => {
      const last = endDate.clone();
      last.adjust(-1, 0, 0, 0);
      return { title: summary, start: startDate.toString(), end: last.toString() };
    });
    expect(read).toEqual(spans);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(spans.length);
    expect(spans.length).toBeGreaterThan(80);
  });
});

test("the package, unpacked, is no larger than four megabytes", () => {
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
  });
  const [{ unpackedSize }] = JSON.parse(packed) as [{ readonly unpackedSize: number }];
  expect(unpackedSize).toBeGreaterThan(1_000_000);
  expect(unpackedSize).toBeLessThanOrEqual(4_000_000);
});
