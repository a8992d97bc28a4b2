/** Text for a terminal 80 columns wide: plain where the output is not a terminal. */
import { styleText } from "node:util";

const width = 80;
const styled = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

/** @typedef {"bold" | "dim" | "plain"} Style */
/** @typedef {{ readonly text: string, readonly branches: readonly Branch[] }} Branch */

/** @param {string} text @param {Style} style */
const style = (text, style) => (styled && style !== "plain" ? styleText(style, text) : text);

/**
 * A heading with a line under it, set off by an empty line.
 *
 * @param {string} text
 * @param {"single" | "double"} [line]
 */
export function heading(text, line = "single") {
  const rule = (line === "double" ? "═" : "─").repeat(Math.min(width, line === "double" ? width : text.length));
  return `\n${style(text, "bold")}\n${style(rule, "dim")}`;
}

/**
 * Text broken between words, the first line and the others indented.
 *
 * @param {string} text
 * @param {number} [first]
 * @param {number} [rest]
 * @param {Style} [as]
 */
export function paragraph(text, first = 2, rest = first, as = "plain") {
  /** @type {string[]} */
  const lines = [];
  let line = " ".repeat(first);
  for (const word of text.split(" ")) {
    const joined = line.trim() === "" ? line + word : `${line} ${word}`;
    if (joined.length <= width || line.trim() === "") line = joined;
    else {
      lines.push(line);
      line = " ".repeat(rest) + word;
    }
  }
  return [...lines, line].map((text) => style(text, as)).join("\n");
}

/**
 * One line an entry, or a word for none.
 *
 * @param {readonly string[]} entries
 * @param {string} nobody
 */
export function list(entries, nobody) {
  if (entries.length === 0) return paragraph(nobody);
  return entries.map((entry) => paragraph(`• ${entry}`, 2, 4)).join("\n");
}

/**
 * A table whose columns are as wide as their widest cell.
 *
 * @param {readonly (readonly string[])[]} rows
 * @param {readonly ("left" | "right")[]} [align]
 */
export function columns(rows, align = []) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const cell = (/** @type {string} */ text, /** @type {number} */ column) => {
    const size = widths[column] ?? 0;
    return align[column] === "right" ? text.padStart(size) : text.padEnd(size);
  };
  return rows.map((row) => `  ${row.map(cell).join("   ")}`.trimEnd()).join("\n");
}

/**
 * Terms and what is said of them, the words beside the terms and wrapped there.
 *
 * @param {readonly (readonly [term: string, text: string])[]} entries
 */
export function definitions(entries) {
  const size = Math.max(...entries.map(([term]) => term.length)) + 5;
  const lines = entries.map(([term, text]) => `  ${term}`.padEnd(size) + paragraph(text, size, size).trimStart());
  return lines.join("\n");
}

/**
 * A tree drawn with lines.
 *
 * @param {Branch} branch
 * @param {string} [lead] what stands before the branch on its first line
 * @param {string} [below] what stands before everything under it
 * @returns {string}
 */
export function tree({ text, branches }, lead = "  ", below = lead) {
  const wrapped = paragraph(text, lead.length).slice(lead.length).split("\n");
  const own = wrapped.map((line, index) =>
    index === 0 ? lead + line : below + (branches.length > 0 ? "│  " : "   ") + line.trimStart(),
  );
  const children = branches.map((child, index) => {
    const last = index === branches.length - 1;
    return tree(child, `${below}${last ? "└─ " : "├─ "}`, `${below}${last ? "   " : "│  "}`);
  });
  return [...own, ...children].join("\n");
}
