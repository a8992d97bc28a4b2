/** Every clause with what carries it. */
import { coverage } from "rcm-rules/sources";
import { escaped, link, table } from "../html.mjs";
import { page } from "../page.mjs";
import { clausePath } from "../paths.mjs";
import { userLink } from "../text.mjs";
import { sections } from "../trees.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */

const coverageOf = new Map(coverage.map((entry) => [entry.clause, entry]));

/** @param {Tree} tree */
export function coveragePages(tree) {
  const { coverage: words, clauses } = tree.words;
  const kinds = [...new Set(coverage.map((entry) => entry.as))].map((kind) => [
    escaped(tree.label(kind)),
    `${coverage.filter((entry) => entry.as === kind).length}`,
  ]);
  const parts = [...sections.values()].flatMap((ids) => {
    const rows = ids.flatMap((id) => {
      const entry = coverageOf.get(id);
      if (entry === undefined) return [];
      const clause = link(tree.to(clausePath(id)), escaped(tree.source(id).label));
      return [[clause, escaped(tree.label(entry.as)), carried(tree, entry.by)]];
    });
    const [first = ""] = ids;
    return rows.length === 0
      ? []
      : [table({ caption: sectionOf(tree, first), head: [clauses.clause, words.as, words.by], rows })];
  });
  const total = [escaped(words.total), `${coverage.length}`];
  const summary = table({ caption: words.title, head: [words.as, clauses.count], rows: [...kinds, total] });
  return [page(`${tree.path}coverage.md`, { title: words.title, search: false }, [words.lead, summary, ...parts])];
}

/**
 * @param {Tree} tree
 * @param {string} id
 */
const sectionOf = (tree, id) => tree.source(id).section;

/**
 * @param {Tree} tree
 * @param {readonly string[]} by
 */
function carried(tree, by) {
  return by
    .map((user) => {
      const reason = user.includes("#") ? undefined : tree.locale.labels[user];
      return reason?.endsWith(".") ? escaped(reason) : userLink(tree, user);
    })
    .join("<br>");
}
