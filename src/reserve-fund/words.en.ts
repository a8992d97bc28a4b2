import { type TopicWords, titled } from "../kernel/words.js";
import type { reserveFundRule } from "./rules/case.js";
import { reserveFundCaseTitle } from "./titles.en.js";

/** The words of the Reserve Fund. */
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
      outcomes: {
        eligible: "The Fund may assist in this case.",
        "approval-required": "This case needs the prior joint approval of IOM and the Technical Secretariat.",
        ineligible: "The Fund does not assist in this case.",
      },
      fields: {
        voluntaryReturn: { label: "Returns voluntarily", description: "Whether the person returns voluntarily." },
        regionalMigrant: { label: "Regional migrant", description: "Whether the person counts as a regional migrant; the documents do not define the term." },
        unaccompaniedMinor: { label: "Unaccompanied boy, girl or adolescent", description: "Whether the person is an unaccompanied boy, girl or adolescent; the documents set no limit of age." },
        disability: { label: "Disability", description: "Whether the person has a disability." },
        age: { label: "Age", description: "The person’s age in whole years." },
        illnessOrInjury: { label: "Disease or injury", description: "Whether the person is injured or has a physical or mental disease." },
        domesticViolence: { label: "Domestic violence", description: "Whether the situation is associated with domestic violence." },
        sexualAbuse: { label: "Sexual abuse", description: "Whether the situation is associated with sexual abuse." },
        trafficking: { label: "Trafficking in persons", description: "Whether the situation is associated with trafficking in persons." },
        approvals: { label: "Approvals", description: "When those who must jointly approve special circumstances did so." },
        "approvals.IOM": { label: "Approval by IOM", description: "The day on which IOM approved." },
        "approvals.secretariat": { label: "Approval by the Technical Secretariat", description: "The day on which the Technical Secretariat approved." },
        grantedOn: { label: "Date of the grant", description: "The day on which the assistance is granted." },
        requested: { label: "Amount requested", description: "The amount requested for the case, in US dollars." },
      },
    },
  },
  labels: {},
  fields: {},
  schemas: /* @__PURE__ */ titled(reserveFundCaseTitle),
} as const satisfies TopicWords<{ "reserve-fund.case": typeof reserveFundRule }>;
