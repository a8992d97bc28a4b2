/** Values of the library as a person reads them. */
import { rules } from "rcm-rules/sources";
import { code, escaped, link, list } from "./html.mjs";
import { rulePath } from "./paths.mjs";

/** @typedef {import("./trees.mjs").Tree} Tree */

/**
 * A sentence with what stands in braces put in.
 *
 * @param {string} sentence
 * @param {Record<string, string | number>} parts
 */
export const filled = (sentence, parts) => sentence.replace(/\{(\w+)\}/g, (_, name) => `${parts[name]}`);

/**
 * What a code is called; a value that has no name stays as it is.
 *
 * @param {Tree} tree
 * @param {unknown} value
 */
export function wordOf({ locale }, value) {
  if (typeof value === "boolean") return locale.labels[value ? "yes" : "no"] ?? `${value}`;
  return (typeof value === "string" && locale.labels[value]) || `${value}`;
}

/**
 * What a field of a rule is called.
 *
 * @param {Tree} tree
 * @param {string} rule
 * @param {string} path
 */
export function fieldLabel({ locale }, rule, path) {
  const names = path.split(".").filter((key) => !/^\d+$/.test(key));
  return locale.rules[rule]?.fields?.[names.join(".")]?.label ?? locale.labels[names.at(-1) ?? ""] ?? path;
}

/**
 * An input as a list of what is given.
 *
 * @param {Tree} tree
 * @param {string} rule
 * @param {unknown} value
 * @param {string} path
 * @returns {string}
 */
export function inputOf(tree, rule, value, path = "") {
  if (Array.isArray(value))
    return `<ol>${value.map((entry) => `<li>${inputOf(tree, rule, entry, path)}</li>`).join("")}</ol>`;
  if (typeof value !== "object" || value === null) return escaped(wordOf(tree, value));
  const parts = Object.entries(value).map(([name, part]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return `${escaped(fieldLabel(tree, rule, at))}: <strong>${inputOf(tree, rule, part, at)}</strong>`;
  });
  return path === "" && parts.length > 1 ? list(parts) : parts.join(", ");
}

/**
 * A code sample, as Markdown.
 *
 * @param {string} text
 * @param {string} language
 */
export const sample = (text, language = "js") => `\`\`\`${language}\n${text}\n\`\`\``;

/**
 * What rests on a clause or a reading: "assessMembership#accepts-puebla-principles", "members#BZ", "apportion".
 *
 * @param {Tree} tree
 * @param {string} user
 */
export function userLink(tree, user) {
  const [name = "", part] = user.split("#");
  const rule = rules.find(({ function: runs }) => runs === name);
  if (rule !== undefined) {
    const criterion = part && tree.locale.rules[rule.id]?.criteria[part];
    return (
      link(tree.to(rulePath(rule.id)), escaped(tree.label(rule.id))) + (criterion ? `: ${escaped(criterion)}` : "")
    );
  }
  const shown = part === undefined ? code(name) : `${code(name)} (${escaped(wordOf(tree, part))})`;
  return shown;
}
