import { reserveFundCaseFields } from "../reserve-fund/rules/case.js";
import { reserveFundCaseTitle } from "../reserve-fund/titles.en.js";
import { define } from "./form.js";
import { schemaOf } from "./from-fields.js";

/** A case that the Reserve Fund may assist: `ReserveFundCase` of rcm-rules/reserve-fund. */
export const reserveFundCaseSchema = /* @__PURE__ */ define(
  reserveFundCaseTitle,
  { voluntaryReturn: true, regionalMigrant: true, disability: true, requested: "800.00" },
  () => schemaOf(reserveFundCaseFields),
  "reserve-fund.case",
);
