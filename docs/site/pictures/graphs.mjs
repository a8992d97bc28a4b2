/** Pictures of how things stand to each other, drawn by Graphviz from what the library says. */
import { bodies, bodyDiagram, relations } from "rcm-rules/bodies";
import { addWorkingDays, consultation } from "rcm-rules/consultation";
import { rules } from "rcm-rules/sources";
import { escaped, table } from "../html.mjs";
import { filled } from "../text.mjs";
import { lastYear } from "../years.mjs";
import { drawn, figure, lines } from "./svg.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */
/** @typedef {import("rcm-rules/sources").Decision} Decision */

/**
 * The bodies and their relations as of a year.
 *
 * @param {Tree} tree
 * @param {string} [asOf]
 */
export function bodiesPicture(tree, asOf = lastYear) {
  const { bodies: words, table: shows } = tree.words.pictures;
  const names = new Map(bodies(asOf).certain.map((body) => [body.id, tree.name(body.name)]));
  const rows = relations(asOf).certain.map(({ from, to, kind, sources }) => [
    escaped(names.get(from) ?? from),
    escaped(tree.locale.labels[kind] ?? kind),
    escaped(names.get(to) ?? to),
    sources.map((id) => tree.clause(id)).join("<br>"),
  ]);
  const svg = drawn(bodyDiagram(asOf, { format: "dot", language: tree.language }));
  const title = filled(words.title, { asOf });
  const picture = { id: `bodies-${asOf}`, title, description: filled(words.description, { asOf }), svg };
  return figure(picture, table({ caption: title, head: [...words.head, tree.words.tables.clause], rows }), shows);
}

/**
 * A rule's decision: what must hold together, what suffices by itself.
 *
 * @param {Tree} tree
 * @param {string} id
 */
export function decisionPicture(tree, id) {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const { decision: words } = tree.words.pictures;
  const texts = tree.locale.rules[id];
  const nodes = [
    `root [shape=box, style="rounded,bold", label="${lines(texts?.outcomes?.[rule.outcomes[0] ?? ""] ?? "", 40)}"];`,
  ];
  let count = 0;
  /** @type {(part: Decision, above: string) => void} */
  const add = (part, above) => {
    count += 1;
    const name = `n${count}`;
    if (typeof part === "string") nodes.push(`${name} [shape=box, label="${lines(texts?.criteria[part] ?? part)}"];`);
    else {
      const [kind, parts] = "all" in part ? [words.all, part.all] : [words.any, part.any];
      nodes.push(`${name} [shape=ellipse, label="${lines(kind, 16)}"];`);
      for (const inner of parts) add(inner, name);
    }
    nodes.push(`${above} -> ${name};`);
  };
  add(rule.logic, "root");
  const graph = 'rankdir=LR, nodesep=0.12, ranksep=0.3, fontname="Arial"';
  const svg = drawn(
    `digraph { graph [${graph}]; node [fontname="Arial", fontsize=12]; edge [arrowhead=none]; ${nodes.join(" ")} }`,
  );
  return {
    id: `decision-${id.replaceAll(".", "-")}`,
    title: filled(words.title, { rule: tree.label(id) }),
    description: words.description,
    svg,
  };
}

/** @typedef {{ readonly from: string, readonly to: string, readonly event: string }} Step */

/**
 * The procedure of consultation, found by walking through it as the library allows.
 *
 * @param {Tree} tree
 */
export function consultationPicture(tree) {
  const { consultation: words, table: shows } = tree.words.pictures;
  /** @type {Map<string, string>} */
  const states = new Map();
  /** @type {Step[]} */
  const steps = [];
  walk([], "2024-01-08", { states, steps, tree });
  const nodes = [...states].map(
    ([key, stage], place) => `s${place} [label="${lines(tree.label(stage), 20)}"]; /* ${key} */`,
  );
  const keys = [...states.keys()];
  const edges = steps.map(
    ({ from, to, event }) => `s${keys.indexOf(from)} -> s${keys.indexOf(to)} [label="${lines(event, 24)}"];`,
  );
  const style = 'node [shape=box, style=rounded, fontname="Arial", fontsize=12]; edge [fontname="Arial", fontsize=11];';
  const svg = drawn(
    `digraph { graph [rankdir=TB, ranksep=0.45, fontname="Arial"]; ${style} ${nodes.join(" ")} ${edges.join(" ")} }`,
  );
  const nameOf = (/** @type {string} */ key) => escaped(tree.label(states.get(key) ?? ""));
  const rows = steps.map(({ from, to, event }) => [nameOf(from), escaped(event), nameOf(to)]);
  const picture = { id: "consultation", title: words.title, description: words.description, svg };
  return figure(picture, table({ caption: words.title, head: words.head, rows }), shows);
}

/**
 * @param {readonly any[]} events
 * @param {string} asOf
 * @param {{ states: Map<string, string>, steps: Step[], tree: Tree }} found
 * @returns {string} the state in which the events leave the consultation
 */
function walk(events, asOf, found) {
  const { stage, due, next } = consultation(events, { asOf });
  const runs = due !== undefined && asOf <= due;
  const key = `${stage} ${next.join(" ")} ${runs}`;
  if (found.states.has(key)) return key;
  found.states.set(key, stage);
  const follow = (/** @type {string} */ to, /** @type {string} */ event) => {
    if (!found.steps.some((step) => step.from === key && step.to === to && step.event === event))
      found.steps.push({ from: key, to, event });
  };
  for (const type of next) follow(walk([...events, eventOf(type, asOf)], asOf, found), found.tree.label(type));
  if (runs) {
    const days = [...Array(30).keys()].find((count) => addWorkingDays(asOf, count) === due) ?? 0;
    follow(walk(events, addWorkingDays(due, 1), found), filled(found.tree.words.pictures.consultation.term, { days }));
  }
  return key;
}

/** An event of a type with what it must carry. */
function eventOf(/** @type {string} */ type, /** @type {string} */ on) {
  const submits = type === "submitted-to-troika" && { by: "presidency", inWriting: true };
  const answers = {
    input: { from: "CR", proposesChanges: true },
    comment: { from: "CR", objects: false },
  };
  return { on, type, ...submits, ...answers[/** @type {keyof typeof answers} */ (type)] };
}
