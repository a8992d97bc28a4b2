import type { SourceId } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import { frozen } from "../kernel/frozen.js";
import type { NamedItem, SourcedText } from "../kernel/named.js";
import type { CentralThemeId } from "../membership/index.js";
import { centralThemeTable, pillarTable, pillarTopicTable, subtopicTable, topicTable } from "./facts.js";

/** The id of a topic of a central theme: the theme, then the topic. */
export type TopicId = (typeof topicTable)[number]["id"];
/** The id of a subtopic of a central theme: the theme, then the subtopic. */
export type SubtopicId = (typeof subtopicTable)[number]["id"];
/** The id of a thematic pillar. */
export type PillarId = (typeof pillarTable)[number]["id"];
/** The id of a topic of a thematic pillar: the pillar, then the topic. */
export type PillarTopicId = (typeof pillarTopicTable)[number]["id"];

/** A subtopic of a central theme. */
export interface Subtopic extends NamedItem<SubtopicId> {
  readonly sources: readonly SourceId[];
}

/** A topic of a central theme. */
export interface Topic extends NamedItem<TopicId> {
  /** Other titles of the same topic, as printed. */
  readonly aliases: readonly string[];
  /** The Network through which it is coordinated, where the publication says so. */
  readonly coordinatedThrough?: "network-smuggling-trafficking" | "network-consular-protection";
  /** What the efforts on it are for, in our own words, where the publication says so. */
  readonly aims?: readonly SourcedText[];
  /** False where the passage says that there are others ("include", "primary", "in recent years"). */
  readonly subtopicsComplete: boolean;
  readonly subtopics: readonly Subtopic[];
  readonly sources: readonly SourceId[];
}

/** A central theme of the Plan of Action. */
export interface CentralTheme extends NamedItem<CentralThemeId> {
  /** Its place in the printed list, from 1. */
  readonly number: number;
  /** The year that the document with the taxonomy speaks of. */
  readonly asOf: AsOf;
  /**
   * What the opening of the publication counts among its topics, in its order and words: topics, and for the third
   * theme three of the nine subtopics.
   */
  readonly introduced: readonly { readonly id: TopicId | SubtopicId; readonly printed: string }[];
  readonly topics: readonly Topic[];
  readonly sources: readonly SourceId[];
}

/** A topic of a thematic pillar. */
export interface PillarTopic extends NamedItem<PillarTopicId> {
  /** As printed, where a slip is corrected in the name. */
  readonly printed?: string;
  readonly sources: readonly SourceId[];
}

/** A thematic pillar. */
export interface ThematicPillar extends NamedItem<PillarId> {
  /** Its printed number. */
  readonly number: number;
  /** The year that the document with the taxonomy speaks of. */
  readonly asOf: AsOf;
  readonly topics: readonly PillarTopic[];
  readonly sources: readonly SourceId[];
}

/**
 * The three central themes of the Plan of Action (2016) with their topics and 39 subtopics, in the order of the
 * publication. English names are exact; the Spanish of topics and subtopics is ours. The thematic pillars are another
 * taxonomy: ids are scoped by theme, and nothing maps one to the other.
 *
 * @sources twenty-years/objective-of-the-publication/theme-1, twenty-years/objective-of-the-publication/three-themes,
 * twenty-years/coordination-mechanisms/three-themes, twenty-years/plan-of-action/three-themes,
 * twenty-years/migration-management/network-coordination, twenty-years/migration-management-topics/1 to 6,
 * twenty-years/smuggling-and-trafficking/since-first-meeting,
 * twenty-years/smuggling-and-trafficking/network-established, twenty-years/smuggling-and-trafficking-topics/1 to 8,
 * twenty-years/consular-protection/network-established, twenty-years/consular-protection/cooperation-network,
 * twenty-years/consular-protection/border-communities,
 * twenty-years/objective-of-the-publication/theme-2, twenty-years/consular-protection-topics/1 to 6,
 * twenty-years/vulnerable-groups/consolidated-2003, twenty-years/vulnerable-groups-topics/1 to 10,
 * twenty-years/objective-of-the-publication/theme-3, twenty-years/migration-and-development/first-meeting-1996,
 * twenty-years/migration-and-development/central-theme, twenty-years/migration-and-development-topics/1 to 9
 *
 * @example
 * ```js
 * import { centralThemes } from "rcm-rules/themes";
 *
 * centralThemes.length; // => 3
 * centralThemes[0].id; // => "migration-policy-and-management"
 * centralThemes[1].topics.map((topic) => topic.subtopics.length); // => [6, 10]
 * centralThemes[2].introduced[0]; // => { id: "migration-and-development.remittances", printed: "remittances" }
 * ```
 */
export const centralThemes: readonly CentralTheme[] = /* @__PURE__ */ themesWithTopics();

/**
 * The three thematic pillars that the page names as current in 2024, with their 35 topics in its order. English names
 * are exact, with a printed slip corrected and kept in `printed`; the Spanish is ours.
 *
 * @sources iom-page/pillars/1 to 3, iom-page/pillar-1/1 to 9, iom-page/pillar-2/1 to 11, iom-page/pillar-3/1 to 15
 *
 * @example
 * ```js
 * import { thematicPillars } from "rcm-rules/themes";
 *
 * thematicPillars.map((pillar) => pillar.topics.length); // => [9, 11, 15]
 * thematicPillars[0].topics[7].id; // => "pillar-1.return"
 * ```
 */
export const thematicPillars: readonly ThematicPillar[] = /* @__PURE__ */ pillarsWithTopics();

function themesWithTopics(): readonly CentralTheme[] {
  const topics = topicTable.map(({ theme, ...topic }) => ({
    theme,
    topic: { ...topic, subtopics: subtopicsOf(topic.id) },
  }));
  return frozen(
    centralThemeTable.map((theme) => ({
      ...theme,
      topics: topics.filter((row) => row.theme === theme.id).map((row) => row.topic),
    })),
  );
}

function subtopicsOf(id: TopicId): Subtopic[] {
  return subtopicTable.flatMap(({ topic, ...subtopic }) => (topic === id ? [subtopic] : []));
}

function pillarsWithTopics(): readonly ThematicPillar[] {
  return frozen(
    pillarTable.map((row) => ({
      ...row,
      topics: pillarTopicTable.flatMap(({ pillar, ...topic }) => (pillar === row.id ? [topic] : [])),
    })),
  );
}
