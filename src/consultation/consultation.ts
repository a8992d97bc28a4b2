import type { ReadingId } from "../clauses/index.js";
import type { SourceId } from "../kernel/answer.js";
import type { IsoDate } from "../kernel/calendar-date.js";
import { dated, holdsOn } from "../kernel/dated.js";
import { code, date, type Input, list, own, readFields, required } from "../kernel/fields.js";
import { once } from "../kernel/once.js";
import { readList } from "../kernel/read.js";
import { memberCodes, memberTable } from "../membership/facts.js";
import type { MemberCode } from "../membership/index.js";
import { type CountingCalendar, readCalendar, usualCalendar, type WorkingCalendar } from "./calendar.js";
import {
  allAnswered,
  type ConsultationObservation,
  type ConsultationTerm,
  type ConsultationViolation,
  follow,
  type Setting,
} from "./course.js";
import { readEvent } from "./events.js";
import { type EventType, type Round, type Stage, term } from "./facts.js";
import type { ConsultationEvent } from "./rules/procedure.js";

/** The options of {@link consultation}. */
export const consultationOptionsFields = {
  /** The day as of which the consultation is looked at. Events after it are not known yet and are left out. */
  asOf: required(date),
  /** Which days are working days. Default: Monday to Friday, no holidays, the day of sharing not counted. */
  calendar: own<WorkingCalendar>(readCalendar),
  /** Whose answers are awaited. Default: everybody who is a member as of the day, or may be. */
  members: list(code(memberCodes)),
};

/** The options of {@link consultation}. */
export interface ConsultationOptions extends Input<typeof consultationOptionsFields> {}

/** Where a consultation stands. */
export interface Consultation {
  readonly stage: Stage;
  /** The last day of the term that is running; absent where none is. */
  readonly due?: IsoDate;
  /** What the text says comes next. */
  readonly next: readonly EventType[];
  /** What may be recorded though the text says nothing of it: it is observed, and is no violation. */
  readonly notForeseen: readonly EventType[];
  /** What is not met, event by event; an event that does not meet a criterion moves nothing. */
  readonly violations: readonly ConsultationViolation[];
  /** What has been recorded of which the text says nothing, or leaves it open. */
  readonly observations: readonly ConsultationObservation[];
  /**
   * The members without an answer in the round that runs, or that has ended and waits for the next step. Silence
   * decides nothing.
   */
  readonly silent: readonly MemberCode[];
  /** The members whose last input in the first round proposes changes. */
  readonly proposals: readonly MemberCode[];
  /**
   * The members whose last comment in the second round objects. Shown and not judged: the documents require consensus
   * and say neither what it is nor what an objection does.
   */
  readonly objections: readonly MemberCode[];
  /** The terms that have begun. */
  readonly terms: readonly ConsultationTerm[];
  /** "reading" where the stage or what is told beside it rests on a reading of ours. */
  readonly basis: "stated" | "reading";
  /** The readings that it rests on: how working days are counted, what silence means. */
  readonly readings: readonly string[];
  /** The clauses of the stage with what comes next, of the term that runs, and of the round with silent members. */
  readonly sources: {
    readonly stage: readonly SourceId[];
    readonly due?: readonly SourceId[];
    readonly silent?: readonly SourceId[];
  };
}

