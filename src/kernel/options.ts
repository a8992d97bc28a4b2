import type { Evidence } from "./answer.js";
import { code, readFields } from "./fields.js";

/** One of the two languages. */
export const language = code(["en", "es"]);

/** Which facts may answer. */
export const evidence = code(["documents", "all"]);

const evidenceFields = { evidence };

/** The evidence that the options ask for. Throws `RcmInputError` where their form is wrong. */
export function readEvidence(options: unknown): Evidence {
  return readFields(evidenceFields, options, "options").evidence ?? "all";
}
