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
        "approval-required": "This case needs the prior joint approval of IOM and the Technical Secretariat, which has not been shown.",
        ineligible: "The Fund does not assist in this case.",
        open: "The documents do not settle whether the Fund may assist in this case.",
      },
      fields: {
        voluntaryReturn: { label: "Returns voluntarily", description: "Say whether the person returns voluntarily." },
        regionalMigrant: { label: "Regional migrant", description: "Say whether the person counts as a regional migrant; the documents do not define the term." },
        unaccompaniedMinor: { label: "Unaccompanied boy, girl or adolescent", description: "Say whether the person is an unaccompanied boy, girl or adolescent; the documents set no limit of age." },
        disability: { label: "Disability", description: "Say whether the person has a disability." },
        age: { label: "Age", description: "The person’s age in whole years." },
        illnessOrInjury: { label: "Disease or injury", description: "Say whether the person is injured or has a physical or mental disease." },
        domesticViolence: { label: "Domestic violence", description: "Say whether the situation is associated with domestic violence." },
        sexualAbuse: { label: "Sexual abuse", description: "Say whether the situation is associated with sexual abuse." },
        trafficking: { label: "Trafficking in persons", description: "Say whether the situation is associated with trafficking in persons." },
        approvals: { label: "Approvals", description: "Say when those who must jointly approve special circumstances did so, or that they refused." },
        "approvals.IOM": { label: "Approval by IOM", description: "Say on which day IOM approved, or that it refused." },
        "approvals.secretariat": { label: "Approval by the Technical Secretariat", description: "Say on which day the Technical Secretariat approved, or that it refused." },
        grantedOn: { label: "Date of the grant", description: "The day on which the assistance is granted." },
        requested: { label: "Amount requested", description: "The amount requested for the case, in US dollars." },
      },
    },
  },
  labels: {
    refused: "Refused",
    "assistance-without-voluntary-return": "The Fund supports voluntary return and also persons who need more than existing programmes provide, and the sentence on special circumstances does not speak of return: whether it assists anybody who does not return voluntarily is not settled.",
    "assistance-to-other-migrants": "Only the name of the Fund speaks of regional migrants, and the term is not defined: whether the Fund assists anybody else is not settled.",
    undated: "The day of the grant is not known: the maximum is the one that was in force last.",
    earlier: "The documents tell the maximum as of the end of 2016: that it held on the earlier day of the grant is a reading of ours.",
    later: "The documents tell the maximum as of the end of 2016 and do not say that it has changed by the day of the grant.",
    "fund-start-not-stated": "The documents do not say when the Fund was established.",
    "fund-payer-not-stated": "The documents do not say who pays for the Fund.",
    "fund-applicants-not-stated": "The documents do not say who may ask the Fund for assistance, or how.",
    "authorities-of-departure": "Authorities of the country of departure",
    "authorities-of-return": "Authorities of the country of return",
    "international-organizations": "International organizations",
    "civil-society-under-conditions": "Civil society, under conditions",
  },
  fields: {
    day: { label: "Day of the grant", description: "Whether the documents speak of the day of the grant." },
  },
  schemas: /* @__PURE__ */ titled(reserveFundCaseTitle),
} as const satisfies TopicWords<{ "reserve-fund.case": typeof reserveFundRule }>;
