import { instance } from "@viz-js/viz";
import { describe, expect, test } from "vitest";
import { type Drawing, dot, mermaid } from "../../src/bodies/diagram-syntax.js";
import { bodyDiagram } from "../../src/bodies/index.js";

const viz = await instance();
const dates = ["1995", "1996", "2001-06", "2010", "2016", "2017", "2020", "2026"];
const cases = dates.flatMap((asOf) => [
  { asOf, language: "en" as const },
  { asOf, language: "es" as const },
]);

/** What Graphviz draws: each box's text with its lines joined, and each arrow's ends and words. */
function drawn(text: string): { boxes: string[]; arrows: string[] } {
  const graph = viz.renderJSON(text) as {
    objects?: { _gvid: number; name: string; label?: string; nodes?: number[] }[];
    edges?: { tail: number; head: number; style: string; label?: string }[];
  };
  const nodes = (graph.objects ?? []).filter(({ nodes }) => nodes === undefined);
  const name = (id: number) => nodes.find(({ _gvid }) => _gvid === id)?.name;
  return {
    boxes: nodes.map(({ label = "" }) => label.replaceAll("\\n", " ")),
    arrows: (graph.edges ?? [])
      .filter(({ style }) => style !== "invis")
      .map(({ tail, head, style, label }) => [name(tail), label || style, name(head)].join(" ")),
  };
}

