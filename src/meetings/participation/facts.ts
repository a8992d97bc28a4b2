import type { ClauseId, ReadingId } from "../../clauses/index.js";
import { type activities, type participants, type participationConditions, sessions } from "../facts.js";

/** Who takes part. */
export type Participant = (typeof participants)[number];
/** A session that the documents tell apart. */
export type MeetingSession = (typeof sessions)[number];
/** What one may do in a session or towards it. */
export type ParticipationActivity = (typeof activities)[number];
/** A circumstance on which a clause makes participation depend. */
export type ParticipationCondition = (typeof participationConditions)[number];

/**
 * What a clause does for the participants, sessions and activities of its row: "reserves" and "closes" keep the
 * participant out of the session, so that nothing else counts: the first where the members have used a right, the
 * second of itself; "gives" and "excludes" speak of the activity, and contradict each other where both hold;
 * "leaves-open" comes nearest where no clause settles it.
 */
export type ParticipationEffect = "reserves" | "closes" | "gives" | "excludes" | "leaves-open";

/** What one clause says of participation. */
export interface ParticipationRow {
  readonly effect: ParticipationEffect;
  readonly to: readonly Participant[];
  readonly in: readonly MeetingSession[];
  readonly activities: readonly ParticipationActivity[];
  /** The circumstances under which it says so, all of them; left out where it always does. */
  readonly when?: { readonly [Condition in ParticipationCondition]?: boolean };
  readonly source: ClauseId;
  /** The registered reading by which the clause says so; left out where it is printed. */
  readonly reading?: ReadingId;
}

const observers = ["observer-country", "observer-organization"] as const;
const nonMembers = ["observer-country", "observer-organization", "partner"] as const;
const everybody = ["member", "observer-country", "observer-organization", "partner"] as const;
const viceMinisterialMeeting = ["vmm-plenary", "vmm-closed-door"] as const;
const otherMeetings = ["rcgm", "network", "seminar-or-workshop"] as const;
const meetingsOfBodies = ["vmm-plenary", "vmm-closed-door", "rcgm", "network"] as const;

/** What one does in the session itself. The agenda is set and its draft received before: nobody is kept out of that. */
const insideTheSession = ["attend", "make-declaration", "discuss", "decide", "draft-documents", "recommend"] as const;

/** What the civil-society network may do besides attending, of which no clause speaks. */
const beyondAttending = ["make-declaration", "discuss", "draft-documents", "decide", "set-agenda", "recommend"] as const;

/**
 * Every clause on participation, in the order of the publication; each of the 160 cases (participant, session,
 * activity) has a clause that settles it or the one that comes nearest.
 *
 * Where a clause says so by one of several interpretations, the row names the reading. Two pairs of sentences contradict
 * each other: observers take part in open discussions and in meetings, and are kept from discussions; an observer
 * country that is authorized intervenes in documents, and is kept from them. Where a sentence on a session keeps somebody
 * out, it goes before what another gives in meetings in general: printed of the closed-door part, which is exclusive, and
 * of a Network, which names its one exception; of the Consultation Group it is a reading. That a clause names some, such as the
 * recipients of the agenda, excludes nobody else: the others stay open.
 */
