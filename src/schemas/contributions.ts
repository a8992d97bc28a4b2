import * as z from "zod";
import { percentageForm, weightColumns } from "../contributions/table.js";
import { memberCodes } from "../membership/table.js";
import { form, list } from "./form.js";
import { expecting } from "./problem.js";
import { apportionmentRequestTitle, apportionmentTitle, contributionScaleTitle, printedScaleTitle } from "./titles.js";
import { asOf, code, optional, truth, usdAmount } from "./values.js";

/** A budget to be shared out: `ApportionmentRequest` of rcm-rules/contributions. */
export const apportionmentRequestSchema = /* @__PURE__ */ (() =>
  form({ budget: usdAmount(), weights: optional(code(weightColumns)) }).meta({
    ...apportionmentRequestTitle,
    examples: [{ budget: "282724.00", weights: "contributions" }],
  }))();

/** A budget shared out among the members: `Apportionment` of rcm-rules/contributions. */
export const apportionmentSchema = /* @__PURE__ */ (() =>
  form({
    total: usdAmount(),
    weights: code(weightColumns),
    shares: list(form({ country: member(), amount: usdAmount(), extraCent: truth() })),
  }).meta({
    ...apportionmentTitle,
    examples: [
      { total: "0.01", weights: "contributions", shares: [{ country: "US", amount: "0.01", extraCent: true }] },
    ],
  }))();

/** A scale of contributions as it is printed: `PrintedScale` of rcm-rules/contributions. */
export const printedScaleSchema = /* @__PURE__ */ (() =>
  form(printedScale()).meta({
    ...printedScaleTitle,
    examples: [
      {
        rows: [{ country: "BZ", percentage: "100.00", contribution: "5000.00" }],
        total: "5000.00",
        printedPercentageTotal: "100.00",
      },
    ],
  }))();

/** A scale of contributions that is in force: `ContributionScale` of rcm-rules/contributions. */
export const contributionScaleSchema = /* @__PURE__ */ (() =>
  form({ ...printedScale(), since: asOf() }).meta({
    ...contributionScaleTitle,
    examples: [{ rows: [], total: "0.00", printedPercentageTotal: "0.00", since: "2005" }],
  }))();

function printedScale() {
  return {
    rows: list(form({ country: member(), percentage: percentage(100), contribution: usdAmount() })),
    total: usdAmount(),
    printedPercentageTotal: percentage(999.99),
  };
}

function member() {
  return code(memberCodes);
}

/** A percentage with at most two decimals. The form allows three digits: what it is at most follows from the pattern. */
function percentage(maximum: number) {
  const pattern = maximum === 100 ? /^(100(\.00?)?|(0|[1-9]\d?)(\.\d\d?)?)$/ : percentageForm;
  return expecting(z.string().regex(pattern), { code: "not-a-percentage", maximum });
}
