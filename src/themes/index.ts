/**
 * What the Conference works on: the central themes of the Plan of Action with their topics, and the thematic pillars.
 *
 * @module
 */
export type { NamedItem } from "../kernel/named.js";
export {
  type CentralTheme,
  centralThemes,
  type PillarId,
  type PillarTopic,
  type PillarTopicId,
  type Subtopic,
  type SubtopicId,
  type ThematicPillar,
  type Topic,
  type TopicId,
  thematicPillars,
} from "./themes.js";
