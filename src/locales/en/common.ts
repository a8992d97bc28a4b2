import type { TopicTexts } from "../locale.js";

/**
 * Words that belong to no one topic: outcomes that several rules share, statuses, bases, the codes of errors, and every
 * code that two topics have. In all topics a label that is a sentence ends in a full stop, a name or a caption begins with a
 * capital, and what completes another sentence (with an article, a preposition or a quantity in front) begins without one.
 */
export const common = {
  rules: {},
  labels: {
    known: "Known",
    none: "None",
    open: "Not settled by the documents",
    stated: "Stated in the documents",
    derived: "Follows from the documents",
    reported: "Reported",
    implemented: "Implemented",
    consistent: "The data are consistent.",
    inconsistent: "The data are not consistent.",
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
    "unknown-code": "The value is not one of the known codes.",
    "out-of-range": "The value is outside the allowed range.",
    unreadable: "The value cannot be read.",
    description: "It describes the Conference or its work and sets no condition.",
    history: "It tells of the past.",
    rationale: "It says why, not what.",
    "document-structure": "It speaks of the publication itself.",
    aspiration: "It states an aim or a challenge without a condition that can be tested.",
    "undefined-term": "It turns on a term that the documents do not define.",
    discretion: "It is left to somebody’s discretion.",
    "other-institution": "It speaks of another institution.",
    documents: "the two documents alone",
    all: "the two documents and what other public pages report",
    rule: "Rule",
    data: "Data",
    judgement: "For human judgement",
    context: "Context",
    "member-countries": "the Member Countries",
    network: "Liaison Officer Network",
    workshop: "Workshop",
    training: "Training",
    other: "Other",
  },
} as const satisfies TopicTexts;
