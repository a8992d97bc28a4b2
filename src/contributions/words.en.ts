import { type TopicWords, titled, type WithFields } from "../kernel/words.js";
import type { scaleFields, scaleRule } from "./rules/scale.js";
import { apportionmentRequestTitle, apportionmentTitle, contributionScaleTitle, printedScaleTitle } from "./titles.en.js";

/** The words of the contributions: the scale and how a budget is shared out. */
export const contributions = {
  rules: {
    "contributions.scale": {
      title: "Scale of annual contributions",
      criteria: {
        "contributions-add-to-total": "The contributions add up to their printed total",
        "percentages-add-to-printed-total": "The percentages add up to their printed total",
        "each-percentage-rounds-from-contribution": "Each percentage is its contribution’s share of the total, rounded to two decimals",
        "every-member-once": "Each of the eleven Member Countries has exactly one row",
      },
      outcomes: {
        consistent: "The scale is consistent.",
        inconsistent: "The scale is not consistent.",
      },
      fields: {
        rows: { label: "Rows", description: "One row for each member." },
        "rows.country": { label: "Country", description: "The country, by its two-letter code of ISO 3166-1." },
        "rows.percentage": { label: "Percentage", description: "The share of the total in per cent." },
        "rows.contribution": { label: "Contribution", description: "The annual contribution in US dollars." },
        total: { label: "Total", description: "The total in US dollars." },
        printedPercentageTotal: { label: "Printed total of the percentages", description: "The total that is printed below the percentages." },
        since: { label: "Since", description: "Since when, with the precision that the documents print." },
      },
    },
  },
  labels: {
    "scale-not-stated": "The documents do not give the scale of that time.",
    contributions: "by the contributions in dollars",
    percentages: "by the printed percentages, in proportion to their own sum",
    "printed-percentages": "by each printed percentage of it",
    "due-date-not-stated": "The documents call the contributions annual and do not say when they are due.",
    "arrears-not-stated": "The documents do not say what follows where a contribution is not paid.",
    "scale-change-not-stated": "The documents do not say who may change the scale of contributions, or how.",
  },
  fields: {
    budget: { label: "Budget", description: "The amount to be shared out, in US dollars." },
    weights: { label: "Weights", description: "The column of the scale by which it is shared out." },
    shares: { label: "Shares", description: "The share of each member." },
    amount: { label: "Amount", description: "The amount in US dollars." },
    difference: { label: "Difference from the budget", description: "By how much the shares exceed the budget, in US dollars; with a minus sign where they fall short of it." },
    extraCent: { label: "Extra cent", description: "Whether one of the cents left over went to this member." },
    "Apportionment.difference": { label: "Difference", description: "By how much the shares exceed the budget, in US dollars." },
  },
  schemas: /* @__PURE__ */ titled(apportionmentRequestTitle, apportionmentTitle, printedScaleTitle, contributionScaleTitle),
} as const satisfies TopicWords<{ "contributions.scale": WithFields<typeof scaleRule, typeof scaleFields> }>;
