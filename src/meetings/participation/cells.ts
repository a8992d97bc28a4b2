import type { SourceId } from "../../kernel/answer.js";
import { once } from "../../kernel/once.js";
import { activities, participants, participationConditions, sessions } from "../facts.js";
import {
  type MeetingSession,
  type Participant,
  type ParticipationActivity,
  type ParticipationCondition,
  type ParticipationEffect,
  type ParticipationRow,
  participationTable,
} from "./facts.js";

/**
 * A set of circumstances. The circumstances are numbered by the conditions that hold in them, each condition a binary
 * digit of the number; bit n of the set stands for the nth of them.
 */
export type Circumstances = number;

/** How many circumstances the conditions make: each holds or does not. */
export const circumstanceCount = /* @__PURE__ */ waysOf(participationConditions);

/** All circumstances there are. */
const allCircumstances: Circumstances = /* @__PURE__ */ everyWay();

/** A set of participants, of sessions or of activities: bit n stands for the nth of them. */
type Codes = number;

/** All that a case can still turn out to be. */
export interface Scope {
  readonly actors: Codes;
  readonly sessions: Codes;
  readonly activities: Codes;
  readonly circumstances: Circumstances;
}

/** A clause with all of which it says what it says. */
export interface Clause extends Scope {
  readonly effect: ParticipationEffect;
  readonly source: SourceId;
  /** The reading by which it says so; absent where it is printed. */
  readonly reading: string | undefined;
}

/** A participant, a session and an activity, with what the clauses say of them. */
export interface Cell {
  /** Its place among all of them. */
  readonly place: number;
  readonly actor: Participant;
  readonly session: MeetingSession;
  readonly activity: ParticipationActivity;
  /** In which circumstances the members have reserved the session, and the participant is none of them. */
  readonly reserved: Circumstances;
  /** In which circumstances a clause of itself keeps the participant out. */
  readonly closed: Circumstances;
  /** In which circumstances a clause gives the activity. */
  readonly given: Circumstances;
  /** In which circumstances a clause excludes it. */
  readonly excluded: Circumstances;
  /** The same for each effect, by what is printed alone. */
  readonly printed: { readonly [Effect in ParticipationEffect]: Circumstances };
}

/** What is known of a case; what is absent is unknown. */
export interface KnownCase extends KnownCircumstances {
  readonly actor?: Participant | undefined;
  readonly session?: MeetingSession | undefined;
  readonly activity?: ParticipationActivity | undefined;
}

type KnownCircumstances = { readonly [Condition in ParticipationCondition]?: boolean | undefined };

/** The clauses on participation, in the order of the publication. */
export const clauses = once((): readonly Clause[] => {
  const rows: readonly ParticipationRow[] = participationTable;
  return rows.map((row) => ({
    effect: row.effect,
    source: row.source,
    reading: row.reading,
    actors: setOf(participants, row.to),
    sessions: setOf(sessions, row.in),
    activities: setOf(activities, row.activities),
    circumstances: circumstancesWith(row.when ?? {}),
  }));
});

/** Every participant in each session with each activity, in that order. */
export const cells = once((): readonly Cell[] => {
  const parts = participants.flatMap((actor) =>
    sessions.flatMap((session) => activities.map((activity) => ({ actor, session, activity }))),
  );
  return parts.map(cellOf);
});

/** The three inputs that choose a cell: how many values each has, and how far apart in the list two that follow are. */
export const coordinates = /* @__PURE__ */ coordinatesOf();

/** All that a case can still turn out to be, by what is known of it. */
export function scopeOf(known: KnownCase): Scope {
  return {
    actors: setWith(participants, known.actor),
    sessions: setWith(sessions, known.session),
    activities: setWith(activities, known.activity),
    circumstances: circumstancesWith(known),
  };
}

/** Whether a clause speaks of something that a case can turn out to be, whatever the circumstances. */
export function speaks(clause: Scope, scope: Scope): boolean {
  return (
    (clause.actors & scope.actors) !== 0 &&
    (clause.sessions & scope.sessions) !== 0 &&
    (clause.activities & scope.activities) !== 0
  );
}

/** Every cell that a case can turn out to be. */
export function cellsIn(scope: Scope): Cell[] {
  const all = cells();
  const found: Cell[] = [];
  for (let actor = 0; actor < participants.length; actor += 1) {
    if (((scope.actors >> actor) & 1) === 0) continue;
    for (let session = 0; session < sessions.length; session += 1) {
      if (((scope.sessions >> session) & 1) === 0) continue;
      const first = actor * coordinates.actor.step + session * coordinates.session.step;
      for (let activity = 0; activity < activities.length; activity += 1)
        if ((scope.activities >> activity) & 1) found.push(all[first + activity] as Cell);
    }
  }
  return found;
}

/** The circumstances in which a condition holds. */
export function circumstancesOf(condition: ParticipationCondition): Circumstances {
  return setsOfConditions()[participationConditions.indexOf(condition)] as Circumstances;
}

const setsOfConditions = once(() =>
  participationConditions.map((_, digit) => {
    const numbers = Array.from({ length: circumstanceCount }, (_, number) => number);
    return numbers.reduce((set, number) => ((number >> digit) & 1 ? set | (1 << number) : set), 0);
  }),
);

/** The circumstances that agree with what is known of the conditions. */
function circumstancesWith(known: KnownCircumstances): Circumstances {
  let set = allCircumstances;
  for (const condition of participationConditions) {
    if (known[condition] === true) set &= circumstancesOf(condition);
    else if (known[condition] === false) set &= ~circumstancesOf(condition);
  }
  return set;
}

function setOf<Code>(codes: readonly Code[], some: readonly Code[]): Codes {
  return some.reduce((set, code) => set | (1 << codes.indexOf(code)), 0);
}

/** The one that is known, or all of them. */
function setWith<Code>(codes: readonly Code[], known: Code | undefined): Codes {
  return known === undefined ? (1 << codes.length) - 1 : 1 << codes.indexOf(known);
}

function cellOf(parts: Pick<Cell, "actor" | "session" | "activity">, place: number): Cell {
  const scope = scopeOf(parts);
  const speaking = clauses().filter((clause) => speaks(clause, scope));
  const inWhich = (effect: ParticipationEffect, among = speaking) =>
    among.reduce((set, clause) => (clause.effect === effect ? set | clause.circumstances : set), 0);
  const printed = speaking.filter(({ reading }) => reading === undefined);
  const keptOut = inWhich("reserves") | inWhich("closes");
  return {
    place,
    ...parts,
    reserved: inWhich("reserves"),
    closed: inWhich("closes"),
    given: inWhich("gives"),
    // Where the participant is kept out, no reading of another clause is needed.
    excluded: inWhich("excludes", printed) | (inWhich("excludes") & ~keptOut),
    printed: {
      reserves: inWhich("reserves", printed),
      closes: inWhich("closes", printed),
      gives: inWhich("gives", printed),
      excludes: inWhich("excludes", printed),
      "leaves-open": inWhich("leaves-open", printed),
    },
  };
}

/** In how many ways several things can hold or not. */
function waysOf(things: readonly unknown[]): number {
  return 1 << things.length;
}

function everyWay(): Circumstances {
  return (1 << circumstanceCount) - 1;
}

function coordinatesOf() {
  return {
    actor: { count: participants.length, step: sessions.length * activities.length },
    session: { count: sessions.length, step: activities.length },
    activity: { count: activities.length, step: 1 },
  } as const;
}
