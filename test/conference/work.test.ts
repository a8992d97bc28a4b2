import { expect, test } from "vitest";
import { history, migrationContext, work } from "../../src/conference/index.js";
import { english, ids } from "./walk.js";

test("four kinds of activities, as examples (C6)", () => {
  expect(ids(work.activityKinds.items)).toEqual([
    "cooperation-initiatives",
    "assistance-to-women-and-children",
    "training-workshops-and-seminars",
    "assistance-to-immigration-authorities",
  ]);
  expect(work.activityKinds.complete).toBe(false);
});

test("three subjects of guidelines and manuals, as examples (A12)", () => {
  expect(ids(work.guidelineSubjects.items)).toEqual([
    "return-of-migrants",
    "assistance-to-women-and-children",
    "repatriation-of-trafficking-victims",
  ]);
  expect(work.guidelineSubjects.complete).toBe(false);
});

test("the Plan of Action has two contents and the three central themes (K4, K5)", () => {
  expect(ids(work.planOfAction.contents)).toEqual(["regional-commitments", "coordination-framework"]);
  expect(work.planOfAction.pendingPriorities).toEqual({
    establishedBy: "presidency",
    inConsultationWith: "members",
    sources: ["twenty-years/presidency-pro-tempore/priority-actions"],
  });
  expect(work.planOfAction.themes).toEqual([
    "migration-policy-and-management",
    "human-rights",
    "migration-and-development",
  ]);
});

test("countries of origin, transit and destination; return is not named (B6)", () => {
  expect(ids(migrationContext.countryRoles.items)).toEqual(["origin", "transit", "destination"]);
  expect(migrationContext.countryRoles.complete).toBe(true);
});

test("eight purposes of migration, among many others (C5)", () => {
  expect(english(migrationContext.purposes.items)).toEqual([
    "Work",
    "Education",
    "Opportunities",
    "Tourism",
    "Investment",
    "Trade",
    "Asylum",
    "Protection",
  ]);
  expect(migrationContext.purposes.complete).toBe(false);
});

test("four challenges and nine opportunities; neither list is closed (C7, C8)", () => {
  expect(ids(migrationContext.challenges.items)).toEqual([
    "irregular-and-disorganized-migration",
    "growing-vulnerable-flows",
    "crime-intolerance-and-xenophobia",
    "integration-or-reintegration",
  ]);
  expect(ids(migrationContext.opportunities.items)).toEqual([
    "labour-migration",
    "global-competitiveness",
    "demographic-renewal",
    "productive-investment-of-remittances",
    "tourism",
    "human-rights-culture",
    "cultural-diversity",
    "knowledge-and-technology-transfer",
    "intercultural-dialogue",
  ]);
  expect(migrationContext.challenges.complete).toBe(false);
  expect(migrationContext.opportunities.complete).toBe(false);
});

test("four factors, as examples, and six levels (Y13, Y14)", () => {
  expect(english(migrationContext.factors.items)).toEqual([
    "National policies",
    "Socio-economic development",
    "Climate change",
    "Labour markets",
  ]);
  expect(migrationContext.factors.complete).toBe(false);
  expect(ids(migrationContext.levels.items)).toEqual([
    "local-level",
    "national-level",
    "subregional-level",
    "regional-level",
    "inter-regional-level",
    "global-level",
  ]);
  expect(migrationContext.levels.complete).toBe(true);
});

test("roles in the twentieth century (C3, C4)", () => {
  expect(history.countryRoles.map(({ of, roles }) => [of, ...roles])).toEqual([
    ["central-america", "origin", "transit"],
    ["MX", "origin", "transit"],
    ["US", "destination"],
    ["CA", "destination"],
    ["DO", "emigration", "immigration"],
  ]);
});

test("dated remarks, one of them without a date (A2, S12, S29, S40, S41, X2, T-36)", () => {
  expect(history.milestones.map(({ id, date, country, basis }) => [id, date, country, basis])).toEqual([
    ["conference-established", "1996-02", undefined, "stated"],
    ["smuggling-and-trafficking-addressed", "1996", undefined, "derived"],
    ["migration-and-development-identified", "1996", "MX", "stated"],
    ["migration-and-development-discussed", "1997", "PA", "stated"],
    ["migration-and-development-official", undefined, undefined, "stated"],
    ["observer-criteria-approved", "1999-01-28", "SV", "stated"],
    ["vulnerable-groups-in-plan-of-action", "2003-05", "MX", "stated"],
    ["information-on-other-organizations-requested", "2007", undefined, "stated"],
  ]);
  expect(history.milestones[5]).toMatchObject({
    until: "1999-01-29",
    item: "Item 5 of the Joint Communiqué",
    edition: { number: 4, roman: "IV" },
  });
  expect(history.milestones[6]?.edition).toEqual({ number: 8, roman: "VIII" });
  expect(history.milestones[4]).not.toHaveProperty("date");
});
