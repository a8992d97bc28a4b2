/** The Conference in numbers. */
import { statistics } from "rcm-rules/conference";
import { asOf, names, sources, text, whole } from "../columns.mjs";

/** @type {import("../columns.mjs").Table[]} */
export const conferenceTables = [
  {
    name: "statistics",
    title: "Statistics",
    description:
      "Activities in a table with its printed total, and the figures of the running text; neither corrects the other.",
    key: ["id"],
    columns: [
      text("id", "Id of the figure.", { required: true }),
      text("of", "Where it stands: a row or the total of the table of activities, or a figure of the text.", {
        enum: ["activities", "activities-total", "figures"],
      }),
      ...names("name", "What is counted."),
      text("text.en", "What is counted, in our own words where no name is printed. English."),
      text("text.es", "What is counted, in our own words where no name is printed. Spanish."),
      whole("value", "The number.", { required: true }),
      text("precision", "How the text qualifies it: exactly, approximately, more-than, several-times."),
      asOf("asOf", "The year that the document with the figure speaks of."),
      whole("sum", "Of the total: the sum of the rows."),
      sources(),
    ],
    rows: statisticRows,
  },
];

function statisticRows() {
  const { activities, figures } = statistics;
  const { printed, sum, ...total } = activities.total;
  return [
    ...activities.rows.map(({ count, ...row }) => ({ of: "activities", value: count, ...row })),
    { id: "activities-total", of: "activities-total", value: printed, sum, ...total },
    ...figures.map((row) => ({ of: "figures", ...row })),
  ];
}
