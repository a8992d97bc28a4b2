import { expect, test } from "vitest";
import { adHocGroups } from "../../src/bodies/index.js";
import { english, ids } from "../conference/walk.js";

const [extraregional, rncom, children, globalCompact] = adHocGroups;

test("three groups of the publication and a fourth that only the page names (Q15, Q16, Q17, U11)", () => {
  expect(english(adHocGroups)).toEqual([
    "Ad Hoc Group on Extraregional Migration Flows",
    "RCM/RNCOM Ad Hoc Group",
    "Ad Hoc Group on Migrant Boys, Girls and Adolescents",
    "Ad-Hoc Group for the elaboration of bi-regional inputs for the Global Compact",
  ]);
  expect(adHocGroups.map(({ inPublication }) => inPublication)).toEqual([true, true, true, false]);
  expect(ids(adHocGroups)).toEqual([
    "ad-hoc-extraregional",
    "ad-hoc-rncom",
    "ad-hoc-children",
    "ad-hoc-global-compact",
  ]);
});

test("established in 2012, 2013 and 2014 (U2, U4, U6)", () => {
  expect(extraregional?.established).toMatchObject({ status: "known", value: "2012", basis: "stated" });
  expect(rncom?.established).toMatchObject({ status: "known", value: "2013", basis: "stated" });
  expect(children?.established).toMatchObject({ status: "known", value: "2014", basis: "stated" });
});

test("when the fourth was established is not stated (U11)", () => {
  expect(globalCompact?.established).toEqual({
    status: "open",
    reason: "establishment-not-stated",
    sources: ["iom-page/meetings/global-compact-group-2017"],
  });
  expect(globalCompact).not.toHaveProperty("meetings");
  expect(globalCompact?.laterMeetings).toMatchObject([
    { dates: { start: "2017-06-08", end: "2017-06-08" }, place: "Panama" },
  ]);
});

test("three, two and one meetings by 2016; the one follows from the six (U3, U5, Y4, T-33)", () => {
  expect(adHocGroups.map(({ meetings }) => [meetings?.count, meetings?.basis, meetings?.asOf])).toEqual([
    [3, "stated", "2016"],
    [2, "stated", "2016"],
    [1, "derived", "2016"],
    [undefined, undefined, undefined],
  ]);
  expect(extraregional?.meetings?.parts).toEqual([
    { with: "some-countries-of-origin", count: 2 },
    { with: "sacm-troika", count: 1 },
  ]);
  expect(children?.meetings?.sources).toContain("twenty-years/activities-table/3");
});

test("the next meeting of the first group is its fourth, under another name (U10)", () => {
  expect(extraregional?.laterMeetings).toMatchObject([
    { ordinal: 4, printed: "Fourth", dates: { start: "2017-07-06", end: "2017-07-07" }, place: "Mexico" },
  ]);
  expect(extraregional?.aliases).toContain("Ad-Hoc Group on Extra-regional Migrants");
});

test("what the first group discussed, in our own words, and with whom (Q18, Q19, U3)", () => {
  expect(ids(extraregional?.topics ?? [])).toEqual([
    "ad-hoc-extraregional.difficulties",
    "ad-hoc-extraregional.management-options",
    "ad-hoc-extraregional.characteristics",
    "ad-hoc-extraregional.national-policies",
    "ad-hoc-extraregional.cooperation-options",
  ]);
  for (const topic of extraregional?.topics ?? []) expect(topic).toHaveProperty("text");
});

test("each has a purpose, and a list that says whether it is whole", () => {
  for (const { purpose } of adHocGroups)
    expect([purpose.en, purpose.es]).toEqual([expect.any(String), expect.any(String)]);
  expect(adHocGroups.map(({ topicsComplete }) => topicsComplete)).toEqual([true, false, false, false]);
});

test("topics of the second group, concepts of the third (U5, U7, Q20, Q21)", () => {
  expect(ids(rncom?.topics ?? [])).toEqual([
    "ad-hoc-rncom.trafficking-in-persons",
    "ad-hoc-rncom.integration-and-reintegration",
    "ad-hoc-rncom.assistance-in-vulnerable-situations",
    "ad-hoc-rncom.challenges-and-cooperation",
  ]);
  expect(ids(children?.topics ?? [])).toEqual([
    "ad-hoc-children.regional-protection-mechanism",
    "ad-hoc-children.best-interests-of-the-child",
    "ad-hoc-children.phases-and-needs",
    "ad-hoc-children.necessary-actions",
  ]);
  expect(rncom?.partner).toBe("RNCOM");
});

test("who accompanied the third group, and what it was expected to become (U8, U9)", () => {
  expect(children?.accompaniedBy?.organizations).toEqual(["UNHCR", "IOM", "UNICEF"]);
  expect(children?.successor).toEqual({
    body: "network-children",
    expected: "2016",
    sources: ["twenty-years/ad-hoc-groups/children-network"],
  });
  for (const group of [extraregional, rncom, globalCompact]) expect(group).not.toHaveProperty("successor");
});
