/** The cases of the functions that look something up by a filter, or by what is convened. */
import { documentLists, publications } from "rcm-rules/documents";
import { furtherMeetings, knownMeetings, meetings } from "rcm-rules/meetings";
import { years } from "../../data/years.mjs";
import { cases, codesOf } from "./dates.mjs";

/** @typedef {import("./rules.mjs").Case} Case */

/** What a filter finds is told whole, and stands in the data files too: a longer answer is not told again. */
const longestAnswer = 1500;

const noFilters = [
  null,
  "2016",
  3,
  [],
  { other: 1 },
  { yaer: 2016 },
  { year: 0 },
  { year: "" },
  { kind: "party" },
  { text: "" },
];

/** @type {(field: string, values: readonly unknown[]) => object[]} */
const each = (field, values) => values.map((value) => ({ [field]: value }));

/**
 * The filters that the function takes and that find few; with those that it refuses.
 *
 * @param {(filter: never) => unknown} search
 * @param {readonly object[]} filters
 * @returns {Case[]}
 */
function filterCases(search, filters) {
  const few = filters.filter((filter) => {
    try {
      return JSON.stringify(search(/** @type {never} */ (filter))).length <= longestAnswer;
    } catch {
      return true;
    }
  });
  return [
    ...cases(
      "filter",
      few.map((filter) => [filter]),
    ),
    ...cases(
      "form",
      noFilters.map((one) => [one]),
    ),
  ];
}

/** Filters of the meetings that are listed, told of in prose or reported. */
function toldOf() {
  const plain = [
    ...each("year", [1990, ...years]),
    ...each("body", codesOf("body")),
    ...each("kind", codesOf("meeting-kind")),
    ...each("place", codesOf("member")),
  ];
  return plain.flatMap((filter) => [filter, { ...filter, evidence: "documents" }]);
}

/** @type {Readonly<Record<string, () => readonly Case[]>>} */
export const searchCases = {
  meetings: () =>
    filterCases(meetings, [
      ...each("year", years),
      ...each("kind", codesOf("meeting-kind")),
      ...each("body", codesOf("body")),
      ...each("mode", codesOf("meeting-mode")),
      ...each("series", codesOf("meeting-series")),
      ...each("theme", codesOf("central-theme")),
      ...each("place", [...codesOf("member"), "bogota", "  MEXICO city ", "Nowhere"]),
      ...each("confirmed", [false]),
      ...years.map((year) => ({ from: `${year}-05`, to: `${year}-08-15` })),
      ...codesOf("meeting-kind").map((kind) => ({ kind, year: 2019, mode: "on-site" })),
      ...each("from", ["2024-06", "2024-12-06", "2024-12-07", "2024-13", 2024]),
    ]),
  furtherMeetings: () => filterCases(furtherMeetings, toldOf()),
  knownMeetings: () => filterCases(knownMeetings, toldOf()),
  publications: () =>
    filterCases(publications, [
      ...each("year", years),
      ...each("kind", codesOf("document-kind")),
      ...each("country", codesOf("member")),
      ...each("language", ["en", "es", "fr"]),
      ...each(
        "list",
        documentLists.map(({ id }) => id),
      ),
      ...each("text", ["CARTAGENA", "niñez", "ninez", "women", "XIV", "nothing of the kind"]),
      ...years.map((year) => ({ year, kind: "declaration" })),
    ]),
  convener: () => [
    ...cases(
      "kind",
      codesOf("convened-event").map((kind) => [{ kind }]),
    ),
    ...cases(
      "form",
      [{}, { kind: "party" }, { kind: null }, { kinds: "network" }, null, [], "network"].map((one) => [one]),
    ),
  ],
};
