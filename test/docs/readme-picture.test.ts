import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readmePicture, readmePicturePath } from "../../docs/site/pictures/readme.mjs";
import { trees } from "../../docs/site/trees.mjs";
import { root } from "../package/built.js";

test.each(trees)("the picture of the README is the decision that runs: $language", (tree) => {
  expect(readFileSync(root + readmePicturePath(tree), "utf8")).toBe(readmePicture(tree));
});
