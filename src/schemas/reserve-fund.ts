import type * as z from "zod";
import type { SourceId } from "../kernel/answer.js";
import { grantDays } from "../reserve-fund/facts.js";
import { reserveFundCaseFields } from "../reserve-fund/rules/case.js";
import { reserveFundCaseTitle } from "../reserve-fund/titles.en.js";
import { define, form, list } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { basis } from "./party.js";
import { code, exactOptional, text, texts, usdAmount } from "./values.js";

/** A case that the Reserve Fund may assist: `ReserveFundCase` of rcm-rules/reserve-fund. */
export const reserveFundCaseSchema = /* @__PURE__ */ define(
  reserveFundCaseTitle,
  { voluntaryReturn: true, regionalMigrant: true, disability: true, requested: "800.00" },
  () => schemaOf(reserveFundCaseFields),
  "reserve-fund.case",
);

/** The amount beside the most that is granted: `ReserveFundGrant` of rcm-rules/reserve-fund. */
export function grant() {
  return form({
    maximum: usdAmount(),
    requested: exactOptional(usdAmount()),
    within: code(["met", "unmet", "unknown"]),
    day: code(grantDays),
    basis: basis(),
    readings: texts(),
    sources: list(text() as z.ZodType<SourceId, SourceId>),
  });
}

/** An example of it. */
export const grantExample = {
  maximum: "1000.00",
  requested: "800.00",
  within: "met",
  day: "undated",
  basis: "stated",
  readings: [],
  sources: ["twenty-years/reserve-fund/maximum"],
};
