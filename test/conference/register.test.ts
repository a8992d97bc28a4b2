import { expect, test } from "vitest";
import * as conference from "../../src/conference/index.js";
import { describeCarried, describeRegisters, numbers } from "./registers.js";
import { cited } from "./walk.js";

test("the names of the module", () => {
  expect(Object.keys(conference).sort()).toEqual([
    "collaborators",
    "contact",
    "history",
    "identity",
    "iom",
    "links",
    "mandate",
    "migrationContext",
    "objectives",
    "observerOrganizationRoles",
    "secretariatOffice",
    "statistics",
    "work",
  ]);
});

describeRegisters(conference);

describeCarried(conference, [
  ...numbers("A", 1, 12),
  ...numbers("B", 1, 6),
  ...numbers("C", 1, 11),
  ...numbers("P", 10, 16),
  ...numbers("X", 1, 32),
  ...numbers("Y", 1, 17),
  ...numbers("Z", 1, 8),
  // Q9, Q13 and Q15 to Q21 are carried by the themes and the bodies; Q27, the Fund by its third name, by the Reserve Fund.
  ...numbers("Q", 1, 8),
  ...numbers("Q", 10, 12),
  ...["Q14"],
  ...numbers("Q", 22, 26),
  ...numbers("Q", 28, 29),
  ...["F2", "K4", "K5", "S12", "S29", "S40", "S41"],
]);

test("the rule on agenda slots is carried too (F3)", () => {
  expect(cited(conference)).toContain("twenty-years/observer-organizations/agenda-slots");
});
