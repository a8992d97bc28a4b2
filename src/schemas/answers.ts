import * as z from "zod";
import type { RuleId } from "../kernel/assessment.js";
import { evidence } from "../kernel/options.js";
import { assessmentTitle, evidenceOptionsTitle } from "../words/titles.en.js";
import { define, form, list } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { expecting } from "./problem.js";
import { code, exactOptional, text, texts } from "./values.js";

/**
 * The answer to a question about a rule: `Assessment` of rcm-rules. Some assessments say more (`grant`, `decision`):
 * each rule has a schema of its own for them; take `assessmentSchema.loose()` for all of them.
 */
export const assessmentSchema = /* @__PURE__ */ define(
  assessmentTitle,
  {
    rule: "reserve-fund.case",
    outcome: "eligible",
    basis: "stated",
    because: ["voluntary-return", "regional-migrant", "disability"],
    readings: [],
    findings: [],
    missing: [],
  },
  () =>
    form({
      rule: ruleId(),
      outcome: text(),
      basis: exactOptional(code(["stated", "reading"])),
      because: texts(),
      readings: texts(),
      reason: exactOptional(text()),
      findings: findings(),
      missing: texts(),
      unless: exactOptional(texts()),
    }),
);

/** The id of a rule, "reserve-fund.case". */
export function ruleId() {
  const made = expecting(z.string().regex(/^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$/), { code: "not-a-text" });
  return made as z.ZodType as z.ZodType<RuleId, RuleId>;
}

/** Findings of any rule. */
export function findings() {
  return list(
    form({
      criterion: text(),
      result: code(["met", "unmet", "unknown"]),
      sources: texts(),
      reading: exactOptional(text()),
    }),
  );
}

/** Which facts may answer: `EvidenceOptions` of rcm-rules. */
export const evidenceOptionsSchema = /* @__PURE__ */ define(evidenceOptionsTitle, { evidence: "documents" }, () =>
  schemaOf({ evidence }),
);
