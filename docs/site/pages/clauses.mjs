/** A page for each clause: what it says in our words, where it stands, and what rests on it. */
import { coverage, readings, rules } from "rcm-rules/sources";
import { code, escaped, link, list, table } from "../html.mjs";
import { page } from "../page.mjs";
import { clausePath, readingPath, rulePath, sectionPath } from "../paths.mjs";
import { filled, userLink } from "../text.mjs";
import { sections } from "../trees.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */
/** @typedef {import("../trees.mjs").SourceId} SourceId */

const coverageOf = new Map(coverage.map((entry) => [entry.clause, entry]));

/** @param {Tree} tree */
export const clausePages = (tree) => [
  overview(tree),
  ...[...sections].flatMap(([section, ids]) => [
    sectionPage(tree, section, ids),
    ...ids.map((id) => clausePage(tree, id)),
  ]),
];

/**
 * @param {Tree} tree
 * @param {readonly SourceId[]} ids
 */
const headingOf = (tree, [id = ""]) => tree.source(id).section;

/** @param {Tree} tree */
function overview(tree) {
  const { clauses: words } = tree.words;
  const parts = [...grouped()].map(([document, entries]) => {
    const title = documentTitle(tree, document);
    const rows = entries.map(([section, ids]) => [
      link(tree.to(sectionPath(section)), escaped(headingOf(tree, ids))),
      `${ids.length}`,
    ]);
    return table({ caption: title, head: [words.section, words.count], rows });
  });
  return page(`${tree.path}clauses/index.md`, { title: words.title }, [words.lead, ...parts]);
}

/** The sections by their document. */
function grouped() {
  /** @type {Map<string, [string, SourceId[]][]>} */
  const found = new Map();
  for (const entry of sections) {
    const document = entry[0].slice(0, entry[0].indexOf("/"));
    found.set(document, [...(found.get(document) ?? []), entry]);
  }
  return found;
}

/**
 * @param {Tree} tree
 * @param {string} document
 */
const documentTitle = ({ locale, words }, document) => locale.documents[document] ?? words.clauses.reported;

/**
 * @param {Tree} tree
 * @param {string} section
 * @param {readonly SourceId[]} ids
 */
function sectionPage(tree, section, ids) {
  const { clauses: words } = tree.words;
  const title = headingOf(tree, ids);
  const rows = ids.map((id) => [
    link(tree.to(clausePath(id)), escaped(tree.source(id).label)),
    escaped(asWhat(tree, id)),
  ]);
  const document = documentTitle(tree, section.slice(0, section.indexOf("/")));
  return page(`${tree.path}${sectionPath(section).slice(1)}index.md`, { title, also: document }, [
    `<p>${escaped(document)}</p>`,
    table({ caption: title, head: [words.clause, words.modelled], rows }),
  ]);
}

/**
 * @param {Tree} tree
 * @param {SourceId} id
 */
function asWhat(tree, id) {
  const entry = coverageOf.get(id);
  return entry === undefined ? tree.label("reported") : tree.label(entry.as);
}

/**
 * @param {Tree} tree
 * @param {SourceId} id
 */
function clausePage(tree, id) {
  const { clauses: words } = tree.words;
  const { document, section, item, label, url } = tree.source(id);
  const other = tree.elsewhere(id);
  const place = id.split("/").slice(0, 2).join("/");
  const facts = [
    [words.says, escaped(label)],
    [words.other, `<span lang="${tree.otherTree}">${escaped(other.label)}</span>`],
    [words.document, escaped(documentTitle(tree, document))],
    [words.section, link(tree.to(sectionPath(place)), escaped(section))],
    ...(item === undefined ? [] : [[words.item, item]]),
    [words.full, escaped(tree.cite(id))],
    [words.id, code(id)],
    ...(url === undefined ? [] : [[words.address, link(url, escaped(url))]]),
    [words.modelled, escaped(asWhat(tree, id))],
  ];
  const rows = facts.map(([name = "", value = ""]) => `<dt>${escaped(name)}</dt><dd>${value}</dd>`).join("");
  const title = label.length > 90 ? `${label.slice(0, label.lastIndexOf(" ", 88))} …` : label;
  return page(`${tree.path}${clausePath(id).slice(1, -5)}.md`, { title, also: other.label }, [
    `<dl class="facts">${rows}</dl>`,
    `<h2 id="rests">${escaped(words.carried)}</h2>`,
    carried(tree, id),
    ...readingsOf(tree, id),
  ]);
}

/**
 * @param {Tree} tree
 * @param {SourceId} id
 */
function carried(tree, id) {
  const criteria = rules.flatMap((rule) =>
    rule.criteria
      .filter(({ sources }) => sources.includes(id))
      .map((criterion) => {
        const text = tree.locale.rules[rule.id]?.criteria[criterion.id] ?? criterion.id;
        const place = `${tree.to(rulePath(rule.id))}#${criterion.id}`;
        return `${tree.rule(rule.id)}: ${link(place, escaped(text))}`;
      }),
  );
  const { by = [] } = coverageOf.get(id) ?? {};
  const rows = by.filter((user) => !rules.some(({ function: name }) => user.startsWith(`${name}#`)));
  const reasons = rows.filter((user) => !user.includes("#") && tree.locale.labels[user]?.endsWith("."));
  const others = rows.filter((user) => !reasons.includes(user)).map((user) => userLink(tree, user));
  const all = [...criteria, ...others];
  if (all.length > 0) return list(all);
  const reason = reasons.map((user) => tree.locale.labels[user]).join(" ");
  return `<p>${escaped(filled(tree.words.clauses.nothing, { reason })).trim()}</p>`;
}

/**
 * @param {Tree} tree
 * @param {SourceId} id
 */
function readingsOf(tree, id) {
  const own = readings.filter(({ sources }) => sources.includes(id));
  if (own.length === 0) return [];
  return [
    `<h2 id="readings">${escaped(tree.words.clauses.readings)}</h2>`,
    list(own.map((one) => link(tree.to(readingPath(one.id)), escaped(tree.name(one.question))))),
  ];
}
