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

/** Who does what and where, with every circumstance known. */
export interface Case extends Readonly<Record<ParticipationCondition, boolean>> {
  readonly actor: Participant;
  readonly session: MeetingSession;
  readonly activity: ParticipationActivity;
}

/** The clauses on one case, by what they do. */
export type Cell = { readonly [Effect in ParticipationEffect]: readonly ParticipationRow[] };

const cells = /* @__PURE__ */ once(() => expanded(participationTable));
const places = /* @__PURE__ */ once(() => placesOf(participationTable));

/** The clauses on a case, whatever the circumstances. */
export function cellOf({ actor, session, activity }: Case): Cell {
  return cells()[`${actor}/${session}/${activity}`];
}

/** Whether a clause says what it says in the circumstances of a case. */
export function holdsIn(one: Case): (row: ParticipationRow) => boolean {
  return ({ when }) =>
    when === undefined ||
    participationConditions.every((condition) => when[condition] === undefined || when[condition] === one[condition]);
}

/** What the clauses on a case come to. */
export function settle(one: Case): "allowed" | "denied" | "contested" | "open" {
  const { closes, gives, excludes } = cellOf(one);
  const holds = holdsIn(one);
  if (closes.some(holds)) return "denied";
  const excluded = excludes.some(holds);
  if (gives.some(holds)) return excluded ? "contested" : "allowed";
  return excluded ? "denied" : "open";
}

/** The clauses that settle a case; where none does, those that come nearest. */
export function settledBy(one: Case): SourceId[] {
  const { closes, gives, excludes, "leaves-open": nearest } = cellOf(one);
  const holds = holdsIn(one);
  const closing = closes.filter(holds);
  if (closing.length > 0) return clausesOf(closing);
  const speaking = [...gives, ...excludes].filter(holds);
  return clausesOf(speaking.length > 0 ? speaking : nearest);
}

/** Each clause once, in the order of the publication. */
export function clausesOf(rows: readonly ParticipationRow[]): SourceId[] {
  const place = (row: ParticipationRow) => places().get(row) ?? 0;
  const ordered = [...new Set(rows)].sort((one, other) => place(one) - place(other));
  return [...new Set(ordered.map(({ source }) => source))];
}

type CellKey = `${Participant}/${MeetingSession}/${ParticipationActivity}`;

/** The clauses of all the cases, looked up once at load. */
function expanded(table: readonly ParticipationRow[]): Readonly<Record<CellKey, Cell>> {
  const found: Partial<Record<CellKey, Cell>> = {};
  for (const actor of participants)
    for (const session of sessions)
      for (const activity of activities) {
        const speaks = ({ to, in: where, activities: what }: ParticipationRow) =>
          to.includes(actor) && where.includes(session) && what.includes(activity);
        found[`${actor}/${session}/${activity}`] = byEffect(table.filter(speaks));
      }
  return found as Record<CellKey, Cell>;
}

function byEffect(rows: readonly ParticipationRow[]): Cell {
  const that = (effect: ParticipationEffect) => rows.filter((row) => row.effect === effect);
  return {
    closes: that("closes"),
    gives: that("gives"),
    excludes: that("excludes"),
    "leaves-open": that("leaves-open"),
  };
}

function placesOf(table: readonly ParticipationRow[]): ReadonlyMap<ParticipationRow, number> {
  return new Map(table.map((row, place) => [row, place]));
}
