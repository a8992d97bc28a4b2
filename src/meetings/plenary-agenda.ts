import type { SourceId } from "../kernel/answer.js";
import type { Assessment } from "../kernel/assessment.js";
import { frozen } from "../kernel/frozen.js";
import { agendaRecipientTable, agendaSourceTable, type minimumItems, type topicThemes } from "./facts.js";
import type { Participant } from "./participation/facts.js";
import { plenaryAgendaRule } from "./rules.js";

/** An item that the plenary agenda has as a minimum. */
export type MinimumAgendaItem = (typeof minimumItems)[number];

/** A topic beyond the minimum items. */
export interface PlenaryTopic {
  /** What it is about, in a few words. */
  readonly topic: string;
  /** The central theme of the Plan of Action to which it belongs, or "none" of the three; absent where that is unknown. */
  readonly theme?: (typeof topicThemes)[number] | undefined;
}

/** An item of the agenda of a plenary session. */
export type AgendaItem = MinimumAgendaItem | PlenaryTopic;

/** The agenda of a plenary session of the Vice-Ministerial Meeting. */
export interface PlenaryAgenda {
  /** All the items in any order; absent where the agenda is unknown. */
  readonly items?: readonly AgendaItem[] | undefined;
}

/** Whether an agenda has what the documents ask for. */
export type PlenaryAgendaOutcome = "valid" | "invalid" | "undetermined";
/** What the documents ask of the agenda. */
export type PlenaryAgendaCriterion = (typeof plenaryAgendaRule)["table"]["criteria"][number]["id"];

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
 * Where the agenda of a Vice-Ministerial Meeting comes from: what earlier meetings left to follow up, and the topics that
 * the presidency and the Member Countries propose.
 *
 * Sources: twenty-years/vice-ministerial-meeting/agenda-sources, twenty-years/vice-ministerial-meeting/additional-topics.
 */
export const agendaSources: readonly AgendaSource[] = /* @__PURE__ */ frozen(agendaSourceTable);

/**
 * Who receives the preliminary agenda of a Vice-Ministerial Meeting for their input, exactly as printed: the Member
 * Countries and the observer organizations. Observer countries and the partner are not named.
 *
 * Sources: twenty-years/vice-ministerial-meeting/agenda-recipients.
 */
export const agendaRecipients: readonly AgendaRecipient[] = /* @__PURE__ */ frozen(agendaRecipientTable);

/**
 * Assesses the agenda of a plenary session of the Vice-Ministerial Meeting: it has the three minimum items, and every
 * other topic belongs to one of the three central themes. Their order is not stated.
 *
 * @param agenda the items: the three words for the minimum items, and an object with its theme for each other topic
 * @returns "valid", "invalid" or "undetermined", with the four findings and the inputs still missing, such as
 * "items.3.theme"
 * @throws `RcmInputError` where the agenda or an item has the wrong form or a code is nobody's
 *
 * Sources: twenty-years/vice-ministerial-meeting/plenary-agenda, twenty-years/coordination-mechanisms/three-themes,
 * twenty-years/vice-ministerial-meeting/agenda-themes.
 *
 * @example
 * ```js
 * import { assessPlenaryAgenda } from "rcm-rules/meetings";
 *
 * const minimum = ["presidency-report", "opening-statements", "civil-society-dialogue"];
 * assessPlenaryAgenda({ items: minimum }).outcome; // => "valid"
 * assessPlenaryAgenda({ items: ["presidency-report"] }).outcome; // => "invalid"
 * assessPlenaryAgenda({ items: [...minimum, { topic: "Remittances", theme: "migration-and-development" }] }).outcome; // => "valid"
 * assessPlenaryAgenda({ items: [...minimum, { topic: "Return" }] }).missing; // => ["items.3.theme"]
 * ```
 */
export function assessPlenaryAgenda(agenda: PlenaryAgenda): Assessment<PlenaryAgendaOutcome, PlenaryAgendaCriterion> {
  const read = plenaryAgendaRule.table.read(agenda);
  const assessment = plenaryAgendaRule.conclude(read);
  if (assessment.outcome !== "undetermined" || read.items === undefined) return assessment;
  return { ...assessment, missing: topicsWithoutTheme(read.items) };
}

/** Each of them still decides: it can belong to a theme or to none. */
function topicsWithoutTheme(items: readonly AgendaItem[]): string[] {
  return items.flatMap((item, place) =>
    typeof item === "object" && item.theme === undefined ? `items.${place}.theme` : [],
  );
}
