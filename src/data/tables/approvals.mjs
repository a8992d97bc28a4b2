/** Whether the criteria for a standing had been approved, by the day. */
import { criteriaApproval } from "rcm-rules/membership";
import { answer, asOf, basis, carriedForward, list, names, sources, text, whole } from "../columns.mjs";
import { changesByDay } from "../years.mjs";

const standings = /** @type {const} */ (["member", "observer-country", "observer-organization"]);

/** @type {import("../columns.mjs").Table[]} */
export const approvalTables = [
  {
    name: "criteria-approvals",
    title: "Approval of the criteria",
    description: "Whether the criteria for members and observers had been approved, from each day on that it changes.",
    key: ["standing", "since"],
    columns: [
      text("standing", "What is applied for.", { required: true }),
      text("since", "The first day from which it is so.", { required: true }),
      ...answer(),
      whole("value.conference.number", "The Conference that approved them."),
      text("value.conference.roman", "The same in Roman numerals."),
      asOf("value.dates.start", "The first day of that Conference."),
      asOf("value.dates.end", "Its last day."),
      ...names("value.place", "Where it was held."),
      text("value.country", "The country in which it was held."),
      ...names("value.accordingTo", "What they were approved according to."),
      basis(),
      list("readings", "The readings of ours that it rests on (table readings)."),
      carriedForward(),
      sources(),
    ],
    rows: () =>
      standings.flatMap((standing) =>
        changesByDay((day) => criteriaApproval(standing, day)).map(({ day, found }) => ({
          standing,
          since: day,
          ...found,
        })),
      ),
  },
];
