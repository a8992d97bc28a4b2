import type { SourceId } from "./answer.js";
import type { Assessment, Finding, RuleId, Truth } from "./assessment.js";
import { bare } from "./bare.js";
import type { Bits, Decision } from "./decision.js";
import type { Fields, Path, ValueAt } from "./fields.js";
import { readerOf, type Values } from "./input.js";
import { answeredBy, findingsOf, judgeOf, type ReadWhen } from "./judge.js";
import type { Predicate } from "./predicates.js";

/** What every row of a rule's table has: a lawyer can read it beside the document. */
interface Row {
  readonly id: string;
  readonly sources: readonly SourceId[];
  /** The registered reading that the criterion rests on; left out where the documents print it. */
  readonly reading?: string;
  /** When it does, where the text alone carries one of its results. */
  readonly readWhen?: ReadWhen;
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
  /**
   * Whether they fall short only while they are unknown, because they can still be shown: one that is unmet no longer
   * can. Left out: they must be unmet.
   */
  readonly whileUnknown?: true;
  /** Why the outcome is "open". */
  readonly reason?: string;
}

/** A criterion beyond which the documents say nothing: where it is unmet, nothing else counts. */
export interface Outside<Outcome extends string = string, Id extends string = string> {
  readonly of: Id;
  readonly outcome: Outcome;
  /** Why the outcome is "open". */
  readonly reason: string;
}

/** What each decision is called. "undetermined" is every rule's as well. */
export interface Outcomes<Outcome extends string = string, Id extends string = string> {
  /** The cases of which the documents do not speak: the first that fits, before anything is decided. */
  readonly outside?: readonly Outside<Outcome, Id>[];
  readonly met: Outcome;
  /** Where the decision falls short by these criteria and no others: the first that fits. */
  readonly short?: readonly Short<Outcome, Id>[];
  readonly unmet: Outcome;
  /** What an assessment comes to that is asked as of a date on which the rule did not hold yet. */
  readonly before?: Outcome;
  /** Why what is unmet is "open", where it is. */
  readonly reason?: string;
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
  | (Result extends { readonly outside: readonly { readonly outcome: infer Beyond extends string }[] } ? Beyond : never)
  | (Result extends { readonly short: readonly { readonly outcome: infer Short extends string }[] } ? Short : never)
  | (Result extends { readonly before: infer Before extends string } ? Before : never)
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
  /** Takes the value at a path out of those that have been read. */
  readonly valueAt: <At extends Path<Of>>(path: At) => (values: Values) => ValueAt<Of, At> | undefined;
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
    const { nothing, take } = plan();
    const values: unknown[] = nothing.slice();
    take(argument, values);
    return values;
  };
  const conclude = (values: Values) => plan().conclude(values) as ReturnType<Rule<Of, Rows, Result>["conclude"]>;
  return {
    table,
    read,
    conclude,
    assess: (argument) => conclude(read(argument)),
    valueAt: (path) => {
      let place = -1;
      return (values) => {
        if (place < 0) place = plan().paths.indexOf(path);
        return values[place] as never;
      };
    },
  };
}

interface Plan {
  /** The paths of the input in order; each has a place among the values. */
  readonly paths: readonly string[];
  /** As many values, none of them known. */
  readonly nothing: readonly undefined[];
  readonly take: ReturnType<typeof readerOf>;
  readonly conclude: (values: Values) => Assessment;
}

/** A criterion, ready to be answered. */
interface Answering {
  readonly place: number;
  /** The places of its inputs among the values; most criteria have one, or two that must both be known. */
  readonly inputs: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Whether its input is itself a yes or a no. */
  readonly isPlain: boolean;
  readonly partial: boolean;
  readonly holds: (...values: readonly unknown[]) => Truth;
  readonly met: Finding;
  readonly unmet: Finding;
}

function answering(criterion: AnyCriterion, place: number, paths: readonly string[]): Answering {
  const row = bare(criterion);
  const inputs = [row.input].flat().map((path) => paths.indexOf(path as string));
  const [first = 0] = inputs;
  const { met, unmet } = findingsOf(row);
  answeredBy(unmet, criterion.input);
  const { partial = false, holds } = bare((row.test ?? itself) as Predicate<readonly unknown[]>);
  const last = inputs[inputs.length - 1] ?? first;
  return { place, inputs, first, last, isPlain: row.test === undefined, partial, holds, met, unmet };
}

/** A yes or a no answers by itself. */
const itself = { name: "itself", holds: (value: boolean) => value };

function planOf(table: RuleTable<Fields, readonly AnyCriterion[], Outcomes>): Plan {
  const paths: string[] = [];
  const take = readerOf(table.fields, table.argument, "", paths);
  const rows = table.criteria.map((row, place) => answering(row, place, paths));
  const judge = judgeOf(table, (bits, values: Values) => absentPaths(bits, rows, paths, values));
  const plain = rows.filter(({ isPlain }) => isPlain);
  const tested = rows.filter(({ isPlain }) => !isPlain);
  const nothingKnown = table.criteria.map((row) => findingsOf(row).unknown);
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a call for each yes or no costs as much as the rest
  const conclude = (values: Values) => {
    const findings = nothingKnown.slice();
    let met = 0;
    let unmet = 0;
    for (let index = 0; index < plain.length; index += 1) {
      const row = plain[index] as Answering;
      const truth = values[row.first];
      if (truth === true) {
        met |= 1 << row.place;
        findings[row.place] = row.met;
      } else if (truth === false) {
        unmet |= 1 << row.place;
        findings[row.place] = row.unmet;
      }
    }
    for (let index = 0; index < tested.length; index += 1) {
      const row = tested[index] as Answering;
      const truth = answerOf(row, values);
      if (truth === undefined) continue;
      if (truth) met |= 1 << row.place;
      else unmet |= 1 << row.place;
      findings[row.place] = truth ? row.met : row.unmet;
    }
    return judge(met, unmet, findings, values);
  };
  return { paths, nothing: paths.map(() => undefined), take, conclude };
}

function answerOf({ first, last, partial, holds, inputs }: Answering, values: Values): Truth {
  const value = values[first];
  const other = values[last];
  if (inputs.length < 3 && value === undefined && other === undefined) return undefined;
  if (!partial) return value === undefined || other === undefined ? undefined : holds(value, other);
  return inputs.length > 2 ? holds(...inputs.map((input) => values[input])) : holds(value, other);
}

/** The absent inputs of several criteria, each once, in the order of the criteria. */
function absentPaths(bits: Bits, rows: readonly Answering[], paths: readonly string[], values: Values): string[] {
  const absent: string[] = [];
  for (let index = 0; bits >>> index; index += 1) {
    if (!((bits >>> index) & 1)) continue;
    for (const place of (rows[index] as Answering).inputs) {
      const path = paths[place] as string;
      if (values[place] === undefined && !absent.includes(path)) absent.push(path);
    }
  }
  return absent;
}
