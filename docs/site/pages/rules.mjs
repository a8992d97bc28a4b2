/** A page for each rule, from the register of rules and the table that runs. */
import { describe } from "rcm-rules";
import { readings, rules } from "rcm-rules/sources";
import { caseOf } from "../cases.mjs";
import { inJavaScript } from "../code.mjs";
import { decisionTable } from "../decision.mjs";
import { code, escaped, link, list, table } from "../html.mjs";
import { run } from "../library.mjs";
import { heading, page } from "../page.mjs";
import { readingPath, rulePath } from "../paths.mjs";
import { consultationPicture, decisionPicture } from "../pictures/graphs.mjs";
import { figure, withoutTable } from "../pictures/svg.mjs";
import { fieldLabel, filled, inputOf, sample } from "../text.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */
/** @typedef {typeof rules[number]} Rule */

/** @param {Tree} tree */
export const rulePages = (tree) => [overview(tree), ...rules.map((rule) => rulePage(tree, rule))];

/** @param {Tree} tree */
function overview(tree) {
  const { rules: words } = tree.words;
  const rows = rules.map((rule) => [
    tree.rule(rule.id),
    `${rule.criteria.length}`,
    rule.outcomes.map((outcome) => escaped(outcomeText(tree, rule, outcome))).join("<br>"),
    functionLink(tree, rule),
  ]);
  const { rule, criteria, outcomes, runs } = words.head;
  const also = rules.map(({ id }) => tree.other.rules[id]?.title).join(" ");
  return page(`${tree.path}rules/index.md`, { title: words.title, also }, [
    words.lead,
    table({ caption: words.title, head: [rule, criteria, outcomes, runs], rows }),
  ]);
}

/**
 * @param {Tree} tree
 * @param {Rule} rule
 */
function functionLink({ to }, rule) {
  const place = to(`/api/${rule.subpath}.html#${rule.function.toLowerCase()}`);
  return link(place, code(rule.function));
}

/**
 * @param {Tree} tree
 * @param {Rule} rule
 * @param {string} outcome
 */
function outcomeText({ locale }, rule, outcome) {
  return locale.rules[rule.id]?.outcomes?.[outcome] ?? locale.labels[outcome] ?? outcome;
}

/**
 * @param {Tree} tree
 * @param {Rule} rule
 */
function rulePage(tree, rule) {
  const { rules: words } = tree.words;
  const other = tree.other.rules[rule.id];
  const also = [other?.title, ...Object.values(other?.criteria ?? {}), rule.function].join(" ");
  return page(`${tree.path}${rulePath(rule.id).slice(1, -5)}.md`, { title: tree.label(rule.id), also }, [
    statement(tree, rule),
    heading(2, words.decision, "decision"),
    decisionTable(tree, rule),
    ...drawing(tree, rule),
    heading(2, words.outcomes, "outcomes"),
    outcomes(tree, rule),
    heading(2, words.inputs, "inputs"),
    words.inputsLead,
    inputs(tree, rule),
    heading(2, words.form, "form"),
    words.formLead,
    formOf(rule),
    heading(2, words.example, "example"),
    ...example(tree, rule),
    heading(2, words.readings, "readings"),
    ...readingParts(tree, rule),
    heading(2, words.sources, "sources"),
    list(rule.sources.map((id) => tree.inFull(id))),
  ]);
}

/**
 * @param {Tree} tree
 * @param {Rule} rule
 */
function statement(tree, rule) {
  const { rules: words } = tree.words;
  const [met = ""] = rule.outcomes;
  const parts = { function: functionLink(tree, rule), entry: code(`rcm-rules/${rule.subpath}`) };
  const says = isDecided(rule) ? filled(words.statement, { outcome: outcomeText(tree, rule, met) }) : words.procedure;
  return `<p class="statement">${escaped(says)}</p><p>${filled(words.runsBy, parts)}</p>`;
}

/**
 * The form of a rule, which a browser fills with life.
 *
 * @param {Rule} rule
 */
function formOf({ id, function: runs, subpath }) {
  const { schema, input } = caseOf(id);
  const example = escaped(JSON.stringify(input));
  return `<RuleForm rule="${id}" schema="${schema}" runs="${runs}" face="${subpath}" example="${example}" />`;
}

/**
 * A decision that is more than a list is drawn, and so is the procedure.
 *
 * @param {Tree} tree
 * @param {Rule} rule
 */
function drawing(tree, rule) {
  if (!isDecided(rule)) return [withoutTable(consultationPicture(tree))];
  const { logic } = rule;
  if (typeof logic === "string" || ("all" in logic && logic.all.every((part) => typeof part === "string"))) return [];
  return [withoutTable(figure(decisionPicture(tree, rule.id), "", ""))];
}

/** Whether the criteria decide; the procedure of consultation records departures instead. */
const isDecided = (/** @type {Rule} */ { outcomes }) => outcomes.includes("undetermined");

/**
 * @param {Tree} tree
 * @param {Rule} rule
 */
function outcomes(tree, rule) {
  const { outcomesHead, outcomes: caption } = tree.words.rules;
  const rows = rule.outcomes.map((outcome, place) => [
    escaped(outcomeText(tree, rule, outcome)),
    code(outcome),
    escaped(whenOf(tree, rule, outcome, place)),
  ]);
  return table({ caption, head: [outcomesHead.outcome, outcomesHead.code, outcomesHead.when], rows });
}

/**
 * @param {Tree} tree
 * @param {Rule} rule
 * @param {string} outcome
 * @param {number} place
 */
