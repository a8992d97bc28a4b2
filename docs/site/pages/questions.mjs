/** The questions that people come with, answered by the library. */
import { apportion, grantMaximum, presidency, scale, standing } from "rcm-rules";
import { addWorkingDays } from "rcm-rules/consultation";
import { assessParticipation } from "rcm-rules/meetings";
import { readings } from "rcm-rules/sources";
import { escaped, link, list } from "../html.mjs";
import { heading, page } from "../page.mjs";
import { readingPath } from "../paths.mjs";
import { filled } from "../text.mjs";
import { lastYear } from "../years.mjs";
import { money } from "./tables.mjs";

/** @typedef {import("../trees.mjs").Tree} Tree */
/** @typedef {import("../trees.mjs").SourceId} SourceId */

/** @param {Tree} tree */
export function questionPages(tree) {
  const { questions: words } = tree.words;
  const parts = [speak, fund, presided, pays, days, ours].flatMap((answer) => answer(tree));
  return [page(`${tree.path}questions.md`, { title: words.title }, [words.lead, ...parts])];
}

/**
 * A question with its answer, the clauses, and where to read on. The search finds it in both languages.
 *
 * @param {Tree} tree
 * @param {{ title: string, other: string }} words
 * @param {string} slug
 * @param {string} html
 * @param {readonly SourceId[]} sources
 * @param {readonly string[]} more
 */
function answered(tree, { title, other }, slug, html, sources, more) {
  const cited = sources.map((id) => tree.inFull(id));
  return [
    heading(2, title, slug),
    `<!-- also: ${other} -->`,
    `<div class="answer">${html}</div>`,
    ...(cited.length > 0 ? [list(cited)] : []),
    `<p>${escaped(tree.words.questions.more)} ${more.join(", ")}</p>`,
  ];
}

/** @param {Tree} tree */
function speak(tree) {
  const { speak: words } = tree.words.questions;
  const query = /** @type {const} */ ({
    actor: "observer-country",
    session: "vmm-plenary",
    activity: "make-declaration",
  });
  const status = standing("CO", lastYear);
  if (status.status !== "known") throw new Error("Colombia's standing is not known");
  const asked = [
    { activity: query.activity, given: true, when: `, ${words.invited}` },
    { activity: query.activity, given: false, when: `, ${words.notInvited}` },
    { activity: /** @type {const} */ ("discuss"), given: true, when: "" },
  ];
  const answers = asked.map((one) => ({
    ...one,
    assessment: assessParticipation({ ...query, activity: one.activity, ...invitations(tree, one.given) }),
  }));
  const outcomes = answers.map(({ activity, when, assessment }) => {
    const text = tree.locale.rules["meetings.participation"]?.outcomes?.[assessment.outcome];
    return `${escaped(tree.label(activity) + when)}: <strong>${escaped(text ?? tree.label(assessment.outcome))}</strong>`;
  });
  const findings = answers.flatMap(({ assessment }) =>
    assessment.findings.filter(({ criterion }) => assessment.because.includes(criterion)),
  );
  const sources = [...new Set(findings.flatMap((finding) => finding.sources))];
  const standingText = tree.label(status.value).toLowerCase();
  const html = filled(escaped(words.says).replaceAll("&#123;", "{"), {
    standing: standingText,
    asOf: lastYear,
    outcome: list(outcomes),
  });
  const more = [
    tree.rule("meetings.participation"),
    link(tree.to("/tables/participation.html"), escaped(tree.words.tables.participation.title)),
  ];
  return answered(tree, words, "colombia-plenary", html, sources, more);
}

/**
 * Every invitation that the rule asks about, given or not.
 *
 * @param {Tree} tree
 * @param {boolean} given
 */
function invitations({ locale }, given) {
  const names = Object.keys(locale.rules["meetings.participation"]?.fields ?? {});
  return Object.fromEntries(names.filter((name) => name.startsWith("invited")).map((name) => [name, given]));
}

/** @param {Tree} tree */
function fund(tree) {
  const { fund: words } = tree.words.questions;
  const html = filled(words.says, { maximum: `<strong>${money(tree, grantMaximum)}</strong>` });
  return answered(
    tree,
    words,
    "fund-maximum",
    html,
    ["twenty-years/reserve-fund/maximum"],
    [tree.rule("reserve-fund.case")],
  );
}

/** @param {Tree} tree */
function presided(tree) {
  const { presided: words } = tree.words.questions;
  const answer = presidency(2011);
  if (answer.status !== "known") throw new Error("the presidency of 2011 is not known");
  const { country, theme, edition } = answer.value;
  const parts = { country: tree.label(country), theme: theme ? tree.name(theme) : "–", edition: edition.roman };
  const more = [link(tree.to("/tables/presidencies.html"), escaped(tree.words.tables.presidencies.title))];
  return answered(tree, words, "presidency-2011", escaped(filled(words.says, parts)), answer.sources, more);
}

/** @param {Tree} tree */
function pays(tree) {
  const { pays: words } = tree.words.questions;
  const { shares, total } = apportion("300000.00");
  const sources = scale(lastYear).sources.filter((id) => /\/(?:BZ|total)$/.test(id));
  const share = shares.find(({ country }) => country === "BZ");
  const parts = { country: tree.label("BZ"), amount: money(tree, share?.amount ?? ""), budget: money(tree, total) };
  const more = [link(tree.to("/tables/scale.html"), escaped(tree.words.tables.scale.title))];
  return answered(tree, words, "belize-share", escaped(filled(words.says, parts)), sources, more);
}

/** @param {Tree} tree */
function days(tree) {
  const { days: words } = tree.words.questions;
  const date = addWorkingDays("2016-06-09", 5);
  const [year, month, day] = date.split("-").map(Number);
  const names = tree.locale.sentences.months.split(" ");
  const text = filled(tree.locale.sentences.date, {
    day: day ?? 0,
    month: names[(month ?? 1) - 1] ?? "",
    year: year ?? 0,
  });
  const reading = link(tree.to(readingPath("working-days-of-a-term")), escaped(tree.words.readings.one));
  return answered(
    tree,
    words,
    "five-working-days",
    escaped(filled(words.says, { date: text })),
    ["twenty-years/decision-making/2"],
    [tree.rule("consultation.procedure"), reading],
  );
}

/** @param {Tree} tree */
function ours(tree) {
  const { readings: words } = tree.words.questions;
  const more = [link(tree.to("/readings/"), escaped(tree.words.readings.title))];
  return answered(tree, words, "our-readings", escaped(filled(words.says, { count: readings.length })), [], more);
}
