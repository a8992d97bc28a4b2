import type { SourceId } from "./answer.js";
import type { Assessment, Finding, RuleId, Truth } from "./assessment.js";
import { bare } from "./bare.js";
import type { Bits, Decision } from "./decision.js";
import { answeredBy, findingsOf, type Judge, judgeOf, type ReadWhen } from "./judge.js";
import { once } from "./once.js";
import type { Outcomes, OutcomesOf } from "./rule.js";

/** A criterion whose truth is worked out from a list or a table of cells; its inputs are told for the register. */
export interface JudgedCriterion {
  readonly id: string;
  readonly input: string | readonly string[];
  readonly sources: readonly SourceId[];
  readonly reading?: string;
  readonly readWhen?: ReadWhen;
  /**
   * The input that tells whether somebody has used a right: where it is absent, the criterion counts as met as long as
   * nothing else says the contrary, and the assessment names the input in `unless`.
   */
  readonly exception?: string;
}

/** A rule whose truths are worked out elsewhere. */
export interface JudgedTable<
  Rows extends readonly JudgedCriterion[],
  Result extends Outcomes<string, Rows[number]["id"]>,
> {
  readonly id: RuleId;
  readonly criteria: Rows;
  readonly decision: Decision<Rows[number]["id"]>;
  readonly outcomes: Result;
}

/** What is known of each criterion, in the order of the table, and what stands behind it. */
interface Known {
  readonly truths: readonly Truth[];
  /** For a criterion that cites other clauses in this case than its row does: these. */
  readonly sources?: readonly (readonly SourceId[] | undefined)[];
  /** For a criterion that rests on a reading in this case, though not in every: that reading. */
  readonly readings?: readonly (string | undefined)[];
  /**
   * Whether the unknown criteria cannot all be met together: then the decision counts them as unmet, though each might
   * be met by itself and its finding stays unknown.
   */
  readonly neverTogether?: boolean;
  /** The inputs of exceptions that are absent. */
  readonly unused?: readonly string[];
  /**
   * The paths of the inputs that a criterion lacks, by its place in the table; an unused exception is not one of them.
   */
  readonly absent: (place: number) => readonly string[];
}

/** A rule that judges truths. */
export interface JudgedRule<
  Rows extends readonly JudgedCriterion[],
  Result extends Outcomes<string, Rows[number]["id"]>,
> {
  readonly table: JudgedTable<Rows, Result>;
  readonly conclude: (known: Known) => Assessment<OutcomesOf<Result>, Rows[number]["id"]>;
}

/**
 * Makes a rule of a table of which the truths are worked out from lists or cells: the agenda's items, the terms of a
 * rotation, a round of meetings, the rows of a scale, the clauses on participation. The same judge decides.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function judgedRule<
  const Rows extends readonly JudgedCriterion[],
  const Result extends Outcomes<string, Rows[number]["id"]>,
>(table: JudgedTable<Rows, Result>): JudgedRule<Rows, Result> {
  let judge: Judge<Known> | undefined;
  const criteria = once(() => table.criteria.map((row) => bare<JudgedCriterion>(row)));
  return {
    table,
    conclude: (known) => {
      judge ??= judgeOf(table, (bits, { absent }) => absentPaths(bits, table.criteria, absent));
      return concluded(judge, criteria(), bare<Known>(known)) as ReturnType<JudgedRule<Rows, Result>["conclude"]>;
    },
  };
}

function concluded(judge: Judge<Known>, criteria: readonly JudgedCriterion[], known: Known): Assessment {
  const { truths, neverTogether = false, unused = [] } = known;
  const those = (wanted: (place: number) => boolean) =>
    criteria.reduce<Bits>((bits, _, place) => (wanted(place) ? bits | (1 << place) : bits), 0);
  const met = those((place) => truths[place] === true);
  const unmet = those((place) => truths[place] === false || (neverTogether && truths[place] === undefined));
  const presumed = those((place) => {
    const exception = criteria[place]?.exception;
    return truths[place] === undefined && exception !== undefined && unused.includes(exception);
  });
  const findings = criteria.map((row, place) => findingOf(row, place, known));
  const assessment = withReadings(judge(met | presumed, unmet, findings, known), criteria, known);
  if (presumed === 0 || assessment.because.length === 0) return assessment;
  const unless = unused.filter((path) => {
    const used = those((place) => criteria[place]?.exception === path) & presumed;
    return used > 0 && judge(met | (presumed & ~used), unmet | used, findings, known).outcome !== assessment.outcome;
  });
  return unless.length === 0 ? assessment : { ...assessment, unless };
}

/** The paths of the inputs that some criteria lack, each once. */
function absentPaths(bits: Bits, criteria: readonly JudgedCriterion[], absent: Known["absent"]): string[] {
  return [...new Set(criteria.flatMap((_, place) => (bits & (1 << place) ? absent(place) : [])))];
}

/** A finding that names the clauses and the reading of its case, or else those of its criterion. */
function findingOf(row: JudgedCriterion, place: number, { truths, sources, readings }: Known): Finding {
  const own = readings?.[place];
  const { id, reading = own, readWhen } = row;
  const cited = { id, sources: sources?.[place] ?? row.sources };
  const read =
    own === undefined ? reading !== undefined && { reading, ...(readWhen && { readWhen }) } : { reading: own };
  const { met, unmet, unknown } = findingsOf({ ...cited, ...read });
  const truth = truths[place];
  return truth === undefined ? unknown : truth ? met : answeredBy(unmet, row.input);
}

/** The assessment with what its reasons rest on in this case besides the readings of their rows. */
function withReadings(assessment: Assessment, criteria: readonly JudgedCriterion[], { readings }: Known): Assessment {
  if (readings === undefined) return assessment;
  const own = criteria.flatMap(({ id }, place) => (assessment.because.includes(id) ? (readings[place] ?? []) : []));
  if (own.length === 0) return assessment;
  return { ...assessment, basis: "reading", readings: [...new Set([...assessment.readings, ...own])] };
}
