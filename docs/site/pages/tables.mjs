/** A page for each table of facts, each row with its clause, to filter and to download. */
import { apportion, bodies, presidency, scale } from "rcm-rules";
import { publications } from "rcm-rules/documents";
import { meetings, participationMatrix } from "rcm-rules/meetings";
import { members, observerCountries, observerOrganizations, partners } from "rcm-rules/membership";
import { centralThemes, thematicPillars } from "rcm-rules/themes";
import { downloads } from "../downloads.mjs";
import { code, escaped, link, list, table } from "../html.mjs";
import { heading, page } from "../page.mjs";
import { membershipPicture, participationPicture, presidenciesPicture, scalePicture } from "../pictures/charts.mjs";
import { bodiesPicture } from "../pictures/graphs.mjs";
import { withoutTable } from "../pictures/svg.mjs";
import { filled } from "../text.mjs";
import { lastYear } from "../years.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */
/** @typedef {import("../trees.mjs").SourceId} SourceId */
/** @typedef {{ readonly caption: string, readonly head: readonly string[], readonly rows: readonly (readonly string[])[] }} Rows */

/** The tables by the slug of their pages: what makes the rows of each. */
const makers = {
  members: membersOf,
  observers: observersOf,
  presidencies: presidenciesOf,
  scale: scaleOf,
  meetings: meetingsOf,
  documents: documentsOf,
  themes: themesOf,
  bodies: bodiesOf,
  participation: participationOf,
};

/** @typedef {keyof typeof makers} TableName */

export const tableNames = /** @type {TableName[]} */ (Object.keys(makers));

/** What is drawn above a table. */
const pictures = /** @type {Partial<Record<TableName, (tree: Tree) => string>>} */ ({
  members: membershipPicture,
  presidencies: presidenciesPicture,
  scale: scalePicture,
  bodies: bodiesPicture,
  participation: participationPicture,
});

/** @param {Tree} tree */
export const tablePages = (tree) => [overview(tree), ...tableNames.map((name) => tablePage(tree, name))];

/** @param {Tree} tree */
function overview({ path, to, words: { tables: words } }) {
  const entries = tableNames.map(
    (name) => `${link(to(`/tables/${name}.html`), escaped(words[name].title))}: ${says(words[name].says)}`,
  );
  return page(`${path}tables/index.md`, { title: words.title }, [
    filled(words.lead, { asOf: lastYear }),
    list(entries),
  ]);
}

/** @param {string} sentence */
const says = (sentence) => filled(sentence, { asOf: lastYear });

/**
 * @param {Tree} tree
 * @param {TableName} name
 */
function tablePage(tree, name) {
  const { title, says: sentence } = tree.words.tables[name];
  const parts = makers[name](tree).flatMap((rows, place) => shown(rows, `${name}-${place + 1}`));
  const also = searchWords[name] ?? "";
  const picture = pictures[name];
  const drawn = picture === undefined ? [] : [withoutTable(picture(tree))];
  return page(`${tree.path}tables/${name}.md`, { title, also }, [
    says(sentence),
    ...downloads(tree, name),
    ...drawn,
    ...parts,
  ]);
}

/** Words by which people look for a table in either language. */
const searchWords = /** @type {Partial<Record<TableName, string>>} */ ({
  presidencies: "presidency presidencia pro tempore presided presidió theme tema 2011",
  scale: "contributions contribuciones pays paga percentage porcentaje",
  members: "member countries países miembros",
  observers: "observers observadores",
  participation: "may participate puede participar speak hablar plenary plenaria",
});

/**
 * @param {Rows} rows
 * @param {string} id
 */
function shown({ caption, head, rows }, id) {
  const made = table({ caption, head, rows, id });
  const body = rows.length > 8 ? `<TableFilter for="${id}" />\n\n${made}` : made;
  return [heading(2, caption, `${id}-heading`), body];
}

/**
 * @param {Tree} tree
 * @param {readonly SourceId[]} sources
 */
const cited = (tree, sources) => tree.clauses(sources);

/** @param {Tree} tree */
function membersOf(tree) {
  const { members: words, basis, clause } = tree.words.tables;
  const rows = members(lastYear).certain.map((member) => [
    escaped(tree.name(member.name)),
    code(member.code),
    escaped(member.since),
    escaped(tree.label(member.founder ? "yes" : "no")),
    escaped(tree.label(member.basis)),
    cited(tree, member.sources),
  ]);
  return [{ caption: words.title, head: [...words.head, basis, clause], rows }];
}

/** @param {Tree} tree */
function observersOf(tree) {
  const { observers: words, basis, clause } = tree.words.tables;
  const head = [...words.head, basis, clause];
  const rows = (/** @type {readonly any[]} */ parties) =>
    parties.map((party) => [
      escaped(tree.name(party.name)),
      code(party.code ?? party.id),
      escaped(party.since ?? party.listedSince ?? "–"),
      escaped(tree.label(party.basis)),
      cited(tree, party.sources),
    ]);
  return [
    { caption: words.countries, head, rows: rows(observerCountries(lastYear).certain) },
    { caption: words.organizations, head, rows: rows(observerOrganizations(lastYear).certain) },
    { caption: words.partners, head, rows: rows(partners(lastYear).certain) },
  ];
}

