/** Something in words with where it stands: an empty citation where no clause says it. */
export interface Note {
  readonly text: string;
  readonly citation: string;
}

/** A finding in words: the criterion, whether it is met, and where it stands. */
export interface DescribedFinding extends Note {
  readonly result: string;
}

/** An input that is missing: its path, and what a form calls it. */
export interface DescribedInput {
  readonly path: string;
  readonly label: string;
}

/** A result in words. */
export interface Description {
  /** What was asked. */
  readonly title: string;
  /** The outcome as a sentence. */
  readonly outcome: string;
  /** What carries the outcome, with its citations; empty while nothing is decided. */
  readonly because: readonly DescribedFinding[];
  /** What the outcome rests on, as a sentence: the text alone, or a reading of ours as well. */
  readonly basis: string;
  /** What belongs to it besides: the amount and its maximum, who decides, what is presumed, what is carried forward. */
  readonly notes: readonly Note[];
  /** The inputs that could still change the outcome. */
  readonly missing: readonly DescribedInput[];
  /** Every finding in the result's order. */
  readonly findings: readonly DescribedFinding[];
  /** The whole as a paragraph that can stand in a letter. */
  readonly text: string;
}
