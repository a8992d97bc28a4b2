import type { SourceId } from "./answer.js";
import type { Assessment, RuleId, Truth } from "./assessment.js";
import type { Bits, Decision } from "./decision.js";
import type { Fields, Path, ValueAt } from "./fields.js";
import { readerOf, type Values } from "./input.js";
import { findingsOf, judgeOf } from "./judge.js";
import type { Predicate } from "./predicates.js";

/** What every row of a rule's table has: a lawyer can read it beside the document. */
interface Row {
  readonly id: string;
  readonly sources: readonly SourceId[];
  /** The registered reading that the criterion rests on; left out where the documents print it. */
  readonly reading?: string;
}

/** A criterion of a rule. Its input answers it; an input that is no yes or no needs a test. */
export type Criterion<Of extends Fields> = Row &
  (
    | { [At in Path<Of>]: OneInput<At, ValueAt<Of, At>> }[Path<Of>]
    | { readonly input: readonly Path<Of>[]; readonly test: Predicate<never> }
  );

type OneInput<At extends string, Value> = [Value] extends [boolean]
  ? { readonly input: At; readonly test?: Predicate<[boolean]> }
  : { readonly input: At; readonly test: Predicate<[Value]> };

/** The criteria of a rule, each citing clauses that exist. */
export type Criteria<Of extends Fields> = readonly Criterion<Of>[];

/** A criterion whatever its rule. */
export interface AnyCriterion extends Row {
  readonly input: string | readonly string[];
  readonly test?: Predicate<never>;
}

/** What falls short of the decision by some criteria only. */
export interface Short<Outcome extends string = string, Id extends string = string> {
  /** The decision would be true if these were met. */
  readonly of: readonly Id[];
  readonly outcome: Outcome;
  /** Whether it is enough that they are unknown, because they can still be shown. Left out: they must be unmet. */
  readonly whileUnknown?: true;
  /** Why the outcome is "open". */
  readonly reason?: string;
}

/** What each decision is called. "undetermined" is every rule's as well. */
export interface Outcomes<Outcome extends string = string, Id extends string = string> {
  readonly met: Outcome;
  /** Where the decision falls short by these criteria and no others: the first that fits. */
  readonly short?: readonly Short<Outcome, Id>[];
  readonly unmet: Outcome;
}

/** A rule as it is written. */
export interface RuleTable<
  Of extends Fields,
  Rows extends readonly AnyCriterion[],
  Result extends Outcomes<string, Rows[number]["id"]>,
> {
  readonly id: RuleId;
  /** What the function calls its argument. */
  readonly argument: string;
  readonly fields: Of;
  readonly criteria: Rows;
  readonly decision: Decision<Rows[number]["id"]>;
  readonly outcomes: Result;
}

/** What every rule tells of itself, whatever its input. */
export interface AnyRule {
  readonly table: {
    readonly id: RuleId;
    readonly fields?: Fields;
    readonly criteria: readonly AnyCriterion[];
    readonly decision: Decision;
    readonly outcomes: Outcomes | readonly string[];
  };
}

/** What a rule's decisions are called, with the word for what cannot be decided yet. */
export type OutcomesOf<Result extends Outcomes> =
  | Result["met"]
  | Result["unmet"]
  | (Result extends { readonly short: readonly { readonly outcome: infer Short extends string }[] } ? Short : never)
  | "undetermined";

/** The ids of a rule's criteria. */
export type CriterionOf<Of extends AnyRule> = Of["table"]["criteria"][number]["id"];

/** The names of a rule's outcomes. */
export type OutcomeOf<Of extends AnyRule> = Of["table"]["outcomes"] extends readonly (infer Outcome)[]
  ? Outcome
  : Of["table"]["outcomes"] extends Outcomes
    ? OutcomesOf<Of["table"]["outcomes"]>
    : never;

/** A rule that is ready to run. */
export interface Rule<
  Of extends Fields,
  Rows extends readonly AnyCriterion[],
  Result extends Outcomes<string, Rows[number]["id"]>,
