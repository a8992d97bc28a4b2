import * as z from "zod";
import { define, form, list } from "./form.js";
import { expecting } from "./problem.js";
import { assessmentTitle, evidenceOptionsTitle } from "./titles.js";
import { code, optional, text, texts } from "./values.js";

/**
 * The answer to a question about a rule: `Assessment` of rcm-rules. Some assessments say more (`grant`, `decision`): take
 * `assessmentSchema.loose()` for all of them.
 */
export const assessmentSchema = /* @__PURE__ */ define(
  assessmentTitle,
  { rule: "reserve-fund.case", outcome: "eligible", findings: [], missing: [] },
  () =>
    form({
      rule: expecting(z.templateLiteral([z.string(), ".", z.string()]), { code: "not-a-text" }),
      outcome: text(),
      findings: list(form({ criterion: text(), result: code(["met", "unmet", "unknown"]), sources: texts() })),
      missing: texts(),
    }),
);

/** Which facts may answer: `EvidenceOptions` of rcm-rules. */
export const evidenceOptionsSchema = /* @__PURE__ */ define(evidenceOptionsTitle, { evidence: "documents" }, () =>
  form({ evidence: optional(code(["documents", "all"])) }),
);
