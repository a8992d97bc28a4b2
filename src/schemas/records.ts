import * as z from "zod";
import { jsonCopy } from "../kernel/json.js";
import { isPlainObject } from "../kernel/read.js";
import type { DecisionDetails, RecordedInput } from "../records/index.js";
import { decisionRecordTitle } from "../words/titles.en.js";
import { findings, ruleId } from "./answers.js";
import { always, define, form, problem } from "./form.js";
import { code, exactOptional, isoDate, text, texts } from "./values.js";

/** A decision that is stored: `DecisionRecord` of rcm-rules/records. */
export const decisionRecordSchema = /* @__PURE__ */ define(
  decisionRecordTitle,
  {
    version: "0.0.0",
    rule: "reserve-fund.case",
    input: { voluntaryReturn: false },
    decidedOn: "2016-03-08",
    outcome: "ineligible",
    basis: "stated",
    because: ["voluntary-return"],
    readings: [],
    findings: [],
    missing: [],
    details: { grant: { maximum: "1000.00", within: "unknown" } },
  },
  () =>
    form({
      version: text(),
      rule: ruleId(),
      input: plainJson<RecordedInput>((value) => typeof value === "object" && value !== null, {
        anyOf: [{ type: "object" }, { type: "array", items: {} }],
      }),
      decidedOn: exactOptional(isoDate()),
      outcome: text(),
      basis: exactOptional(code(["stated", "reading"])),
      because: texts(),
      readings: texts(),
      reason: exactOptional(text()),
      findings: findings(),
      missing: texts(),
      unless: exactOptional(texts()),
      details: exactOptional(plainJson<DecisionDetails>(isPlainObject, { type: "object" })),
    }),
);

/**
 * What JSON can hold. Of a value that comes as JSON there is no more to check than that it is an object, or a list
 * where that may be: so its JSON Schema says all.
 */
function plainJson<Value>(
  isRight: (value: unknown) => boolean,
  json: { readonly [keyword: string]: unknown },
): z.ZodType<Value, Value> {
  const made = z.unknown().check(
    always((payload) => {
      if (payload.value === undefined) problem(payload, [], { code: "required", expected: "not-an-object" });
      else if (!isJson(payload.value, isRight)) problem(payload, [], { code: "unreadable" });
    }),
  );
  return made.meta(json) as z.ZodType as z.ZodType<Value, Value>;
}

function isJson(value: unknown, isRight: (value: unknown) => boolean): boolean {
  try {
    return isRight(jsonCopy(value, "value"));
  } catch {
    return false;
  }
}
