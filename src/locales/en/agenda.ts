import type { TopicTexts } from "../locale.js";

/** The words of src/agenda. */
export const agenda = {
  rules: {},
  labels: {
    rcm: "The Regional Conference on Migration",
    "member-countries": "The Member Countries",
    "iom-regional-office": "The Regional Office of IOM",
    "central-america": "Central America",
    emigration: "Emigration",
    immigration: "Immigration",
    "establishment-not-stated": "The documents do not state when it was established.",
    "some-countries-of-origin": "With some of the countries of origin",
    "sacm-troika": "With the Troika of the South American Conference on Migration",
    exactly: "Exactly",
    approximately: "Approximately",
    "more-than": "More than",
    "several-times": "Several times",
    policy: "Policy",
    management: "Management",
    "others-involved": "Others interested or involved",
    "focal-points": "The focal points",
    "national-institutions": "The relevant institutions and ministries of the government",
  },
} as const satisfies TopicTexts;
