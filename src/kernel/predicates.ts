import type { Truth } from "./assessment.js";

/**
 * How a value that is itself no truth answers a criterion: a name that the register shows, what it compares with, and
 * the comparison.
 */
export interface Predicate<Values extends readonly unknown[] = readonly never[]> {
  readonly name: string;
  /** What the value is compared with, where the predicate has such a thing. */
  readonly than?: string | number | readonly string[];
  /**
   * Whether it is asked while some of its values are still unknown; of one or two that are all unknown it never is.
   * Left out: it is unknown until all are known.
   */
  readonly partial?: true;
  readonly holds: (...values: Values) => Truth;
}

/**
 * Whether a number is at least so large.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function atLeast(than: number): Predicate<[number]> {
  return { name: "at-least", than, holds: (value) => value >= than };
}

/** Whether a number is at most so large. */
export const atMost = (than: number): Predicate<[number]> => ({
  name: "at-most",
  than,
  holds: (value) => value <= than,
});

/** Whether a number is this one. */
export const exactly = (than: number): Predicate<[number]> => ({
  name: "exactly",
  than,
  holds: (value) => value === than,
});

/** Whether a code is this one. Criteria that ask one input for each of its codes exclude one another. */
export const is = <const Code extends string>(than: Code): Predicate<[string]> & { readonly than: Code } => ({
  name: "is",
  than,
  holds: (value) => value === than,
});

/** Whether a code is one of several. */
export const isOneOf = (...than: readonly string[]): Predicate<[string]> => ({
  name: "is-one-of",
  than,
  holds: (value) => than.includes(value),
});

/** Whether a list has an entry. */
export const notEmpty: Predicate<[readonly unknown[]]> = {
  name: "not-empty",
  holds: (value) => value.length > 0,
};

/** Whether a list has this entry. */
export const includes = (than: string): Predicate<[readonly unknown[]]> => ({
  name: "includes",
  than,
  holds: (value) => value.includes(than),
});

/**
 * Whether something was given no later than a day: not where a code in the place of its date says that it was refused,
 * whatever the day; else unknown until both are known.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function givenBy(refused: string): Predicate<[string | undefined, string | undefined]> {
  const holds = (given: string | undefined, day: string | undefined) => {
    if (given === refused) return false;
    return given === undefined || day === undefined ? undefined : given <= day;
  };
  return { name: "given-no-later-than", than: refused, partial: true, holds };
}

/** Whether all of several are true: false as soon as one is false. */
export const allTrue: Predicate<readonly Truth[]> = {
  name: "all-true",
  partial: true,
  holds: (...values) => (values.includes(false) ? false : values.includes(undefined) ? undefined : true),
};
