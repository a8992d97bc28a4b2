import type { SourceId } from "./answer.js";
import type { Assessment, RuleId, Truth } from "./assessment.js";
import type { Bits, Decision } from "./decision.js";
import type { Fields, Path, ValueAt } from "./fields.js";
import { type Answer, note, type Reading, readerOf } from "./input.js";
import { findingsOf, judgeOf } from "./judge.js";
import type { Predicate } from "./predicates.js";
import { readable } from "./read.js";

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
  /** Reads an argument. Throws `RcmInputError`. */
  readonly read: (argument: unknown) => Reading;
  /** Assesses an input that has been read, once. */
  readonly conclude: (reading: Reading) => Assessment<OutcomesOf<Result>, Rows[number]["id"], Path<Of>>;
  /** Takes the value at a path out of an input that has been read. */
  readonly valueAt: <At extends Path<Of>>(path: At) => (reading: Reading) => ValueAt<Of, At> | undefined;
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
  const read = (argument: unknown) => plan().read(argument);
  const conclude = (reading: Reading) => plan().conclude(reading) as ReturnType<Rule<Of, Rows, Result>["conclude"]>;
  return {
    table,
    read,
    conclude,
    assess: (argument) => conclude(read(argument)),
    valueAt: (path) => {
      let place = -1;
      return ({ values }) => {
        if (place < 0) place = plan().paths.indexOf(path);
        return values[place] as never;
      };
    },
  };
}

interface Plan {
  /** The paths of the input in order; each has a place among the values. */
  readonly paths: readonly string[];
  readonly read: (argument: unknown) => Reading;
  readonly conclude: (reading: Reading) => Assessment;
}

/** A criterion, ready to be answered. */
interface Answering extends Answer {
  /** The places of its inputs among the values; most criteria have one, or two that must both be known. */
  readonly inputs: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly test: Predicate<readonly unknown[]> | undefined;
}

function planOf(table: RuleTable<Fields, readonly AnyCriterion[], Outcomes>): Plan {
  const { fields, argument, criteria } = table;
  const findings = criteria.map(findingsOf);
  const nothingKnown = findings.map(({ unknown }) => unknown);
  const answerAt = (place: number): Answer => {
    const { met, unmet } = findings[place] as (typeof findings)[number];
    return { place, bit: 1 << place, met, unmet };
  };
  const paths: string[] = [];
  const take = readerOf(fields, argument, "", paths, (path) => {
    const place = criteria.findIndex(({ input, test }) => input === path && !test);
    return place < 0 ? undefined : answerAt(place);
  });
  const rows = criteria.map(({ input, test }, place): Answering => {
    const inputs = [input].flat().map((path) => paths.indexOf(path as string));
    const [first = 0] = inputs;
    const last = inputs[inputs.length - 1] ?? first;
    return { ...answerAt(place), inputs, first, last, test: test as Answering["test"] };
  });
  const tested = rows.filter(({ test }) => test);
  const nothing = paths.map(() => undefined);
  const judge = judgeOf(table);
  return {
    paths,
    read: (value) => {
      const reading = {
        values: nothing.slice(),
        findings: nothingKnown.slice(),
        met: 0,
        unmet: 0,
        at: argument,
      };
      try {
        take(value, reading);
      } catch (error) {
        throw readable(error, reading.at);
      }
      return reading;
    },
    conclude: (reading) => {
      for (let index = 0; index < tested.length; index += 1) answer(tested[index] as Answering, reading);
      const lacking = (bits: Bits) => absentPaths(bits, rows, paths, reading.values);
      return judge(reading.met, reading.unmet, reading.findings, lacking);
    },
  };
}

/** Notes what the test of a criterion says of the values. */
function answer(row: Answering, reading: Reading): void {
  const { holds, partial } = row.test as Predicate<readonly unknown[]>;
  const { values } = reading;
  const first = values[row.first];
  const last = values[row.last];
  let truth: Truth;
  if (partial) truth = holds(...row.inputs.map((input) => values[input]));
  else if (first !== undefined && last !== undefined) truth = holds(first, last);
  if (truth !== undefined) note(truth, row, reading);
}

/** The absent inputs of several unknown criteria, each once, in the order of the criteria. */
function absentPaths(
  bits: Bits,
  rows: readonly Answering[],
  paths: readonly string[],
  values: readonly unknown[],
): string[] {
  const absent: string[] = [];
  for (let place = 0; bits >>> place; place += 1) {
    if (!((bits >>> place) & 1)) continue;
    for (const input of (rows[place] as Answering).inputs) {
      const path = paths[input] as string;
      if (values[input] === undefined && !absent.includes(path)) absent.push(path);
    }
  }
  return absent;
}
