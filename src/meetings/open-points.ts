import type { Open } from "../kernel/answer.js";
import { readCode } from "../kernel/read.js";
import { openPointTable } from "./facts.js";

/** A body whose meetings somebody may ask about. */
export type MeetingBody = "vice-ministerial-meeting" | "rcgm" | "network";

const readBody = readCode<MeetingBody>(["vice-ministerial-meeting", "rcgm", "network"]);

/**
 * How many members must be present for a body to meet or to decide. The documents do not say it: decisions are
 * consensual, and no number is printed anywhere.
 *
 * @param body - "vice-ministerial-meeting", "rcgm" or "network"
 * @returns open, with the clauses that come nearest
 * @throws {@link RcmInputError} "unknown-code" where it is none of the three
 * @sources twenty-years/vice-ministerial-meeting/declaration,
 * twenty-years/vice-ministerial-meeting/closed-door-attendance, twenty-years/regional-consultation-group/composition,
 * twenty-years/liaison-officer-networks/meeting-time
 *
 * @example
 * ```js
 * import { quorum } from "rcm-rules/meetings";
 *
 * quorum("rcgm").status; // => "open"
 * quorum("rcgm").reason; // => "not-stated"
 * ```
 */
export function quorum(body: MeetingBody): Open<number> {
  return openPoint("quorum", readBody(body, "body"));
}

/**
 * Until when those who receive the preliminary agenda of a Vice-Ministerial Meeting may give their input: how many days
 * before it. The documents say that the agenda is shared for that, and set no term.
 *
 * @returns open, with the clause that comes nearest
 * @sources twenty-years/vice-ministerial-meeting/agenda-recipients
 *
 * @example
 * ```js
 * import { agendaInputDeadline } from "rcm-rules/meetings";
 *
 * agendaInputDeadline().sources; // => ["twenty-years/vice-ministerial-meeting/agenda-recipients"]
 * ```
 */
export function agendaInputDeadline(): Open<number> {
  return openPoint("agenda-input-deadline", "vice-ministerial-meeting");
}

function openPoint(asked: string, body: MeetingBody): Open<number> {
  const { reason, sources } = openPointTable.find(({ id, of }) => id === asked && of === body) as Row;
  return { status: "open", reason, sources: [...sources] };
}

type Row = (typeof openPointTable)[number];
