/** Pictures that everybody can read: with a title and a description, in the colours of the page, light or dark. */
import { instance } from "@viz-js/viz";
import { parseHTML } from "linkedom";
import { escaped } from "../html.mjs";

const viz = await instance();

/** The document in which Plot draws. */
export const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * @typedef {{ readonly id: string, readonly title: string, readonly description: string, readonly svg: string }} Picture
 */

/**
 * Draws a graph in the colours of the page.
 *
 * @param {string} dot - in DOT
 */
export function drawn(dot) {
  const svg = viz.renderString(dot, {
    format: "svg",
    graphAttributes: { bgcolor: "transparent", fontname: "Arial" },
    // Wider than Graphviz thinks: the reader's own font may be.
    nodeAttributes: { fontname: "Arial", margin: "0.24,0.08" },
    edgeAttributes: { fontname: "Arial" },
  });
  return svg
    .slice(svg.indexOf("<svg"))
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<title>[\s\S]*?<\/title>/g, "")
    .replace(/ (?:id|xmlns:xlink|xml:space)="[^"]*"/g, "")
    .replace(/"black"/g, '"currentColor"')
    .replace(/font-family="[^"]*"/g, 'font-family="Arial, Helvetica, sans-serif"')
    .replace(/<svg width="([\d.]+)pt" height="([\d.]+)pt"/, '<svg class="graph" width="$1" height="$2"');
}

/**
 * A chart of Plot as text; what it says about style stands with the style of the site.
 *
 * @param {{ readonly outerHTML: string }} chart
 */
export const charted = ({ outerHTML }) =>
  outerHTML
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/ class="plot[^"]*"/g, "")
    .replace(/font-family="[^"]*"/g, 'font-family="Arial, Helvetica, sans-serif"')
    .replace(/ aria-(?:label|hidden)="[^"]*"/g, "");

/**
 * A picture on a page: read aloud it is its title and its description, and its table stands beside.
 *
 * @param {Picture} picture
 * @param {string} table
 * @param {string} shows - what opens the table
 */
export function figure({ id, title, description, svg }, table, shows) {
  const named = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;
  const picture = svg
    .replace(/<svg /, `<svg role="img" aria-labelledby="${id}-title ${id}-desc" `)
    .replace(/(<svg [^>]*>)/, `$1${named}`)
    .replaceAll("{", "&#123;")
    .replace(/\n\s*/g, " ");
  const frame = `<div class="picture" tabindex="0" role="group" aria-label="${escaped(title)}">${picture}</div>`;
  const caption = `<figcaption>${escaped(description)}</figcaption>`;
  return `<figure>${frame}${caption}<details><summary>${escaped(shows)}</summary>${table}</details></figure>`;
}

/**
 * A picture whose table stands on the page already.
 *
 * @param {string} html - of {@link figure}
 */
export const withoutTable = (html) => html.replace(/<details>.*?<\/details>/g, "");

/**
 * A text of several lines in DOT.
 *
 * @param {string} text
 * @param {number} width
 */
export function lines(text, width = 26) {
  const rows = [""];
  for (const word of text.split(" ")) {
    const last = rows.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= width) rows.push(word);
    else rows[rows.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return rows.map((row) => row.replaceAll("\\", "\\\\").replaceAll('"', '\\"')).join("\\n");
}
