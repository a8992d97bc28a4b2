/** The pages that people have written: docs/site/text, one folder a language, and the decisions on the design. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { page } from "../page.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */

const text = fileURLToPath(new URL("../text", import.meta.url));
const decisions = fileURLToPath(new URL("../../decisions", import.meta.url));

/** @param {Tree} tree */
export const writtenPages = (tree) => [...guides(tree), ...designs(tree)];

/** @param {Tree} tree */
function guides({ language, folder }) {
  return readdirSync(`${text}/${language}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({
      path: `${folder.slice(1)}${folder && "/"}${file}`,
      text: readFileSync(`${text}/${language}/${file}`, "utf8").replaceAll("](/", `](${folder}/`),
    }));
}

/**
 * The guides in the order that their heads give.
 *
 * @param {Tree} tree
 */
export function guidesOf({ language, to }) {
  const folder = `${text}/${language}/guide`;
  return readdirSync(folder)
    .map((file) => {
      const head = readFileSync(`${folder}/${file}`, "utf8");
      const [, title = file] = /^title: (.*)$/m.exec(head) ?? [];
      const [, order = "99"] = /^order: (.*)$/m.exec(head) ?? [];
      return { text: title, link: to(`/guide/${file.slice(0, -3)}.html`), order: Number(order) };
    })
    .sort((one, other) => one.order - other.order);
}

/** Why the library is as it is: for those who change it, in English. */
function designs(/** @type {Tree} */ { folder, language, words }) {
  const own = readdirSync(decisions).sort();
  const entries = own.map((file) => {
    const [, title = file, body = ""] = /^# (.*)\n([\s\S]*)$/.exec(readFileSync(`${decisions}/${file}`, "utf8")) ?? [];
    return { slug: file.replace(/^[\d-]+|\.md$/g, ""), title, body };
  });
  const prose = (/** @type {string} */ body) => (language === "en" ? body : `<div lang="en">\n\n${body}\n\n</div>`);
  const index = entries.map(({ slug, title }) => `- [${title}](${folder}/design/${slug}.html)`).join("\n");
  return [
    page(`${folder.slice(1)}${folder && "/"}design/index.md`, { title: words.nav.design }, [prose(index)]),
    ...entries.map(({ slug, title, body }) =>
      page(`${folder.slice(1)}${folder && "/"}design/${slug}.md`, { title }, [prose(localLinks(body, folder))]),
    ),
  ];
}

/**
 * The decisions name each other and files of the repository.
 *
 * @param {string} body
 * @param {string} folder
 */
function localLinks(body, folder) {
  return body
    .replace(/\]\((?:\.\/)?\d{4}-\d\d-\d\d-([\w-]+)\.md(#[\w-]+)?\)/g, `](${folder}/design/$1.html$2)`)
    .replace(/\[([^\]]+)\]\((?:\.\.\/)+[^)]*\)/g, "$1");
}
