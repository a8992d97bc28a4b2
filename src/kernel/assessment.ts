import type { SourceId } from "./answer.js";

/** The id of a rule, such as "reserve-fund.case": the topic, which is also the package's subpath, then the rule. */
export type RuleId = `${string}.${string}`;

/** What is known of a criterion. A missing input makes it "unknown", never "unmet". */
export type FindingResult = "met" | "unmet" | "unknown";

/** One criterion of a rule with what the input says of it. */
export interface Finding<Criterion extends string = string> {
  readonly criterion: Criterion;
  readonly result: FindingResult;
  readonly sources: readonly SourceId[];
}

/** The answer to a question about a rule. */
export interface Assessment<Outcome extends string = string, Criterion extends string = string> {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** Every criterion of the rule in the document's order, met or not. */
  readonly findings: readonly Finding<Criterion>[];
  /** Paths of the absent inputs that could still change the outcome, and no others. */
  readonly missing: readonly string[];
}

/** Three-valued logic: `undefined` is unknown. */
export type Truth = boolean | undefined;

/** A row of a rule's table: a lawyer can read it beside the document. */
export interface Criterion<Input> {
  readonly id: string;
  /** Path of the input that answers it, or paths where several do. */
  readonly input: string | readonly string[];
  readonly sources: readonly SourceId[];
  /** Left out where the input is itself the answer: true, false, or absent for unknown. */
  readonly test?: (input: Input) => Truth;
}

/**
 * How the criteria decide: the id of a criterion; all of several; any of several; or an expression with code of its own,
 * such as `choice` of src/choice.ts, which only the rules that need it bring.
 */
export type Expression<Id extends string, Input> =
  | Id
  | { readonly all: readonly Expression<Id, Input>[] }
  | { readonly any: readonly Expression<Id, Input>[] }
  | ((compile: (expression: Expression<string, Input>) => Node<Input>) => Node<Input>);

/**
 * A part of an expression that is ready to run: gives its truth, and where that is unknown adds the paths of the absent
 * inputs that can still settle it.
 */
export type Node<Input> = (input: Input, absent: string[]) => Truth;

/** A rule as it is written: a table of criteria, how they decide, and what each decision is called. */
export interface RuleTable<Input, Outcome extends string, Row extends Criterion<Input>> {
  readonly id: RuleId;
  /** Reads the function's argument: gives it back checked, or throws `RcmInputError`. */
  readonly read: (value: unknown) => Input;
  readonly criteria: readonly Row[];
  /**
   * What the outcome depends on; an input that can still settle one of these is missing. Left out where all the criteria
   * must be met.
   */
  readonly decisions?: readonly Expression<Row["id"], Input>[];
  readonly outcomes: readonly Outcome[];
  /** The outcome, from the decisions' values in their order. */
  readonly outcome: (decisions: readonly Truth[], input: Input) => Outcome;
}

/** What every rule tells of itself, whatever its input. */
export interface AnyRule {
  readonly table: Pick<RuleTable<never, string, Criterion<never>>, "id" | "criteria" | "outcomes">;
}

/** A rule that is ready to run. */
export interface Rule<Input, Outcome extends string, Id extends string> {
  readonly table: RuleTable<Input, Outcome, Criterion<Input> & { readonly id: Id }>;
  /** Assesses an input that has been read. */
  readonly conclude: (input: Input) => Assessment<Outcome, Id>;
}

/** Makes a rule of its table. It is put together when it is first asked, so that loading a rule costs nothing. */
export function rule<Input, Outcome extends string, const Row extends Criterion<Input>>(
  table: RuleTable<Input, Outcome, Row>,
): Rule<Input, Outcome, Row["id"]> {
  let ready: Rule<Input, Outcome, Row["id"]>["conclude"] | undefined;
  return {
    table: table as unknown as Rule<Input, Outcome, Row["id"]>["table"],
    conclude: (input) => {
      ready ??= assessor(table);
      return ready(input);
    },
  };
}

/**
 * What assesses by a table. The findings are made once, one for each criterion and result, and shared by all assessments;
 * the lists that hold them are fresh, so that nobody can change another's result.
 */
