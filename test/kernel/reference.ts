import type { Decision } from "../../src/kernel/decision.js";

/** What is known of each criterion by its id: true, false, or absent for unknown. */
export type State = Readonly<Record<string, boolean | undefined>>;

/** The part of a rule's table that decides. */
export interface DecidingTable {
  readonly criteria: readonly { readonly id: string; readonly exception?: string }[];
  readonly decision: Decision;
  readonly outcomes: {
    readonly outside?: readonly { readonly of: string; readonly outcome: string; readonly reason: string }[];
    readonly met: string;
    readonly short?: readonly {
      readonly of: readonly string[];
      readonly outcome: string;
      readonly whileUnknown?: true;
    }[];
    readonly unmet: string;
  };
}

/** Three-valued truth of a decision, part by part. */
function truthOf(decision: Decision, state: State): boolean | undefined {
  if (typeof decision === "string") return state[decision];
  const parts = ("all" in decision ? decision.all : decision.any).map((part) => truthOf(part, state));
  const decisive = !("all" in decision);
  return parts.includes(decisive) ? decisive : parts.includes(undefined) ? undefined : !decisive;
}

/** The outcome where nothing is unknown but what can still be shown. */
function outcomeOf({ decision, outcomes }: DecidingTable, state: State): string {
  const beyond = outcomes.outside?.find(({ of }) => state[of] === false);
  if (beyond) return beyond.outcome;
  if (truthOf(decision, state)) return outcomes.met;
  const short = outcomes.short?.find((one) => truthOf(decision, { ...state, ...every(curing(one, state), true) }));
  return short?.outcome ?? outcomes.unmet;
}

type Short = NonNullable<DecidingTable["outcomes"]["short"]>[number];

/** What would cure a decision that falls short: what can still be shown, as long as it is unknown. */
function curing({ of, whileUnknown }: Short, state: State): readonly string[] {
  return whileUnknown ? of.filter((id) => state[id] === undefined) : of;
}

/** Every way in which what is unknown may turn out. */
function completions(ids: readonly string[], state: State): State[] {
  const unknown = ids.find((id) => state[id] === undefined);
  if (unknown === undefined) return [state];
  return [true, false].flatMap((truth) => completions(ids, { ...state, [unknown]: truth }));
}

/** The outcome of a state: what can still be shown stays as it is, exceptions count as unused, the rest may turn out either way. */
export function expectedOutcome(table: DecidingTable, state: State): string {
  const presumed = presume(table, state);
  const shown = table.outcomes.short?.flatMap(({ of, whileUnknown }) => (whileUnknown ? of : [])) ?? [];
  const ids = table.criteria.map(({ id }) => id).filter((id) => !shown.includes(id));
  const outcomes = new Set(completions(ids, presumed).map((completion) => outcomeOf(table, completion)));
  return outcomes.size === 1 ? ([...outcomes][0] as string) : "undetermined";
}

/** The unknown criteria that change the outcome in some completion. */
export function expectedMissing(table: DecidingTable, state: State): string[] {
  const presumed = presume(table, state);
  const ids = table.criteria.map(({ id }) => id);
  return ids.filter(
    (id) =>
      presumed[id] === undefined &&
      completions(ids, { ...presumed, [id]: true }).some(
        (completion) => outcomeOf(table, completion) !== outcomeOf(table, { ...completion, [id]: false }),
      ),
  );
}

/** The criteria that carry an outcome, from the decision down, as the contract defines them. */
export function expectedBecause(table: DecidingTable, state: State): string[] {
  const outcome = expectedOutcome(table, state);
  const presumed = presume(table, state);
  const { decision, outcomes, criteria } = table;
  const carrying = new Set<string>();
  const beyond = outcomes.outside?.filter(({ of }) => state[of] === false) ?? [];
  if (beyond.length > 0) return beyond.map(({ of }) => of);
  const short = outcomes.short?.find((one) => one.outcome === outcome);
  if (outcome === outcomes.met || outcome === outcomes.unmet) carry(decision, presumed, carrying);
  else if (short) {
    carry(decision, { ...presumed, ...every(curing(short, presumed), true) }, carrying);
    carry(decision, { ...presumed, ...every(curing(short, presumed), false) }, carrying);
  }
  return criteria.flatMap(({ id }) => (carrying.has(id) ? [id] : []));
}

/** The exceptions presumed unused without which the outcome would be another. */
export function expectedUnless(table: DecidingTable, state: State): string[] {
  const outcome = expectedOutcome(table, state);
  if (outcome === "undetermined") return [];
  return table.criteria.flatMap(({ id, exception }) =>
    exception && state[id] === undefined && expectedOutcome(table, { ...state, [id]: false }) !== outcome
      ? [exception]
      : [],
  );
}

function presume({ criteria }: DecidingTable, state: State): State {
  const absent = criteria.flatMap(({ id, exception }) => (exception && state[id] === undefined ? [id] : []));
  return { ...state, ...every(absent, true) };
}

function carry(decision: Decision, state: State, carrying: Set<string>): void {
  const truth = truthOf(decision, state);
  if (truth === undefined) return;
  if (typeof decision === "string") carrying.add(decision);
  else
    for (const part of "all" in decision ? decision.all : decision.any)
      if (truthOf(part, state) === truth) carry(part, state, carrying);
}

function every(ids: readonly string[], truth: boolean): State {
  return Object.fromEntries(ids.map((id) => [id, truth]));
}
