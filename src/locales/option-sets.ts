import { bodyIds, signedDocuments, signers, workPlanStates } from "../bodies/table.js";
import { countings, eventTypes } from "../consultation/table.js";
import { weightColumns } from "../contributions/table.js";
import { documentKindTable, documentListTable } from "../documents/table.js";
import { meetingKinds, meetingModes, meetingSeries } from "../meetings/meeting-codes.js";
import { activities, convenerTable, delegationHeads, minimumItems, participants, sessions, topicThemes } from "../meetings/table.js";
import { countryCodes } from "../membership/country-codes.js";
import { centralThemeIds, memberTable, observerCountryTable, observerOrganizationTable, partnerTable } from "../membership/table.js";

/** What a field may choose from, by the name of the set: every one of the tables' own codes. */
export function optionSets(): { readonly [set: string]: readonly string[] } {
  return {
    member: memberTable.map(({ code }) => code),
    "observer-country": observerCountryTable.map(({ code }) => code),
    "observer-organization": observerOrganizationTable.map(({ id }) => id),
    partner: partnerTable.map(({ id }) => id),
    country: countryCodes(),
    "central-theme": centralThemeIds,
    body: bodyIds,
    signer: signers,
    "signed-document": signedDocuments,
    "work-plan-state": workPlanStates,
    participant: participants,
    session: sessions,
    activity: activities,
    "agenda-item": minimumItems,
    "topic-theme": topicThemes,
    "delegation-head": delegationHeads,
    "convened-event": convenerTable.map(({ kind }) => kind),
    "meeting-kind": meetingKinds,
    "meeting-mode": meetingModes,
    "meeting-series": meetingSeries,
    "event-type": eventTypes,
    counting: countings,
    weights: weightColumns,
    "document-kind": documentKindTable.map(({ id }) => id),
    "document-list": documentListTable.map(({ id }) => id),
  };
}
