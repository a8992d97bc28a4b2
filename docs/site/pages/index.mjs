/** All pages that are made of the library. */
import { clausePages } from "./clauses.mjs";
import { coveragePages } from "./coverage.mjs";
import { picturePages } from "./pictures.mjs";
import { playgroundPages } from "./playground.mjs";
import { questionPages } from "./questions.mjs";
import { readingPages } from "./readings.mjs";
import { rulePages } from "./rules.mjs";
import { tablePages } from "./tables.mjs";

/** @param {import("../trees.mjs").Tree} tree */
export const generatedPages = (tree) => [
  ...rulePages(tree),
  ...clausePages(tree),
  ...readingPages(tree),
  ...tablePages(tree),
  ...coveragePages(tree),
  ...questionPages(tree),
  ...playgroundPages(tree),
  ...picturePages(tree),
];
