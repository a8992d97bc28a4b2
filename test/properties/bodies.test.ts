import { instance } from "@viz-js/viz";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessSignature,
  assessWorkPlanStep,
  bodies,
  bodyDiagram,
  type Hierarchy,
  hierarchy,
  relations,
  secretariat,
  workingGroups,
} from "../../src/bodies/index.js";
import { checkRule } from "./rule.js";

const boolean = [true, false];
const viz = await instance();
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("three-valued criteria", () => {
  test("signatures", () => {
    checkRule({
      assess: assessSignature,
      domains: {
        signer: ["presidency", "secretariat"],
        document: ["third-party-administrative", "contribution-payment", "other"],
        viceMinistersApproved: boolean,
        countryRequested: boolean,
      },
      numRuns: 300,
    });
  });

  test("steps of a work plan", () => {
    checkRule({
      assess: assessWorkPlanStep,
      domains: {
        from: ["drafted", "approved", "implemented"],
        to: ["approved", "implemented", "reported"],
        approvedBy: [
          [],
          ["rcgm"],
          ["secretariat"],
          ["presidency"],
          ["rcgm", "secretariat"],
          ["secretariat", "troika", "rcgm"],
        ],
      },
      numRuns: 300,
    });
  });
});

describe("bodies", () => {
  test("a body that exists goes on existing unless it has an end, and once carried forward it stays so", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const after = bodies(late).certain;
        for (const before of bodies(early).certain) {
          const same = after.find(({ id }) => id === before.id);
          if (before.ended === undefined) expect(same).toBeDefined();
          if (before.carriedForward && same) expect(same.carriedForward).toBe(true);
        }
      }),
    );
  });

  test("hierarchy and relations speak only of bodies that exist, and each once", () => {
    const idsIn = (top: Hierarchy): string[] =>
      top.body === undefined ? [] : [top.body, ...[...top.subordinates, ...(top.possible ?? [])].flatMap(idsIn)];
    const both = <Row>({
      certain,
      possible,
    }: {
      readonly certain: readonly Row[];
      readonly possible: readonly Row[];
    }) => [...certain, ...possible];
    fc.assert(
      fc.property(day, (date) => {
        const existing = both(bodies(date)).map(({ id }) => id as string);
        const certain = bodies(date).certain.map(({ id }) => id as string);
        const ranked = idsIn(hierarchy(date));
        const related = both(relations(date));
        expect(new Set(existing).size).toBe(existing.length);
        expect(new Set(ranked).size).toBe(ranked.length);
        expect(existing).toEqual(expect.arrayContaining(ranked));
        expect(existing).toEqual(expect.arrayContaining(related.flatMap(({ from, to }) => [from, to])));
        expect(certain).toEqual(expect.arrayContaining(relations(date).certain.flatMap(({ from, to }) => [from, to])));
        expect(new Set(related.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).size).toBe(related.length);
      }),
    );
  });
});

describe("the secretariat", () => {
  test("other pages answer only what the documents leave open, and never as more than reported", () => {
    fc.assert(
      fc.property(day, (date) => {
        const documents = secretariat(date, { evidence: "documents" });
        const all = secretariat(date);
        if (documents.status !== "open") expect(all).toEqual(documents);
        else if (all.status === "known") expect(all.basis).toBe("reported");
        else expect(all.status).toBe("open");
      }),
    );
  });

  test("there is none exactly where the body does not exist, the month of its founding aside", () => {
    fc.assert(
      fc.property(
        day.filter((date) => !date.startsWith("2001-03")),
        (date) => {
          const exists = bodies(date).certain.some(({ id }) => id === "secretariat");
          expect(secretariat(date).status === "none").toBe(!exists);
        },
      ),
    );
  });
});

describe("the same on its last day", () => {
  const lookups = {
    bodies: (date: string) => ({ ...bodies(date), asOf: "" }),
    hierarchy,
    relations: (date: string) => ({ ...relations(date), asOf: "" }),
    secretariat,
    workingGroups,
  };

  test.each(Object.entries(lookups))("%s: a bare year or month is its last day", (_, lookup) => {
    fc.assert(
      fc.property(day, (date) => {
        const [year, month] = date.split("-");
        const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
        expect(lookup(`${year}`)).toEqual(lookup(`${year}-12-31`));
        expect(lookup(`${year}-${month}`)).toEqual(lookup(lastOfMonth));
      }),
    );
  });

  test.each(Object.entries(lookups))("%s: plain JSON that no two calls share", (_, lookup) => {
    fc.assert(
      fc.property(day, (date) => {
        const result = lookup(date);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(lookup(date)).toEqual(result);
        expect(lookup(date)).not.toBe(result);
      }),
    );
  });
});

test("diagrams: the same text twice, one box for each body, and Graphviz reads every one", () => {
  fc.assert(
    fc.property(day, fc.constantFrom("en" as const, "es" as const), (date, language) => {
      const dot = bodyDiagram(date, { format: "dot", language });
      const mermaid = bodyDiagram(date, { format: "mermaid", language });
      expect(bodyDiagram(date, { format: "dot", language })).toBe(dot);
      expect(dot.endsWith("\n") && mermaid.endsWith("\n")).toBe(true);
      expect(viz.render(dot, { format: "dot" }).status).toBe("success");
      const { certain, possible } = bodies(date);
      for (const { id } of [...certain, ...possible]) {
        expect(dot.split(`"${id}" [label=`)).toHaveLength(2);
        expect(mermaid.split(` ${id.replaceAll("-", "_")}["`)).toHaveLength(2);
      }
    }),
    { numRuns: 40 },
  );
});
