import { bodyTable, relationKinds } from "../../bodies/facts.js";
import { namedGroups } from "../../bodies/names.js";
import { reportTopics } from "../../clauses/reports.js";
import { documents, sections } from "../../clauses/sections.js";
import { namedConference } from "../../conference/names.js";
import { budgetCategoryTable } from "../../contributions/facts.js";
import { namedDocuments } from "../../documents/names.js";
import { frozen } from "../../kernel/frozen.js";
import { memberTable, observerCountryTable, observerOrganizationTable, partnerTable } from "../../membership/facts.js";
import { namedThemes } from "../../themes/names.js";
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
    names(namedConference(), "id", language),
    names(namedThemes(), "id", language),
    names(namedGroups(), "id", language),
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
