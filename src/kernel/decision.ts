/**
 * How criteria decide: one criterion by its id, all of several, or any of several. It is data: what runs, what the
 * register shows and what a page draws is the same.
 */
export type Decision<Id extends string = string> =
  | Id
  | { readonly all: readonly Decision<Id>[] }
  | { readonly any: readonly Decision<Id>[] };

/**
 * All of several parts must hold.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function all<const Parts extends readonly Decision[]>(...parts: Parts): { readonly all: Parts } {
  return { all: parts };
}

/**
 * Any of several parts suffices.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function any<const Parts extends readonly Decision[]>(...parts: Parts): { readonly any: Parts } {
  return { any: parts };
}

/** A set of criteria: bit n stands for the nth of the rule. */
export type Bits = number;

/** More criteria than this do not fit into the bits of a whole number. */
export const mostCriteria = 30;

/**
 * The sets of criteria that settle a decision: with "all", those that make it true when they are met; with "any", those
 * that make it false when they are unmet. Of parts that are needed together each set of one joins each of the others.
 */
export function waysOf(decision: Decision, joining: "all" | "any", bitOf: (id: string) => Bits): readonly Bits[] {
  if (typeof decision === "string") return [bitOf(decision)];
  const parts = Object.values(decision).flat() as readonly Decision[];
  const sets = parts.map((part) => waysOf(part, joining, bitOf));
  if (!(joining in decision)) return sets.flat();
  return sets.reduce((joined, set) => joined.flatMap((one) => set.map((other) => one | other)), [0]);
}

/** What is known of a decision: true, false, or undefined where an unknown criterion still matters. */
export function decided(ways: readonly Bits[], met: Bits, possible: Bits): boolean | undefined {
  let truth: boolean | undefined = false;
  for (const way of ways) {
    if ((way & met) === way) return true;
    if ((way & possible) === way) truth = undefined;
  }
  return truth;
}

/** All that belongs to one of the sets which lie within the given criteria. */
export function within(sets: readonly Bits[], given: Bits): Bits {
  let found = 0;
  for (const set of sets) if ((set & given) === set) found |= set;
  return found;
}

/**
 * The unknown criteria that can still settle the decision: what is left of each possible way, save where another way
 * needs only a part of it.
 */
export function unsettled(ways: readonly Bits[], met: Bits, possible: Bits): Bits {
  let found = 0;
  for (const way of ways)
    if ((way & possible) === way && !isNeedless(way & ~met, ways, met, possible)) found |= way & ~met;
  return found;
}

function isNeedless(rest: Bits, ways: readonly Bits[], met: Bits, possible: Bits): boolean {
  for (const way of ways) {
    const other = way & ~met;
    if (other !== rest && (other & ~rest) === 0 && (way & possible) === way) return true;
  }
  return false;
}
