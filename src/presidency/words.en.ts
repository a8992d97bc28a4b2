import { type TopicWords, titled, type WithFields } from "../kernel/words.js";
import type { candidacyRule } from "./rules/candidacy.js";
import type { rotationRule, rotationTermFields } from "./rules/rotation.js";
import { candidacyTitle, editionTitle, presidencyTermTitle, rotationTermTitle, rotationTitle } from "./titles.en.js";

/** The words of the Presidency pro tempore: candidacy, rotation, editions. */
export const presidency = {
  rules: {
    "presidency.candidacy": {
      title: "Candidacy for the Presidency pro tempore",
      criteria: {
        "member-country": "Is a Member Country by the end of the year to be presided over",
        "announced-in-plenary": "Has announced its interest in the plenary session of the Vice-Ministerial Meeting",
        consensus: "Has the consensus of the Member Countries",
      },
      outcomes: {
        appointable: "The country can be appointed.",
        "not-appointable": "The country cannot be appointed.",
      },
      fields: {
        country: { label: "Country", description: "The country, by its two-letter code of ISO 3166-1." },
        year: { label: "Year", description: "The calendar year." },
        announcedInPlenary: { label: "Announced in the plenary", description: "Say whether the country has announced its interest in the plenary session of the Vice-Ministerial Meeting." },
        consensus: { label: "Consensus", description: "Say whether the country has the consensus of the Member Countries." },
      },
    },
    "presidency.rotation": {
      title: "Yearly rotation of the Presidency pro tempore",
      criteria: {
        "one-presidency-a-year": "No year has more than one presidency",
        "member-in-its-year": "Every presiding country is a Member Country by the end of its year",
        "agrees-with-the-documents": "No presidency contradicts one that the documents state",
        "another-country-than-the-year-before": "No country presides in two consecutive years",
      },
      outcomes: {
        consistent: "The list of presidencies agrees with the documents.",
        open: "The documents do not settle whether such a list is a rotation.",
        inconsistent: "The list of presidencies does not agree with the documents.",
      },
      fields: {
        year: { label: "Year", description: "The calendar year." },
        country: { label: "Country", description: "The country, by its two-letter code of ISO 3166-1." },
      },
    },
  },
  labels: {
    "presidency-not-stated": "The sources consulted do not say who presides in that year.",
    "presidency-only-announced": "A public page announces a presidency for that year; no source says that it was taken on.",
    "presiding-again-not-stated": "The documents speak of a yearly rotation and do not say whether a country may preside in two consecutive years.",
    "troika-not-stated-yet": "The documents do not say whether there was a Troika in that year: the publication of 2016 is the first text that speaks of it.",
    "term-dates-not-stated": "The documents print no day on which a presidency begins or ends.",
    "payer-not-stated": "The documents do not say who bears the expenses.",
  },
  fields: {
    themeChosenByPresidency: { label: "Theme chosen by the presidency", description: "Whether it is for the presiding country to choose the theme." },
    spanishSources: { label: "Source of the Spanish", description: "The public pages that have the wording in Spanish." },
  },
  schemas: /* @__PURE__ */ titled(candidacyTitle, rotationTermTitle, rotationTitle, editionTitle, presidencyTermTitle),
} as const satisfies TopicWords<{
  "presidency.candidacy": typeof candidacyRule;
  "presidency.rotation": WithFields<typeof rotationRule, typeof rotationTermFields>;
}>;
