import type { SourceId } from "../kernel/answer.js";
import { bare } from "../kernel/bare.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { once } from "../kernel/once.js";
import type { MemberCode } from "../membership/index.js";
import type { CountingCalendar } from "./calendar.js";
import { type EventType, observationTable, type Round, term, untimely } from "./facts.js";
import {
  brokenBy,
  type ConsultationCriterion,
  type ConsultationEvent,
  consultationProcedure,
  type Timing,
} from "./rules/procedure.js";
import { type State, startOf, turnOf } from "./states.js";
import { endsTooLate, lastWorkingDay } from "./working-days.js";

/** A criterion that an event does not meet. */
export interface ConsultationViolation {
  /** The event's place in the list that was given, from 0. */
  readonly event: number;
  readonly criterion: ConsultationCriterion;
  /** The reading of ours that the criterion rests on; absent where the documents print it. */
  readonly reading?: string;
  readonly sources: readonly SourceId[];
}

/** Something of an event that breaks nothing, though the text does not say that it comes then. */
export interface ConsultationObservation {
  /** The event's place in the list that was given, from 0. */
  readonly event: number;
  /** "not-foreseen": the text says nothing of such a step. The other leaves it open whether it may come so early. */
  readonly reason: keyof typeof observationTable;
  readonly sources: readonly SourceId[];
}

/** A term in which the members answer. */
export interface ConsultationTerm {
  readonly round: Round;
  readonly sharedOn: IsoDate;
  /** The last day on which an answer is in time. */
  readonly lastDay: IsoDate;
  /** The step that sets the term. */
  readonly sources: readonly SourceId[];
}

/** What a course of events is looked at with. */
export interface Setting {
  readonly asOf: IsoDate;
  readonly calendar: CountingCalendar;
  readonly members: readonly MemberCode[];
}

/** How far the events have led until now. */
interface Progress {
  state: State;
  readonly violations: ConsultationViolation[];
  readonly observations: ConsultationObservation[];
  readonly terms: ConsultationTerm[];
  /** Whether each member's last input that was in time proposes changes, and whether its last comment objects. */
  readonly inputs: Map<MemberCode, boolean>;
  readonly comments: Map<MemberCode, boolean>;
}

/** Where a course of events has led: the state of the day that was asked for. */
export type Course = Readonly<Omit<Progress, "inputs" | "comments">> & {
  readonly inputs: ReadonlyMap<MemberCode, boolean>;
  readonly comments: ReadonlyMap<MemberCode, boolean>;
};

/**
 * Takes the events one by one through the procedure, in the order of their days, each as of its own day, and then to
 * the day that was asked for. Events of one day stay in the order of the list.
 */
export function follow(events: readonly ConsultationEvent[], setting: Setting): Course {
  const progress: Progress = {
    state: startOf(),
    violations: [],
    observations: [],
    terms: [],
    inputs: new Map(),
    comments: new Map(),
  };
  const places = events.map((_, place) => place);
  const dayOf = (place: number) => events[place]?.on ?? "";
  const disordered = places.some((place) => place > 0 && dayOf(place) < dayOf(place - 1));
  if (disordered)
    places.sort((one, other) => (dayOf(one) === dayOf(other) ? one - other : dayOf(one) < dayOf(other) ? -1 : 1));
  for (const place of places) {
    const event = events[place] as ConsultationEvent;
    if (event.on <= setting.asOf) take(event, place, progress, setting);
  }
  for (const told of disordered ? [progress.violations, progress.observations] : []) told.sort(byEvent);
  progress.state = onDay(setting.asOf, progress);
  return progress;
}

/** What is told of events stands in the order of the list. */
function byEvent(one: { readonly event: number }, other: { readonly event: number }): number {
  return one.event - other.event;
}

/** Where an event leads and what is observed of it, or what it breaks by coming when it does. */
interface Step {
  readonly to: State;
  readonly timing?: Timing;
  readonly observed?: keyof typeof observationTable;
}

