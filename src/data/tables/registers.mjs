/** The registers: clauses and pages, readings, rules with their criteria and inputs. */
import { label } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { coverage, sources as everySource, readings, rules, source } from "rcm-rules/sources";
import { json, list, names, object, sources, text, truth, whole } from "../columns.mjs";
import { errorOf, functionOf, inputSchemaOf, inputsOf } from "../inputs.mjs";

const both = (/** @type {string} */ path, /** @type {string} */ description) => [
  text(`${path}.en`, `${description} English.`),
  text(`${path}.es`, `${description} Spanish.`),
];

/** @type {import("../columns.mjs").Table[]} */
export const registerTables = [
  {
    name: "sources",
    title: "Clauses and pages",
    description: "Every clause of the two documents and every reported page, in our own words, with what carries it.",
    key: ["id"],
    columns: [
      text("id", "Id of the clause.", { required: true }),
      text("document", "The document: twenty-years, iom-page, or reported.", { required: true }),
      text("section", "Id of its section, which is the id without what follows the last slash."),
      text("item", "Number of the item, where the section numbers them."),
      ...both("label", "What it says, in our own words."),
      text("inventory", "Its number in the inventory of the documents."),
      text("url", "Address of a reported page."),
      text("coverage.as", "How the library models it: rule, data, judgement or context."),
      list("coverage.by", "What carries it: functions and tables with their rows, or why nothing does."),
    ],
    refers: [{ from: "section", to: "sections.id" }],
    rows: sourceRows,
  },
  {
    name: "sections",
    title: "Sections",
    description: "The headings of the sections of the two documents, and of the topics of the reported pages.",
    key: ["id"],
    columns: [text("id", "Id of the section.", { required: true }), ...both("heading", "Its heading.")],
    rows: sectionRows,
  },
  {
    name: "readings",
    title: "Readings",
    description:
      "Every place where the text allows several interpretations: the one taken, the others, what rests on it.",
    key: ["id"],
    columns: [
      text("id", "Id of the reading.", { required: true }),
      ...names("question", "What the text leaves to be asked."),
      ...names("chosen", "The interpretation that the library takes."),
      list("alternatives", "The others that the text allows."),
      sources(),
      list("usedBy", "What rests on it: functions, with their criteria."),
    ],
    rows: () => readings,
  },
  {
    name: "rules",
    title: "Rules",
    description: "Every rule: its decision as data, its outcomes, its inputs. Its criteria are a table of their own.",
    key: ["id"],
    columns: [
      text("id", "Id of the rule.", { required: true }),
      text("function", "The function of the library that runs it."),
      text("subpath", "The part of the package that exports the function."),
      ...both("title", "What it is called."),
      json("logic", "The decision as JSON: the id of a criterion, all of several parts, or any of several."),
      text("argument", "What an error calls the argument as a whole."),
      text("decided.met", "What it is called where the decision is met."),
      text("decided.unmet", "What it is called where it is not."),
      text("decided.reason", "Why the latter is open, where it is."),
      list("outside", "The criteria beyond which the documents say nothing, and what that is called."),
      list("short", "What falls short of the decision by some criteria only, and what that is called."),
      list("criteria", "The ids of its criteria in the documents' order (table criteria)."),
      object("always", "What every assessment says besides, whatever the input: who decides."),
      list("inputs", "The paths of its inputs (table inputs)."),
      list("outcomes", "What its decisions are called."),
      list("readings", "The readings of ours that its criteria rest on (table readings)."),
      sources(),
    ],
    rows: ruleRows,
  },
  {
    name: "criteria",
    title: "Criteria",
    description: "Every criterion of every rule, in the documents' order.",
    key: ["rule", "id"],
    columns: [
      text("rule", "The rule that it belongs to.", { required: true }),
      text("id", "Id of the criterion.", { required: true }),
      whole("place", "Its place in the rule, from 1.", { required: true }),
      ...both("label", "What it asks for."),
      list("inputs", "The paths of the inputs that answer it."),
      text("test.name", "How its inputs answer it, where they are no yes or no."),
      json("test.than", "What the test compares with, as JSON."),
      text(
        "exception",
        "The input that tells whether somebody has used a right; it counts as met while nothing is known.",
      ),
      text("reading", "The reading of ours that it rests on."),
      text("readWhen", "When it rests on it, where the text alone carries the rest: met, unmet or sometimes."),
      sources(),
    ],
    refers: [
      { from: "rule", to: "rules.id" },
      { from: "reading", to: "readings.id" },
    ],
    rows: criterionRows,
  },
  {
    name: "inputs",
    title: "Inputs of rules",
    description:
      "Every input of every rule that takes an object or a list of objects: its form and the error of a wrong one.",
    key: ["rule", "path"],
    columns: [
      text("rule", "The rule that asks for it.", { required: true }),
      text("path", "Its path; an asterisk stands for any entry of a list.", { required: true }),
      ...both("label", "What a form calls it."),
      truth("required", "True where it may not be absent."),
      text("error", "The code of the error that a value of another sort leads to; it tells the sort."),
      text("entryError", "The same of an entry of a list."),
      object("schema", "JSON Schema of its values, for what no error code says."),
    ],
    refers: [{ from: "rule", to: "rules.id" }],
    rows: () => rules.flatMap((rule) => inputsOf(rule)),
  },
];

