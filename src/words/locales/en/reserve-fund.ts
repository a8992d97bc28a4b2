import type { reserveFundRule } from "../../../reserve-fund/rules.js";
import type { TopicTexts } from "../locale.js";

/** The words of src/reserve-fund. */
export const reserveFund = {
  rules: {
    "reserve-fund.case": {
      title: "Assistance from the Reserve Fund",
      criteria: {
        "voluntary-return": "The person returns voluntarily",
        "regional-migrant": "The person is a regional migrant",
        "unaccompanied-minor": "The person is an unaccompanied boy, girl or adolescent",
        disability: "The person has a disability",
        "age-70-or-over": "The person is 70 or older",
        "illness-or-injury": "The person is injured or has a physical or mental disease",
        "domestic-violence": "The situation is associated with domestic violence",
        "sexual-abuse": "The situation is associated with sexual abuse",
        trafficking: "The situation is associated with trafficking in persons",
        "approved-by-iom": "IOM approved no later than the grant",
        "approved-by-secretariat": "The Technical Secretariat approved no later than the grant",
      },
    },
  },
  labels: {
    eligible: "The Fund may assist in this case.",
    "approval-required": "This case needs the prior joint approval of IOM and the Technical Secretariat.",
    ineligible: "The Fund does not assist in this case.",
  },
} as const satisfies TopicTexts<{ "reserve-fund.case": typeof reserveFundRule }>;
