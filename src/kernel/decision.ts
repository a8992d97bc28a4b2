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

/** What is not decided yet. */
const undecided = -1;

/**
 * The criteria that carry a decision: all that belongs to one of the sets which lie within the given criteria; none, 0,
 * where no set is possible; or -1, where an unknown criterion still matters.
 */
export function carriedBy(sets: readonly Bits[], given: Bits, possible: Bits): Bits {
  let carried = 0;
  let none = 0;
  for (let place = 0; place < sets.length; place += 1) {
    const set = sets[place] as Bits;
    if ((set & given) === set) carried |= set;
    else if ((set & possible) === set) none = undecided;
  }
  return carried || none;
}

/**
 * The unknown criteria that can still settle the decision: what is left of each possible way, save where another way
 * needs only a part of it.
 */
export function unsettled(ways: readonly Bits[], met: Bits, possible: Bits): Bits {
  let found = 0;
  for (let place = 0; place < ways.length; place += 1) {
    const way = ways[place] as Bits;
    if ((way & possible) === way && !isNeedless(way & ~met, ways, met, possible)) found |= way & ~met;
  }
  return found;
}

function isNeedless(rest: Bits, ways: readonly Bits[], met: Bits, possible: Bits): boolean {
  for (let place = 0; place < ways.length; place += 1) {
    const way = ways[place] as Bits;
    const other = way & ~met;
    if (other !== rest && (other & ~rest) === 0 && (way & possible) === way) return true;
  }
  return false;
}
