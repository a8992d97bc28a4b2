/**
 * What the Conference is and does: its identity, objectives and mandate, its work and history, its links with others,
 * the secretariat's office, the contact and the numbers.
 *
 * @module
 */
export type { Fact, NamedItem, NamedList, SourcedItem, SourcedText, WordedItem, WordedList } from "../kernel/named.js";
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
  type Iom,
  iom,
  type SecretariatOffice,
  secretariatOffice,
  type Website,
} from "./office.js";
export { type Figure, type Statistics, statistics } from "./statistics.js";
export { type CountryRole, type MigrationContext, migrationContext, type Work, work } from "./work.js";
