/** The cases of the rules that take a list: rotations, agendas, rounds of meetings. */
import { meetings } from "rcm-rules/meetings";
import { presidency } from "rcm-rules/presidency";
import { firstYear, lastYear, years } from "../../data/years.mjs";
import { cases, codesOf } from "./dates.mjs";

/** @typedef {import("./rules.mjs").Case} Case */

/** The presidencies that are known, as terms. */
function knownTerms() {
  return years.flatMap((year) => {
    const found = presidency(year);
    return found.status === "known" ? [{ year, country: found.value.country }] : [];
  });
}

function rotations() {
  const terms = knownTerms();
  const single = terms.map((term) => [term]);
  const pairs = terms.slice(1).map((term, index) => [terms[index], term]);
  const stated = terms.filter((_, index) => index % 3 === 0);
  return [
    [],
    terms,
    [...terms].reverse(),
    ...single,
    ...pairs,
    ...terms.map(({ year }) => [{ year, country: "BZ" }]),
    ...stated.flatMap(({ year, country }) => [
      [{ year }],
      [{ country }],
      [
        { year, country },
        { year, country },
      ],
      [{ year, country }, {}],
    ]),
    ...codesOf("observer-country").map((country) => [{ year: 2016, country }]),
    ...[firstYear - 1, lastYear + 1, 9999].map((year) => [{ year, country: "MX" }]),
    [2026, 2027].map((year) => ({ year: lastYear + year, country: "MX" })),
    [2026, 2028].map((year) => ({ year: lastYear + year, country: "MX" })),
    [{ year: 1998, country: "DO" }],
    [{ year: 1999, country: "DO" }],
    [{}],
    [{}, {}],
  ];
}

const noLists = [null, {}, "2016", 3, true, [null], [[]], ["MX"]];

function agendas() {
  const minimum = codesOf("agenda-item");
  const subsets = Array.from({ length: 2 ** minimum.length }, (_, bits) =>
    minimum.filter((_, place) => bits & (1 << place)),
  );
  const topics = codesOf("topic-theme").flatMap((theme) => [
    { topic: "A topic", theme },
    { topic: "A topic", theme, identifiedBeforehand: true },
    { topic: "A topic", theme, identifiedBeforehand: false },
  ]);
  const unknown = { topic: "A topic" };
  return [
    {},
    ...subsets.flatMap((items) => [
      { items },
      ...topics.map((topic) => ({ items: [...items, topic] })),
      { items: [...items, unknown] },
      { items: [unknown, ...items, ...topics] },
    ]),
    { items: [...minimum, ...minimum] },
  ];
}

const noAgendas = [
  ...[
    null,
    "lunch",
    1,
    [],
    { topic: "" },
    { topic: 1 },
    {},
    { theme: "none" },
    { topic: "A", theme: "sports" },
    { topic: "A", other: 1 },
  ].map((item) => ({ items: [item] })),
  { items: null },
  { items: {} },
  { item: [] },
  null,
  [],
];

function rounds() {
  const kinds = ["network", "rcgm", "vice-ministerial-meeting"];
  const starts = [undefined, "2016", "2016-06", "2016-06-08", "2016-06-09"];
  const at = (/** @type {string} */ kind, /** @type {string | undefined} */ start) => ({
    kind,
    ...(start && { start }),
  });
  const pairs = kinds.flatMap((one) => kinds.filter((other) => other !== one).map((other) => [one, other]));
  const twos = pairs.flatMap(([one = "", other = ""]) =>
    starts.flatMap((start) => starts.map((later) => [at(one, start), at(other, later)])),
  );
  const register = years.map((year) => meetings({ year }).filter(({ kind }) => kinds.includes(kind)));
  return [
    [],
    ...kinds.map((kind) => [at(kind, "2016")]),
    ...twos,
    ["2016-06-07", "2016-06-08", "2016-06-09"].map((start, place) => at(kinds[place] ?? "", start)),
    ["2016-06-09", "2016-06-08", "2016-06-07"].map((start, place) => at(kinds[place] ?? "", start)),
    [at("workshop", "2016-06-09"), at("rcgm", "2016-06-08")],
    ...register.filter((round) => round.length > 0 && round.length < 6),
  ];
}

const noRounds = [
  ...[
    {},
    { kind: "party" },
    { kind: "rcgm", start: 2016 },
    { kind: "rcgm", start: "2016-13" },
    { kind: "rcgm", dates: {} },
  ].map((one) => [one]),
  [{ kind: "rcgm", dates: [{ start: "16" }] }],
  [{ start: "2016" }],
];

/** @type {Readonly<Record<string, () => readonly Case[]>>} */
export const listCases = {
  assessRotation: () => [
    ...cases(
      "terms",
      rotations().map((terms) => [terms]),
    ),
    ...cases(
      "form",
      [...noLists, [{ year: "20" }], [{ country: "XX" }], [{ yaer: 2016 }], [{}, { year: 0 }]].map((one) => [one]),
    ),
  ],
  assessPlenaryAgenda: () => [
    ...cases(
      "agenda",
      agendas().map((agenda) => [agenda]),
    ),
    ...cases(
      "form",
      noAgendas.map((one) => [one]),
    ),
  ],
  assessMeetingOrder: () => [
    ...cases(
      "round",
      rounds().map((round) => [round]),
    ),
    ...cases(
      "form",
      [...noLists, ...noRounds].map((one) => [one]),
    ),
  ],
};
