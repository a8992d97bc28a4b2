import fc from "fast-check";
import { expect } from "vitest";
import type { Assessment } from "../../src/kernel/assessment.js";
import type { Fields } from "../../src/kernel/fields.js";
import type { AnyCriterion } from "../../src/kernel/rule.js";
import { type Domains, domainOf } from "./domain.js";

interface RuleUnderTest {
  readonly assess: (input: never) => Assessment;
  /** The rule: what stands for all the values of its inputs follows from its fields and criteria. */
  readonly rule?: { readonly table: { readonly fields: Fields; readonly criteria: readonly AnyCriterion[] } };
  /** The values of inputs without a rule, and of those for which other values than the rule's stand for all. */
  readonly domains?: Domains;
  /** The paths that `assess` itself fills in. */
  readonly given?: readonly string[];
  /** Outcomes that say "not shown": more input can still change them. */
  readonly provisional?: readonly string[];
  /** The exceptions, each with the value that is presumed where it is absent. */
  readonly unused?: Readonly<Record<string, unknown>>;
  readonly numRuns?: number;
}

type Partial = Readonly<Record<string, unknown>>;

/**
 * Proves the three-valued logic of a rule by brute force over completions of a partial input:
 * an outcome is settled exactly when every completion has it; a path is missing exactly when it is absent and, in some
 * completion, its value decides; removing an input never turns "undetermined" into an answer. An absent exception
 * counts as unused: it is never missing, but stands in `unless` where its use would change a settled outcome.
 */
export function checkRule({ assess, provisional = [], unused = {}, numRuns = 60, ...rest }: RuleUnderTest): void {
  const domains = domainsOf(rest);
  const run = (input: Partial) => assess(nested(input) as never);
  fc.assert(
    fc.property(partialInput(domains), (input) => {
      const { outcome, missing, unless = [] } = run(input);
      const absent = Object.keys(domains).filter((path) => !(path in input) && !(path in unused));
      const completions = complete({ ...unused, ...input }, absent, domains);
      const outcomes = new Set(completions.map((completion) => run(completion).outcome));

      if (outcome === "undetermined") expect(outcomes.size).toBeGreaterThan(1);
      else if (!provisional.includes(outcome)) expect([...outcomes]).toEqual([outcome]);

      const deciding = absent.filter((path) => decides(path, completions, domains, run));
      expect([...missing].sort()).toEqual(deciding.sort());

      const presumed = Object.keys(unused).filter((path) => !(path in input) && outcome !== "undetermined");
      const otherwise = (path: string) =>
        (domains[path] ?? []).some((value) => run({ ...input, [path]: value }).outcome !== outcome);
      expect(unless).toEqual(presumed.filter(otherwise));

      for (const path of Object.keys(input)) {
        if (path in unused) continue;
        if (outcome !== "undetermined") break;
        const { [path]: _, ...rest } = input;
        expect(run(rest).outcome).toBe("undetermined");
      }
    }),
    { numRuns },
  );
}

/** The domains of a rule's inputs, or those that are written by hand, or both. */
function domainsOf({ rule, domains = {}, given = [] }: Omit<RuleUnderTest, "assess">): Domains {
  const all = { ...(rule && domainOf(rule.table.fields, rule.table.criteria)), ...domains };
  return Object.fromEntries(Object.entries(all).filter(([path]) => !given.includes(path)));
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

/**
 * Inputs in which each path is absent or has one of its values. At most seven are absent, so that all completions can
 * be tried.
 */
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
