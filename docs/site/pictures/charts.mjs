/** Pictures of time, money and who may do what, drawn by Observable Plot from what the library says. */
import * as Plot from "@observablehq/plot";
import { presidency, scale } from "rcm-rules";
import { participationMatrix } from "rcm-rules/meetings";
import { members, observerCountries } from "rcm-rules/membership";
import { escaped, table } from "../html.mjs";
import { filled } from "../text.mjs";
import { lastYear } from "../years.mjs";
import { charted, document, figure, lines } from "./svg.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */

const first = 1996;
const last = Number(lastYear);
const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);

/** @type {any} */
const page = document;
const style = { background: "transparent", fontSize: "12px", overflow: "visible" };

/**
 * Who presided when.
 *
 * @param {Tree} tree
 */
export function presidenciesPicture(tree) {
  const { presidencies: words, table: shows } = tree.words.pictures;
  const terms = years.flatMap((year) => {
    const answer = presidency(year);
    return answer.status === "known" ? [{ year, country: tree.label(answer.value.country), basis: answer.basis }] : [];
  });
  const chart = Plot.plot({
    document: page,
    width: 760,
    height: 350,
    marginLeft: 150,
    marginBottom: 50,
    style,
    x: { label: null, tickFormat: "d", domain: years, type: "band", tickRotate: -90 },
    y: { label: null },
    marks: [
      Plot.cell(terms, {
        x: "year",
        y: "country",
        inset: 1,
        fill: "currentColor",
        fillOpacity: (term) => (term.basis === "reported" ? 0.25 : 0.75),
      }),
      Plot.text(
        terms.filter(({ basis }) => basis === "reported"),
        { x: "year", y: "country", text: () => "*" },
      ),
    ],
  });
  const rows = terms.map(({ year, country, basis }) => [`${year}`, escaped(country), escaped(tree.label(basis))]);
  const picture = { id: "presidencies", title: words.title, description: words.description, svg: charted(chart) };
  return figure(picture, table({ caption: words.title, head: words.head, rows }), shows);
}

/**
 * Since when each country belongs.
 *
 * @param {Tree} tree
 */
export function membershipPicture(tree) {
  const { membership: words, table: shows } = tree.words.pictures;
  const spans = [
    ...members(lastYear).certain.map(({ name, since }) => ({ name: tree.name(name), since, as: words.member })),
    ...observerCountries(lastYear).certain.map(({ name, since }) => ({
      name: tree.name(name),
      since: since ?? `${last}`,
      as: words.observer,
    })),
  ];
  const chart = Plot.plot({
    document: page,
    width: 760,
    height: 380,
    marginLeft: 150,
    style,
    x: { label: null, tickFormat: "d", domain: [first, last + 1] },
    y: { label: null, domain: spans.map(({ name }) => name) },
    marks: [
      Plot.barX(spans, {
        y: "name",
        x1: (span) => Number(span.since.slice(0, 4)),
        x2: last + 1,
        fill: "currentColor",
        fillOpacity: (span) => (span.as === words.member ? 0.75 : 0.25),
        inset: 1,
      }),
      Plot.text(spans, {
        y: "name",
        x: last + 1,
        text: "as",
        textAnchor: "end",
        dx: -4,
        fill: "currentColor",
        stroke: "var(--vp-c-bg)",
        strokeWidth: 4,
      }),
    ],
  });
  const rows = spans.map(({ name, since, as }) => [escaped(name), escaped(since), escaped(as)]);
  const picture = { id: "membership", title: words.title, description: words.description, svg: charted(chart) };
  return figure(picture, table({ caption: words.title, head: words.head, rows }), shows);
}

/**
 * What each member contributes.
 *
 * @param {Tree} tree
 */
