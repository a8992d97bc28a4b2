import { expect, test } from "vitest";
import * as bodies from "../../src/bodies/index.js";
import { describeCarried, describeRegisters, numbers } from "../conference/registers.js";

const { adHocGroups, focalPoints } = bodies;

test("the names of the module", () => {
  expect(Object.keys(bodies).sort()).toEqual([
    "adHocGroups",
    "assessSignature",
    "assessWorkPlanStep",
    "bodies",
    "body",
    "bodyDiagram",
    "focalPoints",
    "functionsOf",
    "hierarchy",
    "relations",
    "secretariat",
    "workingGroups",
  ]);
});

describeRegisters({ adHocGroups, focalPoints });

describeCarried({ adHocGroups, focalPoints }, [...numbers("U", 1, 11), ...numbers("Q", 15, 21), "P25", "P26", "Y4"]);