/**
 * Follows a consultation of the members between two Vice-Ministerial Meetings, event by event, and tells where it
 * stands on a day.
 *
 * The presidency submits the course of action in writing to the Troika; with the Troika's consensus the text is shared
 * with the members, who have five working days for their input; once the input has been received it is shared again,
 * changed or not, for another five working days; once these have ended, and with the consensus of the Conference, the
 * presidency implements it and informs the members. The first round ends with its term, or as soon as all have answered
 * and the text is shared again; the last of a member's answers counts. What the text does not speak of is no violation:
 * a third circulation, a second one before all have answered, a step that is taken once more, whatever follows where
 * there is no consensus. No clause sets the Troika a term.
 *
 * Events are taken in the order of their days, whatever their order in the list; those of one day in the order given.
 *
 * @param events - what has happened, each with its calendar date
 * @param options - the day as of which it is looked at, and optionally the working days and the members
 * @returns the stage, the last day of the running term, what the text says comes next and what it does not foresee, the
 * violations and the observations, and who has not answered, who proposes changes and who objects; with the clauses
 * @throws {@link RcmInputError} where an argument has the wrong form, or where a term would end after 9999-12-31
 * @sources twenty-years/decision-making/activation to 4, twenty-years/presidency-functions/8,
 * iom-page/introduction/principles
 *
 * @example
 * ```js
 * import { consultation } from "rcm-rules/consultation";
 *
 * const events = [
 *   { on: "2024-03-04", type: "submitted-to-troika", by: "presidency", inWriting: true },
 *   { on: "2024-03-06", type: "troika-consensus" },
 *   { on: "2024-03-07", type: "shared-first-round" },
 *   { on: "2024-03-11", type: "input", from: "CR", proposesChanges: true },
 *   { on: "2024-03-15", type: "shared-second-round" },
 *   { on: "2024-03-20", type: "comment", from: "CR", objects: false },
 *   { on: "2024-03-25", type: "consensus" },
 *   { on: "2024-04-02", type: "implemented" },
 *   { on: "2024-04-05", type: "members-informed" },
 * ];
 *
 * const firstRound = consultation(events, { asOf: "2024-03-14" });
 * firstRound.stage; // => "first-round"
 * firstRound.due; // => "2024-03-14"
 * firstRound.next; // => ["input"]
 * firstRound.proposals; // => ["CR"]
 * firstRound.silent.length; // => 10
 *
 * const termOver = consultation(events, { asOf: "2024-03-23" });
 * termOver.stage; // => "awaiting-consensus"
 * termOver.next; // => ["consensus", "no-consensus"]
 * termOver.notForeseen; // => ["submitted-to-troika", "shared-second-round"]
 *
 * const today = consultation(events, { asOf: "2024-04-05" });
 * today.stage; // => "implemented"
 * today.next; // => []
 * today.violations; // => []
 * ```
 */
export function consultation(events: readonly ConsultationEvent[], options: ConsultationOptions): Consultation {
  const listed = readList(readEvent, events, "events");
  const setting = readOptions(options);
  const { members } = setting;
  const { state, violations, observations, terms, inputs, comments } = follow(listed, setting);
  const { stage, round } = state.row;
  const answered = round === "first-round" ? inputs : comments;
  const running = state.afterTerm === undefined ? undefined : terms[terms.length - 1];
  const silent = round === undefined ? [] : members.filter((member) => !answered.has(member));
  const all = state.onceAllAnswered.size > 0 && allAnswered(members, inputs);
  const readings = readingsOf(terms, silent);
  return {
    stage,
    ...(running && { due: running.lastDay }),
    next: [...state.next.keys(), ...(all ? state.onceAllAnswered.keys() : [])],
    notForeseen: [...state.notForeseen.keys(), ...(all ? [] : state.onceAllAnswered.keys())],
    violations,
    observations,
    silent,
    proposals: members.filter((member) => inputs.get(member)),
    objections: members.filter((member) => comments.get(member)),
    terms,
    basis: readings.length > 0 ? "reading" : "stated",
    readings,
    sources: sourcesOf(state.row.sources, running, silent.length > 0 ? round : undefined),
  };
}

function readingsOf(terms: readonly ConsultationTerm[], silent: readonly MemberCode[]): readonly ReadingId[] {
  const readings: ReadingId[] = [];
  if (terms.length > 0) readings.push("working-days-of-a-term");
  if (silent.length > 0) readings.push("silence-decides-nothing");
  return readings;
}

function sourcesOf(stage: readonly SourceId[], running: ConsultationTerm | undefined, round: Round | undefined) {
  return {
    stage,
    ...(running && { due: running.sources }),
    ...(round && { silent: term.sources[round] }),
  };
}

function readOptions(options: unknown): Setting {
  const { asOf, calendar, members } = readFields(consultationOptionsFields, options, "options");
  return {
    asOf,
    calendar: (calendar as CountingCalendar | undefined) ?? usualCalendar,
    members: members === undefined ? membersOn(asOf) : [...new Set(members)],
  };
}

const datedMembers = once(() => dated(memberTable));

/** Whoever may be a member is asked too: an answer more decides nothing, one refused might have been a member's. */
function membersOn(day: IsoDate): readonly MemberCode[] {
  const codes: MemberCode[] = [];
  for (const member of datedMembers()) if (holdsOn(member, day) !== false) codes.push(member.row.code);
  return codes;
}
