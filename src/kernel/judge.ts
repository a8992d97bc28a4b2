import type { SourceId } from "./answer.js";
import type { Assessment, Finding, FindingResult, RuleId } from "./assessment.js";
import { type Bits, type Decision, decided, unsettled, waysOf, within } from "./decision.js";

/** A criterion as the one who judges sees it. */
export interface JudgedRow {
  readonly id: string;
  readonly sources: readonly SourceId[];
  readonly reading?: string;
}

/** What falls short of a decision by some criteria only. */
export interface JudgedShort {
  readonly of: readonly string[];
  readonly outcome: string;
  readonly whileUnknown?: true;
  readonly reason?: string;
}

/** The part of a rule that judges what is known of its criteria. */
export interface JudgedPart {
  readonly id: RuleId;
  readonly criteria: readonly JudgedRow[];
  readonly decision: Decision;
  readonly outcomes: { readonly met: string; readonly short?: readonly JudgedShort[]; readonly unmet: string };
}

/**
 * Judges what is known of the criteria.
 *
 * @param met - the criteria that are met
 * @param unmet - those that are not; whatever is neither is unknown
 * @param findings - what the assessment says of each criterion
 * @param absent - gives the paths of the inputs that some unknown criteria lack
 */
export type Judge = (
  met: Bits,
  unmet: Bits,
  findings: readonly Finding[],
  absent: (bits: Bits) => readonly string[],
) => Assessment;

/** Makes a decision ready to judge. */
export function judgeOf({ id: rule, criteria, decision, outcomes }: JudgedPart): Judge {
  const bitOf = (id: string) => 1 << criteria.findIndex((row) => row.id === id);
  const ways = waysOf(decision, "all", bitOf);
  const cuts = waysOf(decision, "any", bitOf);
  // Criteria that count as unmet while they are unknown, because that has an outcome of its own.
  let shown = 0;
  const short = [{ of: [], outcome: outcomes.met } as JudgedShort, ...(outcomes.short ?? [])].map((one) => {
    const bits = one.of.reduce((bits, id) => bits | bitOf(id), 0);
    if (one.whileUnknown) shown |= bits;
    return { ...one, bits };
  });

  /**
   * The decision is true, or it falls short by certain criteria only, or it is false; or something unknown still
   * matters.
   */
  const verdictOf = (met: Bits, unmet: Bits): Verdict => {
    const possible = ~unmet;
    for (const { bits, outcome, reason } of short) {
      const truth = decided(ways, met | bits, (possible & ~(shown & ~met)) | bits);
      if (truth) {
        const because = within(ways, met | bits) | within(cuts, unmet | bits);
        return { outcome, because, missing: unsettled(ways, met, possible), reason };
      }
      if (truth === undefined) {
        const missing = short.reduce((all, one) => all | unsettled(ways, met | one.bits, possible | one.bits), 0);
        return { outcome: "undetermined", because: 0, missing, reason: undefined };
      }
    }
    return { outcome: outcomes.unmet, because: within(cuts, unmet), missing: 0, reason: undefined };
  };

  return (met, unmet, findings, absent) => {
    const { outcome, because, missing, reason } = verdictOf(met, unmet);
    const ids: string[] = [];
    const readings: string[] = [];
    name(because, criteria, ids, readings);
    const lacking = missing ? absent(missing) : [];
    const assessment: Made = { rule, outcome, because: ids, readings, findings, missing: lacking };
    if (because) assessment.basis = readings.length > 0 ? "reading" : "stated";
    if (reason) assessment.reason = reason;
    return assessment;
  };
}

/** Adds the ids of some criteria to a list, and the readings that they rest on to another, each once. */
function name(bits: Bits, criteria: readonly JudgedRow[], ids: string[], readings: string[]): void {
  for (let place = 0; bits >>> place; place += 1) {
    const { id, reading } = criteria[place] as JudgedRow;
    if (!((bits >>> place) & 1)) continue;
    ids.push(id);
    if (reading && !readings.includes(reading)) readings.push(reading);
  }
}

interface Verdict {
  readonly outcome: string;
  readonly because: Bits;
  readonly missing: Bits;
  readonly reason: string | undefined;
}

type Made = { -readonly [Key in keyof Assessment]: Assessment[Key] };

/** The findings of a criterion by what is known of it: made once, shared by all assessments, and frozen for that. */
export function findingsOf({ id, sources, reading }: JudgedRow): { readonly [Result in FindingResult]: Finding } {
  Object.freeze(sources);
  const finding = (result: FindingResult): Finding =>
    Object.freeze({ criterion: id, result, sources, ...(reading && { reading }) });
  return { met: finding("met"), unmet: finding("unmet"), unknown: finding("unknown") };
}