function take(event: ConsultationEvent, index: number, progress: Progress, { calendar, members }: Setting): void {
  progress.state = onDay(event.on, progress);
  const step = stepOf(event, progress, members);
  const broken = brokenBy(event, { timing: step.timing, members });
  for (const criterion of broken) progress.violations.push({ event: index, ...citedBy(criterion) });
  if (broken.length > 0) return;
  const { to, observed } = step;
  if (observed !== undefined)
    progress.observations.push({ event: index, reason: observed, sources: observationTable[observed].sources });
  if (event.type === "input") progress.inputs.set(event.from, event.proposesChanges);
  else if (event.type === "comment") progress.comments.set(event.from, event.objects);
  else if (event.type === "submitted-to-troika") restart(progress);
  const begins = to !== progress.state && to.afterTerm !== undefined;
  progress.state = to;
  if (begins) progress.terms.push(termFrom(event.on, to.row.stage as Round, calendar, `events.${index}.on`));
}

/** A course of action that is submitted has no answers yet. */
function restart({ inputs, comments }: Progress): void {
  inputs.clear();
  comments.clear();
}

function stepOf(event: ConsultationEvent, progress: Progress, members: readonly MemberCode[]): Step {
  const { state, inputs } = progress;
  const { type } = event;
  const next = state.next.get(type);
  if (next !== undefined) return { to: next };
  const early = state.onceAllAnswered.get(type);
  if (early !== undefined)
    return allAnswered(members, inputs) ? { to: early } : { to: early, observed: "shared-again-before-all-answered" };
  const beyond = state.notForeseen.get(type);
  if (beyond !== undefined) return { to: beyond, observed: "not-foreseen" };
  if (state.afterTerm?.next.has(type)) return { to: state, timing: "term-has-ended" };
  const broken = untimelyAt(type, state);
  // An input after a second circulation that came early: the term for it may still run.
  const inTime = type === "input" && broken === "input-within-term" && event.on <= lastDayOf("first-round", progress);
  return broken === undefined || inTime ? { to: state, observed: "not-foreseen" } : { to: state, timing: broken };
}

/** Whether every member has answered; of nobody it is not said. */
export function allAnswered(members: readonly MemberCode[], answers: ReadonlyMap<MemberCode, boolean>): boolean {
  return members.length > 0 && members.every((member) => answers.has(member));
}

/** What an event breaks by coming before its turn or after it; a step that is taken once more breaks nothing. */
function untimelyAt(type: EventType, state: State): Timing | undefined {
  if (type === "submitted-to-troika") return undefined;
  const of: { readonly tooEarly: Timing; readonly tooLate?: Timing } = bare(untimely[type]);
  return state.place < turnOf(type) ? of.tooEarly : of.tooLate;
}

function termFrom(sharedOn: IsoDate, round: Round, calendar: CountingCalendar, path: string): ConsultationTerm {
  const lastDay = lastWorkingDay(sharedOn, term.workingDays, calendar);
  if (lastDay === undefined) throw endsTooLate(sharedOn, path);
  return { round, sharedOn, lastDay, sources: term.sources[round] };
}

/** The state on a day: a term that has ended by then has led on by itself. */
function onDay(day: IsoDate, { state, terms }: Progress): State {
  if (state.afterTerm === undefined) return state;
  const running = terms[terms.length - 1] as ConsultationTerm;
  return day > running.lastDay ? state.afterTerm : state;
}

/** The last day of the latest term of a round; a text before all dates where there was none. */
function lastDayOf(round: Round, { terms }: Progress): IsoDate {
  let last = "";
  for (const one of terms) if (one.round === round) last = one.lastDay;
  return last;
}

const citations = once(() => {
  const rows: readonly {
    readonly id: ConsultationCriterion;
    readonly reading?: string;
    readonly sources: readonly SourceId[];
  }[] = consultationProcedure.table.criteria;
  return new Map(
    rows.map(bare).map(({ id, reading, sources }) => [id, { reading, sources: Object.freeze([...sources]) }] as const),
  );
});

function citedBy(criterion: ConsultationCriterion): Omit<ConsultationViolation, "event"> {
  const { reading, sources = [] } = citations().get(criterion) ?? {};
  return reading === undefined ? { criterion, sources } : { criterion, reading, sources };
}
