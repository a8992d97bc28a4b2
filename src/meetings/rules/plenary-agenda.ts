import type { JudgedCriteria } from "../../clauses/index.js";
import { type Assessment, every, type Truth } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { code, type Input, list, objectReader, own, readFields, required, text } from "../../kernel/fields.js";
import { judgedRule } from "../../kernel/judged.js";
import { readCode } from "../../kernel/read.js";
import type { CriterionOf, OutcomeOf } from "../../kernel/rule.js";
import { minimumItems, topicThemes } from "../facts.js";

/** The form of {@link PlenaryTopic}. */
export const plenaryTopicFields = {
  /** What it is about, in a few words. */
  topic: required(text),
  /**
   * The central theme of the Plan of Action to which it belongs, or "none" of the three; absent where that is unknown.
   */
  theme: code(topicThemes),
};

/** A topic beyond the minimum items. */
export interface PlenaryTopic extends Input<typeof plenaryTopicFields> {}

/** An item that the plenary agenda has as a minimum. */
export type MinimumAgendaItem = (typeof minimumItems)[number];

/** An item of the agenda of a plenary session. */
export type AgendaItem = MinimumAgendaItem | PlenaryTopic;

const readMinimumItem = readCode(minimumItems);
const readTopic = objectReader(plenaryTopicFields);

/** A word for one of the minimum items, or an object for any other topic. */
const agendaItem = own<AgendaItem>((value, path) =>
  typeof value === "string" ? readMinimumItem(value, path) : readTopic(value, path),
);

/** The form of {@link PlenaryAgenda}; the form of an item that is an object is `plenaryTopicFields`. */
export const plenaryAgendaFields = {
  /** All the items in any order; absent where the agenda is unknown. */
  items: list(agendaItem),
};

/** The agenda of a plenary session of the Vice-Ministerial Meeting. */
export interface PlenaryAgenda extends Input<typeof plenaryAgendaFields> {}

const minimum = ["twenty-years/vice-ministerial-meeting/plenary-agenda"] as const;

const criteria = [
  { id: "presidency-report", input: "items", sources: minimum },
  { id: "opening-statements", input: "items", sources: minimum },
  { id: "civil-society-dialogue", input: "items", sources: minimum },
  {
    id: "topics-on-central-themes",
    input: "items",
    sources: [
      "twenty-years/coordination-mechanisms/three-themes",
      "twenty-years/vice-ministerial-meeting/agenda-themes",
    ],
    reading: "topics-within-the-central-themes",
  },
] as const satisfies JudgedCriteria;

/**
 * What the agenda of a plenary session must have: the three minimum items, and a central theme for every other topic.
 */
export const plenaryAgendaRule = judgedRule({
  id: "meetings.plenary-agenda",
  criteria,
  decision: all("presidency-report", "opening-statements", "civil-society-dialogue", "topics-on-central-themes"),
  outcomes: { met: "valid", unmet: "invalid" },
});

/** Whether an agenda has what the documents ask for. */
export type PlenaryAgendaOutcome = OutcomeOf<typeof plenaryAgendaRule>;

/** What the documents ask of the agenda. */
export type PlenaryAgendaCriterion = CriterionOf<typeof plenaryAgendaRule>;

/**
 * Assesses the agenda of a plenary session of the Vice-Ministerial Meeting: it has the three minimum items, and every
 * other topic belongs to one of the three central themes. Their order is not stated.
 *
 * @param agenda - the items: the three words for the minimum items, and an object with its theme for each other topic
 * @returns "valid", "invalid" or "undetermined", with the four findings and the inputs still missing, such as
 * "items.3.theme"
 * @throws {@link RcmInputError} where the agenda or an item has the wrong form or a code is nobody's
 * @sources twenty-years/vice-ministerial-meeting/plenary-agenda, twenty-years/coordination-mechanisms/three-themes,
 * twenty-years/vice-ministerial-meeting/agenda-themes
 *
 * @example
 * ```js
 * import { assessPlenaryAgenda } from "rcm-rules/meetings";
 *
 * const minimum = ["presidency-report", "opening-statements", "civil-society-dialogue"];
 * assessPlenaryAgenda({ items: minimum }).outcome; // => "valid"
 * assessPlenaryAgenda({ items: ["presidency-report"] }).outcome; // => "invalid"
 * const remittances = { topic: "Remittances", theme: "migration-and-development" };
 * assessPlenaryAgenda({ items: [...minimum, remittances] }).outcome; // => "valid"
 * assessPlenaryAgenda({ items: [...minimum, { topic: "Return" }] }).missing; // => ["items.3.theme"]
 * ```
 */
export function assessPlenaryAgenda(agenda: PlenaryAgenda): Assessment<PlenaryAgendaOutcome, PlenaryAgendaCriterion> {
  const { items } = readFields(plenaryAgendaFields, agenda, "agenda");
  return plenaryAgendaRule.conclude({
    truths: criteria.map(({ id }) =>
      id === "topics-on-central-themes" ? items && every(items.map(onCentralTheme)) : items?.includes(id),
    ),
    absent: () => (items === undefined ? ["items"] : topicsWithoutTheme(items)),
  });
}

/** The minimum items stand outside the themes. */
function onCentralTheme(item: AgendaItem): Truth {
  return typeof item === "string" || (item.theme && item.theme !== "none");
}

/** Each of them still decides: it can belong to a theme or to none. */
function topicsWithoutTheme(items: readonly AgendaItem[]): string[] {
  return items.flatMap((item, place) =>
    typeof item === "object" && item.theme === undefined ? [`items.${place}.theme`] : [],
  );
}
