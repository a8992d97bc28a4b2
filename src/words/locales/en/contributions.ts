import type { scaleRule } from "../../../contributions/rules.js";
import type { TopicTexts } from "../locale.js";

/** The words of src/contributions. */
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
    },
  },
  labels: {
    "scale-not-stated": "The documents do not give the scale of that time.",
    contributions: "by the contributions in dollars",
    percentages: "by the printed percentages",
  },
} as const satisfies TopicTexts<{ "contributions.scale": typeof scaleRule }>;
