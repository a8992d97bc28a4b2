import type { SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import { agendaRecipientTable, agendaSourceTable, closedDoorTable, partTable, portfolioTable } from "./facts.js";
import type { Participant } from "./participation/facts.js";

/** A part of the Vice-Ministerial Meeting. */
export interface ViceMinisterialPart {
  readonly id: (typeof partTable)[number]["id"];
  readonly sources: readonly SourceId[];
}

/** A portfolio of the Vice-Ministers. */
export interface ViceMinisterialPortfolio {
  readonly id: (typeof portfolioTable)[number]["id"];
  readonly sources: readonly SourceId[];
}

/** Something that is decided or established behind closed doors. */
export interface ClosedDoorDecision {
  readonly id: (typeof closedDoorTable)[number]["id"];
  readonly sources: readonly SourceId[];
}

/** Where the agenda of a Vice-Ministerial Meeting comes from. */
export interface AgendaSource {
  readonly id: (typeof agendaSourceTable)[number]["id"];
  readonly sources: readonly SourceId[];
}

/** Who receives the preliminary agenda. */
export interface AgendaRecipient {
  readonly recipient: Participant;
  readonly sources: readonly SourceId[];
}

/**
 * The two parts of the Vice-Ministerial Meeting.
 *
 * @sources twenty-years/vice-ministerial-meeting/two-parts, twenty-years/vice-ministerial-meeting/plenary-observers,
 * twenty-years/vice-ministerial-meeting/closed-door-attendance
 */
export const viceMinisterialParts: readonly ViceMinisterialPart[] = frozen(partTable);

/**
 * The portfolios of the Vice-Ministers who meet.
 *
 * @sources twenty-years/structure-diagram/decision-making-body
 */
export const viceMinisterialPortfolios: readonly ViceMinisterialPortfolio[] = frozen(portfolioTable);

/**
 * What is decided or established behind closed doors.
 *
 * @sources twenty-years/vice-ministerial-meeting/closed-door-decisions,
 * twenty-years/vice-ministerial-meeting/closed-door-criteria
 */
export const closedDoorDecisions: readonly ClosedDoorDecision[] = frozen(closedDoorTable);

/**
 * Where the agenda of a Vice-Ministerial Meeting comes from: what earlier meetings left to follow up, and the topics
 * that the presidency and the Member Countries propose.
 *
 * @sources twenty-years/vice-ministerial-meeting/agenda-sources,
 * twenty-years/vice-ministerial-meeting/additional-topics
 */
export const agendaSources: readonly AgendaSource[] = frozen(agendaSourceTable);

/**
 * Who receives the preliminary agenda of a Vice-Ministerial Meeting for their input, exactly as printed: the Member
 * Countries and the observer organizations. Observer countries and the partner are not named.
 *
 * @sources twenty-years/vice-ministerial-meeting/agenda-recipients
 */
export const agendaRecipients: readonly AgendaRecipient[] = frozen(agendaRecipientTable);
