/** The cases of the functions that answer as of a date, in a year, or of a party. */

import { options } from "rcm-rules";
import { bodies, functionsOf, hierarchy, relations, secretariat, workingGroups } from "rcm-rules/bodies";
import { scale } from "rcm-rules/contributions";
import { en } from "rcm-rules/locales/en";
import { members, observerCountries, observerOrganizations, partners } from "rcm-rules/membership";
import { edition } from "rcm-rules/presidency";
import { reserveFund } from "rcm-rules/reserve-fund";
import { sources } from "rcm-rules/sources";
import { changes, firstYear, lastYear, months, years } from "../../data/years.mjs";

/** @typedef {import("./rules.mjs").Case} Case */

/** @type {(group: string, list: readonly (readonly unknown[])[]) => Case[]} */
export const cases = (group, list) => list.map((each) => ({ group, arguments: each }));

/** The codes of an option set. */
export const codesOf = (/** @type {string} */ set) => options(set, en).map(({ value }) => value);

/** One year in every form, and times far from all that is known. */
const forms = [
  2014,
  "2014",
  "2014-02",
  "2016-02-29",
  `${firstYear - 1}`,
  firstYear,
  lastYear,
  lastYear + 1,
  "9999-12-31",
];

const noDates = [
  "",
  "14",
  "2014-13",
  "2014-2",
  "2015-02-29",
  "2014-06-31",
  "2014/06",
  " 2014",
  2014.5,
  -1,
  10000,
  null,
  true,
  [],
  {},
];

const noYears = [0, -1, 1.5, 10000, "", "96", "1996-02", "mcmxcvi", null, true, [], {}];

const noOptions = [null, "documents", [], { evidence: "all " }, { evidence: null }, { evidences: "all" }];

/**
 * A date in every form; the end of each month in which the answer changes, and of the month before; and no dates.
 *
 * @param {(asOf: string) => unknown} ask
 * @returns {Case[]}
 */
function asOfCases(ask) {
  const changed = changes(ask).flatMap(({ asOf }) => [months[months.indexOf(asOf) - 1] ?? asOf, asOf]);
  return [
    ...cases(
      "form-of-date",
      forms.map((asOf) => [asOf]),
    ),
    ...cases(
      "change",
      changed.map((asOf) => [asOf]),
    ),
    ...cases(
      "form",
      noDates.map((asOf) => [asOf]),
    ),
  ];
}

/**
 * The same with the facts of the documents alone.
 *
 * @param {(asOf: string) => unknown} ask
 * @returns {Case[]}
 */
function heardCases(ask) {
  const all = asOfCases(ask);
  const documents = all.map(({ group, arguments: [asOf] }) => ({
    group,
    arguments: [asOf, { evidence: "documents" }],
  }));
  return [
    ...all,
    ...documents,
    ...cases(
      "form",
      noOptions.map((each) => [2016, each]),
    ),
  ];
}

/** Every year that is known and some beyond, with all facts and with those of the documents alone. */
function yearCases() {
  const asked = [1, firstYear - 2, firstYear - 1, ...years, lastYear + 1, lastYear + 2, 9999, "2010"];
  return [
    ...cases(
      "year",
      asked.map((year) => [year]),
    ),
    ...cases(
      "documents",
      asked.map((year) => [year, { evidence: "documents" }]),
    ),
    ...cases("form", [...noYears.map((year) => [year]), ...noOptions.map((each) => [2010, each])]),
  ];
}

/** A year alone. */
function plainYearCases() {
  return yearCases().filter((each) => each.arguments.length === 1);
}

/** Spans of years, whole and in parts, and spans that are none. */
function spanCases() {
  const spans = [
    {},
    { from: 2014, to: "2016" },
    { from: lastYear },
    { to: firstYear },
    { from: lastYear + 1 },
    { from: 1990, to: 1996 },
  ];
  const noSpans = [{ from: 2016, to: 2014 }, { from: 0 }, { to: "96" }, { year: 2016 }, null, 2016, []];
  return [
    ...cases("all", [[]]),
    ...cases(
      "span",
      spans.flatMap((span) => [[span], [{ ...span, evidence: "documents" }]]),
    ),
    ...cases(
      "form",
      noSpans.map((span) => [span]),
    ),
  ];
}

const standings = ["member", "observer-country", "observer-organization", "partner"];

const parties = standings.flatMap(codesOf);

