import type { SourceId } from "../kernel/answer.js";
import { frozen } from "../kernel/frozen.js";
import type { CentralThemeId } from "../membership/index.js";
import {
  agendaRecipientTable,
  agendaSourceTable,
  agendaThemes,
  closedDoorTable,
  partTable,
  portfolioTable,
} from "./facts.js";
import type { Participant } from "./participation/facts.js";

/** A part of the Vice-Ministerial Meeting. */
export interface ViceMinisterialPart {
  readonly id: (typeof partTable)[number]["id"];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** A portfolio of the Vice-Ministers. */
export interface ViceMinisterialPortfolio {
  readonly id: (typeof portfolioTable)[number]["id"];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** Something that is decided or established behind closed doors. */
export interface ClosedDoorDecision {
  readonly id: (typeof closedDoorTable)[number]["id"];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** Where the agenda of a Vice-Ministerial Meeting comes from. */
export interface AgendaSource {
  readonly id: (typeof agendaSourceTable)[number]["id"];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** Around what the agenda of a Vice-Ministerial Meeting is structured. */
export interface AgendaStructure {
  readonly themes: readonly CentralThemeId[];
  readonly basis: "stated";
  readonly sources: readonly SourceId[];
}

/** Who receives the preliminary agenda. */
export interface AgendaRecipient {
  readonly recipient: Participant;
  /** The words of the publication. */
  readonly printed: string;
  readonly basis: "stated" | "reading";
  /** The reading by which the recipient is meant by these words. */
  readonly readings?: readonly string[];
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
 * What the agenda of a Vice-Ministerial Meeting considers: what earlier meetings left to follow up, and the topics of
 * interest that the presidency or the Member Countries propose.
 *
 * @sources twenty-years/vice-ministerial-meeting/agenda-sources
 */
export const agendaSources: readonly AgendaSource[] = frozen(agendaSourceTable);

/**
 * With whom the preliminary agenda of a Vice-Ministerial Meeting is shared for their input: the Member Countries and,
 * in the printed words, "international observer organizations", which by our reading are all observer organizations.
 * Observer countries and the partner are not named.
 *
 * @sources twenty-years/vice-ministerial-meeting/agenda-recipients
 */
export const agendaRecipients: readonly AgendaRecipient[] = frozen(agendaRecipientTable);

/**
 * Around what the agenda of a Vice-Ministerial Meeting is structured: the three central themes of the Plan of Action.
 *
 * @sources twenty-years/vice-ministerial-meeting/agenda-themes, twenty-years/coordination-mechanisms/three-themes
 */
export const agendaStructure: AgendaStructure = frozen(agendaThemes);
