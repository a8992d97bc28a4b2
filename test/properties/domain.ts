import type { Field, Fields } from "../../src/kernel/fields.js";
import type { AnyCriterion } from "../../src/kernel/rule.js";

/** Values that stand for all the values of an input, by the input's path; "approvals.IOM" is the field of a field. */
export type Domains = Readonly<Record<string, readonly unknown[]>>;

/** What a field may have beside its kind. */
type AnyField = Field & {
  readonly codes?: readonly string[];
  readonly entry?: AnyField;
  readonly fields?: Fields;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** What a criterion compares a field with. */
interface Comparison {
  readonly name: string;
  readonly than?: unknown;
}

/**
 * For each path of an input the values that stand for all: both truths, the codes, the numbers on both sides of every
 * bound that a criterion compares with, a few days, the lists of which a criterion tells one from another. A field with
 * a form of its own has none: its values are given by hand.
 *
 * @param fields - the fields of an input
 * @param criteria - the criteria of its rule, whose tests say where the bounds lie
 */
export function domainOf(fields: Fields, criteria: readonly AnyCriterion[] = []): Domains {
  return Object.fromEntries(domainsIn(fields, "", criteria));
}

function domainsIn(fields: Fields, prefix: string, criteria: readonly AnyCriterion[]): [string, readonly unknown[]][] {
  return Object.entries(fields as Readonly<Record<string, AnyField>>).flatMap(([name, field]) => {
    const path = prefix + name;
    if (field.fields !== undefined) return domainsIn(field.fields, `${path}.`, criteria);
    const tests = criteria.flatMap(({ input, test }) => (input === path && test ? [test] : []));
    const values = valuesOf(field, tests);
    return values.length === 0 ? [] : [[path, values]];
  });
}

const days = ["2016-01-10", "2016-01-15", "2016-01-20"];

/** Values of the kinds of which no criterion of the kernel's tells one from another. */
const examples: { readonly [kind: string]: readonly unknown[] } = {
  truth: [true, false],
  text: ["x", "y"],
  date: days,
  "as-of": ["2016", ...days],
  year: [1996, 2016],
  amount: ["0.00", "1000.01"],
  percentage: ["0.00", "100.00"],
  country: ["BZ", "CO", "FR"],
};

function valuesOf(field: AnyField, tests: readonly Comparison[]): readonly unknown[] {
  if (field.kind === "whole-number") return numbersAround(field, tests);
  if (field.kind === "code") return field.codes ?? [];
  if (field.kind === "date-or-code") return [...days, ...(field.codes ?? [])];
  if (field.kind === "list") return listsOf(field.entry as AnyField, tests);
  return examples[field.kind] ?? [];
}

/** Where a bound tells one number from the next. */
const sides: { readonly [test: string]: readonly number[] } = { "at-least": [-1, 0], "at-most": [0, 1] };

/** The numbers on both sides of every bound, as far as the field allows them; of a number without one, the least. */
function numbersAround({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: AnyField, tests: readonly Comparison[]) {
  const numbers = tests.flatMap(({ name, than }) =>
    typeof than === "number" ? (sides[name] ?? [-1, 0, 1]).map((side) => than + side) : [],
  );
  const allowed = numbers.filter((number) => number >= minimum && number <= maximum);
  return allowed.length === 0 ? [minimum] : [...new Set(allowed)].sort((one, other) => one - other);
}

/** No entry, each entry that a criterion looks for, all of them, and one that none looks for. */
function listsOf(entry: AnyField, tests: readonly Comparison[]): readonly (readonly unknown[])[] {
  const sought = tests.flatMap(({ name, than }) => (name === "includes" ? [than] : []));
  const other = valuesOf(entry, []).find((value) => !sought.includes(value));
  const lists = [[], ...sought.map((one) => [one]), sought, other === undefined ? [] : [other]];
  const different = new Map<string, readonly unknown[]>(lists.map((list) => [JSON.stringify(list), list]));
  return [...different.values()];
}
