import { describe, expect, test } from "vitest";
import { type Hierarchy, hierarchy, relations } from "../../src/bodies/index.js";
import { datedWithin } from "../../src/bodies/structure.js";
import { holdsOn } from "../../src/kernel/dated.js";

const shape = ({ body, subordinates }: Hierarchy): unknown => [body, ...subordinates.map(shape)];
const sentences = (asOf: string) => relations(asOf).certain.map(({ from, kind, to }) => `${from} ${kind} ${to}`);

describe("the hierarchy", () => {
  test("Meeting, Consultation Group, two Networks side by side (K1, K2)", () => {
    expect(shape(hierarchy("2016"))).toEqual([
      "vice-ministerial-meeting",
      ["rcgm", ["network-smuggling-trafficking"], ["network-consular-protection"]],
    ]);
    expect(hierarchy("2016")).toMatchObject({ basis: "stated" });
  });

  test("before 2001 there are no Networks in it (O8, O10)", () => {
    expect(shape(hierarchy("1996"))).toEqual(["vice-ministerial-meeting", ["rcgm"]]);
    expect(shape(hierarchy("2001-06"))).toEqual(["vice-ministerial-meeting", ["rcgm"]]);
  });

  test("in between, the third Network may have its place already (U9, O12, O13)", () => {
    const [group] = hierarchy("2016").subordinates;
    expect(group?.possible?.map(({ body }) => body)).toEqual(["network-children"]);
    expect(hierarchy("2015").subordinates[0]).not.toHaveProperty("possible");
    expect(hierarchy("2017").subordinates[0]).not.toHaveProperty("possible");
    expect(relations("2016").possible.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toHaveLength(4);
    expect(relations("2015").possible).toEqual([]);
  });

  test("the third Network stands beside the two from March 2017 on, by our reading (U9, O12, O13)", () => {
    expect(shape(hierarchy("2017"))).toEqual([
      "vice-ministerial-meeting",
      ["rcgm", ["network-smuggling-trafficking"], ["network-consular-protection"], ["network-children"]],
    ]);
    const networks = hierarchy("2017").subordinates[0]?.subordinates;
    expect(networks?.map(({ basis }) => basis)).toEqual(["stated", "stated", "reading"]);
    expect(networks?.[2]?.readings).toEqual(["third-network-like-the-others"]);
  });

  test("before the first Conference there is nobody at its top", () => {
    expect(hierarchy("1995")).toEqual({ subordinates: [] });
    expect(hierarchy("1996-06")).toEqual({ subordinates: [] });
  });

  test("carried forward after the publication of 2016", () => {
    expect(JSON.stringify(hierarchy("2016"))).not.toContain("carriedForward");
    const all = (node: Hierarchy): Hierarchy[] => [node, ...node.subordinates.flatMap(all)];
    expect(all(hierarchy("2017"))).toHaveLength(5);
    for (const node of all(hierarchy("2017"))) expect(node).toHaveProperty("carriedForward", true);
  });
});

describe("the relations", () => {
  test("the fourteen of 2016 (J6, J14, K8 to K11, N5, N8, O3, P7, P8, P9)", () => {
    expect(sentences("2016").sort()).toEqual([
      "network-consular-protection reports-to rcgm",
      "network-smuggling-trafficking reports-to rcgm",
      "presidency coordinates network-consular-protection",
      "presidency coordinates network-smuggling-trafficking",
      "presidency coordinates rcgm",
      "presidency coordinates vice-ministerial-meeting",
      "presidency supervises secretariat",
      "rcgm approves-work-plan-of network-consular-protection",
      "rcgm approves-work-plan-of network-smuggling-trafficking",
      "rcgm recommends-to vice-ministerial-meeting",
      "secretariat approves-work-plan-of network-consular-protection",
      "secretariat approves-work-plan-of network-smuggling-trafficking",
      "secretariat supports presidency",
      "vice-ministerial-meeting mandates rcgm",
    ]);
    for (const { basis } of relations("2016").certain) expect(basis).toBe("stated");
  });

  test("the third Network has a Network's relations, by our reading (U9)", () => {
    const third = relations("2017").certain.filter(
      ({ from, to }) => from === "network-children" || to === "network-children",
    );
    expect(third.map(({ from, kind }) => `${from} ${kind}`)).toEqual([
      "network-children reports-to",
      "presidency coordinates",
      "rcgm approves-work-plan-of",
      "secretariat approves-work-plan-of",
    ]);
    for (const { basis, readings } of third)
      expect({ basis, readings }).toEqual({ basis: "reading", readings: ["third-network-like-the-others"] });
    expect(relations("2017").certain).toHaveLength(18);
  });

  test("only between bodies that exist", () => {
    expect(relations("1995")).toEqual({ asOf: "1995", certain: [], possible: [] });
    expect(sentences("2000")).toEqual([
      "rcgm recommends-to vice-ministerial-meeting",
      "vice-ministerial-meeting mandates rcgm",
      "presidency coordinates vice-ministerial-meeting",
      "presidency coordinates rcgm",
    ]);
    expect(sentences("2001-06")).toContain("secretariat supports presidency");
    expect(sentences("2001-06")).not.toContain("network-consular-protection reports-to rcgm");
  });

  test("each cites its clauses (K10, K11, P8)", () => {
    const sourcesOf = (sentence: string) =>
      relations("2016").certain.find(({ from, kind, to }) => `${from} ${kind} ${to}` === sentence)?.sources;
    expect(sourcesOf("rcgm recommends-to vice-ministerial-meeting")).toContain(
      "twenty-years/structure-diagram/recommendations",
    );
    expect(sourcesOf("network-consular-protection reports-to rcgm")).toContain(
      "twenty-years/structure-diagram/network-report",
    );
    expect(sourcesOf("presidency supervises secretariat")).toEqual(["twenty-years/technical-secretariat/supervision"]);
  });

  test("carried forward after the publication of 2016", () => {
    for (const relation of relations("2016").certain) expect(relation).not.toHaveProperty("carriedForward");
    for (const relation of relations("2017-01-01").certain) expect(relation.carriedForward).toBe(true);
  });

  test("a list is the caller's own, its rows are nobody's to change", () => {
    for (const asOf of ["2016", "2020"]) {
      const list = relations(asOf).certain as unknown[];
      expect(relations(asOf).certain.every((row) => Object.isFrozen(row) && Object.isFrozen(row.sources))).toBe(true);
      list.length = 0;
      expect(relations(asOf).certain.length).toBeGreaterThan(0);
    }
  });
});

describe("a row of the structure", () => {
  const row = { basis: "stated", sources: [] } as const;
  const on = (dates: ReturnType<typeof datedWithin>, ...days: string[]) => days.map((day) => holdsOn(dates, day));

  test("holds while all of its bodies exist", () => {
    const dates = datedWithin("a row", row, ["presidency", "ad-hoc-children"]);
    expect(dates.row).toBe("a row");
    expect(on(dates, "2013-12-31", "2014-01-01", "2014-12-31")).toEqual([false, undefined, true]);
    expect(on(dates, "2016-05-31", "2016-06-01", "2017-04-01")).toEqual([true, undefined, false]);
  });

  test("and within dates of its own, so that what a later document adds does not hold before", () => {
    const dates = datedWithin("a row", { ...row, since: "2027", until: "2029-05" }, ["rcgm", "presidency"]);
    expect(on(dates, "2026-12-31", "2027-01-01", "2027-12-31")).toEqual([false, undefined, true]);
    expect(on(dates, "2029-04-30", "2029-05-01", "2029-06-01")).toEqual([true, undefined, false]);
  });

  test("is carried forward after the document that speaks of it: the publication, or a later one", () => {
    expect(datedWithin("a row", row, ["rcgm"]).attested).toBe("2016-12-31");
    expect(datedWithin("a row", { ...row, lastMentioned: "2027" }, ["rcgm"]).attested).toBe("2027-12-31");
  });
});
