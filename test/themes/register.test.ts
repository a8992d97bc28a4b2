import { expect, test } from "vitest";
import * as themes from "../../src/themes/index.js";
import { describeCarried, describeRegisters, numbers } from "../conference/registers.js";

test("the names of the module", () => {
  expect(Object.keys(themes).sort()).toEqual(["centralThemes", "thematicPillars"]);
});

describeRegisters(themes);

describeCarried(themes, [...numbers("S", 1, 50), ...numbers("T", 1, 38), "K5", "Q9", "Q13"]);
