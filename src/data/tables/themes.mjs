/** The two taxonomies of subjects: the central themes of 2016 and the thematic pillars of 2024. */
import { centralThemes, thematicPillars } from "rcm-rules/themes";
import { asOf, list, names, sources, text, truth, whole } from "../columns.mjs";

/** @typedef {{ readonly id: string, readonly topics?: readonly Node[], readonly subtopics?: readonly Node[] }} Node */

/** @type {import("../columns.mjs").Table[]} */
export const themeTables = [
  {
    name: "themes",
    title: "Themes and pillars",
    description:
      "The central themes with topics and subtopics, and the thematic pillars with topics. Nothing maps them.",
    key: ["id"],
    columns: [
      text("id", "Its id; that of a topic begins with that of its theme or pillar.", { required: true }),
      text("taxonomy", "central-themes or thematic-pillars.", { enum: ["central-themes", "thematic-pillars"] }),
      text("parent", "The theme, pillar or topic that it belongs to."),
      whole("place", "Its place among those of the same parent, from 1.", { required: true }),
      whole("number", "Its printed number."),
      asOf("asOf", "The year that the document with the taxonomy speaks of."),
      ...names("name", "Name."),
      text("printed", "As printed, where a slip is corrected in the name."),
      list("aliases", "Other titles of the same topic, as printed."),
      list("aims", "What it aims at."),
      truth("subtopicsComplete", "False where the passage itself says that there are other subtopics."),
      list("introduced", "What the opening of the publication counts among its topics, with its words."),
      text("coordinatedThrough", "The body that has coordinated it."),
      sources(),
    ],
    refers: [
      { from: "parent", to: ".id" },
      { from: "coordinated_through", to: "bodies.id" },
    ],
    rows: () => [...flat(centralThemes, "central-themes"), ...flat(thematicPillars, "thematic-pillars")],
  },
];

/**
 * Every node of a taxonomy, each before those below it.
 *
 * @param {readonly Node[]} nodes
 * @param {string} taxonomy
 * @param {string} [parent]
 * @returns {object[]}
 */
function flat(nodes, taxonomy, parent) {
  return nodes.flatMap(({ topics = [], subtopics = [], ...node }, index) => [
    { taxonomy, ...(parent !== undefined && { parent }), place: index + 1, ...node },
    ...flat([...topics, ...subtopics], taxonomy, node.id),
  ]);
}
