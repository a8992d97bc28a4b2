import type { Wording } from "../kernel/answer.js";
import { called, type NamedItem, type WordedItem } from "../kernel/named.js";
import {
  activityKindTable,
  activityTable,
  challengeTable,
  collaborationFormTable,
  collaboratorTable,
  contactTable,
  countryRoleTable,
  factorTable,
  figureTable,
  guidelineSubjectTable,
  identityTable,
  levelTable,
  mandateTable,
  migrationPurposeTable,
  milestoneTable,
  objectiveTable,
  observerRoleTable,
  opportunityTable,
  planOfActionTable,
  secretariatOfficeTable,
  southAmericanConferenceTable,
} from "./facts.js";

/**
 * Every entry of this topic's tables that has an id and a name, for the labels of the locales.
 */
export function namedConference(): readonly { readonly id: string; readonly name: Wording }[] {
  const tables: readonly (readonly (NamedItem | WordedItem)[])[] = [
    [identityTable.type],
    identityTable.principles,
    objectiveTable,
    mandateTable,
    activityKindTable.items,
    guidelineSubjectTable.items,
    planOfActionTable.contents,
    countryRoleTable.items,
    migrationPurposeTable.items,
    challengeTable.items,
    opportunityTable.items,
    factorTable.items,
    levelTable.items,
    milestoneTable,
    collaborationFormTable.items,
    collaboratorTable,
    southAmericanConferenceTable.jointMeetings,
    observerRoleTable.items,
    secretariatOfficeTable.staff,
    secretariatOfficeTable.iomServices.items,
    secretariatOfficeTable.iomSupport.items,
    secretariatOfficeTable.tasks,
    secretariatOfficeTable.websites,
    contactTable.websites,
    activityTable,
    figureTable,
  ];
  return tables.flat().map(called);
}
