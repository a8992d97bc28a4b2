import type { IsoDate } from "../kernel/calendar-date.js";
import type { MemberCode } from "../membership/index.js";
import type { ConsultationTerm, ConsultationViolation } from "./consultation.js";
import { type AnswerEvent, type ConsultationEvent, isAnswer } from "./events.js";
import { type EventType, procedure, type StateRow, term, untimely } from "./facts.js";
import { consultationProcedure, type Moment, type Timing } from "./rules.js";
import { type CheckedCalendar, lastWorkingDay } from "./working-days.js";

/** What a course of events is looked at with. */
export interface Setting {
  readonly asOf: IsoDate;
  readonly calendar: CheckedCalendar;
  readonly members: readonly MemberCode[];
}

/** Where a course of events has led. */
export interface Course {
  readonly state: StateRow;
  readonly violations: readonly ConsultationViolation[];
  readonly terms: readonly ConsultationTerm[];
  /** The answers that were in time and came from members. */
  readonly answers: readonly AnswerEvent[];
}

/** No date comes before it. */
const earliestDate: IsoDate = "0000-01-01";

/** Takes the events one by one through the procedure, each as of its own day, and then to the day that was asked for. */
export function follow(events: readonly ConsultationEvent[], { asOf, calendar, members }: Setting): Course {
  const violations: ConsultationViolation[] = [];
  const terms: ConsultationTerm[] = [];
  const answers: AnswerEvent[] = [];
  let state = stateRow("not-started");
  let latest = earliestDate;

  for (const [index, event] of events.entries()) {
    if (event.on > asOf) continue;
    const now = onDay(event.on, state, terms);
    const broken = brokenBy({ event, timing: timing(event.type, now), latest, members });
    for (const { id, sources } of broken) violations.push({ event: index, criterion: id, sources: [...sources] });
    if (event.on > latest) latest = event.on;
    const reached = now.lawful[event.type];
    if (reached === undefined || !broken.every(isOrder)) continue;
    if (isAnswer(event)) {
      answers.push(event);
      continue;
    }
    state = stateRow(reached);
    if (state.afterTerm !== undefined) terms.push(termFrom(event.on, state, calendar, `events.${index}.on`));
  }
  return { state: onDay(asOf, state, terms), violations, terms, answers };
}

/** A wrong date among dates is no reason to lose the event; whatever else is wrong with it is. */
function isOrder({ id }: { readonly id: string }): boolean {
  return id === "events-in-order";
}

/** The state on a day: a term that has ended by then has led on by itself. */
function onDay(day: IsoDate, state: StateRow, terms: readonly ConsultationTerm[]): StateRow {
  const running = terms.at(-1);
  const ended = state.afterTerm !== undefined && running !== undefined && day > running.lastDay;
  return ended ? stateRow(state.afterTerm) : state;
}

/** What an event breaks by coming in this state: nothing, where it is lawful there. */
function timing(type: EventType, now: StateRow): Timing | undefined {
  if (now.lawful[type] !== undefined) return undefined;
  const afterTerm = now.afterTerm && stateRow(now.afterTerm);
  if (afterTerm?.lawful[type] !== undefined) return "term-has-ended";
  const turn = procedure.findIndex(({ lawful }) => lawful[type] !== undefined);
  return procedure.indexOf(now) < turn ? untimely[type].tooEarly : untimely[type].tooLate;
}

/** The criteria that are not met; what is unknown breaks nothing. */
function brokenBy(moment: Moment) {
  return consultationProcedure.table.criteria.filter(({ test }) => test(moment) === false);
}

function termFrom(sharedOn: IsoDate, { stage }: StateRow, calendar: CheckedCalendar, path: string): ConsultationTerm {
  const round = stage as ConsultationTerm["round"];
  return { round, sharedOn, lastDay: lastWorkingDay(sharedOn, term.workingDays, calendar, path) };
}

function stateRow(state: StateRow["state"]): StateRow {
  return procedure.find((row) => row.state === state) as StateRow;
}
