import type { BodyId } from "../bodies/index.js";
import type { ClauseId, ReadingId } from "../clauses/index.js";
import type { Basis, Name } from "../kernel/answer.js";
import type { AsOf } from "../kernel/as-of.js";
import type { DatedGap, DatedRow } from "../kernel/dated.js";
import type { CentralThemeId, Standing } from "../membership/index.js";
import type { MeetingKind } from "./meeting-codes.js";

/** Who takes part, or does not, in what the Conference does. */
export const participants = ["member", "observer-country", "observer-organization", "partner"] as const satisfies readonly Standing[];

/** The sessions that the documents tell apart: the two parts of the Vice-Ministerial Meeting, the Consultation Group, a Network, and what a host convenes. */
export const sessions = ["vmm-plenary", "vmm-closed-door", "rcgm", "network", "seminar-or-workshop"] as const;

/** What one may do in a session or towards it. */
export const activities = ["attend", "make-declaration", "discuss", "decide", "draft-documents", "set-agenda", "receive-preliminary-agenda", "recommend"] as const;

/** The circumstances on which a clause makes participation depend. */
export const participationConditions = ["invited", "invitedToDeclare", "authorizedByPresidency", "reservedForMembers"] as const;

/** The items that the plenary agenda should have as a minimum. */
export const minimumItems = ["presidency-report", "opening-statements", "civil-society-dialogue"] as const;

/** The central themes, and the word for a topic that belongs to none of them. */
export const topicThemes = ["migration-policy-and-management", "human-rights", "migration-and-development", "none"] as const satisfies readonly (CentralThemeId | "none")[];

/** The rank of a delegation's head. */
export const delegationHeads = ["vice-minister", "undersecretary", "other"] as const;

/** The first year of the Conference, established in February 1996. */
export const firstYear = 1996;

/** The page speaks of the meetings until the end of 2024; later, what it and the publication say is carried forward. */
export const attestedUntil = "2024-12-31";

/** The publication of 2016 prints no date for it: it came to be so between the founding and that year. */
const printedIn2016 = { notBefore: "1996-02", notAfter: "2016" } as const;

interface Row {
  readonly id: string;
  readonly basis: "stated";
  readonly sources: readonly ClauseId[];
}

const decidedBehindClosedDoors = ["twenty-years/vice-ministerial-meeting/closed-door-decisions"] as const;

type CitingRow = DatedRow & { readonly readings?: readonly ReadingId[]; readonly sources: readonly ClauseId[] };

