import type { AsOfOrYear } from "../kernel/as-of.js";
import { bare, ownOf } from "../kernel/bare.js";
import type { Roster } from "../kernel/dated.js";
import { code, type Input, readFields, required } from "../kernel/fields.js";
import { language } from "../kernel/options.js";
import { type Body, bodies } from "./bodies.js";
import { type DiagramEdge, type DiagramNode, type Drawing, dot, mermaid } from "./diagram-syntax.js";
import { type BodyId, bodyIds } from "./facts.js";
import { secretariat } from "./secretariat.js";
import { type EmptyHierarchy, type Hierarchy, type HierarchyNode, hierarchy, relations } from "./structure.js";
import { hierarchyTitle, possibly, relationKinds } from "./structure-facts.js";

const optionFields = {
  /** The notation: a Mermaid flowchart, or DOT for Graphviz. */
  format: required(code(["mermaid", "dot"])),
  /** The language of the names and of the words on the arrows. Default: "en". */
  language,
};

/** The options of {@link bodyDiagram}. */
export interface BodyDiagramOptions extends Input<typeof optionFields> {}

/** The notation of a diagram: a Mermaid flowchart, or DOT for Graphviz. */
export type DiagramFormat = BodyDiagramOptions["format"];

/** A language that the names stand in. */
type Language = NonNullable<BodyDiagramOptions["language"]>;

/**
 * Draws the bodies that exist by a date: in a frame the printed hierarchy, from the top down with solid arrows; beside
 * it the bodies that have no printed place in it; the relations dashed and in words. The box of a body of which the
 * documents leave open whether it exists says "(possible)".
 *
 * @param asOf - 2014, "2014", "2014-06" or "2014-06-15"; a bare year or month stands for its last day
 * @param options - `format`: "mermaid" for a flowchart, "dot" for Graphviz; `language`: "en" or "es", default "en"
 * @returns the diagram's text, which ends with a line break; before the end of 1996, a diagram of nothing. The
 * secretariat has the name that the documents give for the date, and the neutral one where they leave it open
 * @throws {@link RcmInputError} where the date is none, the format is absent, or an option has the wrong form
 * @sources twenty-years/coordination-mechanisms/hierarchy, twenty-years/coordination-mechanisms/parallel-networks,
 * twenty-years/vulnerable-groups/children-network, twenty-years/ad-hoc-groups/children-network,
 * twenty-years/structure-diagram/regional-consultation-group, twenty-years/structure-diagram/recommendations,
 * twenty-years/regional-consultation-group/duties, twenty-years/structure-diagram/technical-secretariat,
 * twenty-years/technical-secretariat/presidency-support, twenty-years/technical-secretariat/process-management,
 * twenty-years/technical-secretariat/general-coordination, twenty-years/structure-diagram/network-report,
 * twenty-years/liaison-officer-networks/work-plans, twenty-years/presidency-pro-tempore/general-management,
 * twenty-years/presidency-functions/2, twenty-years/presidency-pro-tempore/group-and-networks,
 * twenty-years/regional-consultation-group-roles/2, twenty-years/technical-secretariat/supervision
 *
 * @example
 * ```js
 * import { bodyDiagram } from "rcm-rules/bodies";
 *
 * const lines = bodyDiagram("2016", { format: "mermaid", language: "es" }).split("\n");
 * lines[0]; // => "flowchart TB"
 * lines[1]; // => '  subgraph frame["Jerarquía"]'
 * lines.includes("  rcgm --> network_consular_protection"); // => true
 * lines.includes('  presidency -.->|"supervisa"| secretariat'); // => true
 * ```
 */
export function bodyDiagram(asOf: AsOfOrYear, options: BodyDiagramOptions): string {
  const roster = bodies(asOf);
  const { format, language = "en" } = readFields(optionFields, options, "options");
  const write = format === "dot" ? dot : mermaid;
  return write(drawing(asOf, roster, language));
}

function drawing(asOf: AsOfOrYear, { certain, possible }: Roster<Body>, language: Language): Drawing {
  const top = hierarchy(asOf);
  const linked = relations(asOf);
  const arrows: DiagramEdge[] = [...linked.certain, ...linked.possible].map(({ from, to, kind }) => {
    return { from, to, style: "dashed", label: relationKinds[kind][language] };
  });
  const ranked = new Set<string>(idsIn(top));
  const related = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const maybe = new Set(possible);
  const all = bodyIds.flatMap((id) => [...certain, ...possible].filter((body) => body.id === id));
  const node = (body: Body): DiagramNode => ({
    id: body.id,
    label: `${title(asOf, body, language)}${maybe.has(body) ? ` ${possibly[language]}` : ""}`,
  });
  return {
    frame: { title: hierarchyTitle[language], nodes: all.filter(({ id }) => ranked.has(id)).map(node) },
    beside: all.filter(({ id }) => !ranked.has(id)).map(node),
    edges: [...ranks(top), ...arrows, ...stack(all.filter(({ id }) => !ranked.has(id) && !related.has(id)))],
  };
}

/** One arrow from each body of the hierarchy to each directly under it. */
function ranks(top: Hierarchy): DiagramEdge[] {
  if (isEmpty(top)) return [];
  const { body } = top;
  return below(top).flatMap((node) => [{ from: body, to: node.body, style: "solid" }, ...ranks(node)]);
}

function idsIn(top: Hierarchy): BodyId[] {
  return isEmpty(top) ? [] : [top.body, ...below(top).flatMap(idsIn)];
}

function below(node: Hierarchy): readonly HierarchyNode[] {
  return isEmpty(node) ? [] : [...node.subordinates, ...(ownOf(node, "possible") ?? [])];
}

function isEmpty(top: Hierarchy): top is EmptyHierarchy {
  return ownOf(top, "body") === undefined;
}

/** Keeps bodies that no arrow reaches one under the other, where side by side they would make the diagram too wide. */
function stack(loose: readonly Body[]): DiagramEdge[] {
  return loose.slice(1).map((body, index) => ({ from: (loose[index] as Body).id, to: body.id, style: "invisible" }));
}

function title(asOf: AsOfOrYear, body: Body, language: Language): string {
  const { name, acronym } = bare(body.id === "secretariat" ? secretariatOn(asOf, body) : body);
  return acronym === undefined ? name[language] : `${name[language]} (${acronym[language]})`;
}

function secretariatOn(asOf: AsOfOrYear, neutral: Body): Pick<Body, "name" | "acronym"> {
  const answer = secretariat(asOf, { evidence: "documents" });
  return answer.status === "known" ? answer.value : neutral;
}
