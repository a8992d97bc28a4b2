/** The navigation of each tree: what stands in the bar, and what beside the pages of each part. */
import { readings, rules } from "rcm-rules/sources";
import { entryOf } from "./pages/api.mjs";
import { tableNames } from "./pages/tables.mjs";
import { guidesOf } from "./pages/written.mjs";
import { readingPath, rulePath, sectionPath } from "./paths.mjs";
import { sections } from "./trees.mjs";

/** @typedef {import("./trees.mjs").Tree} Tree */

/**
 * @param {readonly string[]} entries - the modules of the API
 */
export const navigation = (entries) => (/** @type {Tree} */ tree) => [
  tree.language,
  { nav: bar(tree), sidebar: sidebars(tree, entries) },
];

/** @param {Tree} tree */
function bar({ to, words: { nav } }) {
  return [
    { text: nav.questions, link: to("/questions.html") },
    { text: nav.rules, link: to("/rules/") },
    { text: nav.facts, link: to("/tables/") },
    { text: nav.playground, link: to("/playground.html") },
    { text: nav.guides, link: to("/guide/start.html") },
    { text: nav.api, link: to("/api/") },
    {
      text: nav.more,
      items: [
        { text: nav.pictures, link: to("/pictures/") },
        { text: nav.clauses, link: to("/clauses/") },
        { text: nav.readings, link: to("/readings/") },
        { text: nav.coverage, link: to("/coverage.html") },
        { text: nav.design, link: to("/design/") },
      ],
    },
  ];
}

/**
 * @param {Tree} tree
 * @param {readonly string[]} entries
 */
function sidebars(tree, entries) {
  const { to, words } = tree;
  const { nav } = words;
  const rulesAside = {
    text: nav.rules,
    items: [{ text: nav.overview, link: to("/rules/") }, ...rules.map(ruleItem(tree))],
  };
  const factsAside = {
    text: nav.facts,
    items: [
      { text: nav.overview, link: to("/tables/") },
      ...tableNames.map((name) => ({ text: words.tables[name].title, link: to(`/tables/${name}.html`) })),
    ],
  };
  const lookUp = [
    { text: nav.questions, link: to("/questions.html") },
    rulesAside,
    factsAside,
    { text: nav.pictures, link: to("/pictures/") },
    { text: nav.clauses, link: to("/clauses/") },
    { text: nav.readings, link: to("/readings/") },
    { text: nav.coverage, link: to("/coverage.html") },
  ];
  return {
    [to("/guide/")]: [{ text: nav.guides, items: guidesOf(tree) }],
    [to("/api/")]: [
      {
        text: nav.api,
        items: [
          { text: nav.overview, link: to("/api/") },
          ...entries.map((name) => ({ text: entryOf(name), link: to(`/api/${name}.html`) })),
        ],
      },
    ],
    [to("/clauses/")]: clausesAside(tree),
    [to("/readings/")]: [
      {
        text: nav.readings,
        items: [
          { text: nav.all, link: to("/readings/") },
          ...readings.map(({ id, question }) => ({ text: tree.name(question), link: to(readingPath(id)) })),
        ],
      },
    ],
    [to("/")]: lookUp,
  };
}

/** @param {Tree} tree */
const ruleItem =
  (tree) =>
  (/** @type {typeof rules[number]} */ { id }) => ({
    text: tree.label(id),
    link: tree.to(rulePath(id)),
  });

/** The sections by their document, which open where the reader is. */
function clausesAside(/** @type {Tree} */ tree) {
  const documents = [...new Set([...sections.keys()].map((key) => key.slice(0, key.indexOf("/"))))];
  return documents.map((document) => ({
    text: tree.locale.documents[document] ?? tree.words.clauses.reported,
    items: [...sections]
      .filter(([key]) => key.startsWith(`${document}/`))
      .map(([key, [first = ""]]) => ({ text: tree.source(first).section, link: tree.to(sectionPath(key)) })),
  }));
}
