/** The picture of the READMEs, as a file: the same as on the page of the rule, on white. */

import { escaped } from "../html.mjs";
import { decisionPicture } from "./graphs.mjs";

/**
 * @param {import("../trees.mjs").Tree} tree
 */
export function readmePicture(tree) {
  const { title, svg } = decisionPicture(tree, "reserve-fund.case");
  const white = `<title>${escaped(title)}</title><rect x="-10%" y="-10%" width="120%" height="120%" fill="white"/>`;
  const picture = svg.replaceAll("currentColor", "#1b1b1f").replace(/(<svg [^>]*>)/, `$1${white}`);
  return `${picture.trim()}\n`;
}

/** @param {import("../trees.mjs").Tree} tree */
export const readmePicturePath = ({ language }) => `docs/reserve-fund${language === "en" ? "" : `.${language}`}.svg`;
