import { define, form } from "./form.js";
import { reserveFundCaseTitle } from "./titles.js";
import { isoDate, optional, usdAmount, whole, yesOrNo } from "./values.js";

/** A case that the Reserve Fund may assist: `ReserveFundCase` of rcm-rules/reserve-fund. */
export const reserveFundCaseSchema = /* @__PURE__ */ define(
  reserveFundCaseTitle,
  { voluntaryReturn: true, regionalMigrant: true, disability: true, requested: "800.00" },
  () =>
    form({
      voluntaryReturn: yesOrNo(),
      regionalMigrant: yesOrNo(),
      unaccompaniedMinor: yesOrNo(),
      disability: yesOrNo(),
      age: optional(whole(0, 150)),
      illnessOrInjury: yesOrNo(),
      domesticViolence: yesOrNo(),
      sexualAbuse: yesOrNo(),
      trafficking: yesOrNo(),
      approvals: optional(form({ IOM: optional(isoDate()), secretariat: optional(isoDate()) })),
      grantedOn: optional(isoDate()),
      requested: optional(usdAmount()),
    }),
);
