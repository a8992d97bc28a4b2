import { expect, test } from "vitest";
import { assessSignature, assessWorkPlanStep, body, functionsOf, secretariat } from "../../src/bodies/index.js";
import { statistics, work } from "../../src/conference/index.js";
import { type ConsultationEvent, consultation, effectOfSilence } from "../../src/consultation/index.js";
import { assessScale, contributionArrears, scale } from "../../src/contributions/index.js";
import { documentLists, publications } from "../../src/documents/index.js";
import type { Answer, SourceId } from "../../src/kernel/answer.js";
import {
  agendaRecipients,
  assessClosedDoorDelegation,
  assessParticipation,
  assessPlenaryAgenda,
  assessViceMinisterialDate,
  convener,
  draftingCommittees,
  jointNetworkMeeting,
  type MeetingSession,
  meetings,
  type Participant,
  type ParticipationActivity,
  quorum,
  viceMinisterialHost,
} from "../../src/meetings/index.js";
import {
  assessMembership,
  assessObserverCountry,
  assessObserverOrganization,
  criteriaApproval,
  lossOfStanding,
  partners,
  standing,
} from "../../src/membership/index.js";
import { assessCandidacy, presidency, tally, termDates, troika } from "../../src/presidency/index.js";
import { assessReserveFundCase, reserveFund } from "../../src/reserve-fund/index.js";
import { centralThemes, thematicPillars } from "../../src/themes/index.js";

/** What was answered, and the clauses that were cited for it. */
type Reply = readonly [answer: unknown, cited: readonly SourceId[]];

/** A question, how it is asked, the answer of the documents, and the clauses that bear it, "20/" for the publication. */
type Question = readonly [question: string, ask: () => Reply, answer: unknown, clauses: string];

const documents = { evidence: "documents" } as const;

/** The value of a fact, or why there is none. */
function fact<Value>(answer: Answer<Value>, part: (value: Value) => unknown = (value) => value): Reply {
  if (answer.status === "known") return [part(answer.value), answer.sources];
  return [answer.status === "open" ? answer.reason : "none", answer.sources];
}

interface Assessed {
  readonly outcome: string;
  readonly because: readonly string[];
  readonly readings: readonly string[];
  readonly findings: readonly { readonly criterion: string; readonly sources: readonly SourceId[] }[];
}

/** The outcome of a rule, with the readings that it rests on, and the clauses of what carries it. */
function rule({ outcome, because, readings, findings }: Assessed): Reply {
  const cited = findings.flatMap(({ criterion, sources }) => (because.includes(criterion) ? sources : []));
  return [[outcome, ...readings].join(" "), cited];
}

/** What one finds in the plenary or elsewhere, with the right of the members unused. */
function may(
  actor: Participant,
  session: MeetingSession,
  activity: ParticipationActivity,
  given: { readonly [Condition in "invited" | "invitedToDeclare" | "authorizedByPresidency"]?: boolean } = {},
): Reply {
  return rule(assessParticipation({ actor, session, activity, reservedForMembers: false, ...given }));
}

const away = { voluntaryReturn: true, regionalMigrant: true, grantedOn: "2016-06-09" } as const;
const ordinary = { unaccompaniedMinor: false, disability: false, illnessOrInjury: false, age: 30 } as const;
const special = { domesticViolence: false, sexualAbuse: false, trafficking: false } as const;

/** A consultation up to its first round: 3 March 2016 is a Thursday. */
const shared: readonly ConsultationEvent[] = [
  { on: "2016-03-01", type: "submitted-to-troika", by: "presidency", inWriting: true },
  { on: "2016-03-02", type: "troika-consensus" },
  { on: "2016-03-03", type: "shared-first-round" },
];

/** What went against the procedure, with its clauses. */
function against(events: readonly ConsultationEvent[]): Reply {
  const { violations } = consultation(events, { asOf: "2016-04-01" });
  return [violations.map(({ criterion }) => criterion), violations.flatMap(({ sources }) => sources)];
}

function printedScale(): Reply {
  const answer = scale(2016);
  if (answer.status !== "known") return fact(answer);
  const { rows, total, printedPercentageTotal } = answer.value;
  return rule(assessScale({ rows: [...rows], total, printedPercentageTotal }));
}

/** One row of a list, with its clauses. */
const rowOf = <Row extends { readonly sources: readonly SourceId[] }>(
  rows: readonly Row[],
  found: (row: Row) => boolean,
  part: (row: Row) => unknown,
): Reply => {
  const row = rows.find(found);
  return row ? [part(row), row.sources] : [undefined, []];
};

