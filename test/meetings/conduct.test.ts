import { describe, expect, test } from "vitest";
import * as meetings from "../../src/meetings/index.js";
import {
  consultationGroupSeats,
  convener,
  draftedDocuments,
  draftingCommittees,
  institutionalDecisions,
  jointNetworkMeeting,
} from "../../src/meetings/index.js";

describe("who convenes", () => {
  test("the presidency convenes the Conference's events (J4, J6, J13)", () => {
    expect(convener({ kind: "vice-ministerial-meeting" })).toEqual({
      convener: "presidency",
      sources: ["twenty-years/presidency-pro-tempore/invitations", "twenty-years/presidency-functions/1"],
    });
    for (const kind of ["rcgm", "network"] as const) {
      expect(convener({ kind })).toMatchObject({ convener: "presidency" });
      expect(convener({ kind })).not.toHaveProperty("with");
    }
  });

  test("the footnote is the special rule: the host or co-sponsor, with the secretariat (J11, J12, T-19)", () => {
    for (const kind of ["seminar", "workshop", "training"] as const)
      expect(convener({ kind })).toEqual({
        convener: "host-or-co-sponsor",
        with: "secretariat",
        opening: "presidency",
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

test("the Networks may meet together (O4)", () => {
  expect(jointNetworkMeeting).toEqual({
    permitted: true,
    on: "topics-of-common-interest",
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
    ["anti-trafficking-coalitions-integrated", "conference", 16, "2011", undefined, "derived"],
    ["network-children-agreed", "rcgm", undefined, "2016-06", "Tegucigalpa, Honduras", "stated"],
  ]);
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
