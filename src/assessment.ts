import type { SourceId } from "./answer.js";

/** The id of a rule, such as "reserve-fund.case": the topic's folder, then the rule. */
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
 * How the criteria decide: the id of a criterion; all of several; any of several; or, where the value of one input says
 * which criteria count, one expression for each value of it.
 */
export type Expression<Id extends string = string> =
  | Id
  | { readonly all: readonly Expression<Id>[] }
  | { readonly any: readonly Expression<Id>[] }
  | { readonly when: string; readonly is: { readonly [value: string]: Expression<Id> } };

/** A rule as it is written: a table of criteria, how they decide, and what each decision is called. */
export interface RuleTable<Input, Outcome extends string, Row extends Criterion<Input>> {
  readonly id: RuleId;
  /** The exported function that runs it. */
  readonly function: string;
  /** The subpath of the package that exports the function. */
  readonly subpath: string;
  /** Reads the function's argument: gives it back checked, or throws `RcmInputError`. */
  readonly read: (value: unknown) => Input;
  readonly criteria: readonly Row[];
  /**
   * What the outcome depends on; an input that can still settle one of these is missing. Left out where all the criteria
   * must be met.
   */
  readonly decisions?: readonly Expression<Row["id"]>[];
  readonly outcomes: readonly Outcome[];
  /** The outcome, from the decisions' values in their order. */
  readonly outcome: (decisions: readonly Truth[], input: Input) => Outcome;
}

/** What every rule tells of itself, whatever its input. */
export interface AnyRule {
  readonly table: Pick<
    RuleTable<never, string, Criterion<never>>,
    "id" | "function" | "subpath" | "criteria" | "outcomes"
  >;
}

/** A rule that is ready to run. */
export interface Rule<Input, Outcome extends string, Id extends string> {
  readonly table: RuleTable<Input, Outcome, Criterion<Input> & { readonly id: Id }>;
  /** Reads the input and assesses it. Throws `RcmInputError` where its form is wrong. */
  readonly assess: (input: Input) => Assessment<Outcome, Id>;
}

/**
 * Makes a rule of its table. The findings are made once, one for each criterion and result, and shared by all
 * assessments; the lists that hold them are fresh, so that nobody can change another's result.
 */
export function rule<Input, Outcome extends string, const Row extends Criterion<Input>>(
  table: RuleTable<Input, Outcome, Row>,
): Rule<Input, Outcome, Row["id"]> {
  const leaves = table.criteria.map((row) => leaf(row));
  const findings = table.criteria.map((row) => sharedFindings<Row["id"]>(row));
  const leafOf = (id: string) => leaves[table.criteria.findIndex((row) => row.id === id)] as Node<Input>;
  const nodes = table.decisions?.map((decision) => compile(decision, leafOf)) ?? [group(leaves, every)];

  return {
    table: table as unknown as Rule<Input, Outcome, Row["id"]>["table"],
    assess(value) {
      const input = table.read(value);
      const decisions = nodes.map((node) => node.truth(input));
      const absent = new Set<string>();
      for (const node of nodes) node.collect(input, absent);
      return {
        rule: table.id,
        outcome: table.outcome(decisions, input),
        findings: findings.map((shared, index) => shared[resultOf((leaves[index] as Node<Input>).truth(input))]),
        missing: [...absent],
      };
    },
  };
}

/** The outcome of a rule with one decision: the name of true, the name of false, and "undetermined". */
export function oneDecision<Met extends string, Unmet extends string>(
  met: Met,
  unmet: Unmet,
): (decisions: readonly Truth[]) => Met | Unmet | "undetermined" {
  return ([decision]) => (decision === undefined ? "undetermined" : decision ? met : unmet);
}

/** False as soon as one is false, else unknown as soon as one is unknown. */
export function every(values: readonly Truth[]): Truth {
  return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
}

/** True as soon as one is true, else unknown as soon as one is unknown. */
export function some(values: readonly Truth[]): Truth {
  return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
}

/** The input paths of a criterion, as a list. */
export function paths(row: Pick<Criterion<never>, "input">): readonly string[] {
  return typeof row.input === "string" ? [row.input] : row.input;
}

/** A part of an expression that is ready to run. */
interface Node<Input> {
  readonly truth: (input: Input) => Truth;
  /** Adds the absent inputs that can still settle this part: none where it is settled. */
  readonly collect: (input: Input, absent: Set<string>) => void;
}

function compile<Input>(expression: Expression, leafOf: (id: string) => Node<Input>): Node<Input> {
  if (typeof expression === "string") return leafOf(expression);
  if ("all" in expression)
    return group(
      expression.all.map((part) => compile(part, leafOf)),
      every,
    );
  if ("any" in expression)
    return group(
      expression.any.map((part) => compile(part, leafOf)),
      some,
    );
  const cases = Object.entries(expression.is).map(([value, part]) => [value, compile(part, leafOf)] as const);
  return choice(expression.when, cases);
}

function leaf<Input>(row: Criterion<Input>): Node<Input> {
  const { test = (input: Input) => at(input, row.input as string) as Truth } = row;
  return {
    truth: test,
    collect(input, absent) {
      if (test(input) !== undefined) return;
      for (const path of paths(row)) if (at(input, path) === undefined) absent.add(path);
    },
  };
}

/** An unknown part of an unsettled group can still settle it; a part of a settled one no longer can. */
function group<Input>(parts: readonly Node<Input>[], join: (values: readonly Truth[]) => Truth): Node<Input> {
  const truth = (input: Input) => join(parts.map((part) => part.truth(input)));
  return {
    truth,
    collect(input, absent) {
      if (truth(input) === undefined) for (const part of parts) part.collect(input, absent);
    },
  };
}

/** The part that the value of an input chooses; where it is absent, every part under the supposition that chooses it. */
function choice<Input>(path: string, cases: readonly (readonly [string, Node<Input>])[]): Node<Input> {
  const possible = (input: Input): (readonly [Node<Input>, Input])[] => {
    const value = at(input, path);
    if (value === undefined) return cases.map(([supposed, node]) => [node, { ...input, [path]: supposed }]);
    return cases.flatMap(([chosen, node]) => (chosen === value ? [[node, input] as const] : []));
  };
  const truth = (input: Input) => {
    const values = possible(input).map(([node, supposed]) => node.truth(supposed));
    return values.every((value) => value === values[0]) ? values[0] : undefined;
  };
  return {
    truth,
    collect(input, absent) {
      if (truth(input) !== undefined) return;
      if (at(input, path) === undefined) absent.add(path);
      for (const [node, supposed] of possible(input)) node.collect(supposed, absent);
    },
  };
}

type SharedFindings<Id extends string> = Readonly<Record<FindingResult, Finding<Id>>>;

function sharedFindings<Id extends string>(row: Criterion<never>): SharedFindings<Id> {
  const sources = Object.freeze([...row.sources]);
  const finding = (result: FindingResult) => Object.freeze({ criterion: row.id as Id, result, sources });
  return { met: finding("met"), unmet: finding("unmet"), unknown: finding("unknown") };
}

function resultOf(truth: Truth): FindingResult {
  return truth === undefined ? "unknown" : truth ? "met" : "unmet";
}

/** The value at a dotted path. */
function at(input: unknown, path: string): unknown {
  if (!path.includes(".")) return (input as Record<string, unknown>)[path];
  let value = input;
  for (const key of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}
