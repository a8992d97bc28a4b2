import type { candidacyRule, rotationRule } from "../../../presidency/rules.js";
import type { TopicTexts } from "../locale.js";

/** The words of src/presidency. */
export const presidency = {
  rules: {
    "presidency.candidacy": {
      title: "Candidacy for the Presidency pro tempore",
      criteria: {
        "member-country": "Is a Member Country by the end of the year to be presided over",
        "announced-in-plenary": "Has announced its interest in the plenary session of the Vice-Ministerial Meeting",
        consensus: "Has the consensus of the Member Countries",
      },
    },
    "presidency.rotation": {
      title: "Yearly rotation of the Presidency pro tempore",
      criteria: {
        "one-presidency-a-year": "No year has more than one presidency",
        "member-in-its-year": "Every presiding country is a Member Country by the end of its year",
        "agrees-with-the-documents": "No presidency contradicts one that the documents state",
      },
    },
  },
  labels: {
    appointable: "The country can be appointed.",
    "not-appointable": "The country cannot be appointed.",
    "presidency-not-stated": "The sources consulted do not say who presides in that year.",
    "presidency-only-announced": "A public page announces a presidency for that year; no source says that it was taken on.",
  },
} as const satisfies TopicTexts<{
  "presidency.candidacy": typeof candidacyRule;
  "presidency.rotation": typeof rotationRule;
}>;
