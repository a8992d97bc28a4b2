import type { Criteria } from "../../clauses/index.js";
import type { Assessment } from "../../kernel/assessment.js";
import { all, any } from "../../kernel/decision.js";
import { code, type Input, type Path, truth } from "../../kernel/fields.js";
import { is } from "../../kernel/predicates.js";
import { type CriterionOf, type OutcomeOf, rule } from "../../kernel/rule.js";
import { signedDocuments, signers } from "../facts.js";

const fields = {
  /** Who signs. */
  signer: code(signers),
  /** What is signed. */
  document: code(signedDocuments),
  /** Whether the Vice-Ministers have approved beforehand. */
  viceMinistersApproved: truth,
  /** Whether the interested country has asked for it. */
  countryRequested: truth,
};

export { fields as signatureRequestFields };

const both = ["twenty-years/presidency-functions/7", "twenty-years/technical-secretariat-functions/7"] as const;
const secretariatAlone = ["twenty-years/technical-secretariat-functions/7"] as const;

const criteria = [
  { id: "third-party-administrative", input: "document", sources: both, test: is("third-party-administrative") },
  { id: "approved-by-vice-ministers", input: "viceMinistersApproved", sources: both },
  { id: "contribution-payment", input: "document", sources: secretariatAlone, test: is("contribution-payment") },
  {
    id: "requested-by-country",
    input: "countryRequested",
    sources: secretariatAlone,
    reading: "contribution-papers-on-request",
  },
  { id: "signed-by-secretariat", input: "signer", sources: secretariatAlone, test: is("secretariat") },
] as const satisfies Criteria<typeof fields>;

/**
 * A commitment with a third party with the Vice-Ministers' approval, whoever of the two signs; or what a country needs
 * in order to pay its contribution, signed by the secretariat at that country's request. The text says nothing of
 * contribution papers in the presidency's hands and of other documents.
 */
export const signatureRule = rule({
  id: "bodies.signature",
  argument: "request",
  fields,
  criteria,
  decision: any(
    all("third-party-administrative", "approved-by-vice-ministers"),
    all("contribution-payment", "requested-by-country", "signed-by-secretariat"),
  ),
  outcomes: {
    met: "permitted",
    short: [
      { of: ["approved-by-vice-ministers"], outcome: "not-permitted" },
      { of: ["requested-by-country"], outcome: "not-permitted" },
    ],
    unmet: "open",
    reason: "signature-not-mentioned",
  },
});

/** A signature that is asked for. An absent field is unknown. */
export interface SignatureRequest extends Input<typeof fields> {}

/** Who may sign for the Conference. */
export type Signer = (typeof signers)[number];

/**
 * What is signed: a commitment with a third party on an administrative matter, a document that a Member Country needs
 * in order to pay its contribution, or another document.
 */
export type SignedDocument = (typeof signedDocuments)[number];

/** Whether a signature is permitted; "open" where the text does not mention it. */
export type SignatureOutcome = OutcomeOf<typeof signatureRule>;

/** What a signature depends on: what is signed, and for each document what it needs. */
export type SignatureCriterion = CriterionOf<typeof signatureRule>;

/** What `assessSignature` finds. */
export interface SignatureAssessment extends Assessment<SignatureOutcome, SignatureCriterion, Path<typeof fields>> {}

/**
 * Assesses whether the presidency or the secretariat may sign a document. Either may sign administrative commitments
 * with third parties that the Vice-Ministers have approved beforehand. What a country needs in order to pay its
 * contribution is mentioned for the secretariat, at that country's request: whether the presidency may sign it too is
 * open, and so is who signs any other document.
 *
 * @param request - the signature; every field optional, an absent one is unknown
 * @returns "permitted", "not-permitted", "open" or "undetermined", with the five findings and the inputs still missing
 * @throws {@link RcmInputError} where a field has the wrong form
 * @sources twenty-years/presidency-functions/7, twenty-years/technical-secretariat-functions/7
 *
 * @example
 * ```js
 * import { assessSignature } from "rcm-rules/bodies";
 *
 * assessSignature({ document: "third-party-administrative", viceMinistersApproved: true }).outcome; // => "permitted"
 * assessSignature({ signer: "presidency", document: "contribution-payment" }).outcome; // => "open"
 * assessSignature({ document: "other" }).reason; // => "signature-not-mentioned"
 * assessSignature({ signer: "secretariat", document: "contribution-payment" }).missing; // => ["countryRequested"]
 * ```
 */
export function assessSignature(request: SignatureRequest): SignatureAssessment {
  return signatureRule.assess(request);
}
