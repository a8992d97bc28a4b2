import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/kernel/assessment.js";
import { all, any, type Decision } from "../../src/kernel/decision.js";
import { findingsOf } from "../../src/kernel/judge.js";
import { judgedRule } from "../../src/kernel/judged.js";
import { reserveFundRule } from "../../src/reserve-fund/rules/case.js";
import {
  type DecidingTable,
  expectedBecause,
  expectedMissing,
  expectedOutcome,
  expectedUnless,
  type State,
} from "./reference.js";

type Table = DecidingTable & { readonly id: `${string}.${string}` };

/** A judge of states: the paths of the inputs are the ids of the criteria. */
function judgeOf(table: Table): (state: State) => Assessment {
  const criteria = table.criteria.map((row) => ({ input: row.id, sources: [], ...row }));
  const { conclude } = judgedRule({ ...table, criteria });
  return (state) =>
    conclude({
      truths: criteria.map(({ id }) => state[id]),
      unused: criteria.flatMap(({ id, exception }) => (exception && state[id] === undefined ? [exception] : [])),
      absent: (place) => [criteria[place]?.id ?? ""],
    });
}

/** Every state of a few criteria: each met, unmet or unknown. */
function states(ids: readonly string[]): State[] {
  const [id, ...rest] = ids;
  if (id === undefined) return [{}];
  return states(rest).flatMap((state) => [state, { ...state, [id]: true }, { ...state, [id]: false }]);
}

function check(table: Table, state: State, run: ReturnType<typeof judgeOf>): void {
  const { outcome, because, missing, unless = [] } = run(state);
  const told = { outcome, because: [...because].sort(), missing: [...missing].sort(), unless };
  const isSettled = expectedOutcome(table, state) !== "undetermined";
  const isProvisional = table.outcomes.short?.some((short) => short.outcome === outcome && short.whileUnknown);
  expect(told, JSON.stringify(state)).toEqual({
    outcome: expectedOutcome(table, state),
    because: expectedBecause(table, state).sort(),
    missing: isSettled && !isProvisional ? [] : expectedMissing(table, state).sort(),
    unless: expectedUnless(table, state),
  });
}

const rows = (...ids: string[]) => ids.map((id) => ({ id }));

const tables: readonly Table[] = [
  { id: "t.one", criteria: rows("a"), decision: "a", outcomes: { met: "yes", unmet: "no" } },
  { id: "t.all", criteria: rows("a", "b", "c"), decision: all("a", "b", "c"), outcomes: { met: "yes", unmet: "no" } },
  { id: "t.any", criteria: rows("a", "b", "c"), decision: any("a", "b", "c"), outcomes: { met: "yes", unmet: "no" } },
  {
    id: "t.mixed",
    criteria: rows("a", "b", "c", "d", "e"),
    decision: all("a", any("b", all("c", any("d", "e")))),
    outcomes: { met: "yes", unmet: "no" },
  },
  {
    id: "t.contested",
    criteria: rows("open-door", "given", "not-excluded"),
    decision: all("open-door", "given", "not-excluded"),
    outcomes: {
      met: "allowed",
      short: [
        { of: ["not-excluded"], outcome: "contested" },
        { of: ["given"], outcome: "open" },
      ],
      unmet: "denied",
    },
  },
  {
    id: "t.short",
    criteria: rows("head", "at-most-two", "two"),
    decision: all("head", "at-most-two", "two"),
    outcomes: { met: "valid", short: [{ of: ["two"], outcome: "open" }], unmet: "invalid" },
  },
  {
    id: "t.cured",
    criteria: rows("a", "ordinary", "special", "approved", "countersigned"),
    decision: all("a", any("ordinary", all("special", "approved", "countersigned"))),
    outcomes: {
      met: "yes",
      short: [{ of: ["approved", "countersigned"], outcome: "approval-required", whileUnknown: true }],
      unmet: "no",
    },
  },
  {
    id: "t.outside",
    criteria: rows("a", "b", "ordinary", "special", "approved", "countersigned"),
    decision: all("a", "b", any("ordinary", all("special", "approved", "countersigned"))),
    outcomes: {
      outside: [
        { of: "a", outcome: "open", reason: "first" },
        { of: "b", outcome: "open", reason: "second" },
      ],
      met: "yes",
      short: [{ of: ["approved", "countersigned"], outcome: "approval-required", whileUnknown: true }],
      unmet: "no",
    },
  },
  {
    id: "t.exception",
    criteria: [{ id: "a" }, { id: "not-reserved", exception: "not-reserved" }, { id: "b" }],
    decision: any(all("a", "not-reserved"), "b"),
    outcomes: { met: "yes", unmet: "no" },
  },
];

