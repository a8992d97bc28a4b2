import { expect, test } from "vitest";
import { functionsOf } from "../../src/bodies/index.js";

const lists = [
  [
    "presidency",
    "twenty-years/presidency-functions",
    [
      "presidency.convene-events",
      "presidency.lead-meetings",
      "presidency.lead-drafting",
      "presidency.monitor-pending-tasks",
      "presidency.consult-members",
      "presidency.represent-conference",
      "presidency.sign-documents",
      "presidency.activate-consultation",
      "presidency.other-tasks",
    ],
  ],
  [
    "secretariat",
    "twenty-years/technical-secretariat-functions",
    [
      "secretariat.advise-members",
      "secretariat.inform-focal-points",
      "secretariat.inform-new-authorities",
      "secretariat.coordinate-with-organizations",
      "secretariat.inform-other-bodies",
      "secretariat.manage-cooperation-resources",
      "secretariat.sign-documents",
      "secretariat.other-tasks",
    ],
  ],
  [
    "rcgm",
    "twenty-years/regional-consultation-group-roles",
    ["rcgm.review-plan-of-action", "rcgm.approve-work-plans", "rcgm.manage-secretariat-matters"],
  ],
] as const;

test.each(lists)(
  "the functions of the %s in printed order (J13 to J21, P17 to P24, N7 to N9)",
  (body, section, ids) => {
    const list = functionsOf(body);
    expect(list.map(({ id }) => id)).toEqual(ids);
    for (const [index, row] of list.entries()) {
      expect(row.number).toBe(index + 1);
      expect(row.sources[0]).toBe(`${section}/${index + 1}`);
    }
  },
);

test("nine, eight and three", () => {
  expect(
    [functionsOf("presidency"), functionsOf("secretariat"), functionsOf("rcgm")].map(({ length }) => length),
  ).toEqual([9, 8, 3]);
});

test("a list is the caller's own, its rows are nobody's to change", () => {
  const list = functionsOf("rcgm");
  list.length = 0;
  expect(functionsOf("rcgm")).toHaveLength(3);
  expect(functionsOf("rcgm").every((row) => Object.isFrozen(row) && Object.isFrozen(row.sources))).toBe(true);
});

test("a function cites what bears it: pending priorities and contact with focal points are other facts", () => {
  const cited = [...functionsOf("presidency"), ...functionsOf("secretariat")].flatMap(({ sources }) => sources);
  expect(cited).not.toContain("twenty-years/presidency-pro-tempore/priority-actions");
  expect(cited).not.toContain("twenty-years/technical-secretariat/focal-point-contact");
});
