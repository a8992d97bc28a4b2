import type { TopicTexts } from "../locale.js";

/** The words of src/documents. */
export const documents = {
  rules: {},
  labels: {
    "most-important": "Most important documents",
    major: "Major documents",
    "two-declarations-of-one-meeting": "The meeting had two declarations, and the documents do not say which of them the entry is.",
    en: "English",
    es: "Spanish",
    year: "Year",
    edition: "Edition",
    country: "Country",
  },
} as const satisfies TopicTexts;
