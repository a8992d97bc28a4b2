import type { SourceId } from "./answer.js";
import type { Assessment, Finding, FindingResult, RuleId } from "./assessment.js";
import { bare } from "./bare.js";
import { type Bits, carriedBy, type Decision, unsettled, waysOf } from "./decision.js";

/** A criterion as the one who judges sees it. */
export interface JudgedRow {
  readonly id: string;
  readonly sources: readonly SourceId[];
  readonly reading?: string;
  readonly readWhen?: ReadWhen;
}

/**
 * When a criterion rests on its reading. "met" or "unmet": only with that result, because the text alone carries the
 * other. "sometimes": the one who concludes says in which cases. Left out: always.
 */
export type ReadWhen = "met" | "unmet" | "sometimes";

/** What falls short of a decision by some criteria only. */
interface JudgedShort {
  readonly of: readonly string[];
  readonly outcome: string;
  readonly whileUnknown?: true;
  readonly reason?: string;
}

/** A criterion beyond which the documents say nothing. */
interface JudgedOutside {
  readonly of: string;
  readonly outcome: string;
  readonly reason: string;
}

/** The part of a rule that judges what is known of its criteria. */
export interface JudgedPart {
  readonly id: RuleId;
  readonly criteria: readonly JudgedRow[];
  readonly decision: Decision;
  readonly outcomes: {
    readonly outside?: readonly JudgedOutside[];
    readonly met: string;
    readonly short?: readonly JudgedShort[];
    readonly unmet: string;
    readonly reason?: string;
  };
}

/**
 * Judges what is known of the criteria.
 *
 * @param met - the criteria that are met
 * @param unmet - those that are not; whatever is neither is unknown
 * @param findings - what the assessment says of each criterion
 * @param known - what is known, of which the paths of missing inputs are told
 */
export type Judge<Known> = (met: Bits, unmet: Bits, findings: readonly Finding[], known: Known) => Assessment;

/**
 * Makes a decision ready to judge.
 *
 * @param part - the decision with its criteria and outcomes
 * @param absent - gives the paths of the inputs that some unknown criteria lack
 */
export function judgeOf<Known>(
  { id: rule, criteria, decision, outcomes }: JudgedPart,
  absent: (bits: Bits, known: Known) => readonly string[],
): Judge<Known> {
  const bitOf = (id: string) => 1 << criteria.findIndex((row) => row.id === id);
  const ways = waysOf(decision, "all", bitOf);
  const cuts = waysOf(decision, "any", bitOf);
  const outside = (bare(outcomes).outside ?? []).map(({ of, ...one }) => ({ ...one, bits: bitOf(of) }));
  const within = outside.reduce((all, { bits }) => all | bits, 0);
  let shown = 0;
  const short = [{ of: [], outcome: outcomes.met } as JudgedShort, ...(bare(outcomes).short ?? [])].map((row) => {
    const one = bare(row);
    const bits = one.of.reduce((bits, id) => bits | bitOf(id), 0);
    if (one.whileUnknown) shown |= bits;
    return { bits, outcome: one.outcome, reason: one.reason };
  });

  const judging: Judging = {
    outside,
    within,
    ways,
    cuts,
    shown,
    short,
    unmet: outcomes.unmet,
    reason: outcomes.reason,
  };
  const ids = criteria.map((row) => row.id);
  const readings = criteria.map((row) => bare(row).reading ?? "");
  const those = (result: "met" | "unmet") =>
    criteria.reduce((bits, row, place) => (readsWhen(row, result) ? bits | (1 << place) : bits), 0);
  const readMet = those("met");
  const readUnmet = those("unmet");

  return (met, unmet, findings, known) => {
    const { outcome, because, missing, reason } = verdictOf(judging, met, unmet);
    const carrying = picked(because, ids);
    // What carries an outcome though it is unknown rests on the reading of either result.
    const read = because & ((met & readMet) | (unmet & readUnmet) | (~(met | unmet) & (readMet | readUnmet)));
    const rest = read ? [...new Set(picked(read, readings))] : [];
    const lacking = missing ? absent(missing, known) : [];
    // Written out: an object that gets a property more later costs as much as all the rest.
    if (!because) return { rule, outcome, because: carrying, readings: rest, findings, missing: lacking };
    const basis = read ? "reading" : "stated";
    if (!reason) return { rule, outcome, basis, because: carrying, readings: rest, findings, missing: lacking };
    return { rule, outcome, basis, because: carrying, readings: rest, reason, findings, missing: lacking };
  };
}

