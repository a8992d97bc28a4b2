import { describe, expect, test } from "vitest";
import { adHocGroupTable } from "../../src/bodies/ad-hoc-facts.js";
import { bodyIds, bodyKinds, bodyTable } from "../../src/bodies/facts.js";
import { type BodyId, body } from "../../src/bodies/index.js";
import { secretariatReasons, secretariatTable } from "../../src/bodies/secretariat-facts.js";
import { hierarchyTable, relationKinds, relationTable } from "../../src/bodies/structure-facts.js";

test("the thirteen ids and seven sorts of bodies are the table's, each once", () => {
  expect(bodyIds).toEqual(bodyTable.map(({ id }) => id));
  expect(new Set(bodyIds).size).toBe(13);
  expect(bodyKinds).toEqual([
    "decision-making-body",
    "consultation-group",
    "liaison-officer-network",
    "presidency",
    "secretariat",
    "working-group",
    "ad-hoc-group",
  ]);
  expect(new Set(bodyTable.map(({ kind }) => kind))).toEqual(new Set(bodyKinds));
});

describe("the structure", () => {
  test("one body stands at the top, and each body has one place", () => {
    expect(hierarchyTable.filter((row) => !("under" in row)).map(({ body }) => body)).toEqual([
      "vice-ministerial-meeting",
    ]);
    expect(new Set(hierarchyTable.map(({ body }) => body)).size).toBe(hierarchyTable.length);
  });

  test("whatever is above a body stands before it", () => {
    const above: string[] = [];
    for (const row of hierarchyTable) {
      if ("under" in row) expect(above).toContain(row.under);
      above.push(row.body);
    }
  });

  test("every kind of relation is used", () => {
    expect([...new Set(relationTable.map(({ kind }) => kind))].sort()).toEqual(Object.keys(relationKinds).sort());
  });
});

describe("the secretariat", () => {
  test("its names stand in the order of time", () => {
    const dates = secretariatTable.map(({ since }) => since.padEnd(10, "-00-00"));
    expect(dates).toEqual([...dates].sort());
  });

  test("what is open has one of the reasons", () => {
    const reasons = secretariatTable.flatMap((row) => ("reason" in row ? [row.reason] : []));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(secretariatReasons).toContain(reason);
  });
});

test("an ad hoc group that is a body was established when the body was", () => {
  const shared = adHocGroupTable.filter(({ id }) => (bodyIds as readonly string[]).includes(id));
  expect(shared).toHaveLength(4);
  for (const { id, established } of shared) {
    expect("value" in established ? established.value : undefined).toBe(body(id as BodyId).since);
  }
});
