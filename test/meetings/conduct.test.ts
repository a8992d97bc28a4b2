import { describe, expect, test } from "vitest";
import * as meetings from "../../src/meetings/index.js";
import {
  consultationGroupSeats,
  convener,
  draftedDocuments,
  draftingCommittees,
  institutionalDecisions,
  jointNetworkMeeting,
  quorum,
} from "../../src/meetings/index.js";

describe("who convenes", () => {
  test("the presidency convenes the Conference's events (J4, J6, J13)", () => {
    expect(convener({ kind: "vice-ministerial-meeting" })).toEqual({
      convener: "presidency",
      basis: "stated",
      sources: ["twenty-years/presidency-pro-tempore/invitations", "twenty-years/presidency-functions/1"],
    });
    for (const kind of ["rcgm", "network"] as const) {
      expect(convener({ kind })).toMatchObject({ convener: "presidency" });
      expect(convener({ kind })).not.toHaveProperty("with");
    }
  });

  test("the footnote is the special rule: the host or co-sponsor, with the secretariat (J11, J12, T-19)", () => {
    for (const kind of ["seminar", "workshop", "training", "other-commitment"] as const)
      expect(convener({ kind })).toEqual({
        convener: "host-or-co-sponsor",
        with: "secretariat",
        opening: "presidency",
        basis: "reading",
        readings: ["footnote-before-the-general-sentence"],
        sources: ["twenty-years/presidency-footnote/convener", "twenty-years/presidency-footnote/opening-sessions"],
      });
  });
});

describe("who drafts", () => {
  test("one committee for each Network and one for the two others, or one for each of these (J7, T-20)", () => {
    expect(draftingCommittees(2)).toEqual({
      leader: "presidency",
      forNetworks: 2,
      forGroupAndViceMinisterialMeeting: 1,
      total: 3,
      alternative: { forGroupAndViceMinisterialMeeting: 2, total: 4 },
      basis: "reading",
      readings: ["one-shared-drafting-committee"],
      sources: ["twenty-years/presidency-pro-tempore/drafting-committees"],
    });
    expect(draftingCommittees(3)).toMatchObject({ total: 4, alternative: { total: 5 } });
    expect(draftingCommittees(0)).toMatchObject({ total: 1, alternative: { total: 2 } });
    expect(Object.is(draftingCommittees(-0).forNetworks, 0)).toBe(true);
  });

  test("reports, conclusions and recommendations, declarations and decisions (J8)", () => {
    expect(draftedDocuments.map(({ body, document }) => [body, document])).toEqual([
      ["network", "report"],
      ["rcgm", "conclusions-and-recommendations"],
      ["vice-ministerial-meeting", "draft-declarations-and-decisions"],
    ]);
    for (const { sources } of draftedDocuments)
      expect(sources).toContain("twenty-years/presidency-pro-tempore/drafted-documents");
  });
});

test("the Networks may meet together where it is required (O4)", () => {
  expect(jointNetworkMeeting).toEqual({
    permitted: true,
    where: "required",
    on: "topics-of-common-interest",
    basis: "stated",
    sources: ["twenty-years/liaison-officer-networks/joint-meeting"],
  });
});

test("who sits in the Consultation Group (N3)", () => {
  expect(consultationGroupSeats.map(({ id }) => id)).toEqual([
    "immigration-directors",
    "directors-or-heads-of-consular-affairs",
    "relevant-offices",
  ]);
});

test("decisions of which the meeting is printed, with the printed precision (H20, O7, O8, O10, O12)", () => {
  expect(
    institutionalDecisions.map(({ id, at, edition, date, place, basis }) => [
      id,
      at,
      edition,
      date.start,
      place?.en,
      basis,
    ]),
  ).toEqual([
    ["membership-and-observer-criteria-approved", "conference", 4, "1999-01-28", "San Salvador, El Salvador", "stated"],
    ["network-smuggling-trafficking-established", "conference", 6, "2001", "San José, Costa Rica", "stated"],
    ["network-consular-protection-established", "conference", 6, "2001", "San José, Costa Rica", "stated"],
    ["contribution-scale-approved", "conference", 6, "2001", "San José, Costa Rica", "stated"],
    ["secretariat-renamed", "conference", 7, "2002", "Antigua Guatemala", "stated"],
    ["anti-trafficking-coalitions-integrated", "conference", 16, "2011", undefined, "stated"],
    ["network-children-agreed", "rcgm", undefined, "2016-06", "Tegucigalpa, Honduras", "stated"],
  ]);
});

test("years that are not printed are derived, and cite what gives them (O7, P3)", () => {
  const derived = institutionalDecisions.filter((decision) => decision.derived !== undefined);
  expect(derived.map(({ id, derived: paths }) => [id, paths])).toEqual([
    ["secretariat-renamed", ["date"]],
    ["anti-trafficking-coalitions-integrated", ["date"]],
  ]);
  // The XVI lies between the IV, of 1999, and the XVII, of 2012, one a year.
  expect(derived[1]?.sources).toContain("twenty-years/criteria-footnote/approval");
  expect(derived[1]?.sources).toContain("iom-page/meetings/91");
});

test("a quorum is printed for none of the bodies", () => {
  for (const body of ["vice-ministerial-meeting", "rcgm", "network"] as const) {
    const answer = quorum(body);
    expect(answer).toMatchObject({ status: "open", reason: "not-stated" });
    expect(answer.sources.length).toBeGreaterThan(0);
  }
  expect(() => quorum("presidency" as never)).toThrow(expect.objectContaining({ code: "unknown-code", path: "body" }));
});

test("every row of every table says its basis", () => {
  const rows = [...Object.values(meetings)].flatMap((table) => (Array.isArray(table) ? table : []));
  expect(rows.length).toBeGreaterThan(30);
  for (const row of [...rows, jointNetworkMeeting]) {
    expect(["stated", "derived", "reading"]).toContain(row.basis);
    expect(row.sources.length).toBeGreaterThan(0);
  }
});

test("the tables that are handed out cannot be changed, and hold nothing but plain data", () => {
  const tables = Object.entries(meetings).filter(([, value]) => typeof value === "object");
  expect(tables.length).toBeGreaterThanOrEqual(9);
  for (const [name, table] of tables) {
    expect(JSON.parse(JSON.stringify(table)), name).toEqual(table);
    for (const part of [table, ...Object.values(table)])
      if (typeof part === "object") expect(Object.isFrozen(part), name).toBe(true);
  }
});
