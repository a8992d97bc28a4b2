/** The register of meetings, and who may do what in which session. */
import { furtherMeetings, meetings, participationMatrix } from "rcm-rules/meetings";
import { asOf, basis, code, list, names, sources, text, truth, whole, worked } from "../columns.mjs";

/** @typedef {ReturnType<typeof meetings>[number]} Meeting */

const first = (/** @type {Meeting} */ { dates }) => dates.map(({ start }) => start).sort()[0];
const last = (/** @type {Meeting} */ { dates }) =>
  dates
    .map(({ end }) => end)
    .sort()
    .at(-1);

/** @type {import("../columns.mjs").Table[]} */
export const meetingTables = [
  {
    name: "meetings",
    title: "Meetings",
    description:
      "All printed entries of the list of meetings on IOM's page, in printed order. The list is not complete.",
    key: ["id"],
    columns: [
      text("id", "The first printed date and a few words.", { required: true }),
      text("printed", "The entry letter by letter."),
      ...names("title", "The printed title without its slips."),
      worked(asOf("start", "The first day of the first span of `dates`."), first),
      worked(asOf("end", "The last day of the last span of `dates`."), last),
      list("dates", "The days as spans with start and end, with the precision that is printed."),
      text("place.printed", "The place as printed."),
      text("place.name", "The place."),
      text("place.country", "ISO 3166-1 alpha-2 code of the country."),
      code("mode", "meeting-mode", "Where people met: at a place, online, or both."),
      code("kind", "meeting-kind", "What sort of meeting it is."),
      list("bodies", "The bodies of the Conference that met."),
      list("themes", "The central themes of which the title names the subject."),
      code("series", "meeting-series", "What the entry is one of several of."),
      whole("edition.number", "The number of the Conference."),
      text("edition.roman", "The same in Roman numerals."),
      text("edition.basis", "How the number is known."),
      list("edition.sources", "What gives the number."),
      whole("ordinal", "Its printed place in its series."),
      truth("toBeConfirmed", "True where the page says that something of it is to be confirmed."),
      text("duplicateOf", "The entry that this one repeats letter by letter."),
      text("partOf", "The entry that this one is a part of."),
      list("suspect", "Reasons to read the entry with care."),
      basis(),
      list("derived", "The parts that follow from other clauses."),
      list("readings", "The readings of ours that some parts rest on (table readings)."),
      sources(),
    ],
    refers: [
      { from: "duplicate_of", to: ".id" },
      { from: "part_of", to: ".id" },
    ],
    rows: () => meetings(),
  },
  {
    name: "further-meetings",
    title: "Further meetings",
    description: "Meetings that the list does not have: told of in the publication, or reported. In the order of time.",
    key: ["id"],
    columns: [
      text("id", "The first date and a few words.", { required: true }),
      ...names("title", "What it is called."),
      worked(asOf("start", "The first day of the first span of `dates`."), first),
      worked(asOf("end", "The last day of the last span of `dates`."), last),
      list("dates", "The days as spans with start and end, with the precision that is printed."),
      text("place.name", "The place."),
      text("place.country", "ISO 3166-1 alpha-2 code of the country."),
      code("kind", "meeting-kind", "What sort of meeting it is."),
      list("bodies", "The bodies of the Conference that met."),
      whole("edition.number", "The number of the Conference."),
      text("edition.roman", "The same in Roman numerals."),
      text("edition.basis", "How the number is known."),
      list("edition.sources", "What gives the number."),
      basis(),
      list("derived", "The parts that follow from other clauses."),
      list("readings", "The readings of ours that some parts rest on (table readings)."),
      sources(),
    ],
    rows: () => furtherMeetings(),
  },
  {
    name: "participation",
    title: "Participation",
    description:
      "Who may do what in which session, without invitation, authorization or reservation, and what these change.",
    key: ["actor", "session", "activity"],
    columns: [
      code("actor", "participant", "Who takes part."),
      code("session", "session", "Where."),
      code("activity", "activity", "What they want to do there."),
      text("outcome", "allowed, denied, contested (the documents contradict each other) or open.", { required: true }),
      basis(),
      text("reason", "Why it is open."),
      list("changes", "What circumstances make of it: when, outcome and sources of each."),
      list("readings", "The readings of ours that it rests on (table readings)."),
      sources(),
    ],
    rows: () => participationMatrix(),
  },
];