function ruleRows() {
  return rules.map((rule) => {
    const argument = errorOf(rule, null)?.path;
    const always = alwaysSaid(rule);
    return {
      ...rule,
      criteria: rule.criteria.map(({ id }) => id),
      title: { en: label(rule.id, en), es: label(rule.id, es) },
      ...(argument !== undefined && { argument }),
      ...(always && { always }),
    };
  });
}

/** What an assessment is made of, whatever its rule. */
const assessed = "rule outcome basis because readings reason findings missing unless open".split(" ");

/**
 * What a rule says besides, if that is the same of nothing and of the example in the schema of its input.
 *
 * @param {typeof rules[number]} rule
 */
function alwaysSaid(rule) {
  const [example] = inputSchemaOf(rule)?.schema.examples ?? [];
  const said = (/** @type {unknown} */ argument) => {
    if (errorOf(rule, argument) !== undefined) return undefined;
    const assessment = Object.entries(/** @type {object} */ (functionOf(rule)(argument)));
    return JSON.stringify(Object.fromEntries(assessment.filter(([name]) => !assessed.includes(name))));
  };
  const whole = said({});
  return whole !== undefined && whole !== "{}" && whole === said(example) ? JSON.parse(whole) : undefined;
}

function sourceRows() {
  const covered = new Map(coverage.map(({ clause, as, by }) => [clause, { as, by }]));
  return everySource.map(({ id, document, label: english, ...rest }) => {
    const found = covered.get(id);
    return {
      id,
      document,
      ...rest,
      section: sectionOf(id),
      label: { en: english, es: inSpanish(id).label },
      ...(found && { coverage: found }),
    };
  });
}

function sectionRows() {
  const headings = new Map(
    everySource.map(({ id, section }) => [sectionOf(id), { en: section, es: inSpanish(id).section }]),
  );
  return [...headings].map(([id, heading]) => ({ id, heading }));
}

const sectionOf = (/** @type {string} */ id) => id.slice(0, id.lastIndexOf("/"));
const inSpanish = (/** @type {string} */ id) => source(id, { language: "es" });

function criterionRows() {
  return rules.flatMap(({ id: rule, criteria }) =>
    criteria.map((criterion, index) => ({
      rule,
      place: index + 1,
      ...criterion,
      label: { en: en.rules[rule]?.criteria[criterion.id], es: es.rules[rule]?.criteria[criterion.id] },
    })),
  );
}
