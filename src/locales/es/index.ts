import { memberTable, observerCountryTable, observerOrganizationTable, partnerTable } from "../../membership/table.js";
import { reportTopics } from "../../sources/reports.js";
import { documents, sections } from "../../sources/sections.js";
import { inLanguage, type Locale, names } from "../locale.js";
import { common } from "./common.js";
import { membership } from "./membership.js";

export type { Locale, RuleTexts } from "../locale.js";

/** Spanish: pass it to `describe`, `label` and `cite`. */
export const es: Locale = {
  language: "es",
  results: { met: "se cumple", unmet: "no se cumple", unknown: "se desconoce" },
  rules: { ...membership.rules },
  labels: {
    ...names(memberTable, "code", "es"),
    ...names(observerCountryTable, "code", "es"),
    ...names(observerOrganizationTable, "id", "es"),
    ...names(partnerTable, "id", "es"),
    ...common.labels,
    ...membership.labels,
  },
  sections: { ...inLanguage(sections, "es"), ...inLanguage(reportTopics, "es") },
  documents: inLanguage(documents, "es"),
  citation: {
    section: "{document}, {section}",
    item: "{document}, {section}, punto {item}",
    row: "{document}, {section}, {item}",
  },
};
