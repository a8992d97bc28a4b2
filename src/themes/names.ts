import type { Wording } from "../kernel/answer.js";
import { called, type SourcedText } from "../kernel/named.js";
import { pillarTable, pillarTopicTable, subtopicTable, topicTable } from "./facts.js";

/**
 * Every entry of this topic's tables that has an id and a name, for the labels of the locales. The central themes are
 * not among them: their labels stand with the words of this topic.
 */
export function namedThemes(): readonly { readonly id: string; readonly name: Wording }[] {
  const aims = topicTable.flatMap((topic): readonly SourcedText[] => ("aims" in topic ? topic.aims : []));
  return [...topicTable, ...aims.map(called), ...subtopicTable, ...pillarTable, ...pillarTopicTable];
}
