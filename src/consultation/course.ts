import type { SourceId } from "../kernel/answer.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { once } from "../kernel/once.js";
import type { MemberCode } from "../membership/index.js";
import type { CountingCalendar } from "./calendar.js";
import { type EventType, eventTypes, procedure, type Round, type StateRow, term, untimely } from "./facts.js";
import {
  brokenBy,
  type ConsultationCriterion,
  type ConsultationEvent,
  consultationProcedure,
  type Timing,
} from "./rules/procedure.js";
import { endsTooLate, lastWorkingDay } from "./working-days.js";

/** A criterion that an event does not meet. */
export interface ConsultationViolation {
  /** The event's place in the list that was given, from 0. */
  readonly event: number;
  readonly criterion: ConsultationCriterion;
  readonly sources: readonly SourceId[];
}

/** A term in which the members answer. */
export interface ConsultationTerm {
  readonly round: Round;
  readonly sharedOn: IsoDate;
  /** The last day on which an answer is in time. */
  readonly lastDay: IsoDate;
}

/** What a course of events is looked at with. */
export interface Setting {
  readonly asOf: IsoDate;
  readonly calendar: CountingCalendar;
  readonly members: readonly MemberCode[];
}

/** Where a course of events has led. */
export interface Course {
  /** The state after the events, and the events that may lawfully come next. */
  readonly now: State;
  readonly violations: readonly ConsultationViolation[];
  readonly terms: readonly ConsultationTerm[];
  /** Whether each member's last input that was in time proposes changes, and whether its last comment objects. */
  readonly inputs: ReadonlyMap<MemberCode, boolean>;
  readonly comments: ReadonlyMap<MemberCode, boolean>;
}

/** How far the events have led until now. */
interface Progress {
  state: State;
  /** The latest date among the events so far. */
  latest: IsoDate;
  readonly violations: ConsultationViolation[];
  readonly terms: ConsultationTerm[];
  readonly inputs: Map<MemberCode, boolean>;
  readonly comments: Map<MemberCode, boolean>;
}

/** No date comes before it. */
const earliestDate: IsoDate = "0000-01-01";

/**
 * Takes the events one by one through the procedure, each as of its own day, and then to the day that was asked for.
 */
export function follow(events: readonly ConsultationEvent[], setting: Setting): Course {
  const progress: Progress = {
    state: states().get("not-started") as State,
    latest: earliestDate,
    violations: [],
    terms: [],
    inputs: new Map(),
    comments: new Map(),
  };
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index] as ConsultationEvent;
    if (event.on <= setting.asOf) take(event, index, progress, setting);
  }
  const { state, violations, terms, inputs, comments } = progress;
  return { now: onDay(setting.asOf, state, terms), violations, terms, inputs, comments };
}

function take(event: ConsultationEvent, index: number, progress: Progress, { calendar, members }: Setting): void {
  const now = onDay(event.on, progress.state, progress.terms);
  const reached = now.lawful.get(event.type);
  const timing = reached === undefined ? timingOf(event.type, now) : undefined;
  const inOrder = event.on >= progress.latest;
  if (inOrder) progress.latest = event.on;
  const broken = brokenBy(event, { timing, inOrder, members });
  for (const criterion of broken) progress.violations.push({ event: index, criterion, sources: sourcesOf(criterion) });
  if (reached === undefined || !broken.every(isOrder)) return;
  if (event.type === "input") progress.inputs.set(event.from, event.proposesChanges);
  else if (event.type === "comment") progress.comments.set(event.from, event.objects);
  else {
    progress.state = reached;
    if (reached.afterTerm === undefined) return;
    const lastDay = lastWorkingDay(event.on, term.workingDays, calendar);
    if (lastDay === undefined) throw endsTooLate(event.on, `events.${index}.on`);
    progress.terms.push({ round: reached.row.stage as Round, sharedOn: event.on, lastDay });
  }
}

/** A wrong date among dates is no reason to lose the event; whatever else is wrong with it is. */
function isOrder(criterion: ConsultationCriterion): boolean {
  return criterion === "events-in-order";
}

/** A row of the procedure, with the states that it leads to. */
interface State {
  readonly row: StateRow;
  /** The place of the row in the procedure. */
  readonly place: number;
  /** The events that may lawfully come next, in the order of the procedure, and where each leads. */
  readonly lawful: ReadonlyMap<EventType, State>;
  /** The state that follows by itself once the term that runs in this one has ended. */
  readonly afterTerm: State | undefined;
}

/** The states by their names, each made once and led to by others. */
const states = once(() => {
  const made = new Map<StateRow["state"], State>();
  const stateOf = (name: StateRow["state"]): State => {
    const known = made.get(name);
    if (known) return known;
    const place = procedure.findIndex(({ state }) => state === name);
    const row = procedure[place] as StateRow;
    const lawful = new Map<EventType, State>();
    const state = { row, place, lawful, afterTerm: row.afterTerm && stateOf(row.afterTerm) };
    made.set(name, state);
    for (const type of eventTypes) {
      const next = Object.hasOwn(row.lawful, type) ? row.lawful[type] : undefined;
      if (next !== undefined) lawful.set(type, stateOf(next));
    }
    return state;
  };
  for (const { state } of procedure) stateOf(state);
  return made;
});

/** The state on a day: a term that has ended by then has led on by itself. */
function onDay(day: IsoDate, state: State, terms: readonly ConsultationTerm[]): State {
  if (state.afterTerm === undefined) return state;
  const running = terms[terms.length - 1] as ConsultationTerm;
  return day > running.lastDay ? state.afterTerm : state;
}

/** What an event breaks by coming in a state in which it is not lawful. */
function timingOf(type: EventType, now: State): Timing {
  if (now.afterTerm?.lawful.has(type)) return "term-has-ended";
  return now.place < (turns().get(type) as number) ? untimely[type].tooEarly : untimely[type].tooLate;
}

/** The place of the first row of the procedure in which a type of event is lawful. */
const turns = once(
  () =>
    new Map(
      eventTypes.map((type) => [type, procedure.findIndex(({ lawful }) => Object.hasOwn(lawful, type))] as const),
    ),
);

const sourcesByCriterion = once(
  () => new Map(consultationProcedure.table.criteria.map(({ id, sources }) => [id, sources] as const)),
);

function sourcesOf(criterion: ConsultationCriterion): SourceId[] {
  return [...(sourcesByCriterion().get(criterion) ?? [])];
}
