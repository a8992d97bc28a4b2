import { describe, expect, test } from "vitest";
import { bodyIds, bodyTable, functionTable, relationKinds, relationTable } from "../../src/bodies/facts.js";
import { signatureRule, workPlanStepRule } from "../../src/bodies/rules.js";
import { secretariatReasons } from "../../src/bodies/secretariat-table.js";
import { bodies as english } from "../../src/words/locales/en/bodies.js";
import { common as commonEnglish } from "../../src/words/locales/en/common.js";
import { membership as membershipEnglish } from "../../src/words/locales/en/membership.js";
import { bodies as spanish } from "../../src/words/locales/es/bodies.js";

const named: readonly string[] = [...bodyIds, ...Object.keys(relationKinds)];

/** Every code that the topic returns or accepts and that its tables do not name. */
const codes = [
  ...bodyTable.map(({ kind }) => kind),
  ...Object.values(functionTable).flatMap((rows) => rows.map(({ id }) => id)),
  ...secretariatReasons,
  ...signatureRule.table.outcomes,
  ...workPlanStepRule.table.outcomes,
  ...["presidency", "secretariat", "third-party-administrative", "contribution-payment"],
  ...["drafted", "approved", "implemented", "reported", "mermaid", "dot"],
].filter((code) => !named.includes(code));

describe("words", () => {
  test.each([...new Set(codes)])("%s has a label", (code) => {
    const labels: Record<string, string> = {
      ...commonEnglish.labels,
      ...membershipEnglish.labels,
      ...english.labels,
    };
    expect(labels[code]).toMatch(/\S/);
  });

  test("both languages have the same codes, each with words of its own", () => {
    expect(Object.keys(spanish.labels)).toEqual(Object.keys(english.labels));
    const alike = Object.entries(english.labels).filter(([code, text]) => spanish.labels[code as never] === text);
    expect(alike.map(([code]) => code)).toEqual(["mermaid", "dot"]);
  });

  test("no label is for a code that nothing uses", () => {
    expect(Object.keys(english.labels).filter((code) => !codes.includes(code as never))).toEqual([]);
  });
});

test("the list of ids is the table's, and every kind of relation is used", () => {
  expect(bodyIds).toEqual(bodyTable.map(({ id }) => id));
  expect(bodyIds).toHaveLength(12);
  expect([...new Set(relationTable.map(({ kind }) => kind))].sort()).toEqual(Object.keys(relationKinds).sort());
});
