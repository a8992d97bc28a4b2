/** What the site itself says in English; all that the library says comes from its own words. */

import { tables } from "./facts.en.mjs";
import { pictures } from "./pictures.en.mjs";
import { questions } from "./questions.en.mjs";
import { clauses, coverage, form, playground, readings, rules } from "./rules.en.mjs";

export const words = {
  rules,
  clauses,
  readings,
  coverage,
  form,
  playground,
  tables,
  pictures,
  questions,
  frame: {
    description: "The Regional Conference on Migration as rules and facts, each with the clause that it rests on.",
    outline: "On this page",
    appearance: "Appearance",
    toLight: "Switch to light",
    toDark: "Switch to dark",
    menu: "Menu",
    top: "Back to the top",
    language: "Change language",
    skip: "Skip to content",
    table: "Table",
    code: "Code",
    footer: "MIT licence. Not a publication of the Conference: it models what public documents say, and is no legal advice.",
    notFound: {
      title: "There is no such page",
      quote: "The address leads nowhere on this site. The search finds what has moved.",
      linkLabel: "Go to the first page",
      linkText: "First page",
    },
  },
  search: {
    button: { buttonText: "Search", buttonAriaLabel: "Search" },
    modal: {
      displayDetails: "Show the texts",
      resetButtonTitle: "Empty the search",
      backButtonTitle: "Close the search",
      noResultsText: "Nothing is found for",
      footer: {
        selectText: "to open",
        selectKeyAriaLabel: "Enter",
        navigateText: "to move",
        navigateUpKeyAriaLabel: "Arrow up",
        navigateDownKeyAriaLabel: "Arrow down",
        closeText: "to close",
        closeKeyAriaLabel: "Escape",
      },
    },
  },
  nav: {
    guides: "Guides",
    rules: "Rules",
    questions: "Questions",
    facts: "Facts",
    clauses: "Clauses",
    readings: "Readings",
    pictures: "Pictures",
    playground: "Playground",
    coverage: "Coverage",
    api: "API",
    overview: "Overview",
    all: "All of them",
    more: "More",
    design: "Design",
  },
  api: {
    lead: "Each entry of the package: its functions first, then what they give and take. Every example runs as a test.",
    rule: "It runs the rule",
    input: { field: "Field", label: "Label", form: "What it says", clause: "Clause" },
    parts: { Input: "Input" },
  },
};
