/** The most that the Reserve Fund grants for a case, by the day of the grant. */
import { assessReserveFundCase } from "rcm-rules/reserve-fund";
import { basis, dollars, list, sources, text, whole } from "../columns.mjs";
import { changesByDay } from "../years.mjs";

/** @type {import("../columns.mjs").Table[]} */
export const reserveFundTables = [
  {
    name: "reserve-fund-maximum",
    title: "Maximum of the Reserve Fund",
    description:
      "The most that is granted for each case, by the day of the grant; the first row is for an unknown day.",
    key: ["place"],
    columns: [
      whole("place", "The place of the row, from 1.", { required: true }),
      text("since", "The first day of the grant for which it is so; absent for a grant of which no day is known."),
      dollars("maximum", "The most that is granted for each case."),
      text("day", "Whether the documents speak of that day."),
      basis(),
      list("readings", "The readings of ours that it rests on (table readings)."),
      sources(),
    ],
    rows: maximumRows,
  },
];

function maximumRows() {
  const dated = changesByDay((grantedOn) => grantOn({ grantedOn })).map(({ day, found }) => ({ since: day, ...found }));
  return [grantOn({}), ...dated].map((row, index) => ({ place: index + 1, ...row }));
}

/** What an assessment says of the maximum. */
function grantOn(/** @type {{ grantedOn?: string }} */ input) {
  const { within, requested, ...grant } = assessReserveFundCase(input).grant;
  return grant;
}
