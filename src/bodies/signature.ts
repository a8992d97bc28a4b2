import { type Assessment, assess } from "../kernel/assessment.js";
import type { signedDocuments, signers } from "./facts.js";
import { signatureRule } from "./rules.js";

/** Who may sign for the Conference. */
export type Signer = (typeof signers)[number];

/**
 * What is signed: a commitment with a third party on an administrative matter, or a document that a Member Country needs in
 * order to pay its contribution.
 */
export type SignedDocument = (typeof signedDocuments)[number];

/** A signature that is asked for. An absent field is unknown. */
export interface SignatureRequest {
  readonly signer?: Signer | undefined;
  readonly document?: SignedDocument | undefined;
  /** Whether the Vice-Ministers have approved beforehand. */
  readonly viceMinistersApproved?: boolean | undefined;
  /** Whether the interested country has asked for it. */
  readonly countryRequested?: boolean | undefined;
}

/** Whether a signature is permitted. */
export type SignatureOutcome = "permitted" | "not-permitted" | "undetermined";

/** What a signature may depend on. */
export type SignatureCriterion = (typeof signatureRule)["table"]["criteria"][number]["id"];

/**
 * Assesses whether the presidency or the secretariat may sign a document. Either may sign administrative commitments with
 * third parties that the Vice-Ministers have approved beforehand; the secretariat alone may sign what a country needs in
 * order to pay its contribution, at that country's request and without their approval.
 *
 * @param request the signature; every field optional, an absent one is unknown
 * @returns "permitted", "not-permitted" or "undetermined", with the three findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 *
 * Sources: twenty-years/presidency-functions/7, twenty-years/technical-secretariat-functions/7.
 *
 * @example
 * ```js
 * import { assessSignature } from "rcm-rules/bodies";
 *
 * assessSignature({ document: "third-party-administrative", viceMinistersApproved: true }).outcome; // => "permitted"
 * assessSignature({ signer: "presidency", document: "contribution-payment" }).outcome; // => "not-permitted"
 * assessSignature({ signer: "secretariat", document: "contribution-payment" }).missing; // => ["countryRequested"]
 * ```
 */
export function assessSignature(request: SignatureRequest): Assessment<SignatureOutcome, SignatureCriterion> {
  return assess(signatureRule, request);
}