/** A code of a closed list, each of them and some that are none. */
/** @type {(codes: readonly string[]) => Case[]} */
const codeCases = (codes) => [
  ...cases(
    "code",
    codes.map((code) => [code]),
  ),
  ...cases(
    "form",
    ["", "nobody", (codes[0] ?? "").toUpperCase(), 1, null, true, [], {}].map((code) => [code]),
  ),
];

/** @type {Readonly<Record<string, () => readonly Case[]>>} */
export const dateCases = {
  members: () => asOfCases(members),
  observerCountries: () => asOfCases(observerCountries),
  observerOrganizations: () => asOfCases(observerOrganizations),
  partners: () => asOfCases(partners),
  standing: () => [
    ...cases(
      "party",
      parties.flatMap((party) =>
        [firstYear - 1, `${firstYear}-06`, 1999, 2016, lastYear + 1].map((year) => [party, year]),
      ),
    ),
    ...cases(
      "other-country",
      ["BR", "FR", "CU"].flatMap((party) => [1990, 2016, lastYear + 1].map((year) => [party, year])),
    ),
    ...cases("form", [
      ...["", "mx", "MEX", "XX", null, 1, [], {}].map((party) => [party, 2016]),
      ...noDates.map((asOf) => ["MX", asOf]),
    ]),
  ],
  criteriaApproval: () => [
    ...standings.flatMap((standing) =>
      cases(
        "approval",
        [1990, "1998", "1999-01-27", "1999-01-28", "1999-01-29", 1999, lastYear + 1].map((asOf) => [standing, asOf]),
      ),
    ),
    ...cases(
      "form",
      noDates.map((asOf) => ["member", asOf]),
    ),
  ],
  lossOfStanding: () => codeCases(standings),
  applicationDeadline: () => codeCases(standings),
  presidency: yearCases,
  troika: yearCases,
  tally: () => [
    ...cases(
      "span",
      years.flatMap((year) => [
        [firstYear, year],
        [year, lastYear],
        [year, year, { evidence: "documents" }],
      ]),
    ),
    ...cases("form", [[2016, 2015], [1, 9999], ...noYears.map((year) => [firstYear, year])]),
  ],
  presidencies: spanCases,
  troikas: spanCases,
  edition: plainYearCases,
  termDates: plainYearCases,
  editionYear: () => [
    ...cases(
      "number",
      years.flatMap((year) => [[edition(year).number], [edition(year).roman]]),
    ),
    ...cases(
      "form",
      [0, -1, 1.5, 8005, "", "IIII", "xxi", "0", null, true, [], {}].map((each) => [each]),
    ),
  ],
  bodies: () => asOfCases(bodies),
  relations: () => asOfCases(relations),
  hierarchy: () => asOfCases(hierarchy),
  secretariat: () => heardCases(secretariat),
  workingGroups: () => heardCases(workingGroups),
  reserveFund: () => heardCases(reserveFund),
  body: () => codeCases(codesOf("body")),
  functionsOf: () => codeCases(codesOf("body").filter((id) => answers(() => functionsOf(/** @type {"rcgm"} */ (id))))),
  bodyDiagram: () => [
    ...cases(
      "diagram",
      ["mermaid", "dot"].flatMap((format) => [1990, 2000, 2016].map((asOf) => [asOf, { format }])),
    ),
    ...cases("form", [[2016], [2016, {}], [2016, { format: "svg" }], ["16", { format: "dot" }]]),
  ],
  scale: () => asOfCases(scale),
  quorum: () => codeCases(["network", ...codesOf("body")]),
  viceMinisterialHalf: plainYearCases,
  viceMinisterialHost: yearCases,
  consultationGroupWithViceMinisterial: plainYearCases,
  draftingCommittees: () =>
    cases(
      "number",
      [0, 1, 2, 3, 4, 10, -1, 1.5, "2", null, {}].map((each) => [each]),
    ),
  source: () => [
    ...cases(
      "id",
      sources.filter((_, index) => index % 30 === 0).map(({ id }) => [id]),
    ),
    ...cases(
      "page",
      sources.filter(({ url }) => url !== undefined).map(({ id }) => [id]),
    ),
    ...cases(
      "form",
      ["", "twenty-years", "twenty-years/reserve-fund/", null, 1, [], {}].map((id) => [id]),
    ),
  ],
};

/** Whether a function takes what it is given. */
function answers(/** @type {() => unknown} */ ask) {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}
