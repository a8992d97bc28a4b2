import { expect, test } from "vitest";
import { adHocGroups } from "../../src/bodies/index.js";
import { statistics } from "../../src/conference/index.js";
import { english } from "./walk.js";

const { activities, figures } = statistics;

test("the table of activities, with its printed total (Y2 to Y7)", () => {
  expect(english(activities.rows)).toEqual([
    "Regional Conference on Migration",
    "Regional Consultation Group on Migration",
    "Meetings of Ad Hoc Groups",
    "Workshops, seminars and training sessions",
    "Regional and online meetings",
  ]);
  expect(activities.rows.map(({ count }) => count)).toEqual([21, 42, 6, 38, 15]);
  expect(activities.total).toEqual({ printed: 122, sum: 122, sources: ["twenty-years/activities-table/total"] });
});

test("the sum is the sum of the rows, and agrees with the total (Y7)", () => {
  expect(activities.total.sum).toBe(activities.rows.reduce((sum, { count }) => sum + count, 0));
  expect(activities.total.sum).toBe(activities.total.printed);
});

test("the counts agree with the rest: 1996 to 2016, two Consultation Groups a year, 3 + 2 + 1 ad hoc meetings (Y2, Y3, Y4)", () => {
  const [conferences, groups, adHoc] = activities.rows.map(({ count }) => count);
  expect(conferences).toBe(2016 - 1996 + 1);
  expect(groups).toBe(2 * 21);
  expect(adHoc).toBe(adHocGroups.reduce((sum, { meetings }) => sum + (meetings?.count ?? 0), 0));
});

test("figures of the text keep their qualification: about 120 is not corrected to 122 (Y1, Y8, W3, X1, Z1, T-33)", () => {
  expect(figures.map(({ id, value, precision }) => [id, value, precision])).toEqual([
    ["activities-held", 120, "approximately"],
    ["delegates", 6000, "more-than"],
    ["fund-beneficiaries", 1100, "more-than"],
    ["vulnerable-migrants-a-year", 10_000, "several-times"],
    ["supporting-organizations", 20, "more-than"],
    ["iom-member-states", 175, "exactly"],
    ["iom-countries-of-presence", 171, "exactly"],
  ]);
});
