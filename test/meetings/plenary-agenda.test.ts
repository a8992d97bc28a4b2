import { describe, expect, test } from "vitest";
import {
  type AgendaItem,
  agendaInputDeadline,
  agendaRecipients,
  agendaSources,
  agendaStructure,
  assessPlenaryAgenda,
} from "../../src/meetings/index.js";

const minimum: readonly AgendaItem[] = ["presidency-report", "opening-statements", "civil-society-dialogue"];
const results = (items: readonly AgendaItem[]) => assessPlenaryAgenda({ items }).findings.map(({ result }) => result);

describe("the agenda of the plenary session", () => {
  test("the three minimum items in any order, with their clauses: the text alone carries them (L6, L7)", () => {
    const clause = ["twenty-years/vice-ministerial-meeting/plenary-agenda"];
    expect(assessPlenaryAgenda({ items: [...minimum].reverse() })).toEqual({
      rule: "meetings.plenary-agenda",
      outcome: "valid",
      basis: "stated",
      because: ["presidency-report", "opening-statements", "civil-society-dialogue", "topics-identified-beforehand"],
      readings: [],
      findings: [
        { criterion: "presidency-report", result: "met", sources: clause },
        { criterion: "opening-statements", result: "met", sources: clause },
        { criterion: "civil-society-dialogue", result: "met", sources: clause },
        {
          criterion: "topics-identified-beforehand",
          result: "met",
          sources: ["twenty-years/vice-ministerial-meeting/additional-topics"],
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

  test("only what is lacking carries a refusal (L6, L7)", () => {
    const because = (items: readonly AgendaItem[]) => assessPlenaryAgenda({ items }).because;
    expect(because(["presidency-report"])).toEqual(["opening-statements", "civil-society-dialogue"]);
    expect(because([...minimum, { topic: "Fisheries", identifiedBeforehand: false }])).toEqual([
      "topics-identified-beforehand",
    ]);
    expect(because([...minimum, { topic: "Return" }])).toEqual([]);
  });

  test("an empty agenda is known, an absent one is not", () => {
    expect(results([])).toEqual(["unmet", "unmet", "unmet", "met"]);
    expect(assessPlenaryAgenda({ items: [] })).toMatchObject({ outcome: "invalid", missing: [] });
    expect(assessPlenaryAgenda({})).toMatchObject({ outcome: "undetermined", missing: ["items"] });
  });

  test("every other topic has been identified beforehand (L7)", () => {
    const agenda = (identifiedBeforehand: boolean) => ({
      items: [...minimum, { topic: "Remittances", identifiedBeforehand }],
    });
    expect(assessPlenaryAgenda(agenda(true))).toMatchObject({ outcome: "valid", basis: "stated" });
    expect(assessPlenaryAgenda(agenda(false))).toMatchObject({
      outcome: "invalid",
      readings: ["no-other-topics-than-those-identified"],
    });
  });

  test("the themes structure the agenda and rule no topic out (L13)", () => {
    for (const theme of ["migration-policy-and-management", "human-rights", "none", undefined] as const) {
      const topic = { topic: "Fisheries", identifiedBeforehand: true, theme };
      expect(assessPlenaryAgenda({ items: [...minimum, topic] })).toMatchObject({ outcome: "valid", missing: [] });
    }
  });

  test("a topic of which it is unknown leaves a complete agenda undetermined", () => {
    const items: AgendaItem[] = [{ topic: "Return" }, ...minimum, { topic: "Visas", identifiedBeforehand: undefined }];
    expect(assessPlenaryAgenda({ items })).toMatchObject({
      outcome: "undetermined",
      missing: ["items.0.identifiedBeforehand", "items.4.identifiedBeforehand"],
    });
    expect(results(items)).toEqual(["met", "met", "met", "unknown"]);
    expect(assessPlenaryAgenda({ items: [{ topic: "Return" }] })).toMatchObject({ outcome: "invalid", missing: [] });
    expect(
      assessPlenaryAgenda({ items: [...items, { topic: "Fisheries", identifiedBeforehand: false }] }),
    ).toMatchObject({ outcome: "invalid", missing: [] });
  });
});

test("where the agenda comes from: follow-up, the presidency, the members (L7, L11)", () => {
  expect(agendaSources.map(({ id }) => id)).toEqual([
    "follow-up-of-previous-meetings",
    "topics-of-the-presidency",
    "topics-of-member-countries",
  ]);
});

test("the three central themes structure the agenda (K5, L13)", () => {
  expect(agendaStructure.themes).toEqual([
    "migration-policy-and-management",
    "human-rights",
    "migration-and-development",
  ]);
});

test("with whom the preliminary agenda is shared, in the printed words (L12, T-07)", () => {
  const sources = ["twenty-years/vice-ministerial-meeting/agenda-recipients"];
  expect(agendaRecipients).toEqual([
    { recipient: "member", printed: "all Member Countries", basis: "stated", sources },
    {
      recipient: "observer-organization",
      printed: "international observer organizations",
      basis: "reading",
      readings: ["every-observer-organization-is-international"],
      sources,
    },
  ]);
});

test("how long before the meeting input may be given is not printed (L12)", () => {
  expect(agendaInputDeadline()).toEqual({
    status: "open",
    reason: "not-stated",
    sources: ["twenty-years/vice-ministerial-meeting/agenda-recipients"],
  });
});
