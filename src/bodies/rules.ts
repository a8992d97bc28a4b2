import type { CitedCriteria as Criteria } from "../clauses/index.js";
import { oneDecision, rule, type Truth } from "../kernel/assessment.js";
import { choice } from "../kernel/choice.js";
import { type Fields, readBoolean, readCode, readFields, readList } from "../kernel/fields.js";
import { readBodyId } from "./bodies.js";
import { type BodyId, signedDocuments, signers } from "./facts.js";
import type { SignatureRequest } from "./signature.js";
import type { WorkPlanStep } from "./work-plan.js";

const outcomes = ["permitted", "not-permitted", "undetermined"] as const;
const outcome = /* @__PURE__ */ oneDecision("permitted", "not-permitted");

const signatureFields: Fields<SignatureRequest> = {
  signer: /* @__PURE__ */ readCode(signers),
  document: /* @__PURE__ */ readCode(signedDocuments),
  viceMinistersApproved: readBoolean,
  countryRequested: readBoolean,
};

const signature = [
  { id: "approved-by-vice-ministers", input: "viceMinistersApproved", sources: ["twenty-years/presidency-functions/7", "twenty-years/technical-secretariat-functions/7"] },
  { id: "requested-by-country", input: "countryRequested", sources: ["twenty-years/technical-secretariat-functions/7"] },
  { id: "signed-by-secretariat", input: "signer", sources: ["twenty-years/technical-secretariat-functions/7"], test: ({ signer }) => signer && signer === "secretariat" },
] as const satisfies Criteria<SignatureRequest>;

/** When a signature is permitted: either signer with the Vice-Ministers' approval; for paying a contribution, the secretariat at the country's request. */
export const signatureRule = /* @__PURE__ */ rule({
  id: "bodies.signature",
  read: (request: unknown) => readFields(signatureFields, request, "request"),
  criteria: signature,
  decisions: [/* @__PURE__ */ choice("document", { "third-party-administrative": "approved-by-vice-ministers", "contribution-payment": { all: ["requested-by-country", "signed-by-secretariat"] } })],
  outcomes,
  outcome,
});

const stepFields: Fields<WorkPlanStep> = {
  from: /* @__PURE__ */ readCode(["drafted", "approved", "implemented"]),
  to: /* @__PURE__ */ readCode(["approved", "implemented", "reported"]),
  approvedBy: (value, path) => readList(readBodyId, value, path),
};

function approves(body: BodyId, approvedBy: readonly BodyId[] | undefined): Truth {
  return approvedBy?.includes(body);
}

function stands(state: WorkPlanStep["from"], from: WorkPlanStep["from"]): Truth {
  return from && from === state;
}

const workPlanStep = [
  { id: "approved-by-rcgm", input: "approvedBy", sources: ["twenty-years/regional-consultation-group-roles/2", "twenty-years/liaison-officer-networks/work-plans"], test: ({ approvedBy }) => approves("rcgm", approvedBy) },
  { id: "approved-by-secretariat", input: "approvedBy", sources: ["twenty-years/regional-consultation-group-roles/2"], test: ({ approvedBy }) => approves("secretariat", approvedBy) },
  { id: "from-drafted", input: "from", sources: ["twenty-years/liaison-officer-networks/work-plans"], test: ({ from }) => stands("drafted", from) },
  { id: "from-approved", input: "from", sources: ["twenty-years/liaison-officer-networks/work-plans"], test: ({ from }) => stands("approved", from) },
  { id: "from-implemented", input: "from", sources: ["twenty-years/liaison-officer-networks/work-plans"], test: ({ from }) => stands("implemented", from) },
] as const satisfies Criteria<WorkPlanStep>;

/** The steps of a Network's work plan: drafted, approved by the Consultation Group with the secretariat, implemented, reported. */
export const workPlanStepRule = /* @__PURE__ */ rule({
  id: "bodies.work-plan-step",
  read: (step: unknown) => readFields(stepFields, step, "step"),
  criteria: workPlanStep,
  decisions: [/* @__PURE__ */ choice("to", { approved: { all: ["from-drafted", "approved-by-rcgm", "approved-by-secretariat"] }, implemented: "from-approved", reported: "from-implemented" })],
  outcomes,
  outcome,
});
