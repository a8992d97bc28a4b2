import * as z from "zod";
import { percentageForm, weightColumns } from "../contributions/facts.js";
import { define, form, list } from "./form.js";
import { expecting } from "./problem.js";
import { apportionmentRequestTitle, apportionmentTitle, contributionScaleTitle, printedScaleTitle } from "./titles.js";
import { asOf, code, member, optional, truth, usdAmount } from "./values.js";

/** A budget to be shared out: `ApportionmentRequest` of rcm-rules/contributions. */
export const apportionmentRequestSchema = /* @__PURE__ */ define(
  apportionmentRequestTitle,
  { budget: "282724.00", weights: "contributions" },
  () => form({ budget: usdAmount(), weights: optional(code(weightColumns)) }),
);

/** A budget shared out among the members: `Apportionment` of rcm-rules/contributions. */
export const apportionmentSchema = /* @__PURE__ */ define(
  apportionmentTitle,
  {
    total: "282724.00",
    weights: "contributions",
    shares: [{ country: "BZ", amount: "5000.00", extraCent: false }],
  },
  () =>
    form({
      total: usdAmount(),
      weights: code(weightColumns),
      shares: list(form({ country: member(), amount: usdAmount(), extraCent: truth() })),
    }),
);

/** A scale of contributions as it is printed: `PrintedScale` of rcm-rules/contributions. */
export const printedScaleSchema = /* @__PURE__ */ define(
  printedScaleTitle,
  {
    rows: [{ country: "BZ", percentage: "1.77", contribution: "5000.00" }],
    total: "282724.00",
    printedPercentageTotal: "100.00",
  },
  () => form(printedScale()),
);

/** A scale of contributions that is in force: `ContributionScale` of rcm-rules/contributions. */
export const contributionScaleSchema = /* @__PURE__ */ define(
  contributionScaleTitle,
  {
    rows: [{ country: "BZ", percentage: "1.77", contribution: "5000.00" }],
    total: "282724.00",
    printedPercentageTotal: "100.00",
    since: "2005",
  },
  () => form({ ...printedScale(), since: asOf() }),
);

function printedScale() {
  return {
    rows: list(form({ country: member(), percentage: percentage(100), contribution: usdAmount() })),
    total: usdAmount(),
    printedPercentageTotal: percentage(999.99),
  };
}

/** A percentage with at most two decimals. The form allows three digits: what it is at most follows from the pattern. */
function percentage(maximum: number) {
  const pattern = maximum === 100 ? /^(100(\.00?)?|(0|[1-9]\d?)(\.\d\d?)?)$/ : percentageForm;
  return expecting(z.string().regex(pattern), { code: "not-a-percentage", maximum });
}
