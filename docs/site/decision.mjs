/** A rule's decision as a table that reads without a picture. */
import { readings } from "rcm-rules/sources";
import { code, escaped, framed, link } from "./html.mjs";
import { readingPath } from "./paths.mjs";
import { fieldLabel, filled } from "./text.mjs";

/** @typedef {import("./trees.mjs").Tree} Tree */
/** @typedef {import("rcm-rules/sources").RuleEntry} RuleEntry */
/** @typedef {import("rcm-rules/sources").Decision} Decision */

/**
 * @param {Tree} tree
 * @param {RuleEntry} rule
 */
export function decisionTable(tree, rule) {
  const { decision, decisionHead: head } = tree.words.rules;
  const columns = [head.number, head.criterion, head.input, head.basis];
  const heads = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const rows = rowsOf(tree, rule, rule.logic, "").join("");
  const caption = escaped(`${decision}: ${tree.label(rule.id)}`);
  return framed(
    decision,
    `<table class="decision"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/**
 * @param {Tree} tree
 * @param {RuleEntry} rule
 * @param {Decision} decision
 * @param {string} number
 * @returns {string[]}
 */
function rowsOf(tree, rule, decision, number) {
  if (typeof decision === "string") return [criterionRow(tree, rule, decision, number || "1")];
  const [parts, joining] =
    "all" in decision ? [decision.all, tree.words.rules.all] : [decision.any, tree.words.rules.any];
  const first = number === "" ? "<td></td>" : `<th scope="row">${number}</th>`;
  const row = `<tr class="group ${depth(number)}">${first}<td class="asks" colspan="3">${escaped(joining)}</td></tr>`;
  return [
    row,
    ...parts.flatMap((part, place) => rowsOf(tree, rule, part, number ? `${number}.${place + 1}` : `${place + 1}`)),
  ];
}

/** @param {string} number */
const depth = (number) => `depth-${number === "" ? 0 : number.split(".").length}`;

/**
 * @param {Tree} tree
 * @param {RuleEntry} rule
 * @param {string} id
 * @param {string} number
 */
function criterionRow(tree, rule, id, number) {
  const { criteria } = rule;
  const found = criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`${rule.id} decides by ${id}, which is none of its criteria`);
  const text = escaped(tree.locale.rules[rule.id]?.criteria[id] ?? id);
  const exception = found.exception ? `<br><small>${escaped(tree.words.rules.exception)}</small>` : "";
  const clauses = tree.clauses(found.sources);
  const asks = `${text}${exception}<br><small>${clauses}</small>`;
  const inputs = found.inputs.map((path) => `${escaped(fieldLabel(tree, rule.id, path))} ${code(path)}`).join("<br>");
  const row = `<td class="asks">${asks}</td><td>${inputs}</td><td>${basisOf(tree, rule, found)}</td>`;
  return `<tr id="${id}" class="${depth(number)}"><th scope="row">${number}</th>${row}</tr>`;
}

/**
 * What a criterion rests on: the text, a reading of ours, or both in different cases.
 *
 * @param {Tree} tree
 * @param {RuleEntry} rule
 * @param {RuleEntry["criteria"][number]} criterion
 */
function basisOf({ to, words }, rule, { id, reading, readWhen }) {
  const { basis } = words.rules;
  if (reading !== undefined)
    return filled(basis[readWhen ?? "always"], {
      reading: link(to(readingPath(reading)), escaped(words.readings.one)),
    });
  const used = readings.some(({ usedBy }) => usedBy.includes(`${rule.function}#${id}`));
  return escaped(used ? basis.inSome : basis.text);
}
