/** What it costs to assess cases of the Reserve Fund, beside code written by hand, JSON Logic and zod. */
import { deepEqual, equal, throws } from "node:assert/strict";
import { RcmInputError } from "rcm-rules";
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { reserveFundCaseSchema } from "rcm-rules/schemas";
import * as z from "zod";
import { assessBare, assessChecked } from "./hand-written.mjs";
import { WrongInput } from "./hand-written-checks.mjs";
import { jsonLogicAssessor } from "./json-logic.mjs";
import { over } from "./measure.mjs";
import { reserveFundCases, wrongCases } from "./reserve-fund-cases.mjs";

/** The compiler of Node 24 gains more on the bare function than on what does more. */
const barest = Number(process.versions.node.split(".")[0]) < 24 ? 2.8 : 3.4;

/**
 * @param {import("./peers.mjs").Peers} peers
 * @returns {import("./comparison.mjs").Group}
 */
export function reserveFund({ jsonLogicEngine, jsonLogic }) {
  const engine = new jsonLogicEngine.LogicEngine();
  const byEngine = jsonLogicAssessor((logic) => engine.build(logic));
  const byInterpreter = jsonLogicAssessor((logic) => (data) => jsonLogic.apply(logic, data));
  const compiled = z.compile(reserveFundCaseSchema);
  const cases = reserveFundCases(2_600, 1996);

  return {
    contestants: {
      assess: over(cases, assessReserveFundCase),
      "hand-written, same checks": over(cases, assessChecked),
      "hand-written, bare": over(cases, assessBare),
      "json-logic-engine, compiled": over(cases, byEngine),
      "json-logic-js": over(cases, byInterpreter),
      "parse, assess": over(cases, (one) => assessReserveFundCase(reserveFundCaseSchema.parse(one))),
      "parse, hand-written": over(cases, (one) => assessBare(reserveFundCaseSchema.parse(one))),
      "compiled parse, assess": over(cases, (one) => assessReserveFundCase(compiled.parse(one))),
      "safeParse of zod": over(cases, (one) => reserveFundCaseSchema.safeParse(one)),
    },
    comparisons: [
      { id: "checked", ours: "assess", theirs: "hand-written, same checks", limit: 1.6 },
      { id: "bare", ours: "assess", theirs: "hand-written, bare", limit: barest },
      { id: "json-logic-engine", ours: "assess", theirs: "json-logic-engine, compiled", limit: 0.6 },
      { id: "json-logic-js", ours: "assess", theirs: "json-logic-js" },
      { id: "parse", ours: "parse, assess", theirs: "parse, hand-written", limit: 1.3 },
      { id: "compiled-parse", ours: "compiled parse, assess", theirs: "safeParse of zod", limit: 0.7 },
    ],
    check: () => {
      for (const one of cases) {
        const assessment = assessReserveFundCase(one);
        for (const assess of [assessBare, assessChecked, byEngine, byInterpreter]) deepEqual(assess(one), assessment);
        deepEqual(reserveFundCaseSchema.parse(one), one);
        deepEqual(compiled.parse(one), one);
      }
      for (const wrong of wrongCases(3, 2024)) checkMistake(wrong, [assessChecked, byEngine]);
    },
  };
}

/**
 * Whoever checks finds the same mistake at the same place.
 *
 * @param {unknown} wrong
 * @param {readonly ((one: unknown) => unknown)[]} others
 */
function checkMistake(wrong, others) {
  const assess = () => assessReserveFundCase(/** @type {any} */ (wrong));
  throws(assess, (expected) => {
    equal(expected instanceof RcmInputError, true);
    const { code, path } = /** @type {RcmInputError} */ (expected);
    for (const other of others) {
      throws(
        () => other(wrong),
        (found) => found instanceof WrongInput && found.code === code && found.path === path,
      );
    }
    return true;
  });
}
