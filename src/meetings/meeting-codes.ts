/**
 * What sort of meeting an entry is: our own classification, by the words that the entry prints. A "conference" is a
 * yearly Conference that is printed as one, the Consultation Group and the Vice-Ministerial Meeting together; "troikas"
 * is a meeting of the two Conferences' Troikas; "other-meeting" is printed as a meeting of something else, "other" not
 * even that.
 */
export const meetingKinds = [
  "conference",
  "vice-ministerial-meeting",
  "rcgm",
  "network",
  "working-groups",
  "ad-hoc-group",
  "bi-regional-plenary",
  "troikas",
  "congress",
  "forum",
  "workshop",
  "seminar-workshop",
  "training",
  "webinar",
  "side-event",
  "event",
  "other-meeting",
  "other",
] as const;

/** What sort of meeting an entry of the register is. */
export type MeetingKind = (typeof meetingKinds)[number];

/** Entries that are one after another of the same thing, under whatever name each is printed: our own grouping. */
export const meetingSeries = [
  "vice-ministerial-meeting",
  "network-children",
  "ad-hoc-extraregional",
  "working-groups-biannual",
  "rcm-sacm-plenary",
  "rcm-sacm-troikas",
  "rcm-sacm-chairs-and-secretaries",
  "women-in-migration-congress",
  "gcm-champion-countries-forum",
  "local-government-capacities-meeting",
  "imrf-preparatory-workshop",
  "migration-health-workshop",
] as const;

/** A series of meetings. */
export type MeetingSeries = (typeof meetingSeries)[number];

/** Where people meet: at a place, online, or both. */
export const meetingModes = ["on-site", "virtual", "hybrid"] as const;

/** Where people meet. */
export type MeetingMode = (typeof meetingModes)[number];

/** Why an entry is to be read with care. */
export const suspectReasons = ["look-alike", "suspected-wrong-year", "out-of-order"] as const;

/** Why an entry is to be read with care. */
export type SuspectReason = (typeof suspectReasons)[number];