describe("every state of a decision, against a plain evaluator", () => {
  test.each(tables)("$id", (table) => {
    const run = judgeOf(table);
    const ids = table.criteria.map(({ id }) => id);
    expect(states(ids)).toHaveLength(3 ** ids.length);
    for (const state of states(ids)) check(table, state, run);
  });

  test("the Reserve Fund: one state in 97 of its 177,147", () => {
    const { table } = reserveFundRule;
    const run = judgeOf(table);
    const ids = table.criteria.map(({ id }) => id);
    const every = states(ids);
    expect(every).toHaveLength(3 ** 11);
    for (const [index, state] of every.entries()) if (index % 97 === 0) check(table, state, run);
  }, 120_000);
});

/** A formula over a few criteria, in which one may stand more than once. */
const formula: fc.Arbitrary<Decision> = fc.letrec<{ part: Decision; formula: Decision }>((tie) => ({
  part: fc.constantFrom("a", "b", "c", "d"),
  formula: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    tie("part"),
    fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((parts) => ({ all: parts })),
    fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((parts) => ({ any: parts })),
  ),
})).formula;

describe("any formula, also one in which a criterion stands twice", () => {
  test("outcome and missing are exact, and the reasons suffice", () => {
    fc.assert(
      fc.property(formula, (decision) => {
        const table: Table = {
          id: "t.any",
          criteria: rows("a", "b", "c", "d"),
          decision,
          outcomes: { met: "yes", unmet: "no" },
        };
        const run = judgeOf(table);
        for (const state of states(["a", "b", "c", "d"])) {
          const { outcome, because, missing } = run(state);
          expect(outcome).toBe(expectedOutcome(table, state));
          expect([...missing].sort()).toEqual(outcome === "undetermined" ? expectedMissing(table, state).sort() : []);
          const reasons = Object.fromEntries(because.map((id) => [id, state[id]]));
          if (outcome !== "undetermined") expect(expectedOutcome(table, reasons)).toBe(outcome);
        }
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });

  test("a part that another makes needless is not missing", () => {
    const table: Table = {
      id: "t.twice",
      criteria: rows("a", "b"),
      decision: any("a", all("a", "b")),
      outcomes: { met: "yes", unmet: "no" },
    };
    expect(judgeOf(table)({}).missing).toEqual(["a"]);
    expect(judgeOf(table)({ b: false }).missing).toEqual(["a"]);
  });
});

describe("beyond what the documents speak of", () => {
  const run = judgeOf(tables.find(({ id }) => id === "t.outside") as Table);

  test("the outcome is open with its reason, whatever else is known", () => {
    expect(run({ a: false })).toMatchObject({ outcome: "open", reason: "first", because: ["a"], missing: [] });
    expect(run({ b: false })).toMatchObject({ outcome: "open", reason: "second", because: ["b"], missing: [] });
    const both = run({ a: false, b: false, ordinary: true });
    expect(both).toMatchObject({ outcome: "open", reason: "first", because: ["a", "b"] });
  });

  test("nothing is decided while it is unknown whether they speak of the case", () => {
    expect(run({ b: true, ordinary: true })).toMatchObject({ outcome: "undetermined", because: [], missing: ["a"] });
    expect(run({ ordinary: false, special: false }).missing).toEqual(["a", "b"]);
  });

  test("what can still be shown is required only as long as it can", () => {
    const special = { a: true, b: true, ordinary: false, special: true };
    expect(run(special)).toMatchObject({ outcome: "approval-required", missing: ["approved", "countersigned"] });
    expect(run({ ...special, approved: false })).toMatchObject({
      outcome: "no",
      because: ["ordinary", "approved"],
      missing: [],
    });
  });
});

describe("what an outcome rests on", () => {
  const criteria = [
    { id: "printed", input: "a", sources: ["x/y"] },
    { id: "read", input: "b", sources: ["x/z"], reading: "how-it-is-read" },
    { id: "read-too", input: "c", sources: ["x/z"], reading: "how-it-is-read" },
  ] as const;
  const { conclude } = judgedRule({
    id: "t.basis",
    criteria,
    decision: any("printed", all("read", "read-too")),
    outcomes: { met: "yes", unmet: "no" },
  });
  const run = (...truths: (boolean | undefined)[]) => conclude({ truths, absent: () => [] });

  test("the text alone", () => {
    expect(run(true)).toMatchObject({ basis: "stated", readings: [], because: ["printed"] });
  });

  test("a reading where one is among the reasons, named once", () => {
    expect(run(false, true, true)).toMatchObject({ basis: "reading", readings: ["how-it-is-read"] });
    expect(run(false, false, false)).toMatchObject({
      outcome: "no",
      basis: "reading",
      because: ["printed", "read", "read-too"],
    });
  });

  test("nothing while it is undetermined", () => {
    expect(run()).toMatchObject({ outcome: "undetermined", because: [], readings: [] });
    expect(run()).not.toHaveProperty("basis");
  });

  test("a finding names the reading of its criterion", () => {
    expect(findingsOf(criteria[1]).met).toEqual({
      criterion: "read",
      result: "met",
      sources: ["x/z"],
      reading: "how-it-is-read",
    });
    expect(findingsOf(criteria[0]).unknown).not.toHaveProperty("reading");
  });
});
