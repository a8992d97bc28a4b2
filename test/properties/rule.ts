import fc from "fast-check";
import { expect } from "vitest";
import type { Assessment } from "../../src/kernel/assessment.js";

/** Values that stand for all the values of an input, by the input's path; "approvals.IOM" is the field of a field. */
type Domains = Readonly<Record<string, readonly unknown[]>>;

interface RuleUnderTest {
  readonly assess: (input: never) => Assessment;
  readonly domains: Domains;
  /** Outcomes that say "not shown": more input can still change them. */
  readonly provisional?: readonly string[];
  readonly numRuns?: number;
}

type Partial = Readonly<Record<string, unknown>>;

/**
 * Proves the three-valued logic of a rule by brute force over completions of a partial input:
 * an outcome is settled exactly when every completion has it; a path is missing exactly when it is absent and, in some
 * completion, its value decides; removing an input never turns "undetermined" into an answer.
 */
export function checkRule({ assess, domains, provisional = [], numRuns = 60 }: RuleUnderTest): void {
  const run = (input: Partial) => assess(nested(input) as never);
  fc.assert(
    fc.property(partialInput(domains), (input) => {
      const { outcome, missing } = run(input);
      const absent = Object.keys(domains).filter((path) => !(path in input));
      const completions = complete(input, absent, domains);
      const outcomes = new Set(completions.map((completion) => run(completion).outcome));

      if (outcome === "undetermined") expect(outcomes.size).toBeGreaterThan(1);
      else if (!provisional.includes(outcome)) expect([...outcomes]).toEqual([outcome]);

      const deciding = absent.filter((path) => decides(path, completions, domains, run));
      expect([...missing].sort()).toEqual(deciding.sort());

      for (const path of Object.keys(input)) {
        if (outcome !== "undetermined") break;
        const { [path]: _, ...rest } = input;
        expect(run(rest).outcome).toBe("undetermined");
      }
    }),
    { numRuns },
  );
}

/** Whether, in some completion, another value at the path gives another outcome. */
function decides(
  path: string,
  completions: readonly Partial[],
  domains: Domains,
  run: (input: Partial) => Assessment,
): boolean {
  return completions.some((completion) => {
    const outcomes = (domains[path] ?? []).map((value) => run({ ...completion, [path]: value }).outcome);
    return new Set(outcomes).size > 1;
  });
}

/** Inputs in which each path is absent or has one of its values. At most seven are absent, so that all completions can be tried. */
function partialInput(domains: Domains): fc.Arbitrary<Partial> {
  const paths = Object.keys(domains);
  return fc
    .record(Object.fromEntries(paths.map((path) => [path, fc.constantFrom(...(domains[path] ?? []))])))
    .chain((full) =>
      fc.subarray(paths, { maxLength: Math.min(7, paths.length) }).map((absent) => {
        const kept = paths.filter((path) => !absent.includes(path));
        return Object.fromEntries(kept.map((path) => [path, full[path]]));
      }),
    );
}

function complete(input: Partial, absent: readonly string[], domains: Domains): Partial[] {
  const [path, ...rest] = absent;
  if (path === undefined) return [input];
  return (domains[path] ?? []).flatMap((value) => complete({ ...input, [path]: value }, rest, domains));
}

/** Dotted paths become fields of fields. */
function nested(input: Partial): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(input)) {
    const [key = "", field] = path.split(".");
    object[key] = field === undefined ? value : { ...(object[key] as object | undefined), [field]: value };
  }
  return object;
}
