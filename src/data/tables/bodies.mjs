/** The bodies of the Conference, and how they stand to each other, as of each change. */
import { bodies, relations } from "rcm-rules/bodies";
import { asOf, basis, carriedForward, code, list, names, sources, text, truth } from "../columns.mjs";
import { changes, everybody, listed } from "../years.mjs";

const idOf = (/** @type {{ readonly id: string }} */ { id }) => id;
const changed = () => asOf("asOf", "The end of this month: the first in which it is so.", { required: true });

/** @type {import("../columns.mjs").Table[]} */
export const bodyTables = [
  {
    name: "bodies",
    title: "Bodies",
    description: "Every body that the Conference has had, with its names and its time.",
    key: ["id"],
    columns: [
      code("id", "body", "Id of the body."),
      text("kind", "What sort of body it is."),
      ...names("name", "Name of the body."),
      ...names("acronym", "Acronym."),
      list("aliases", "Other names that the documents print."),
      asOf("since", "Since when it exists."),
      asOf("until", "When it ceased to exist."),
      text("untilBasis", "How it is known until when."),
      asOf("agreed", "When it was agreed upon, where that is printed and earlier."),
      truth("permanent", "Whether it belongs to the permanent structure; said of Networks and ad hoc groups."),
      asOf("lastMentioned", "The latest year in which a document speaks of it."),
      basis(),
      asOf("begun.notBefore", "Where no date is printed: the earliest that the documents allow."),
      asOf("begun.notAfter", "Where no date is printed: the latest that the documents allow."),
      asOf("ended.notBefore", "When it ended, where no date is printed: the earliest."),
      asOf("ended.notAfter", "When it ended, where no date is printed: the latest."),
      list("derived", "The parts that follow from the clauses without being printed."),
      list("readings", "The readings of ours that it rests on (table readings)."),
      sources(),
    ],
    rows: () => everybody(bodies, idOf),
  },
  {
    name: "bodies-as-of",
    title: "Bodies as of each change",
    description: "Which bodies exist from each month on in which the list is another than the month before.",
    key: ["as_of", "body"],
    columns: [
      changed(),
      text("body", "Id of the body.", { required: true }),
      text("standing", "Whether it exists for certain, or possibly.", {
        enum: ["certain", "possible"],
        required: true,
      }),
      carriedForward(),
    ],
    refers: [{ from: "body", to: "bodies.id" }],
    rows: () => changes(bodies).flatMap(({ asOf, found }) => bodiesIn(asOf, found)),
  },
  {
    name: "relations",
    title: "Relations as of each change",
    description: "What one body does to another, from each month on in which that is another than the month before.",
    key: ["as_of", "from", "to", "kind"],
    columns: [
      changed(),
      text("from", "Id of the body that acts.", { required: true }),
      text("to", "Id of the body that is acted upon.", { required: true }),
      text("kind", "What the one does to the other.", { required: true }),
      basis(),
      list("readings", "The readings of ours that it rests on (table readings)."),
      sources(),
      carriedForward(),
    ],
    refers: [
      { from: "from", to: "bodies.id" },
      { from: "to", to: "bodies.id" },
    ],
    rows: () => changes(relations).flatMap(({ asOf, found }) => listed(found).map((row) => ({ asOf, ...row }))),
  },
];

/**
 * @param {string} asOf
 * @param {ReturnType<typeof bodies>} found
 */
function bodiesIn(asOf, found) {
  const certain = "certain" in found ? /** @type {ReturnType<typeof listed>} */ (found.certain) : found;
  return listed(found).map((body) => ({
    asOf,
    body: body.id,
    standing: certain.includes(body) ? "certain" : "possible",
    ...(body.carriedForward && { carriedForward: true }),
  }));
}
