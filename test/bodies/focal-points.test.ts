import { expect, test } from "vitest";
import { focalPoints } from "../../src/bodies/index.js";

test("focal points: one person or more of each member, three duties (P25, P26)", () => {
  expect(focalPoints.perMemberCountry.minimum).toBe(1);
  expect(focalPoints.duties.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["receive-information", ["presidency", "secretariat", "others-involved"], ["focal-points"]],
    ["transmit-information", ["focal-points"], undefined],
    ["ensure-dissemination", ["focal-points"], ["national-institutions"]],
  ]);
});