> {
  readonly table: RuleTable<Of, Rows, Result>;
  /** Reads an argument and assesses it. Throws `RcmInputError` where its form is wrong. */
  readonly assess: (argument: unknown) => Assessment<OutcomesOf<Result>, Rows[number]["id"], Path<Of>>;
  /** Reads an argument: the checked values of all its paths in their order. Throws `RcmInputError`. */
  readonly read: (argument: unknown) => Values;
  /** Assesses values that have been read. */
  readonly conclude: (values: Values) => Assessment<OutcomesOf<Result>, Rows[number]["id"], Path<Of>>;
  /** The value at a path, among those that have been read. */
  readonly valueAt: <At extends Path<Of>>(values: Values, path: At) => ValueAt<Of, At> | undefined;
}

/**
 * Makes a rule of its table: the reader of its input from the fields, the ways of its decision from the criteria. It is
 * put together when it is first asked, so that loading a rule costs nothing.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function rule<
  const Of extends Fields,
  const Rows extends readonly AnyCriterion[],
  const Result extends Outcomes<string, Rows[number]["id"]>,
>(table: RuleTable<Of, Rows, Result> & { readonly criteria: Criteria<Of> }): Rule<Of, Rows, Result> {
  let made: Plan | undefined;
  const plan = () => {
    made ??= planOf(table);
    return made;
  };
  const read = (argument: unknown) => {
    const { paths, take } = plan();
    const values: unknown[] = new Array(paths.length);
    take(argument, values);
    return values;
  };
  const conclude = (values: Values) => plan().conclude(values) as ReturnType<Rule<Of, Rows, Result>["conclude"]>;
  return {
    table,
    read,
    conclude,
    assess: (argument) => conclude(read(argument)),
    valueAt: (values, path) => values[plan().paths.indexOf(path)] as never,
  };
}

interface Plan {
  /** The paths of the input in order; each has a place among the values. */
  readonly paths: readonly string[];
  readonly take: ReturnType<typeof readerOf>;
  readonly conclude: (values: Values) => Assessment;
}

/** A criterion, ready to be answered. */
interface Answering extends ReturnType<typeof findingsOf> {
  /** The places of its inputs among the values. */
  readonly places: readonly number[];
  readonly test: Predicate<readonly unknown[]> | undefined;
}

function planOf(table: RuleTable<Fields, readonly AnyCriterion[], Outcomes>): Plan {
  const paths: string[] = [];
  const take = readerOf(table.fields, table.argument, "", paths);
  const judge = judgeOf(table);
  const rows = table.criteria.map(
    (row): Answering => ({
      places: [row.input].flat().map((path) => paths.indexOf(path as string)),
      test: row.test as Answering["test"],
      ...findingsOf(row),
    }),
  );
  const nothingKnown = rows.map(({ unknown }) => unknown);
  return {
    paths,
    take,
    conclude: (values) => {
      const findings = nothingKnown.slice();
      let met = 0;
      let unmet = 0;
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] as Answering;
        const truth = answerOf(row, values);
        if (truth) {
          met |= 1 << index;
          findings[index] = row.met;
        } else if (truth === false) {
          unmet |= 1 << index;
          findings[index] = row.unmet;
        }
      }
      return judge(met, unmet, findings, (bits) => absentPaths(bits, rows, paths, values));
    },
  };
}

/** Most criteria have one input, or two that must both be known. */
function answerOf({ places, test }: Answering, values: Values): Truth {
  const first = values[places[0] as number];
  if (!test) return first as Truth;
  if (test.partial) return test.holds(...places.map((place) => values[place]));
  const last = values[places[places.length - 1] as number];
  return first === undefined || last === undefined ? undefined : test.holds(first, last);
}

/** The absent inputs of several criteria, each once, in the order of the criteria. */
function absentPaths(bits: Bits, rows: readonly Answering[], paths: readonly string[], values: Values): string[] {
  const absent: string[] = [];
  for (let index = 0; bits >>> index; index += 1) {
    if (!((bits >>> index) & 1)) continue;
    for (const place of (rows[index] as Answering).places) {
      const path = paths[place] as string;
      if (values[place] === undefined && !absent.includes(path)) absent.push(path);
    }
  }
  return absent;
}
