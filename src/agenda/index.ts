/**
 * What the Conference is about and for: its identity, objectives and mandate, the central themes and the thematic
 * pillars, its work, history, ad hoc groups, links, secretariat office, contact, focal points and numbers.
 *
 * @module
 */
export type { Fact, NamedItem, NamedList } from "./facts.js";
export { type AdHocGroup, type AdHocGroupId, adHocGroups } from "./groups.js";
export { type HistoricalRole, type History, history, type Milestone } from "./history.js";
export {
  type Identity,
  identity,
  type MandatePurpose,
  mandate,
  type Objective,
  objectives,
  type PrincipleId,
} from "./identity.js";
export {
  type Collaborator,
  collaborators,
  type Links,
  links,
  type ObserverOrganizationRoles,
  observerOrganizationRoles,
} from "./links.js";
export {
  type Contact,
  contact,
  type FocalPointParty,
  type FocalPoints,
  focalPoints,
  type Iom,
  iom,
  type SecretariatOffice,
  type SourcedItem,
  secretariatOffice,
  type Website,
} from "./office.js";
export { type Figure, type Statistics, statistics } from "./statistics.js";
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
export { type CountryRole, type MigrationContext, migrationContext, type Work, work } from "./work.js";