/** A decision that is ready to judge. */
interface Judging {
  /** The criteria beyond which the documents say nothing, in their order, and all of them together. */
  readonly outside: readonly { readonly bits: Bits; readonly outcome: string; readonly reason: string }[];
  readonly within: Bits;
  readonly ways: readonly Bits[];
  readonly cuts: readonly Bits[];
  /**
   * Criteria that count as unmet while they are unknown, because that has an outcome of its own; one that is unmet is
   * past curing.
   */
  readonly shown: Bits;
  /** The outcomes in their order: each is reached where the decision is true if its criteria are met. */
  readonly short: readonly { readonly bits: Bits; readonly outcome: string; readonly reason: string | undefined }[];
  readonly unmet: string;
  readonly reason: string | undefined;
}

/** The documents say nothing of the case, or the decision settles it, or it is unknown whether they speak of it. */
function verdictOf(judging: Judging, met: Bits, unmet: Bits): Verdict {
  const { outside, within } = judging;
  if (within === 0) return decided(judging, met, unmet);
  const beyond = within & unmet;
  const first = beyond && outside.find(({ bits }) => bits & beyond);
  if (first) return { outcome: first.outcome, because: beyond, missing: 0, reason: first.reason };
  const verdict = decided(judging, met | within, unmet);
  const unknown = within & ~met;
  return unknown === 0 ? verdict : undetermined(unknown | verdict.missing);
}

/** The decision is true, or it falls short by certain criteria only, or it is false; or something unknown matters. */
function decided(judging: Judging, met: Bits, unmet: Bits): Verdict {
  const { ways, cuts, shown, short } = judging;
  const possible = ~unmet;
  const now = possible & ~(shown & ~met);
  for (let place = 0; place < short.length; place += 1) {
    const one = short[place] as Judging["short"][number];
    const { outcome, reason } = one;
    const bits = one.bits & ~(shown & unmet);
    const carried = carriedBy(ways, met | bits, now | bits);
    if (carried > 0) {
      // A decision that is true outright has no part that is unmet and matters, and nothing is missing.
      if (bits === 0) return { outcome, because: carried, missing: 0, reason };
      const because = carried | carriedBy(cuts, unmet | bits, 0);
      return { outcome, because, missing: unsettled(ways, met, possible), reason };
    }
    if (carried < 0) return undetermined(lackedBy(judging, met, unmet));
  }
  return { outcome: judging.unmet, because: carriedBy(cuts, unmet, 0), missing: 0, reason: judging.reason };
}

/** What is missing may still settle the decision, or whether it falls short by certain criteria only. */
function lackedBy({ ways, short, shown }: Judging, met: Bits, unmet: Bits): Bits {
  let missing = 0;
  for (let place = 0; place < short.length; place += 1) {
    const bits = (short[place] as Judging["short"][number]).bits & ~(shown & unmet);
    missing |= unsettled(ways, met | bits, ~unmet | bits);
  }
  return missing;
}

function undetermined(missing: Bits): Verdict {
  return { outcome: "undetermined", because: 0, missing, reason: undefined };
}

/** The texts of some criteria, in their order. */
function picked(bits: Bits, texts: readonly string[]): string[] {
  const found: string[] = [];
  for (let place = 0; bits >>> place; place += 1) if ((bits >>> place) & 1) found.push(texts[place] as string);
  return found;
}

interface Verdict {
  readonly outcome: string;
  readonly because: Bits;
  readonly missing: Bits;
  readonly reason: string | undefined;
}

/** The findings of a criterion by what is known of it: made once, shared by all assessments, and frozen for that. */
export function findingsOf(row: JudgedRow): { readonly [Result in FindingResult]: Finding } {
  const { id, sources, reading } = bare(row);
  Object.freeze(sources);
  const finding = (result: FindingResult): Finding =>
    Object.freeze({ criterion: id, result, sources, ...(readsWhen(row, result) && { reading: reading as string }) });
  return { met: finding("met"), unmet: finding("unmet"), unknown: finding("unknown") };
}

/** Whether a criterion rests on its reading with a result; while it is unknown, wherever it may come to. */
function readsWhen(row: JudgedRow, result: FindingResult): boolean {
  const { reading, readWhen } = bare(row);
  if (reading === undefined || readWhen === "sometimes") return false;
  return readWhen === undefined || readWhen === result || result === "unknown";
}

const inputs = /* @__PURE__ */ new WeakMap<Finding, string | readonly string[]>();

/** The same finding, of which is noted which inputs answer its criterion: a form shows it there. */
export function answeredBy(finding: Finding, input: string | readonly string[]): Finding {
  inputs.set(finding, input);
  return finding;
}

/** The paths of the inputs that answer the criterion of a finding, as the rule itself has made it; of a copy, none. */
export function inputsOf(finding: Finding): readonly string[] {
  return [inputs.get(finding) ?? []].flat();
}
