import { type TopicWords, titled } from "../kernel/words.js";
import { publicationFilterTitle } from "./titles.en.js";

/** The words of the documents. Their titles stand in the table. */
export const documents = {
  rules: {},
  labels: {
    "most-important": "Most important documents",
    major: "Major documents",
    "two-declarations-of-one-meeting": "The meeting had two declarations, and the documents do not say which of them the entry is.",
    en: "English",
    es: "Spanish",
    edition: "Edition",
    country: "Country",
    meeting: "Meeting",
  },
  fields: {
    list: { label: "List", description: "The list in which the document appears." },
    language: { label: "Language", description: "A language that the entry names." },
    "PublicationFilter.place": { label: "Place", description: "The place that the entry names, or the country in which the document was adopted." },
    "PublicationFilter.edition": { label: "Edition", description: "The edition of the Conference, as a number." },
    text: { label: "Words", description: "Words of the title or of the printed entry." },
  },
  schemas: /* @__PURE__ */ titled(publicationFilterTitle),
} as const satisfies TopicWords;
