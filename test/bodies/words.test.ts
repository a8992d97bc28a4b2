import { describe, expect, test } from "vitest";
import { bodyIds, bodyTable, signedDocuments, signers, workPlanStates } from "../../src/bodies/facts.js";
import { functionTable } from "../../src/bodies/function-facts.js";
import { adHocGroups, type BodyId, body, focalPoints } from "../../src/bodies/index.js";
import { namedBodies } from "../../src/bodies/names.js";
import { signatureRule } from "../../src/bodies/rules/signature.js";
import { workPlanStepRule } from "../../src/bodies/rules/work-plan-step.js";
import { secretariatFoundingTable, secretariatReasons } from "../../src/bodies/secretariat-facts.js";
import { bodies as english } from "../../src/bodies/words.en.js";
import { bodies as spanish } from "../../src/bodies/words.es.js";
import { membership } from "../../src/membership/words.en.js";
import { common } from "../../src/words/common.en.js";
import { codesIn } from "../conference/registers.js";

const names = new Map(namedBodies().map(({ id, name }) => [id, name]));
const outcomesOf = ({
  met,
  unmet,
  reason,
}: {
  readonly met: string;
  readonly unmet: string;
  readonly reason: string;
}) => [met, unmet, "not-permitted", "contested", reason];

/** Every code that the topic returns or accepts and that its tables do not name. */
const codes: readonly string[] = [
  ...bodyTable.map(({ kind }) => kind),
  ...Object.values(functionTable).flatMap((rows) => rows.map(({ id }) => id)),
  ...secretariatReasons,
  "names-not-stated",
  ...secretariatFoundingTable.map(({ by }) => by).filter((by) => by !== "IOM"),
  ...outcomesOf(signatureRule.table.outcomes),
  ...outcomesOf(workPlanStepRule.table.outcomes),
  ...signers,
  ...signedDocuments,
  ...workPlanStates,
  ...["mermaid", "dot"],
  ...codesIn(adHocGroups),
  ...focalPoints.duties.flatMap(({ from, to = [] }) => [...from, ...to]),
].filter((code) => !names.has(code));

/** A code that one set of options calls otherwise than the others do stands behind the name of the set. */
function inNoSet(code: string): string {
  return code.replace(/^work-plan-state\./, "");
}

describe("words", () => {
  test.each([...new Set(codes)])("%s has a label", (code) => {
    const labels: Record<string, string> = { ...common.labels, ...membership.labels, ...english.labels };
    expect(labels[code]).toMatch(/\S/);
  });

  test("both languages have the same codes, each with words of its own", () => {
    expect(Object.keys(spanish.labels).sort()).toEqual(Object.keys(english.labels).sort());
    const alike = Object.entries(english.labels).filter(([code, text]) => spanish.labels[code as never] === text);
    expect(alike.map(([code]) => code)).toEqual(["mermaid", "dot"]);
  });

  test("no label is for a code that nothing uses", () => {
    expect(Object.keys(english.labels).filter((code) => !codes.includes(inNoSet(code)))).toEqual([]);
  });
});

test("a group has the name of the body that it is", () => {
  const shared = adHocGroups.filter(({ id }) => bodyIds.includes(id as BodyId));
  expect(shared).toEqual(adHocGroups);
  for (const { id, name } of shared) expect(body(id as BodyId).name).toEqual(name);
});
