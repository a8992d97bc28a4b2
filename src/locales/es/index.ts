/**
 * Every word of the library that a person reads, in Spanish.
 *
 * @module
 */
import { namedRows } from "../../agenda/names.js";
import { bodyTable, relationKinds } from "../../bodies/table.js";
import { budgetCategoryTable } from "../../contributions/table.js";
import { namedDocuments } from "../../documents/names.js";
import { frozen } from "../../frozen.js";
import { memberTable, observerCountryTable, observerOrganizationTable, partnerTable } from "../../membership/table.js";
import { reportTopics } from "../../sources/reports.js";
import { documents, sections } from "../../sources/sections.js";
import { inLanguage, type Locale, names } from "../locale.js";
import { agenda } from "./agenda.js";
import { bodies } from "./bodies.js";
import { common } from "./common.js";
import { consultation } from "./consultation.js";
import { contributions } from "./contributions.js";
import { documents as publications } from "./documents.js";
import { meetings } from "./meetings.js";
import { meetingsRegister } from "./meetings-register.js";
import { membership } from "./membership.js";
import { presidency } from "./presidency.js";
import { reserveFund } from "./reserve-fund.js";

export type { Locale, RuleTexts } from "../locale.js";

/** Spanish: pass it to `describe`, `label` and `cite`. */
export const es: Locale = /* @__PURE__ */ texts();

function texts(): Locale {
  return frozen({
    language: "es",
    results: { met: "se cumple", unmet: "no se cumple", unknown: "se desconoce" },
    rules: {
      ...membership.rules,
      ...presidency.rules,
      ...bodies.rules,
      ...meetings.rules,
      ...consultation.rules,
      ...contributions.rules,
      ...reserveFund.rules,
    },
    labels: {
      ...names(memberTable, "code", "es"),
      ...names(observerCountryTable, "code", "es"),
      ...names(observerOrganizationTable, "id", "es"),
      ...names(partnerTable, "id", "es"),
      ...names(bodyTable, "id", "es"),
      ...inLanguage(relationKinds, "es"),
      ...names(budgetCategoryTable, "id", "es"),
      ...names(namedRows(), "id", "es"),
      ...names(namedDocuments(), "id", "es"),
      ...common.labels,
      ...membership.labels,
      ...presidency.labels,
      ...bodies.labels,
      ...meetings.labels,
      ...meetingsRegister.labels,
      ...consultation.labels,
      ...contributions.labels,
      ...reserveFund.labels,
      ...agenda.labels,
      ...publications.labels,
    },
    sections: { ...inLanguage(sections, "es"), ...inLanguage(reportTopics, "es") },
    documents: inLanguage(documents, "es"),
    citation: {
      section: "{document}, {section}",
      item: "{document}, {section}, punto {item}",
      row: "{document}, {section}, {item}",
    },
  });
}
