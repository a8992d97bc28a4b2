/** Who presides, and who is in the Troika. */
import { presidencies, troikas } from "rcm-rules/presidency";
import { answer, asOf, basis, carriedForward, list, names, sources, text, truth, whole } from "../columns.mjs";

const refersToMember = { from: "value_country", to: "members.code" };
const places = /** @type {const} */ (["former", "current", "upcoming"]);

/** @type {import("../columns.mjs").Table[]} */
export const presidencyTables = [
  {
    name: "presidencies",
    title: "Presidencies pro tempore",
    description: "Who presides in each year, with the theme and the number of the Conference.",
    key: ["year"],
    columns: [
      whole("year", "The calendar year.", { required: true }),
      ...answer(),
      whole("value.year", "The calendar year again, as a part of the answer."),
      text("value.country", "The country that presides."),
      ...names("value.theme", "The theme."),
      list("value.theme.spanishSources", "Where its Spanish stands."),
      truth("value.themeChosenByPresidency", "Whether the presidency chose the theme."),
      whole("value.edition.number", "The number of the Conference of that year."),
      text("value.edition.roman", "The same in Roman numerals."),
      basis(),
      list("derived", "The parts of the value that follow from the clauses without being printed."),
      list("readings", "The readings of ours that it rests on (table readings)."),
      carriedForward(),
      whole("lastKnown.value.year", "Where it is open, the latest year before that is known."),
      text("lastKnown.value.country", "Who presided in that year."),
      asOf("lastKnown.asOf", "As of when."),
      sources(),
    ],
    refers: [refersToMember],
    rows: () => presidencies(),
  },
  {
    name: "troikas",
    title: "Troikas",
    description: "The former, the current and the upcoming presidency of each year.",
    key: ["year"],
    columns: [
      whole("year", "The calendar year.", { required: true }),
      ...places.flatMap((place) => [
        ...answer(`${place}.`),
        text(`${place}.value`, `The country of the ${place} presidency.`),
        { ...basis(), name: `${place}_basis`, path: `${place}.basis` },
        list(`${place}.derived`, "What follows from the clauses without being printed."),
        list(`${place}.readings`, "The readings of ours that it rests on (table readings)."),
        sources(`${place}.sources`),
        text(`${place}.lastKnown.value`, "Where it is open, the latest before that is known."),
        asOf(`${place}.lastKnown.asOf`, "As of when."),
      ]),
      ...answer("exists."),
      truth("exists.value", "Whether there was a Troika in that year."),
      { ...basis(), name: "exists_basis", path: "exists.basis" },
      list("exists.readings", "The readings of ours that this rests on (table readings)."),
      truth("exists.carriedForward", "True where nothing says that it has ended."),
      sources("exists.sources"),
      sources(),
    ],
    refers: places.map((place) => ({ from: `${place}_value`, to: "members.code" })),
    rows: () => troikas(),
  },
];