describe("DOT", () => {
  test.each(cases)("Graphviz draws $asOf in $language without complaint", ({ asOf, language }) => {
    const text = bodyDiagram(asOf, { format: "dot", language });
    expect(viz.renderString(text, { format: "svg", engine: "dot" })).toContain("</svg>");
    expect(viz.render(text, { format: "dot" }).errors.filter(({ level }) => level === "error")).toEqual([]);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("the bodies of 2016 by name, the hierarchy solid, the relations in words (K1, K10, K11)", () => {
    const { boxes, arrows } = drawn(bodyDiagram("2016", { format: "dot" }));
    expect(boxes).toEqual([
      "Vice-Ministerial Meeting",
      "Regional Consultation Group on Migration (RCGM)",
      "Liaison Officer Network to Combat Migrant Smuggling and Trafficking",
      "Liaison Officer Network for Consular Protection",
      "Liaison Officer Network for the Protection of Migrant Boys, Girls and Adolescents (possible)",
      "Presidency pro tempore (PPT)",
      "Troika",
      "Technical Secretariat (TS)",
      "Working Groups (possible)",
      "Ad Hoc Group on Extraregional Migration Flows",
      "RCM/RNCOM Ad Hoc Group",
      "Ad Hoc Group on Migrant Boys, Girls and Adolescents (possible)",
      "Ad-Hoc Group for the elaboration of bi-regional inputs for the Global Compact (possible)",
    ]);
    expect(arrows).toHaveLength(22);
    expect(arrows.slice(0, 3)).toEqual([
      "vice-ministerial-meeting solid rcgm",
      "rcgm solid network-smuggling-trafficking",
      "rcgm solid network-consular-protection",
    ]);
    expect(arrows).toContain("rcgm recommends to vice-ministerial-meeting");
    expect(arrows).toContain("network-consular-protection reports to rcgm");
    expect(arrows).toContain("secretariat approves the work plan of network-consular-protection");
  });

  test("in Spanish", () => {
    const { boxes, arrows } = drawn(bodyDiagram("2024", { format: "dot", language: "es" }));
    expect(boxes).toContain("Grupo Regional de Consulta sobre Migración (GRCM)");
    expect(boxes).toContain("Secretaría Ejecutiva");
    expect(boxes).toContain("Grupos de Trabajo");
    expect(arrows).toContain("presidency supervisa secretariat");
  });

  test("nothing stands above the Vice-Ministerial Meeting", () => {
    const graph = viz.renderJSON(bodyDiagram("2024", { format: "dot" })) as {
      objects: { name: string; pos: string }[];
    };
    const height = ({ pos }: { pos: string }) => Number(pos.split(",")[1]);
    const boxes = graph.objects.filter(({ pos }) => pos !== undefined);
    const top = boxes.find(({ name }) => name === "vice-ministerial-meeting") as { pos: string };
    expect(boxes).toHaveLength(12);
    for (const box of boxes) expect(height(box)).toBeLessThanOrEqual(height(top) + 1);
  });

  test("before the founding, a drawing of nothing", () => {
    expect(drawn(bodyDiagram("1995", { format: "dot" }))).toEqual({ boxes: [], arrows: [] });
  });
});

describe("Mermaid", () => {
  test("the whole of 1996", () => {
    expect(bodyDiagram("1996", { format: "mermaid", language: "es" }).split("\n")).toEqual([
      "flowchart TB",
      '  subgraph frame["Jerarquía"]',
      '    vice_ministerial_meeting["Reunión Viceministerial"]',
      '    rcgm["Grupo Regional de Consulta sobre Migración (GRCM)"]',
      "  end",
      '  presidency["Presidencia Pro-Témpore (PPT)"]',
      '  troika["Troika (posible)"]',
      "  vice_ministerial_meeting --> rcgm",
      '  rcgm -.->|"recomienda a"| vice_ministerial_meeting',
      '  vice_ministerial_meeting -.->|"da mandatos a"| rcgm',
      '  presidency -.->|"coordina"| vice_ministerial_meeting',
      '  presidency -.->|"coordina"| rcgm',
      "",
    ]);
    expect(bodyDiagram("1995", { format: "mermaid" })).toBe("flowchart TB\n");
  });

  test.each(cases)("every line of $asOf in $language is a box, an arrow or a frame", ({ asOf, language }) => {
    const box = /^ {2,4}[a-z_]+\["[^"<>]+"\]$/;
    const arrow = /^ {2}[a-z_]+ (-->|~~~|-\.->\|"[^"<>]+"\|) [a-z_]+$/;
    const frame = /^ {2}(subgraph frame\["[^"<>]+"\]|end)$/;
    const [first, ...rest] = bodyDiagram(asOf, { format: "mermaid", language }).split("\n");
    expect(first).toBe("flowchart TB");
    expect(rest.pop()).toBe("");
    for (const line of rest)
      expect(
        [box, arrow, frame].some((form) => form.test(line)),
        line,
      ).toBe(true);
  });
});

test("the secretariat has the name of its time, and the neutral one where the documents leave it open (T-12)", () => {
  const labelOf = (asOf: string) => /secretariat\["([^"]+)"\]/.exec(bodyDiagram(asOf, { format: "mermaid" }))?.[1];
  expect(["2001", "2010", "2020", "2024"].map(labelOf)).toEqual([
    "Technical Support Unit (TSU)",
    "Technical Secretariat (TS)",
    "Secretariat",
    "Executive Secretariat",
  ]);
});

test("English is the default", () => {
  for (const format of ["dot", "mermaid"] as const)
    expect(bodyDiagram("2016", { format })).toBe(bodyDiagram("2016", { format, language: "en" }));
});

describe("names with every awkward character stay names", () => {
  const awkward = 'A "quoted" \\ back\\slash & <b>tag</b> #35; ] end';
  const drawing: Drawing = {
    frame: { title: awkward, nodes: [{ id: "one", label: awkward }] },
    beside: [{ id: "two", label: awkward }],
    edges: [{ from: "one", to: "two", style: "dashed", label: awkward }],
  };

  test("in DOT", () => {
    const svg = viz.renderString(dot(drawing), { format: "svg" });
    expect(svg).toContain("A &quot;quoted&quot; \\");
    expect(svg).toContain("&lt;b&gt;tag&lt;/b&gt;");
  });

  test("in Mermaid", () => {
    const text = "A #34;quoted#34; \\ back\\slash #38; #60;b#62;tag#60;/b#62; #35;35; ] end";
    expect(mermaid(drawing).split("\n")).toEqual([
      "flowchart TB",
      `  subgraph frame["${text}"]`,
      `    one["${text}"]`,
      "  end",
      `  two["${text}"]`,
      `  one -.->|"${text}"| two`,
      "",
    ]);
  });
});
