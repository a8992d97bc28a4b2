import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { requireZod } from "../../src/schemas/zod-version.js";

test.each([
  [4, 5],
  [4, 6],
  [4, 60],
])("zod %i.%i is taken, and so is the one that is installed", (major, minor) => {
  expect(() => requireZod({ major, minor })).not.toThrow();
  expect(() => requireZod()).not.toThrow();
});

test.each([
  [4, 4],
  [4, 0],
  [3, 25],
  [5, 0],
])("zod %i.%i is named, and the one that is needed", (major, minor) => {
  expect(() => requireZod({ major, minor })).toThrow(
    `rcm-rules/schemas needs zod 4.5 or later (below 5), and found zod ${major}.${minor}.`,
  );
});

test("the package asks npm for the same", () => {
  const { peerDependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(peerDependencies.zod).toBe("^4.5.0");
});
