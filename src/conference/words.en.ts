import type { TopicWords } from "../kernel/words.js";

/** The words of the Conference itself. The names of what its tables list stand in the tables. */
export const conference = {
  rules: {},
  labels: {
    rcm: "the Regional Conference on Migration",
    "iom-regional-office": "the Regional Office of IOM",
    "central-america": "Central America",
    emigration: "Emigration",
    immigration: "Immigration",
    exactly: "exactly",
    approximately: "approximately",
    "more-than": "more than",
    "several-times": "several times",
    policy: "Policy",
    management: "Management",
  },
  fields: {},
  schemas: {},
} as const satisfies TopicWords;
