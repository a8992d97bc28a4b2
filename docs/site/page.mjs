/** Writes the pages. A link to a place of the site becomes relative, so that the site stands in any folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, posix } from "node:path";

/** @typedef {{ readonly path: string, readonly text: string }} Page */

/**
 * A page with its title, and the words by which the search finds it besides its own.
 *
 * @param {string} path - "es/rules/index.md"
 * @param {{ title: string, description?: string, also?: string, [option: string]: unknown }} head
 * @param {readonly string[]} parts - Markdown and HTML
 * @returns {Page}
 */
export function page(path, { title, also = "", ...others }, parts) {
  const front = Object.entries({ title, ...(also && { also }), ...others });
  const head = front.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join("\n");
  return { path, text: `---\n${head}\n---\n\n# ${markdown(title)}\n\n${parts.join("\n\n")}\n` };
}

/**
 * A heading with a slug of ASCII.
 *
 * @param {2 | 3} level
 * @param {string} text
 * @param {string} slug
 */
export const heading = (level, text, slug) => `${"#".repeat(level)} ${markdown(text)} {#${slug}}`;

/** @param {string} text - what is no Markdown */
const markdown = (text) => text.replace(/[\\`*_[\]<>|]/g, "\\$&").replaceAll("{", "&#123;");

/**
 * @param {string} folder - where the pages stand
 * @param {readonly Page[]} pages
 */
export function writePages(folder, pages) {
  for (const { path, text } of pages) {
    const place = `${folder}/${path}`;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, relativeLinks(path, text));
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function relativeLinks(path, text) {
  const from = posix.dirname(`/${path}`);
  return text.replace(/(href="|src="|\]\()(\/[^")\s]*)/g, (_, before, target) => {
    const [place = "", mark] = target.split("#");
    const file = place.endsWith("/") ? `${place}index.html` : place;
    const near = posix.relative(from, file);
    return `${before}${near.startsWith(".") ? near : `./${near}`}${mark === undefined ? "" : `#${mark}`}`;
  });
}
