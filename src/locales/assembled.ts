import { namedRows } from "../agenda/names.js";
import { bodyTable, relationKinds } from "../bodies/table.js";
import { budgetCategoryTable } from "../contributions/table.js";
import { namedDocuments } from "../documents/names.js";
import { frozen } from "../frozen.js";
import { memberTable, observerCountryTable, observerOrganizationTable, partnerTable } from "../membership/table.js";
import { reportTopics } from "../sources/reports.js";
import { documents, sections } from "../sources/sections.js";
import { type FormTexts, inLanguage, type Locale, names, type TopicTexts } from "./locale.js";
import { optionSets } from "./option-sets.js";

/** What a language says itself; the names of all tables are added. */
interface Words extends Pick<Locale, "language" | "results" | "citation"> {
  /** The texts of every topic: rules and labels. */
  readonly topics: readonly TopicTexts[];
  readonly forms: FormTexts;
}

/** A locale of its own words and of the names that stand in the tables. */
export function assembled({ language, results, citation, topics, forms }: Words): Locale {
  const tableNames = [
    names(memberTable, "code", language),
    names(observerCountryTable, "code", language),
    names(observerOrganizationTable, "id", language),
    names(partnerTable, "id", language),
    names(bodyTable, "id", language),
    inLanguage(relationKinds, language),
    names(budgetCategoryTable, "id", language),
    names(namedRows(), "id", language),
    names(namedDocuments(), "id", language),
  ];
  return frozen({
    language,
    results,
    citation,
    rules: Object.assign({}, ...topics.map(({ rules }) => rules)),
    labels: Object.assign({}, ...tableNames, ...topics.map(({ labels }) => labels)),
    sections: { ...inLanguage(sections, language), ...inLanguage(reportTopics, language) },
    documents: inLanguage(documents, language),
    forms: { ...forms, options: optionSets() },
  });
}
