/** HTML for the pages, in one line each: a blank line would end it inside Markdown. */

/**
 * Text as it stands in HTML; Vue reads nothing in it.
 *
 * @param {string | number} text
 */
export const escaped = (text) =>
  `${text}`
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("{", "&#123;")
    .replace(/\s+/g, " ");

/**
 * @param {string} href - a place of the site ("/rules/"), of the page ("#inputs") or of the web
 * @param {string} html
 */
export const link = (href, html) => `<a href="${href}">${html}</a>`;

/** @param {readonly string[]} items */
export const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

/** @param {string} text */
export const code = (text) => `<code>${escaped(text)}</code>`;

/**
 * A table that is scrolled by itself where the screen is narrow; the first cell of a row is its heading.
 *
 * @param {{ caption: string, head: readonly string[], rows: readonly (readonly string[])[], id?: string }} table
 */
export function table({ caption, head, rows, id }) {
  const heads = head.map((cell) => `<th scope="col">${cell}</th>`).join("");
  const body = rows
    .map(([first = "", ...others]) => `<tr><th scope="row">${first}</th>${others.map(cellOf).join("")}</tr>`)
    .join("");
  const mark = id === undefined ? "" : ` id="${id}"`;
  return framed(
    caption,
    `<table${mark}><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`,
  );
}

/** @param {string} html */
const cellOf = (html) => `<td>${html}</td>`;

/**
 * What may be wider than the screen, which a keyboard can scroll.
 *
 * @param {string} name
 * @param {string} html
 */
export const framed = (name, html) =>
  `<div class="wide" tabindex="0" role="group" aria-label="${escaped(name)}">${html}</div>`;
