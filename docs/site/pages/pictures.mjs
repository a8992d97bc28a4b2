/** The page of pictures. */
import { rules } from "rcm-rules/sources";
import { decisionTable } from "../decision.mjs";
import { escaped, framed } from "../html.mjs";
import { heading, page } from "../page.mjs";
import { membershipPicture, participationPicture, presidenciesPicture, scalePicture } from "../pictures/charts.mjs";
import { bodiesPicture, consultationPicture, decisionPicture } from "../pictures/graphs.mjs";
import { figure } from "../pictures/svg.mjs";
import { filled } from "../text.mjs";
import { lastYear } from "../years.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */

/** The rule whose decision has the most parts is drawn here; each rule's own page shows its own. */
const richest = [...rules].sort((one, other) => depthOf(other.logic) - depthOf(one.logic))[0]?.id ?? "";

/** @param {import("rcm-rules/sources").Decision} part - how deep it nests */
function depthOf(part) {
  /** @type {number} */
  const below = typeof part === "string" ? 0 : Math.max(...("all" in part ? part.all : part.any).map(depthOf));
  return 1 + below;
}

/** @param {Tree} tree */
export function picturePages(tree) {
  const { pictures: words } = tree.words;
  return [
    page(`${tree.path}pictures/index.md`, { title: words.title }, [
      words.lead,
      heading(2, filled(words.bodies.title, { asOf: lastYear }), "bodies"),
      bodiesPicture(tree),
      heading(2, words.presidencies.title, "presidencies-in-time"),
      presidenciesPicture(tree),
      heading(2, words.membership.title, "membership-in-time"),
      membershipPicture(tree),
      heading(2, words.scale.title, "scale-of-contributions"),
      scalePicture(tree),
      heading(2, words.consultation.title, "consultation-in-stages"),
      consultationPicture(tree),
      heading(2, filled(words.decision.title, { rule: tree.label(richest) }), "decision"),
      ruleFigure(tree, richest),
      heading(2, words.participation.heading, "participation"),
      participationPicture(tree),
    ]),
  ];
}

/**
 * A rule's decision, drawn, with its table.
 *
 * @param {Tree} tree
 * @param {string} id
 */
function ruleFigure(tree, id) {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined
    ? framed(id, escaped(id))
    : figure(decisionPicture(tree, id), decisionTable(tree, rule), tree.words.pictures.table);
}
