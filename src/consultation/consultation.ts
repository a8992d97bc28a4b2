import type { SourceId } from "../kernel/answer.js";
import { type IsoDate, isoDate } from "../kernel/calendar-date.js";
import { type Fields, readFields, readList, readWhole } from "../kernel/fields.js";
import { type MemberCode, members as membersAsOf } from "../membership/index.js";
import { follow, type Setting } from "./course.js";
import { type AnswerEvent, type ConsultationEvent, readEvent, readMember } from "./events.js";
import { type EventType, eventTypes, type Round, type Stage } from "./facts.js";
import type { consultationProcedure } from "./rules.js";
import { readCalendar, type WorkingCalendar } from "./working-days.js";

/** The options of {@link consultation}. */
export interface ConsultationOptions {
  /** The day as of which the consultation is looked at. Events after it are not known yet and are left out. */
  readonly asOf: IsoDate;
  /** Which days are working days. Default: Monday to Friday, no holidays, the day of sharing not counted. */
  readonly calendar?: WorkingCalendar | undefined;
  /** Whose answers are awaited. Default: everybody who is a member as of the day, or may be. */
  readonly members?: readonly MemberCode[] | undefined;
}

/** What an event must meet. */
export type ConsultationCriterion = (typeof consultationProcedure)["table"]["criteria"][number]["id"];

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

/** Where a consultation stands. */
export interface Consultation {
  readonly stage: Stage;
  /** The last day of the term that is running; absent where none is. */
  readonly due?: IsoDate;
  /** What may lawfully come next on that day. */
  readonly next: readonly EventType[];
  /** What is not met, event by event; an event that does not come as the procedure has it moves nothing. */
  readonly violations: readonly ConsultationViolation[];
  /** The members without an answer in the round that runs, or that has ended and waits for the next step. Silence decides nothing. */
  readonly silent: readonly MemberCode[];
  /** The members whose last input in the first round proposes changes. */
  readonly proposals: readonly MemberCode[];
  /**
   * The members whose last comment in the second round objects. Shown and not judged: the documents require consensus and
   * say neither what it is nor what an objection does.
   */
  readonly objections: readonly MemberCode[];
  /** The terms that have begun. */
  readonly terms: readonly ConsultationTerm[];
}

/**
 * Follows a consultation of the members between two Vice-Ministerial Meetings, event by event, and tells where it stands
 * on a day.
 *
 * The presidency submits the course of action in writing to the Troika; with the Troika's consensus the text is shared
 * with the members, who have five working days for their input; it is shared again, changed or not, for another five
 * working days; then, with the consensus of the Conference, the presidency implements it and informs the members. A
 * round ends with its term, also where everybody has answered before; the last of a member's answers counts. No clause
 * sets the Troika a term or says what follows where it does not agree: the consultation stays with it.
 *
 * Events are taken in the order given. One that does not meet every criterion is a violation and moves nothing, save
 * where it is merely dated before an event listed ahead of it.
 *
 * @param events what has happened, each with its calendar date
 * @param options the day as of which it is looked at, and optionally the working days and the members
 * @returns the stage, the last day of the running term, what may lawfully come next, the violations, and who has not
 * answered, who proposes changes and who objects
 * @throws `RcmInputError` where an argument has the wrong form, or where a term would end after 9999-12-31
 *
 * Sources: twenty-years/decision-making/activation, twenty-years/decision-making/substantive-issues,
 * twenty-years/decision-making/1 to 4, twenty-years/presidency-functions/8.
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
  const { state, violations, terms, answers } = follow(listed, setting);
  const inputs = lastAnswers(answers, "input");
  const comments = lastAnswers(answers, "comment");
  const answered = state.round === "first-round" ? inputs : comments;
  const { members } = setting;
  const due = state.afterTerm !== undefined && terms.at(-1)?.lastDay;
  return {
    stage: state.stage,
    ...(due && { due }),
    next: eventTypes.filter((type) => state.lawful[type] !== undefined),
    violations,
    silent: state.round === undefined ? [] : members.filter((member) => !answered.has(member)),
    proposals: members.filter((member) => inputs.get(member)),
    objections: members.filter((member) => comments.get(member)),
    terms,
  };
}

const dayField: Fields<Pick<Setting, "asOf">> = { asOf: isoDate };

const optionFields: Fields<Partial<Omit<Setting, "asOf">>> = {
  calendar: readCalendar,
  members: (value, path) => [...new Set(readList(readMember, value, path))],
};

function readOptions(options: unknown): Setting {
  const { asOf } = readWhole(dayField, options, "options", "");
  const { calendar = {}, members = membersOn(asOf) } = readFields(optionFields, options, "options");
  return { asOf, calendar, members };
}

/** Whoever may be a member is asked too: an answer more decides nothing, one refused might have been a member's. */
function membersOn(day: IsoDate): readonly MemberCode[] {
  const { certain, possible } = membersAsOf(day);
  return [...certain, ...possible].map(({ code }) => code);
}

/** What each member answered last: whether it proposes changes, or whether it objects. */
function lastAnswers(answers: readonly AnswerEvent[], type: AnswerEvent["type"]): ReadonlyMap<MemberCode, boolean> {
  const last = new Map<MemberCode, boolean>();
  for (const answer of answers)
    if (answer.type === type) last.set(answer.from, "objects" in answer ? answer.objects : answer.proposesChanges);
  return last;
}
