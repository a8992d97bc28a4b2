import type { JudgedCriteria } from "../../clauses/index.js";
import { type Assessment, every, type Truth } from "../../kernel/assessment.js";
import { all } from "../../kernel/decision.js";
import { code, type Input, list, objectReader, own, readFields, required, text, truth } from "../../kernel/fields.js";
import { judgedRule } from "../../kernel/judged.js";
import { readCode } from "../../kernel/read.js";
import type { CriterionOf, OutcomeOf } from "../../kernel/rule.js";
import { minimumItems, topicThemes } from "../facts.js";

/** The form of {@link PlenaryTopic}. */
export const plenaryTopicFields = {
  /** What it is about, in a few words. */
  topic: required(text),
  /** Whether the presidency and the Member Countries have identified it beforehand. */
  identifiedBeforehand: truth,
  /**
   * The central theme of the Plan of Action under which it stands, or "none" of the three. The themes structure the
   * agenda; they rule no topic out, and nothing depends on this field.
   */
  theme: code(topicThemes),
};

/** A topic beyond the minimum items. */
export interface PlenaryTopic extends Input<typeof plenaryTopicFields> {}

/** An item that the plenary agenda should have as a minimum. */
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
    id: "topics-identified-beforehand",
    input: "items",
    sources: ["twenty-years/vice-ministerial-meeting/additional-topics"],
    reading: "no-other-topics-than-those-identified",
    readWhen: "unmet",
  },
] as const satisfies JudgedCriteria;

/**
 * What the agenda of a plenary session should have: the three minimum items, and further topics that have been
 * identified beforehand.
 */
export const plenaryAgendaRule = judgedRule({
  id: "meetings.plenary-agenda",
  criteria,
  decision: all("presidency-report", "opening-statements", "civil-society-dialogue", "topics-identified-beforehand"),
  outcomes: { met: "valid", unmet: "invalid" },
});

/** Whether an agenda has what the documents ask for. */
export type PlenaryAgendaOutcome = OutcomeOf<typeof plenaryAgendaRule>;

/** What the documents ask of the agenda. */
export type PlenaryAgendaCriterion = CriterionOf<typeof plenaryAgendaRule>;

/** What `assessPlenaryAgenda` finds. */
export interface PlenaryAgendaAssessment extends Assessment<PlenaryAgendaOutcome, PlenaryAgendaCriterion> {}

/**
 * Assesses the agenda of a plenary session of the Vice-Ministerial Meeting: it should have the three minimum items, and
 * every other topic has been identified beforehand by the presidency and the Member Countries. The order of the items
 * is not stated. The three central themes structure the agenda; no topic is out of order because it belongs to none.
 *
 * @param agenda - the items: the three words for the minimum items, and an object for each other topic
 * @returns "valid", "invalid" or "undetermined", with the four findings and the inputs still missing, such as
 * "items.3.identifiedBeforehand"
 * @throws {@link RcmInputError} where the agenda or an item has the wrong form or a code is nobody's
 * @sources twenty-years/vice-ministerial-meeting/plenary-agenda,
 * twenty-years/vice-ministerial-meeting/additional-topics
 *
 * @example
 * ```js
 * import { assessPlenaryAgenda } from "rcm-rules/meetings";
 *
 * const minimum = ["presidency-report", "opening-statements", "civil-society-dialogue"];
 * assessPlenaryAgenda({ items: minimum }).outcome; // => "valid"
 * assessPlenaryAgenda({ items: ["presidency-report"] }).outcome; // => "invalid"
 * const remittances = { topic: "Remittances", identifiedBeforehand: true };
 * assessPlenaryAgenda({ items: [...minimum, remittances] }).outcome; // => "valid"
 * const { missing } = assessPlenaryAgenda({ items: [...minimum, { topic: "Return" }] });
 * missing; // => ["items.3.identifiedBeforehand"]
 * ```
 */
export function assessPlenaryAgenda(agenda: PlenaryAgenda): PlenaryAgendaAssessment {
  const { items } = readFields(plenaryAgendaFields, agenda, "agenda");
  return plenaryAgendaRule.conclude({
    truths: criteria.map(({ id }) =>
      id === "topics-identified-beforehand" ? items && every(items.map(identifiedBeforehand)) : items?.includes(id),
    ),
    absent: () => (items === undefined ? ["items"] : topicsOfWhichItIsUnknown(items)),
  });
}

/** The minimum items need not be identified. */
function identifiedBeforehand(item: AgendaItem): Truth {
  return typeof item === "string" || item.identifiedBeforehand;
}

/** Each of them still decides: it can have been identified or not. */
function topicsOfWhichItIsUnknown(items: readonly AgendaItem[]): string[] {
  return items.flatMap((item, place) =>
    typeof item === "object" && item.identifiedBeforehand === undefined ? [`items.${place}.identifiedBeforehand`] : [],
  );
}
