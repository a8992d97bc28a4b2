import type { Evidence, EvidenceOptions } from "./answer.js";
import { readCode, readFields } from "./fields.js";

/** One of the two languages. */
export const readLanguage = /* @__PURE__ */ readCode(["en", "es"]);

const readEvidenceCode = /* @__PURE__ */ readCode(["documents", "all"]);

/** The evidence that the options ask for. Throws `RcmInputError` where their form is wrong. */
export function readEvidence(options: unknown): Evidence {
  return readFields<EvidenceOptions>({ evidence: readEvidenceCode }, options, "options").evidence ?? "all";
}
