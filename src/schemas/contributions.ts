import * as z from "zod";
import { apportionmentFields } from "../contributions/apportion.js";
import { weightColumns } from "../contributions/facts.js";
import { type PercentageField, percentageForm } from "../contributions/percentage.js";
import { scaleFields, scaleRowFields } from "../contributions/rules/scale.js";
import {
  apportionmentRequestTitle,
  apportionmentTitle,
  contributionScaleTitle,
  printedScaleTitle,
} from "../contributions/titles.en.js";
import { define, form, list } from "./form.js";
import { schemaOf } from "./from-fields.js";
import { basis } from "./party.js";
import { expecting } from "./problem.js";
import { asOf, code, exactOptional, member, texts, truth, usdAmount } from "./values.js";

/** A budget to be shared out: `ApportionmentRequest` of rcm-rules/contributions. */
export const apportionmentRequestSchema = /* @__PURE__ */ define(
  apportionmentRequestTitle,
  { budget: "282724.00", weights: "contributions" },
  () => schemaOf(apportionmentFields),
);

/** A budget shared out among the members: `Apportionment` of rcm-rules/contributions. */
export const apportionmentSchema = /* @__PURE__ */ define(
  apportionmentTitle,
  {
    total: "282724.00",
    weights: "contributions",
    since: "2005",
    basis: "reading",
    readings: ["shares-by-the-dollar-column"],
    shares: [
      {
        country: "BZ",
        amount: "5000.00",
        extraCent: false,
        basis: "reading",
        sources: ["twenty-years/contributions-table/BZ"],
      },
    ],
    sources: ["twenty-years/financing/annual-contributions"],
  },
  () =>
    form({
      total: usdAmount(),
      weights: code(weightColumns),
      since: asOf(),
      basis: basis(),
      readings: exactOptional(texts()),
      carriedForward: exactOptional(z.literal(true)),
      shares: list(
        form({ country: member(), amount: usdAmount(), extraCent: truth(), basis: basis(), sources: texts() }),
      ),
      difference: exactOptional(difference()),
      sources: texts(),
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
  () =>
    schemaOf(scaleFields, {
      rows: rows(),
      printedPercentageTotal: percentage(scaleFields.printedPercentageTotal),
    }),
  "contributions.scale",
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
  () =>
    form({
      rows: rows(),
      total: usdAmount(),
      printedPercentageTotal: percentage(scaleFields.printedPercentageTotal),
      since: asOf(),
    }),
);

/** An amount that may be below nothing. */
function difference() {
  return expecting(z.string().regex(/^-?(0|[1-9][0-9]{0,11})[.][0-9][0-9]$/), { code: "not-an-amount" });
}

function rows() {
  return list(schemaOf(scaleRowFields, { percentage: percentage(scaleRowFields.percentage) }));
}

/**
 * A percentage with at most two decimals. The form allows three digits: what it is at most follows from the pattern.
 */
function percentage({ maximum }: PercentageField) {
  const pattern = maximum === 100 ? /^(100([.]00?)?|(0|[1-9][0-9]?)([.][0-9]{1,2})?)$/ : percentageForm;
  return expecting(z.string().regex(pattern), { code: "not-a-percentage", maximum });
}