/** The half of the year in which the Vice-Ministerial Meeting is held. No row ends: in every year there is one. */
export const halfTable = [
  { since: "1996", half: 1, basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/until-2014"] },
  { since: "2015", half: 2, basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/since-2015"] },
] as const satisfies readonly (CitingRow & { since: AsOf; until?: never; half: 1 | 2; basis: "stated" })[];

/** The two parts of the Vice-Ministerial Meeting. */
export const partTable = [
  { id: "vmm-plenary", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/two-parts", "twenty-years/vice-ministerial-meeting/plenary-observers"] },
  { id: "vmm-closed-door", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/two-parts", "twenty-years/vice-ministerial-meeting/closed-door-attendance"] },
] as const satisfies readonly Row[];

/** What is decided or established behind closed doors. */
export const closedDoorTable = [
  { id: "sensitive-political-decisions", basis: "stated", sources: decidedBehindClosedDoors },
  { id: "secretariat-administration-and-finance", basis: "stated", sources: decidedBehindClosedDoors },
  { id: "future-actions-and-activities", basis: "stated", sources: decidedBehindClosedDoors },
  { id: "conditions-for-new-members", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/closed-door-criteria"] },
  { id: "criteria-for-observer-participation", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/closed-door-criteria"] },
] as const satisfies readonly Row[];

/** What the agenda of a Vice-Ministerial Meeting considers. */
export const agendaSourceTable = [
  { id: "follow-up-of-previous-meetings", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/agenda-sources"] },
  { id: "topics-of-the-presidency", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/agenda-sources"] },
  { id: "topics-of-member-countries", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/agenda-sources"] },
] as const satisfies readonly Row[];

/** The central themes of the Plan of Action structure the agenda. */
export const agendaThemes = {
  themes: ["migration-policy-and-management", "human-rights", "migration-and-development"],
  basis: "stated",
  sources: ["twenty-years/vice-ministerial-meeting/agenda-themes", "twenty-years/coordination-mechanisms/three-themes"],
} as const satisfies { themes: readonly CentralThemeId[]; basis: "stated"; sources: readonly ClauseId[] };

/** Who receives the preliminary agenda: observer countries and the partner are not named. */
export const agendaRecipientTable = [
  { recipient: "member", printed: "all Member Countries", basis: "stated", sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients"] },
  { recipient: "observer-organization", printed: "international observer organizations", basis: "reading", readings: ["every-observer-organization-is-international"], sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients"] },
] as const satisfies readonly { recipient: Standing; printed: string; basis: Basis; readings?: readonly ReadingId[]; sources: readonly ClauseId[] }[];

/** Who makes up the Regional Consultation Group, from the Member Countries; the last stand in the others' place where the institutions have it so. */
export const compositionTable = [
  { id: "immigration-directors", basis: "stated", sources: ["twenty-years/regional-consultation-group/composition"] },
  { id: "directors-or-heads-of-consular-affairs", basis: "stated", sources: ["twenty-years/regional-consultation-group/composition"] },
  { id: "relevant-offices", basis: "stated", sources: ["twenty-years/regional-consultation-group/composition"] },
] as const satisfies readonly Row[];

/** The portfolios of the Vice-Ministers. */
export const portfolioTable = [
  { id: "interior-or-security", basis: "stated", sources: ["twenty-years/structure-diagram/decision-making-body"] },
  { id: "foreign-affairs", basis: "stated", sources: ["twenty-years/structure-diagram/decision-making-body"] },
] as const satisfies readonly Row[];

/** Which document the drafting committee of a body prepares. */
export const draftedDocumentTable = [
  { body: "network", document: "report", basis: "stated", sources: ["twenty-years/presidency-pro-tempore/drafted-documents", "twenty-years/structure-diagram/network-report"] },
  { body: "rcgm", document: "conclusions-and-recommendations", basis: "stated", sources: ["twenty-years/presidency-pro-tempore/drafted-documents", "twenty-years/regional-consultation-group/duties"] },
  { body: "vice-ministerial-meeting", document: "draft-declarations-and-decisions", basis: "stated", sources: ["twenty-years/presidency-pro-tempore/drafted-documents", "twenty-years/vice-ministerial-meeting/declaration"] },
] as const satisfies readonly { body: string; document: string; basis: "stated"; sources: readonly ClauseId[] }[];

/** What is convened. The last is what the footnote adds: other commitments that the Member Countries have taken on. */
export const convenedKinds = ["vice-ministerial-meeting", "rcgm", "network", "seminar", "workshop", "training", "other-commitment"] as const;

const eventsOfTheConference = ["twenty-years/presidency-pro-tempore/invitations", "twenty-years/presidency-functions/1"] as const;
const ruleOfTheFootnote = ["twenty-years/presidency-footnote/convener", "twenty-years/presidency-footnote/opening-sessions"] as const;
const byTheFootnote = { joined: printedIn2016, convener: "host-or-co-sponsor", with: "secretariat", opening: "presidency", basis: "reading", readings: ["footnote-before-the-general-sentence"], sources: ruleOfTheFootnote } as const;

/** Who convenes what. The presidency convenes the Conference's events; the footnote is the special rule for what a host takes on. */
export const convenerTable = [
  { kind: "vice-ministerial-meeting", joined: printedIn2016, convener: "presidency", basis: "stated", sources: eventsOfTheConference },
  { kind: "rcgm", joined: printedIn2016, convener: "presidency", basis: "stated", sources: eventsOfTheConference },
  { kind: "network", joined: printedIn2016, convener: "presidency", basis: "stated", sources: eventsOfTheConference },
  { kind: "seminar", ...byTheFootnote },
  { kind: "workshop", ...byTheFootnote },
  { kind: "training", ...byTheFootnote },
  { kind: "other-commitment", ...byTheFootnote },
] as const satisfies readonly (CitingRow & { kind: (typeof convenedKinds)[number]; convener: string; with?: string; opening?: string; basis: Basis })[];

interface FrequencyRow extends CitingRow {
  readonly body: BodyId;
  readonly perYear: 1 | 2;
  /** The body before whose meetings it meets. */
  readonly before?: BodyId;
  readonly basis: Exclude<Basis, "reported">;
}

/** A Network cannot have met before there was one. */
const networksIn2016 = { notBefore: "2001", notAfter: "2016" } as const;

/** How often the bodies meet. The wordings differ for the Networks: "immediately prior", "prior to", and for the one on smuggling and trafficking also "during". */
export const frequencyTable = [
  { body: "vice-ministerial-meeting", joined: printedIn2016, perYear: 1, basis: "stated", sources: ["twenty-years/structure-diagram/decision-making-body", "twenty-years/vice-ministerial-meeting/declaration"] },
  { body: "rcgm", joined: printedIn2016, perYear: 2, basis: "stated", sources: ["twenty-years/regional-consultation-group/two-meetings"] },
  { body: "network-smuggling-trafficking", joined: networksIn2016, perYear: 2, before: "rcgm", basis: "stated", readings: ["network-meetings-of-one-week"], sources: ["twenty-years/liaison-officer-networks/meeting-time", "twenty-years/smuggling-and-trafficking/network-meetings"] },
  { body: "network-consular-protection", joined: networksIn2016, perYear: 2, before: "rcgm", basis: "stated", sources: ["twenty-years/liaison-officer-networks/meeting-time", "twenty-years/consular-protection/network-meetings"] },
  // Agreed on later, as part of the work structure: of its own meetings the documents print the first and no more.
  { body: "network-children", since: "2017-03", perYear: 2, before: "rcgm", basis: "reading", readings: ["network-meetings-of-one-week"], sources: ["twenty-years/liaison-officer-networks/meeting-time", "twenty-years/vulnerable-groups/children-network"] },
  { body: "working-groups", since: "2023", perYear: 2, basis: "stated", sources: ["iom-page/meetings/working-groups-2023"] },
] as const satisfies readonly FrequencyRow[];

interface InstitutionalDecisionRow {
  readonly id: string;
  readonly at: MeetingKind;
  readonly date: { readonly start: AsOf; readonly end: AsOf };
  /** The number of the Conference. */
  readonly edition?: number;
  readonly place?: Name;
  readonly basis: Exclude<Basis, "reported">;
  readonly derived?: readonly string[];
  readonly sources: readonly ClauseId[];
}

const sanJose = { en: "San José, Costa Rica", es: "San José, Costa Rica", spanish: "official" } as const;
const sanSalvador = { en: "San Salvador, El Salvador", es: "San Salvador, El Salvador", spanish: "official" } as const;
const antigua = { en: "Antigua Guatemala", es: "Antigua Guatemala", spanish: "official" } as const;
const tegucigalpa = { en: "Tegucigalpa, Honduras", es: "Tegucigalpa, Honduras", spanish: "official" } as const;

/** Decisions on the Conference's own structure of which the documents print the meeting. The year of the VII Conference is printed as the one after 2001; that of the XVI follows from the numbers of the IV, of 1999, and the XVII, of 2012. */
export const institutionalDecisionTable = [
  { id: "membership-and-observer-criteria-approved", at: "conference", date: { start: "1999-01-28", end: "1999-01-29" }, edition: 4, place: sanSalvador, basis: "stated", sources: ["twenty-years/criteria-footnote/approval"] },
  { id: "network-smuggling-trafficking-established", at: "conference", date: { start: "2001", end: "2001" }, edition: 6, place: sanJose, basis: "stated", sources: ["twenty-years/smuggling-and-trafficking/network-established"] },
  { id: "network-consular-protection-established", at: "conference", date: { start: "2001", end: "2001" }, edition: 6, place: sanJose, basis: "stated", sources: ["twenty-years/consular-protection/network-established"] },
  { id: "contribution-scale-approved", at: "conference", date: { start: "2001", end: "2001" }, edition: 6, place: sanJose, basis: "stated", sources: ["twenty-years/financing/scale-approved"] },
  { id: "secretariat-renamed", at: "conference", date: { start: "2002", end: "2002" }, edition: 7, place: antigua, basis: "stated", derived: ["date"], sources: ["twenty-years/technical-secretariat/renamed", "twenty-years/technical-secretariat/unit-established"] },
  {
    id: "anti-trafficking-coalitions-integrated",
    at: "conference",
    date: { start: "2011", end: "2011" },
    edition: 16,
    basis: "stated",
    derived: ["date"],
    sources: ["twenty-years/liaison-officer-networks/anti-trafficking-coalitions", "twenty-years/structure-diagram/decision-making-body", "twenty-years/criteria-footnote/approval", "iom-page/meetings/91"],
  },
  { id: "network-children-agreed", at: "rcgm", date: { start: "2016-06", end: "2016-06" }, place: tegucigalpa, basis: "stated", sources: ["twenty-years/vulnerable-groups/children-network"] },
] as const satisfies readonly InstitutionalDecisionRow[];

/** Which of a year's two meetings of the Consultation Group goes with the Vice-Ministerial Meeting. */
export const groupMeetingTable = [
  // The Group came out of the first meeting of the Conference: of 1996 nothing follows.
  { status: "open", since: "1996", reason: "not-stated", sources: ["twenty-years/regional-consultation-group/origin"] },
  { since: "1997", meeting: "first", basis: "stated", sources: ["twenty-years/regional-consultation-group/two-meetings", "iom-page/meetings/89", "iom-page/meetings/91"] },
  // The first of these sentences, of 2016, still says "the first". But the Vice-Ministerial Meeting has moved to the
  // second half, and wherever the list has both (2019, 2021 to 2024) it follows the year-end meeting of the Group.
  {
    since: "2015",
    meeting: "second",
    basis: "reading",
    readings: ["consultation-group-at-the-end-of-the-year"],
    sources: [
      "twenty-years/regional-consultation-group/two-meetings",
      "twenty-years/vice-ministerial-meeting/since-2015",
      "twenty-years/consular-protection/network-meetings",
      "iom-page/meetings/1",
      "iom-page/meetings/2",
      "iom-page/meetings/7",
      "iom-page/meetings/8",
      "iom-page/meetings/20",
      "iom-page/meetings/21",
      "iom-page/meetings/26",
      "iom-page/meetings/27",
      "iom-page/meetings/47",
      "iom-page/meetings/48",
    ],
  },
] as const satisfies readonly ((CitingRow & { since: AsOf; meeting: "first" | "second"; basis: Exclude<Basis, "reported"> }) | (DatedGap & { sources: readonly ClauseId[] }))[];

const placesSince2015 = ["twenty-years/vice-ministerial-meeting/until-2014", "twenty-years/presidency-table/2015", "twenty-years/presidency-table/2016", "iom-page/chair/current", "iom-page/chair/past", "iom-page/meetings/1", "iom-page/meetings/7", "iom-page/meetings/82", "iom-page/meetings/83"] as const;

/** Who hosts the Vice-Ministerial Meeting, by how that is known. */
export const hostTable = [
  // Printed is a country that volunteered to take on the presidency; each year one does, and holds it.
  { since: "1996", host: "presiding-country", basis: "derived", sources: ["twenty-years/vice-ministerial-meeting/until-2014", "twenty-years/presidencies/yearly-volunteer"] },
  // The sentence ends with 2014; the places of 2015, 2016, 2023 and 2024 are those years' presidencies.
  { since: "2015", host: "presiding-country", basis: "reading", readings: ["host-presides-since-2015"], sources: placesSince2015 },
] as const satisfies readonly (CitingRow & { since: AsOf; host: "presiding-country"; basis: Exclude<Basis, "reported"> })[];

/** The years of which the list says that the Vice-Ministerial Meeting was virtual. A meeting that takes place nowhere has no host country. */
export const virtualMeetingTable = [{ year: 2020, sources: ["iom-page/meetings/32"] }] as const satisfies readonly { year: number; sources: readonly ClauseId[] }[];

/** The Networks may meet together where it is required. */
export const jointMeeting = {
  permitted: true,
  where: "required",
  on: "topics-of-common-interest",
  basis: "stated",
  sources: ["twenty-years/liaison-officer-networks/joint-meeting"],
} as const satisfies { permitted: boolean; where: string; on: string; basis: "stated"; sources: readonly ClauseId[] };

/** What users ask of the meetings and no document answers, with the clauses that come nearest. */
export const openPointTable = [
  { id: "quorum", of: "vice-ministerial-meeting", reason: "not-stated", sources: ["twenty-years/vice-ministerial-meeting/declaration", "twenty-years/vice-ministerial-meeting/closed-door-attendance"] },
  { id: "quorum", of: "rcgm", reason: "not-stated", sources: ["twenty-years/regional-consultation-group/composition"] },
  { id: "quorum", of: "network", reason: "not-stated", sources: ["twenty-years/liaison-officer-networks/meeting-time"] },
  { id: "agenda-input-deadline", of: "vice-ministerial-meeting", reason: "not-stated", sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients"] },
] as const satisfies readonly { id: string; of: string; reason: string; sources: readonly ClauseId[] }[];