export const participationTable = [
  { effect: "gives", to: ["observer-country"], in: ["vmm-plenary"], activities: ["attend", "discuss"], source: "twenty-years/observer-countries/open-discussions" },
  { effect: "leaves-open", to: ["observer-country"], in: ["seminar-or-workshop"], activities: ["attend", "make-declaration", "discuss"], source: "twenty-years/observer-countries/open-discussions" },
  { effect: "excludes", to: ["observer-country"], in: sessions, activities: ["draft-documents", "decide", "set-agenda"], when: { authorizedByPresidency: false }, source: "twenty-years/observer-countries/prior-authorization" },
  { effect: "gives", to: ["observer-country"], in: sessions, activities: ["draft-documents"], when: { authorizedByPresidency: true }, source: "twenty-years/observer-countries/prior-authorization" },
  { effect: "gives", to: ["observer-country"], in: sessions, activities: ["decide", "set-agenda"], when: { authorizedByPresidency: true }, source: "twenty-years/observer-countries/prior-authorization", reading: "authorization-covers-all-three" },
  { effect: "leaves-open", to: ["observer-country"], in: sessions, activities: ["recommend"], source: "twenty-years/observer-countries/prior-authorization" },
  { effect: "gives", to: ["observer-organization"], in: sessions, activities: ["recommend"], source: "twenty-years/observer-organizations/role", reading: "organizations-recommend-in-any-session" },
  { effect: "leaves-open", to: ["observer-organization"], in: ["seminar-or-workshop"], activities: ["attend", "make-declaration", "discuss", "draft-documents", "decide"], source: "twenty-years/observer-organizations/role" },
  { effect: "leaves-open", to: ["observer-organization"], in: sessions, activities: ["set-agenda"], source: "twenty-years/observer-organizations/agenda-slots" },
  { effect: "gives", to: ["partner"], in: ["vmm-plenary", "rcgm", "seminar-or-workshop"], activities: ["attend"], source: "twenty-years/observer-organizations/network-participation" },
  { effect: "leaves-open", to: ["partner"], in: ["seminar-or-workshop"], activities: beyondAttending, source: "twenty-years/observer-organizations/network-participation" },
  { effect: "gives", to: observers, in: meetingsOfBodies, activities: ["make-declaration"], when: { invitedToDeclare: true }, source: "twenty-years/observer-limits/1" },
  { effect: "excludes", to: observers, in: meetingsOfBodies, activities: ["make-declaration"], when: { invitedToDeclare: false }, source: "twenty-years/observer-limits/1", reading: "declarations-on-invitation-only" },
  { effect: "excludes", to: observers, in: meetingsOfBodies, activities: ["draft-documents"], source: "twenty-years/observer-limits/1" },
  { effect: "excludes", to: observers, in: meetingsOfBodies, activities: ["discuss"], source: "twenty-years/observer-limits/1", reading: "observers-join-no-discussion" },
  { effect: "excludes", to: observers, in: meetingsOfBodies, activities: ["decide"], source: "twenty-years/observer-limits/1", reading: "observers-do-not-decide" },
  { effect: "leaves-open", to: observers, in: ["seminar-or-workshop"], activities: ["make-declaration", "discuss", "draft-documents", "decide"], source: "twenty-years/observer-limits/1" },
  { effect: "reserves", to: observers, in: sessions, activities: insideTheSession, when: { reservedForMembers: true }, source: "twenty-years/observer-limits/2" },
  { effect: "reserves", to: ["partner"], in: sessions, activities: insideTheSession, when: { reservedForMembers: true }, source: "twenty-years/observer-limits/2", reading: "reserved-for-members-closes-to-partners" },
  { effect: "gives", to: ["member"], in: ["vmm-plenary"], activities: ["attend", "discuss", "decide"], source: "twenty-years/structure-diagram/decision-making-body" },
  { effect: "gives", to: ["member"], in: ["vmm-closed-door"], activities: ["discuss"], source: "twenty-years/structure-diagram/decision-making-body" },
  { effect: "leaves-open", to: ["partner"], in: ["vmm-plenary"], activities: ["decide"], source: "twenty-years/structure-diagram/decision-making-body" },
  { effect: "leaves-open", to: ["member"], in: viceMinisterialMeeting, activities: ["recommend"], source: "twenty-years/structure-diagram/recommendations" },
  { effect: "leaves-open", to: ["member"], in: ["network"], activities: ["recommend"], source: "twenty-years/structure-diagram/network-report" },
  { effect: "gives", to: observers, in: ["vmm-plenary"], activities: ["attend"], source: "twenty-years/vice-ministerial-meeting/plenary-observers" },
  { effect: "gives", to: ["observer-organization"], in: ["vmm-plenary"], activities: ["discuss"], source: "twenty-years/vice-ministerial-meeting/plenary-observers", reading: "taking-part-is-discussing" },
  { effect: "gives", to: ["member"], in: ["vmm-plenary"], activities: ["attend", "make-declaration"], source: "twenty-years/vice-ministerial-meeting/plenary-agenda" },
  { effect: "gives", to: ["partner"], in: ["vmm-plenary"], activities: ["attend"], source: "twenty-years/vice-ministerial-meeting/plenary-agenda" },
  { effect: "gives", to: ["partner"], in: ["vmm-plenary"], activities: ["make-declaration", "discuss"], source: "twenty-years/vice-ministerial-meeting/plenary-agenda", reading: "civil-society-speaks-in-the-dialogue" },
  { effect: "leaves-open", to: ["partner"], in: ["vmm-plenary"], activities: ["draft-documents", "set-agenda", "recommend"], source: "twenty-years/vice-ministerial-meeting/plenary-agenda" },
  { effect: "gives", to: ["member"], in: ["vmm-plenary"], activities: ["set-agenda"], source: "twenty-years/vice-ministerial-meeting/additional-topics" },
  { effect: "gives", to: ["member"], in: ["vmm-closed-door"], activities: ["attend"], source: "twenty-years/vice-ministerial-meeting/closed-door-attendance" },
  { effect: "leaves-open", to: ["member"], in: ["vmm-closed-door"], activities: ["make-declaration"], source: "twenty-years/vice-ministerial-meeting/closed-door-attendance" },
  { effect: "closes", to: nonMembers, in: ["vmm-closed-door"], activities: insideTheSession, source: "twenty-years/vice-ministerial-meeting/closed-door-attendance" },
  { effect: "gives", to: ["member"], in: ["vmm-closed-door"], activities: ["decide"], source: "twenty-years/vice-ministerial-meeting/closed-door-decisions" },
  { effect: "gives", to: ["member"], in: ["vmm-closed-door"], activities: ["decide"], source: "twenty-years/vice-ministerial-meeting/closed-door-criteria" },
  { effect: "gives", to: ["member"], in: viceMinisterialMeeting, activities: ["set-agenda"], source: "twenty-years/vice-ministerial-meeting/agenda-sources" },
  { effect: "leaves-open", to: ["partner"], in: ["vmm-closed-door"], activities: ["set-agenda"], source: "twenty-years/vice-ministerial-meeting/agenda-sources" },
  { effect: "gives", to: ["member"], in: viceMinisterialMeeting, activities: ["receive-preliminary-agenda"], source: "twenty-years/vice-ministerial-meeting/agenda-recipients" },
  { effect: "gives", to: ["observer-organization"], in: viceMinisterialMeeting, activities: ["receive-preliminary-agenda"], source: "twenty-years/vice-ministerial-meeting/agenda-recipients", reading: "every-observer-organization-is-international" },
  { effect: "leaves-open", to: ["observer-country", "partner"], in: viceMinisterialMeeting, activities: ["receive-preliminary-agenda"], source: "twenty-years/vice-ministerial-meeting/agenda-recipients" },
  { effect: "leaves-open", to: everybody, in: otherMeetings, activities: ["receive-preliminary-agenda"], source: "twenty-years/vice-ministerial-meeting/agenda-recipients" },
  { effect: "gives", to: ["member"], in: ["vmm-plenary", "rcgm", "network"], activities: ["draft-documents"], source: "twenty-years/presidency-pro-tempore/drafting-committees", reading: "members-draft" },
  { effect: "gives", to: ["member"], in: ["vmm-plenary", "rcgm", "network"], activities: ["draft-documents"], source: "twenty-years/presidency-pro-tempore/drafted-documents", reading: "members-draft" },
  { effect: "leaves-open", to: ["member"], in: ["vmm-closed-door"], activities: ["draft-documents"], source: "twenty-years/presidency-pro-tempore/drafted-documents" },
  { effect: "gives", to: ["member"], in: ["seminar-or-workshop"], activities: ["attend"], source: "twenty-years/presidency-footnote/convener", reading: "members-attend-seminars" },
  { effect: "leaves-open", to: ["member"], in: ["seminar-or-workshop"], activities: beyondAttending, source: "twenty-years/presidency-footnote/convener" },
  { effect: "gives", to: ["member"], in: ["rcgm"], activities: ["attend"], source: "twenty-years/regional-consultation-group/composition" },
  { effect: "leaves-open", to: ["member"], in: ["rcgm"], activities: ["make-declaration", "set-agenda"], source: "twenty-years/regional-consultation-group/composition" },
  { effect: "leaves-open", to: ["partner"], in: ["rcgm"], activities: ["decide"], source: "twenty-years/regional-consultation-group/composition" },
  { effect: "gives", to: ["observer-organization"], in: ["rcgm"], activities: ["attend"], source: "twenty-years/regional-consultation-group/observer-participation" },
  { effect: "gives", to: ["observer-organization"], in: ["rcgm"], activities: ["discuss"], source: "twenty-years/regional-consultation-group/observer-participation", reading: "taking-part-is-discussing" },
  { effect: "closes", to: ["observer-country"], in: ["rcgm"], activities: ["attend", "discuss", "recommend"], source: "twenty-years/regional-consultation-group/observer-participation" },
  { effect: "closes", to: ["observer-country"], in: ["rcgm"], activities: ["make-declaration"], when: { invitedToDeclare: false }, source: "twenty-years/regional-consultation-group/observer-participation" },
  { effect: "closes", to: ["observer-country"], in: ["rcgm"], activities: ["decide", "draft-documents"], when: { authorizedByPresidency: false }, source: "twenty-years/regional-consultation-group/observer-participation" },
  { effect: "closes", to: ["observer-country"], in: ["rcgm"], activities: ["make-declaration", "decide", "draft-documents"], source: "twenty-years/regional-consultation-group/observer-participation", reading: "no-observer-country-in-the-group" },
  { effect: "gives", to: ["member"], in: ["rcgm"], activities: ["draft-documents", "recommend"], source: "twenty-years/regional-consultation-group/duties" },
  { effect: "gives", to: ["member"], in: ["rcgm"], activities: ["discuss"], source: "twenty-years/regional-consultation-group-roles/1" },
  { effect: "gives", to: ["member"], in: ["rcgm"], activities: ["discuss", "decide"], source: "twenty-years/regional-consultation-group-roles/2" },
  { effect: "gives", to: ["member"], in: ["rcgm"], activities: ["discuss"], source: "twenty-years/regional-consultation-group-roles/3" },
  { effect: "gives", to: ["partner"], in: ["rcgm"], activities: ["attend"], source: "twenty-years/regional-consultation-group/civil-society" },
  { effect: "leaves-open", to: ["partner"], in: ["rcgm"], activities: ["make-declaration", "discuss", "draft-documents", "set-agenda", "recommend"], source: "twenty-years/regional-consultation-group/civil-society" },
  { effect: "gives", to: ["member"], in: ["network"], activities: ["attend", "draft-documents"], source: "twenty-years/liaison-officer-networks/work-plans", reading: "networks-are-of-the-members" },
  { effect: "leaves-open", to: ["member"], in: ["network"], activities: ["make-declaration", "decide", "set-agenda"], source: "twenty-years/liaison-officer-networks/work-plans" },
  { effect: "gives", to: ["member"], in: ["network"], activities: ["discuss"], source: "twenty-years/liaison-officer-networks/joint-meeting", reading: "networks-are-of-the-members" },
  { effect: "closes", to: observers, in: ["network"], activities: insideTheSession, when: { invited: false }, source: "twenty-years/liaison-officer-networks/observers" },
  { effect: "gives", to: observers, in: ["network"], activities: ["attend"], when: { invited: true }, source: "twenty-years/liaison-officer-networks/observers" },
  { effect: "gives", to: observers, in: ["network"], activities: ["discuss"], when: { invited: true }, source: "twenty-years/liaison-officer-networks/observers", reading: "taking-part-is-discussing" },
  { effect: "gives", to: ["partner"], in: ["network"], activities: ["attend"], source: "twenty-years/liaison-officer-networks/civil-society" },
  { effect: "leaves-open", to: ["partner"], in: ["network"], activities: beyondAttending, source: "twenty-years/liaison-officer-networks/civil-society" },
  { effect: "leaves-open", to: ["member"], in: ["seminar-or-workshop"], activities: ["set-agenda"], source: "twenty-years/technical-secretariat/sponsored-activities" },
] as const satisfies readonly ParticipationRow[];
