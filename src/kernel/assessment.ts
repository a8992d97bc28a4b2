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
  /** The reading of ours that the criterion rests on; absent where the documents print it. */
  readonly reading?: string;
}

/** What an outcome rests on: the printed text alone, or also one of our registered readings of it. */
export type AssessmentBasis = "stated" | "reading";

/** The answer to a question about a rule. */
export interface Assessment<
  Outcome extends string = string,
  Criterion extends string = string,
  Path extends string = string,
> {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** "reading" where a finding in `because` rests on a reading of ours; absent while the outcome is undetermined. */
  readonly basis?: AssessmentBasis;
  /** The criteria whose findings carry the outcome, in the document's order; empty while it is undetermined. */
  readonly because: readonly Criterion[];
  /** The readings that those findings rest on. */
  readonly readings: readonly string[];
  /** Why the outcome is "open", as a stable code. */
  readonly reason?: string;
  /** Every criterion of the rule in the document's order, met or not. */
  readonly findings: readonly Finding<Criterion>[];
  /** Paths of the absent inputs that could still change the outcome, and no others. */
  readonly missing: readonly Path[];
  /** Absent exceptions that the outcome presumes unused; `missing` does not repeat them. */
  readonly unless?: readonly Path[];
}

/** Three-valued logic: `undefined` is unknown. */
export type Truth = boolean | undefined;

/** All of several: false as soon as one is false, else unknown as soon as one is unknown. */
export function every(values: readonly Truth[]): Truth {
  return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
}

/** An assessment of which one criterion rests on a reading in this case, though not in every. */
export function withReading<Of extends Assessment>(assessment: Of, criterion: string, reading: string): Of {
  const findings = assessment.findings.map((one) => (one.criterion === criterion ? { ...one, reading } : one));
  if (!assessment.because.includes(criterion)) return { ...assessment, findings };
  const readings = [...new Set([...assessment.readings, reading])];
  return { ...assessment, basis: "reading", readings, findings };
}
