import { type TopicWords, titled } from "../kernel/words.js";
import type { signatureRule } from "./rules/signature.js";
import type { workPlanStepRule } from "./rules/work-plan-step.js";
import { bodyTitle, signatureRequestTitle, workPlanStepTitle } from "./titles.en.js";

/** In other forms "from" and "to" are called otherwise. */
const stateBefore = { label: "Present state", description: "The state in which the plan stands." } as const;
const stateAfter = { label: "Next state", description: "The state into which the plan goes." } as const;

/** The words of the bodies: kinds, functions, signatures, work plans, ad hoc groups. */
export const bodies = {
  rules: {
    "bodies.signature": {
      title: "Signing documents for the Conference",
      criteria: {
        "third-party-administrative": "The document is an administrative commitment with a third party",
        "approved-by-vice-ministers": "The Vice-Ministers have approved the document beforehand",
        "contribution-payment": "The document is for the payment of a contribution",
        "requested-by-country": "The interested country has requested it",
        "signed-by-secretariat": "The secretariat signs the document",
      },
      outcomes: {
        permitted: "The signature is permitted.",
        "not-permitted": "The signature is not permitted.",
        open: "The documents do not mention this signature: they neither permit nor forbid it.",
      },
      fields: {
        signer: { label: "Signer", description: "Who signs for the Conference." },
        document: { label: "Document", description: "What is signed." },
        viceMinistersApproved: { label: "Approved by the Vice-Ministers", description: "Say whether the Vice-Ministers have approved beforehand." },
        countryRequested: { label: "Requested by the country", description: "Say whether the interested country has asked for it." },
      },
    },
    "bodies.work-plan-step": {
      title: "Steps of a Network’s work plan",
      criteria: {
        "to-approved": "The plan is approved with this step",
        "from-drafted": "The plan was a draft before this step",
        "approved-by-rcgm": "The Regional Consultation Group has approved the plan",
        "approved-by-secretariat": "The secretariat has approved the plan together with the Regional Consultation Group",
        "to-implemented": "The plan is implemented with this step",
        "approved-before": "The plan was approved before this step",
        "to-reported": "The plan is reported on with this step",
      },
      outcomes: {
        permitted: "The step is permitted.",
        "not-permitted": "The step is not permitted.",
        contested: "It is contested whether the plan is approved: one sentence has the Regional Consultation Group approve it, another the Group together with the secretariat.",
        open: "The documents do not mention this step: they neither permit nor forbid it.",
      },
      fields: {
        from: stateBefore,
        to: stateAfter,
        approvedBy: { label: "Approved by", description: "The bodies that have approved the plan." },
      },
    },
  },
  labels: {
    permitted: "It is permitted.",
    "not-permitted": "It is not permitted.",
    contested: "Contested: the documents contradict each other",
    "signature-not-mentioned": "The documents do not mention this signature.",
    "step-not-mentioned": "The documents do not mention this step.",
    "renaming-date-not-stated": "The documents do not state when the name was changed.",
    "names-not-stated": "The documents do not name them.",
    "vice-ministers": "the Vice-Ministers",
    "decision-making-body": "Decision-making body",
    "consultation-group": "Consultation group",
    "liaison-officer-network": "Liaison Officer Network",
    "working-group": "Working group",
    "ad-hoc-group": "Ad hoc group",
    "third-party-administrative": "Administrative commitment with a third party",
    "contribution-payment": "Document for the payment of a contribution",
    drafted: "Drafted",
    approved: "Approved",
    "work-plan-state.implemented": "Implemented",
    "work-plan-state.reported": "Reported",
    mermaid: "Mermaid",
    dot: "DOT (Graphviz)",
    "presidency.convene-events": "Convenes the Conference’s events and sends out the invitations",
    "presidency.lead-meetings": "Coordinates and leads the Conference’s meetings and activities, those of the Vice-Ministers, the Consultation Group and the Networks among them",
    "presidency.lead-drafting": "Leads the drafting groups and prepares the Networks’ reports, the recommendations and conclusions, and the drafts of declarations and decisions",
    "presidency.monitor-pending-tasks": "Keeps track of the tasks still pending",
    "presidency.consult-members": "Asks the Member Countries for their views where it sees the need",
    "presidency.represent-conference": "Represents the Conference in various forums, presents there what has been agreed and decided, then reports and recommends follow-up where appropriate",
    "presidency.sign-documents": "Signs documents with third parties on administrative matters that need a formal commitment, once the Vice-Ministers have approved",
    "presidency.activate-consultation": "Sets the five-day consultation in motion when it is needed",
    "presidency.other-tasks": "Takes on whatever else the Conference entrusts to it",
    "secretariat.advise-members": "Gives the Member Countries advice on migration",
    "secretariat.inform-focal-points": "Tells the focal points regularly how the Conference advances",
    "secretariat.inform-new-authorities": "Introduces new authorities of the Member Countries to the Conference",
    "secretariat.coordinate-with-organizations": "Coordinates actions with international organizations and civil society that further the Conference’s objectives",
    "secretariat.inform-other-bodies": "Tells other bodies what the Conference does",
    "secretariat.manage-cooperation-resources": "Manages resources of international cooperation agencies for the topics of interest to the Conference",
    "secretariat.sign-documents": "Signs documents with third parties on administrative matters that the Vice-Ministers have approved, and contribution papers that a country asks for",
    "secretariat.other-tasks": "Takes on whatever else the Conference entrusts to it",
    "rcgm.review-plan-of-action": "Reviews how the Plan of Action is kept up to date, with the exchange of information, workshops, seminars, training and projects under the three central themes",
    "rcgm.approve-work-plans": "Reviews and approves the Networks’ work plans, together with the secretariat",
    "rcgm.manage-secretariat-matters": "Deals with the secretariat’s administration and budget",
    "establishment-not-stated": "The documents do not state when it was established.",
    "some-countries-of-origin": "with some countries of origin",
    "sacm-troika": "with the Troika of the South American Conference on Migration",
    "others-involved": "other colleagues interested or involved in the process",
    "focal-points": "the focal points",
    "national-institutions": "the relevant institutions and ministries of the government",
  },
  fields: {
    begun: { label: "Begun between", description: "The earliest and the latest date at which it may have begun." },
    ended: { label: "Ended between", description: "The earliest and the latest date at which it may have ended." },
    "Body.derived": { label: "Derived", description: "The data that follow from the documents." },
    "Body.readings": { label: "Readings", description: "The readings of the documents on which some of its dates rest." },
    agreed: { label: "Agreed", description: "When it was agreed upon." },
    permanent: { label: "Permanent", description: "Whether it belongs to the permanent structure." },
    lastMentioned: { label: "Last mentioned", description: "The latest year in which a document speaks of it." },
    "WorkPlanStep.from": stateBefore,
    "WorkPlanStep.to": stateAfter,
  },
  schemas: /* @__PURE__ */ titled(signatureRequestTitle, workPlanStepTitle, bodyTitle),
} as const satisfies TopicWords<{
  "bodies.signature": typeof signatureRule;
  "bodies.work-plan-step": typeof workPlanStepRule;
}>;