function assessor<Input, Outcome extends string, Row extends Criterion<Input>>(
  table: RuleTable<Input, Outcome, Row>,
): (input: Input) => Assessment<Outcome, Row["id"]> {
  const leaves = table.criteria.map((row) => leaf(row));
  const findings = table.criteria.map((row) => sharedFindings<Row["id"]>(row));
  const ids = table.criteria.map((row) => row.id);
  const decisions: readonly Expression<string, Input>[] = table.decisions ?? [{ all: ids }];
  const nodes = decisions.map((decision) => compile(decision, (id) => leaves[ids.indexOf(id)] as Node<Input>));

  return (input) => {
    const absent: string[] = [];
    const values = nodes.map((node) => node(input, absent));
    return {
      rule: table.id,
      outcome: table.outcome(values, input),
      findings: findings.map((shared, index) => shared[`${(leaves[index] as Node<Input>)(input, [])}`]),
      missing: [...new Set(absent)],
    };
  };
}

/** Reads an argument and assesses it by a rule. Throws `RcmInputError` where its form is wrong. */
export function assess<Input, Outcome extends string, Id extends string>(
  { table, conclude }: Rule<Input, Outcome, Id>,
  argument: unknown,
): Assessment<Outcome, Id> {
  return conclude(table.read(argument));
}

/** The outcome of a rule with one decision: the name of true, the name of false, and "undetermined". */
export function oneDecision<Met extends string, Unmet extends string>(
  met: Met,
  unmet: Unmet,
): (decisions: readonly Truth[]) => Met | Unmet | "undetermined" {
  return ([decision]) => (decision === undefined ? "undetermined" : decision ? met : unmet);
}

/** All of several: false as soon as one is false, else unknown as soon as one is unknown. */
export function every(values: readonly Truth[]): Truth {
  return settle(values, false);
}

/** The value that decides on its own, where one has it; else unknown as soon as one is unknown. */
function settle(values: readonly Truth[], decisive: boolean): Truth {
  return values.includes(decisive) ? decisive : values.includes(undefined) ? undefined : !decisive;
}

/** The input paths of a criterion, as a list. */
export function paths(row: Pick<Criterion<never>, "input">): readonly string[] {
  return [row.input].flat() as readonly string[];
}

function compile<Input>(expression: Expression<string, Input>, leafOf: (id: string) => Node<Input>): Node<Input> {
  if (typeof expression === "string") return leafOf(expression);
  const compiled = (part: Expression<string, Input>) => compile(part, leafOf);
  if (typeof expression === "function") return expression(compiled);
  return "all" in expression ? group(expression.all.map(compiled), false) : group(expression.any.map(compiled), true);
}

function leaf<Input>(row: Criterion<Input>): Node<Input> {
  const inputs = paths(row).map((path) => ({ path, read: reader(path) }));
  const { test = inputs[0]?.read as (input: Input) => Truth } = row;
  return (input, absent) => {
    const truth = test(input);
    if (truth === undefined) for (const { path, read } of inputs) if (read(input) === undefined) absent.push(path);
    return truth;
  };
}

/**
 * Several parts and the value that one of them suffices for: false where all must be met, true where any may be. An
 * unknown part of an unsettled group can still settle it; a part of a settled one no longer can.
 */
function group<Input>(parts: readonly Node<Input>[], decisive: boolean): Node<Input> {
  return (input, absent) => {
    const within: string[] = [];
    const values = parts.map((part) => part(input, within));
    const truth = settle(values, decisive);
    if (truth === undefined) absent.push(...within);
    return truth;
  };
}

type SharedFindings<Id extends string> = Readonly<Record<`${Truth}`, Finding<Id>>>;

function sharedFindings<Id extends string>(row: Criterion<never>): SharedFindings<Id> {
  const sources = Object.freeze(row.sources);
  const finding = (result: FindingResult) => Object.freeze({ criterion: row.id as Id, result, sources });
  return { true: finding("met"), false: finding("unmet"), undefined: finding("unknown") };
}

/** Reads the value at a dotted path. */
export function reader(path: string): (input: unknown) => unknown {
  const keys = path.split(".");
  return (input) => keys.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], input);
}
