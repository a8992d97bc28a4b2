import * as z from "zod";
import { form, list } from "./form.js";
import { assessmentTitle, evidenceOptionsTitle } from "./titles.js";
import { code, optional, text, texts } from "./values.js";

/**
 * The answer to a question about a rule: `Assessment` of rcm-rules. Some assessments say more (`grant`, `decision`): take
 * `assessmentSchema.loose()` for all of them.
 */
export const assessmentSchema = /* @__PURE__ */ (() =>
  form({
    rule: z.templateLiteral([z.string(), ".", z.string()]),
    outcome: text(),
    findings: list(form({ criterion: text(), result: code(["met", "unmet", "unknown"]), sources: texts() })),
    missing: texts(),
  }).meta({
    ...assessmentTitle,
    examples: [{ rule: "reserve-fund.case", outcome: "eligible", findings: [], missing: [] }],
  }))();

/** Which facts may answer: `EvidenceOptions` of rcm-rules. */
export const evidenceOptionsSchema = /* @__PURE__ */ (() =>
  form({ evidence: optional(code(["documents", "all"])) }).meta({
    ...evidenceOptionsTitle,
    examples: [{ evidence: "documents" }],
  }))();
