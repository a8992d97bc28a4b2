import { bodyIds, signedDocuments, signers, workPlanStates } from "../bodies/facts.js";
import { countings, eventTypes } from "../consultation/facts.js";
import { weightColumns } from "../contributions/facts.js";
import { documentKindIds, documentListIds } from "../documents/facts.js";
import {
  activities,
  convenedKinds,
  delegationHeads,
  minimumItems,
  participants,
  sessions,
  topicThemes,
} from "../meetings/facts.js";
import { meetingKinds, meetingModes, meetingSeries } from "../meetings/meeting-codes.js";
import { countryCodes } from "../membership/country-codes.js";
import {
  centralThemeIds,
  memberCodes,
  observerCountryCodes,
  organizationIds,
  partnerIds,
} from "../membership/facts.js";

/** What a field may choose from, by the name of the set: every one of the tables' own codes. */
export function optionSets(): { readonly [set: string]: readonly string[] } {
  return {
    member: memberCodes,
    "observer-country": observerCountryCodes,
    "observer-organization": organizationIds,
    partner: partnerIds,
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
    "convened-event": convenedKinds,
    "meeting-kind": meetingKinds,
    "meeting-mode": meetingModes,
    "meeting-series": meetingSeries,
    "event-type": eventTypes,
    counting: countings,
    weights: weightColumns,
    "document-kind": documentKindIds,
    "document-list": documentListIds,
  };
}
