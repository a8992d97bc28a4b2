import { describe, expect, test } from "vitest";
import { type AgendaItem, agendaRecipients, agendaSources, assessPlenaryAgenda } from "../../src/meetings/index.js";

const minimum: readonly AgendaItem[] = ["presidency-report", "opening-statements", "civil-society-dialogue"];
const results = (items: readonly AgendaItem[]) => assessPlenaryAgenda({ items }).findings.map(({ result }) => result);

describe("the agenda of the plenary session", () => {
  test("the three minimum items in any order, with their clauses (L6, L13, K5)", () => {
    const clause = ["twenty-years/vice-ministerial-meeting/plenary-agenda"];
    expect(assessPlenaryAgenda({ items: [...minimum].reverse() })).toEqual({
      rule: "meetings.plenary-agenda",
      outcome: "valid",
      basis: "reading",
      because: ["presidency-report", "opening-statements", "civil-society-dialogue", "topics-on-central-themes"],
      readings: ["topics-within-the-central-themes"],
      findings: [
        { criterion: "presidency-report", result: "met", sources: clause },
        { criterion: "opening-statements", result: "met", sources: clause },
        { criterion: "civil-society-dialogue", result: "met", sources: clause },
        {
          criterion: "topics-on-central-themes",
          result: "met",
          sources: [
            "twenty-years/coordination-mechanisms/three-themes",
            "twenty-years/vice-ministerial-meeting/agenda-themes",
          ],
          reading: "topics-within-the-central-themes",
        },
      ],
      missing: [],
    });
  });

  test.each(minimum)("without %s it is not valid (L6)", (left) => {
    const items = minimum.filter((item) => item !== left);
    expect(assessPlenaryAgenda({ items })).toMatchObject({ outcome: "invalid", basis: "stated", missing: [] });
    expect(results(items).filter((result) => result === "unmet")).toHaveLength(1);
  });

  test("only what is lacking carries a refusal (L6, L13)", () => {
    const because = (items: readonly AgendaItem[]) => assessPlenaryAgenda({ items }).because;
    expect(because(["presidency-report"])).toEqual(["opening-statements", "civil-society-dialogue"]);
    expect(because([...minimum, { topic: "Fisheries", theme: "none" }])).toEqual(["topics-on-central-themes"]);
    expect(because([...minimum, { topic: "Return" }])).toEqual([]);
  });

  test("an empty agenda is known, an absent one is not", () => {
    expect(results([])).toEqual(["unmet", "unmet", "unmet", "met"]);
    expect(assessPlenaryAgenda({ items: [] })).toMatchObject({ outcome: "invalid", missing: [] });
    expect(assessPlenaryAgenda({})).toMatchObject({ outcome: "undetermined", missing: ["items"] });
  });

  test("every other topic belongs to one of the three central themes (L13)", () => {
    for (const theme of ["migration-policy-and-management", "human-rights", "migration-and-development"] as const)
      expect(assessPlenaryAgenda({ items: [...minimum, { topic: "Remittances", theme }] }).outcome).toBe("valid");
    expect(assessPlenaryAgenda({ items: [...minimum, { topic: "Fisheries", theme: "none" }] }).outcome).toBe("invalid");
  });

  test("a topic of which the theme is unknown leaves a complete agenda undetermined", () => {
    const items: AgendaItem[] = [{ topic: "Return" }, ...minimum, { topic: "Visas", theme: undefined }];
    expect(assessPlenaryAgenda({ items })).toMatchObject({
      outcome: "undetermined",
      missing: ["items.0.theme", "items.4.theme"],
    });
    expect(results(items)).toEqual(["met", "met", "met", "unknown"]);
    expect(assessPlenaryAgenda({ items: [{ topic: "Return" }] })).toMatchObject({ outcome: "invalid", missing: [] });
    expect(assessPlenaryAgenda({ items: [...items, { topic: "Fisheries", theme: "none" }] })).toMatchObject({
      outcome: "invalid",
      missing: [],
    });
  });
});

test("where the agenda comes from: follow-up, the presidency, the members (L7, L11)", () => {
  expect(agendaSources.map(({ id }) => id)).toEqual([
    "follow-up-of-previous-meetings",
    "topics-of-the-presidency",
    "topics-of-member-countries",
  ]);
});

test("who receives the preliminary agenda, exactly as printed (L12, T-07)", () => {
  expect(agendaRecipients).toEqual([
    { recipient: "member", sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients"] },
    { recipient: "observer-organization", sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients"] },
  ]);
});
