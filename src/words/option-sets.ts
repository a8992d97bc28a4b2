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

/** The name of a set of codes from which a field of a form is chosen. */
export type OptionSet =
  | "member"
  | "observer-country"
  | "observer-organization"
  | "partner"
  | "country"
  | "central-theme"
  | "body"
  | "signer"
  | "signed-document"
  | "work-plan-state"
  | "participant"
  | "session"
  | "activity"
  | "agenda-item"
  | "topic-theme"
  | "delegation-head"
  | "convened-event"
  | "meeting-kind"
  | "meeting-mode"
  | "meeting-series"
  | "event-type"
  | "counting"
  | "weights"
  | "document-kind"
  | "document-list";

/**
 * The set that a word means: itself, or else those that begin like it, so that the compiler's message about a misspelt
 * name says the right one. A text of which nothing is known when it is compiled is looked up when it is asked for.
 */
export type SetNamed<Word extends string> = string extends Word
  ? Word
  : Word extends OptionSet
    ? Word
    : Word extends `${infer First}${infer Second}${infer Third}${string}`
      ? Beginning<`${First}${Second}${Third}`>
      : OptionSet;

type Beginning<Letters extends string> = [Extract<OptionSet, `${Letters}${string}`>] extends [never]
  ? OptionSet
  : Extract<OptionSet, `${Letters}${string}`>;

/** What a field may choose from, by the name of the set: every one of the tables' own codes. */
export function optionSets(): { readonly [Set in OptionSet]: readonly string[] } {
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
