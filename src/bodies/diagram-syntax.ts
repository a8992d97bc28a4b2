import { ownOf } from "../kernel/bare.js";
/** A box of the diagram. */
export interface DiagramNode {
  readonly id: string;
  readonly label: string;
}

/** An arrow of the diagram, or an invisible line that only keeps one box under another. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly style: "solid" | "dashed" | "invisible";
  readonly label?: string;
}

/** What is drawn, whatever the format. */
export interface Drawing {
  /** A frame with a title; its first box is at the top of the drawing. */
  readonly frame: { readonly title: string; readonly nodes: readonly DiagramNode[] };
  /** The boxes outside the frame. */
  readonly beside: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** Writes a drawing as a Mermaid flowchart. */
export function mermaid({ frame, beside, edges }: Drawing): string {
  const box = ({ id, label }: DiagramNode) => `${mermaidId(id)}[${mermaidText(label)}]`;
  const link = { solid: "-->", dashed: "-.->", invisible: "~~~" };
  const arrow = ({ from, to, style, ...edge }: DiagramEdge) => {
    const label = ownOf(edge, "label");
    return `${mermaidId(from)} ${link[style]}${label === undefined ? "" : `|${mermaidText(label)}|`} ${mermaidId(to)}`;
  };
  const framed = [`subgraph frame[${mermaidText(frame.title)}]`, ...frame.nodes.map(box).map(indented), "end"];
  const content = [...(frame.nodes.length > 0 ? framed : []), ...beside.map(box), ...edges.map(arrow)];
  return `${["flowchart TB", ...content.map(indented)].join("\n")}\n`;
}

/** Writes a drawing in DOT, the language of Graphviz. */
export function dot({ frame, beside, edges }: Drawing): string {
  const top = frame.nodes[0]?.id;
  const box = ({ id, label }: DiagramNode) => `${dotText(id)} [label=${dotText(...wrapped(label))}];`;
  const arrow = ({ from, to, style, ...edge }: DiagramEdge) => {
    const label = ownOf(edge, "label");
    const attributes = [
      `style=${style === "invisible" ? "invis" : style}`,
      ...(label === undefined ? [] : [`label=${dotText(label)}`]),
      // Without this, Graphviz would put whatever points at the top above it.
      ...(to === top ? ["constraint=false"] : []),
    ];
    return `${dotText(from)} -> ${dotText(to)} [${attributes.join(", ")}];`;
  };
  const title = `label=${dotText(frame.title)};`;
  const framed = ["subgraph cluster_frame {", ...[title, ...frame.nodes.map(box)].map(indented), "}"];
  const content = [
    'graph [rankdir=TB, nodesep=0.4, ranksep=0.9, fontname="Helvetica"];',
    'node [shape=box, fontname="Helvetica"];',
    'edge [fontname="Helvetica", fontsize=10];',
    ...(frame.nodes.length > 0 ? framed : []),
    ...beside.map(box),
    ...edges.map(arrow),
  ];
  return `${["digraph bodies {", ...content.map(indented), "}"].join("\n")}\n`;
}

function indented(line: string): string {
  return `  ${line}`;
}

/** Some Mermaid versions read a hyphen in an id as the start of an arrow. */
function mermaidId(id: string): string {
  return id.replaceAll("-", "_");
}

/** Quoted; the characters that Mermaid or the browser would read as syntax become its numeric entities. */
function mermaidText(text: string): string {
  return `"${text.replace(/[#"<>&]/g, (character) => `#${character.charCodeAt(0)};`)}"`;
}

/** Lines in one pair of quotation marks; within them DOT needs the quotation mark and the backslash escaped. */
function dotText(...lines: readonly string[]): string {
  return `"${lines.map((line) => line.replace(/["\\]/g, "\\$&")).join("\\n")}"`;
}

/** Graphviz breaks no lines, and the names are long: a line ends at the last space before this many characters. */
const lineLength = 28;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && longer.length <= lineLength) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