function whenOf(tree, rule, outcome, place) {
  const { rules: words } = tree.words;
  if (!isDecided(rule)) return words.stage;
  if (place === 0) return words.whenMet;
  if (outcome === "undetermined") return words.whenUndetermined;
  const beyond = rule.outside.filter((one) => one.outcome === outcome);
  if (beyond.length > 0)
    return filled(words.whenOutside, {
      criteria: quoted(
        tree,
        rule,
        beyond.map((one) => one.of),
      ),
    });
  const short = rule.short.find((one) => one.outcome === outcome);
  if (short === undefined) return outcome === unmetOf(rule) ? words.whenUnmet : words.whenBefore;
  const sentence = short.whileUnknown ? words.whenShortUnknown : outcome === "open" ? words.whenOpen : words.whenShort;
  return filled(sentence, { criteria: quoted(tree, rule, short.of) });
}

/**
 * Criteria in quotation marks.
 *
 * @param {Tree} tree
 * @param {Rule} rule
 * @param {readonly string[]} ids
 */
function quoted({ locale, language }, rule, ids) {
  const [opening, closing] = language === "en" ? ["“", "”"] : ["«", "»"];
  return ids.map((id) => `${opening}${locale.rules[rule.id]?.criteria[id] ?? id}${closing}`).join("; ");
}

/**
 * What the rule comes to where the decision does not hold; after it stands what it comes to before it was in force.
 *
 * @param {Rule} rule
 */
const unmetOf = (rule) => {
  const named = [...rule.short, ...rule.outside].map(({ outcome }) => outcome);
  return rule.outcomes.slice(1).find((one) => !named.includes(one));
};

/**
 * @param {Tree} tree
 * @param {Rule} rule
 */
function inputs(tree, rule) {
  const { inputsHead: head, inputs: caption } = tree.words.rules;
  const fields = tree.locale.rules[rule.id]?.fields ?? {};
  const paths = [...new Set([...Object.keys(fields), ...rule.inputs])].filter((path) => !isGroup(path, fields));
  const rows = paths.map((path) => [
    escaped(fieldLabel(tree, rule.id, path)),
    `<span lang="${tree.otherTree}">${escaped(fieldLabel({ ...tree, locale: tree.other }, rule.id, path))}</span>`,
    code(path),
    escaped(fields[path]?.description ?? ""),
    `${rule.criteria.filter((one) => one.inputs.includes(path)).length || "–"}`,
  ]);
  return table({ caption, head: [head.label, head.other, head.path, head.says, head.asks], rows });
}

/**
 * @param {string} path
 * @param {object} fields
 */
const isGroup = (path, fields) => Object.keys(fields).some((other) => other.startsWith(`${path}.`));

/**
 * @param {Tree} tree
 * @param {Rule} rule
 */
function example(tree, rule) {
  const { rules: words } = tree.words;
  const { input } = caseOf(rule.id);
  const result = run(rule.function, input);
  const told = describe(result, tree.locale);
  const rows = told.because.map(({ text, result: found, citation }) => [
    escaped(text),
    escaped(found),
    escaped(citation),
  ]);
  const { criterion, result: found, clause } = words.exampleHead;
  const notes = told.notes.map(({ text, citation }) => escaped(citation ? `${text} (${citation})` : text));
  const call = `import { ${rule.function} } from "rcm-rules/${rule.subpath}";\n\n${callOf(rule, input)}`;
  return [
    `<div class="case"><p>${escaped(words.given)}:</p>${inputOf(tree, rule.id, input)}</div>`,
    `<p class="outcome">${escaped(told.outcome)}</p>`,
    ...(rows.length > 0 ? [table({ caption: words.example, head: [criterion, found, clause], rows })] : []),
    `<p>${escaped(told.basis)}</p>`,
    ...(notes.length > 0 ? [`<p>${escaped(words.notes)}:</p>${list(notes)}`] : []),
    ...(told.missing.length > 0
      ? [`<p>${escaped(words.missing)}:</p>${list(told.missing.map(({ label }) => escaped(label)))}`]
      : []),
    `<p>${escaped(words.letter)}:</p><blockquote><p>${escaped(told.text)}</p></blockquote>`,
    sample(call),
  ];
}

/**
 * @param {Rule} rule
 * @param {unknown} input
 */
function callOf(rule, input) {
  const result = run(rule.function, input);
  if (rule.function !== "consultation")
    return `${rule.function}(${inJavaScript(input)}).outcome; // => "${result.outcome}"`;
  const asOf = /** @type {{ on: string }[]} */ (input).at(-1)?.on;
  return `${rule.function}(${inJavaScript(input)}, { asOf: "${asOf}" }).stage; // => "${result.stage}"`;
}

/**
 * @param {Tree} tree
 * @param {Rule} rule
 */
function readingParts(tree, rule) {
  const { rules: words } = tree.words;
  const own = readings.filter(({ id }) => rule.readings.includes(id));
  if (own.length === 0) return [words.noReadings];
  return [
    words.readingsLead,
    ...own.flatMap(({ id, question, chosen, alternatives }) => [
      heading(3, tree.name(question), id),
      `<p>${escaped(words.chosen)} <strong>${escaped(tree.name(chosen))}</strong></p>`,
      `<p>${escaped(words.alternatives)}</p>${list(alternatives.map((one) => escaped(tree.name(one))))}`,
      `<p>${link(tree.to(readingPath(id)), escaped(tree.words.readings.more))}</p>`,
    ]),
  ];
}
