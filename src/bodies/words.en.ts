import { type TopicWords, titled } from "../kernel/words.js";
import type { signatureRule } from "./rules/signature.js";
import type { workPlanStepRule } from "./rules/work-plan-step.js";
import { bodyTitle, signatureRequestTitle, workPlanStepTitle } from "./titles.en.js";

/** In other forms "from" and "to" are called otherwise. */
const stateBefore = { label: "From", description: "The state in which the plan stands." } as const;
const stateAfter = { label: "To", description: "The state into which the plan goes." } as const;

/** The words of the bodies: kinds, functions, signatures, work plans, ad hoc groups. */
export const bodies = {
  rules: {
    "bodies.signature": {
      title: "Signing documents for the Conference",
      criteria: {
        "third-party-administrative": "Is an administrative commitment with a third party",
        "approved-by-vice-ministers": "Has been approved beforehand by the Vice-Ministers",
        "contribution-payment": "Is a document for the payment of a contribution",
        "requested-by-country": "Has been requested by the interested country",
        "signed-by-secretariat": "Is signed by the secretariat",
      },
      outcomes: {
        permitted: "The signature is permitted.",
        "not-permitted": "The signature is not permitted.",
      },
      fields: {
        signer: { label: "Signer", description: "Who signs for the Conference." },
        document: { label: "Document", description: "What is signed." },
        viceMinistersApproved: { label: "Approved by the Vice-Ministers", description: "Whether the Vice-Ministers have approved beforehand." },
        countryRequested: { label: "Requested by the country", description: "Whether the interested country has asked for it." },
      },
    },
    "bodies.work-plan-step": {
      title: "Steps of a Network’s work plan",
      criteria: {
        "to-approved": "Is approved with this step",
        "approved-by-rcgm": "Has been approved by the Regional Consultation Group",
        "approved-by-secretariat": "Has been approved by the secretariat",
        "from-drafted": "Was drafted before this step",
        "to-implemented": "Is implemented with this step",
        "from-approved": "Was approved before this step",
        "to-reported": "Is reported on with this step",
        "from-implemented": "Was implemented before this step",
      },
      outcomes: {
        permitted: "The step is permitted.",
        "not-permitted": "The step is not permitted.",
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
    "renaming-date-not-stated": "The documents do not state when the name was changed.",
    "decision-making-body": "Decision-making body",
    "consultation-group": "Consultation group",
    "liaison-officer-network": "Liaison Officer Network",
    "working-group": "Working group",
    "ad-hoc-group": "Ad hoc group",
    "third-party-administrative": "Administrative commitment with a third party",
    "contribution-payment": "Document for the payment of a contribution",
    drafted: "Drafted",
    approved: "Approved",
    "work-plan-state.reported": "Reported",
    mermaid: "Mermaid",
    dot: "DOT (Graphviz)",
    "presidency.convene-events": "Calls the Conference’s events and sends out the invitations",
    "presidency.lead-meetings": "Directs meetings and activities, from the Vice-Ministerial Meeting down to the Networks",
    "presidency.lead-drafting": "Heads the drafting groups and writes the reports, conclusions and draft declarations",
    "presidency.monitor-pending-tasks": "Keeps track of the tasks still pending",
    "presidency.consult-members": "Asks the Member Countries for their views where it sees the need",
    "presidency.represent-conference": "Speaks for the Conference in other forums, then reports and proposes what should follow",
    "presidency.sign-documents": "Signs administrative commitments with third parties once the Vice-Ministers have approved them",
    "presidency.activate-consultation": "Sets the five-day consultation in motion when it is needed",
    "presidency.other-tasks": "Takes on whatever else the Conference entrusts to it",
    "secretariat.advise-members": "Gives the Member Countries advice on migration",
    "secretariat.inform-focal-points": "Keeps the focal points up to date on how the Conference advances",
    "secretariat.inform-new-authorities": "Introduces new authorities of the Member Countries to the Conference",
    "secretariat.coordinate-with-organizations": "Works together with civil society and international organizations that further the Conference’s objectives",
    "secretariat.inform-other-bodies": "Tells other bodies what the Conference does",
    "secretariat.manage-cooperation-resources": "Manages funds of cooperation agencies for the Conference’s topics",
    "secretariat.sign-documents": "Signs administrative commitments that the Vice-Ministers have approved, and payment papers that a country asks for",
    "secretariat.other-tasks": "Takes on whatever else the Conference entrusts to it",
    "rcgm.review-plan-of-action": "Reviews how the Plan of Action is kept up to date, with its workshops, seminars, training, projects and exchange of information",
    "rcgm.approve-work-plans": "Examines the Networks’ work plans and, with the secretariat, approves them",
    "rcgm.manage-secretariat-matters": "Deals with the secretariat’s administration and budget",
    "establishment-not-stated": "The documents do not state when it was established.",
    "some-countries-of-origin": "with some countries of origin",
    "sacm-troika": "with the Troika of the South American Conference on Migration",
    "others-involved": "others interested or involved",
    "focal-points": "the focal points",
    "national-institutions": "the relevant institutions and ministries of the government",
  },
  fields: {
    until: { label: "Until", description: "When it ceased to exist." },
    untilBasis: { label: "Basis of the end date", description: "How it is known when it ceased to exist." },
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
