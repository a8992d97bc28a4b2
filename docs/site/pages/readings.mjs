/** A page for each reading: the question, what the library takes, what else the text could mean, what rests on it. */
import { readings } from "rcm-rules/sources";
import { escaped, link, list, table } from "../html.mjs";
import { heading, page } from "../page.mjs";
import { readingPath } from "../paths.mjs";
import { filled, userLink } from "../text.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */
/** @typedef {typeof readings[number]} Reading */

/** @param {Tree} tree */
export const readingPages = (tree) => [overview(tree), ...readings.map((reading) => readingPage(tree, reading))];

/** @param {Tree} tree */
function overview(tree) {
  const { readings: words } = tree.words;
  const rows = readings.map(({ id, question, chosen }) => [
    link(tree.to(readingPath(id)), escaped(tree.name(question))),
    escaped(tree.name(chosen)),
  ]);
  return page(`${tree.path}readings/index.md`, { title: words.title, also: words.search }, [
    filled(words.lead, { count: readings.length }),
    table({ caption: words.title, head: [words.question, words.chosen], rows }),
  ]);
}

/**
 * @param {Tree} tree
 * @param {Reading} reading
 */
function readingPage(tree, { id, question, chosen, alternatives, sources, usedBy }) {
  const { readings: words } = tree.words;
  const title = tree.name(question);
  return page(`${tree.path}${readingPath(id).slice(1, -5)}.md`, { title, also: tree.otherName(question) }, [
    heading(2, words.chosen, "chosen"),
    `<p><strong>${escaped(tree.name(chosen))}</strong></p>`,
    heading(2, words.alternatives, "alternatives"),
    list(alternatives.map((one) => escaped(tree.name(one)))),
    heading(2, words.sources, "sources"),
    list(sources.map((clause) => tree.inFull(clause))),
    heading(2, words.used, "used"),
    list(usedBy.map((user) => userLink(tree, user))),
  ]);
}
