import type { TopicTexts } from "../locale.js";

/** The words of src/agenda. */
export const agenda = {
  rules: {},
  labels: {
    rcm: "the Regional Conference on Migration",
    "iom-regional-office": "the Regional Office of IOM",
    "central-america": "Central America",
    emigration: "Emigration",
    immigration: "Immigration",
    "establishment-not-stated": "The documents do not state when it was established.",
    "some-countries-of-origin": "with some countries of origin",
    "sacm-troika": "with the Troika of the South American Conference on Migration",
    exactly: "exactly",
    approximately: "approximately",
    "more-than": "more than",
    "several-times": "several times",
    policy: "Policy",
    management: "Management",
    "others-involved": "others interested or involved",
    "focal-points": "the focal points",
    "national-institutions": "the relevant institutions and ministries of the government",
  },
} as const satisfies TopicTexts;
