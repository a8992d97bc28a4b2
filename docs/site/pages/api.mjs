/** The pages that TypeDoc has made of the types and docstrings, for both trees: their prose is English in both. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { rules, sources } from "rcm-rules/sources";
import { code, escaped, link } from "../html.mjs";
import { page } from "../page.mjs";
import { clausePath, rulePath } from "../paths.mjs";
import { pages } from "../places.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */

const made = `${pages}/api`;
const ids = sources.map(({ id }) => id);
const known = new Set(ids);

/** The modules that TypeDoc has written, each with its text; what it wrote goes: the pages of both trees come of it. */
export function apiModules() {
  const names = readdirSync(made, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .map((file) => file.slice(0, -3).replaceAll("\\", "/"))
    .sort((one, other) => place(one) - place(other));
  const texts = names.map((name) => ({ name, text: readFileSync(`${made}/${name}.md`, "utf8") }));
  rmSync(made, { recursive: true });
  return texts;
}

/** The root first, then the topics in the order of the package's entries. */
const place = (/** @type {string} */ name) => entries.indexOf(name === "rcm-rules" ? "." : `./${name}`);

const manifest = new URL("../../../package.json", import.meta.url);
const entries = Object.keys(JSON.parse(readFileSync(manifest, "utf8")).exports);

/**
 * @param {Tree} tree
 * @param {readonly Module[]} texts
 */
export const apiPages = (tree, texts) => [overview(tree, texts), ...texts.map((one) => modulePage(tree, one))];

/**
 * @param {string} name - "locales/en"
 */
export const entryOf = (name) => (name === "rcm-rules" ? name : `rcm-rules/${name}`);

/** @typedef {{ readonly name: string, readonly text: string }} Module */

/**
 * @param {Tree} tree
 * @param {readonly Module[]} texts
 */
function overview({ folder, language, words }, texts) {
  const rows = texts.map(({ name, text }) => {
    const [, lead = ""] = /^# .*\n\n([\s\S]*?)(?=\n\n)/.exec(text) ?? [];
    return `- [\`${entryOf(name)}\`](${folder}/api/${name}.html): ${lead.replace(/\s+/g, " ")}`;
  });
  const prose = rows.join("\n");
  const own = folder.slice(1) + (folder && "/");
  return page(`${own}api/index.md`, { title: words.nav.api }, [
    words.api.lead,
    language === "en" ? prose : `<div lang="en">\n\n${prose}\n\n</div>`,
  ]);
}

/**
 * @param {Tree} tree
 * @param {Module} module
 */
function modulePage(tree, { name, text }) {
  const body = text.slice(text.indexOf("\n") + 1).trim();
  const prose = headings(tree, withRules(tree, withSources(tree, body)));
  const own = tree.folder.slice(1) + (tree.folder && "/");
  const parts = tree.language === "en" ? [prose] : [`<div lang="en">\n\n${prose}\n\n</div>`];
  return page(`${own}api/${name}.md`, { title: entryOf(name) }, parts);
}

/**
 * Each clause that a docstring cites leads to its page.
 *
 * @param {Tree} tree
 * @param {string} text
 */
function withSources({ folder }, text) {
  const linked = (/** @type {string} */ id) => `[${id}](${folder}${clausePath(id)})`;
  return text.replace(/(#### Sources\n\n)([\s\S]*?)(?=\n\n|$)/g, (_, before, list) => {
    let section = "";
    const cited = list.replace(/[\w-]+(?:\/[\w-]+)*/g, (/** @type {string} */ word) => {
      if (known.has(word)) {
        section = word.slice(0, word.lastIndexOf("/"));
        return linked(word);
      }
      const short = `${section}/${word}`;
      return known.has(short) ? `[${word}](${folder}${clausePath(short)})` : word;
    });
    return before + cited;
  });
}

/**
 * A function that runs a rule shows the rule's input as a table and leads to its page.
 *
 * @param {Tree} tree
 * @param {string} text
 */
function withRules(tree, text) {
  return rules.reduce((body, rule) => {
    const start = body.indexOf(`### ${rule.function}()\n`);
    const at = start < 0 ? -1 : body.indexOf("#### Returns", start);
    if (at < 0) return body;
    const rows = rule.inputs.map((path) => inputRow(tree, rule, path)).join("\n");
    const { field, label, form, clause } = tree.words.api.input;
    const head = `| ${field} | ${label} | ${form} | ${clause} |\n| --- | --- | --- | --- |`;
    const lead = `${tree.words.api.rule} ${link(tree.to(rulePath(rule.id)), escaped(tree.label(rule.id)))}.`;
    return `${body.slice(0, at)}#### Input\n\n${lead}\n\n${head}\n${rows}\n\n${body.slice(at)}`;
  }, text);
}

/**
 * @param {Tree} tree
 * @param {typeof rules[number]} rule
 * @param {string} path
 */
function inputRow(tree, rule, path) {
  const texts = tree.locale.rules[rule.id]?.fields?.[path];
  const asking = rule.criteria.filter(({ inputs }) => inputs.includes(path));
  const cited = [...new Set(asking.flatMap(({ sources }) => sources))].map((id) => tree.clause(id)).join("; ");
  const label = escaped(texts?.label ?? tree.label(path)).replaceAll("|", "\\|");
  return `| ${code(path)} | ${label} | ${escaped(texts?.description ?? "").replaceAll("|", "\\|")} | ${cited} |`;
}

/**
 * The names of the parts in the tree's language.
 *
 * @param {Tree} tree
 * @param {string} text
 */
function headings({ language, words }, text) {
  if (language === "en") return text.replaceAll("#### Input\n", `#### ${words.api.parts.Input}\n`);
  return Object.entries(words.api.parts).reduce(
    (body, [english, own]) => body.replace(new RegExp(`^(#+) ${english}$`, "gm"), `$1 <span lang="es">${own}</span>`),
    text,
  );
}
