/** The playground: each rule, and what else the library computes of what people enter. */
import { rules } from "rcm-rules/sources";
import { caseOf } from "../cases.mjs";
import { escaped } from "../html.mjs";
import { page } from "../page.mjs";
import { rulePath } from "../paths.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */

/** @param {Tree} tree */
export function playgroundPages(tree) {
  const { playground: words, nav } = tree.words;
  const entries = rules.map(({ id, function: runs, subpath }) => {
    const { schema, input } = caseOf(id);
    const example = JSON.stringify(input);
    const own = rulePath(id).slice(1);
    return { rule: id, title: tree.label(id), schema, runs, face: subpath, example, page: `./${own}` };
  });
  const budget = {
    rule: "contributions.apportion",
    title: words.budget,
    schema: "apportionmentRequestSchema",
    runs: "apportion",
    face: "contributions",
    example: JSON.stringify({ budget: "300000.00" }),
  };
  const all = escaped(JSON.stringify([...entries, budget]));
  return [
    page(`${tree.path}playground.md`, { title: nav.playground }, [words.lead, `<PlayGround :entries="${all}" />`]),
  ];
}