export function scalePicture(tree) {
  const { scale: words, table: shows } = tree.words.pictures;
  const answer = scale(lastYear);
  if (answer.status !== "known") throw new Error("there is no scale");
  const parts = answer.value.rows.map(({ country, contribution, percentage }) => ({
    country: tree.label(country),
    contribution: Number(contribution),
    percentage,
  }));
  const chart = Plot.plot({
    document: page,
    width: 760,
    height: 330,
    marginLeft: 150,
    marginRight: 60,
    style,
    x: { label: "US$", tickFormat: (/** @type {number} */ amount) => amount.toLocaleString("en-US") },
    y: { label: null, domain: parts.map(({ country }) => country) },
    marks: [
      Plot.barX(parts, { y: "country", x: "contribution", fill: "currentColor", fillOpacity: 0.75, inset: 1 }),
      Plot.text(parts, {
        y: "country",
        x: "contribution",
        text: (part) => `${part.percentage} %`,
        textAnchor: "start",
        dx: 4,
      }),
    ],
  });
  const rows = parts.map(({ country, contribution, percentage }) => [
    escaped(country),
    `US$${contribution.toLocaleString("en-US")}`,
    `${percentage} %`,
  ]);
  const picture = { id: "scale", title: words.title, description: words.description, svg: charted(chart) };
  return figure(picture, table({ caption: words.title, head: words.head, rows }), shows);
}

/** A sign for each outcome, so that colour alone says nothing. */
const signs = /** @type {Record<string, string>} */ ({
  allowed: "✓",
  denied: "✕",
  open: "○",
  contested: "±",
  undetermined: "?",
});

/**
 * Who may do what in which session, while nothing else is known.
 *
 * @param {Tree} tree
 */
export function participationPicture(tree) {
  const { participation: words, table: shows } = tree.words.pictures;
  const cells = participationMatrix().map(({ actor, session, activity, outcome }) => ({
    actor: tree.label(actor),
    session: tree.label(session),
    activity: tree.label(activity),
    outcome,
    sign: signs[outcome] ?? outcome,
  }));
  const actors = [...new Set(cells.map(({ actor }) => actor))];
  const charts = actors.map((actor, place) => {
    const own = cells.filter((cell) => cell.actor === actor);
    const svg = charted(matrix(own));
    const title = filled(words.title, { actor });
    const rows = own.map(({ session, activity, outcome, sign }) => [
      escaped(activity),
      escaped(session),
      `${sign} ${escaped(tree.locale.rules["meetings.participation"]?.outcomes?.[outcome] ?? tree.label(outcome))}`,
    ]);
    const picture = { id: `participation-${place + 1}`, title, description: `${actor}. ${legend(tree, own)}`, svg };
    return figure(picture, table({ caption: title, head: words.head, rows }), shows);
  });
  return charts.join("\n\n");
}

/** @type {(cells: readonly any[], field: "session" | "activity") => string[]} in the library's order */
const namesOf = (cells, field) => [...new Set(cells.map((cell) => cell[field]))];

/** A name in short lines. */
const wrapped = (/** @type {string} */ name) => lines(name, 15).replaceAll("\\n", "\n");

/** @param {readonly any[]} own */
const matrix = (own) =>
  Plot.plot({
    document: page,
    width: 760,
    height: 360,
    marginLeft: 260,
    marginTop: 10,
    marginBottom: 90,
    style,
    x: {
      label: null,
      tickSize: 0,
      domain: namesOf(own, "session"),
      tickFormat: (/** @type {string} */ name) => wrapped(name),
    },
    y: { label: null, tickSize: 0, domain: namesOf(own, "activity") },
    marks: [
      Plot.cell(own, {
        x: "session",
        y: "activity",
        inset: 1,
        fill: (cell) => `var(--rcm-${cell.outcome})`,
        stroke: "var(--rcm-line)",
      }),
      Plot.text(own, { x: "session", y: "activity", text: "sign", fill: "var(--vp-c-text-1)", fontSize: 16 }),
    ],
  });

/**
 * @param {Tree} tree
 * @param {readonly any[]} cells
 */
function legend(tree, cells) {
  const outcomes = [...new Set(cells.map(({ outcome }) => outcome))];
  const texts = tree.locale.rules["meetings.participation"]?.outcomes ?? {};
  return outcomes.map((outcome) => `${signs[outcome] ?? outcome} ${texts[outcome] ?? tree.label(outcome)}`).join(" ");
}