// biome-ignore format: one question a line
const questions: readonly Question[] = [
  ["Who presided in 2010?", () => fact(presidency(2010), ({ country }) => country), "MX", "20/presidency-table/2010"],
  ["Did the presidency choose the theme of 1998?", () => fact(presidency(1998), ({ themeChosenByPresidency }) => themeChosenByPresidency), false, "20/presidency-table/1998 20/presidencies/chosen-theme"],
  ["Who presided in 2018, by the two documents?", () => fact(presidency(2018, documents)), "presidency-not-stated", "20/presidencies/table-scope iom-page/chair/past iom-page/chair/current"],
  ["Who presides in 2025?", () => fact(presidency(2025, documents)), "presidency-not-stated", "iom-page/chair/current"],
  ["How often had Mexico and Belize presided by 2016?", () => { const { MX, BZ } = tally(1996, 2016); return [[MX, BZ], []]; }, [4, 0], ""],
  ["Who was the upcoming member of the Troika in 2010?", () => fact(troika(2010).upcoming), "DO", "20/presidency-table/2011 20/decision-making/1"],
  ["Who was the former member of the Troika in the first year?", () => fact(troika(1996).former), "none", "20/introduction/founding"],
  ["On which day did the presidency of 2024 begin?", () => fact(termDates(2024).begins), "term-dates-not-stated", "20/presidencies/yearly-volunteer iom-page/meetings/handover-2023"],
  ["May a country preside that has not announced it in the plenary?", () => rule(assessCandidacy({ country: "BZ", year: 2017, announcedInPlenary: false, consensus: true })), "not-appointable", "20/presidency-pro-tempore/candidacy"],
  ["May an Observer Country preside?", () => rule(assessCandidacy({ country: "CO", year: 2017, announcedInPlenary: true, consensus: true })), "not-appointable", "20/presidencies/yearly-volunteer 20/introduction/member-countries"],
  ["Was the Dominican Republic a member in 1998?", () => fact(standing("DO", 1998)), "none", "iom-page/members/later-accession"],
  ["Was it one on 1 June 1999?", () => fact(standing("DO", "1999-06-01")), "date-precision", "iom-page/members/later-accession"],
  ["Was UNHCR an observer on 1 January 1997?", () => fact(standing("UNHCR", "1997-01-01")), "date-precision", "20/observer-organizations/UNHCR"],
  ["Was Colombia an observer in 2005?", () => fact(standing("CO", 2005)), "admission-date-not-stated", "20/observer-countries/list"],
  ["Since when has ILO been an observer?", () => fact(standing("ILO", 2020)), "admission-date-not-stated", "iom-page/observer-organizations/ILO 20/observer-organizations/count"],
  ["From which countries is the civil-society network, and of when is that said?", () => { const [one] = partners(1998).certain; return [[one?.coalition.memberCountries.length, one?.coalition.asOf, one?.since], one?.coalition.sources ?? []]; }, [11, "2024", "1998"], "iom-page/partners/RNCOM"],
  ["How does a member leave?", () => fact(lossOfStanding("member")), "loss-of-standing-not-stated", "20/membership-criteria/commitment"],
  ["May a country off the American continent become an observer?", () => rule(assessObserverCountry({ onAmericanContinent: false })), "criteria-unmet", "20/observer-country-criteria/1"],
  ["Who decides on an Observer Country's application?", () => fact(assessObserverCountry({}).decision), { by: "vice-ministers-of-member-countries", in: "private-meeting" }, "20/observer-country-criteria/9"],
  ["Who decides on a new member?", () => fact(assessMembership({}).decision), "deciding-body-not-stated", "20/vice-ministerial-meeting/closed-door-criteria"],
  ["May an organization without a mandate on a central theme become an observer?", () => rule(assessObserverOrganization({ mandateThemes: [] })), "criteria-unmet", "20/observer-organization-criteria/2"],
  ["Which criteria held before 1999?", () => fact(criteriaApproval("observer-country", 1998)), "criteria-not-approved-yet", "20/criteria-footnote/approval"],
  ["Does an Observer Country join the open discussions?", () => may("observer-country", "vmm-plenary", "discuss"), "contested observers-join-no-discussion", "20/observer-countries/open-discussions 20/observer-limits/1"],
  ["Does it draft with the President's authorization?", () => may("observer-country", "vmm-plenary", "draft-documents", { authorizedByPresidency: true }), "contested", "20/observer-countries/prior-authorization 20/observer-limits/1"],
  ["Does it attend the Consultation Group?", () => may("observer-country", "rcgm", "attend", { invited: true }), "denied", "20/regional-consultation-group/observer-participation"],
  ["Does an invitation to declare admit it there?", () => may("observer-country", "rcgm", "make-declaration", { invitedToDeclare: true }), "denied no-observer-country-in-the-group", "20/regional-consultation-group/observer-participation"],
  ["Does an authorization to draft admit it behind closed doors?", () => may("observer-country", "vmm-closed-door", "draft-documents", { authorizedByPresidency: true }), "denied", "20/vice-ministerial-meeting/closed-door-attendance"],
  ["May an organization come to a Network uninvited?", () => may("observer-organization", "network", "attend", { invited: false }), "denied", "20/liaison-officer-networks/observers"],
  ["May the civil-society network come to a Network?", () => may("partner", "network", "attend"), "allowed", "20/liaison-officer-networks/civil-society"],
  ["Does an Observer Country receive the draft agenda?", () => may("observer-country", "vmm-plenary", "receive-preliminary-agenda"), "open", "20/vice-ministerial-meeting/agenda-recipients"],
  ["Who receives the draft agenda?", () => [agendaRecipients.map(({ recipient }) => recipient), agendaRecipients.flatMap(({ sources }) => sources)], ["member", "observer-organization"], "20/vice-ministerial-meeting/agenda-recipients"],
  ["Three officials behind closed doors with each Vice-Minister?", () => rule(assessClosedDoorDelegation({ head: "vice-minister", officials: 3 })), "invalid officials-behind-closed-doors", "20/vice-ministerial-meeting/closed-door-attendance"],
  ["A plenary without the dialogue with civil society?", () => rule(assessPlenaryAgenda({ items: ["presidency-report", "opening-statements"] })), "invalid", "20/vice-ministerial-meeting/plenary-agenda"],
  ["A Vice-Ministerial Meeting from 30 June to 1 July 2014?", () => rule(assessViceMinisterialDate({ start: "2014-06-30", end: "2014-07-01" })), "violates whole-meeting-in-its-half", "20/vice-ministerial-meeting/until-2014"],
  ["Which country was host in 2020?", () => fact(viceMinisterialHost(2020)), "none", "iom-page/meetings/32"],
  ["What is the quorum of the Consultation Group?", () => fact(quorum("rcgm")), "not-stated", "20/regional-consultation-group/composition"],
  ["Who convenes a seminar, and with whom?", () => { const one = convener({ kind: "seminar" }); return [[one.convener, one.with, one.opening], one.sources]; }, ["host-or-co-sponsor", "secretariat", "presidency"], "20/presidency-footnote/convener 20/presidency-footnote/opening-sessions"],
  ["How many drafting committees are there with two Networks?", () => { const { total, alternative, sources } = draftingCommittees(2); return [[total, alternative.total], sources]; }, [3, 4], "20/presidency-pro-tempore/drafting-committees"],
  ["When do the Networks meet together?", () => [[jointNetworkMeeting.where, jointNetworkMeeting.on], jointNetworkMeeting.sources], ["required", "topics-of-common-interest"], "20/liaison-officer-networks/joint-meeting"],
  ["Which meeting was the 27th, and where?", () => rowOf(meetings({ edition: 27 }), () => true, ({ dates, place }) => [dates, place?.country]), [[{ start: "2022-12-01", end: "2022-12-02" }], "SV"], "iom-page/meetings/20"],
  ["Does the Consultation Group alone approve a Network's work plan?", () => rule(assessWorkPlanStep({ from: "drafted", to: "approved", approvedBy: ["rcgm"] })), "contested", "20/regional-consultation-group-roles/2 20/liaison-officer-networks/work-plans"],
  ["May the presidency sign with a third party before the Vice-Ministers approve?", () => rule(assessSignature({ signer: "presidency", document: "third-party-administrative", viceMinistersApproved: false })), "not-permitted", "20/presidency-functions/7"],
  ["Who sets the pending priorities of the Plan of Action?", () => { const { establishedBy, inConsultationWith, sources } = work.planOfAction.pendingPriorities; return [[establishedBy, inConsultationWith], sources]; }, ["presidency", "members"], "20/presidency-pro-tempore/priority-actions"],
  ["What does the presidency do about pending tasks?", () => rowOf(functionsOf("presidency"), ({ number }) => number === 4, ({ id }) => id), "presidency.monitor-pending-tasks", "20/presidency-functions/4"],
  ["What was the secretariat called in 2018, by the two documents?", () => fact(secretariat(2018, documents)), "renaming-date-not-stated", "20/technical-secretariat/renamed iom-page/secretariat/executive-secretariat"],
  ["When did the Network for migrant children begin?", () => { const one = body("network-children"); return [one.begun, one.sources]; }, { notBefore: "2016-06", notAfter: "2017-03-16" }, "20/vulnerable-groups/children-network iom-page/meetings/children-network-2017"],
  ["When does a term of five working days end?", () => { const { due, sources } = consultation(shared, { asOf: "2016-03-04" }); return [due, sources.due ?? []]; }, "2016-03-10", "20/decision-making/2"],
  ["May the decision follow the first round, if nobody proposes changes?", () => against([...shared, { on: "2016-03-11", type: "consensus" }]), ["second-round-before-decision"], "20/decision-making/3"],
  ["Does silence mean consent?", () => fact(effectOfSilence()), "silence-not-stated", "20/decision-making/2"],
  ["Do the printed percentages add up?", printedScale, "inconsistent", "20/contributions-table/total"],
  ["What did Canada pay in 2003?", () => fact(scale(2003)), "scale-not-stated", "20/financing/scale-approved 20/financing/scale-unchanged"],
  ["What if a member does not pay?", () => fact(contributionArrears()), "arrears-not-stated", "20/financing/annual-contributions"],
  ["Does the Fund help a person who is 70?", () => rule(assessReserveFundCase({ ...away, age: 70 })), "eligible one-listed-situation-suffices", "20/reserve-fund-situations/3"],
  ["And one of 69 with nothing else?", () => rule(assessReserveFundCase({ ...away, ...ordinary, ...special, age: 69 })), "ineligible one-listed-situation-suffices three-special-circumstances", "20/reserve-fund-situations/3"],
  ["A victim of trafficking whom IOM alone approves?", () => rule(assessReserveFundCase({ ...away, ...ordinary, trafficking: true, approvals: { IOM: "2016-06-01" } })), "approval-required one-listed-situation-suffices three-special-circumstances prior-joint-approval", "20/reserve-fund/special-circumstances"],
  ["Somebody who does not return?", () => rule(assessReserveFundCase({ ...away, voluntaryReturn: false })), "open", "20/reserve-fund/purpose"],
  ["Are 1,000.01 dollars within the maximum?", () => { const { grant } = assessReserveFundCase({ ...away, age: 70, requested: "1000.01" }); return [[grant.within, grant.maximum], grant.sources]; }, ["unmet", "1000.00"], "20/reserve-fund/maximum"],
  ["Since when has there been the Fund?", () => fact(reserveFund(2005)), "fund-start-not-stated", "20/reserve-fund/name"],
  ["How many migrants had it helped?", () => rowOf(statistics.figures, ({ id }) => id === "fund-beneficiaries", ({ precision, value }) => [precision, value]), ["more-than", 1100], "20/achievements/fund-beneficiaries"],
  ["How many subtopics has migration and development, and are they all?", () => { const topic = centralThemes.at(-1)?.topics[0]; return [[topic?.subtopics.length, topic?.subtopicsComplete], topic?.sources ?? []]; }, [9, false], "20/migration-and-development/central-theme"],
  ["How many topics has each pillar of 2024?", () => [thematicPillars.map(({ topics }) => topics.length), thematicPillars.flatMap(({ sources }) => sources)], [9, 11, 15], "iom-page/pillars/1 iom-page/pillars/2 iom-page/pillars/3"],
  ["In which language is the declaration of 2013 linked?", () => rowOf(publications({ edition: 18 }), () => true, ({ languages }) => languages), ["es"], "iom-page/documents/11"],
  ["Is the list of documents of 2016 complete?", () => rowOf(documentLists, ({ id }) => id === "twenty-years", ({ entries, complete }) => [entries, complete]), [15, false], "20/declarations-and-guidelines/nature"],
];

test("more than fifty questions, each asked once", () => {
  expect(new Set(questions.map(([question]) => question)).size).toBe(questions.length);
  expect(questions.length).toBeGreaterThanOrEqual(50);
});

test.each(questions)("%s", (_, ask, answer, clauses) => {
  const [answered, cited] = ask();
  expect(answered).toEqual(answer);
  const ids = clauses.split(" ").flatMap((id) => (id ? id.replace(/^20\//, "twenty-years/") : []));
  expect(cited).toEqual(expect.arrayContaining(ids));
});
