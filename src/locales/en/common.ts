import type { TopicTexts } from "../locale.js";

/** Words that belong to no topic: outcomes that several rules share, statuses, bases, the codes of errors. */
export const common = {
  rules: {},
  labels: {
    known: "Known",
    none: "None",
    open: "Not settled by the documents",
    stated: "Stated in the documents",
    derived: "Follows from the documents",
    reported: "Reported",
    undetermined: "Cannot be determined yet: information is missing.",
    "not-an-object": "The value must be an object with named fields.",
    "not-an-array": "The value must be a list.",
    "not-a-boolean": "The value must be true or false.",
    "not-a-text": "The value must be a text that is not empty.",
    "not-a-date": "The value must be a calendar date such as 2016-06-09.",
    "not-an-as-of-date": "The value must be a year, a month or a day such as 2016, 2016-06 or 2016-06-09.",
    "not-a-year": "The value must be a calendar year.",
    "not-a-whole-number": "The value must be a whole number.",
    "not-an-amount": "The value must be an amount in US dollars with at most two decimals.",
    "not-a-percentage": "The value must be a percentage with at most two decimals.",
    "unknown-code": "The value is not one of the codes that are known.",
    "out-of-range": "The value is outside the range that is allowed.",
    unreadable: "The value cannot be read.",
  },
} as const satisfies TopicTexts;
