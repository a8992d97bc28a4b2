/**
 * Makes the pages of the reference that are tables of the library itself: the coverage list and the rules. Run by
 * `npm run docs`, through the built package.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cite, label } from "rcm-rules";
import { en } from "rcm-rules/locales/en";
import { es } from "rcm-rules/locales/es";
import { coverage, rules, source } from "rcm-rules/sources";

const pages = new URL("pages/", import.meta.url);

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** @param {readonly (readonly string[])[]} rows */
const table = ([head = [], ...rows]) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

function coveragePage() {
  const count = (/** @type {string} */ kind) => coverage.filter((entry) => entry.as === kind).length;
  const kinds = ["rule", "data", "judgement", "context"].map((kind) => [label(kind, en), `${count(kind)}`]);
  const reasons = new Set(
    coverage
      .filter(({ as }) => as !== "rule" && as !== "data")
      .flatMap(({ by }) => by.filter((name) => !name.includes("#"))),
  );
  const sections = grouped(coverage, ({ clause }) => cite(`${clause.slice(0, clause.lastIndexOf("/"))}/-`, en));
  const parts = [...sections].map(([section, entries]) => {
    const rows = entries.map(({ clause, inventory, as, by }) => {
      const carried = by.map((name) => (reasons.has(name) ? label(name, en) : `\`${name}\``)).join(", ");
      return [inventory, source(clause).label, as, carried];
    });
    return `## ${section}\n\n${table([["no.", "clause", "as", "carried by"], ...rows])}`;
  });
  return `---
title: Coverage
---

# Coverage

Every clause of the two documents with what carries it: a function and its criterion, a table and its row, or the reason
why nothing does. This page is made from the tables that run.

${table([["modelled as", "clauses"], ...kinds, ["Total", `${coverage.length}`]])}

${parts.join("\n\n")}
`;
}

/**
 * @template Entry
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => string} key
 */
function grouped(entries, key) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}

function rulesPage() {
  const parts = rules.map((rule) => {
    const criteria = rule.criteria.map(({ id, inputs, sources }) => {
      const english = en.rules[rule.id]?.criteria[id] ?? id;
      const spanish = es.rules[rule.id]?.criteria[id] ?? id;
      const read = inputs.map((input) => `\`${input}\``).join(", ");
      const places = [...new Set(sources.map((clause) => cite(clause, en)))].map((place) => `   - ${place}`);
      return [`1. ${english}  \n   *${spanish}*  \n   reads ${read}`, ...places].join("\n");
    });
    const outcomes = rule.outcomes.map((outcome) => `\`${outcome}\``).join(", ");
    return `## ${label(rule.id, en)} · ${label(rule.id, es)}

\`${rule.function}\` of \`rcm-rules/${rule.subpath}\`, rule \`${rule.id}\`. Outcomes: ${outcomes}.

${criteria.join("\n")}`;
  });
  return `---
title: Rules
---

# Rules

Every rule with its criteria in English and Spanish, the inputs that answer them, and where they stand. This page is made
from the tables that run.

${parts.join("\n\n")}
`;
}

mkdirSync(pages, { recursive: true });
writeFileSync(new URL("coverage.md", pages), coveragePage());
writeFileSync(new URL("rules.md", pages), rulesPage());