/** @param {Tree} tree */
function presidenciesOf(tree) {
  const { presidencies: words, basis, clause } = tree.words.tables;
  const rows = presidencyYears().map(({ year, answer }) => {
    const value = answer.status === "known" ? answer.value : undefined;
    return [
      `${year}`,
      value ? `${value.edition.roman} (${value.edition.number})` : "–",
      escaped(value ? tree.label(value.country) : tree.label(answer.status)),
      escaped(value?.theme ? tree.name(value.theme) : "–"),
      escaped(answer.status === "known" ? tree.label(answer.basis) : tree.label(answer.status)),
      cited(tree, answer.sources),
    ];
  });
  return [{ caption: words.title, head: [...words.head, basis, clause], rows }];
}

/** Every year from the first presidency to the last that is known. */
function presidencyYears() {
  const years = Array.from({ length: 200 }, (_, place) => 1996 + place).map((year) => ({
    year,
    answer: presidency(year),
  }));
  const last = Math.max(...years.flatMap(({ year, answer }) => (answer.status === "known" ? [year] : [])));
  return years.filter(({ year }) => year <= last);
}

/** @param {Tree} tree */
function scaleOf(tree) {
  const { scale: words, clause } = tree.words.tables;
  const answer = scale(lastYear);
  if (answer.status !== "known") throw new Error("there is no scale");
  const { rows, total, printedPercentageTotal } = answer.value;
  const budget = "300000.00";
  const { shares } = apportion(budget);
  const printed = rows.map(({ country, contribution, percentage }) => [
    escaped(tree.label(country)),
    money(tree, contribution),
    `${percentage} %`,
    cited(
      tree,
      answer.sources.filter((id) => id.endsWith(`/${country}`)),
    ),
  ]);
  const end = [
    escaped(words.total),
    money(tree, total),
    `${printedPercentageTotal} %`,
    cited(
      tree,
      answer.sources.filter((id) => id.endsWith("/total")),
    ),
  ];
  return [
    { caption: words.title, head: [...words.head, clause], rows: [...printed, end] },
    {
      caption: filled(words.example, { budget: money(tree, budget) }),
      head: words.exampleHead,
      rows: shares.map(({ country, amount }) => [escaped(tree.label(country)), money(tree, amount)]),
    },
  ];
}

/**
 * @param {Tree} tree
 * @param {string} amount - "300000.00"
 */
export const money = ({ language }, amount) =>
  `US$${Number(amount).toLocaleString(language === "en" ? "en-US" : "es-MX", { minimumFractionDigits: 2 })}`;

/** @param {Tree} tree */
function meetingsOf(tree) {
  const { meetings: words, clause } = tree.words.tables;
  const rows = meetings().map(({ dates, title, printed, place, kind, sources }) => [
    dates.map(({ start, end }) => (end === undefined || end === start ? start : `${start} – ${end}`)).join(", ") || "–",
    escaped(title ? tree.name(title) : printed),
    escaped(place?.printed ?? "–"),
    escaped(kind === undefined ? "–" : tree.label(kind)),
    cited(tree, sources),
  ]);
  return [{ caption: words.title, head: [...words.head, clause], rows }];
}

/** @param {Tree} tree */
function documentsOf(tree) {
  const { documents: words, clause } = tree.words.tables;
  const rows = publications().map(({ year, title, kind, sources }) => [
    `${year ?? "–"}`,
    escaped(tree.name(title)),
    escaped(kind === undefined ? "–" : tree.label(kind)),
    cited(tree, sources),
  ]);
  return [{ caption: words.title, head: [...words.head, clause], rows }];
}

/** @param {Tree} tree */
function themesOf(tree) {
  const { themes: words, clause } = tree.words.tables;
  const row = (/** @type {any} */ one, /** @type {string} */ above) => [
    escaped(tree.name(one.name)),
    escaped(above),
    cited(tree, one.sources),
  ];
  const rows = centralThemes.flatMap((theme) => [
    row(theme, "–"),
    ...theme.topics.flatMap((topic) => [
      row(topic, tree.name(theme.name)),
      ...topic.subtopics.map((subtopic) => row(subtopic, tree.name(topic.name))),
    ]),
  ]);
  const pillars = thematicPillars.map((/** @type {any} */ pillar) => [
    escaped(tree.name(pillar.name)),
    cited(tree, pillar.sources),
  ]);
  return [
    { caption: words.title, head: [...words.head, clause], rows },
    { caption: words.pillars, head: [...words.pillarHead, clause], rows: pillars },
  ];
}

/** @param {Tree} tree */
function bodiesOf(tree) {
  const { bodies: words, clause } = tree.words.tables;
  const rows = bodies(lastYear).certain.map((body) => [
    escaped(tree.name(body.name)),
    escaped(tree.locale.labels[body.kind] ?? body.kind),
    escaped(body.since ?? "–"),
    escaped([body.acronym && tree.name(body.acronym), ...body.aliases].filter(Boolean).join(", ") || "–"),
    cited(tree, body.sources),
  ]);
  return [{ caption: words.title, head: [...words.head, clause], rows }];
}

/** @param {Tree} tree */
function participationOf(tree) {
  const { participation: words, clause } = tree.words.tables;
  const rows = participationMatrix().map(({ actor, activity, session, outcome, sources }) => [
    escaped(tree.label(actor)),
    escaped(tree.label(activity)),
    escaped(tree.label(session)),
    `<span class="outcome-${outcome}">${escaped(tree.locale.rules["meetings.participation"]?.outcomes?.[outcome] ?? tree.label(outcome))}</span>`,
    cited(tree, sources),
  ]);
  return [{ caption: words.title, head: [...words.head, clause], rows }];
}
